"""The pages of a round: of who was asked, and of who asked."""
