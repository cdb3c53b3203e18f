"""Operations on learning networks."""
