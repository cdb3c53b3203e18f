"""Data breaches: what stood open, what the portal knows of it, and texts for the authority and for people."""
