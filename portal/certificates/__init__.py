"""Certificates of participation, and the page that verifies one."""
