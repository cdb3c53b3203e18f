"""Operations on people: signing in, and roles."""
