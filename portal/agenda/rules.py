"""The rules of the agenda: pure, with the clock as an argument."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row

from portal.agenda.models import Kind, Meeting, Stage
from portal.language import N_
from portal.people.models import Person

LAST_HOURS = timedelta(hours=48)  # before the start nothing in the queue moves by itself
IN_FEEDS = timedelta(days=365)  # the past twelve months stay in the feeds
MOST_QUESTIONS = 3


class MeetingError(Exception):
    """Something that cannot be done with a meeting. `field` is where the form says so."""

    field = ""
    sentence = ""
    facts: Mapping[str, object] = {}


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

    sentence = N_("Somebody else changed this session while you were typing. Nothing is lost: compare, and save again.")


class NotReady(MeetingError):
    """What publishing still needs."""

    sentence = N_("This session cannot be published yet.")

    def __init__(self, missing: list[str]) -> None:
        super().__init__(missing)
        self.missing = missing


class NoSuchTime(ValueError):
    """A local time that the clocks skip."""


@dataclass(frozen=True)
class Recipe:
    """What a kind of session begins with."""

    minutes: int
    capacity: int
    questions: tuple[str, ...]


_ABOUT_A_CASE = (
    N_("Where do you get stuck?"),
    N_("What are you not sure about?"),
    N_("Who would see this very differently?"),
)
RECIPES = {
    Kind.WORK_SESSION: Recipe(120, 10, _ABOUT_A_CASE),
    Kind.PEER_CONSULTATION: Recipe(
        120, 8, (N_("What exactly happened?"), N_("What is your question to us?"), N_("What do you take with you?"))
    ),
    Kind.KICK_OFF: Recipe(
        120,
        10,
        (N_("Which question do you bring?"), N_("What do you hope for?"), N_("What do you need from this group?")),
    ),
    Kind.NETWORK_MEETING: Recipe(120, 10, _ABOUT_A_CASE),
    Kind.CLOSING: Recipe(
        120, 10, (N_("Which step was small, but helped?"), N_("What did not work?"), N_("What do you pass on?"))
    ),
    Kind.KNOWLEDGE_SESSION: Recipe(
        120, 10, (N_("What do you already know?"), N_("What surprises you?"), N_("What will you try?"))
    ),
    Kind.MORAL_DELIBERATION: Recipe(
        120, 8, (N_("What exactly is the question?"), N_("Which values collide?"), N_("What would you explain?"))
    ),
}


def moment_of(wall: datetime, zone: ZoneInfo) -> datetime:
    """The moment at which the clock on the wall of `zone` shows `wall`.

    A time that comes twice (the clocks go back) is its first. Raises NoSuchTime for one that is skipped.
    """
    moment = wall.replace(tzinfo=zone, fold=0)
    utc = moment.astimezone(ZoneInfo("UTC"))
    if utc.astimezone(zone).replace(tzinfo=None) != wall:
        raise NoSuchTime(wall)
    return utc


def may_see(meeting: Meeting, reader: Person | None) -> bool:
    return meeting.stage == Stage.PUBLISHED or may_change(meeting, reader)


def may_change(meeting: Meeting, reader: Person | None) -> bool:
    """Its organisers and its own facilitators; this is also who sees who comes."""
    return reader is not None and (reader.is_organiser or reader.id in {leader.id for leader in meeting.facilitators})


def missing_for_publication(meeting: Meeting, now: datetime) -> list[str]:
    """What publishing still needs, as message ids; empty when it can be published."""
    return missing_for_a_visitor(meeting) + ([] if meeting.starts_at > now else [N_("a start in the future")])


def missing_for_a_visitor(meeting: Meeting) -> list[str]:
    """What a visitor cannot do without, as message ids."""
    needs = {
        N_("a title"): meeting.title,
        N_("a place or an online address"): meeting.city or meeting.place or meeting.online_url,
        N_("a description or one question"): meeting.description or meeting.questions,
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
        N_("Add the online address: those who take part get it."): meeting.is_online and not meeting.online_url,
    }
    return [tip for tip, applies in wishes.items() if applies]


def next_change(meetings: Iterable[Meeting | Row[Any, Any]], now: datetime) -> datetime | None:
    """The nearest moment at which time alone changes what a page or feed shows of these meetings."""
    return min((moment for meeting in meetings for moment in _turning_points(meeting) if moment > now), default=None)


def _turning_points(meeting: Meeting | Row[Any, Any]) -> tuple[datetime, ...]:
    return (meeting.starts_at - LAST_HOURS, meeting.starts_at, meeting.ends_at, meeting.ends_at + IN_FEEDS)


def facts_of(meeting: Meeting) -> dict[str, Any]:
    """What a letter needs to know of this moment, as JSON: it still tells the same when it is sent later."""
    return {
        "title": meeting.title,
        "slug": meeting.slug,
        "starts_at": meeting.starts_at.isoformat(),
        "ends_at": meeting.ends_at.isoformat(),
        "timezone": meeting.timezone,
        "where": where(meeting),
        "online_url": meeting.online_url,
        "questions": list(meeting.questions),
        "sequence": meeting.sequence,
        "dtstamp": meeting.changed_at.isoformat(),
    }


def where(meeting: Meeting) -> str:
    """Place, address and city in one line; empty when it is online."""
    return ", ".join(part for part in (meeting.place, meeting.address, meeting.city) if part)
