"""Operations on policy mailboxes and signals."""
