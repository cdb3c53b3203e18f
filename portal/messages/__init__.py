"""Messages that a coordinator writes to the members of a network, or a facilitator to those who come to a session."""
