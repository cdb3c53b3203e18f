"""The tests: a folder a concept, guards over all of them, flows in a real browser."""
