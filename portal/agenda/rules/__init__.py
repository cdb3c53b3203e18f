"""The rules of the agenda: pure, with the clock as an argument."""
