"""Posting letters, and the worker's operations on the outbox: claims, outcomes and pauses."""
