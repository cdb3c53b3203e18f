"""Pages and forms of lessons."""
