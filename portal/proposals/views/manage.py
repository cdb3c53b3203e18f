"""The proposals for organisers, and their answers."""

from typing import Any

from flask import Blueprint, abort, request, url_for
from werkzeug import Response

from portal.agenda.rules.refusals import OnTheAgenda
from portal.agenda.views.access import the_proposals_answerer
from portal.language import N_, tell
from portal.people.sign_in import signed_in, signed_in_lately, the_reader
from portal.proposals.forms import AskBackForm, DeclineProposalForm
from portal.proposals.models import Proposal, ProposalState
from portal.proposals.operations.answer import ask_back, decline_proposal, make_draft_of, take_draft_back
from portal.proposals.queries import proposal_with, proposals_for_organisers, refused_among
from portal.proposals.rules.refusals import ProposalError
from portal.proposals.views.facts import row_of
from portal.refusals import Refusal
from portal.web.answers import private, send_to, show
from portal.web.forgery import says_so_in_its_form
from portal.web.moment import now

bp = Blueprint("manage_proposals", __name__, url_prefix="/manage/proposals")

NOTICES = {
    "drafted": N_("The draft has been made, and they get an e-mail. Choose a day and a place with them."),
    "taken-back": N_("The draft has been thrown away. The proposal is open again."),
    "asked": N_("Done. They get an e-mail with your question."),
    "declined": N_("Done. They get an e-mail with your sentence."),
}


@bp.get("")
@signed_in
def index() -> Response:
    the_proposals_answerer()

    return _page()


@bp.post("/<id:id>/draft")
@signed_in_lately
def make_draft(id: int) -> Response:
    proposal = _to_answer(id)

    try:
        make_draft_of(proposal.id, the_reader().id, now())
    except ProposalError as refusal:
        return _page(refusal.status, refused=refusal)

    return _back("drafted")


@bp.post("/<id:id>/draft/removal")
@signed_in_lately
def take_back(id: int) -> Response:
    proposal = _to_answer(id)

    try:
        take_draft_back(proposal.id, the_reader().id, now())
    except (ProposalError, OnTheAgenda) as refusal:
        return _page(refusal.status, refused=refusal)

    return _back("taken-back")


@bp.post("/<id:id>/question")
@signed_in
@says_so_in_its_form
def ask(id: int) -> Response:
    proposal, form = _to_answer(id), AskBackForm()

    try:
        form.check()
        ask_back(proposal.id, form.question.data or "", the_reader().id, bool(form.replies.data), now())
    except ProposalError as refusal:
        return _page(refusal.status, refused=refusal, unsent=form.question.data)
    except Refusal:
        return _page(form.refusal, ask_forms={id: form})

    return _back("asked")


@bp.post("/<id:id>/refusal")
@signed_in
@says_so_in_its_form
def decline(id: int) -> Response:
    proposal, form = _to_answer(id), DeclineProposalForm()

    try:
        form.check()
        decline_proposal(proposal.id, form.sentence.data or "", the_reader().id, now())
    except ProposalError as refusal:
        return _page(refusal.status, refused=refusal, unsent=form.sentence.data)
    except Refusal:
        return _page(form.refusal, decline_forms={id: form})

    return _back("declined")


def _to_answer(proposal_id: int) -> Proposal:
    """Return the proposal for an organiser; aborts with 404 for one that was not confirmed: nobody sees it."""
    the_proposals_answerer()
    proposal = proposal_with(proposal_id)
    return proposal if proposal and proposal.state != ProposalState.SENT else abort(404)


def _back(said: str) -> Response:
    return send_to(url_for("manage_proposals.index", said=said))


def _page(status: int = 200, refused: Refusal | None = None, **typed: Any) -> Response:
    """Show all proposals; `typed` holds forms with input that was refused, by the id of the proposal, or the text."""
    proposals = proposals_for_organisers()
    ask_forms, decline_forms = typed.get("ask_forms", {}), typed.get("decline_forms", {})
    no_question, no_sentence = AskBackForm(formdata=None), DeclineProposalForm(formdata=None)
    without_letter = refused_among(proposals)
    rows = [
        row_of(
            proposal,
            proposal.id in without_letter,
            ask_forms.get(proposal.id, no_question),
            decline_forms.get(proposal.id, no_sentence),
        )
        for proposal in proposals
    ]
    is_open = (ProposalState.PROVEN, ProposalState.ASKED_BACK)
    groups = {
        "waiting": [row for row in rows if row.state == ProposalState.PROVEN],
        "asked": [row for row in rows if row.state == ProposalState.ASKED_BACK],
        "answered": [row for row in reversed(rows) if row.state not in is_open],
    }
    notice_key = request.args.get("said", "")
    notice = tell(NOTICES[notice_key]) if notice_key in NOTICES else ""
    facts = {"refused": refused, "unsent": typed.get("unsent", ""), "notice": notice, **groups}
    return private(show("proposals/manage.html", status=status, **facts))
