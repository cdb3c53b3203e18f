"""Themes for the members of a network, signed in: propose, vote, offer to guide."""

import secrets
from typing import Any

from flask import Blueprint, request, url_for
from werkzeug import Response

from portal.agenda.rules.who_may import gives_roles
from portal.people.sign_in import signed_in
from portal.refusals import Refusal
from portal.themes.forms import ChangeThemeForm, ProposeForm
from portal.themes.operations.propose import change_theme, propose_own_question, take_theme_back
from portal.themes.operations.propose import propose as propose_theme
from portal.themes.operations.vote import offer_to_guide
from portal.themes.operations.vote import vote as give_vote
from portal.themes.rules.refusals import NoOwnQuestion, StaleTheme, ThreeVotesAlready, VoteIsNotOpen, VoteIsOpen
from portal.themes.views.access import network_inside, theme_inside
from portal.themes.views.facts import themes_page
from portal.web.answers import private, send_to, show
from portal.web.forgery import says_so_in_its_form
from portal.web.forms import version_in
from portal.web.moment import now

bp = Blueprint("themes", __name__, url_prefix="/networks/<slug:slug>/themes")


@bp.get("")
def index(slug: str) -> Response:
    return _page(slug)


@bp.post("")
@signed_in
@says_so_in_its_form
def propose(slug: str) -> Response:
    network, person = network_inside(slug)
    form = ProposeForm()

    if not form.validate():
        return _page(slug, form, form.refusal)
    try:
        theme = propose_theme(network.id, person.id, form.theme(), form.idem.data or secrets.token_urlsafe(16), now())
    except VoteIsOpen as error:
        form.refuse(error)
        return _page(slug, form, error.status)

    return _back(slug, "proposed", theme.id)


@bp.post("/question")
@signed_in
def propose_question(slug: str) -> Response:
    """Propose the question that the reader brought, without typing it again."""
    network, person = network_inside(slug)

    try:
        theme = propose_own_question(network.id, person.id, now())
    except (NoOwnQuestion, VoteIsOpen) as error:
        return _page(slug, status=error.status, refused=error)

    return _back(slug, "proposed", theme.id)


@bp.get("/<id:id>")
def edit(slug: str, id: int) -> Response:
    theme, network, person = theme_inside(slug, id)
    if theme.proposer_id != person.id:
        return send_to(url_for(".index", slug=slug, _anchor=f"theme-{id}"))

    return private(show("themes/edit.html", form=ChangeThemeForm.of(theme), theme=theme, network=network))


@bp.post("/<id:id>")
@signed_in
@says_so_in_its_form
def save(slug: str, id: int) -> Response:
    theme, network, person = theme_inside(slug, id)
    form = ChangeThemeForm()
    facts: dict[str, Any] = {"form": form, "theme": theme, "network": network}

    if not form.validate():
        return private(show("themes/edit.html", status=form.refusal, **facts))
    try:
        change_theme(theme.id, person.id, form.theme(), version_in(form.version), now())
    except StaleTheme as error:
        form.refuse(error)
        theme, network, _person = theme_inside(slug, id)
        form.version.data = str(theme.version)
        facts |= {"theirs": {"title": theme.title, "question": theme.question}, "theirs_are_mine": True}
        return private(show("themes/edit.html", status=error.status, **facts))

    return _back(slug, "saved", id)


@bp.post("/<id:id>/removal")
@signed_in
def take_back(slug: str, id: int) -> Response:
    theme, _network, person = theme_inside(slug, id)

    take_theme_back(theme.id, person.id, now())

    return send_to(url_for(".index", slug=slug, said="taken-back"))


@bp.post("/<id:id>/vote")
@signed_in
def vote(slug: str, id: int) -> Response:
    theme, _network, person = theme_inside(slug, id)
    wants = request.form.get("vote") != "no"

    try:
        give_vote(theme.id, person.id, wants, now())
    except (ThreeVotesAlready, VoteIsNotOpen) as error:
        return _page(slug, status=error.status, refused=error, refused_at=f"theme-{id}")

    return _back(slug, "voted" if wants else "unvoted", id)


@bp.post("/<id:id>/offer")
@signed_in
def offer(slug: str, id: int) -> Response:
    """Offer to guide the session about this theme, or take that back."""
    theme, _network, person = theme_inside(slug, id)
    wants = request.form.get("offer") != "no"

    offer_to_guide(theme.id, person.id, wants, now())

    return _back(slug, "offered" if wants else "unoffered", id)


def _back(slug: str, notice_key: str, theme_id: int) -> Response:
    return send_to(url_for(".index", slug=slug, said=notice_key, _anchor=f"theme-{theme_id}"))


def _page(
    slug: str,
    form: ProposeForm | None = None,
    status: int = 200,
    refused: Refusal | None = None,
    refused_at: str = "",
) -> Response:
    network, person = network_inside(slug)
    form = form or ProposeForm(formdata=None, data={"idem": secrets.token_urlsafe(16)})
    board = themes_page(network, person, now())
    facts = {"board": board, "form": form, "refused": refused, "refused_at": refused_at}
    facts["manages"] = gives_roles(person, network.id)
    return private(show("themes/index.html", status=status, **facts))
