"""The pages of a round, for invitees and for facilitators."""
