"""Operations on several concepts at once."""
