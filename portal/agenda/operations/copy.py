"""Repeating a meeting at another time: as a draft, as a series of drafts, or moved."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from portal.agenda.models import Block, Meeting
from portal.agenda.operations.make import make_meetings
from portal.agenda.operations.writing import MeetingText, text_of
from portal.agenda.rules.times import NoSuchTime, moment_of
from portal.agenda.rules.who_may import can_lead, gives_roles
from portal.db import db
from portal.people.models import Person

SIX_WEEKS = timedelta(weeks=6)  # the usual rhythm of a group


def copy_meeting(
    meeting: Meeting,
    days: Sequence[date],
    maker_id: int,
    idem: str,
    now: datetime,
    also: Callable[[Sequence[Meeting]], None] | None = None,
) -> list[Meeting]:
    """Make a draft on each of these days, at the same local time. Idempotent per form (`idem`).

    Facilitators who still have a role lead the copies; when none has, the maker does. What may be public is asked
    anew. The meeting's facilitators, themes and blocks must be loaded. `also` is a step of a later concept that
    copies what belongs to it.
    """
    led_by = [leader.id for leader in meeting.facilitators if can_lead(leader, meeting)]
    led_by = led_by or ([maker_id] if meeting.facilitators else [])
    maker = db.session.get(Person, maker_id)
    seats = meeting.seats_members and maker is not None and gives_roles(maker, meeting.network_id)
    changed = {"facilitator_ids": led_by, "joining_public": (), "seats_members": seats}
    texts = [replace(text_on(meeting, day), **changed) for day in days]
    return make_meetings(texts, maker_id, [f"{idem}:{day.isoformat()}" for day in days], now, also)


def text_on(meeting: Meeting, day: date) -> MeetingText:
    """Return the same session starting on `day`; sign-up opens and closes as long before the start as it did."""
    later = day - meeting.starts.date()
    return replace(
        _shifted_text(meeting, later), opens_at=meeting.opens_at and _shifted(meeting.opens_at, meeting, later)
    )


def text_at(meeting: Meeting, starts: datetime) -> MeetingText:
    """Return the session moved to another local start (naive); its days move along, and sign-up stays open."""
    later = starts - meeting.starts.replace(tzinfo=None)
    text = _shifted_text(meeting, later)
    if meeting.opens_at and meeting.opens_at >= text.starts_at:  # sign-up would open after the start
        return replace(text, opens_at=_shifted(meeting.opens_at, meeting, later))
    return text


def day_of_copy(meeting: Meeting, now: datetime) -> date:
    """Return the day of a single copy: six weeks later, repeated until it is in the future."""
    day = meeting.starts.date()
    while day <= now.astimezone(meeting.zone).date():
        day += SIX_WEEKS
    return day if day != meeting.starts.date() else day + SIX_WEEKS


def _shifted_text(meeting: Meeting, later: timedelta) -> MeetingText:
    return replace(
        text_of(meeting),
        blocks=[_shifted_span(block, meeting, later) for block in meeting.blocks],
        closes_at=meeting.closes_at and _shifted(meeting.closes_at, meeting, later),
        case_until=meeting.case_until and _shifted(meeting.case_until, meeting, later),
    )


def _shifted_span(block: Block, meeting: Meeting, later: timedelta) -> tuple[datetime, datetime]:
    """Shift a block; it keeps its duration when only its start falls in a skipped hour."""
    starts, ends = _shifted(block.starts_at, meeting, later), _shifted(block.ends_at, meeting, later)
    return starts, ends if ends > starts else starts + (block.ends_at - block.starts_at)


def _shifted(moment: datetime, meeting: Meeting, later: timedelta) -> datetime:
    """Shift a moment in local time, plus an hour when the clocks skip that time."""
    wall = moment.astimezone(meeting.zone).replace(tzinfo=None) + later
    try:
        return moment_of(wall, meeting.zone)
    except NoSuchTime:
        return moment_of(wall + timedelta(hours=1), meeting.zone)
