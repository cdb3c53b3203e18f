"""Posting a letter, and what the worker does with the outbox: claims, marks and pauses."""
