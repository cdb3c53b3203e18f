"""A meeting as calendars and feed readers know it: deterministic, the same rows give the same bytes."""
