"""Pages of joining and leaving a network."""
