"""Queries on cases."""
