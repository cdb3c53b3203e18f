"""Pure rules: allowed steps, audiences, and readability."""
