"""Raw notes: only their author reads them, no version holds them, and they are deleted in time."""

from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from portal.agenda.models import After, Meeting
from portal.db import db, transaction
from portal.people.models import Person, RoleName
from portal.summaries.models import RawNotes, Summary, SummaryStage
from portal.summaries.operations.notes import save_notes
from portal.summaries.operations.write import save_text
from portal.summaries.rules.steps import NotHeldYet, NothingComesAfter, SummaryError
from portal.summaries.rules.writing import TooLong
from tests.after import held
from tests.browser import Browser, sign_in
from tests.cast import NOW, make, person
from tests.forgetting import forget

SECRET = "Losse woorden over de buurvrouw"
DAY = timedelta(days=1)


def path(meeting: Meeting) -> str:
    return f"/manage/meetings/{meeting.slug}/summary"


def notes() -> list[tuple[int, str]]:
    return [(note.person_id, note.text) for note in db.session.scalars(select(RawNotes).order_by(RawNotes.person_id))]


def test_notes_are_their_writers_alone(app: Flask, bram: Person, as_bram: Browser, as_chris: Browser):
    fleur = person("fleur", RoleName.FACILITATOR)
    meeting = held(facilitator_ids=[bram.id, fleur.id])
    as_fleur = sign_in(Browser(app), fleur)

    page = as_bram.open(path(meeting)).form("/summary/notes").submit(notes=SECRET)

    assert ("Je notities zijn bewaard." in page.text, page.form("/notes").values["notes"]) == (True, SECRET)
    seen = [browser.open(at).text for browser in (as_fleur, as_chris) for at in (path(meeting), "/manage", "/me")]
    assert [text for text in seen if "buurvrouw" in text] == []
    assert as_fleur.open(path(meeting)).form("/notes").values["notes"] == ""


def test_notes_are_in_no_version_and_two_writers_have_their_own(session: Meeting, bram: Person):
    emma = person("emma", RoleName.FACILITATOR)
    save_notes(session.id, SECRET, bram.id, NOW)
    save_notes(session.id, "Van Emma", emma.id, NOW)
    save_notes(session.id, f"{SECRET}, en meer", bram.id, NOW)
    summary = save_text(session.id, {"intro": "Kort."}, 1, bram.id, NOW)

    assert sorted(notes()) == sorted([(bram.id, f"{SECRET}, en meer"), (emma.id, "Van Emma")])
    assert (SECRET in str(summary.parts), SECRET in summary.search) == (False, False)


def test_emptying_the_box_throws_them_away(session: Meeting, bram: Person):
    save_notes(session.id, SECRET, bram.id, NOW)
    save_notes(session.id, " \n ", bram.id, NOW)

    assert notes() == []


def test_notes_go_30_days_after_the_final_text(session: Meeting, bram: Person):
    other = held(title="Nog niet af")
    for meeting in (session, other):
        save_notes(meeting.id, SECRET, bram.id, NOW)
        save_text(meeting.id, {"intro": "Kort."}, 1, bram.id, NOW)
    finish(session, SummaryStage.FINAL, final_at=NOW)

    forget(NOW + 30 * DAY - timedelta(minutes=1), "notes")
    assert len(notes()) == 2

    forget(NOW + 30 * DAY, "notes")
    assert [note.meeting_id for note in db.session.scalars(select(RawNotes))] == [other.id]


def test_with_lessons_only_they_go_30_days_after_these_were_shared(app: Flask, bram: Person):
    meeting = held(after=After.LESSONS)
    save_notes(meeting.id, SECRET, bram.id, NOW)
    with transaction() as session:
        session.add(Summary(meeting_id=meeting.id, changed_at=NOW, shared_at=NOW))

    forget(NOW + 29 * DAY, "notes")
    assert len(notes()) == 1
    forget(NOW + 30 * DAY, "notes")
    assert notes() == []


@pytest.mark.parametrize(
    ("made", "error"), [(lambda: make(), NotHeldYet), (lambda: held(after=After.NOTHING), NothingComesAfter)]
)
def test_out_of_order_nothing_is_kept(app: Flask, bram: Person, made: object, error: type[SummaryError]):
    with pytest.raises(error):
        save_notes(made().id, SECRET, bram.id, NOW)  # pyright: ignore[reportCallIssue]

    assert notes() == []


def test_notes_are_at_most_20000_characters(session: Meeting, bram: Person):
    with pytest.raises(TooLong):
        save_notes(session.id, "x" * 20_001, bram.id, NOW)


def finish(meeting: Meeting, stage: SummaryStage, **facts: object) -> None:
    with transaction() as session:
        summary = session.scalars(select(Summary).where(Summary.meeting_id == meeting.id)).one()
        summary.stage = stage
        for name, value in facts.items():
            setattr(summary, name, value)
