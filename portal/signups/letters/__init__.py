"""The letters about a sign-up."""
