"""The portal for a WSGI server; the flask command finds it here by itself."""

from portal import create_app

app = create_app()
