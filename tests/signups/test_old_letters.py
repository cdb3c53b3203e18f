"""A letter that is delayed or retried is only sent while what it says is still true."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from portal.agenda.models import Meeting
from portal.db import db
from portal.mail.letters.words import words_of
from portal.mail.models import Letter
from portal.mail.rules.sending import NotTrueAnyMore
from portal.people.models import Person
from portal.signups.operations.add import add
from portal.signups.operations.call_off import call_off
from portal.signups.operations.cancel import cancel
from portal.signups.operations.change import change_meeting
from portal.signups.operations.remove import remove
from portal.signups.operations.sign_up import sign_up
from portal.signups.operations.take_seat import take_seat
from tests.cast import (
    A_DAY_BEFORE,
    A_WEEK_BEFORE,
    NOW,
    make,
    meeting_text,
    newcomer,
    sign_up_all,
    signup_of,
)
from tests.scenes import built_once

LINK = "https://meet.example/kamer"
CHANGED, MOVED = "the sign-up changed in between", "the session moved, or was called off"
Change = Callable[[Meeting], object]


@pytest.fixture
@built_once
def online(app: Flask) -> Meeting:
    """An online session with one seat, taken by anna; eva is on the waitlist."""
    meeting = make(online_url=LINK, capacity=1)
    sign_up_all(meeting, "anna", "eva")
    return meeting


def letter_to(name: str, kind: str) -> Letter:
    """Return this person's latest letter of the kind."""
    theirs = select(Letter).join(Person, Letter.person_id == Person.id).where(Letter.kind == kind)
    named = theirs.where(Person.email == f"{name}@oeverkring.example").order_by(Letter.id.desc())
    return db.session.scalars(named).first()  # pyright: ignore[reportReturnType]


def why_not(letter: Letter) -> str:
    """Return why the letter is not sent, or ""."""
    try:
        words_of(letter)
    except NotTrueAnyMore as why:
        return str(why)
    return ""


def changed(meeting: Meeting, later: timedelta = timedelta(0), **changes: object) -> Meeting:
    span = (meeting.starts_at + later, meeting.ends_at + later)
    text = meeting_text(**{"online_url": LINK, "capacity": meeting.capacity, "blocks": [span], **changes})
    return change_meeting(meeting.id, text, meeting.version, A_WEEK_BEFORE)


def gives_back(meeting: Meeting, name: str = "anna") -> None:
    cancel(signup_of(meeting, name).id, A_WEEK_BEFORE)


def is_taken_off(meeting: Meeting, name: str = "anna") -> None:
    remove(signup_of(meeting, name).id, signup_of(meeting, "eva").person_id, A_WEEK_BEFORE)


@pytest.mark.parametrize(
    ("action", "why"),
    [
        (gives_back, CHANGED),
        (is_taken_off, CHANGED),
        (lambda meeting: call_off(meeting.id, "", None, A_WEEK_BEFORE), MOVED),
        (lambda meeting: changed(meeting, timedelta(days=1)), MOVED),
        (lambda meeting: changed(meeting, place="Elders"), MOVED),
        (lambda meeting: changed(meeting, online_url="https://meet.example/andere"), MOVED),
        (lambda meeting: changed(meeting, title="Een betere titel"), ""),
    ],
    ids=["given back", "taken off", "called off", "moved", "elsewhere", "another link", "another title"],
)
def test_you_are_in_goes_only_while_it_is_so(online: Meeting, action: Change, why: str):
    letter = letter_to("anna", "signup-going")
    assert f"Doe online mee: {LINK}" in words_of(letter).after

    action(online)

    assert why_not(letter) == why


@pytest.mark.parametrize(
    "kind", ["signup-added", "signup-again", "seat-yours", "meeting-moved", "meeting-link-changed"]
)
def test_no_letter_about_a_place_goes_to_who_was_taken_off_or_to_a_session_that_moved_on(online: Meeting, kind: str):
    actions: dict[str, tuple[str, Change]] = {
        "signup-added": (
            "gijs",
            lambda meeting: add(meeting.id, newcomer("gijs"), signup_of(meeting, "eva").person_id, NOW),
        ),
        "signup-again": ("anna", lambda meeting: sign_up(meeting.id, newcomer("anna"), NOW)),
        "seat-yours": ("eva", gives_back),
        "meeting-moved": ("anna", lambda meeting: changed(meeting, timedelta(days=1))),
        "meeting-link-changed": ("anna", lambda meeting: changed(meeting, online_url="https://meet.example/andere")),
    }
    name, action = actions[kind]
    action(online)
    letter = letter_to(name, kind)
    assert words_of(letter).card

    changed(online, timedelta(days=3))
    assert why_not(letter) == MOVED
    is_taken_off(online, name)
    assert why_not(letter) == CHANGED


def test_the_last_of_two_moves_tells_and_the_first_that_was_late_does_not(online: Meeting):
    changed(online, timedelta(days=1))
    first = letter_to("anna", "meeting-moved")
    changed(online, timedelta(days=2))

    assert (why_not(first), why_not(letter_to("anna", "meeting-moved"))) == (MOVED, "")


def test_who_waited_when_it_moved_and_has_a_seat_by_now_reads_so(online: Meeting):
    changed(online, timedelta(days=1), capacity=2)

    lines = " ".join(words_of(letter_to("eva", "meeting-moved")).lines)

    assert ("Je houdt je plaats" in lines, "wachtlijst" in lines) == (True, False)


def test_you_are_on_the_waitlist_goes_only_to_who_waits(online: Meeting):
    letter = letter_to("eva", "signup-waiting")
    assert why_not(letter) == ""

    gives_back(online)

    assert (why_not(letter), why_not(letter_to("eva", "seat-yours"))) == (CHANGED, "")


def test_a_place_is_free_goes_only_while_it_is(app: Flask):
    meeting = make(capacity=1)
    sign_up_all(meeting, "anna", "eva", "fleur")
    cancel(signup_of(meeting, "anna").id, A_DAY_BEFORE)
    letters = [letter_to(name, "seat-free") for name in ("eva", "fleur")]
    assert [why_not(letter) for letter in letters] == ["", ""]

    take_seat(signup_of(meeting, "fleur").id, A_DAY_BEFORE)

    assert [why_not(letter) for letter in letters] == ["somebody else has the place", CHANGED]


def test_you_are_no_longer_signed_up_does_not_go_to_who_is_again(app: Flask, bram: Person):
    meeting = make(capacity=5)
    sign_up_all(meeting, "anna", "eva")
    gives_back(meeting)
    is_taken_off(meeting, "eva")
    letters = [letter_to("anna", "signup-cancelled"), letter_to("eva", "signup-removed")]
    assert [why_not(letter) for letter in letters] == ["", ""]

    sign_up_all(meeting, "anna", now=A_WEEK_BEFORE)
    add(meeting.id, newcomer("eva"), bram.id, A_WEEK_BEFORE)

    assert [why_not(letter) for letter in letters] == [CHANGED, CHANGED]


def test_called_off_goes_to_everybody_who_had_a_place_or_waited(online: Meeting):
    call_off(online.id, "", None, A_WEEK_BEFORE)

    assert [why_not(letter_to(name, "meeting-called-off")) for name in ("anna", "eva")] == ["", ""]
