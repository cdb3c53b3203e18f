"""Rules of learning networks. Pure."""
