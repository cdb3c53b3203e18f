"""Rules of cases."""
