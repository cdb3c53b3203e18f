"""The verbs of signing up, a file each; `turn` has the steps that they share."""
