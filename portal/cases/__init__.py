"""Cases: what a participant brings to a session, which only its owner and the facilitators read."""
