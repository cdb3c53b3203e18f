"""The log of actions on sessions and roles: who, what, when; never content."""
