"""Who may open a page about a session, and the pages of a session alone."""
