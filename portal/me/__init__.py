"""My own page: views only."""
