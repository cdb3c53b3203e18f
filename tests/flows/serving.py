"""The portal of the test behind a real port, in a thread: it shares the test's database and clock."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread

from flask import Flask
from werkzeug.serving import WSGIRequestHandler, make_server


class _Quiet(WSGIRequestHandler):
    """Logs errors only."""

    def log(self, type: str, message: str, *args: object) -> None:
        if type == "error":
            super().log(type, message, *args)


@contextmanager
def served(app: Flask) -> Iterator[str]:
    """Return the origin at which the app answers."""
    server = make_server("127.0.0.1", 0, app, threaded=True, request_handler=_Quiet)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.port}"
    finally:  # or a failed test would leave a thread that keeps the whole run from ending
        server.shutdown()
        thread.join()
        server.server_close()
