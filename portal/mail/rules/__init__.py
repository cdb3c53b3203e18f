"""The rules of mail, pure: limits per mailbox, and sending."""
