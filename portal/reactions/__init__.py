"""The reaction round: who is invited, and their reactions to the parts of a summary."""
