"""Sign-ups: seats, the waiting list, and who comes."""
