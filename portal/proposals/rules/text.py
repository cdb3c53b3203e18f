"""What somebody proposes, as clean values, and how often they can."""

from dataclasses import dataclass
from datetime import timedelta

MOST_OPEN = 5  # proposals of somebody who is signed in; by mail the limit on letters counts
PROOF_LASTS = timedelta(days=3)  # as long as an unproven proposal is kept
LETTER_LASTS = timedelta(days=30)


@dataclass(frozen=True)
class ProposalText:
    title: str
    question: str
    about_when: str


@dataclass(frozen=True)
class Proposer:
    """Somebody who proposes a session, as the form gives it: nothing proven."""

    name: str
    email: str
    language: str
