"""The servers that are measured, each a process of its own: the portal, a bare Flask page, nginx with a file."""

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

ROOT = Path(__file__).parents[2]
PATIENCE = 60  # seconds for a server to start

NGINX = """
daemon off; pid {folder}/nginx.pid; worker_processes 2; error_log {folder}/nginx.log;
events {{ worker_connections 512; }}
http {{
  access_log off; default_type text/html; keepalive_requests 1000000;
  client_body_temp_path {folder}; proxy_temp_path {folder}; fastcgi_temp_path {folder};
  uwsgi_temp_path {folder}; scgi_temp_path {folder};
  server {{ listen 127.0.0.1:{port}; root {folder}; add_header Content-Encoding gzip; }}
}}
"""


@contextmanager
def portal(environ: Mapping[str, str], processes: int = 1) -> Iterator[tuple[str, int]]:
    """Start the portal's server on a prepared database; yield its address and the number of its process."""
    with socket.socket() as taken:
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        taken.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{taken.getsockname()[1]}"
        hear, tell = os.pipe()
        fds = ("--listen", str(taken.fileno()), "--tell", str(tell))
        command = [sys.executable, "-m", "portal.server", *fds, f"--processes={processes}"]
        with _running(command, {**environ, "PORTAL_BASE_URL": address}, taken.fileno(), tell) as process:
            os.close(tell)
            taken.close()
            with os.fdopen(hear) as words:
                words.read()
            yield _answering(address), process


@contextmanager
def worker(environ: Mapping[str, str]) -> Iterator[int]:
    with _running([sys.executable, "-m", "flask", "worker"], environ) as process:
        yield process


@contextmanager
def hello() -> Iterator[str]:
    port = _free_port()
    with _running([sys.executable, "-m", "tests.measuring.hello", str(port)], os.environ):
        yield _answering(f"http://127.0.0.1:{port}", "/")


@contextmanager
def nginx(folder: Path, page: bytes) -> Iterator[str | None]:
    """Yield the address of nginx with two workers, that sends `page`; None where there is no nginx."""
    if not (program := shutil.which("nginx") or shutil.which("/usr/sbin/nginx")):
        yield None
        return
    port = _free_port()
    (folder / "page").write_bytes(page)
    (folder / "nginx.conf").write_text(NGINX.format(folder=folder, port=port))
    folder.chmod(0o755)
    with _running([program, "-p", str(folder), "-c", str(folder / "nginx.conf")], os.environ):
        yield _answering(f"http://127.0.0.1:{port}", "/page")


@contextmanager
def _running(command: list[str], environ: Mapping[str, str], *keep: int) -> Iterator[int]:
    process = subprocess.Popen(command, cwd=ROOT, env=dict(environ), pass_fds=keep, stderr=subprocess.DEVNULL)
    try:
        yield process.pid
    finally:
        process.terminate()
        process.wait()


def _answering(address: str, path: str = "/healthz") -> str:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        with suppress(OSError):
            connection = HTTPConnection(urlsplit(address).netloc, timeout=5)
            connection.request("GET", path)
            if connection.getresponse().status == 200:
                return address
        time.sleep(0.05)
    raise TimeoutError(address)


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


def memory(process: int) -> float:
    """Return the memory of a process in MB, what it shares with others counted by its share (PSS)."""
    for line in Path(f"/proc/{process}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    raise LookupError("Pss")


def processor_time(process: int) -> float:
    """Return the seconds of processor that a process used."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
