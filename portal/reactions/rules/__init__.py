"""The rules of the reaction round: pure, with the clock as an argument."""
