"""The sessions in one person's own calendar: as in the agenda's, with their place in them, and no word of others."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from portal.agenda.models import Meeting
from portal.agenda.rules.times import IN_FEEDS, KEPT_CALLED_OFF, gone_from_feeds_at
from portal.feeds.rules.calendar import EventFacts, EventWords, events_in
from portal.signups.models import Signup, Standing

PURPOSE = "feed"  # of the key in the link
MOST_EVENTS = 400  # those that come last stay, so what is planned stays


class MyPlace(StrEnum):
    """A person's place in a session."""

    SEAT = "seat"
    LEADS = "leads"
    WAITING = "waiting"
    GIVEN_BACK = "given-back"
    NONE = "none"  # a session of their network


_PRESENT = (MyPlace.SEAT, MyPlace.LEADS)


@dataclass(frozen=True)
class MyMeeting:
    """A session in the own calendar of a mailbox."""

    meeting: Meeting
    place: MyPlace
    signups: Sequence[Signup] = ()  # theirs for this session, the one that counts last

    @property
    def sequence(self) -> int:
        """SEQUENCE: rises when the session changes, and when their place does."""
        return self.meeting.sequence + sum(signup.sequence for signup in self.signups)

    @property
    def changed_at(self) -> datetime:
        moments = (moment for signup in self.signups for moment in (signup.created_at, signup.cancelled_at) if moment)
        return max([self.meeting.changed_at, *moments])

    def joins(self, now: datetime) -> bool:
        """Return whether their calendar says how to join: they will be there, and it is not over."""
        return self.place in _PRESENT and now < self.meeting.ends_at

    def is_shown(self, now: datetime) -> bool:
        if self.place == MyPlace.GIVEN_BACK:
            given_back_at = self.signups[-1].cancelled_at
            return given_back_at is not None and now < given_back_at + KEPT_CALLED_OFF
        if self.meeting.is_called_off:
            return now < gone_from_feeds_at(self.meeting)
        return now < self.meeting.ends_at + (IN_FEEDS if self.place in _PRESENT else timedelta())


@dataclass(frozen=True)
class MyWords:
    """The translated texts of a person's own calendar."""

    titles: Mapping[MyPlace, str]  # each with %(title)s
    read_more: str  # before the address of a session for which they signed up
    join: str  # before the address
    phone: str  # before the number
    change: str  # how to give the place back, with the address


def of_my_signups(signups: Sequence[Signup]) -> MyMeeting:
    """Return the session of these sign-ups of one mailbox: a seat counts, else a place in the queue, else the latest.

    Two people at one mailbox have one event: its UID is that of the agenda's feed, and a calendar holds a UID once
    (RFC 5545 §3.8.4.7).
    """
    ordered = sorted(signups, key=lambda signup: (signup.is_active, signup.standing == Standing.GOING, signup.id))
    places = {Standing.GOING: MyPlace.SEAT, Standing.WAITING: MyPlace.WAITING, Standing.CANCELLED: MyPlace.GIVEN_BACK}
    return MyMeeting(ordered[-1].meeting, places[Standing(ordered[-1].standing)], ordered)


def my_events(
    mine: MyMeeting, event: EventWords, words: MyWords, address: str, organiser: tuple[str, str], now: datetime
) -> list[EventFacts]:
    """Return the facts of its VEVENTs; `event`, `address` and `organiser` as in `events_in`."""
    if mine.place != MyPlace.NONE:
        event = replace(event, sign_up=words.read_more)
    return [_mine(facts, mine, words, now) for facts in events_in(mine.meeting, event, address, organiser, now)]


def _mine(facts: EventFacts, mine: MyMeeting, words: MyWords, now: datetime) -> EventFacts:
    facts = replace(facts, sequence=mine.sequence, changed_at=mine.changed_at)
    if facts.is_off:
        return facts
    parts = (_how_to_join(mine, words, now), facts.description, _change(mine, words, now))
    facts = replace(
        facts,
        title=words.titles.get(mine.place, "%(title)s").replace("%(title)s", facts.title),
        description="\n\n".join(part for part in parts if part),
        is_off=mine.place == MyPlace.GIVEN_BACK,
        is_tentative=mine.place in (MyPlace.WAITING, MyPlace.NONE),
    )
    if not mine.joins(now) or not mine.meeting.online_url:
        return facts
    at = mine.meeting.online_url if mine.meeting.is_online else facts.location
    return replace(facts, location=at, conference=mine.meeting.online_url)


def _how_to_join(mine: MyMeeting, words: MyWords, now: datetime) -> str:
    if not mine.joins(now):
        return ""
    meeting = mine.meeting
    lines = (
        f"{words.join} {meeting.online_url}" if meeting.online_url else "",
        meeting.online_details,
        f"{words.phone} {meeting.contact_phone}" if meeting.contact_phone else "",
    )
    return "\n".join(line for line in lines if line)


def _change(mine: MyMeeting, words: MyWords, now: datetime) -> str:
    can_give_back = mine.place in (MyPlace.SEAT, MyPlace.WAITING) and now < mine.meeting.starts_at
    return words.change if can_give_back else ""
