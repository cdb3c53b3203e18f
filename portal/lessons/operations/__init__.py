"""The verbs of lessons, a file each."""
