"""Changing a meeting, possibly with its time or place."""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import func, select

from portal.agenda.models import After, Meeting, Visibility
from portal.agenda.operations.leaders import (
    load_leaders,
    tell_leaders,
    tell_new_leaders_of_the_day,
    tell_of_the_day,
)
from portal.agenda.operations.lock import MeetingLock, lock_meeting
from portal.agenda.operations.make import free_slug
from portal.agenda.operations.writing import (
    MeetingText,
    refuse_joining_details,
    refuse_others_members,
    text_of,
    write,
)
from portal.agenda.rules.changes import TO_JOIN, Size, changes_between, is_same_link, is_same_place, is_same_time
from portal.agenda.rules.facts import IN_THE_CALENDAR, facts_of, where
from portal.agenda.rules.joining import public_texts
from portal.agenda.rules.publishing import missing_for_a_visitor
from portal.agenda.rules.refusals import (
    CapacityBelowTaken,
    LessAfter,
    NotOnTheAgenda,
    NotReady,
    StaleOwnVersion,
    StaleVersion,
    StartsInThePast,
)
from portal.agenda.rules.times import is_near
from portal.counters import Count
from portal.db import transaction
from portal.history.models import Action
from portal.history.operations import note
from portal.networks.operations.lock import lock_network
from portal.people.models import Person
from portal.signups.models import Signup
from portal.signups.operations.posting import tell_everybody
from portal.signups.operations.seat_members import seat_members
from portal.signups.operations.seats import move_queue_up, recount


def change_meeting(
    meeting_id: int,
    text: MeetingText,
    version: int,
    now: datetime,
    by_id: int | None = None,
    tell: Collection[Size] = (),
) -> Meeting:
    """Save the edited meeting. Extra seats go to the queue at once; another time, place or join link is mailed to all
    participants, and other changes when they are of a size in `tell`.

    Where it seats the members of its network, those without a sign-up get a seat, or a place in the queue.

    Raises NotTheirMembers for a writer who does not run that network, StaleVersion when somebody saved in between
    (StaleOwnVersion: the same person, elsewhere), and CapacityBelowTaken for fewer seats than are taken; for a
    published meeting StartsInThePast, NotReady when a required field is missing, and HoldsJoiningDetails when its texts
    change and say how to join; for one that was called off, NotOnTheAgenda.
    """
    with transaction() as session:
        network = lock_network(text.network_id, now) if text.seats_members and text.network_id else None
        lock = lock_meeting(meeting_id, now)
        meeting = lock.meeting
        if meeting.version != version:
            raise StaleOwnVersion if by_id and by_id == meeting.saved_by_id else StaleVersion
        if meeting.is_called_off:
            raise NotOnTheAgenda
        refuse_others_members(text, by_id, meeting)
        # walk-ins may exceed the capacity, and may keep doing so
        if text.capacity < min(meeting.taken, meeting.capacity):
            raise CapacityBelowTaken(meeting.taken)
        if not meeting.is_draft and list(text.blocks) != [(block.starts_at, block.ends_at) for block in meeting.blocks]:
            if meeting.ends_at <= now:
                raise NotOnTheAgenda  # its times are history by now
            if text.starts_at != meeting.starts_at and text.starts_at <= now:
                raise StartsInThePast

        if not meeting.is_draft and meeting.ends_at <= now and _comes_less_after(meeting, text):
            raise LessAfter

        session.refresh(meeting, ["facilitators", "themes"])
        texts, was_for = public_texts(meeting), meeting.visibility
        was, had, starts_at, ends_at = facts_of(meeting), _words_of(meeting), meeting.starts_at, meeting.ends_at
        room, led_by = (meeting.capacity, meeting.seats_per_organisation), list(meeting.facilitators)
        if meeting.is_draft and text.visibility == Visibility.LINK != meeting.visibility:
            meeting.slug = free_slug(session, text)  # an unguessable one
        write(meeting, text, now)
        meeting.version += 1
        meeting.saved_by_id = by_id
        meeting.changed_at = now
        if not meeting.is_draft:
            if missing := missing_for_a_visitor(meeting):
                raise NotReady(missing)
            if (texts, was_for) != (public_texts(meeting), meeting.visibility):
                refuse_joining_details(meeting)
            _hand_over(lock, led_by, by_id)
            facts = facts_of(meeting)
            if any(was[name] != facts[name] for name in IN_THE_CALENDAR):
                meeting.sequence += 1
            changes = [name for name, size in changes_between(had, _words_of(meeting)).items() if size in tell]
            if _tell(lock, was, changes, by_id, useful_until=max(ends_at, meeting.ends_at)):
                _remind_anew(lock)
            tell_new_leaders_of_the_day(lock, [leader for leader in meeting.facilitators if leader not in led_by])
            if room != (meeting.capacity, meeting.seats_per_organisation) or starts_at != meeting.starts_at:
                move_queue_up(lock)
            seat_members(network, lock)
            recount(lock, Count.CALENDAR)
    return meeting


def _comes_less_after(meeting: Meeting, text: MeetingText) -> bool:
    much_to_nothing = list(After)
    return much_to_nothing.index(After(text.after)) > much_to_nothing.index(After(meeting.after))


def _hand_over(lock: MeetingLock, led_by: list[Person], by_id: int | None) -> None:
    """Log the new facilitators, who may read participants' needs, and mail the former ones."""
    meeting = lock.meeting
    new = [person for person in meeting.facilitators if person not in led_by]
    for person in new:
        note(Action.TAKEN_OVER, by_id, lock.now, about_id=person.id, meeting_id=meeting.id)
    if new or len(meeting.facilitators) < len(led_by):
        names = ", ".join(person.name for person in meeting.facilitators)
        tell_leaders(lock, led_by, "lead-taken-over", by_id, who=names)


def _tell(
    lock: MeetingLock, was: dict[str, Any], changes: list[str], by_id: int | None, useful_until: datetime
) -> bool:
    """Mail a move, another join link, or these other changes to all participants, who keep their seats: one letter.

    Return whether time, place or join link are others now.
    """
    meeting = lock.meeting
    words, now = _words_of(meeting), facts_of(meeting)
    facts = {"changes": [[name, words[name] if isinstance(words[name], str) else ""] for name in changes]}
    if not (is_same_time(was, now) and is_same_place(was, now)):
        meeting.moved_at, meeting.moved_from = _after_all_answers(lock), was
        meeting.goes_on_at = meeting.too_few_asked_at = None
        note(Action.MOVED, by_id, lock.now, meeting_id=meeting.id)
        tell_everybody(lock, "meeting-moved", {"was": was, **facts}, useful_until)
        tell_leaders(lock, load_leaders(lock), "lead-moved", by_id, was=was)
        return True
    if not is_same_link(was, now):
        others = [change for change in facts["changes"] if change[0] not in TO_JOIN]  # the letter has these anyhow
        tell_everybody(lock, "meeting-link-changed", {"changes": others}, useful_until)
        return True
    if changes and meeting.ends_at > lock.now:
        tell_everybody(lock, "meeting-changed", facts, useful_until)
    return False


def _words_of(meeting: Meeting) -> dict[str, Any]:
    """Return what the rules on changes compare; its facilitators, themes and blocks must be loaded."""
    leaders = ", ".join(sorted(leader.name for leader in meeting.facilitators))
    return {**vars(text_of(meeting)), "where": where(meeting), "facilitators": leaders}


def _after_all_answers(lock: MeetingLock) -> datetime:
    """Return a moment after every sign-up, answer and question that the lock found: those are about the old time.

    A moment is that of a request's beginning, and a request that began later can have had the lock earlier.
    """
    moments = (func.max(moment) for moment in (Signup.created_at, Signup.confirmed_at, Signup.asked_at))
    latest = lock.session.execute(select(*moments).where(Signup.meeting_id == lock.meeting.id)).one()
    later = [moment for moment in latest if moment and moment > lock.now]
    return max(later) + timedelta(microseconds=1) if later else lock.now


def _remind_anew(lock: MeetingLock) -> None:
    """Let the letter with the day link go out again at its time; after the start the earlier one still works."""
    if lock.now >= lock.meeting.starts_at:
        return
    if is_near(lock.meeting, lock.now):
        tell_of_the_day(lock)
    else:
        lock.meeting.reminded_at = None
