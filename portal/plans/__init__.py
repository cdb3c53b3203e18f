"""Plans: the steps of a session with their minutes, and where the group is in them."""
