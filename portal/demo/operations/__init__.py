"""Filling an empty database with the example, and instructions to sign in."""
