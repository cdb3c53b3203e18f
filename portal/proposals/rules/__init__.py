"""The rules of proposals. Pure, with the clock as an argument."""
