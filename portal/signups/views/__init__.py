"""Signing up, and the page behind the personal link: a room each."""
