"""Operations of the reaction round."""
