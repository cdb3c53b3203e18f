"""Operations on themes."""
