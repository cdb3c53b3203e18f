"""Anonymous evaluations, and letters to oneself."""
