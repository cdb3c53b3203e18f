"""The forms of the agenda: text to clean values, and a meeting as its form shows it."""
