"""Operations on summaries."""
