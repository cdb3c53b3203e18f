"""Lessons learned: one to seven lines per session, and sharing them."""
