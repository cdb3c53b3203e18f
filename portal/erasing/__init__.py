"""Deleting the data of a person: at their own wish, and again after a backup was restored."""
