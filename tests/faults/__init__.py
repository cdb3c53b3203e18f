"""Plants faults in the portal, one at a time, and asks the tests of its concept: who notices none is missing a test."""
