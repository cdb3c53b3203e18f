"""Reading what came after a session, and what the privacy scan finds in it."""
