"""People: who they are, how they sign in by letter, which roles they have."""
