"""Meetings as RFC 5545 events. Pure and deterministic: the same rows give the same bytes."""

from calendar import SUNDAY
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, Timezone, TimezoneDaylight, TimezoneStandard, vRecur
from icalendar.prop import vCalAddress, vDuration
from icalendar.prop import vText as LibraryText

from portal.agenda.models import Block, Meeting
from portal.agenda.rules.facts import where
from portal.agenda.rules.times import KEPT_CANCELLED, next_change
from portal.markup import plain_of

PRODUCT = "-//Samenop//Agenda//NL"
REFRESH = timedelta(hours=1)
COLOUR = "teal"  # RFC 7986 §5.9: a CSS3 name
_SINCE_EVER = datetime(1970, 1, 1)  # noqa: DTZ001  VTIMEZONE is in local time (RFC 5545 §3.6.5)
FIRST_YEAR = 1996  # the European Union's current clock changes date from then
_YEARS = (2025, 2026, 2027)  # years in which a zone's rule is verified
UTC = ZoneInfo("UTC")
_END = b"END:VCALENDAR\r\n"


class UnknownZoneRule(ValueError):
    """The zone's clock changes cannot be written as a rule."""


@dataclass(frozen=True)
class EventWords:
    """The translated texts of an event."""

    questions: str
    sign_up: str
    online: str
    kind: str
    off: str  # with %(title)s: marks the title for programs that do not show the status
    learned: str = ""  # the address of the public follow-up


@dataclass(frozen=True)
class EventFacts:
    """Everything a VEVENT is made of: the same facts give the same bytes."""

    uid: str
    changed_at: datetime
    sequence: int
    starts: datetime  # in the meeting's zone
    ends: datetime
    title: str
    description: str
    location: str
    address: str
    is_off: bool
    categories: tuple[str, ...]
    organiser: tuple[str, str]  # name, mailbox


class vText(LibraryText):  # noqa: N801  the library's way to name a value
    r"""Text escaped by RFC 5545 §3.3.11. The library reads a typed "\N" as a line break; people mean two letters."""

    def to_ical(self) -> bytes:
        escaped = self.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
        return escaped.replace("\r\n", "\n").replace("\n", "\\n").encode()


def calendar_of(events: Iterable[Event], zones: Iterable[str], name: str | None = None) -> Calendar:
    """Return a VCALENDAR without METHOD or UID; with `name` it is a feed with a refresh interval."""
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    if name:
        calendar.add("name", vText(name))  # a bare string would be written unescaped
        calendar.add("x-wr-calname", vText(name))
        calendar.add("refresh-interval", vDuration(REFRESH), parameters={"VALUE": "DURATION"})
        calendar.add("x-published-ttl", vDuration(REFRESH))
        calendar.add("color", COLOUR)
    for zone in sorted(set(zones)):
        calendar.add_component(timezone_of(zone))
    for event in events:
        calendar.add_component(event)
    return calendar


def events_of(
    meeting: Meeting, words: EventWords, address: str, organiser: tuple[str, str], now: datetime
) -> list[Event]:
    """Return one VEVENT per block, and removed ones for thirty days.

    `address` is absolute; `organiser` is (name, mailbox).
    """
    return [event_of(facts) for facts in events_in(meeting, words, address, organiser, now)]


def events_in(
    meeting: Meeting, words: EventWords, address: str, organiser: tuple[str, str], now: datetime
) -> list[EventFacts]:
    """Return the facts of each VEVENT that `events_of` makes."""
    return [_facts(meeting, block, words, address, organiser) for block in meeting.all_blocks if is_shown(block, now)]


def joined(events: Iterable[bytes], zones: Iterable[str], name: str) -> bytes:
    """Return the bytes of `calendar_of`, from those of its events."""
    frame = calendar_of((), zones, name).to_ical()
    return b"".join((frame[: -len(_END)], *events, _END))


def is_shown(block: Block, now: datetime) -> bool:
    """Return whether calendars include this block: removed ones stay a while as CANCELLED, or clients keep them."""
    return not block.cancelled_at or _gone_at(block) > now


def next_change_in_calendars(meetings: Iterable[Meeting], now: datetime) -> datetime | None:
    """Return the next moment at which time alone changes what a calendar shows of these meetings."""
    meetings = list(meetings)
    removed = (_gone_at(block) for meeting in meetings for block in meeting.all_blocks if block.cancelled_at)
    moments = [next_change(meetings, now), *(moment for moment in removed if moment > now)]
    return min((moment for moment in moments if moment), default=None)


def _gone_at(block: Block) -> datetime:
    return max(block.cancelled_at or block.ends_at, block.ends_at) + KEPT_CANCELLED


def timezone_of(name: str) -> Timezone:
    """Return a VTIMEZONE with the recurrence rule of the zone (RFC 5545 §3.6.5).

    All calendar programs understand a rule; with lists of dates some are an hour off in summer. Raises UnknownZoneRule
    for a zone that does not follow the European Union's clock changes.
    """
    zone = ZoneInfo(name)
    winter, summer = (datetime(2026, month, 1, tzinfo=zone) for month in (1, 7))
    timezone = Timezone()
    timezone.add("tzid", name)
    if _never_changes(zone):
        timezone.add_component(_observance(TimezoneStandard(), _SINCE_EVER, winter, winter, None))
        return timezone
    if not _changes_as_the_union(zone):
        raise UnknownZoneRule(name)
    to_summer, to_winter = (_last_sunday(FIRST_YEAR, month) for month in (3, 10))
    begins = to_summer + timedelta(hours=1) + _offset(winter)  # 1:00 UTC in the old offset
    ends = to_winter + timedelta(hours=1) + _offset(summer)
    timezone.add_component(_observance(TimezoneDaylight(), begins, winter, summer, 3))
    timezone.add_component(_observance(TimezoneStandard(), ends, summer, winter, 10))
    return timezone


def event_of(facts: EventFacts) -> Event:
    """Return the VEVENT of these facts."""
    event = Event()
    event.add("uid", facts.uid)
    event.add("dtstamp", facts.changed_at)
    event.add("last-modified", facts.changed_at)
    event.add("sequence", facts.sequence)
    event.add("dtstart", facts.starts)
    event.add("dtend", facts.ends)
    event.add("summary", vText(facts.title))
    event.add("description", vText(facts.description))
    event.add("location", vText(facts.location))
    event.add("url", facts.address)
    event.add("status", "CANCELLED" if facts.is_off else "CONFIRMED")
    event.add("categories", list(facts.categories))
    mailbox = vCalAddress(f"mailto:{facts.organiser[1]}")
    mailbox.params["CN"] = vText(facts.organiser[0])
    event.add("organizer", mailbox)
    return event


def _facts(meeting: Meeting, block: Block, words: EventWords, address: str, organiser: tuple[str, str]) -> EventFacts:
    is_off = meeting.is_called_off or bool(block.cancelled_at)
    return EventFacts(
        uid=block.uid,
        changed_at=meeting.changed_at,
        sequence=meeting.sequence,
        starts=block.starts_at.astimezone(meeting.zone),
        ends=block.ends_at.astimezone(meeting.zone),
        title=words.off.replace("%(title)s", meeting.title) if is_off else meeting.title,
        description=_description(meeting, words, "" if is_off else address),
        location=where(meeting) or words.online,
        address=address,
        is_off=is_off,
        categories=(words.kind, *([meeting.network.name] if meeting.network else [])),
        organiser=organiser,
    )


def _description(meeting: Meeting, words: EventWords, address: str) -> str:
    """Return the description; without an address it leaves out the invitation to sign up."""
    numbered = [f"{number}. {question}" for number, question in enumerate(meeting.questions, 1)]
    questions = "\n".join([words.questions, *numbered]) if numbered else ""
    invitation = f"{words.sign_up} {address}" if address else ""
    parts = (words.learned, plain_of(meeting.description), questions, invitation)
    return "\n\n".join(part for part in parts if part)


def _observance(part, starts: datetime, before: datetime, after: datetime, month: int | None):
    part.add("dtstart", starts.replace(tzinfo=None))
    part.add("tzoffsetfrom", _offset(before))
    part.add("tzoffsetto", _offset(after))
    part.add("tzname", after.tzname())
    if month:
        part.add("rrule", vRecur({"FREQ": "YEARLY", "BYMONTH": month, "BYDAY": "-1SU"}))
    return part


def _never_changes(zone: ZoneInfo) -> bool:
    """Return whether the offset is constant all year; Morocco's changes in Ramadan."""
    days = (datetime(year, month, day, tzinfo=zone) for year in _YEARS for month in range(1, 13) for day in (1, 15))
    return len({_offset(day) for day in days}) == 1


def _changes_as_the_union(zone: ZoneInfo) -> bool:
    """Return whether the clock changes at 1:00 UTC on the last Sundays of March and October, also in local time."""
    for change in (_last_sunday(year, month).replace(hour=1, tzinfo=UTC) for year in _YEARS for month in (3, 10)):
        before = _offset((change - timedelta(minutes=1)).astimezone(zone))
        if before == _offset(change.astimezone(zone)) or (change + before).weekday() != SUNDAY:
            return False
    return True


def _last_sunday(year: int, month: int) -> datetime:
    last = datetime(year, month, 31)  # noqa: DTZ001  on the clock on the wall
    return last - timedelta(days=(last.weekday() + 1) % 7)


def _offset(moment: datetime) -> timedelta:
    return moment.utcoffset() or timedelta(0)
