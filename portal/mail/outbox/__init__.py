"""What the worker does with the outbox."""
