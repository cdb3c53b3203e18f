"""What the proposer does with a proposal, on its page."""

from datetime import datetime

from portal.db import transaction
from portal.people.operations.sign_in import name_if_new, prove
from portal.proposals.models import ProposalState
from portal.proposals.operations.lock import lock_proposal, post_to_organisers
from portal.proposals.queries import organisers
from portal.proposals.rules.refusals import ProposalGone, ReplyIsEmpty, StaleProposal
from portal.proposals.rules.steps import ProposalStep
from portal.proposals.rules.text import ProposalText


def confirm_proposal(proposal_id: int, now: datetime) -> None:
    """Prove the mailbox, and put the proposal before the organisers. Idempotent. Raises ProposalGone."""
    with transaction():
        lock = lock_proposal(proposal_id, now)
        prove(lock.person, now)
        if lock.proposal.state != ProposalState.SENT:
            return
        lock.take(ProposalStep.CONFIRM)
        name_if_new(lock.person, lock.proposal.name)
        lock.proposal.proven_at = lock.proposal.waits_since = now
        post_to_organisers(lock)


def change_proposal(proposal_id: int, text: ProposalText, version: int, now: datetime) -> None:
    """Change the text, until it is answered. Raises ProposalGone, ProposalAnswered, StaleProposal."""
    with transaction():
        lock = lock_proposal(proposal_id, now)
        proposal = lock.proposal
        if ProposalText(proposal.title, proposal.question, proposal.about_when) == text:
            return
        lock.take(ProposalStep.CHANGE)
        if proposal.version != version:
            raise StaleProposal
        proposal.title, proposal.question, proposal.about_when = text.title, text.question, text.about_when
        proposal.version += 1


def reply_to_organiser(proposal_id: int, reply: str, now: datetime) -> None:
    """Answer the organiser's question; whoever asked it gets a letter. Idempotent for the same answer.

    Raises ReplyIsEmpty, ProposalGone, ProposalAnswered.
    """
    if not reply:
        raise ReplyIsEmpty
    with transaction():
        lock = lock_proposal(proposal_id, now)
        proposal = lock.proposal
        if proposal.standing == ProposalState.PROVEN and proposal.reply == reply:
            return
        lock.take(ProposalStep.REPLY)
        proposal.reply, proposal.waits_since = reply, now
        post_to_organisers(lock, [one for one in organisers() if one.id == proposal.asked_by_id])


def withdraw_proposal(proposal_id: int, now: datetime) -> None:
    """Delete the proposal for its owner. Idempotent. Raises ProposalAnswered once it is a draft."""
    with transaction() as session:
        try:
            lock = lock_proposal(proposal_id, now)
        except ProposalGone:
            return
        lock.take(ProposalStep.WITHDRAW)
        session.delete(lock.proposal)
