"""Partial attendance: recording the minutes."""

import pytest
from flask import Flask
from time_machine import Traveller

from portal.agenda.models import Meeting
from portal.agenda.operations.remind import remind_leaders
from portal.agenda.rules.leading import day_purpose
from portal.db import db
from portal.keys import key_of
from portal.people.models import Person
from portal.signups.forms import minutes_in
from portal.signups.models import Attendance, Signup
from portal.signups.operations.attend import note_attendance, walk_in
from portal.signups.rules.refusals import WrongMinutes
from tests.browser import AS_HTMX, Browser, Page
from tests.browser import as_bram as as_bram
from tests.browser import as_daan as as_daan
from tests.cast import A_DAY_BEFORE, AFTER_THE_START, make, newcomer, sign_up_all, signup_of

PRESENT, PARTLY, ABSENT = Attendance


@pytest.fixture
def session(app: Flask, bram: Person, clock: Traveller) -> Meeting:
    """Bram's session of two hours with a break, with anna and daan; it has begun."""
    meeting = make(facilitator_ids=[bram.id], breaks=15, capacity=8)
    sign_up_all(meeting, "anna", "daan")
    clock.move_to(A_DAY_BEFORE)
    remind_leaders(meeting.id, meeting.starts_at - (meeting.ends_at - meeting.starts_at))
    clock.move_to(AFTER_THE_START)
    return meeting


def noted(meeting: Meeting) -> dict[str, tuple[str | None, int | None]]:
    db.session.rollback()
    rows = db.session.query(Signup).filter_by(meeting_id=meeting.id).order_by(Signup.id)
    return {row.name.lower(): (row.attendance, row.minutes) for row in rows}


def say(meeting: Meeting, name: str, attendance: Attendance | None, minutes: int | None = None) -> None:
    number = signup_of(meeting, name).id
    note_attendance(meeting.id, {number: attendance}, AFTER_THE_START, {} if minutes is None else {number: minutes})


def send(browser: Browser, path: str, typed: dict[str, str], htmx: bool = True) -> Page:
    """Submit like the list does, with its token; without JavaScript the whole list is sent."""
    values = browser.open(path).form("saves-0").values
    mark = {"csrf_token": values["csrf_token"]}
    return browser.send(path, {**(mark if htmx else values), **typed}, AS_HTMX if htmx else {})


def field(page: Page, meeting: Meeting, name: str) -> dict[str, str]:
    return dict(page.by_id(f"minutes-{signup_of(meeting, name).id}").items())


def test_minutes_are_kept_of_who_is_partly_there_alone(session: Meeting):
    say(session, "anna", PARTLY)
    say(session, "daan", PRESENT, 30)
    assert noted(session) == {"anna": (PARTLY, None), "daan": (PRESENT, None)}

    note_attendance(session.id, {}, AFTER_THE_START, {signup_of(session, "anna").id: 40})
    assert noted(session)["anna"] == (PARTLY, 40)
    say(session, "anna", PARTLY)  # the same again
    assert noted(session)["anna"] == (PARTLY, 40)

    say(session, "anna", PRESENT)
    assert noted(session)["anna"] == (PRESENT, None)


@pytest.mark.parametrize("minutes", [0, -1, 106, 9999])
def test_minutes_that_cannot_be_are_refused_and_nothing_else_is_kept(session: Meeting, minutes: int):
    anna, daan = (signup_of(session, name).id for name in ("anna", "daan"))
    say(session, "anna", PARTLY, 105)

    with pytest.raises(WrongMinutes) as refusal:
        note_attendance(session.id, {anna: PARTLY, daan: PRESENT}, AFTER_THE_START, {anna: minutes})

    assert (refusal.value.signup_ids, refusal.value.facts) == ({anna}, {"most": 105})
    assert noted(session) == {"anna": (PARTLY, 105), "daan": (None, None)}


def test_who_walks_in_after_all_is_wholly_there(session: Meeting, bram: Person):
    say(session, "anna", PARTLY, 30)

    walk_in(session.id, newcomer("anna"), bram.id, AFTER_THE_START)

    assert noted(session)["anna"] == (PRESENT, None)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ({"minutes-7": "45", "minutes-8": ""}, {7: 45, 8: None}),
        ({"minutes-7": " 45 ", "minutes-8": "4,5", "minutes-9": "-3"}, {7: 45, 8: 0, 9: 0}),
        ({"minutes-7": "٤٥", "minutes-8": "99999", "minutes-9": "\0"}, {7: 0, 8: 0, 9: 0}),
        ({"minutes-": "45", "minutes-x": "45", "minutes-9999999999": "45", "7": "45"}, {}),
        ({"seen": "7=partly 7:45 8=present", "minutes-7": "45", "minutes-8": ""}, {}),
        ({"seen": "7=partly 7:45 8=partly", "minutes-7": "", "minutes-8": "20"}, {7: None, 8: 20}),
    ],
)
def test_a_form_says_how_many_and_an_old_list_only_what_was_changed_on_it(
    typed: dict[str, str], found: dict[int, int | None]
):
    assert minutes_in(typed) == found


def test_the_list_asks_for_them_and_a_tap_keeps_them(session: Meeting, as_bram: Browser):
    path, number = f"/manage/meetings/{session.slug}/attendance", signup_of(session, "anna").id
    send(as_bram, path, {f"signup-{number}": "partly"})

    row = send(as_bram, path, {f"minutes-{number}": "40"})

    assert (row.is_part, [item.get("id") for item in row.outer]) == (True, [f"who-{number}"])
    assert field(row, session, "anna")["value"] == "40"
    assert field(as_bram.open(path), session, "anna") | {"value": "40", "max": "105"} == field(row, session, "anna")
    assert noted(session) == {"anna": (PARTLY, 40), "daan": (None, None)}


def test_minutes_that_cannot_be_are_told_at_the_field_and_stay_in_it(session: Meeting, as_bram: Browser):
    path, number = f"/manage/meetings/{session.slug}/attendance", signup_of(session, "anna").id
    sent = {f"signup-{number}": "partly", f"minutes-{number}": "400"}
    error = "Vul een heel aantal minuten in, van 1 tot en met 105."

    row = send(as_bram, path, sent)
    page = send(as_bram, path, {**sent, f"signup-{signup_of(session, 'daan').id}": "present"}, htmx=False)

    assert (row.status, row.errors(), field(row, session, "anna")["value"]) == (422, [error], "400")
    assert (page.status, page.name, page.errors()) == (422, "attendance", [error])
    chosen = {item.get("value") for item in page.elements("input") if item.get("checked") is not None}
    assert chosen == {"partly", "present"}  # what was typed is kept
    assert noted(session) == {"anna": (None, None), "daan": (None, None)}

    mended = {**page.form("saves-0").values, **chosen_in(page), f"minutes-{number}": "100"}
    as_bram.send(path, mended, {})
    assert noted(session) == {"anna": (PARTLY, 100), "daan": (PRESENT, None)}


def chosen_in(page: Page) -> dict[str, str]:
    """Return the checked radio buttons, which stand outside their form."""
    circles = [item for item in page.elements("input") if item.get("checked") is not None]
    return {item.get("name", ""): item.get("value", "") for item in circles}


def test_by_the_key_of_the_day_it_is_the_same(session: Meeting, as_daan: Browser, bram: Person):
    db.session.refresh(session)
    path, number = f"/days/{key_of(day_purpose(bram.id), session.id, session.day_salt)}", signup_of(session, "anna").id

    row = send(as_daan, path, {f"signup-{number}": "partly", f"minutes-{number}": "0"})
    assert (row.status, row.errors()) == (422, ["Vul een heel aantal minuten in, van 1 tot en met 105."])

    page = send(as_daan, path, {f"signup-{number}": "partly", f"minutes-{number}": "40"}, htmx=False)
    assert (page.name, field(page, session, "anna")["value"]) == ("day", "40")
    assert noted(session)["anna"] == (PARTLY, 40)


def test_an_old_list_does_not_undo_the_minutes_that_somebody_else_noted(session: Meeting, as_bram: Browser):
    path = f"/manage/meetings/{session.slug}/attendance"
    say(session, "anna", PARTLY)
    old = as_bram.open(path).form("saves-0").values
    say(session, "anna", PARTLY, 40)

    anna, daan = (signup_of(session, name).id for name in ("anna", "daan"))
    typed = {f"signup-{anna}": "partly", f"minutes-{anna}": "", f"signup-{daan}": "present", f"minutes-{daan}": ""}
    as_bram.send(path, {**old, **typed}, {})

    assert noted(session) == {"anna": (PARTLY, 40), "daan": (PRESENT, None)}
