"""The portal as separate server processes, and many clients that send requests at the same time."""

import os
import re
import socket
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import closing, contextmanager
from datetime import datetime
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.parse import urlencode, urlsplit

from flask import Flask
from sqlalchemy import event
from waitress import wasyncore
from waitress.task import ThreadedTaskDispatcher

import portal.db as database
from portal import create_app
from portal.agenda.models import Meeting
from portal.agenda.operations.lock import MeetingLock
from portal.channels import server_of
from portal.lanes import Lanes
from portal.signups.operations import sign_up
from tests.databases import SETTINGS
from tests.forking import code_of, start

ROOT = Path(__file__).parents[1]
PROCESSES, THREADS = 2, 8


@contextmanager
def portals(database_url: str, data: Path, count: int = 2, without_lock: bool = False) -> Iterator[list[str]]:
    """Start `count` server processes on one database; yield their addresses.

    `without_lock` is the control: it takes away what keeps seats exact, and must oversell.
    """
    environ = {**os.environ, **SETTINGS, "PORTAL_DATA": str(data), "PORTAL_DATABASE_URL": database_url}
    environ.pop("PORTAL_BASE_URL")
    ports = [_free_port() for _ in range(count)]
    processes = [start(_serve, environ, port, without_lock) for port in ports]
    try:
        for port in ports:
            _wait_for(port)
        yield [f"http://127.0.0.1:{port}" for port in ports]
    finally:
        for process in processes:
            process.terminate()
        for process in processes:
            code_of(process, 10)


@contextmanager
def served(app: Flask, dispatcher: ThreadedTaskDispatcher) -> Iterator[str]:
    """Serve the app by waitress in this process, with the threads of `dispatcher`; yield its address."""
    files: dict[int, Any] = {}
    server = server_of(app, dispatcher, map=files, host="127.0.0.1", port=0, ident="")
    stopping = threading.Event()

    def answer() -> None:
        while not stopping.is_set():
            wasyncore.loop(0.05, use_poll=True, map=files, count=1)

    loop = threading.Thread(target=answer)
    loop.start()
    try:
        yield f"http://127.0.0.1:{server.effective_port}"  # pyright: ignore[reportAttributeAccessIssue]
    finally:
        stopping.set()
        loop.join()
        dispatcher.shutdown()
        wasyncore.close_all(files)


def rush(addresses: Sequence[str], path: str, forms: Sequence[dict[str, str]], token: str) -> list[int]:
    """Post the forms to one path from several processes at once; return the statuses."""
    return rush_many(addresses, [(path, form, token) for form in forms])


def rush_many(addresses: Sequence[str], posts: Sequence[tuple[str, dict[str, str], str]]) -> list[int]:
    """Send (path, form, token) from several processes at once, spread over the servers; return the statuses in their
    order.
    """
    jobs = [(addresses[number % len(addresses)], *post) for number, post in enumerate(posts)]
    shares = [jobs[start::PROCESSES] for start in range(PROCESSES)]
    with ProcessPoolExecutor(PROCESSES) as pool:
        answers = list(pool.map(_post_all, shares))
    return [answers[number % PROCESSES][number // PROCESSES] for number in range(len(jobs))]


def token_for(address: str, path: str, action: str) -> str:
    """Return the form token for `action` on a page."""
    form = _page(address, path).partition(f'action="{action}"')[2]
    found = re.search(r'name="csrf_token" value="([^"]+)"', form)
    assert found, (path, action)
    return found[1]


def post(address: str, path: str, form: dict[str, str], token: str) -> int:
    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    return _ask(address, "POST", path, urlencode({**form, "csrf_token": token}), kind)[0]


def _post_all(jobs: list[tuple[str, str, dict[str, str], str]]) -> list[int]:
    with ThreadPoolExecutor(THREADS) as pool:
        return list(pool.map(lambda job: post(*job), jobs))


def _page(address: str, path: str) -> str:
    return _ask(address, "GET", path)[1]


def _ask(address: str, method: str, path: str, body: str = "", headers: Mapping[str, str] = {}) -> tuple[int, str]:
    with closing(HTTPConnection(urlsplit(address).netloc, timeout=60)) as connection:
        connection.request(method, path, body, dict(headers))
        response = connection.getresponse()
        return response.status, response.read().decode()


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


def _wait_for(port: int) -> None:
    end = time.monotonic() + 30
    while time.monotonic() < end:
        try:
            if _ask(f"http://127.0.0.1:{port}", "GET", "/healthz")[0] == 200:
                return
        except OSError:
            time.sleep(0.05)
    raise TimeoutError(port)


def _serve(port: int, without_lock: bool) -> None:
    if without_lock:
        _without_lock()
    server_of(create_app(), Lanes(), host="127.0.0.1", port=port).run()


def _without_waiting(meeting_id: int, now: datetime) -> MeetingLock:
    session = database.db.session()
    return MeetingLock(session, session.get_one(Meeting, meeting_id), now)


def _without_lock() -> None:
    """Take no lock on the meeting, and begin SQLite transactions as its driver does by default."""

    def prepare(engine: object) -> None:
        @event.listens_for(engine, "connect")
        def connect(connection, _record) -> None:
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA busy_timeout=5000")

    database.prepare_sqlite = prepare
    sign_up.lock_meeting = _without_waiting
