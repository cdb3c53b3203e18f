"""Server, worker, both, and their parent are killed while people use the portal: nothing acknowledged is lost."""

import os
import random
import signal
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import timedelta
from itertools import cycle, islice
from pathlib import Path
from threading import Event

import pytest
from flask import Flask
from sqlalchemy import delete, func, select
from sqlalchemy.exc import OperationalError

from portal.agenda.models import Meeting
from portal.agenda.queries.counts import counts_of
from portal.backups.operations.container import open_container
from portal.clock import now
from portal.db import db, transaction
from portal.mail import jobs
from portal.mail.jobs import send_due
from portal.mail.models import Letter, LetterState
from portal.mail.rules.sending import LEASE
from portal.people.operations.sign_in import add_person, enter_by_link
from portal.privacy.jobs import forget_tonight
from portal.privacy.models import WHOLE_NIGHT, ForgottenRows
from portal.reactions.models import Reaction, Reader
from portal.reactions.operations.ask import open_round
from portal.signups.models import Signup
from portal.summaries.models import Summary, SummaryStage
from portal.summaries.operations.write import save_text
from tests.after import THERE, held
from tests.backups.commands import Command, everything
from tests.backups.conftest import no_backups_of_other_tests as no_backups_of_other_tests
from tests.backups.conftest import programs as programs
from tests.backups.moment import faults_of_moment
from tests.bin_serve import PARENT, SERVER, WORKER, BinServe, bin_serve, kept_socket, wait_until
from tests.cast import CANCELLED, make_soon, standings
from tests.crowd import Crowd
from tests.databases import SETTINGS
from tests.forking import code_of, start_flask
from tests.mail.post_office import PostOffice, opened
from tests.reactions.rounds import TEXT, bram_id
from tests.start.people import People

pytestmark = [pytest.mark.real_clock, pytest.mark.postgresql_in_turns, pytest.mark.slow]

VICTIMS = ((SERVER,), (WORKER,), (SERVER, WORKER), (PARENT,))
KILLS = 200  # with --long
OLD = timedelta(days=800)
OLD_SIGNUPS = 250  # more each night; a batch of forgetting is a hundred
CONFIRMATIONS = ("signup-going", "signup-waiting")


@pytest.fixture
def office(app: Flask, monkeypatch: pytest.MonkeyPatch) -> Iterator[PostOffice]:
    with opened(PostOffice(thinks=0.02)) as office:
        monkeypatch.setitem(app.config, "SETTINGS", replace(app.config["SETTINGS"], mail_url=office.url))
        yield office


@pytest.fixture
def environ(programs: None, app: Flask, office: PostOffice, tmp_path: Path) -> dict[str, str]:
    url = db.engine.url.render_as_string(hide_password=False)
    own = {"PORTAL_DATA": str(tmp_path / "data"), "PORTAL_DATABASE_URL": url, "PORTAL_MAIL_URL": office.url}
    return {**os.environ, **SETTINGS, **own, "PORTAL_MAIL_FROM": "portal@samenop.example"}


@pytest.fixture
def kills(pytestconfig: pytest.Config) -> int:
    """How many: all with --long, else the server and the worker once."""
    return pytestconfig.getoption("--kills") or (KILLS if pytestconfig.getoption("--long") else 2)


@dataclass
class Backups:
    """Backups to one file, made one after the other, of which each third is killed."""

    environ: dict[str, str]
    place: Path
    people: People
    made: int = 0
    killed: int = 0
    acknowledged: list[str] = field(default_factory=list)  # when the last whole one began
    faults: list[str] = field(default_factory=list)

    def make(self) -> None:
        chance = random.Random(1)
        while not self.people.has_ended(0.3):
            acknowledged = list(self.people.done.signups)
            process = start_flask(self.environ, "backup", str(self.place))
            if (self.made + self.killed) % 3 == 2 and not self.people.has_ended(chance.uniform(0, 0.6)):
                process.kill()
            code = code_of(process)
            if code == 0:
                self.made, self.acknowledged = self.made + 1, acknowledged
            elif code == -signal.SIGKILL:
                self.killed += 1
            else:
                self.faults.append(f"flask backup ended with {code}")
            if self.place.exists():
                open_container(self.place)


def past_session(title: str, ago: timedelta, people: Sequence[str] = THERE) -> Meeting:
    starts = now() - ago
    return held(title=title, starts_at=starts, ends_at=starts + timedelta(hours=2), capacity=1000, there=people)


def with_summary(title: str, people: Sequence[str] = THERE) -> Meeting:
    meeting = past_session(title, timedelta(days=1), people)
    save_text(meeting.id, TEXT, 1, bram_id(), now())
    return meeting


def signed_in() -> str:
    """Return the token of bram's sign-in."""
    _, link = add_person("bram@oeverkring.example", "Bram", set(), now())
    return enter_by_link(link, "", now())[0]


def open_the_night_again(crowd: Crowd) -> None:
    """Give the next worker that starts more to forget, in a night that is not done."""
    insist(lambda: crowd.grow(OLD_SIGNUPS))
    insist(forget_that_the_night_is_done)


def forget_that_the_night_is_done() -> None:
    with transaction() as session:
        session.execute(delete(ForgottenRows).where(ForgottenRows.name == WHOLE_NIGHT))


def insist(write: Callable[[], object]) -> None:
    """Write, also while the others leave this process no room; the portal answers 503 then, and people press again."""
    for _ in range(20):
        with suppress(OperationalError):
            write()
            return
        db.session.rollback()
    write()


def kill(serve: BinServe, victims: tuple[str, ...]) -> None:
    """Kill these processes, and have bin/serve run again: by itself, or started anew as systemd does."""
    if victims != (WORKER,):
        serve.kill(*victims)
        serve.end()
        serve.start()
        return
    before = serve.pid_of(WORKER)
    serve.kill(WORKER)
    wait_until(lambda: serve.pid_of(WORKER) != before)


def send_the_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    """Send what waits, and what killed workers had claimed, as the next worker does when their claims ran out."""
    monkeypatch.setattr(jobs, "SILENCE", 0)
    db.session.rollback()
    jobs.Senders(1, Event()).renew(now() + 2 * LEASE)
    db.session.rollback()
    send_due(now())
    db.session.rollback()


def test_nothing_acknowledged_is_lost_and_a_kill_sends_no_letter_more_than_twice(
    app: Flask,
    office: PostOffice,
    environ: dict[str, str],
    kills: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
):
    old, meeting = past_session("Lang geleden", OLD), make_soon(capacity=20)
    round_is_open = with_summary("Een ronde", [f"r{number}" for number in range(min(2 * kills, 100))])
    others = [with_summary(f"Sessie {number}", [f"s{number}"]) for number in range(min(kills, 50))]
    open_round(round_is_open.id, None, bram_id(), now())
    crowd, readers, token = Crowd(old), list(db.session.scalars(select(Reader))), signed_in()
    db.session.rollback()

    chance = random.Random(kills)
    with kept_socket() as (kept, host), bin_serve(environ, kept, tmp_path / "serve") as serve:
        people = People(app, host)
        backups = Backups(environ, tmp_path / "a.backup", people)
        acts = (people.sign_up(meeting, "a"), people.sign_up(meeting, "b"), people.react(readers))
        serve.start()
        with people.busy(*acts, people.open_rounds(others, token), backups.make):
            for victims in islice(cycle(VICTIMS), kills):
                open_the_night_again(crowd)
                if chance.random() < 0.8:  # else it is killed while it starts
                    people.wait_for_more()
                Event().wait(chance.uniform(0, 0.3))
                kill(serve, victims)
            people.wait_for_more()
            wait_until(lambda: backups.made)
        assert serve.stop() == 0, serve.log()
    open_the_night_again(crowd)
    forget_tonight(now())
    send_the_rest(monkeypatch)

    done = people.done
    print(f"{kills} kills; {done.figures()}; {backups.made} backups, {backups.killed} killed")
    assert (done.refusals, backups.faults) == ({}, [])
    known = standings(meeting)
    assert [name for name in done.signups if name not in known] == []
    assert [name for name in done.cancelled if known[name] != CANCELLED] == []
    assert set(done.reactions) <= set(map(tuple, db.session.execute(select(Reaction.reader_id, Reaction.part))))
    rounds = select(Meeting.slug).join(Summary, Summary.meeting_id == Meeting.id)
    assert set(done.rounds) <= set(db.session.scalars(rounds.where(Summary.stage == SummaryStage.ROUND)))
    assert faults_of_moment(everything(), meeting.id) == []
    assert forgotten(old) == (0, OLD_SIGNUPS * (kills + 1) + len(THERE))

    assert confirmations(meeting) == dict.fromkeys(known, 1)
    assert waiting_letters() == []
    copies = Counter(office.message_ids)
    workers = sum(WORKER in victims for victims in islice(cycle(VICTIMS), kills))
    print(f"{len(copies)} letters, {copies.total() - len(copies)} of them twice, {workers} workers killed")
    assert set(copies) >= set(db.session.scalars(select(Letter.message_id).where(Letter.state == LetterState.SENT)))
    assert copies.total() - len(copies) <= workers
    assert set(copies.values()) <= {1, 2}
    assert len({(letter.message_id, letter.content) for letter in office.arrived}) == len(copies)

    db.session.rollback()
    restored = Command(app)("restore", backups.place)
    assert restored.exit_code == 0, restored.output
    assert faults_of_moment(everything(), meeting.id) == []
    assert set(backups.acknowledged) <= set(standings(meeting))


def forgotten(meeting: Meeting) -> tuple[int, int]:
    """Return how many sign-ups are left, and how many were counted when they were deleted."""
    left = db.session.scalar(select(func.count()).where(Signup.meeting_id == meeting.id))
    return left or 0, sum(counts_of(meeting.id).values())


def confirmations(meeting: Meeting) -> Counter[str]:
    """Return how many letters of confirmation each sign-up has, by name."""
    names = select(Signup.name).join(Letter, Letter.signup_id == Signup.id)
    theirs = names.where(Signup.meeting_id == meeting.id, Letter.kind.in_(CONFIRMATIONS))
    return Counter(name.lower() for name in db.session.scalars(theirs))


def waiting_letters() -> list[str]:
    due = select(Letter.kind).where(Letter.state == LetterState.WAITING, Letter.due_at <= now())
    return list(db.session.scalars(due))
