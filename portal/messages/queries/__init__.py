"""Queries on messages, their readers, and the monthly letter."""
