"""Certificates of participation, and the page that says that one is real."""
