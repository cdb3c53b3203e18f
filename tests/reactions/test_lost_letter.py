"""Whoever was there and lost the letter finds the open round on their own page and on that of the session."""

from datetime import timedelta

import pytest
from flask import Flask
from time_machine import Traveller

from portal.agenda.models import Meeting
from portal.people.models import Person
from portal.reactions.operations.ask import open_round
from portal.signups.models import Attendance
from portal.signups.operations.attend import note_attendance
from portal.signups.operations.cancel import cancel
from tests.browser import Browser, Page, sign_in, words_in
from tests.cast import NOW, network, person, signup_of
from tests.guards.test_statements import statements
from tests.members import add_member
from tests.reactions.rounds import bram_id, finished, in_round, path, says, written

pytestmark = pytest.mark.slow


def pages(browser: Browser, meeting: Meeting) -> list[Page]:
    """Return the pages where a round is found."""
    return [browser.open(address) for address in ("/me", f"/agenda/{meeting.slug}", f"/agenda/{meeting.slug}/summary")]


def rounds_on(page: Page) -> list[str]:
    return [words_in(item) for item in page.with_class("my-round")]


def links_on(page: Page) -> list[str]:
    return [item.get("href", "") for item in page.elements("a") if item.get("href", "").startswith("/reactions/")]


def as_(app: Flask, name: str) -> Browser:
    return sign_in(Browser(app), person(name))


def test_who_was_there_finds_the_round_signed_in_and_reacts(app: Flask, as_anna: Browser):
    meeting = in_round()

    for page in pages(as_anna, meeting):
        assert rounds_on(page) == [
            "Klopt dit? Je was erbij. Reageer op de samenvatting tot en met dinsdag 1 december 2026. "
            "Lees de samenvatting en reageer"
        ]
        assert links_on(page) == [path(meeting, "anna")]
        assert page.answer.headers["Cache-Control"] == "no-store"
    says(meeting, "anna", "agree")
    again = as_anna.open("/me")
    assert rounds_on(again)[0].startswith("Klopt dit? Je reageerde op de samenvatting. Dank je.")
    assert [words_in(link) for link in again.with_class("button") if link.get("href") == path(meeting, "anna")] == [
        "Bekijk mijn reactie"
    ]


def test_nobody_else_finds_it(app: Flask, chris: Person):
    meeting = in_round()
    session = f"/agenda/{meeting.slug}"

    for name in ("els", "bram", "chris"):
        assert [links_on(as_(app, name).open(address)) for address in ("/me", session)] == [[], []]
    assert links_on(Browser(app).open(session)) == []


def test_a_stranger_who_knows_the_session_gets_the_same_bytes_as_before_the_round(app: Flask):
    meeting = written()
    before = Browser(app).open(f"/agenda/{meeting.slug}").answer.data

    open_round(meeting.id, None, bram_id(), NOW)

    assert Browser(app).open(f"/agenda/{meeting.slug}").answer.data == before


def test_with_two_addresses_each_finds_its_own_reactions(app: Flask):
    meeting = in_round(there=["anna", "anna.werk"])

    links = [links_on(as_(app, name).open("/me")) for name in ("anna", "anna.werk")]

    assert links == [[path(meeting, "anna")], [path(meeting, "anna.werk")]]


def test_who_was_not_there_after_all_finds_nothing(app: Flask, as_anna: Browser):
    meeting = in_round()
    note_attendance(meeting.id, {signup_of(meeting, "anna").id: Attendance.ABSENT}, NOW)

    assert [links_on(as_anna.open(address)) for address in ("/me", f"/agenda/{meeting.slug}")] == [[], []]


def test_who_gave_the_place_back_was_not_asked(app: Flask):
    meeting = written(there=["anna", "els"], noted=False)
    cancel(signup_of(meeting, "els").id, meeting.starts_at - timedelta(days=2))
    note_attendance(meeting.id, {signup_of(meeting, "anna").id: Attendance.PRESENT}, NOW)
    open_round(meeting.id, None, bram_id(), NOW)

    assert [len(links_on(as_(app, name).open("/me"))) for name in ("anna", "els")] == [1, 0]


def test_a_member_who_reads_along_finds_it_as_such(app: Flask):
    ours = network()
    add_member(ours.id, "noor@oeverkring.example", "Noor", None, NOW)
    meeting = in_round(network_id=ours.id, with_members=True)
    noor = as_(app, "noor")

    assert rounds_on(noor.open("/me")) == [
        "Lees mee Je was er niet bij, maar je kunt wel meelezen. Lees de samenvatting"
    ]
    assert links_on(noor.open(f"/agenda/{meeting.slug}")) == [path(meeting, "noor")]


def test_after_the_last_day_it_is_there_until_the_facilitator_finishes(app: Flask, clock: Traveller):
    meeting = in_round()
    clock.move_to(NOW + timedelta(days=20))
    anna = as_(app, "anna")
    assert "Je kunt nog reageren, tot de gespreksleider afrondt." in rounds_on(anna.open("/me"))[0]

    finished(meeting)

    assert [links_on(page) for page in pages(anna, meeting)] == [[], [], []]


@pytest.mark.in_turns
def test_my_page_costs_as_much_for_three_rounds_as_for_one(app: Flask, as_anna: Browser):
    in_round(there=["anna"])
    few = statements(as_anna, "/me")
    for title in ("Twee", "Drie"):
        in_round(title=title, there=["anna"])

    assert statements(as_anna, "/me") == few
