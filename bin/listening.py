"""The listening address, and its command-line options."""

import argparse
import os
import socket
import sys
from pathlib import Path

from bootstrap import ROOT

MOST_PROCESSES = 64
_FIRST_OF_SYSTEMD = 3  # SD_LISTEN_FDS_START


def read_options(about: str, data: str) -> argparse.Namespace:
    """Parse `host`, `port` and `data`, an absolute path; `data` is its default, relative to the project's root."""
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    parser.add_argument("--port", default=5000, type=_port, help="port to listen on, 0: a free one (default: 5000)")
    parser.add_argument("--processes", default=1, type=_few, help="how many processes serve pages (default: 1)")
    parser.add_argument("--data", metavar="DIR", help=f"the data folder (default: PORTAL_DATA, or {data})")
    options = parser.parse_args()
    options.data = Path(options.data or os.environ.get("PORTAL_DATA") or ROOT / data).absolute()
    return options


def listen(host: str, port: int) -> socket.socket:
    """Return a socket bound to the address before anything slow starts, or the one that systemd keeps open.

    Connections are accepted when the server listens. On a socket of systemd they wait meanwhile, also from one release
    to the next.
    """
    if kept := _of_systemd():
        return kept
    try:
        family, kind, proto, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        taken = socket.socket(family, kind, proto)
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        taken.bind(address)
    except OSError as error:
        sys.exit(f"Port {port} on {host} cannot be used: {error.strerror}.")
    return taken


def _of_systemd() -> socket.socket | None:
    """Return the socket that was passed on, by sd_listen_fds(3); None when this start was not for one."""
    count, process = (os.environ.pop(name, "") for name in ("LISTEN_FDS", "LISTEN_PID"))
    if process != str(os.getpid()):
        return None
    if count != "1":
        sys.exit(f"systemd passes on {count} sockets, and one is served: give its unit a single ListenStream.")
    return socket.socket(fileno=_FIRST_OF_SYSTEMD)


def address_of(taken: socket.socket) -> str:
    """Return the portal's URL for a browser on this machine."""
    host, port = taken.getsockname()[:2]
    host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host) or host
    return f"http://{f'[{host}]' if ':' in host else host}:{port}"


def _port(text: str) -> int:
    """Parse a port, since the system would silently take 34463 for 99999."""
    if not text.isdecimal() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"{text} is not a number from 0 to 65535")
    return int(text)


def _few(text: str) -> int:
    """Parse a number of processes; more than there are cores only take memory."""
    if not text.isdecimal() or not 1 <= int(text) <= MOST_PROCESSES:
        raise argparse.ArgumentTypeError(f"{text} is not a number from 1 to {MOST_PROCESSES}")
    return int(text)
