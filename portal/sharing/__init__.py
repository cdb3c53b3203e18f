"""Passing the portal's pages on: texts, link previews and their pictures, QR codes, posters, the agenda elsewhere."""
