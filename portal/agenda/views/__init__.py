"""Access to a session's pages, and the pages that only need the agenda."""
