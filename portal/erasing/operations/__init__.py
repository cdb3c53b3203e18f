"""Erasing, and its steps."""
