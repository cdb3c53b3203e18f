"""The rules of the agenda: pure, with the clock as an argument."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row

from portal.agenda.models import CaseWanted, Kind, Meeting, Stage, Visibility
from portal.language import N_
from portal.refusals import Refusal

A_MINUTE = timedelta(minutes=1)
LAST_HOURS = timedelta(hours=48)  # before the start nothing in the queue moves by itself
LAST_DAY = timedelta(hours=24)  # before the start its facilitators are reminded
IN_FEEDS = timedelta(days=365)  # the past twelve months stay in the feeds
KEPT_CANCELLED = timedelta(days=30)  # in the feeds, after the later of the cancellation and the former end
MOST_QUESTIONS = 3
MOST_THEMES = 3
MOST_BLOCKS = 10
IN_THE_CALENDAR = ("blocks", "where", "online_url")  # by their name in `facts_of`


class Door(StrEnum):
    """What a newcomer finds: the `data-state` of a session's sign-up box."""

    OPEN = "open"
    QUEUE = "queue"
    FULL = "full"
    NOT_YET = "not-yet"
    CALLED_OFF = "called-off"
    CLOSED = "closed"
    PAST = "past"


class MeetingError(Refusal):
    """Something that cannot be done with a meeting."""

    status = 422


class CapacityBelowTaken(MeetingError):
    field = "capacity"
    sentence = N_("Already taken: %(taken)s places. Choose at least that many.")

    def __init__(self, taken: int) -> None:
        super().__init__(taken)
        self.facts = {"taken": taken}


class StartsInThePast(MeetingError):
    field = "starts"
    sentence = N_("Choose a time that is still to come.")


class StaleVersion(MeetingError):
    """Somebody else saved the meeting after this form was opened."""

    status = 409
    sentence = N_("Somebody else changed this session while you were typing. Nothing is lost: compare, and save again.")


class LessAfter(MeetingError):
    """What others may have read already would lose its page."""

    field = "after"
    sentence = N_("The session is over: what comes after it can become more, not less.")


class NotReady(MeetingError):
    """What publishing still needs."""

    sentence = N_("This session cannot be published yet.")

    def __init__(self, missing: list[str]) -> None:
        super().__init__(missing)
        self.missing = missing


class NotOnTheAgenda(MeetingError):
    """Only a published meeting that is still to come can be called off, moved or taken over."""

    status = 409
    sentence = N_("This can only be done with a session that is on the agenda and still to come.")


class OnTheAgenda(MeetingError):
    """A meeting that people know is called off, never thrown away."""

    status = 409
    sentence = N_("This session is on the agenda already. Call it off instead: then everybody is told.")


class MeetingGone(MeetingError):
    """A draft that was thrown away while somebody else worked on it."""

    status = 404
    sentence = N_("This page does not exist (any more). Go to the agenda.")


class NobodyElseLeads(MeetingError):
    """Whoever cannot lead must be one of its facilitators."""

    status = 409
    sentence = N_("You do not facilitate this session.")


class NoSuchTime(ValueError):
    """A local time that the clocks skip."""


def moment_of(wall: datetime, zone: ZoneInfo) -> datetime:
    """The moment at which the clock on the wall of `zone` shows `wall`.

    A time that comes twice (the clocks go back) is its first. Raises NoSuchTime for one that is skipped.
    """
    moment = wall.replace(tzinfo=zone, fold=0)
    utc = moment.astimezone(ZoneInfo("UTC"))
    if utc.astimezone(zone).replace(tzinfo=None) != wall:
        raise NoSuchTime(wall)
    return utc


def missing_for_publication(meeting: Meeting, now: datetime) -> list[str]:
    """What publishing still needs, as message ids; empty when it can be published."""
    return missing_for_a_visitor(meeting) + ([] if meeting.starts_at > now else [N_("a start in the future")])


def missing_for_a_visitor(meeting: Meeting) -> list[str]:
    """What a visitor cannot do without, as message ids."""
    needs = {
        N_("a title"): meeting.title,
        N_("a place or an online address"): meeting.city or meeting.place or meeting.online_url,
        N_("a description or one question"): meeting.description or meeting.questions,
        N_("the network whose members it is for"): meeting.visibility != Visibility.MEMBERS or meeting.network_id,
    }
    return [need for need, there in needs.items() if not there]


def tips(meeting: Meeting) -> list[str]:
    """What would help a visitor, as message ids. A tip never stops anything."""
    wishes = {
        N_("Write three questions: they are the heart of a work session."): (
            meeting.kind == Kind.WORK_SESSION and len(meeting.questions) < MOST_QUESTIONS
        ),
        N_("Say for whom it is."): not meeting.audience,
        N_("Say how to get in: lift, step-free, toilet."): not meeting.is_online and not meeting.access,
        N_("Say how to get there: train, bus, bicycle."): not meeting.is_online and not meeting.route,
        N_("Add the online address: those who take part get it."): meeting.is_online and not meeting.online_url,
        N_("Add a phone number for on the day: those who take part get it."): (
            not meeting.is_online and not meeting.contact_phone
        ),
        N_("You ask for a case. Say in “What do we ask of you?” how much time that takes."): (
            meeting.case_wanted != CaseWanted.NO and not meeting.asks
        ),
    }
    return [tip for tip, applies in wishes.items() if applies]


def next_change(meetings: Iterable[Meeting | Row[*tuple[Any, ...]]], now: datetime) -> datetime | None:
    """The nearest moment at which time alone changes what a page or feed shows of these meetings."""
    return min((moment for meeting in meetings for moment in _turning_points(meeting) if moment > now), default=None)


def _turning_points(meeting: Meeting | Row[*tuple[Any, ...]]) -> list[datetime]:
    """What it asks of a meeting is what `queries.times` reads."""
    known = [meeting.opens_at, meeting.closes_at]
    if meeting.called_off_at:
        known.append(gone_from_feeds_at(meeting))
    return [
        meeting.starts_at - LAST_HOURS,
        meeting.starts_at,
        meeting.ends_at,
        meeting.ends_at + IN_FEEDS,
        *(moment for moment in known if moment),
    ]


def door(meeting: Meeting, now: datetime) -> Door:
    """What a newcomer would find. While somebody who fits waits for a free seat, a newcomer joins the queue."""
    if meeting.stage == Stage.CALLED_OFF:
        return Door.CALLED_OFF
    if now >= meeting.ends_at:
        return Door.PAST
    if meeting.stage != Stage.PUBLISHED or now >= min(meeting.closes_at or meeting.starts_at, meeting.starts_at):
        return Door.CLOSED
    if meeting.opens_at and now < meeting.opens_at:
        return Door.NOT_YET
    if meeting.seats_left:
        return Door.QUEUE if meeting.waiting_who_fit else Door.OPEN
    return Door.QUEUE if meeting.waiting_list else Door.FULL


def in_last_hours(meeting: Meeting, now: datetime) -> bool:
    return now >= meeting.starts_at - LAST_HOURS


def gone_from_feeds_at(meeting: Meeting | Row[*tuple[Any, ...]]) -> datetime:
    """When a meeting that was called off leaves the calendars."""
    return max(meeting.called_off_at, meeting.ends_at) + KEPT_CANCELLED


def decide_at(meeting: Meeting) -> datetime:
    """When there should be enough people: at the end of sign-up, or two days before the start."""
    return min(meeting.closes_at or meeting.starts_at, meeting.starts_at - LAST_HOURS)


def has_too_few(meeting: Meeting, now: datetime) -> bool:
    """Whether its facilitators must decide: fewer people than its minimum, and nobody said to go on."""
    is_short = meeting.minimum is not None and meeting.taken < meeting.minimum and not meeting.goes_on_at
    return is_short and meeting.stage == Stage.PUBLISHED and decide_at(meeting) <= now < meeting.starts_at


def asks_about_too_few(meeting: Meeting, now: datetime) -> bool:
    """Whether the letter that asks what to do is to go out now: once, until the meeting moves."""
    return meeting.too_few_asked_at is None and has_too_few(meeting, now)


def reminds_leaders(meeting: Meeting, now: datetime) -> bool:
    """Whether the letter of the day is to go out now: once, until the meeting moves."""
    return is_near(meeting, now) and now < meeting.starts_at and meeting.reminded_at is None


def is_near(meeting: Meeting, now: datetime) -> bool:
    """Whether its list of the day is for use: from 24 hours before the start until the end."""
    return meeting.starts_at - LAST_DAY <= now < meeting.ends_at and meeting.stage == Stage.PUBLISHED


def day_purpose(person_id: int) -> str:
    """Of the key that opens a meeting's list of that day for one of its facilitators."""
    return f"day-{person_id}"


def facts_of(meeting: Meeting) -> dict[str, Any]:
    """What a letter needs to know of this moment, as JSON: it still tells the same when it is sent later."""
    return {
        "title": meeting.title,
        "slug": meeting.slug,
        "starts_at": meeting.starts_at.isoformat(),
        "ends_at": meeting.ends_at.isoformat(),
        "blocks": [[block.starts_at.isoformat(), block.ends_at.isoformat()] for block in meeting.blocks],
        "timezone": meeting.timezone,
        "where": where(meeting),
        "route": meeting.route,
        "online_url": meeting.online_url,
        "contact_phone": meeting.contact_phone,
        "questions": list(meeting.questions),
        "is_members": meeting.visibility == Visibility.MEMBERS,
        "sequence": meeting.sequence,
        "dtstamp": meeting.changed_at.isoformat(),
    }


def is_still_so(facts: Mapping[str, Any], meeting: Meeting) -> bool:
    """Whether the meeting takes place when and where these facts say, with the same join link."""
    known = facts_of(meeting)
    is_as_told = all(facts.get(name, known[name]) == known[name] for name in IN_THE_CALENDAR)
    return is_as_told and meeting.stage == Stage.PUBLISHED


def net_minutes(meeting: Meeting) -> int:
    """The minutes of all its blocks of time, without the breaks. An hour that the clocks skip or repeat counts right.

    Its blocks must be loaded.
    """
    lasted = sum((block.ends_at - block.starts_at for block in meeting.blocks), timedelta())
    return max(lasted // A_MINUTE - meeting.breaks, 0)


def where(meeting: Meeting) -> str:
    """Place, address and city in one line; empty when it is online."""
    return ", ".join(part for part in (meeting.place, meeting.address, meeting.city) if part)
