"""The example portal: content, and the page that shows its letters."""
