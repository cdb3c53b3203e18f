"""Rendering a letter as MIME, and sending it over a carrier, at a controlled pace."""
