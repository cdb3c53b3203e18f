"""The steps with which an operation on a proposal begins."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from portal.db import open_transaction
from portal.mail.operations.posting import post_letter, posted_since
from portal.mail.rules.limits import PROPOSAL_WAITS
from portal.people.models import Person
from portal.proposals.models import Proposal, ProposalState
from portal.proposals.queries import organisers
from portal.proposals.rules.refusals import ProposalGone
from portal.proposals.rules.steps import ProposalStep, after
from portal.proposals.rules.text import LETTER_LASTS
from portal.site import site


@dataclass(frozen=True)
class ProposalLock:
    """The lock on a proposal, which an operation holds until its transaction ends."""

    session: Session
    proposal: Proposal  # read after locking
    person: Person  # the proposer
    now: datetime

    def take(self, step: ProposalStep) -> ProposalState | None:
        """Move on to the state after this step, and return it. Raises ProposalAnswered."""
        state = after(self.proposal.standing, step)
        if state is not None:
            self.proposal.state = state
        return state


def lock_proposal(proposal_id: int, now: datetime) -> ProposalLock:
    """A step: lock the proposer and the proposal, and read both afresh. Raises ProposalGone.

    In the order of `forget_person`: a session, then the person, then what goes with the person.
    """
    session = open_transaction()
    person_id = session.scalar(select(Proposal.person_id).where(Proposal.id == proposal_id))
    person = session.get(Person, person_id or 0, with_for_update={"key_share": True}, populate_existing=True)
    count = update(Proposal).where(Proposal.id == proposal_id).values({Proposal.lock_count: Proposal.lock_count + 1})
    if person is None or not session.execute(count).rowcount:  # pyright: ignore[reportAttributeAccessIssue]  an UPDATE always has one
        raise ProposalGone
    return ProposalLock(session, session.get_one(Proposal, proposal_id, populate_existing=True), person, now)


def post_to_proposer(lock: ProposalLock, kind: str, **facts: object) -> None:
    """A step: post a letter to the proposer, whose mailbox is proven, in the language of the proposal."""
    proposal = lock.proposal
    _post(lock, kind, lock.person, proposal.language, title=proposal.title, **facts)


def post_to_organisers(lock: ProposalLock, only: Sequence[Person] = ()) -> None:
    """A step: tell the organisers, or `only` these, that a proposal waits, within the limit on such letters."""
    who = lock.person.name or lock.person.email_shown  # a name that erasing finds in letters
    for organiser in only or organisers():
        since = lock.now - PROPOSAL_WAITS.within
        if (
            organiser.id != lock.person.id
            and posted_since(PROPOSAL_WAITS.kinds, organiser, since) < PROPOSAL_WAITS.most
        ):
            _post(lock, "proposal-waits", organiser, site().locale, who=who, is_reply=bool(only))


def _post(lock: ProposalLock, kind: str, to: Person, language: str, **facts: object) -> None:
    post_letter(
        kind,
        to,
        version=f"{lock.proposal.id}:{lock.proposal.lock_count}",
        facts={"proposal_id": lock.proposal.id, **facts},
        language=language,
        now=lock.now,
        useful_until=lock.now + LETTER_LASTS,
    )
