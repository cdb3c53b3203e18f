"""Filling an empty database with the example, and telling how to get in."""
