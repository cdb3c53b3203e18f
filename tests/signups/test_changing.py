"""Who hears what when a session is edited."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from flask import Flask

from portal.agenda.models import After, Meeting, Visibility
from portal.agenda.rules.changes import Size
from portal.agenda.rules.refusals import LessAfter
from portal.db import transaction
from portal.signups.operations.change import change_meeting
from tests.cast import A_WEEK_BEFORE, NOW, letters_to, make, make_draft, meeting_text, person, sign_up_all
from tests.flows.letters import mail_of, text_of
from tests.scenes import built_once

BOTH = (Size.LARGER, Size.SMALLER)
HOUSE: dict[str, Any] = {"place": "Zaal 1", "address": "", "city": ""}


@pytest.fixture
@built_once
def hall(app: Flask) -> Meeting:
    """Two seats in Zaal 1, of anna and bram; daan waits."""
    meeting = make(**HOUSE, route="Bus 3")
    sign_up_all(meeting, "anna", "bram", "daan")
    return meeting


def edit(meeting: Meeting, tell: tuple[Size, ...] = (), at: datetime = NOW, **changes: Any) -> Meeting:
    text = meeting_text(**{**HOUSE, "route": "Bus 3", **changes})
    return change_meeting(meeting.id, text, meeting.version, at, None, tell)


def last_letters(name: str) -> list[str]:
    return letters_to(name)[1:]


def subjects(name: str) -> list[str]:
    return [letter["Subject"] for letter in mail_of(name) if not letter["X-Portal-Kind"].startswith("signup-")]


@pytest.mark.parametrize(
    "changes",
    [
        {"place": "Zaal 1."},
        {"place": "zaal 1", "address": "Kade 3"},
        {"city": "Amsterdam"},
        {"route": "Tram 12"},
        {"online_url": "https://meet.example/1"},
        {"title": "Meedoen lukt niet vanzelf."},
        {"description": "Anders."},
    ],
)
def test_what_is_no_move_is_told_to_nobody_unasked(hall: Meeting, changes: dict[str, Any]):
    changed = edit(hall, **changes)

    assert [last_letters(name) for name in ("anna", "bram", "daan")] == [[], [], []]
    assert (changed.moved_at, changed.moved_from) == (None, None)


@pytest.mark.parametrize(
    ("changes", "rises"),
    [({"place": "Zaal 1."}, 1), ({"address": "Kade 3"}, 1), ({"title": "Anders"}, 1), ({"route": "Tram 12"}, 0)],
)
def test_calendars_hear_of_what_stands_in_them(hall: Meeting, changes: dict[str, Any], rises: int):
    changed = edit(hall, at=A_WEEK_BEFORE, **changes)

    assert (changed.sequence, changed.changed_at) == (rises, A_WEEK_BEFORE)


@pytest.mark.in_turns
@pytest.mark.parametrize(
    ("tell", "changes", "subject"),
    [
        (BOTH, {"route": "Tram 12"}, "Nieuwe route: Meedoen lukt niet vanzelf"),
        (BOTH, {"address": "Kade 3"}, "Meer over de plek: Meedoen lukt niet vanzelf"),
        (BOTH, {"route": "Tram 12", "price": "10 euro"}, "Andere prijs, nieuwe route: Meedoen lukt niet vanzelf"),
        (BOTH, {"description": "Anders", "audience": "Allen"}, "Andere tekst: Meedoen lukt niet vanzelf"),
        (BOTH, {"title": "Samen"}, "Nieuwe titel: Samen"),
        (BOTH, {"route": "Tram 12", "title": "Samen"}, "Nieuwe route, nieuwe titel: Samen"),
        ((Size.LARGER,), {"route": "Tram 12", "title": "Samen"}, "Nieuwe route: Samen"),
        ((Size.SMALLER,), {"access": "Lift", "title": "Samen"}, "Hoe je binnenkomt, nieuwe titel: Samen"),
        ((Size.SMALLER,), {"route": "Tram 12", "title": "Samen"}, "Nieuwe titel: Samen"),
    ],
)
def test_a_ticked_change_is_told_and_the_subject_says_which(
    hall: Meeting, tell: tuple[Size, ...], changes: dict[str, Any], subject: str
):
    edit(hall, tell, **changes)

    assert [subjects(name) for name in ("anna", "daan")] == [[subject], [subject]]


@pytest.mark.parametrize("tell", [(), BOTH])
@pytest.mark.parametrize(
    ("changes", "subject"),
    [
        ({"place": "Zaal 2"}, "Andere plek: Meedoen lukt niet vanzelf"),
        ({"city": "Leuven", "place": ""}, "Andere plek: Meedoen lukt niet vanzelf"),
    ],
)
def test_another_place_is_told_always_and_no_other_time_is_named(
    hall: Meeting, tell: tuple[Size, ...], changes: dict[str, Any], subject: str
):
    changed = edit(hall, tell, **changes)

    assert [subjects(name) for name in ("anna", "daan")] == [[subject], [subject]]
    assert changed.moved_at == NOW


def test_one_letter_tells_of_a_move_and_of_what_else_was_ticked(hall: Meeting):
    edit(hall, BOTH, place="Zaal 2", route="Tram 12\n\nHalte Plein", facilitator_ids=[person("noor").id])

    letter = mail_of("anna")[-1]
    assert last_letters("anna") == ["meeting-moved"]
    assert "Was: dinsdag 8 december 2026, 9.30 tot 11.30 uur, Zaal 1." in text_of(letter)
    assert "Nieuwe route: Tram 12 Halte Plein\r\n" in text_of(letter)
    assert "Andere gespreksleider: Noor\r\n" in text_of(letter)


def test_the_letter_says_what_it_is_now(hall: Meeting):
    edit(hall, BOTH, route="Tram 12", description="Anders.")

    text = text_of(mail_of("anna")[-1])
    assert "De tijd en de plek blijven hetzelfde. Dit is nieuw:" in text
    assert "Nieuwe route: Tram 12\r\n" in text
    assert "Andere tekst.\r\n" in text


def test_who_waits_hears_nothing_of_what_is_for_who_has_a_place(hall: Meeting):
    edit(hall, BOTH, online_url="https://meet.example/1", contact_phone="06 1234")

    anna, daan = text_of(mail_of("anna")[-1]), mail_of("daan")
    assert ("https://meet.example/1" in anna, "06 1234" in anna) == (True, True)
    assert [letter["X-Portal-Kind"] for letter in daan] == ["signup-waiting"]


def test_a_link_that_is_gone_is_told(app: Flask):
    hybrid = make(**HOUSE, online_url="https://meet.example/1")
    sign_up_all(hybrid, "anna")

    edit(hybrid)

    letter = text_of(mail_of("anna")[-1])
    assert ("Online meedoen kan niet meer." in letter, "meet.example" in letter) == (True, False)


@pytest.mark.parametrize(
    "changes", [{"place": "Zaal 1."}, {"address": "Kade 3"}, {"online_url": "https://meet.example/1"}]
)
def test_a_letter_that_waits_still_holds_after_what_is_no_move(hall: Meeting, changes: dict[str, Any]):
    edit(hall, **changes)

    assert [letter["X-Portal-Kind"] for letter in mail_of("anna")] == ["signup-going"]


def test_after_the_end_nobody_is_told_of_other_words(hall: Meeting):
    text = meeting_text(**HOUSE, route="Tram 12")

    change_meeting(hall.id, text, hall.version, hall.ends_at, None, BOTH)

    assert last_letters("anna") == []


def test_from_its_end_on_no_less_comes_after_it_than_was_said(hall: Meeting):
    less = meeting_text(**HOUSE, after=After.LESSONS)

    with pytest.raises(LessAfter):
        change_meeting(hall.id, less, hall.version, hall.ends_at)
    changed = change_meeting(hall.id, less, hall.version, hall.ends_at - timedelta(milliseconds=1))

    assert changed.after == After.LESSONS


def test_after_a_move_the_letter_of_the_day_goes_out_again(hall: Meeting):
    with transaction() as session:
        session.get_one(Meeting, hall.id).reminded_at = NOW

    assert edit(hall, route="Tram 12").reminded_at == NOW
    assert edit(hall, place="Zaal 2").reminded_at is None


def test_only_a_draft_for_who_has_the_link_gets_another_address(hall: Meeting):
    draft = make_draft(**HOUSE)
    was = [hall.slug, draft.slug]

    edit(hall, visibility=Visibility.LINK)
    edit(draft, title="Anders")
    assert [hall.slug, draft.slug] == was
    edit(draft, visibility=Visibility.LINK)

    assert (draft.slug == was[1], draft.title) == (False, "Meedoen lukt niet vanzelf")
