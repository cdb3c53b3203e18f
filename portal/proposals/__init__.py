"""Proposals of sessions: anybody sends one, and an organiser makes it a draft, asks back, or declines."""
