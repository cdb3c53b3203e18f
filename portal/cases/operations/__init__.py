"""Operations on cases. Each locks the meeting first."""
