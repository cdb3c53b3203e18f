"""Workers as separate processes: two at once, and one that is killed during a delivery."""

import os
import signal
import time
from collections.abc import Callable, Iterator
from multiprocessing.process import BaseProcess
from pathlib import Path
from threading import Event

import pytest
from flask import Flask

from portal.clock import now
from portal.db import db
from portal.mail import jobs
from portal.mail.jobs import send_due
from portal.mail.models import LetterState
from portal.mail.rules.sending import LEASE
from tests.cast import make_soon, sign_up_all
from tests.databases import SETTINGS
from tests.forking import code_of, start_flask
from tests.mail.outbox import letters
from tests.mail.post_office import PostOffice

pytestmark = [pytest.mark.real_clock, pytest.mark.both_databases]


@pytest.fixture
def start_worker(app: Flask, office: PostOffice, tmp_path: Path) -> Iterator[Callable[..., BaseProcess]]:
    """Starts `flask worker` (by default with `--once`) on this test's database."""
    environ = {
        **os.environ,
        **SETTINGS,
        "PORTAL_DATA": str(tmp_path),
        "PORTAL_DATABASE_URL": db.engine.url.render_as_string(hide_password=False),
        "PORTAL_MAIL_URL": office.url,
        "PORTAL_MAIL_FROM": "portal@samenop.example",
    }
    started: list[BaseProcess] = []

    def start(once: bool = True, **more: str) -> BaseProcess:
        started.append(start_flask({**environ, **more}, "worker", *(["--once"] if once else [])))
        return started[-1]

    yield start
    for worker in started:
        worker.kill()
        code_of(worker, 10)


def wait_until(holds: Callable[[], object]) -> None:
    end = time.monotonic() + 30
    while not holds():
        if time.monotonic() > end:
            raise TimeoutError("it did not come")
        time.sleep(0.01)


def test_two_workers_send_each_letter_once(office: PostOffice, start_worker: Callable[..., BaseProcess]):
    office.thinks = 0.05
    sign_up_all(make_soon(), *(f"p{number}" for number in range(12)), now=now())
    db.session.rollback()

    workers = [start_worker() for _ in range(2)]

    assert [code_of(worker) for worker in workers] == [0, 0]
    assert sorted(office.message_ids) == sorted(letter.message_id for letter in letters())
    assert [letter.state for letter in letters()] == [LetterState.SENT] * 12


def test_a_worker_killed_while_the_server_has_the_letter_sends_the_same_one_when_its_claim_ran_out(
    app: Flask, office: PostOffice, start_worker: Callable[..., BaseProcess], monkeypatch: pytest.MonkeyPatch
):
    office.thinks = 30
    sign_up_all(make_soon(), "anna", now=now())
    db.session.rollback()

    worker = start_worker()
    wait_until(lambda: office.arrived)
    worker.kill()
    assert code_of(worker, 10) == -signal.SIGKILL
    office.thinks = 0
    monkeypatch.setattr(jobs, "SILENCE", 0)
    next_worker = jobs.Senders(1, Event())
    next_worker.renew(now())
    send_due(now())
    assert len(office.arrived) == 1  # the claim of the killed worker has not expired

    next_worker.renew(now() + LEASE)
    db.session.rollback()
    send_due(now())

    first, second = office.arrived
    assert (first.message_id, first.content) == (second.message_id, second.content)
    assert [(letter.state, letter.tries) for letter in letters()] == [(LetterState.SENT, 2)]


@pytest.mark.parametrize("connections", ["1", "3"])
def test_a_worker_that_is_stopped_ends_the_letter_under_way_and_gives_the_others_back(
    office: PostOffice, start_worker: Callable[..., BaseProcess], connections: str
):
    """On SIGTERM the worker ends the letter under way, also while the mail server is slow."""
    sign_up_all(make_soon(), *(f"p{number}" for number in range(8)), now=now())
    db.session.rollback()
    office.thinks = 1

    worker = start_worker(PORTAL_MAIL_CONNECTIONS=connections, once=False)
    wait_until(lambda: office.arrived)
    worker.terminate()

    assert code_of(worker, 30) == 0
    assert len(set(office.message_ids)) == len(office.arrived) < 8
    sent = [letter.message_id for letter in letters() if letter.state == LetterState.SENT]
    waiting = [letter for letter in letters() if letter.state == LetterState.WAITING]
    assert sorted(sent) == sorted(office.message_ids)
    assert {(letter.claim, letter.claimed_until, letter.tries) for letter in waiting} == {(None, None, 0)}


def test_a_worker_that_is_stopped_before_a_letter_was_handed_over_does_not_send_it(
    office: PostOffice, start_worker: Callable[..., BaseProcess]
):
    """On SIGTERM the worker waits for at most one timeout of the mail server, not for one per command."""
    sign_up_all(make_soon(), "anna", "bram", now=now())
    db.session.rollback()
    office.thinks_at_recipient = 1

    worker = start_worker(once=False)
    wait_until(lambda: office.recipients)
    worker.terminate()

    assert (code_of(worker, 30), office.arrived) == (0, [])
    assert [(letter.state, letter.claim, letter.tries) for letter in letters()] == [(LetterState.WAITING, None, 0)] * 2
