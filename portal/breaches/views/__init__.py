"""The pages of breaches, and the texts they make."""
