"""The rules of signing up: pure, with the clock as an argument."""
