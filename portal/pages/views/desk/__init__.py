"""The desk after a session: its facilitator writes, asks for reactions, chooses lessons and says who reads them."""
