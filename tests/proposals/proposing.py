"""Proposals, and what becomes of them."""

from datetime import datetime

from sqlalchemy import select

from portal.db import db
from portal.people.models import Person
from portal.proposals.models import Proposal
from portal.proposals.operations.own import confirm_proposal
from portal.proposals.operations.send import send_proposal
from portal.proposals.queries import proposal_key
from portal.proposals.rules.text import ProposalText, Proposer
from tests.cast import NOW

TEXT = ProposalText("Eerste huisbezoek", "Hoe kom je binnen?", "Begin maart, 's middags")


def proposes(name: str, text: ProposalText = TEXT, now: datetime = NOW, language: str = "nl") -> None:
    send_proposal(text, Proposer(name.title(), f"{name}@oeverkring.example", language), now)


def confirmed(name: str = "daan", text: ProposalText = TEXT, now: datetime = NOW) -> Proposal:
    """Let somebody propose a session, and confirm it from their mailbox."""
    proposes(name, text, now)
    confirm_proposal(proposals_of(name)[-1].id, now)
    return proposals_of(name)[-1]


def proposals_of(name: str) -> list[Proposal]:
    """Return the proposals of this person as they are stored now, in their order."""
    db.session.rollback()
    theirs = select(Proposal).join(Person, Proposal.person_id == Person.id)
    rows = db.session.scalars(theirs.where(Person.email == f"{name}@oeverkring.example").order_by(Proposal.id))
    return list(rows)


def page_of(proposal: Proposal) -> str:
    return f"/proposals/{proposal_key(proposal)}"
