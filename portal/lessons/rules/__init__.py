"""The rules of lessons: pure."""
