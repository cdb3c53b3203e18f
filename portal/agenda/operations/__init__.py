"""The verbs of the agenda, a file each; `writing` and `leaders` have the steps that they share."""
