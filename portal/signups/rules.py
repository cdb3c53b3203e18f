"""The rules of signing up: pure, with the clock as an argument."""

from dataclasses import dataclass
from datetime import datetime
from difflib import get_close_matches
from enum import StrEnum

from portal.agenda.models import Meeting, Stage
from portal.agenda.rules import LAST_HOURS
from portal.signups.models import Signup, Standing


class Door(StrEnum):
    """What a newcomer finds: the `data-state` of a session's sign-up box."""

    OPEN = "open"
    QUEUE = "queue"
    FULL = "full"
    CLOSED = "closed"
    PAST = "past"


class MyState(StrEnum):
    """What somebody who signed up finds behind the personal link."""

    GOING = "going"
    WAITING = "waiting"
    SEAT_FREE = "seat-free"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class Newcomer:
    """Who signs up, as the form gives it: clean values, nothing proven."""

    name: str
    email: str
    organisation: str
    language: str


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


class TooLate(SignUpError):
    """The meeting has begun: seats no longer change hands."""


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
    """What a newcomer would find. While somebody waits for a free seat, a newcomer joins the queue."""
    if now >= meeting.ends_at:
        return Door.PAST
    if now >= meeting.starts_at or meeting.stage != Stage.PUBLISHED:
        return Door.CLOSED
    if meeting.seats_left:
        return Door.QUEUE if meeting.waiting else Door.OPEN
    return Door.QUEUE if meeting.waiting_list else Door.FULL


def in_last_hours(meeting: Meeting, now: datetime) -> bool:
    return now >= meeting.starts_at - LAST_HOURS


def my_state(signup: Signup, meeting: Meeting, now: datetime) -> MyState:
    if signup.standing == Standing.WAITING and meeting.seats_left and now < meeting.starts_at:
        return MyState.SEAT_FREE
    return MyState(signup.standing)
