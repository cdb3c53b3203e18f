"""The outbox: every letter is sent once, whatever happens to the worker that holds it."""

import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta

import pytest
import time_machine
from flask import Flask
from sqlalchemy import delete, select, text

from portal import db as database
from portal.agenda.models import Meeting
from portal.clock import now
from portal.db import db, transaction
from portal.mail import jobs
from portal.mail.kinds import KINDS, Concern, LetterKind
from portal.mail.models import Letter, LetterState
from portal.mail.operations import claims, marks
from portal.mail.operations.claims import Claim, claim_next, free_orphans, release
from portal.mail.operations.marks import mark_refused, mark_sent, put_back
from portal.mail.queries import due, orphans
from portal.mail.rules.limits import NoLimit
from portal.mail.rules.sending import LEASE, Lane
from portal.people.models import Person
from portal.signups.operations.correct import correct_address
from portal.signups.operations.sign_up import sign_up
from tests.cast import NOW, newcomer, sign_up_all
from tests.mail.outbox import (
    SIGN_IN_LASTS,
    letters,
    post_one,
    post_sign_in,
    post_strange,
    send_what_is_due,
    states,
    the_letter,
)
from tests.mail.post_office import PostOffice

pytestmark = pytest.mark.both_databases

SENT, WAITING = LetterState.SENT, LetterState.WAITING
REFUSED, DROPPED = LetterState.REFUSED, LetterState.DROPPED
WORKERS = 4


def all_at_once(app: Flask, action: Callable[[], object]) -> list:
    """Run the action in several workers that start at the same moment; return their results."""
    start = threading.Barrier(WORKERS)

    def work(_number: int) -> object:
        with app.app_context():
            start.wait(10)
            try:
                return action()
            finally:
                db.session.remove()

    db.session.rollback()
    with ThreadPoolExecutor(WORKERS) as pool:
        return list(pool.map(work, range(WORKERS)))


@pytest.mark.slow
def test_workers_at_once_send_each_letter_once(app: Flask, office: PostOffice, workshop: Meeting):
    sign_up_all(workshop, *(f"p{number}" for number in range(30)))

    all_at_once(app, send_what_is_due)

    assert sorted(office.message_ids) == sorted(letter.message_id for letter in letters())
    assert [(letter.state, letter.tries) for letter in letters()] == [(SENT, 1)] * 30


def test_workers_at_once_never_claim_the_same_letter(app: Flask, workshop: Meeting):
    sign_up_all(workshop, *(f"p{number}" for number in range(WORKERS)))

    claimed = all_at_once(app, lambda: claim_next(Lane, NOW + timedelta(minutes=1)))

    assert sorted(claim.letter_id for claim in claimed) == [letter.id for letter in letters()]
    assert len({claim.token for claim in claimed}) == WORKERS


@pytest.mark.in_turns
@pytest.mark.slow
def test_control_workers_that_only_look_send_each_letter_as_often_as_there_are_workers(
    app: Flask, office: PostOffice, workshop: Meeting, monkeypatch: pytest.MonkeyPatch
):
    sign_up_all(workshop, "anna", "bram")
    everybody_looked = threading.Barrier(WORKERS)
    turns = threading.local()

    def only_look(_lanes: object, at: datetime, _avoided: object) -> Claim | None:
        found = list(db.session.scalars(select(Letter.id).where(due(at)).order_by(Letter.id)))
        db.session.rollback()
        everybody_looked.wait(10)
        turns.taken = getattr(turns, "taken", 0) + 1
        return Claim(found[turns.taken - 1], "x") if turns.taken <= len(found) else None

    monkeypatch.setattr(claims, "claim_next", only_look)
    monkeypatch.setattr(marks, "mark_sent", lambda *_: None)

    all_at_once(app, lambda: jobs.send_due(now()))

    once = sorted(letter.message_id for letter in letters())
    assert sorted(office.message_ids) == sorted(once * WORKERS)


def test_a_letter_of_a_worker_that_was_killed_goes_when_its_claim_ran_out(
    office: PostOffice, workshop: Meeting, clock: time_machine.Traveller, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(jobs, "SILENCE", 0)
    letter = post_one(workshop)
    taken(letter.id)  # the worker is killed here

    clock.shift(LEASE - timedelta(seconds=5))
    send_what_is_due()
    assert office.arrived == []

    clock.shift(timedelta(seconds=10))
    send_what_is_due()
    assert office.message_ids == [letter.message_id]
    assert (the_letter().state, the_letter().tries) == (SENT, 2)


def taken(letter_id: int) -> Claim:
    """Claim this letter, as a worker does."""
    claim = claim_next(Lane, now())
    assert claim and claim.letter_id == letter_id
    return claim


def test_a_worker_that_comes_back_after_its_claim_says_nothing_of_a_letter_that_another_has(
    office: PostOffice, workshop: Meeting, clock: time_machine.Traveller
):
    """The first worker hangs until its claim expires, then gets 550; a second one holds the letter, or has sent it."""
    letter = post_one(workshop)
    first = taken(letter.id)
    clock.shift(LEASE * 2)
    free_orphans(orphans(now()))
    second = taken(letter.id)

    mark_refused(first, "550 No such mailbox", now())
    put_back(first, "451 Come back later", now())
    release(first, now())
    assert (the_letter().state, the_letter().claim) == (WAITING, second.token)

    mark_sent(second, now())
    mark_refused(first, "550 No such mailbox", now())
    assert states() == [(SENT, "")]


@pytest.mark.one_database
def test_what_became_of_a_letter_is_written_down_when_the_database_is_free_again(
    office: PostOffice, workshop: Meeting, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    """Otherwise the letter would be sent again. A backup holds the write lock once the mail server has the letter."""
    post_one(workshop)
    monkeypatch.setattr(jobs, "PAUSE", 0.01)
    db.session.remove()
    db.engine.dispose()
    backup = sqlite3.connect(db.engine.url.database or "", check_same_thread=False, isolation_level=None)

    def hold() -> None:
        backup.execute("BEGIN IMMEDIATE")
        threading.Thread(target=let_go).start()

    def let_go() -> None:
        office.wait_for(lambda: "what became of a letter cannot be written down: database is locked" in caplog.text)
        backup.rollback()

    office.on_arrival = hold
    with monkeypatch.context() as impatient:
        impatient.setattr(database, "BUSY_SECONDS", 0)
        send_what_is_due()
    db.session.remove()
    db.engine.dispose()  # close connections that do not wait for locks

    assert (len(office.arrived), states()) == (1, [(SENT, "")])


def test_nothing_of_the_database_is_held_while_a_server_thinks(app: Flask, office: PostOffice, workshop: Meeting):
    sign_up_all(workshop, "anna")
    pool = db.engine.pool
    held: list[int] = []
    office.on_arrival = lambda: held.append(pool.checkedout())  # pyright: ignore[reportAttributeAccessIssue]

    send_what_is_due()

    assert (held, office.readers) == ([0], ["anna@oeverkring.example"])


def test_a_letter_that_comes_too_late_is_dropped_and_says_so(
    office: PostOffice, anna: Person, clock: time_machine.Traveller
):
    post_sign_in("anna")
    clock.shift(SIGN_IN_LASTS + timedelta(seconds=1))

    send_what_is_due()

    assert (office.arrived, states()) == ([], [(DROPPED, "it came too late to be of use")])


@pytest.mark.one_database
def test_a_letter_about_a_session_is_of_use_until_its_end(
    office: PostOffice, workshop: Meeting, clock: time_machine.Traveller
):
    sign_up_all(workshop, "anna")
    clock.move_to(workshop.ends_at - timedelta(seconds=5))
    sign_up_late = letters()[0].useful_until

    send_what_is_due()

    assert (sign_up_late, [state for state, _ in states()]) == (workshop.ends_at, [SENT])


def test_a_letter_that_cannot_be_written_stops_none_of_the_others(office: PostOffice, anna: Person, workshop: Meeting):
    post_strange(anna, "of-an-unknown-kind")
    sign_up_all(workshop, "bram", "chris")

    send_what_is_due()

    assert office.readers == ["bram@oeverkring.example", "chris@oeverkring.example"]
    assert states() == [(WAITING, "KeyError: 'of-an-unknown-kind'"), (SENT, ""), (SENT, "")]
    assert letters()[0].claimed_until is None


def test_a_letter_whose_writing_breaks_the_databases_transaction_stops_none_of_the_others(
    app: Flask, office: PostOffice, anna: Person, workshop: Meeting, monkeypatch: pytest.MonkeyPatch
):
    """After an error PostgreSQL refuses every statement until the transaction ends."""

    def breaks(_letter: Letter) -> dict[str, str]:
        db.session.execute(text("SELECT * FROM a_table_that_is_not_there"))
        raise AssertionError

    monkeypatch.setitem(
        app.extensions[KINDS], "breaks", LetterKind("breaks", "", "", breaks, NoLimit("a test"), about=Concern.SEAT)
    )
    post_strange(anna, "breaks")
    sign_up_all(workshop, "bram")

    send_what_is_due()

    assert office.readers == ["bram@oeverkring.example"]
    assert [(letter.state, letter.tries, letter.claimed_until) for letter in letters()] == [
        (WAITING, 1, None),
        (SENT, 1, None),
    ]


def test_a_letter_to_somebody_who_is_erased_while_it_goes_stops_none_of_the_others(
    app: Flask, office: PostOffice, anna: Person, bram: Person, chris: Person
):
    """Letters are deleted with their person, even while a worker holds them. People with a role get theirs first."""
    for name in ("anna", "bram", "chris"):
        post_sign_in(name)
    anna_id, bram_id = anna.id, bram.id

    def erase() -> None:
        if len(office.arrived) == 1:
            with app.app_context(), transaction() as session:
                session.execute(delete(Person).where(Person.id.in_([anna_id, bram_id])))

    office.on_arrival = erase
    send_what_is_due()

    assert office.readers == ["bram@oeverkring.example", "chris@oeverkring.example"]
    assert states() == [(SENT, "")]


@pytest.mark.in_turns
@pytest.mark.parametrize(
    ("ending", "state"),
    [("250 Taken", SENT), ("550 No such mailbox", REFUSED), ("too late", DROPPED)],
)
def test_what_only_its_reader_may_know_is_wiped_when_the_letter_is_out_or_never_will_be(
    office: PostOffice, anna: Person, clock: time_machine.Traveller, ending: str, state: str
):
    letter = post_sign_in("anna")
    assert sorted(letter.facts) == ["code", "token"]
    if ending == "too late":
        clock.shift(SIGN_IN_LASTS + timedelta(seconds=1))
    else:
        office.at_recipient["anna@oeverkring.example"] = ending

    send_what_is_due()

    assert (the_letter().state, the_letter().facts) == (state, {})


@pytest.mark.one_database
def test_a_letter_that_waits_for_another_try_keeps_what_it_has_to_say(office: PostOffice, anna: Person):
    facts = post_sign_in("anna").facts
    office.at_recipient["anna@oeverkring.example"] = "451 Come back later"

    send_what_is_due()

    assert (the_letter().state, the_letter().facts) == (WAITING, facts)


def test_what_a_letter_tells_of_a_session_stays(office: PostOffice, workshop: Meeting):
    facts = post_one(workshop).facts

    send_what_is_due()

    assert (the_letter().state, the_letter().facts) == (SENT, facts)


@pytest.mark.one_database
def test_an_answer_that_no_database_takes_is_kept_as_far_as_it_can_be_read(office: PostOffice, workshop: Meeting):
    post_one(workshop)
    office.at_recipient["anna@oeverkring.example"] = "550 No\0 such\tmail\u202ebox" + "!" * 400

    send_what_is_due()

    assert states() == [(REFUSED, "550 No such mailbox" + "!" * 400)]


def test_a_letter_is_posted_once(anna: Person):
    post_strange(anna, "the-same")

    with pytest.raises(RuntimeError):
        post_strange(anna, "the-same")

    assert [letter.kind for letter in letters()] == ["the-same"]


def test_a_letter_to_an_address_that_was_corrected_is_dropped_and_the_right_one_goes(
    office: PostOffice, workshop: Meeting
):
    reply = sign_up(workshop.id, newcomer("ana"), NOW)
    correct_address(workshop.id, reply.nonce, newcomer("anna"), NOW)

    send_what_is_due()

    assert [(letter.address, letter.state) for letter in letters()] == [
        ("ana@oeverkring.example", DROPPED),
        ("anna@oeverkring.example", SENT),
    ]
    assert office.readers == ["anna@oeverkring.example"]


def test_a_mailbox_that_was_a_mistake_hears_nothing_when_the_right_one_takes_part_already(
    office: PostOffice, workshop: Meeting
):
    sign_up_all(workshop, "anna")
    reply = sign_up(workshop.id, newcomer("ana"), NOW)
    correct_address(workshop.id, reply.nonce, newcomer("anna"), NOW)

    send_what_is_due()

    assert "ana@oeverkring.example" not in office.readers
    assert [letter.state for letter in letters() if letter.address.startswith("ana@")] == [DROPPED]
