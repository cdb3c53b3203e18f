"""Several server processes on one machine: none shows what is over, one that ends is replaced, a stop ends all."""

import os
import re
import signal
import time
from http.client import HTTPConnection
from pathlib import Path

import pytest
from flask import Flask

from portal.db import db
from portal.processes import Stop, serve_by
from tests.bin_serve import PATIENCE, SERVER, bin_serve, kept_socket, nothing, wait_until, wait_until_answered
from tests.cast import make_soon, sign_up_all
from tests.databases import SETTINGS
from tests.forking import code_of, start

pytestmark = [pytest.mark.real_clock, pytest.mark.slow]


def test_two_processes_show_each_change_at_once_and_one_that_is_killed_is_replaced(app: Flask, tmp_path: Path):
    meeting = make_soon(capacity=5)
    url = db.engine.url.render_as_string(hide_password=False)
    environ = {**SETTINGS, "PORTAL_DATA": str(tmp_path / "data"), "PORTAL_DATABASE_URL": url}
    with kept_socket() as (kept, host), bin_serve(environ, kept, tmp_path / "serve") as serve:
        serve.start(nothing, "--processes=2")
        wait_until_answered(host)
        watch = serve.pid_of(SERVER)
        wait_until(lambda: len(children_of(watch)) == 2)
        for left, name in ((5, "anna"), (4, "bram"), (3, "chris")):
            assert seats_left(host, f"/agenda/{meeting.slug}") == {left}
            sign_up_all(meeting, name)

        first, second = children_of(watch)
        os.kill(first, signal.SIGKILL)
        assert seats_left(host, f"/agenda/{meeting.slug}") == {2}
        wait_until(lambda: len(children_of(watch) - {first}) == 2)

        assert (first in children_of(watch), second in children_of(watch)) == (False, True)
        assert "A server process ended by itself (SIGKILL). It starts again." in serve.log()
        everyone = children_of(watch)
        assert serve.stop() == 0
        assert [process for process in everyone if Path(f"/proc/{process}").exists()] == []


@pytest.mark.one_database
def test_a_stop_that_comes_before_all_have_started_ends_those_that_have_and_starts_no_other():
    for is_early in (True, False):
        process = start(_stopped_at_the_start, os.environ, is_early)
        try:
            assert (is_early, code_of(process, PATIENCE)) == (is_early, 0)
        finally:
            process.kill()


def _stopped_at_the_start(is_early: bool) -> None:
    """Serve by three processes; stop after the first, or `is_early`: while the database is migrated."""
    stop = Stop()
    signal.signal(signal.SIGTERM, lambda *_: stop.ask())
    if is_early:
        os.kill(os.getpid(), signal.SIGTERM)

    def serve(is_first: bool) -> None:
        assert is_first and not is_early
        while True:
            time.sleep(1)

    serve_by(3, serve, lambda: os.kill(os.getpid(), signal.SIGTERM), stop)


def children_of(process: int) -> set[int]:
    return set(map(int, Path(f"/proc/{process}/task/{process}/children").read_text().split()))


def seats_left(host: str, path: str) -> set[int]:
    """Return what a page says on eight new connections, whoever takes them."""
    said: set[int] = set()
    for _ in range(8):
        connection = HTTPConnection(host, timeout=PATIENCE)
        connection.request("GET", path)
        said |= {
            int(left)
            for left in re.findall(r'class="seats-left" value="(\d+)"', connection.getresponse().read().decode())
        }
        connection.close()
    return said
