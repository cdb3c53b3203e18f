"""The rules of letters: their words as facts, how often to try, and when one is of no more use."""

from dataclasses import dataclass, field
from datetime import timedelta

LEASE = timedelta(minutes=5)  # a worker that was killed loses its letters after this
FIRST_PAUSE = timedelta(minutes=1)
LONGEST_PAUSE = timedelta(hours=4)


@dataclass(frozen=True)
class Card:
    """The session that a letter is about."""

    title: str
    when: str
    where: str
    url: str
    questions: tuple[str, ...] = ()
    days: tuple[str, ...] = ()  # each day, when there are several


@dataclass(frozen=True)
class Button:
    """The one address in a letter that leads to an action."""

    text: str
    url: str


@dataclass(frozen=True)
class Words:
    """What a letter says; the layout makes text and HTML of it."""

    subject: str
    heading: str
    lines: tuple[str, ...] = ()
    card: Card | None = None
    button: Button | None = None
    after: tuple[str, ...] = field(default=())


class NotTrueAnyMore(Exception):
    """What the letter says no longer holds, so it is dropped; the message says why."""


def pause_after(tries: int) -> timedelta:
    """How long to wait after this many tries: 1, 2, 4 … minutes, at most four hours."""
    return min(FIRST_PAUSE * 2 ** min(tries - 1, 10), LONGEST_PAUSE)
