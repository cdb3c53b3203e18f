"""How many letters may go to one mailbox: every limit of the portal, with its reason.

What a change itself brings has none: that a session moves or is called off, that a place was given back. Held back is
what somebody else can provoke. Whoever counts holds a lock, or two count the same.
"""

from dataclasses import dataclass
from datetime import timedelta

HOUR, DAY = timedelta(hours=1), timedelta(days=1)

# About one session, whichever sign-ups they are of: a letter of this kind goes while fewer of COUNTED went before it.
ABOUT_A_SESSION = {
    "signup-going": 3,  # anybody can type this address in the form, or do what makes the portal write the next five
    "signup-waiting": 3,
    "signup-again": 3,
    "signup-added": 3,
    "signup-removed": 3,
    "seat-free": 3,
    "seat-yours": 4,  # whoever has a seat must know: one letter is left for it
    "signup-confirm": 4,  # takes the place of "seat-yours": this one has a seat, and loses it without an answer
    "summary-reminder": 4,  # leaves one for the lessons
    "lessons-shared": 5,  # what the session was for
}
COUNTED = (*ABOUT_A_SESSION, "seat-passed-on", "summary-asked")  # these two always go: each comes once


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
