"""Signals for policy: the mailbox that a network names, the question that it gets, and its answer."""
