"""Privacy: scanning texts for personal data before they are published, and retention periods."""
