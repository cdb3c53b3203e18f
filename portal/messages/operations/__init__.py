"""Operations on messages and the monthly letter."""
