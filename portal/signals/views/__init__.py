"""Pages of signals: naming the mailbox, and its answer."""
