"""The desk after a session: writing, asking for reactions, choosing lessons, and publishing."""
