"""Who may open the pages about a session, and the pages that know no other concept than the agenda."""
