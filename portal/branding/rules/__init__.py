"""Sums on colours, and on pictures."""
