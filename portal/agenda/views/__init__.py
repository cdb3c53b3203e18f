"""Access to a session's pages, and the pages that need no concept but the agenda."""
