"""Sending a proposal, by anybody."""

from datetime import datetime

from sqlalchemy import func, select

from portal.db import open_transaction, transaction
from portal.keys import new_salt, signature
from portal.mail.operations.posting import post_letter, posted_since
from portal.mail.rules.limits import PROPOSED
from portal.people.models import Person
from portal.people.operations.asking import take_turn_of
from portal.people.operations.sign_in import person_at
from portal.proposals.models import Proposal, ProposalState
from portal.proposals.operations.lock import lock_proposal
from portal.proposals.rules.refusals import TooManyProposals
from portal.proposals.rules.text import MOST_OPEN, PROOF_LASTS, ProposalText, Proposer
from portal.text import mailbox_for_caps

OPEN = (ProposalState.SENT, ProposalState.PROVEN, ProposalState.ASKED_BACK)


def send_proposal(text: ProposalText, by: Proposer, now: datetime) -> None:
    """Write an unproven proposal, and post the letter that proves it; the same text again only posts a letter again.

    Says nothing about who is known. Beyond the limit on such letters nothing is written: it could never be proven.
    """
    with transaction():
        person = _proposer(by, now)
        if posted_since(PROPOSED.kinds, person, now - PROPOSED.within) >= PROPOSED.most:
            return
        earlier = _earlier(person, text)
        proposal = lock_proposal(earlier.id, now).proposal if earlier else _write(person, text, by, now)
        post_letter(
            "proposal-prove" if proposal.state == ProposalState.SENT else "proposal-again",
            person,
            version=f"{proposal.id}:{proposal.lock_count}",
            facts={"proposal_id": proposal.id},  # no word that a stranger typed
            language=by.language,
            now=now,
            useful_until=now + PROOF_LASTS,
        )


def send_signed_in(text: ProposalText, by: Proposer, now: datetime) -> Proposal:
    """Write the proposal of somebody who is signed in with this mailbox: they confirm it on its page, without a letter.

    Idempotent for the same text. Raises TooManyProposals.
    """
    with transaction() as session:
        person = _proposer(by, now)
        if earlier := _earlier(person, text):
            return earlier
        theirs = (Proposal.person_id == person.id) & Proposal.state.in_(OPEN)
        if (session.scalar(select(func.count()).select_from(Proposal).where(theirs)) or 0) >= MOST_OPEN:
            raise TooManyProposals
        return _write(person, text, by, now)


def _proposer(by: Proposer, now: datetime) -> Person:
    """Lock the quota of this mailbox, and return its person."""
    take_turn_of(signature("proposal-mailbox", mailbox_for_caps(by.email)))
    return person_at(by.email, now)


def _earlier(person: Person, text: ProposalText) -> Proposal | None:
    """Return an open proposal of this person with the same text."""
    same = (Proposal.title == text.title) & (Proposal.question == text.question)
    theirs = (Proposal.person_id == person.id) & Proposal.state.in_(OPEN) & same
    return open_transaction().scalars(select(Proposal).where(theirs, Proposal.about_when == text.about_when)).first()


def _write(person: Person, text: ProposalText, by: Proposer, now: datetime) -> Proposal:
    session = open_transaction()
    proposal = Proposal(person_id=person.id, name=by.name, language=by.language, salt=new_salt(), **vars(text))
    proposal.state, proposal.created_at = ProposalState.SENT, now
    session.add(proposal)
    session.flush()
    return proposal
