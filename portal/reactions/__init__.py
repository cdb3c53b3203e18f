"""The reaction round: who was asked, and what they said about which part."""
