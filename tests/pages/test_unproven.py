"""Unproven seats on the participant list: marked while the waitlist is not empty, and passed on with one press."""

from datetime import timedelta

import pytest
from flask import Flask
from time_machine import Traveller

from portal.agenda.models import Meeting
from portal.people.models import Person
from portal.signups.jobs import see_you
from portal.signups.operations.add import add
from portal.signups.operations.cancel import cancel
from portal.signups.operations.confirm import say_yes
from tests.browser import Browser, Page, words_in
from tests.cast import NOW, days_before, make, newcomer, sign_up_all, signup_of, standings
from tests.scenes import built_once


@pytest.fixture
@built_once
def session(app: Flask, bram: Person) -> Meeting:
    """Bram's session with three seats: anna and daan are unproven, lotte was added, eva is on the waitlist."""
    meeting = make(facilitator_ids=[bram.id], capacity=3)
    add(meeting.id, newcomer("lotte"), bram.id, NOW)
    sign_up_all(meeting, "anna", "daan", "eva")
    return meeting


def page_of(browser: Browser, meeting: Meeting) -> Page:
    return browser.open(f"/manage/meetings/{meeting.slug}/signups")


def marked(page: Page) -> list[str]:
    return [words_in(item) for item in page.elements("summary") if "nog niet bevestigd" in words_in(item)]


def presses(page: Page) -> list[str]:
    return [words_in(item) for item in page.elements("button") if words_in(item).startswith("Geef de plaats")]


def test_an_unproven_seat_is_marked_while_others_wait_and_for_nobody_else(session: Meeting, as_bram: Browser):
    assert marked(page_of(as_bram, session)) == ["Anna nog niet bevestigd", "Daan nog niet bevestigd"]

    say_yes(signup_of(session, "daan").id, NOW)
    assert marked(page_of(as_bram, session)) == ["Anna nog niet bevestigd"]

    cancel(signup_of(session, "eva").id, NOW)
    page = page_of(as_bram, session)
    assert (marked(page), "Nog niet bevestigd" in page.text) == ([], False)


def test_the_press_is_there_a_day_after_the_question_and_passes_the_place_on(
    session: Meeting, as_bram: Browser, clock: Traveller
):
    assert "nog niet gevraagd" in page_of(as_bram, session).text
    see_you(days_before(session, days=3))
    clock.move_to(days_before(session, hours=60))
    page = page_of(as_bram, session)
    assert presses(page) == []
    notes = [words_in(item) for item in page.elements("p") if "gevraagd op" in words_in(item)]
    assert notes[0] == "Anna gevraagd op za 5 dec; kan antwoorden tot zo 6 dec, 9.30"

    clock.move_to(days_before(session, hours=47))
    page = page_of(as_bram, session)
    assert presses(page) == ["Geef de plaats van Anna door", "Geef de plaats van Daan door"]
    page = page.form(f"/signups/{signup_of(session, 'anna').id}/pass-on").submit()

    assert words_in(page.with_class("said")[0]) == "Doorgegeven. We mailen dat, ook aan wie wacht."
    assert standings(session)["anna"] == "cancelled"
    assert presses(page) == []  # a free seat is left for the one who waits


def test_who_confirms_while_the_page_is_open_keeps_the_place_and_the_page_says_so(
    session: Meeting, as_bram: Browser, clock: Traveller
):
    see_you(days_before(session, days=3))
    clock.move_to(days_before(session, hours=47))
    page = page_of(as_bram, session)
    say_yes(signup_of(session, "anna").id, days_before(session, hours=47))

    page = page.form(f"/signups/{signup_of(session, 'anna').id}/pass-on").submit()

    assert page.status == 409
    assert "Deze persoon heeft bevestigd. De plaats blijft dus van die persoon." in page.text
    assert standings(session)["anna"] == "going"


def test_before_the_question_and_after_the_start_there_is_no_press(
    session: Meeting, as_bram: Browser, clock: Traveller
):
    clock.move_to(days_before(session, days=3))
    assert presses(page_of(as_bram, session)) == []
    see_you(days_before(session, days=3))

    clock.move_to(session.starts_at + timedelta(minutes=1))
    assert (presses(page_of(as_bram, session)), marked(page_of(as_bram, session))) == ([], [])
