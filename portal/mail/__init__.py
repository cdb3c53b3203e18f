"""The outbox, and sending its letters."""
