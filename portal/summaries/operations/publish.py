"""Changing the audience of the final text."""

from datetime import datetime

from portal.agenda.models import Meeting
from portal.agenda.operations.lock import MeetingLock
from portal.counters import Count, raise_counters
from portal.db import open_transaction, transaction
from portal.history.models import Action
from portal.history.operations import note
from portal.people.models import Person
from portal.summaries.models import Audience, Summary, SummaryStage
from portal.summaries.operations.lock import lock_summary
from portal.summaries.queries.findings import findings_in
from portal.summaries.rules.levels import careful
from portal.summaries.rules.steps import (
    TICKS,
    FindingsWait,
    NotChecked,
    NotFinal,
    StaleText,
    refuse_for_everyone,
    refuse_summary,
)


def open_to(
    meeting_id: int, audience: Audience, ticks: int, by_id: int, now: datetime, version: int | None = None
) -> None:
    """Set the audience of the final text. Publishing it for everyone is signed by the person who checked it.

    An audience that the meeting does not allow becomes the next narrower one. With `version`, widening raises StaleText
    unless it is the version that this person read. Raises NotFinal, FindingsWait, NotChecked.
    """
    with transaction():
        lock, summary = lock_summary(meeting_id, now)
        refuse_summary(lock.meeting, now)
        level = careful(audience, lock.meeting)
        if summary.stage != SummaryStage.FINAL:
            raise NotFinal
        if level == summary.audience:
            return
        if is_wider(level, summary.audience):
            refuse_another(summary, version)
            findings = count_findings(lock, summary, level)
            if level == Audience.EVERYONE:
                refuse_for_everyone(summary, ticks, findings)
                sign_check(summary, by_id, now)
            elif findings:
                raise FindingsWait
        was, summary.audience = summary.audience, level
        tell_of_change(lock, was, level, by_id)
        if not is_for_everyone(summary):
            forget_check(summary)


def is_wider(level: str, other: str) -> bool:
    """Return whether this level has more readers than the other."""
    order = list(Audience)
    return order.index(Audience(level)) > order.index(Audience(other))


def is_for_everyone(summary: Summary) -> bool:
    """Return whether everybody can read the text or the lessons now."""
    text = summary.stage == SummaryStage.FINAL and summary.audience == Audience.EVERYONE
    return text or (summary.shared_at is not None and summary.lessons_audience == Audience.EVERYONE)


def tell_readers(summary: Summary) -> None:
    """A step: invalidate cached pages; and feeds, when everybody may read it."""
    raise_counters(Count.CALENDAR if is_for_everyone(summary) else Count.SEATS)


def sign_check(summary: Summary, by_id: int, now: datetime) -> None:
    """A step: record that this person checked that nobody can be recognised; the last signature counts."""
    by = open_transaction().get_one(Person, by_id)
    summary.public_at = summary.public_at or summary.checked_at or now
    summary.checked_at, summary.checked_by_id, summary.checked_name = now, by_id, by.name or by.email_shown


def sign_again(summary: Summary, ticks: int, by_id: int, now: datetime) -> None:
    """A step: sign what everybody reads anew, since it changes. Raises NotChecked unless all checks are ticked."""
    if ticks < len(TICKS):
        raise NotChecked
    sign_check(summary, by_id, now)


def forget_check(summary: Summary) -> None:
    """A step: clear the signature, since the text changed or fewer people read it."""
    summary.public_at = None
    summary.checked_at, summary.checked_by_id, summary.checked_name = None, None, ""


def keep_audience(meeting: Meeting, summary: Summary, name: str) -> None:
    """A step: let whoever reads it now read it, and nobody else when the session has other readers again.

    Of a session that is for members now, a changed text is not public once more with its session: nobody signed it.
    `name` is the audience: that of the text or of the lessons.
    """
    setattr(summary, name, careful(getattr(summary, name), meeting))
    if not is_for_everyone(summary):
        forget_check(summary)


def tell_of_change(
    lock: MeetingLock, was: str, level: str, by_id: int, made_public: Action = Action.MADE_PUBLIC
) -> None:
    """A step, the last: log what became public or was withdrawn, and update cached pages and calendars."""
    if level == Audience.EVERYONE:
        note(made_public, by_id, lock.now, meeting_id=lock.meeting.id)
    elif was == Audience.EVERYONE:
        note(Action.WITHDRAWN, by_id, lock.now, meeting_id=lock.meeting.id)
    lock.meeting.changed_at = lock.now  # calendars link to it; SEQUENCE stays, since time and place do
    raise_counters(Count.CALENDAR)


def refuse_another(summary: Summary, version: int | None) -> None:
    """A step: raise StaleText when a colleague saved the text after this person read it."""
    if version is not None and version != summary.version:
        raise StaleText


def count_findings(lock: MeetingLock, summary: Summary, level: Audience) -> int:
    """A step: count the findings of the scan for this audience."""
    lock.session.refresh(lock.meeting, ["facilitators", "network"])
    return len(findings_in(lock.meeting, summary, (), for_everyone=level == Audience.EVERYONE))
