"""Parsing untrusted calendar files (RFC 5545). Start reading at `reading`."""
