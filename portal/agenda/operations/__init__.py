"""The agenda's operations, a file each; they share the steps in `writing` and `leaders`."""
