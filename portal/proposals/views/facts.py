"""What the pages show of a proposal."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from flask import url_for

from portal.catalogues import language_of
from portal.privacy.rules.hits import Hit, Present
from portal.privacy.rules.scan import scan
from portal.proposals.forms import AskBackForm, DeclineProposalForm
from portal.proposals.models import Proposal, ProposalState
from portal.proposals.queries import own_proposals, proposal_key
from portal.proposals.rules.steps import ProposalStep, can
from portal.proposals.words import proposal_state
from portal.site import site


@dataclass(frozen=True)
class ProposalRow:
    """A proposal as an organiser sees it."""

    proposal: Proposal
    state: ProposalState
    since: datetime  # local: for how long it waits
    can_answer: bool
    can_take_back: bool  # its draft is not published
    has_refused_letter: bool
    hits: list[Hit]
    ask_form: AskBackForm
    decline_form: DeclineProposalForm


@dataclass(frozen=True)
class MyProposal:
    """A proposal for the page of its owner, who is signed in."""

    title: str
    state: str
    address: str


def my_proposals(person_id: int) -> list[MyProposal]:
    return [
        MyProposal(each.title, proposal_state(each.standing), url_for("proposals.mine", key=proposal_key(each)))
        for each in own_proposals(person_id)
    ]


def local_moment(moment: datetime) -> datetime:
    return moment.astimezone(ZoneInfo(site().timezone))


def hits_in(proposal: Proposal) -> list[Hit]:
    """Return what in the title and the question may be about somebody; the proposer may name themselves.

    Not in `about_when`, where a date is what was asked.
    """
    allowed, language = [Present(proposal.name)], language_of(proposal.language)
    return [hit for text in (proposal.title, proposal.question) for hit in scan(text, (), allowed, language=language)]


def row_of(
    proposal: Proposal, has_refused_letter: bool, ask_form: AskBackForm, decline_form: DeclineProposalForm
) -> ProposalRow:
    state, meeting = proposal.standing, proposal.meeting
    return ProposalRow(
        proposal=proposal,
        state=state,
        since=local_moment(proposal.waits_since or proposal.created_at),
        can_answer=can(state, ProposalStep.MAKE_DRAFT),
        can_take_back=can(state, ProposalStep.TAKE_DRAFT_BACK) and meeting is not None and meeting.is_draft,
        has_refused_letter=has_refused_letter,
        hits=hits_in(proposal),
        ask_form=ask_form,
        decline_form=decline_form,
    )
