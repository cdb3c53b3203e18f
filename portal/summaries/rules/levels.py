"""Read access to the follow-up. The narrowest level applies, on every page, feed, letter, search and file.

Each rule is written for one meeting, and in SQL for lists; tests/summaries/test_in_sql.py compares both.
"""

from collections.abc import Collection

from sqlalchemy import ColumnElement, func
from sqlalchemy.orm import InstrumentedAttribute

from portal.agenda.models import Meeting, MeetingStage, Visibility
from portal.agenda.rules.who_may import What, changes, may_see
from portal.people.models import Person
from portal.summaries.models import Audience, Summary, SummaryStage


def careful(audience: str, meeting: Meeting) -> Audience:
    """Return the effective level: no public follow-up of a session for members, no member level without a network."""
    if audience == Audience.EVERYONE and meeting.visibility == Visibility.MEMBERS:
        return Audience.NETWORK
    if audience == Audience.NETWORK and meeting.network_id is None:
        return Audience.PARTICIPANTS
    return Audience(audience)


def reads_summary(meeting: Meeting, summary: Summary, reader: Person | None, was_there: bool) -> bool:
    """Return whether the reader may read the text. Its meeting's facilitators must be loaded.

    During the round, invitees read it by the link in their letter; then `was_there` is true for them.
    """
    if changes(reader, What.FOLLOW_UP, meeting):
        return True
    if summary.stage == SummaryStage.DRAFT:
        return False
    level = summary.audience if summary.stage == SummaryStage.FINAL else Audience.PARTICIPANTS
    return _reads(careful(level, meeting), meeting, reader, was_there)


def is_public(meeting: Meeting, summary: Summary) -> bool:
    """Return whether everybody can read the text now."""
    return summary.stage == SummaryStage.FINAL and careful(summary.audience, meeting) == Audience.EVERYONE


def are_lessons_public(meeting: Meeting, summary: Summary) -> bool:
    """Return whether everybody can read the lessons now."""
    return summary.shared_at is not None and careful(summary.lessons_audience, meeting) == Audience.EVERYONE


def reads_lessons(meeting: Meeting, summary: Summary, reader: Person | None, was_there: bool) -> bool:
    """Return whether the reader may read the lessons; before they are shared only facilitators may.

    Whoever was invited in the round gets them; then `was_there` is true for them.
    """
    if changes(reader, What.FOLLOW_UP, meeting):
        return True
    if not summary.shared_at:
        return False
    return _reads(careful(summary.lessons_audience, meeting), meeting, reader, was_there)


def text_read_by(member_of: Collection[int]) -> ColumnElement[bool]:
    """SQL form of `reads_summary`, for readers who neither lead the meeting nor attended; with `Person.member_of`."""
    return (Summary.stage == SummaryStage.FINAL) & _read_by(Summary.audience, member_of)


def lessons_read_by(member_of: Collection[int]) -> ColumnElement[bool]:
    """SQL form of `reads_lessons`, for the same readers."""
    return Summary.shared_at.is_not(None) & _read_by(Summary.lessons_audience, member_of)


def _read_by(audience: InstrumentedAttribute[str], member_of: Collection[int]) -> ColumnElement[bool]:
    """SQL form of `careful` and `_reads` together."""
    to_all = (audience == Audience.EVERYONE) & (Meeting.visibility != Visibility.MEMBERS)
    to_members = audience.in_((Audience.EVERYONE, Audience.NETWORK)) & Meeting.network_id.in_(member_of)
    # Not by an index of stages: nearly all sessions are published, and these come by their summaries.
    is_published = func.coalesce(Meeting.stage, "") == MeetingStage.PUBLISHED
    return is_published & (to_all | to_members)


def _reads(level: Audience, meeting: Meeting, reader: Person | None, was_there: bool) -> bool:
    if level == Audience.FACILITATOR or meeting.stage != MeetingStage.PUBLISHED:
        return False
    if was_there:
        return True
    if level == Audience.NETWORK:
        return reader is not None and meeting.network_id in reader.member_of
    return level == Audience.EVERYONE and may_see(meeting, reader)
