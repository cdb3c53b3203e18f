"""Mutation testing: plants faults in the portal, one at a time, and runs the tests of its concept."""
