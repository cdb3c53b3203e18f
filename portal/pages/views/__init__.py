"""The pages; folders hold those for running sessions (manage) and for writing afterwards (desk)."""
