"""Pages of a plan: writing it, printing it, and following it on a phone."""
