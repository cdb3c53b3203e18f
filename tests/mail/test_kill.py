"""Workers as processes of their own: two at once, and one that is killed while the server has its letter."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from flask import Flask

from portal.clock import now
from portal.db import db
from portal.mail.jobs import send_due
from portal.mail.models import LetterState
from portal.mail.rules import LEASE
from tests.cast import make_soon, sign_up_all
from tests.databases import SETTINGS
from tests.mail.outbox import letters
from tests.mail.post_office import PostOffice
from tests.serving import ROOT

pytestmark = pytest.mark.real_clock

Worker = subprocess.Popen[bytes]


@pytest.fixture
def start_worker(app: Flask, office: PostOffice, tmp_path: Path) -> Callable[[], Worker]:
    """Starts `flask worker --once` on the database of this test."""
    environ = {
        **os.environ,
        **SETTINGS,
        "PORTAL_DATA": str(tmp_path),
        "PORTAL_DATABASE_URL": db.engine.url.render_as_string(hide_password=False),
        "PORTAL_MAIL_URL": office.url,
        "PORTAL_MAIL_FROM": "portal@samenop.example",
    }
    command = [sys.executable, "-m", "flask", "worker", "--once"]
    return lambda: subprocess.Popen(command, cwd=ROOT, env=environ)


def wait_until(holds: Callable[[], object]) -> None:
    end = time.monotonic() + 30
    while not holds():
        if time.monotonic() > end:
            raise TimeoutError("it did not come")
        time.sleep(0.01)


def test_two_workers_send_each_letter_once(office: PostOffice, start_worker: Callable[[], Worker]):
    office.thinks = 0.05
    sign_up_all(make_soon(), *(f"p{number}" for number in range(12)), now=now())
    db.session.rollback()

    workers = [start_worker() for _ in range(2)]

    assert [worker.wait(60) for worker in workers] == [0, 0]
    assert sorted(office.message_ids) == sorted(letter.message_id for letter in letters())
    assert [letter.state for letter in letters()] == [LetterState.SENT] * 12


def test_a_worker_killed_while_the_server_has_the_letter_sends_the_same_one_when_its_lease_is_over(
    office: PostOffice, start_worker: Callable[[], Worker]
):
    office.thinks = 30
    sign_up_all(make_soon(), "anna", now=now())
    db.session.rollback()

    worker = start_worker()
    wait_until(lambda: office.arrived)
    worker.send_signal(signal.SIGKILL)
    worker.wait(10)
    office.thinks = 0
    send_due(now())
    assert len(office.arrived) == 1  # the lease of the one that was killed still holds

    send_due(now() + LEASE)

    first, second = office.arrived
    assert (first.message_id, first.content) == (second.message_id, second.content)
    assert [(letter.state, letter.tries) for letter in letters()] == [(LetterState.SENT, 2)]
