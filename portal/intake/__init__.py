"""Importing sessions: an organiser's calendar file becomes draft sessions."""
