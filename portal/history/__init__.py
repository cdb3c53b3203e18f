"""What was done to whose session or role: who, what, when; never any content."""
