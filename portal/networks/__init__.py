"""Learning networks."""
