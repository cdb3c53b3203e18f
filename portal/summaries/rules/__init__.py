"""Pure: when what may happen, who reads what, and how a text reads."""
