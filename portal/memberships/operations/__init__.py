"""The operations of joining and leaving a network, a file each; they share the steps in `places.py`."""
