"""The rules of letters: their words as facts, how often to try, and when one is of no more use."""

import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from portal.language import N_
from portal.mail.models import Letter, LetterState, Outbox
from portal.refusals import Refusal

LEASE = timedelta(minutes=2)  # a claim is renewed well before; of a worker that was killed it ends
LONGEST_LEASE = timedelta(minutes=5)  # that of release 0.1.0, which renews none
FIRST_PAUSE = timedelta(minutes=1)
LONGEST_PAUSE = timedelta(hours=4)
LONGEST_OUTBOX_PAUSE = timedelta(minutes=30)
SUSPECTS = 3  # mail domains in a row that refuse us, before it is about us and not about them
OLD = timedelta(minutes=15)  # a letter that was due so long ago makes the outbox old
STUCK = timedelta(minutes=3)  # … and so does one that was posted so long ago and tried twice


class Lane(StrEnum):
    """Letters of one lane do not wait for those of another."""

    SIGN_IN = "sign-in"
    OTHERS = "others"


IN_THE_SIGN_IN_LANE = ("sign-in",)  # kinds: somebody sits and waits for it
GOES_FIRST = "goes_first"  # a fact: this letter goes before others of its lane


def lanes_of(number: int, size: int, turn: int) -> tuple[Lane, ...]:
    """Which lanes a connection looks at, in this order, when it takes a letter for the `turn`th time.

    The first of several is for sign-in letters alone, so one of those never waits for a slow letter of another kind.
    The others take sign-in letters first too, but for each fourth turn: a flood of them stops nobody else's letter.
    """
    if number == 0 and size > 1:
        return (Lane.SIGN_IN,)
    return (Lane.OTHERS, Lane.SIGN_IN) if turn % 4 == 3 else (Lane.SIGN_IN, Lane.OTHERS)


SLACK = timedelta(minutes=1)  # a moment that lies no further ahead was another connection's, not a clock set back


class Gate(StrEnum):
    """Whether letters go."""

    OPEN = "open"
    PROBE = "probe"  # the outbox is paused, and it is time to try one letter
    SHUT = "shut"


def gate_of(outbox: Outbox | None, now: datetime) -> Gate:
    """What the outbox's row says. A pause that began after `now` is over: the clock was set back."""
    if outbox is None or (outbox.held_at is None and outbox.paused_at is None):
        return Gate.OPEN
    if outbox.held_at is not None:
        return Gate.SHUT
    is_back = outbox.tried_at is not None and outbox.tried_at > now + SLACK
    return Gate.PROBE if is_back or outbox.next_at is None or outbox.next_at <= now else Gate.SHUT


def outbox_pause_after(tries: int) -> timedelta:
    """How long the whole outbox waits before its next probe: 1, 2, 4 … minutes, at most half an hour."""
    return min(FIRST_PAUSE * 2 ** min(tries - 1, 10), LONGEST_OUTBOX_PAUSE)


# RFC 4954 §4 and §6: sign in first, or in another way; 503: in another order. 530 is also RFC 3207 §4: TLS first.
_SIGN_IN_FIRST = (503, 530, 534, 535, 538)
# RFC 3463 §3.8: security or policy; RFC 3463 §3.2: the sender's address.
_ABOUT_US = re.compile(r"5\.7\.\d{1,3}|5\.1\.[78]|5\.4\.5")
_ABOUT_THE_LETTER = re.compile(r"5\.(3\.4|2\.3|6\.\d{1,3})")  # its size, or its form
# First in a line: elsewhere it may be a part of a network address.
_ENHANCED = re.compile(
    r"^(?:\d{3}[ -])?(5\.\d{1,3}\.\d{1,3})(?![.\d])", re.MULTILINE
)  # first in a line: else it may be an address
# What servers say that give no such code; "rcpthosts" is how qmail names the domains that it relays to.
_WORDS_ABOUT_US = re.compile(
    r"relay|rcpthosts|authenti|not authori[sz]ed|not permitted|spam|block(ed|list)|black ?list|\brbl\b|reputation"
    r"|access denied|polic(y|ies)|administrative prohibition|sending limit"
    r"|sender (address )?(rejected|verif|denied)|\bspf\b|\bdkim\b|\bdmarc\b",
    re.IGNORECASE,
)


def registered(domain: str) -> str:
    """The part of a mail domain that somebody registered, or nearly: n1.slow.example and n2.slow.example are one.

    The last two labels, or three where the second is short ("co.uk").
    """
    labels = domain.lower().split(".")
    return ".".join(labels[-3:] if len(labels) > 2 and len(labels[-2]) <= 3 else labels[-2:])


def is_about_us(code: int, answer: str) -> bool:
    """Whether a 5xx is about who sends, and not about the mailbox: authentication, relaying, policy.

    The enhanced status code decides where there is one (RFC 3463); else the words do.
    """
    if code < 500:
        return False
    if code in _SIGN_IN_FIRST:
        return True
    enhanced = _ENHANCED.search(answer)
    return bool(_ABOUT_US.fullmatch(enhanced[1]) if enhanced else _WORDS_ABOUT_US.search(answer))


def is_about_the_letter(code: int, answer: str) -> bool:
    """Whether a 5xx after MAIL FROM is about this one letter: its size (RFC 1870), or its form (RFC 6531)."""
    enhanced = _ENHANCED.search(answer)
    return bool(_ABOUT_THE_LETTER.fullmatch(enhanced[1])) if enhanced else code in (552, 555)


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


class NotAgain(Refusal):
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
    is_free = letter.state == LetterState.WAITING and letter.claimed_until is None
    is_put_off = is_free and letter.tries > 0 and letter.due_at > now
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
