"""Operations on lessons, a file each."""
