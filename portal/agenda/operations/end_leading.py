"""Ending the leading of meetings that depended on a role, and undoing that."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import select, update

from portal.agenda.models import MeetingStage, meeting_facilitator
from portal.agenda.operations.leaders import (
    load_leaders,
    tell_leaders,
    tell_new_leaders_of_the_day,
    who_can_lead,
)
from portal.agenda.operations.lock import MeetingLock, lock_meeting
from portal.agenda.rules.who_may import may_change
from portal.counters import Count, raise_counters
from portal.db import open_transaction
from portal.history.models import Action, HistoryEntry
from portal.history.operations import note
from portal.people.models import Person

UNDONE_WITHIN = timedelta(days=1)  # after that only the role comes back, since others lead those meetings by then


def end_leading(person: Person, ids: Iterable[int], successor: Person | None, by_id: int | None, now: datetime) -> None:
    """A step: remove this facilitator from these meetings; the successor takes those that nobody else can lead.

    Meetings that are over keep the name, since certificates and the page say who led them.
    """
    is_shown = False
    for meeting_id in sorted(ids):
        lock = lock_meeting(meeting_id, now)
        able = [leader for leader in who_can_lead(lock) if leader.id != person.id]
        new = [successor] if successor and not able else []
        _change_leaders(lock, by_id, without=[person], new=new)
        note(Action.STOPPED_LEADING, by_id, now, about_id=person.id, meeting_id=meeting_id)
        _tell(lock, [person], new, by_id)
        is_shown |= not lock.meeting.is_draft
    _raise_counter(is_shown)


def lead_again(entry: HistoryEntry, by_id: int | None, now: datetime) -> None:
    """A step: undo `end_leading` for this log entry, for meetings that are not over, and within a day.

    Limited to meetings that the person who undoes it may change, so that a coordinator gives nobody a meeting
    elsewhere.
    """
    if entry.about_id is None or now > entry.at + UNDONE_WITHIN:
        return
    session = open_transaction()
    person = session.get_one(Person, entry.about_id)
    giver = session.get(Person, by_id) if by_id else None
    stopped = select(HistoryEntry.meeting_id).where(
        HistoryEntry.action == Action.STOPPED_LEADING,
        HistoryEntry.about_id == entry.about_id,
        HistoryEntry.at == entry.at,
    )
    is_shown = False
    for meeting_id in session.scalars(stopped.order_by(HistoryEntry.meeting_id)).all():
        lock = lock_meeting(meeting_id or 0, now)
        meeting = lock.meeting
        if meeting.is_called_off or (meeting.stage == MeetingStage.PUBLISHED and meeting.ends_at <= now):
            continue
        load_leaders(lock)
        if giver and not may_change(meeting, giver):
            continue
        came = select(HistoryEntry.about_id).where(
            HistoryEntry.action == Action.TAKEN_OVER, HistoryEntry.meeting_id == meeting.id, HistoryEntry.at == entry.at
        )
        successors = list(session.scalars(select(Person).where(Person.id.in_(came))))
        _change_leaders(lock, by_id, without=successors, new=[person])
        _tell(lock, successors, [person], by_id)
        is_shown |= not meeting.is_draft
    _raise_counter(is_shown)


def _change_leaders(lock: MeetingLock, by_id: int | None, without: list[Person], new: list[Person]) -> None:
    meeting = lock.meeting
    gone = {person.id for person in (*without, *new)}
    others = [leader for leader in load_leaders(lock) if leader.id not in gone]
    able_again = meeting_facilitator.c.person_id.in_([person.id for person in new])
    lock.session.execute(
        update(meeting_facilitator)
        .where(meeting_facilitator.c.meeting_id == meeting.id, able_again)
        .values(cannot_lead_at=None)
    )
    meeting.facilitators = [*others, *new]
    meeting.version += 1
    meeting.saved_by_id = by_id


def _tell(lock: MeetingLock, old: list[Person], new: list[Person], by_id: int | None) -> None:
    """Log the change of leader, and mail both."""
    meeting = lock.meeting
    for person in new:
        note(Action.TAKEN_OVER, by_id, lock.now, about_id=person.id, meeting_id=meeting.id)
    tell_leaders(lock, new, "lead-given", by_id)
    if meeting.is_draft:
        return
    names = ", ".join(person.name for person in meeting.facilitators)
    tell_leaders(lock, old, "lead-taken-over", by_id, who=names)
    tell_new_leaders_of_the_day(lock, new)


def _raise_counter(is_shown: bool) -> None:
    """Raise the counter after the last lock: waiting for a meeting's lock while holding a counter's could deadlock."""
    if is_shown:
        raise_counters(Count.SEATS)  # cached pages name the facilitators; feeds do not
