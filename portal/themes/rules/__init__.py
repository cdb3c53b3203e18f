"""Rules of themes and their vote. Pure, with the clock as an argument."""
