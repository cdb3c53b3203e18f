"""The verbs of the reaction round."""
