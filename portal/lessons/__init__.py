"""What was learned: one to seven lines a session, and who passes them on."""
