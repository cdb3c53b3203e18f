"""Shared by the tests of lessons: a past session whose text is final, or whose lessons are shared."""

from typing import Any

from sqlalchemy import select

from portal.agenda.models import Meeting
from portal.clock import now
from portal.db import db
from portal.lessons.models import Lesson
from portal.lessons.operations.share import share
from portal.lessons.operations.write import write_lessons
from portal.lessons.rules.choosing import choice_of
from portal.people.models import Person
from portal.reactions.operations.finish import finish
from portal.summaries.models import Audience, Summary
from portal.summaries.operations.publish import open_to
from portal.summaries.operations.write import save_text
from tests.after import held

INTRO = "We spraken over wat helpt als het even niet lukt."
LESSONS = ("Vraag wat een ja iemand kost.", "Vertel ook wat je niet komt doen.", "Reken op maanden, niet op weken.")
PARTICIPANTS, NETWORK, EVERYONE = Audience.PARTICIPANTS, Audience.NETWORK, Audience.EVERYONE


def bram() -> int:
    """Return the id of the session's leader."""
    return db.session.scalars(select(Person.id).where(Person.name == "Bram")).one()


def summary_of(meeting: Meeting) -> Summary:
    """Return the stored summary, freshly read."""
    db.session.rollback()
    return db.session.scalars(select(Summary).where(Summary.meeting_id == meeting.id)).one()


def lessons_of(meeting: Meeting) -> list[str]:
    db.session.rollback()
    mine = select(Lesson.text).where(Lesson.meeting_id == meeting.id).order_by(Lesson.position)
    return list(db.session.scalars(mine))


def write(meeting: Meeting, **parts: str) -> None:
    """Save a text with an introduction and these parts."""
    known = db.session.scalars(select(Summary.version).where(Summary.meeting_id == meeting.id)).first()
    save_text(meeting.id, {"intro": INTRO, **parts}, known or 1, bram(), now())


def choose(meeting: Meeting, *lessons: str, important: int = 0, signal: int = 0) -> None:
    leader = db.session.scalars(select(Person.id).where(Person.name == "Bram")).first()
    write_lessons(meeting.id, choice_of(lessons or LESSONS, important, signal), now(), ticks=3, by_id=leader)


def finished(text: dict[str, str] | None = None, **changes: Any) -> Meeting:
    """Return a past session whose final text its attendees can read."""
    meeting = held(**changes)
    write(meeting, **(text or {}))
    finish(meeting.id, bram(), now())
    return meeting


def make_public(meeting: Meeting) -> None:
    open_to(meeting.id, EVERYONE, 3, bram(), now())


def shared(
    *lessons: str, audience: Audience = EVERYONE, important: int = 0, signal: int = 0, **changes: Any
) -> Meeting:
    """Return a past session with lessons shared with this audience; its text is for attendees."""
    meeting = finished(**changes)
    choose(meeting, *lessons, important=important, signal=signal)
    share(meeting.id, audience, 3, bram(), now())
    return meeting
