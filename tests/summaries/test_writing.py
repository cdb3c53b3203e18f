"""Writing a summary: stored versions, cleaning, and edit conflicts."""

from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from portal.agenda.models import After, Meeting
from portal.counters import counters
from portal.db import transaction
from portal.people.models import Person, RoleName
from portal.summaries.models import Summary, SummaryStage
from portal.summaries.operations.write import save_text
from portal.summaries.queries.texts import summary_of, versions_of
from portal.summaries.rules.steps import (
    FindingsWait,
    NotHeldYet,
    NothingComesAfter,
    NothingWritten,
    OnlyLessons,
    StaleOwnText,
    StaleText,
    SummaryError,
)
from portal.summaries.rules.writing import NotByItself, TooLong
from tests.after import held
from tests.cast import NOW, make, make_draft, person

A_MOMENT = timedelta(seconds=2)


@pytest.fixture
def emma(app: Flask) -> Person:
    """A second writer, besides bram."""
    return person("emma", RoleName.FACILITATOR)


def stage(meeting: Meeting, to: SummaryStage) -> None:
    with transaction() as session:
        session.scalars(select(Summary).where(Summary.meeting_id == meeting.id)).one().stage = to


def stored_versions(meeting: Meeting) -> list[tuple[int, str, str]]:
    """Return (number, reason, introduction) of each version."""
    summary = summary_of(meeting.id)
    assert summary
    return [(version.number, version.reason, version.parts.get("intro", "")) for version in versions_of(summary.id)]


def test_what_is_typed_is_cleaned_and_what_is_empty_is_left_out(session: Meeting, bram: Person):
    typed = {"intro": " Kort.\r\nEn\x00 goed. \n", "surprise": " \n ", "next_steps": "", "nonsense": "x"}

    summary = save_text(session.id, typed, 1, bram.id, NOW)

    assert (summary.parts, summary.version, summary.changed_by_id) == ({"intro": "Kort.\nEn goed."}, 2, bram.id)
    assert stored_versions(session) == [(2, "saved", "Kort.\nEn goed.")]


def test_its_words_are_found_without_accents_and_marks(session: Meeting, bram: Person):
    summary = save_text(session.id, {"intro": "In het **Café**", "surprise": "ge**meen**te"}, 1, bram.id, NOW)

    assert "in het cafe" in summary.search
    assert "gemeente" in summary.search


def test_each_press_of_the_button_keeps_a_version_and_the_same_text_keeps_none(session: Meeting, bram: Person):
    save_text(session.id, {"intro": "Een"}, 1, bram.id, NOW)
    save_text(session.id, {"intro": "Twee"}, 2, bram.id, NOW)
    save_text(session.id, {"intro": "Twee"}, 3, bram.id, NOW)

    assert stored_versions(session) == [(3, "saved", "Twee"), (2, "saved", "Een")]


def test_what_saves_itself_takes_the_place_of_what_saved_itself_before(session: Meeting, bram: Person):
    save_text(session.id, {"intro": "Een"}, 1, bram.id, NOW)
    save_text(session.id, {"intro": "Een t"}, 2, bram.id, NOW, by_itself=True)
    save_text(session.id, {"intro": "Een tw"}, 3, bram.id, NOW, by_itself=True)
    assert stored_versions(session) == [(4, "typed", "Een tw"), (2, "saved", "Een")]

    save_text(session.id, {"intro": "Een twee"}, 4, bram.id, NOW)
    assert stored_versions(session) == [(5, "saved", "Een twee"), (2, "saved", "Een")]


def test_what_saved_itself_is_kept_for_good_by_the_button(session: Meeting, bram: Person):
    save_text(session.id, {"intro": "Een"}, 1, bram.id, NOW, by_itself=True)
    save_text(session.id, {"intro": "Een"}, 2, bram.id, NOW)
    save_text(session.id, {"intro": "Een"}, 2, bram.id, NOW, by_itself=True)

    assert stored_versions(session) == [(2, "saved", "Een")]


def test_what_another_typed_stays(session: Meeting, bram: Person, emma: Person):
    save_text(session.id, {"intro": "Van Emma"}, 1, emma.id, NOW, by_itself=True)
    save_text(session.id, {"intro": "Van Bram"}, 2, bram.id, NOW, by_itself=True)

    assert stored_versions(session) == [(3, "typed", "Van Bram"), (2, "typed", "Van Emma")]


def test_who_saves_an_old_text_is_refused_and_the_other_text_stays(session: Meeting, bram: Person, emma: Person):
    save_text(session.id, {"intro": "Van Emma"}, 1, emma.id, NOW)

    for by_itself in (True, False):
        with pytest.raises(StaleText):
            save_text(session.id, {"intro": "Van Bram"}, 1, bram.id, NOW, by_itself)

    assert stored_versions(session) == [(2, "saved", "Van Emma")]


def test_who_has_the_same_text_need_not_compare(session: Meeting, bram: Person, emma: Person):
    save_text(session.id, {"intro": "Hetzelfde"}, 1, emma.id, NOW)
    save_text(session.id, {"intro": "Hetzelfde"}, 1, bram.id, NOW)

    assert stored_versions(session) == [(2, "saved", "Hetzelfde")]


@pytest.mark.parametrize("by_itself", [True, False], ids=["by itself", "by the button"])
def test_what_the_same_person_saved_in_another_window_is_not_overwritten(
    session: Meeting, bram: Person, by_itself: bool
):
    save_text(session.id, {"intro": "Een"}, 1, bram.id, NOW, by_itself)

    with pytest.raises(StaleOwnText):
        save_text(session.id, {"intro": "Twee"}, 1, bram.id, NOW + A_MOMENT)

    assert stored_versions(session) == [(2, "typed" if by_itself else "saved", "Een")]


def test_a_text_has_at_most_20000_characters_in_all(session: Meeting, bram: Person):
    save_text(session.id, {"intro": "x" * 15_000, "surprise": "y" * 5_000}, 1, bram.id, NOW)

    with pytest.raises(TooLong):
        save_text(session.id, {"intro": "x" * 15_000, "surprise": "y" * 5_001}, 2, bram.id, NOW)

    assert [number for number, _, _ in stored_versions(session)] == [2]


@pytest.mark.parametrize("to", [SummaryStage.ROUND, SummaryStage.FINAL])
def test_what_others_read_changes_only_by_the_button_and_each_time_makes_a_version(
    session: Meeting, bram: Person, to: SummaryStage
):
    save_text(session.id, {"intro": "Een"}, 1, bram.id, NOW)
    stage(session, to)

    with pytest.raises(NotByItself):
        save_text(session.id, {"intro": "Tw"}, 2, bram.id, NOW, by_itself=True)
    calendar, seats = counters()
    save_text(session.id, {"intro": "Twee"}, 2, bram.id, NOW)

    assert counters() == (calendar, seats + 1)  # cached pages are outdated
    assert stored_versions(session) == [(3, "saved", "Twee"), (2, "saved", "Een")]


@pytest.mark.parametrize("to", [SummaryStage.ROUND, SummaryStage.FINAL])
def test_nothing_personal_gets_into_what_others_read(session: Meeting, bram: Person, to: SummaryStage):
    save_text(session.id, {"intro": "Mail naar jan@voorbeeld.nl."}, 1, bram.id, NOW)
    stage(session, to)

    with pytest.raises(FindingsWait):
        save_text(session.id, {"intro": "Mail naar jan@voorbeeld.nl of piet@voorbeeld.nl."}, 2, bram.id, NOW)
    with pytest.raises(NothingWritten):
        save_text(session.id, {"surprise": "Niets in het kort."}, 2, bram.id, NOW)
    save_text(session.id, {"intro": "Mail naar jan@voorbeeld.nl, zeiden we."}, 2, bram.id, NOW)  # already stored

    assert next(intro for _, _, intro in stored_versions(session)) == "Mail naar jan@voorbeeld.nl, zeiden we."


REFUSED = {
    "a draft": (lambda: make_draft(), NotHeldYet),
    "to come": (lambda: make(), NotHeldYet),
    "under way": (lambda: make(NOW - timedelta(days=7), starts_at=NOW, ends_at=NOW + timedelta(hours=2)), NotHeldYet),
    "nothing comes after it": (lambda: held(after=After.NOTHING), NothingComesAfter),
    "lessons only": (lambda: held(after=After.LESSONS), OnlyLessons),
}


@pytest.mark.parametrize("case", REFUSED)
def test_out_of_order_nothing_is_written(app: Flask, bram: Person, case: str):
    made, error = REFUSED[case]
    meeting = made()

    with pytest.raises(SummaryError) as refused:
        save_text(meeting.id, {"intro": "Te vroeg"}, 1, bram.id, NOW)

    assert (type(refused.value), summary_of(meeting.id)) == (error, None)
