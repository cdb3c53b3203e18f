"""Reads of proposals."""

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import joinedload

from portal.db import db
from portal.keys import id_in, key_of, opens
from portal.mail.models import Letter, LetterState
from portal.people.models import Person, Role, RoleName
from portal.proposals.models import Proposal, ProposalState

_PURPOSE = "proposal"
LETTERS_TO_PROPOSER = ("proposal-drafted", "proposal-reopened", "proposal-question", "proposal-declined")


def proposal_key(proposal: Proposal) -> str:
    """Return the key to the proposer's page."""
    return key_of(_PURPOSE, proposal.id, proposal.salt)


def proposal_by(key: str) -> Proposal | None:
    """Return the proposal of this key, with its session and who asked; None for a wrong key."""
    number = id_in(key)
    proposal = proposal_with(number) if number is not None else None
    return proposal if proposal and opens(key, _PURPOSE, proposal.id, proposal.salt) else None


def proposal_with(proposal_id: int) -> Proposal | None:
    """Return the proposal, with its people and its session."""
    return db.session.get(Proposal, proposal_id, options=_WITH_ALL, populate_existing=True)


def proposals_for_organisers() -> list[Proposal]:
    """Return the proposals that were confirmed, those that wait longest first."""
    rows = select(Proposal).where(Proposal.state != ProposalState.SENT).options(*_WITH_ALL)
    return list(db.session.scalars(rows.order_by(Proposal.waits_since, Proposal.id)))


def own_proposals(person_id: int) -> list[Proposal]:
    """Return what this person proposes, newest first."""
    return list(
        db.session.scalars(select(Proposal).where(Proposal.person_id == person_id).order_by(Proposal.id.desc()))
    )


def open_proposals() -> list[Proposal]:
    """Return the proposals that wait for an organiser, or for their proposer, longest first."""
    is_open = (ProposalState.PROVEN, ProposalState.ASKED_BACK)
    return [proposal for proposal in proposals_for_organisers() if proposal.standing in is_open]


def organisers() -> list[Person]:
    """Return the organisers of the portal, in the order of their ids."""
    has_role = Person.id.in_(select(Role.person_id).where(Role.role == RoleName.ORGANISER))
    return list(db.session.scalars(select(Person).where(has_role).order_by(Person.id)))


def refused_among(proposals: Collection[Proposal]) -> set[int]:
    """Return the ids of those proposals whose proposer did not get a letter about one."""
    people = {proposal.person_id for proposal in proposals}
    refused = select(Letter.facts).where(
        Letter.person_id.in_(people), Letter.kind.in_(LETTERS_TO_PROPOSER), Letter.state == LetterState.REFUSED
    )
    return {facts["proposal_id"] for facts in db.session.scalars(refused)} if people else set()


_WITH_ALL = (joinedload(Proposal.person), joinedload(Proposal.asked_by), joinedload(Proposal.meeting))
