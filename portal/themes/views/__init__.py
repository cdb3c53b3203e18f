"""The pages of themes and questions."""
