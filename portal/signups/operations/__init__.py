"""The operations on sign-ups, a file each; they share the steps in `lock.py`, `seats.py` and `posting.py`."""
