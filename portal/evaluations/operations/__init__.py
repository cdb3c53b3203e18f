"""Operations: evaluating, and writing to oneself."""
