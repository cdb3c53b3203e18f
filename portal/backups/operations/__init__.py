"""The verbs: take a backup, check one, restore it, and throw old ones away."""
