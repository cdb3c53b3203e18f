"""The portal for a WSGI server; the flask command finds it here by itself."""

import os

from portal import create_app

os.umask(0o077)  # whatever a command or a server makes from here on, only its owner reads

app = create_app()
