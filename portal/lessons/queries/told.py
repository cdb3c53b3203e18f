"""What a reader may read of a session afterwards: lessons, a summary, or both."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import or_, select

from portal.agenda.models import Meeting
from portal.agenda.queries.led import led_lately
from portal.agenda.queries.meetings import meeting_at
from portal.db import db
from portal.lessons.queries.conditions import has_lessons_for, has_text_for
from portal.lessons.queries.finding import FollowUp, readable_part_of, summary_with_meeting
from portal.people.models import Person
from portal.reactions.queries import was_invited
from portal.signups.queries import was_there
from portal.summaries.models import Summary
from portal.summaries.rules.levels import reads_lessons, reads_summary


@dataclass(frozen=True)
class ReadableParts:
    """What of a session's follow-up this reader finds."""

    lessons: bool
    text: bool


def told_of(meeting_ids: Collection[int], member_of: Collection[int] = ()) -> dict[int, ReadableParts]:
    """Return by meeting id what may be read; nothing of the others. `member_of`: ids of the reader's networks."""
    lessons, text = has_lessons_for(member_of), has_text_for(member_of)
    rows = select(Summary.meeting_id, lessons, text).join(Summary.meeting)
    rows = rows.where(Summary.meeting_id.in_(meeting_ids), or_(lessons, text))
    return {
        id: ReadableParts(bool(has_lessons), bool(has_text)) for id, has_lessons, has_text in db.session.execute(rows)
    }


def told_at(slug: str, person: Person | None, now: datetime) -> FollowUp | None:
    """Return what this reader may read of the session at this address; None where there is nothing for them."""
    meeting = meeting_at(slug)
    summary = summary_with_meeting(meeting.id) if meeting else None
    if not meeting or not summary:
        return None
    follow_up = told_to(person, meeting, summary, now)
    return follow_up if follow_up.parts or follow_up.lessons else None


def told_to(person: Person | None, meeting: Meeting, summary: Summary, now: datetime) -> FollowUp:
    """Return what this reader may read; a recent former facilitator reads all. Its facilitators must be loaded."""
    if led_lately(person, meeting, now):
        return readable_part_of([(summary, True, True)])[0]
    there = was_there(meeting.id, person and person.id)
    text = reads_summary(meeting, summary, person, there)
    lessons = reads_lessons(meeting, summary, person, there or was_invited(summary.id, person))
    return readable_part_of([(summary, text, lessons)])[0]
