"""The tests: a folder per concept, guards over all of them, and flows in a real browser."""
