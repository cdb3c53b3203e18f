"""Changing a meeting, and with it perhaps its time or place."""

from datetime import datetime
from typing import Any

from portal.agenda.models import After, Meeting, Visibility
from portal.agenda.operations.leaders import (
    load_leaders,
    tell_leaders,
    tell_new_leaders_of_the_day,
    tell_of_the_day,
)
from portal.agenda.operations.lock import take_turn
from portal.agenda.operations.make import free_slug
from portal.agenda.operations.writing import MeetingText, write
from portal.agenda.rules.facts import IN_THE_CALENDAR, facts_of
from portal.agenda.rules.publishing import missing_for_a_visitor
from portal.agenda.rules.refusals import (
    CapacityBelowTaken,
    LessAfter,
    NotOnTheAgenda,
    NotReady,
    StaleVersion,
    StartsInThePast,
)
from portal.agenda.rules.times import is_near
from portal.counters import Count
from portal.db import transaction
from portal.history.models import Deed
from portal.history.operations import note
from portal.people.models import Person
from portal.signups.operations.turn import move_queue_up, recount, tell_everybody

_TO_GO_TO = ("blocks", "where")  # of what the calendar shows: what people must know they move to


def change_meeting(
    meeting_id: int, text: MeetingText, version: int, now: datetime, by_id: int | None = None
) -> Meeting:
    """Save what was typed. More seats start the queue at once; another time or place is told to everybody.

    Raises StaleVersion when somebody saved in between, CapacityBelowTaken for fewer seats than are taken; of a
    published meeting also StartsInThePast, and NotReady when it loses what a visitor cannot do without; of one that
    was called off NotOnTheAgenda.
    """
    with transaction() as session:
        meeting = take_turn(meeting_id)
        if meeting.version != version:
            raise StaleVersion
        if meeting.is_called_off:
            raise NotOnTheAgenda
        if text.capacity < min(meeting.taken, meeting.capacity):  # who walked in is above it, and may stay so
            raise CapacityBelowTaken(meeting.taken)
        if not meeting.is_draft and list(text.blocks) != [(block.starts_at, block.ends_at) for block in meeting.blocks]:
            if meeting.ends_at <= now:
                raise NotOnTheAgenda  # it took place when it did
            if text.starts_at != meeting.starts_at and text.starts_at <= now:
                raise StartsInThePast

        if not meeting.is_draft and meeting.ends_at <= now and _comes_less_after(meeting, text):
            raise LessAfter

        session.refresh(meeting, ["facilitators", "themes"])
        was, starts_at, ends_at = facts_of(meeting), meeting.starts_at, meeting.ends_at
        room, led_by = (meeting.capacity, meeting.seats_per_organisation), list(meeting.facilitators)
        if meeting.is_draft and text.visibility == Visibility.LINK != meeting.visibility:
            meeting.slug = free_slug(session, text)  # one that nobody can guess
        write(meeting, text, now)
        meeting.version += 1
        meeting.changed_at = now
        if not meeting.is_draft:
            if missing := missing_for_a_visitor(meeting):
                raise NotReady(missing)
            _hand_over(meeting, led_by, by_id, now)
            if _differ(was, meeting, IN_THE_CALENDAR):  # makes SEQUENCE rise (RFC 5545 §3.8.7.4)
                _move(meeting, was, by_id, now, useful_until=max(ends_at, meeting.ends_at))
                _remind_anew(meeting, now)
            tell_new_leaders_of_the_day([one for one in meeting.facilitators if one not in led_by], meeting, now)
            if room != (meeting.capacity, meeting.seats_per_organisation) or starts_at != meeting.starts_at:
                move_queue_up(meeting, now)
            recount(meeting, Count.CALENDAR)
    return meeting


def _comes_less_after(meeting: Meeting, text: MeetingText) -> bool:
    much_to_nothing = list(After)
    return much_to_nothing.index(After(text.after)) > much_to_nothing.index(After(meeting.after))


def _hand_over(meeting: Meeting, led_by: list[Person], by_id: int | None, now: datetime) -> None:
    """Who leads it reads what people need: whoever comes to lead it is in the history, and who led it is told."""
    new = [person for person in meeting.facilitators if person not in led_by]
    for person in new:
        note(Deed.TAKEN_OVER, by_id, now, about_id=person.id, meeting_id=meeting.id)
    if new or len(meeting.facilitators) < len(led_by):
        who = ", ".join(person.name for person in meeting.facilitators)
        tell_leaders(led_by, "lead-taken-over", meeting, by_id, now, who=who)


def _move(meeting: Meeting, was: dict[str, Any], by_id: int | None, now: datetime, useful_until: datetime) -> None:
    """Everybody keeps their place, and is told where and when it is now; or only that it has another join link."""
    meeting.sequence += 1
    if not _differ(was, meeting, _TO_GO_TO):
        tell_everybody(meeting, "meeting-link-changed", {}, now, useful_until)
        return
    meeting.moved_at, meeting.moved_from = now, was
    meeting.goes_on_at = meeting.too_few_asked_at = None
    note(Deed.MOVED, by_id, now, meeting_id=meeting.id)
    tell_everybody(meeting, "meeting-moved", {"was": was}, now, useful_until)
    tell_leaders(load_leaders(meeting), "lead-moved", meeting, by_id, now, was=was)


def _remind_anew(meeting: Meeting, now: datetime) -> None:
    """The letter that opens the list of the day goes out again, at its time; after the start the earlier one serves."""
    if now >= meeting.starts_at:
        return
    if is_near(meeting, now):
        tell_of_the_day(meeting, now)
    else:
        meeting.reminded_at = None


def _differ(was: dict[str, Any], meeting: Meeting, names: tuple[str, ...]) -> bool:
    facts = facts_of(meeting)
    return any(was[name] != facts[name] for name in names)
