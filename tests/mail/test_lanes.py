"""Order of sending: sign-in letters have their own lane, others go by due time, and no flood stops others."""

import threading
from dataclasses import replace
from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import update

from portal import worker
from portal.agenda.models import Meeting
from portal.clock import now
from portal.db import transaction
from portal.mail.jobs import JOBS
from portal.mail.letters import pace
from portal.mail.models import Letter, LetterState
from portal.mail.operations.claims import claim_next
from portal.mail.rules.sending import Lane, lanes_of
from portal.people.models import Person
from portal.people.operations.sign_in import person_at
from tests.cast import NOW
from tests.mail.outbox import letters, post_many, post_sign_in, send_what_is_due, working
from tests.mail.post_office import PostOffice

pytestmark = pytest.mark.usefixtures("plain_letters")

CHRIS, ANNA = "chris@oeverkring.example", "anna@oeverkring.example"
FLOOD = 650


@pytest.mark.slow
def test_a_sign_in_letter_goes_before_650_sign_ups_that_came_earlier(
    app: Flask, office: PostOffice, chris: Person, anna: Person
):
    post_many(anna, FLOOD)
    post_sign_in("chris")

    send(app, office, until=3)

    assert CHRIS in office.readers[:1]


@pytest.mark.in_turns
@pytest.mark.slow
def test_control_by_age_alone_it_would_be_the_last(anna: Person, chris: Person):
    post_many(anna, FLOOD)
    post_sign_in("chris")

    assert [letter.kind for letter in letters()].index("sign-in") == FLOOD


@pytest.mark.slow
def test_a_flood_of_sign_in_letters_stops_no_other_letter_and_no_organisers(
    app: Flask, office: PostOffice, workshop: Meeting, anna: Person, chris: Person
):
    post_many(person_at_door(), 60, kind="sign-in")
    post_many(anna, 5)
    post_sign_in("chris")

    send(app, office, until=25)

    assert office.readers[0] == CHRIS
    assert office.readers[:21].count(ANNA) == 5


def person_at_door() -> Person:
    with transaction():
        return person_at("eva@elders.example", NOW)


def test_of_other_letters_the_one_that_is_soonest_of_no_use_goes_first(office: PostOffice, anna: Person):
    post_many(anna, 1, lasts=timedelta(days=9))
    post_many(anna, 1, lasts=timedelta(hours=1))
    post_many(anna, 1, lasts=timedelta(days=2))
    by_use = [letter.message_id for letter in sorted(letters(), key=lambda letter: letter.useful_until)]

    send_what_is_due()

    assert office.message_ids == by_use


def test_the_first_of_several_connections_is_for_sign_in_letters_alone():
    assert {lanes_of(0, 3, turn) for turn in range(8)} == {(Lane.SIGN_IN,)}
    first = [lanes_of(0, 1, turn)[0] for turn in range(8)]
    assert first == [lanes_of(1, 3, turn)[0] for turn in range(8)]
    assert (first.count(Lane.SIGN_IN), first.count(Lane.OTHERS)) == (6, 2)


def test_a_connection_takes_one_letter_so_that_another_can_take_the_next(anna: Person):
    post_many(anna, 3)

    claims = [claim_next(Lane, now()) for _ in range(4)]

    assert [claim and claim.letter_id for claim in claims] == [*(letter.id for letter in letters()), None]


@pytest.mark.on_postgresql
def test_while_slow_letters_hold_their_connections_a_sign_in_letter_and_the_others_go(
    app: Flask, office: PostOffice, anna: Person, bram: Person, chris: Person, monkeypatch: pytest.MonkeyPatch
):
    """One mailbox's server answers only after everybody else has their letters."""
    monkeypatch.setitem(app.config, "SETTINGS", replace(app.config["SETTINGS"], mail_connections=3))
    post_many(anna, 1, lasts=timedelta(hours=1))
    post_many(bram, 3)
    office.waits_for[ANNA] = threading.Event()

    with working(app):
        office.wait_for(lambda: ANNA in office.recipients)
        post_sign_in("chris")
        office.wait_for(lambda: len(office.readers) == 4)
        assert sorted(set(office.readers)) == ["bram@oeverkring.example", CHRIS]
        office.waits_for[ANNA].set()
        office.wait_for(lambda: ANNA in office.readers)

    assert [letter.state for letter in letters()] == [LetterState.SENT] * 5


@pytest.mark.slow
def test_many_letters_to_one_slow_domain_hold_up_no_other_for_longer_than_one_of_them(
    app: Flask, office: PostOffice, anna: Person, bram: Person, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(pace, "SLOW", 0.05)
    post_many(anna, 10, lasts=timedelta(hours=1))
    post_many(bram, 3)
    with transaction() as session:
        session.execute(update(Letter).where(Letter.person_id == anna.id).values(address="anna@traag.example"))
    office.thinks_at["anna@traag.example"] = 0.1

    send_what_is_due()

    # The first letter marks the domain as slow; from then on one in eight letters is for slow domains.
    assert [reader.partition("@")[0] for reader in office.readers[:4]] == ["anna", "bram", "bram", "bram"]
    assert len(office.arrived) == 13


@pytest.mark.slow
def test_a_server_that_never_ends_its_answer_holds_a_letter_for_two_minutes_at_most(
    app: Flask, office: PostOffice, anna: Person, bram: Person, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(pace, "HANGS", 2)
    monkeypatch.setattr(worker, "PULSE", 0.01)
    post_many(anna, 1, lasts=timedelta(hours=1))
    post_many(bram, 1)
    office.waits_for[ANNA] = threading.Event()

    send_what_is_due()

    assert [letter.state for letter in letters()] == [LetterState.WAITING, LetterState.SENT]
    assert letters()[0].answer.startswith("SMTPServerDisconnected")


def test_letters_that_release_0_1_0_made_and_claimed_go_too(
    office: PostOffice, anna: Person, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("portal.mail.jobs.SILENCE", 0)
    post_many(anna, 3)
    first, second, third = (letter.id for letter in letters())
    with transaction() as session:
        for letter_id, minutes in ((first, -1), (second, 4)):
            until = {"claimed_until": now() + timedelta(minutes=minutes), "claim": None}
            session.execute(update(Letter).where(Letter.id == letter_id).values(until))

    send_what_is_due()

    states = {letter.id: letter.state for letter in letters()}
    assert states == {first: LetterState.SENT, second: LetterState.WAITING, third: LetterState.SENT}


def send(app: Flask, office: PostOffice, until: int) -> None:
    """Run the worker until this many letters arrived."""
    stop = threading.Event()
    office.on_arrival = lambda: len(office.arrived) >= until and stop.set()
    worker.run(app, JOBS, once=True, stop=stop)
