"""The least that Flask and waitress can do: a bare page, with as many threads as waitress takes for the portal."""

import sys

from flask import Flask
from waitress import serve

app = Flask(__name__)


@app.get("/")
def hello() -> str:
    return "hello"


if __name__ == "__main__":
    serve(app, host="127.0.0.1", port=int(sys.argv[1]), threads=8, asyncore_use_poll=True, ident="")
