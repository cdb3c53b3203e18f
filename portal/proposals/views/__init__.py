"""Pages of a proposal, for the proposer and for organisers."""
