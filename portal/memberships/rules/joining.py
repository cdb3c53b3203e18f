"""Requests to join a network: their data, whether one can join now, and how long an invitation holds a place."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from portal.networks.models import JoinMode, Network
from portal.networks.rules.states import TAKES_MEMBERS
from portal.signups.rules.signing_up import organisation_key

HELD_FOR = timedelta(days=14)  # a place for somebody who was invited
UNWANTED_EVERY = timedelta(days=30)  # how often a mailbox whose owner wants no letters gets one that anybody can cause
OFFERS_COUNTED_FOR = timedelta(days=3)  # of one's own place to a colleague; as long as an unproven request is kept
LETTER_LASTS = timedelta(days=30)  # the link to confirm; an unproven request is deleted after three days


class JoinState(StrEnum):
    OPEN = "open"
    REQUEST = "request"
    NOT_YET = "not-yet"
    CLOSED = "closed"  # it goes on with the members that it has
    ENDED = "ended"


@dataclass(frozen=True)
class Joiner:
    """Somebody who asks to join, as the form gives it: cleaned values, nothing proven."""

    name: str
    email: str
    organisation: str
    question: str
    language: str
    engagement_version: int
    engagement_text: str  # what they said yes to, in the words of the page

    @property
    def organisation_key(self) -> str:
        return organisation_key(self.organisation)


def join_state(network: Network) -> JoinState:
    if network.has_ended:
        return JoinState.ENDED
    if network.is_draft:
        return JoinState.NOT_YET
    if network.state not in TAKES_MEMBERS:
        return JoinState.CLOSED
    return JoinState.OPEN if network.join_mode == JoinMode.OPEN else JoinState.REQUEST


def is_offer_open(offered_at: datetime | None, now: datetime) -> bool:
    """Return whether a colleague can still confirm that they take over a place."""
    return offered_at is not None and now < offered_at + OFFERS_COUNTED_FOR


def is_taking_members(network: Network) -> bool:
    return join_state(network) in (JoinState.OPEN, JoinState.REQUEST)
