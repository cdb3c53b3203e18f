"""How many letters may go to one mailbox: every limit of the portal, with its reason.

What a change itself brings has none: that a session moves or is called off, that a place was given back. Held back is
what somebody else can provoke. Whoever counts holds a lock, or two count the same.
A kind of letter names its limit in its LetterKind.
"""

from dataclasses import dataclass
from datetime import timedelta

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@dataclass(frozen=True)
class AboutASession:
    """A letter goes while fewer letters that count, about its session, went to the mailbox, by whichever sign-ups."""

    most: int


@dataclass(frozen=True)
class NoLimit:
    """Every letter of this kind goes."""

    why: str


@dataclass(frozen=True)
class Limit:
    """So many letters of these kinds to one mailbox within this time."""

    kinds: tuple[str, ...]
    most: int
    within: timedelta


CONFIRMATIONS = ("signup-going", "signup-waiting", "seat-free")

SIGN_IN = Limit(("sign-in",), 5, HOUR)  # anybody can ask for one
SIGN_IN_OF_ONE_NETWORK = Limit(("sign-in",), 3, HOUR)  # of those: a stranger leaves two for the owner of the mailbox
SIGNED_UP_ALREADY = Limit(("signup-again",), 1, DAY)  # about one session: anybody can sign the same address up again
CONFIRMED_AGAIN = Limit(CONFIRMATIONS, 3, HOUR)  # about one session: a receipt may name any mailbox
ASKED_BY_RECEIPT = Limit(CONFIRMATIONS, 2, HOUR)  # beside the first, by one receipt; its cookie counts them
LATE_SEATS = Limit(("seat-free",), 2, timedelta(hours=48))  # of one sign-up: the first three hold one about the queue
HIDDEN_PASSAGES = Limit(("reaction-leave-out",), 5, HOUR)  # to one facilitator of a session: a reader can hide many
