"""Backups: a copy of the database in one file, taken while the portal runs, and put back when it does not."""
