"""Verbs: answering, and writing to oneself."""
