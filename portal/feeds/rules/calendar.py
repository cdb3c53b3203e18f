"""Meetings as RFC 5545 events. Pure and deterministic: the same rows give the same bytes."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from icalendar import Calendar, Event
from icalendar.prop import vCalAddress, vDuration
from icalendar.prop import vText as LibraryText

from portal.agenda.models import Block, Meeting
from portal.agenda.rules.facts import where
from portal.agenda.rules.times import gone_from_calendars_at, next_change
from portal.feeds.rules.zones import timezone_of, written_in
from portal.markup import plain_of

PRODUCT = "-//Samenop//Agenda//NL"
REFRESH = timedelta(hours=1)
COLOUR = "teal"  # RFC 7986 §5.9: a CSS3 name
_END = b"END:VCALENDAR\r\n"


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
    starts: datetime  # in the meeting's zone, or in UTC
    ends: datetime
    title: str
    description: str
    location: str
    address: str
    is_off: bool
    categories: tuple[str, ...]
    organiser: tuple[str, str]  # name, mailbox
    is_free: bool = False  # whether a calendar shows its owner as free then
    is_tentative: bool = False  # whether its owner has no seat, but may get one
    conference: str = ""  # the address to join online, for those with a seat

    @property
    def status(self) -> str:
        if self.is_off:
            return "CANCELLED"
        return "TENTATIVE" if self.is_tentative else "CONFIRMED"


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


def events_in(
    meeting: Meeting,
    words: EventWords,
    address: str,
    organiser: tuple[str, str],
    now: datetime,
    is_free: bool = False,
) -> list[EventFacts]:
    """Return the facts of one VEVENT per block, and of removed ones for thirty days.

    `address` is absolute; `organiser` is (name, mailbox). `is_free`: who follows them is not busy at all of them.
    """
    return [
        _facts(meeting, block, words, address, organiser, is_free)
        for block in meeting.all_blocks
        if is_shown(block, now)
    ]


def joined(events: Iterable[bytes], zones: Iterable[str], name: str) -> bytes:
    """Return the bytes of `calendar_of`, from those of its events."""
    frame = calendar_of((), zones, name).to_ical()
    return b"".join((frame[: -len(_END)], *events, _END))


def is_shown(block: Block, now: datetime) -> bool:
    """Return whether calendars include this block: removed ones stay a while as CANCELLED, or clients keep them."""
    return not block.cancelled_at or gone_at(block) > now


def next_change_in_calendars(meetings: Iterable[Meeting], now: datetime) -> datetime | None:
    """Return the next moment at which time alone changes what a calendar shows of these meetings."""
    meetings = list(meetings)
    removed = (gone_at(block) for meeting in meetings for block in meeting.all_blocks if block.cancelled_at)
    moments = [next_change(meetings, now), *(moment for moment in removed if moment > now)]
    return min((moment for moment in moments if moment), default=None)


def gone_at(block: Block) -> datetime:
    """Return when a removed block is no longer shown as CANCELLED."""
    return gone_from_calendars_at(block.cancelled_at, block.ends_at)


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
    event.add("status", facts.status)
    if facts.conference:  # RFC 7986 §5.11
        event.add("conference", facts.conference, parameters={"VALUE": "URI", "FEATURE": "VIDEO"})
    if facts.is_free:
        event.add("transp", "TRANSPARENT")  # RFC 5545 §3.8.2.7
    event.add("categories", list(facts.categories))
    mailbox = vCalAddress(f"mailto:{facts.organiser[1]}")
    mailbox.params["CN"] = vText(facts.organiser[0])
    event.add("organizer", mailbox)
    return event


def _facts(
    meeting: Meeting, block: Block, words: EventWords, address: str, organiser: tuple[str, str], is_free: bool
) -> EventFacts:
    is_off = meeting.is_called_off or bool(block.cancelled_at)
    title = _title(meeting, block)
    starts, ends = written_in(meeting.zone, block.starts_at, block.ends_at)
    return EventFacts(
        uid=block.uid,
        changed_at=meeting.changed_at,
        sequence=meeting.sequence,
        starts=starts,
        ends=ends,
        title=words.off.replace("%(title)s", title) if is_off else title,
        description=_description(meeting, words, "" if is_off else address),
        location=where(meeting) or words.online,
        address=address,
        is_off=is_off,
        categories=(words.kind, *([meeting.public_network.name] if meeting.public_network else [])),
        organiser=organiser,
        is_free=is_free,
    )


def _title(meeting: Meeting, block: Block) -> str:
    """Return the title, with the number of the block when there are several. A removed block has none."""
    blocks = meeting.blocks
    if len(blocks) < 2 or block not in blocks:
        return meeting.title
    return f"{meeting.title} ({blocks.index(block) + 1}/{len(blocks)})"


def _description(meeting: Meeting, words: EventWords, address: str) -> str:
    """Return the description; without an address it leaves out the invitation to sign up."""
    numbered = [f"{number}. {question}" for number, question in enumerate(meeting.questions, 1)]
    questions = "\n".join([words.questions, *numbered]) if numbered else ""
    invitation = f"{words.sign_up} {address}" if address else ""
    parts = (words.learned, plain_of(meeting.description), questions, invitation)
    return "\n\n".join(part for part in parts if part)
