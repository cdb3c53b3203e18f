"""Nobody learns who takes part: strangers get the same answers whether anna takes part or not.

The public counts are the known limit (docs/decisions.md): in one world a place goes, in the other it stays. So what is
compared is everything but those numbers, and no step changes which box the page shows.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import event
from time_machine import Traveller

from portal.agenda.models import Meeting
from portal.db import db
from portal.mail.models import LetterState
from portal.signups.operations.attempts import forget_attempts
from portal.signups.operations.cancel import cancel
from portal.signups.operations.correct import correct_address, send_again
from portal.signups.operations.sign_up import sign_up
from portal.signups.rules.refusals import OrganisationFull, TooManySignUps
from tests.browser import Browser
from tests.cast import A_DAY_BEFORE, GOING, NOW, WAITING, letters_to, make, newcomer, sign_up_all, signup_of, standings
from tests.signups.test_few_letters import mark

pytestmark = [pytest.mark.postgresql_in_turns, pytest.mark.slow]

OWN = ("anna", "zoe")  # who has the seat in either world
AGAIN, CORRECT, SLIP = "letter again", "correct the address", "correct to no address"
IN_THE_LAST_DAYS = "in the last days"

WORLDS: dict[str, tuple[dict[str, Any], list[str]]] = {
    "room for all": ({"capacity": 9}, ["", "Kring", "", AGAIN, SLIP, CORRECT]),
    "one place for an organisation": (
        {"capacity": 9, "seats_per_organisation": 1},
        ["Kring", "Veerhuis", "Kring", "Anders", AGAIN, CORRECT, "Veerhuis"],
    ),
    "other names at her address": (
        {"capacity": 9, "seats_per_organisation": 1},
        ["Kring as Zed", "Veerhuis", "Veerhuis as Zed", AGAIN, "Anders as Yara", "Nog een as Xem", CORRECT],
    ),
    "the organisation that is in first": ({"capacity": 9, "seats_per_organisation": 1}, ["Veerhuis", "Kring", AGAIN]),
    "no waitlist": (
        {"capacity": 9, "seats_per_organisation": 1, "waiting_list": False},
        ["Veerhuis", "Veerhuis", "Kring", "Veerhuis", "Anders", AGAIN],
    ),
    "full": ({"capacity": 1}, ["", "Veerhuis", AGAIN, AGAIN, AGAIN, CORRECT]),
    "full, with organisations": ({"capacity": 1, "seats_per_organisation": 1}, ["Veerhuis", "Kring", "Veerhuis"]),
    IN_THE_LAST_DAYS: ({"capacity": 2}, ["", "", AGAIN]),
}


@pytest.mark.in_turns
@pytest.mark.parametrize("world", WORLDS)
@pytest.mark.one_database
def test_a_stranger_gets_the_same_answers_whether_or_not_anna_takes_part(app: Flask, world: str, clock: Traveller):
    text, steps = WORLDS[world]
    meetings = [make(title=f"Wereld {name}", **text) for name in OWN]
    for meeting, name in zip(meetings, OWN, strict=True):
        sign_up(meeting.id, newcomer(name, "Veerhuis"), NOW)
    if world == IN_THE_LAST_DAYS:  # a seat is free, and somebody is on the waitlist
        for meeting in meetings:
            sign_up_all(meeting, "bram", "daan")
            cancel(signup_of(meeting, "bram").id, A_DAY_BEFORE)
        clock.move_to(A_DAY_BEFORE)

    seen = []
    for meeting in meetings:
        seen.append([answer_to(step, Browser(app), meeting) for step in steps])
        forget_attempts(NOW + timedelta(days=9))  # each world starts with its own daily count

    assert seen[0] == seen[1]


def test_other_organisations_for_one_address_get_the_answer_of_the_first_time(app: Flask):
    meeting = make(capacity=9, seats_per_organisation=1)
    sign_up(meeting.id, newcomer("zoe", "Veerhuis"), NOW)

    first = sign_up(meeting.id, newcomer("anna", "Kring"), NOW, "192.0.2.7")
    repeats = [
        sign_up(meeting.id, newcomer("anna", organisation), NOW, "192.0.2.7")
        for organisation in ("Veerhuis", "Kring", "Anders", "")
    ]

    assert [reply.standing for reply in (first, *repeats)] == [GOING] * 5


def test_somebody_elses_first_time_is_answered_as_a_new_address_is(app: Flask):
    meeting = make(capacity=9, seats_per_organisation=1)
    sign_up(meeting.id, newcomer("anna", "Veerhuis"), NOW, "192.0.2.7")

    there = sign_up(meeting.id, newcomer("anna", "Veerhuis"), NOW, "192.0.2.8")
    new = sign_up(meeting.id, newcomer("eva", "Veerhuis"), NOW, "192.0.2.8")

    assert (there.standing, new.standing) == (WAITING, WAITING)


def test_in_a_full_session_a_repeat_waits_like_everybody(app: Flask):
    full = make(capacity=1)

    first, repeat, new = (
        sign_up(full.id, newcomer(name), NOW, "192.0.2.7").standing for name in ("anna", "anna", "eva")
    )

    assert (first, repeat, new) == (GOING, WAITING, WAITING)


def test_who_gave_the_place_back_and_returns_is_told_the_truth(app: Flask):
    meeting = make(capacity=9, seats_per_organisation=1)
    sign_up(meeting.id, newcomer("anna", "Veerhuis"), NOW, "192.0.2.7")
    cancel(signup_of(meeting, "anna").id, NOW)
    sign_up(meeting.id, newcomer("zoe", "Veerhuis"), NOW)

    back = sign_up(meeting.id, newcomer("anna", "Veerhuis"), NOW, "192.0.2.7")
    repeat = sign_up(meeting.id, newcomer("anna", "Kring"), NOW, "192.0.2.7")

    assert (back.standing, repeat.standing) == (WAITING, WAITING)
    assert standings(meeting)["anna"] == WAITING


@pytest.mark.parametrize("changes", [{}, {"seats_per_organisation": 1}], ids=["", "organisations"])
@pytest.mark.parametrize("capacity", [9, 1], ids=["room", "full"])
def test_a_repeat_takes_the_same_statements_as_a_new_sign_up(app: Flask, capacity: int, changes: dict[str, Any]):
    meeting = lasting(capacity=capacity, **changes)
    sign_up(meeting.id, newcomer("anna", "Veerhuis"), NOW)
    sign_up(meeting.id, newcomer("daan", "Kring"), NOW)

    work = [kinds_of(lambda name=name: sign_up(meeting.id, newcomer(name, "Anders"), NOW)) for name in ("eva", "anna")]
    letterless = kinds_of(lambda: sign_up(meeting.id, newcomer("anna", "Anders"), NOW))
    names = [
        kinds_of(lambda name=name: sign_up(meeting.id, replace(newcomer("anna", "Anders"), name=name), NOW))
        for name in ("Zed", "Yara", "Xem", "Wim")  # the first two join her mailbox, the others are too many
    ]

    assert letters_to("anna").count("signup-again") == 1
    assert {"zed", "yara"} == set(standings(meeting)) - {"anna", "daan", "eva"}
    assert work[0] == work[1] == letterless
    assert names == [letterless] * 4
    assert [kind for kind in work[0] if kind.startswith("INSERT")] == [
        "INSERT mailbox_turn",
        "INSERT person",
        "INSERT signup_attempt",
        "INSERT signup",
        "INSERT letter",
        "INSERT counter",
    ]


def test_a_sign_up_takes_the_same_statements_however_full_it_is_and_asks_for_the_seats_twice(app: Flask):
    """Once under the lock to decide, and once after writing to count."""
    kinds = ({"capacity": 9}, {"capacity": 1}, {"capacity": 9, "seats_per_organisation": 1})
    meetings = [lasting(**kind) for kind in kinds]
    for meeting in meetings:
        sign_up(meeting.id, newcomer("anna", "Veerhuis"), NOW)

    work = [
        kinds_of(lambda meeting=meeting: sign_up(meeting.id, newcomer("eva", "Veerhuis"), NOW)) for meeting in meetings
    ]

    assert work[0] == work[1] == work[2]
    assert len(work[0]) == 21


def test_a_mailbox_that_had_its_letters_takes_the_same_statements(app: Flask):
    meeting = lasting(capacity=9)
    for day in range(5):
        sign_up(meeting.id, newcomer("anna"), NOW + timedelta(days=day))
    assert len(letters_to("anna")) == 3
    later = NOW + timedelta(days=6)

    capped = kinds_of(lambda: sign_up(meeting.id, newcomer("anna"), later))

    assert len(letters_to("anna")) == 3
    assert capped == kinds_of(lambda: sign_up(meeting.id, newcomer("eva"), later))


def test_where_an_organisation_is_full_it_is_refused_by_the_same_statements(app: Flask):
    meeting = lasting(capacity=9, seats_per_organisation=1, waiting_list=False)
    sign_up(meeting.id, newcomer("anna", "Veerhuis"), NOW)

    def refused(name: str) -> None:
        with pytest.raises(OrganisationFull):
            sign_up(meeting.id, newcomer(name, "Veerhuis"), NOW)

    assert kinds_of(lambda: refused("anna")) == kinds_of(lambda: refused("eva"))


@pytest.mark.in_turns
def test_who_had_too_many_is_refused_by_the_same_statements(app: Flask):
    meeting = lasting(capacity=40)
    sign_up_all(meeting, "anna")
    for name, times in (("anna", 9), ("eva", 10)):
        for number in range(times):
            sign_up(lasting(title=f"{name} {number}").id, newcomer(name), NOW + timedelta(hours=1))

    def refused(name: str) -> None:
        with pytest.raises(TooManySignUps):
            sign_up(meeting.id, newcomer(name), NOW + timedelta(hours=2))

    assert kinds_of(lambda: refused("anna")) == kinds_of(lambda: refused("eva"))


def test_a_correction_takes_the_same_statements_whoever_takes_part(app: Flask):
    """From receipts that made a sign-up and that did not; to a new address and to one that takes part."""
    meeting = lasting(capacity=40)
    sign_up_all(meeting, "anna", "bram")
    mark(LetterState.SENT)
    receipts = [sign_up(meeting.id, newcomer(name), NOW).nonce for name in ("new1", "anna", "anna")]

    work = [
        kinds_of(lambda nonce=nonce, name=name: correct_address(meeting.id, nonce, newcomer(name), NOW))
        for nonce, name in zip(receipts, ("new2", "new3", "bram"), strict=True)
    ]

    assert work[0] == work[1] == work[2]
    assert standings(meeting) == {"anna": GOING, "bram": GOING, "new1": GOING, "new3": GOING}
    assert (letters_to("new2"), letters_to("new3")) == (["signup-going"], ["signup-going"])
    assert letters_to("bram") == ["signup-going", "signup-again"]


def test_asking_for_the_letter_again_takes_the_same_statements(app: Flask):
    meeting = lasting(capacity=40)
    sign_up_all(meeting, "anna")
    nonces = [(name, sign_up(meeting.id, newcomer(name), NOW).nonce) for name in ("eva", "anna")]

    work = [
        kinds_of(lambda nonce=nonce, name=name: send_again(meeting.id, nonce, NOW, f"{name}@oeverkring.example"))
        for name, nonce in nonces
    ]

    assert work[0] == work[1]
    assert (letters_to("eva"), letters_to("anna")) == (["signup-going"] * 2, ["signup-going", "signup-again"])


def test_control_a_verb_that_does_less_is_seen(app: Flask, monkeypatch: pytest.MonkeyPatch):
    meeting = lasting(capacity=9)
    sign_up_all(meeting, "anna")
    monkeypatch.setattr("portal.signups.operations.sign_up.recount", lambda lock: None)
    less = kinds_of(lambda: sign_up_all(meeting, "anna"))
    monkeypatch.undo()

    assert less != kinds_of(lambda: sign_up_all(meeting, "eva"))


def lasting(**text: Any) -> Any:
    """Make a session; return its id outside the database session."""
    return SimpleNamespace(id=make(**text).id)


def answer_to(step: str, browser: Browser, meeting: Meeting) -> tuple[Any, ...]:
    """Return what a stranger sees: status, state, headers, cookie names, and the page's words without its numbers."""
    address = f"/agenda/{meeting.slug}"
    receipt = _RECEIPTS.get(meeting.slug)
    if receipt and step in (AGAIN, CORRECT, SLIP):
        browser.set_cookie("receipt", receipt)
    page = browser.open(address if step not in (AGAIN, CORRECT, SLIP) else f"{address}/signup")
    if step == AGAIN:
        page = page.form("/letter").submit()
    elif step in (CORRECT, SLIP):
        email = "stranger@oeverkring.example" if step == CORRECT else "geen adres"
        page = page.form("/correction").submit(email=email)
    else:
        organisation, _, name = step.partition(" as ")
        page = page.form("/signup").submit(
            name=name or "Anna", email="anna@oeverkring.example", organisation=organisation
        )
    _RECEIPTS[meeting.slug] = browser.cookies().get("receipt", receipt or "")
    words = re.sub(r"wereld.(anna|zoe)", "wereld", page.text, flags=re.I)
    words = re.sub(r"\d+ (van de|plek|plekken|mens)\w*|Nog \d+ \w+", "#", words)
    headers = sorted(name for name, _ in page.answer.headers if name not in ("Content-Length", "Date"))
    return page.status, page.state, page.name, headers, sorted(browser.cookies()), words


_RECEIPTS: dict[str, str] = {}


@pytest.fixture(autouse=True)
def no_receipts():
    _RECEIPTS.clear()


def kinds_of(do: Callable[[], object]) -> list[str]:
    """Return "verb table" of each statement, in order."""
    heard: list[str] = []

    def hear(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        verb, *_rest = statement.split()
        table = re.search(r"(?:FROM|INTO|UPDATE)\s+(\w+)", statement)
        if table:
            heard.append(f"{verb} {table[1]}")

    db.session.remove()
    event.listen(db.engine, "before_cursor_execute", hear)
    try:
        do()
    finally:
        event.remove(db.engine, "before_cursor_execute", hear)
    return heard


@pytest.mark.parametrize("takes_part", [True, False])
def test_a_correction_after_sign_up_closed_reaches_the_new_mailbox_whoever_takes_part(app: Flask, takes_part: bool):
    """A receipt lasts an hour, and its correction must send the same letter in both cases."""
    closes = NOW + timedelta(minutes=5)
    meeting = make(capacity=9, closes_at=closes)
    if takes_part:
        sign_up_all(meeting, "anna")
    reply = sign_up(meeting.id, newcomer("anna"), NOW)

    correct_address(
        meeting.id, reply.nonce, newcomer("daan"), closes + timedelta(minutes=5), was=newcomer("anna").email
    )

    assert letters_to("daan") == ["signup-going"]
