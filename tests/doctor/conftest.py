"""Fixtures: a set-up as in production, with its mail server and its proxy."""

import ssl
from collections.abc import Iterator
from contextvars import Context
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
import trustme
from flask import Flask

from portal.clock import now
from portal.doctor.files import sqlite_file
from portal.heartbeat import WORKER, beat
from tests.mail.post_office import PostOffice, opened
from tests.web.portals import portal_with

# The clock of the machine that runs the tests is no part of them.
_ITS_OWN_CLOCK = "warning: This machine says that nothing keeps its clock right"


@dataclass
class Office:
    """The settings of a portal, and how to run `flask doctor` with them."""

    app: Flask
    settings: dict[str, str]

    def doctor(self, *words: str, **changes: str) -> tuple[int, list[str]]:
        """Return the exit code, and the lines."""
        with portal_with(self.app, **{**self.settings, **changes}) as portal:
            result = Context().run(portal.test_cli_runner().invoke, args=["doctor", *words])
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
        return result.exit_code, [line for line in result.output.splitlines() if not line.startswith(_ITS_OWN_CLOCK)]

    def faults(self, **changes: str) -> tuple[int, list[str]]:
        """Return the exit code, and the lines about what is wrong or may be."""
        code, lines = self.doctor(**changes)
        return code, [line for line in lines if line.startswith(("wrong: ", "warning: "))]


class _Alive(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        is_health = self.path == "/healthz"
        self.send_response(200 if is_health else 404)
        self.end_headers()
        self.wfile.write(b"alive" if is_health else b"")

    def log_message(self, format: str, *args: object) -> None: ...


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def front(authority: trustme.CA, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch):
    """Return the https address of what a visitor reaches, with a certificate that this machine trusts."""
    place = tmp_path_factory.mktemp("trust") / "authority.pem"
    authority.cert_pem.write_to_path(str(place))
    monkeypatch.setenv("SSL_CERT_FILE", str(place))
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Alive)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"https://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def post_office() -> Iterator[PostOffice]:
    with opened(PostOffice()) as office:
        yield office


@pytest.fixture
def office(app: Flask, front: str, post_office: PostOffice, tmp_path: Path) -> Office:
    """A portal in production: a worker at work, a proxy with TLS, a mail server, and nothing open to others."""
    tmp_path.chmod(0o700)
    database = sqlite_file(app.config["SETTINGS"])
    if database is not None:
        for ending in ("", "-wal", "-shm"):
            if (part := Path(f"{database}{ending}")).exists():
                part.chmod(0o600)
    beat(WORKER, now())
    settings = {
        "DATA": str(tmp_path),
        "BASE_URL": front,
        "TRUSTED_PROXIES": "1",
        "MAIL_URL": post_office.url,
        "MAIL_FROM": "portal@agenda.example",
        "ORGANISATION": "Oeverkring",
        "RATE_LIMITS": "on",
        "BACKUPS": str(tmp_path / "copies"),
    }
    return Office(app, settings)
