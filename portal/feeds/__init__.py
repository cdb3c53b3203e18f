"""Calendars: a meeting as RFC 5545 says it, and the feeds."""
