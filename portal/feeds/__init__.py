"""Calendars (RFC 5545) and feeds."""
