"""Letters: the outbox, and how letters leave it."""
