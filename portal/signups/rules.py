"""The rules of signing up: pure, with the clock as an argument."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from difflib import get_close_matches
from enum import StrEnum

from portal.agenda.models import Meeting, Stage
from portal.agenda.rules import LAST_HOURS
from portal.signups.models import Signup, Standing
from portal.text import fold


class Door(StrEnum):
    """What a newcomer finds: the `data-state` of a session's sign-up box."""

    OPEN = "open"
    QUEUE = "queue"
    FULL = "full"
    NOT_YET = "not-yet"
    CALLED_OFF = "called-off"
    CLOSED = "closed"
    PAST = "past"


class MyState(StrEnum):
    """What somebody who signed up finds behind the personal link."""

    GOING = "going"
    WAITING = "waiting"
    SEAT_FREE = "seat-free"
    CANCELLED = "cancelled"
    CALLED_OFF = "called-off"


@dataclass(frozen=True)
class Details:
    """What somebody may tell beside a name; all of it is left open at first."""

    first_time: bool = False
    show_me: bool = False
    wants_case: bool = False
    phone: str = ""
    learning_question: str = ""
    needs: str = ""
    extra_answer: str = ""


@dataclass(frozen=True)
class Newcomer:
    """Who signs up, as the form gives it: clean values, nothing proven."""

    name: str
    email: str
    organisation: str
    language: str
    details: Details = Details()

    @property
    def organisation_key(self) -> str:
        return organisation_key(self.organisation)


@dataclass(frozen=True)
class Told:
    """What a sign-up is answered: what a new address would be told, whether or not this one is new."""

    standing: Standing
    nonce: str


class SignUpError(Exception):
    """Something that cannot be done with a sign-up."""


class NothingToSignUpFor(SignUpError):
    """The door is not open for anybody now."""

    def __init__(self, door: Door) -> None:
        super().__init__(door)
        self.door = door


class OrganisationFull(SignUpError):
    """Colleagues have all the places that one organisation may have, and there is no waitlist."""


class TooLate(SignUpError):
    """The meeting has begun: seats no longer change hands."""


class CalledOff(TooLate):
    """The meeting will not take place."""


class SeatTaken(SignUpError):
    """Somebody else was quicker; the place in the queue is kept."""


# Where most people here have their mailbox, when it is not at work.
_MAILBOXES = ("gmail.com", "hotmail.com", "outlook.com", "live.nl", "live.be", "icloud.com", "telenet.be", "mail.com")


def meant(address: str) -> str | None:
    """The address that was probably meant: "anna@gmial.com" is at gmail.com. None when nothing looks like a slip."""
    name, _, domain = address.rpartition("@")
    alike = get_close_matches(domain.casefold(), _MAILBOXES, n=1, cutoff=0.85)
    return f"{name}@{alike[0]}" if alike and alike[0] != domain.casefold() else None


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


def organisation_key(organisation: str) -> str:
    """What makes two ways of writing one organisation."""
    return " ".join(fold(organisation).split())


def has_room_for(meeting: Meeting, organisation_key: str, seats: Mapping[str, int]) -> bool:
    """Whether colleagues have not yet all the places that one organisation may have; `seats` are those taken."""
    most = meeting.seats_per_organisation
    return most is None or not organisation_key or seats.get(organisation_key, 0) < most


def my_state(signup: Signup, meeting: Meeting, now: datetime, fits: bool) -> MyState:
    """`fits`: whether this one could have a free seat, were it there."""
    if meeting.stage == Stage.CALLED_OFF and signup.standing != Standing.CANCELLED:
        return MyState.CALLED_OFF
    if signup.standing == Standing.WAITING and fits and meeting.seats_left and now < meeting.starts_at:
        return MyState.SEAT_FREE
    return MyState(signup.standing)
