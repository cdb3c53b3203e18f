"""Views of signing up and of the personal page, a file for each page."""
