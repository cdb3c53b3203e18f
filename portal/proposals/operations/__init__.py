"""What the proposer and the organiser do with a proposal."""
