"""The verbs of a summary."""
