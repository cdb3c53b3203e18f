"""Meetings as calendars and feed readers represent them. Deterministic: the same rows give the same bytes."""
