"""The rules of mail, pure: how much may go to one mailbox, and how it is sent."""
