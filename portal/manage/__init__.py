"""The home of facilitators and organisers: views only."""
