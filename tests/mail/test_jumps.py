"""The clock jumps an hour forward or back while the worker runs: letters continue, and each is sent once."""

import threading
from datetime import timedelta

import pytest
import time_machine
from flask import Flask

from portal import worker
from portal.clock import now
from portal.db import db
from portal.heartbeat import beat, last_heartbeat
from portal.jobs import Job
from portal.mail import jobs
from portal.mail.models import LetterState
from portal.mail.operations.claims import Claim, claim_next
from portal.mail.rules.sending import LEASE, LONGEST_LEASE, Lane
from portal.people.models import Person
from tests.cast import NOW
from tests.mail.outbox import letters, post_many, send_what_is_due, the_letter, working
from tests.mail.post_office import PostOffice

pytestmark = pytest.mark.usefixtures("plain_letters")

ANNA = "anna@oeverkring.example"
HOUR = timedelta(hours=1)
FORWARD, BACK = HOUR, -HOUR
JUMPS = pytest.mark.parametrize("jump", [FORWARD, BACK], ids=["forward", "back"])


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "PAUSE", 0.01)
    monkeypatch.setattr(worker, "PULSE", 0.01)


@JUMPS
def test_a_worker_that_runs_sends_what_is_posted_after_a_jump_at_once(
    app: Flask, office: PostOffice, anna: Person, clock: time_machine.Traveller, jump: timedelta
):
    with working(app):
        post_many(anna, 1, now=now())
        office.wait_for(lambda: len(office.arrived) == 1)
        clock.shift(jump)
        post_many(anna, 1, now=now())
        office.wait_for(lambda: len(office.arrived) == 2)

    assert [letter.state for letter in letters()] == [LetterState.SENT] * 2


def test_a_job_that_is_left_alone_for_a_minute_is_done_after_a_minute_also_when_the_clock_went_back(
    app: Flask, office: PostOffice, clock: time_machine.Traveller
):
    done: list[int] = []
    job = Job(lambda _now: bool(done.append(1)), every=timedelta(milliseconds=20))
    stop = threading.Event()
    thread = threading.Thread(target=worker.run, args=(app, [job]), kwargs={"stop": stop})
    thread.start()
    office.wait_for(lambda: done)
    clock.shift(BACK)
    before = len(done)
    office.wait_for(lambda: len(done) > before + 2)
    stop.set()
    thread.join(60)


@JUMPS
def test_a_letter_under_way_goes_once_whatever_another_workers_clock_says(
    app: Flask,
    office: PostOffice,
    anna: Person,
    clock: time_machine.Traveller,
    jump: timedelta,
    monkeypatch: pytest.MonkeyPatch,
):
    """The mail server answers only after the jump, while a second worker keeps looking for orphaned letters."""
    monkeypatch.setattr(jobs, "SILENCE", 0.5)  # long compared with the first worker's pulse
    post_many(anna, 1)
    office.waits_for[ANNA] = threading.Event()
    looks = 0

    with working(app):
        office.wait_for(lambda: office.recipients)
        with working(app):
            clock.shift(jump)
            second = jobs.Senders(1, threading.Event())
            while looks < 20 or not claim_is_fresh():
                looks += 1
                second.renew(now())
            office.waits_for[ANNA].set()
            office.wait_for(lambda: office.arrived)

    assert (len(office.arrived), the_letter().state, the_letter().tries) == (1, LetterState.SENT, 1)


def claim_is_fresh() -> bool:
    until = the_letter().claimed_until
    return until is not None and timedelta(0) < until - now() <= LEASE


@JUMPS
def test_a_claim_that_is_renewed_is_never_of_a_dead_worker(
    office: PostOffice, anna: Person, clock: time_machine.Traveller, jump: timedelta, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(jobs, "SILENCE", 0)
    post_many(anna, 1)
    living, looking = jobs.Senders(1, threading.Event()), jobs.Senders(1, threading.Event())
    claim = claim_next(Lane, now())
    assert claim
    with living._holding(claim):
        clock.shift(jump)
        living.renew(now())

        assert looking.renew(now()) is False
    assert (the_letter().claim, claim_next(Lane, now())) == (claim.token, None)


@JUMPS
def test_control_by_its_time_alone_the_claim_of_a_living_worker_looks_like_that_of_a_dead_one(
    anna: Person, clock: time_machine.Traveller, jump: timedelta
):
    post_many(anna, 1)
    claim_next(Lane, now())
    clock.shift(jump)

    assert jobs.Senders(1, threading.Event()).renew(now()) is True
    until = the_letter().claimed_until
    assert until and not now() <= until <= now() + LONGEST_LEASE


@JUMPS
def test_the_letter_of_a_worker_that_died_before_a_jump_goes_when_nobody_renewed_its_claim(
    office: PostOffice, anna: Person, clock: time_machine.Traveller, jump: timedelta, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(jobs, "SILENCE", 0)
    post_many(anna, 1)
    assert isinstance(claim_next(Lane, now()), Claim)  # the worker is killed here

    clock.shift(jump)
    send_what_is_due()

    assert [letter.state for letter in letters()] == [LetterState.SENT]


def test_a_letter_posted_before_the_clock_was_set_back_does_not_wait_an_hour(
    office: PostOffice, anna: Person, clock: time_machine.Traveller
):
    post_many(anna, 1, now=now())
    clock.shift(BACK)

    send_what_is_due()

    assert len(office.arrived) == 1


def test_a_letter_that_was_put_off_does_not_wait_an_hour_more(
    office: PostOffice, anna: Person, clock: time_machine.Traveller
):
    post_many(anna, 1, now=now() - timedelta(hours=2))
    office.at_recipient[ANNA] = "451 Come back later"
    send_what_is_due()
    office.at_recipient.clear()
    clock.shift(BACK)

    send_what_is_due()

    assert len(office.arrived) == 1


def test_a_pause_of_the_outbox_ends_when_the_clock_was_set_back(
    office: PostOffice, anna: Person, clock: time_machine.Traveller
):
    post_many(anna, 1, now=now() - timedelta(hours=2))
    office.at_sender = "553 Not an address of yours"
    send_what_is_due()
    office.at_sender = ""
    clock.shift(BACK)

    send_what_is_due()

    assert len(office.arrived) == 1


def test_the_heartbeat_is_written_every_ten_seconds_at_most_and_follows_the_clock_back(
    app: Flask, clock: time_machine.Traveller
):
    written = []
    for seconds in (0, 9, 10, 19, -3600):
        beat("worker", NOW + timedelta(seconds=seconds))
        db.session.rollback()
        at = last_heartbeat()
        written.append(at and (at - NOW).total_seconds())

    assert written == [0, 0, 10, 10, -3600]


def test_a_worker_that_runs_leaves_a_heartbeat(app: Flask, office: PostOffice):
    assert last_heartbeat() is None

    send_what_is_due()

    at = last_heartbeat()
    assert at is not None and at >= NOW
