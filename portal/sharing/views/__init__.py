"""Public files and pages about one session, and what a page says about itself."""
