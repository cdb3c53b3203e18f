"""The rules of joining a network. Pure, with the clock as an argument."""
