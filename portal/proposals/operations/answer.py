"""What an organiser does with a proposal: make it a draft, take that back, ask, or decline."""

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select

from portal.agenda.models import Meeting
from portal.agenda.operations.leaders import let_lead
from portal.agenda.operations.lock import lock_meeting
from portal.agenda.operations.make import make_draft
from portal.agenda.rules.refusals import MeetingGone, OnTheAgenda
from portal.db import transaction
from portal.history.models import Action
from portal.history.operations import note
from portal.proposals.models import Proposal, ProposalState
from portal.proposals.operations.lock import lock_proposal, post_to_proposer
from portal.proposals.rules.drafts import draft_of_proposal
from portal.proposals.rules.steps import ProposalStep
from portal.site import site


def make_draft_of(proposal_id: int, by_id: int, now: datetime) -> Meeting:
    """Make the draft session, which the proposer leads, by a role or as its guide. Idempotent.

    Raises ProposalGone, ProposalAnswered.
    """
    with transaction() as session:
        lock = lock_proposal(proposal_id, now)
        proposal, person = lock.proposal, lock.person
        if proposal.standing == ProposalState.DRAFTED:
            return session.get_one(Meeting, proposal.meeting_id)
        lock.take(ProposalStep.MAKE_DRAFT)
        text = draft_of_proposal(proposal, ZoneInfo(site().timezone), now)
        meeting = make_draft(session, text, by_id, "", now)
        meeting_lock = lock_meeting(meeting.id, now)
        session.refresh(meeting, ["facilitators"])
        let_lead(meeting_lock, person)
        proposal.meeting_id, proposal.answered_at = meeting.id, now
        note(Action.PROPOSAL_DRAFTED, by_id, now, about_id=person.id, meeting_id=meeting.id)
        post_to_proposer(lock, "proposal-drafted", slug=meeting.slug, about_when=proposal.about_when)
    return meeting


def take_draft_back(proposal_id: int, by_id: int, now: datetime) -> None:
    """Throw the draft away, so that the proposal is open again. Idempotent.

    Raises OnTheAgenda once it is published, ProposalGone, ProposalAnswered.
    """
    with transaction() as session:
        meeting_id = session.scalar(select(Proposal.meeting_id).where(Proposal.id == proposal_id))
        if meeting_id is None:
            return
        try:
            meeting = lock_meeting(meeting_id, now).meeting  # before the person and the proposal
        except MeetingGone:
            return  # somebody threw it away in this moment
        lock = lock_proposal(proposal_id, now)
        if not meeting.is_draft:
            raise OnTheAgenda
        lock.take(ProposalStep.TAKE_DRAFT_BACK)
        lock.proposal.meeting_id, lock.proposal.answered_at = None, None
        session.flush()
        session.delete(meeting)
        note(Action.PROPOSAL_REOPENED, by_id, now, about_id=lock.person.id)
        post_to_proposer(lock, "proposal-reopened")


def ask_back(proposal_id: int, question: str, by_id: int, is_answered_to_writer: bool, now: datetime) -> None:
    """Ask the proposer something, in a letter. Idempotent for the same question.

    `is_answered_to_writer`: replies to that letter go to the organiser's own address. Raises ProposalGone,
    ProposalAnswered.
    """
    with transaction():
        lock = lock_proposal(proposal_id, now)
        proposal = lock.proposal
        if proposal.state == ProposalState.ASKED_BACK and proposal.asked == question:
            return
        lock.take(ProposalStep.ASK_BACK)
        proposal.asked, proposal.asked_by_id, proposal.reply = question, by_id, ""
        note(Action.PROPOSAL_ASKED, by_id, now, about_id=lock.person.id)
        post_to_proposer(lock, "proposal-question", sentence=question, is_answered_to_writer=is_answered_to_writer)


def decline_proposal(proposal_id: int, sentence: str, by_id: int, now: datetime) -> None:
    """Decline with one kind sentence. Idempotent for the same one. Raises ProposalGone, ProposalAnswered."""
    with transaction():
        lock = lock_proposal(proposal_id, now)
        proposal = lock.proposal
        if proposal.state == ProposalState.DECLINED and proposal.declined_because == sentence:
            return
        lock.take(ProposalStep.DECLINE)
        proposal.declined_because, proposal.answered_at = sentence, now
        note(Action.PROPOSAL_DECLINED, by_id, now, about_id=lock.person.id)
        post_to_proposer(lock, "proposal-declined", sentence=sentence)
