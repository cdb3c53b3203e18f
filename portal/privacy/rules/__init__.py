"""The scan of a text for what is personal. `scan` is where to begin, `repairs` is what can be done about a hit."""
