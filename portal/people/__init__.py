"""People: accounts without passwords, signing in by mail, and roles."""
