"""The letters about a proposal.

A function here raises NotTrueAnyMore when the letter should not be sent, and returns the variables of its template.
"""

from typing import Any

from portal.language import N_
from portal.mail.kinds import Concern, LetterKind
from portal.mail.models import Letter
from portal.mail.rules.limits import PROPOSAL_WAITS, PROPOSED, NoLimit
from portal.mail.rules.sending import NotTrueAnyMore
from portal.people.queries import person_with
from portal.privacy.words import gone_on
from portal.proposals.models import Proposal, ProposalState
from portal.proposals.queries import proposal_key, proposal_with
from portal.web.addresses import absolute, path_to

WITHDRAWN = N_("the proposal was withdrawn")
ANSWERED = N_("it was answered in between")
NO_ORGANISER = N_("they are no organiser any more")


def while_unproven(letter: Letter) -> dict[str, Any]:
    return {"mine": _page_of(_in(letter, ProposalState.SENT))}


def while_there(letter: Letter) -> dict[str, Any]:
    return {"mine": _page_of(_known(letter))}


def while_open(letter: Letter) -> dict[str, Any]:
    return {"mine": _page_of(_in(letter, ProposalState.PROVEN))}


def while_declined(letter: Letter) -> dict[str, Any]:
    proposal = _in(letter, ProposalState.DECLINED)
    return {"agenda": absolute("agenda.index"), "until": gone_on("proposals", proposal.created_at)}


def while_asked(letter: Letter) -> dict[str, Any]:
    """Return the variables while this question waits, with the organiser's own address if they chose so."""
    proposal = _in(letter, ProposalState.ASKED_BACK)
    if proposal.asked != letter.facts["sentence"]:
        raise NotTrueAnyMore(ANSWERED)
    writer = proposal.asked_by if letter.facts["is_answered_to_writer"] else None
    return {
        "mine": _page_of(proposal),
        "writer": writer.name if writer else "",
        "reply_to": (writer.name, writer.email_shown) if writer else None,
    }


def while_a_draft(letter: Letter) -> dict[str, Any]:
    proposal = _in(letter, ProposalState.DRAFTED)
    if proposal.meeting is None or not proposal.meeting.is_draft:
        raise NotTrueAnyMore(ANSWERED)
    home = path_to("run.index", slug=proposal.meeting.slug)
    return {"home": absolute("people.sign_in", next=home), "mine": _page_of(proposal)}


def to_organisers(letter: Letter) -> dict[str, Any]:
    _in(letter, ProposalState.PROVEN)
    reader = person_with(letter.person_id)
    if reader is None or not reader.is_organiser:
        raise NotTrueAnyMore(NO_ORGANISER)
    return {"page": absolute("people.sign_in", next=path_to("manage_proposals.index"))}


BY_AN_ORGANISER = NoLimit("only an organiser can cause it, once for each step of a proposal")
KINDS = (
    LetterKind(
        "proposal-prove",
        N_("Proposes a session"),
        "proposals/proposal-prove.txt",
        while_unproven,
        PROPOSED,
        about=Concern.OWN_WORDS,
    ),
    LetterKind(
        "proposal-again",
        N_("Proposed this session before"),
        "proposals/proposal-again.txt",
        while_there,
        PROPOSED,
        about=Concern.OWN_WORDS,
    ),
    LetterKind(
        "proposal-waits",
        N_("A proposal waits"),
        "proposals/proposal-waits.txt",
        to_organisers,
        PROPOSAL_WAITS,
        about=Concern.DUTY,
    ),
    LetterKind(
        "proposal-drafted",
        N_("The proposal is a draft"),
        "proposals/proposal-drafted.txt",
        while_a_draft,
        BY_AN_ORGANISER,
        about=Concern.OWN_WORDS,
    ),
    LetterKind(
        "proposal-reopened",
        N_("The proposal is open again"),
        "proposals/proposal-reopened.txt",
        while_open,
        BY_AN_ORGANISER,
        about=Concern.OWN_WORDS,
    ),
    LetterKind(
        "proposal-question",
        N_("A question about the proposal"),
        "proposals/proposal-question.txt",
        while_asked,
        BY_AN_ORGANISER,
        about=Concern.OWN_WORDS,
    ),
    LetterKind(
        "proposal-declined",
        N_("The proposal was declined"),
        "proposals/proposal-declined.txt",
        while_declined,
        BY_AN_ORGANISER,
        about=Concern.OWN_WORDS,
    ),
)


def _page_of(proposal: Proposal) -> str:
    return absolute("proposals.mine", key=proposal_key(proposal))


def _known(letter: Letter) -> Proposal:
    proposal = proposal_with(letter.facts["proposal_id"])
    if proposal is None:
        raise NotTrueAnyMore(WITHDRAWN)
    return proposal


def _in(letter: Letter, state: ProposalState) -> Proposal:
    proposal = _known(letter)
    if proposal.standing != state:
        raise NotTrueAnyMore(ANSWERED)
    return proposal
