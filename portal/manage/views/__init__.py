"""The pages of facilitators and organisers, a room each."""
