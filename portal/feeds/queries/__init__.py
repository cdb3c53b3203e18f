"""Queries for the feeds."""
