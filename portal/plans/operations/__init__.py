"""Operations on plans. Each locks the meeting first."""
