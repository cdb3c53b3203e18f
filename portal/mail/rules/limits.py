"""All limits on letters per mailbox, each with its reason.

Limited are letters that another person can provoke. Letters about a change itself (a session is moved or called off, a
seat is cancelled) are not. Callers must hold a lock while counting. A LetterKind names the limit of its letters, or why
there is none.
"""

from dataclasses import dataclass
from datetime import timedelta

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@dataclass(frozen=True)
class AboutASession:
    """Per session and reader: the letter is posted while fewer than `most` letters that count were.

    Two sums: letters about a seat, which strangers can provoke, and letters that the portal sends unasked. Several
    readers at one address, each with a sign-up under their own name, have a sum each; together they get no letter of
    this kind beyond `of_mailbox`.
    """

    most: int
    of_mailbox: int | None = None


@dataclass(frozen=True)
class NoLimit:
    """Letters of this kind are never held back; `why` is the reason."""

    why: str


@dataclass(frozen=True)
class Limit:
    """At most this many letters of these kinds to one mailbox in this time."""

    kinds: tuple[str, ...]
    most: int
    within: timedelta


UNASKED = AboutASession(3)  # "Is this right?", a reminder of it, the lessons; not seats, moves and cancellations
UNASKED_BUT_ONE = AboutASession(UNASKED.most - 1)  # the last is kept for the lessons
OF_BOTH_SUMS = 5  # about one session: a letter that can be missed leaves room for those that are still to come

CONFIRMATIONS = ("signup-going", "signup-waiting", "seat-free")

SIGN_IN = Limit(("sign-in",), 5, HOUR)  # anybody can ask for one
SIGN_IN_OF_ONE_NETWORK = Limit(("sign-in",), 3, HOUR)  # leaves two of the five to the mailbox's owner
SIGNED_UP_ALREADY = Limit(("signup-again", "signup-refused"), 1, DAY)  # per session: anybody can type any mailbox
CONFIRMED_AGAIN = Limit(CONFIRMATIONS, 3, HOUR)  # per session: a receipt may name any mailbox
ASKED_BY_RECEIPT = Limit(CONFIRMATIONS, 2, HOUR)  # besides the first, per receipt; counted in its cookie
LATE_SEATS = Limit(("seat-free",), 2, timedelta(hours=48))  # per sign-up: the first three include one about the queue
OLD_ADDRESS = Limit(("address-old",), 3, DAY)  # per person: each change writes to a mailbox that may be anybody's
NEW_ADDRESS = Limit(("address-new",), 3, DAY)  # whoever asks: several people can name the same mailbox
MESSAGES_OF_A_GROUP = Limit(("group-message", "session-message"), 2, 30 * DAY)  # per network, and per session
HIDDEN_PASSAGES = Limit(("reaction-leave-out",), 5, HOUR)  # per facilitator of a session: one reader can hide many
SIGNALS = Limit(("signal-asked", "signal-nudge"), 4, 30 * DAY)  # a mailbox that a coordinator named, unasked
CASES_OF_A_DAY = Limit(("case-sent", "case-withdrawn"), 20, DAY)  # per facilitator: a case can change often
JOIN_ASKED = Limit(("join-asked",), 20, DAY)  # per coordinator: one person can ask and withdraw again and again
INVITED_TO_NETWORKS = Limit(("member-invited",), 3, DAY)  # a list may hold one mailbox with many +labels
INVITATIONS_OF_A_NETWORK = Limit(("member-invited",), 100, DAY)  # per network: a list may hold anybody's address
INVITATIONS_OF_ONE = Limit(("member-invited",), 200, DAY)  # per inviter: whoever makes networks makes more of them
ASKED_TO_WRITE = Limit(("write-summary",), 2, DAY)  # per session: one can ask and withdraw again and again
MEMBERSHIP_ENDED = Limit(("membership-ended",), 1, 30 * DAY)  # per member and network: one can put them back and end it
PROPOSAL_WAITS = Limit(("proposal-waits",), 20, DAY)  # per organiser: one can propose and withdraw again and again
PROPOSED = Limit(("proposal-prove", "proposal-again"), 3, DAY)  # anybody can type any mailbox
ASKED_TO_JOIN = Limit(("join-prove", "join-again", "join-in-place"), 3, DAY)  # anybody can type any mailbox
