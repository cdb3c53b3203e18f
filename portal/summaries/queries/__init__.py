"""Queries on the follow-up of a session, and the findings of the privacy scan."""
