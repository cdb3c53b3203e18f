"""The nginx configuration published in docs/proxy: a real nginx with it in front of the portal, and its logs."""

import os
import shutil
import socket
import ssl
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from http.client import HTTPSConnection
from pathlib import Path

import pytest
import trustme
from flask import Flask

from portal.db import db
from tests.missing import cannot_run
from tests.serving import ROOT, portals

pytestmark = [pytest.mark.real_clock]

PUBLISHED = (ROOT / "docs" / "proxy" / "nginx.conf").read_text()
NAME = "agenda.example.org"
SECRET, SMALL_SECRET = "geheim8c1f", "met-de-link-geheim"
PLAIN = "plain.sock"  # the socket on which its http:// server listens in this test
AROUND = "daemon off; pid {f}/pid; error_log {f}/start.log; events {{}} http {{ {temp} include {f}/site.conf; }}"
TEMP = "".join(f"{name}_temp_path {{f}}/{name}; " for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))


@contextmanager
def nginx(folder: Path, upstream: str) -> Iterator[tuple[int, ssl.SSLContext]]:
    """Run nginx with the published file; only port, upstream, certificate and log folder are replaced.

    It inherits its port as at an upgrade of nginx: nobody takes the port meanwhile, and a connection waits until it is
    up. https://nginx.org/en/docs/control.html#upgrade
    """
    if not shutil.which("nginx"):
        cannot_run("nginx is not on this machine, so its published file was not tried", "nginx-light")
    listening = socket.create_server(("127.0.0.1", 0))
    port = listening.getsockname()[1]
    authority, certificate = trustme.CA(), None
    certificate = authority.issue_cert(NAME)
    (folder / "key.pem").write_bytes(certificate.private_key_and_cert_chain_pem.bytes())
    site = PUBLISHED.replace("listen [::]:443 ssl;", "").replace("listen 443 ssl", f"listen 127.0.0.1:{port} ssl")
    site = site.replace("listen [::]:80;", "").replace("listen 80;", f"listen unix:{folder}/{PLAIN};")
    site = site.replace("127.0.0.1:5000", upstream).replace("/var/log/nginx", str(folder))
    for file in ("fullchain", "privkey"):
        site = site.replace(f"/etc/letsencrypt/live/{NAME}/{file}.pem", f"{folder}/key.pem")
    (folder / "site.conf").write_text(site)
    (folder / "nginx.conf").write_text(AROUND.format(f=folder, temp=TEMP.format(f=folder)))
    with listening:
        number = listening.fileno()
        command = ["nginx", "-c", f"{folder}/nginx.conf", "-p", str(folder)]
        process = subprocess.Popen(command, env={**os.environ, "NGINX": f"{number};"}, pass_fds=[number])
    context = ssl.create_default_context()
    authority.configure_trust(context)
    try:
        yield port, context
    finally:
        process.terminate()
        process.wait(10)


def ask(port: int, trust: ssl.SSLContext, path: str, method: str = "GET", body: str = "") -> int:
    """Return the status of nginx's answer."""
    with closing(HTTPSConnection("127.0.0.1", port, context=trust, timeout=30)) as connection:
        connection.sock = trust.wrap_socket(socket.create_connection(("127.0.0.1", port), 30), server_hostname=NAME)
        shown = {"Host": NAME, "X-Forwarded-For": "192.0.2.9", "Referer": f"https://{NAME}/{SECRET}"}
        connection.request(method, path, body, shown)
        return connection.getresponse().status


def test_nginx_passes_on_who_asks_and_logs_no_secret(app: Flask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    url = db.engine.url.render_as_string(hide_password=False)
    tmp_path.chmod(0o755)  # as root, nginx's workers run as another user
    monkeypatch.setenv("PORTAL_TRUSTED_PROXIES", "1")
    with (
        portals(url, tmp_path / "data", 1) as [portal],
        nginx(tmp_path, portal.removeprefix("http://")) as (port, trust),
    ):
        with_secret = ("/signups/{}", "/agenda/{}", "/agenda?q={}", "/{}")
        paths = [path.format(SECRET) for path in with_secret] + [f"/{SMALL_SECRET}", "/healthz"]
        answers = [ask(port, trust, path) for path in paths]

    assert answers == [404, 404, 200, 404, 404, 200]
    logged = [path.read_text() for path in tmp_path.glob("*.log")]
    assert [text for text in logged if SECRET in text or SMALL_SECRET in text] == []
    lines = (tmp_path / "samenop.log").read_text().splitlines()
    assert [line.split("] ")[1].split()[1] for line in lines[-6:]] == [
        "/signups",
        "/agenda",
        "/agenda",
        "/",
        "/",
        "/healthz",
    ]


def test_nginx_logs_no_secret_when_something_is_wrong_either(tmp_path: Path):
    """When the portal is away, the disk is full, or somebody uses http://, log lines would quote the request."""
    tmp_path.chmod(0o755)
    with nginx(tmp_path, "127.0.0.1:1") as (port, trust):
        shutil.rmtree(tmp_path / "client_body")
        (tmp_path / "client_body").touch()  # request bodies cannot be stored
        path = f"/signups/{SECRET}/details"
        answers = [ask(port, trust, path, "POST", "a" * 100_000), ask(port, trust, path)]
        with socket.socket(socket.AF_UNIX) as unencrypted:
            unencrypted.connect(str(tmp_path / PLAIN))
            unencrypted.sendall(f"GET /signups/{SECRET} HTTP/1.0\r\nHost: {NAME}\r\n\r\n".encode())
            redirect = unencrypted.recv(4096).decode()

    assert answers == [500, 502]
    assert f"Location: https://{NAME}/signups/{SECRET}" in redirect
    assert [path.name for path in tmp_path.glob("*.log") if SECRET in path.read_text()] == []
