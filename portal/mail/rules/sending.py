"""The rules of sending: content as data, retries, and expiry."""

import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from portal.language import N_
from portal.mail.models import Letter, LetterState, Outbox
from portal.refusals import Refusal

LEASE = timedelta(minutes=2)  # claims are renewed well within it; that of a killed worker expires
LONGEST_LEASE = timedelta(minutes=5)  # of release 0.1.0, which does not renew
FIRST_PAUSE = timedelta(minutes=1)
LONGEST_PAUSE = timedelta(hours=4)
LONGEST_OUTBOX_PAUSE = timedelta(minutes=30)
SUSPECTS = 3  # mail domains in a row that must refuse us before the outbox pauses
OLD = timedelta(minutes=15)  # overdue since …
STUCK = timedelta(minutes=3)  # … or posted since and tried twice


class Lane(StrEnum):
    """Letters in one lane do not wait for those in another."""

    SIGN_IN = "sign-in"
    OTHERS = "others"


IN_THE_SIGN_IN_LANE = ("sign-in",)  # kinds for which somebody sits and waits
GOES_FIRST = "goes_first"  # a fact: this letter goes before others in its lane


def lanes_of(number: int, size: int, turn: int) -> tuple[Lane, ...]:
    """Return the lanes a connection looks at, in order, when it takes its `turn`th letter.

    Of several connections the first is for sign-in letters only, so these never wait behind a slow letter of another
    kind. The others prefer sign-in letters too, except every fourth turn, so that a flood of them blocks nobody else.
    """
    if number == 0 and size > 1:
        return (Lane.SIGN_IN,)
    return (Lane.OTHERS, Lane.SIGN_IN) if turn % 4 == 3 else (Lane.SIGN_IN, Lane.OTHERS)


SLACK = timedelta(minutes=1)  # a moment less far in the future is another connection's, not a clock set back


class Gate(StrEnum):
    """Whether letters may go."""

    OPEN = "open"
    PROBE = "probe"  # the outbox is paused, and one letter may be tried
    SHUT = "shut"


def gate_of(outbox: Outbox | None, now: datetime) -> Gate:
    """Return the gate. A pause that began after `now` is over: the clock was set back."""
    if outbox is None or (outbox.held_at is None and outbox.paused_at is None):
        return Gate.OPEN
    if outbox.held_at is not None:
        return Gate.SHUT
    is_back = outbox.tried_at is not None and outbox.tried_at > now + SLACK
    return Gate.PROBE if is_back or outbox.next_at is None or outbox.next_at <= now else Gate.SHUT


def outbox_pause_after(tries: int) -> timedelta:
    """Return the time to the next probe: 1, 2, 4 … minutes, at most half an hour."""
    return min(FIRST_PAUSE * 2 ** min(tries - 1, 10), LONGEST_OUTBOX_PAUSE)


# RFC 4954 §4 and §6: authentication required or failed; 503: bad sequence. 530 is also RFC 3207 §4: TLS first.
_SIGN_IN_FIRST = (503, 530, 534, 535, 538)
# RFC 3463 §3.8: security or policy; RFC 3463 §3.2: the sender's address.
_ABOUT_US = re.compile(r"5\.7\.\d{1,3}|5\.1\.[78]|5\.4\.5")
_ABOUT_THE_LETTER = re.compile(r"5\.(3\.4|2\.3|6\.\d{1,3})")  # its size, or its format
# At the start of a line: elsewhere it may be part of an IP address.
_ENHANCED = re.compile(
    r"^(?:\d{3}[ -])?(5\.\d{1,3}\.\d{1,3})(?![.\d])", re.MULTILINE
)  # at the start of a line: else it may be an address
# Phrases of servers without enhanced codes; "rcpthosts" is qmail's list of domains it relays to.
_WORDS_ABOUT_US = re.compile(
    r"relay|rcpthosts|authenti|not authori[sz]ed|not permitted|spam|block(ed|list)|black ?list|\brbl\b|reputation"
    r"|access denied|polic(y|ies)|administrative prohibition|sending limit"
    r"|sender (address )?(rejected|verif|denied)|\bspf\b|\bdkim\b|\bdmarc\b",
    re.IGNORECASE,
)


def registered(domain: str) -> str:
    """Return the registered part of a mail domain, roughly: n1.slow.example and n2.slow.example share one.

    It is the last two labels, or three where the second is short ("co.uk").
    """
    labels = domain.lower().split(".")
    return ".".join(labels[-3:] if len(labels) > 2 and len(labels[-2]) <= 3 else labels[-2:])


def is_about_us(code: int, answer: str) -> bool:
    """Return whether a 5xx concerns us as sender, not the mailbox: authentication, relaying, policy.

    Decided by the enhanced status code if any (RFC 3463), else by the text.
    """
    if code < 500:
        return False
    if code in _SIGN_IN_FIRST:
        return True
    enhanced = _ENHANCED.search(answer)
    return bool(_ABOUT_US.fullmatch(enhanced[1]) if enhanced else _WORDS_ABOUT_US.search(answer))


def is_about_the_letter(code: int, answer: str) -> bool:
    """Return whether a 5xx after MAIL FROM concerns this one letter: its size (RFC 1870), or its format (RFC 6531)."""
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
    days: tuple[str, ...] = ()  # when there are several days


@dataclass(frozen=True)
class Button:
    """A link in a letter that is drawn as a button; at most one of them leads to an action."""

    text: str
    url: str


@dataclass(frozen=True)
class Words:
    """The content of a letter, from which the layout makes text and HTML."""

    subject: str
    heading: str
    lines: tuple[str, ...] = ()
    card: Card | None = None
    button: Button | None = None
    after: tuple[str, ...] = field(default=())
    files: tuple[Button, ...] = ()  # what its reader can take along, such as a calendar file for each day
    text: str = ""  # Markdown that somebody wrote, after `lines`
    reply_to: tuple[str, str] | None = None  # name and address of who answers, when that is not the portal's contact
    switch: str = ""  # the address of "only letters about my place", of kinds that can be switched off


TOO_LATE = N_("it came too late to be of use")  # stored with a dropped letter


class NotTrueAnyMore(Exception):
    """The letter is no longer true, so it is dropped; the message says why."""


ONLY_ONCE = ("sign-in",)  # its link and code are wiped by now


class NotAgain(Refusal):
    """The letter cannot be sent again; its sentence says why."""

    sentence = N_("This e-mail has already been sent, or is on its way.")


class NoUseAnyMore(NotAgain):
    sentence = N_("This e-mail is no longer of use: what it is about is over.")


class AskForNewOne(NotAgain):
    sentence = N_("A sign-in link is sent only once. Ask for a new one.")


def refuse_again(letter: Letter, now: datetime) -> None:
    """Raise NotAgain unless the letter can be sent again: it was refused, or waits for a retry."""
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
    """Return the pause after this many tries: 1, 2, 4 … minutes, at most four hours."""
    return min(FIRST_PAUSE * 2 ** min(tries - 1, 10), LONGEST_PAUSE)
