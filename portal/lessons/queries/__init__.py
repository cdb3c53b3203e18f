"""Queries on lessons."""
