"""`flask doctor`: what is wrong with a set-up, in plain words."""
