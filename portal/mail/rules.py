"""The rules of letters: their words as facts, how often to try, and when one is of no more use."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from portal.language import N_
from portal.mail.models import Letter, LetterState

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


ONLY_ONCE = ("sign-in",)  # what it said is wiped by now: a link and a code


class NotAgain(Exception):
    """This letter cannot go once more; the sentence says why."""

    sentence = N_("This letter is sent already, or on its way.")


class NoUseAnyMore(NotAgain):
    sentence = N_("This letter is of no use any more: what it tells is over.")


class AskForNewOne(NotAgain):
    sentence = N_("A link to sign in is sent only once. Ask for a new one.")


def refuse_again(letter: Letter, now: datetime) -> None:
    """Raises NotAgain unless the letter can go once more: it was refused, or waits for its next try."""
    if letter.kind in ONLY_ONCE:
        raise AskForNewOne
    if letter.useful_until < now:
        raise NoUseAnyMore
    is_put_off = letter.state == LetterState.WAITING and letter.tries > 0 and letter.due_at > now
    if letter.state != LetterState.REFUSED and not is_put_off:
        raise NotAgain


def can_go_again(letter: Letter, now: datetime) -> bool:
    try:
        refuse_again(letter, now)
    except NotAgain:
        return False
    return True


def pause_after(tries: int) -> timedelta:
    """How long to wait after this many tries: 1, 2, 4 … minutes, at most four hours."""
    return min(FIRST_PAUSE * 2 ** min(tries - 1, 10), LONGEST_PAUSE)
