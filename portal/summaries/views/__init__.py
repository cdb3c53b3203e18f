"""Pages and forms of the summary."""
