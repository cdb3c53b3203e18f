"""Proposing a session, and the page of the proposer, by the link in the letter."""

from datetime import datetime
from typing import Any

from flask import Blueprint, abort, request, url_for
from flask_babel import gettext as _
from werkzeug import Response

from portal.keys import id_in, key_of, opens
from portal.language import N_, tell
from portal.people.sign_in import reader
from portal.proposals.forms import ChangeProposalForm, ProposeSessionForm, ReplyForm
from portal.proposals.models import Proposal
from portal.proposals.operations.own import (
    change_proposal,
    confirm_proposal,
    reply_to_organiser,
    withdraw_proposal,
)
from portal.proposals.operations.send import send_proposal, send_signed_in
from portal.proposals.queries import proposal_by, proposal_key, proposal_with
from portal.proposals.rules.refusals import ProposalAnswered, ProposalError, StaleProposal
from portal.proposals.rules.steps import ProposalStep, can
from portal.proposals.views.facts import hits_in
from portal.refusals import Refusal
from portal.sharing.views.facts import page_preview
from portal.text import mailbox_key
from portal.web.addresses import absolute
from portal.web.answers import private, send_to, show
from portal.web.errors import leads_back, say_when
from portal.web.forgery import says_so_in_its_form
from portal.web.forms import version_in
from portal.web.freshness import Made, kept_page
from portal.web.limits import count_proposal, sign_up_limit
from portal.web.moment import now

bp = Blueprint("proposals", __name__)

LEAVING = "proposal-withdrawn"
NOTICES = {
    "sent": N_("Thank you. An organiser reads it, and you get an e-mail with the answer."),
    "changed": N_("Saved."),
    "replied": N_("Thank you. The organiser gets your answer."),
}


@bp.get("/proposals/new")
def new() -> Response:
    return kept_page("propose", _form_page)


@bp.post("/proposals/new")
@sign_up_limit
@says_so_in_its_form
def send() -> Response:
    form, person = ProposeSessionForm(), reader()

    try:
        form.check()
        count_proposal()
        text, by = form.proposal(), form.proposer()
        if person and person.email == mailbox_key(by.email):
            proposal = send_signed_in(text, by, now())
            return send_to(url_for("proposals.mine", key=proposal_key(proposal)))
        send_proposal(text, by, now())
    except Refusal as refusal:
        form.refuse(refusal)
        return say_when(private(show("proposals/new.html", status=refusal.status, form=form)), refusal)

    return send_to(url_for("proposals.sent"))


@bp.get("/proposals/sent")
def sent() -> Response:
    """Tell where to look, whoever proposed: it says nothing about who is known."""
    return private(show("proposals/sent.html"))


@bp.get("/proposals/<key:key>")
def mine(key: str) -> Response:
    return _page(_known_by(key), key)


@bp.post("/proposals/<key:key>/proof")
def confirm(key: str) -> Response:
    confirm_proposal(_known_by(key).id, now())

    return _back(key, "sent")


@bp.post("/proposals/<key:key>/text")
@says_so_in_its_form
def change(key: str) -> Response:
    proposal, form = _known_by(key), ChangeProposalForm()

    try:
        form.check()
        change_proposal(proposal.id, form.proposal(), version_in(form.version), now())
    except ProposalAnswered as refusal:
        unsent = "\n\n".join(filter(None, vars(form.proposal()).values()))
        return _page(_known_by(key), key, refusal.status, refused=refusal, unsent=unsent)
    except Refusal as refusal:
        form.refuse(refusal)
        proposal = _known_by(key)
        theirs = _other_text(proposal, form) if isinstance(refusal, StaleProposal) else None
        return _page(proposal, key, refusal.status, change_form=form, theirs=theirs)

    return _back(key, "changed")


@bp.post("/proposals/<key:key>/reply")
@says_so_in_its_form
def reply(key: str) -> Response:
    proposal, form = _known_by(key), ReplyForm()

    try:
        form.check()
        reply_to_organiser(proposal.id, form.reply.data or "", now())
    except ProposalAnswered as refusal:
        return _page(_known_by(key), key, refusal.status, refused=refusal, unsent=form.reply.data)
    except Refusal as refusal:
        form.refuse(refusal)
        return _page(_known_by(key), key, refusal.status, reply_form=form)

    return _back(key, "replied")


@bp.post("/proposals/<key:key>/withdrawal")
def withdraw(key: str) -> Response:
    number = id_in(key) or 0
    if proposal_with(number) is None and opens(request.form.get("left", ""), LEAVING, number, ""):
        return private(show("proposals/gone.html"))  # a second press, after the row and the salt of its key went
    proposal = _known_by(key)

    try:
        withdraw_proposal(proposal.id, now())
    except ProposalError as refusal:
        return _page(_known_by(key), key, refusal.status, refused=refusal)

    return private(show("proposals/gone.html"))


def _form_page(at: datetime) -> Made:
    person = reader()
    known = {"name": person.name, "email": person.email_shown} if person else {}
    about = _(
        "What are you stuck on, and would you like to look at with others? You need not know how it should be done. We "
        "help you with the rest."
    )
    preview = page_preview(_("Propose a session"), about, absolute("proposals.new"))
    form = ProposeSessionForm(formdata=None, data=known)
    return Made(show("proposals/new.html", form=form, link_preview=preview), None)


def _known_by(key: str) -> Proposal:
    """Return the proposal of this key; aborts with 404 for a wrong one, or when it was withdrawn."""
    proposal = proposal_by(key) or abort(404)
    leads_back(proposal.title, url_for("proposals.mine", key=key))
    return proposal


def _back(key: str, said: str) -> Response:
    return send_to(url_for("proposals.mine", key=key, said=said))


def _other_text(proposal: Proposal, form: ChangeProposalForm) -> dict[str, str]:
    """Return the saved values that differ from those typed, and let the form be saved over them."""
    form.version.data = str(proposal.version)
    names = ("title", "question", "about_when")
    return {name: getattr(proposal, name) for name in names if getattr(proposal, name) != form[name].data}


def _page(proposal: Proposal, key: str, status: int = 200, **refused: Any) -> Response:
    """Show the proposer's page; `refused` holds a form with input that was refused, or a refusal and the text."""
    state = proposal.standing
    facts: dict[str, Any] = {
        "proposal": proposal,
        "key": key,
        "state": state,
        "can_change": can(state, ProposalStep.CHANGE),
        "can_withdraw": can(state, ProposalStep.WITHDRAW),
        "hits": hits_in(proposal) if can(state, ProposalStep.CHANGE) else [],
        "leaving": {"left": key_of(LEAVING, proposal.id, "")},
        "notice": tell(NOTICES[request.args["said"]]) if request.args.get("said") in NOTICES else "",
        "refused": None,
        "unsent": "",
        "theirs": None,
        "theirs_are_mine": True,
        "change_form": ChangeProposalForm(formdata=None, obj=proposal),
        "reply_form": ReplyForm(formdata=None),
    }
    return private(show("proposals/mine.html", status=status, **{**facts, **refused}))
