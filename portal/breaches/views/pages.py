"""Breaches, for organisers: write one down, see what the portal knows of it, and take its texts along."""

import secrets
from typing import Any, TypeVar

from flask import Blueprint, abort, make_response, request, url_for
from werkzeug import Response

from portal.agenda.views.access import the_auditor
from portal.breaches.forms import BreachForm, ChangeBreachForm, values_of
from portal.breaches.models import Breach
from portal.breaches.operations import amend, write_down
from portal.breaches.queries.register import breach_with, breaches, sessions_to_choose
from portal.breaches.rules import StaleBreach
from portal.breaches.views.facts import in_words, look_up
from portal.breaches.views.texts import BreachAddressee, text_of
from portal.breaches.words import moment_in_words, subject_of
from portal.catalogues import LANGUAGES
from portal.language import N_, language_name, tell
from portal.networks.queries import networks
from portal.people.sign_in import signed_in
from portal.web.answers import private, send_to, show
from portal.web.forgery import says_so_in_its_form
from portal.web.forms import version_in
from portal.web.moment import now

bp = Blueprint("breaches", __name__, url_prefix="/manage/breaches")

Offered = TypeVar("Offered", bound=BreachForm)
SAVED = N_("Saved. Nothing was sent: copy the texts below, or download them.")


@bp.get("")
@signed_in
def index() -> Response:
    the_auditor()

    return _list(_offered(BreachForm(formdata=None, data={"idem": secrets.token_urlsafe(12)})))


@bp.post("")
@signed_in
@says_so_in_its_form
def create() -> Response:
    organiser = the_auditor()
    form = _offered(BreachForm())

    if not form.validate():
        return _list(form, form.refusal)

    breach = write_down(form.clean(), organiser.id, form.idem.data or "", now())

    return send_to(url_for(".details", id=breach.id, said="saved"))


@bp.get("/<id:id>")
@signed_in
def details(id: int) -> Response:
    the_auditor()
    breach = breach_with(id) or abort(404)

    notice = tell(SAVED) if request.args.get("said") == "saved" else ""
    return _page(breach, _form_of(breach), notice=notice)


@bp.post("/<id:id>")
@signed_in
@says_so_in_its_form
def save(id: int) -> Response:
    organiser = the_auditor()
    breach = breach_with(id) or abort(404)
    form = _offered(ChangeBreachForm(), breach)

    if not form.validate():
        return _page(breach, form, form.refusal)

    try:
        amend(id, form.clean(), version_in(form.version), organiser.id, now())
    except StaleBreach as error:
        return _both_texts(id, form, error)

    return send_to(url_for(".details", id=id, said="saved"))


@bp.get("/<id:id>/<any(authority, people):addressee>-<language>.txt")
@signed_in
def text(id: int, addressee: str, language: str) -> Response:
    """Return a text as a file."""
    the_auditor()
    breach = breach_with(id) or abort(404)
    if language not in LANGUAGES:
        abort(404)

    response = make_response(text_of(look_up(breach, now()), addressee, language))
    response.content_type = "text/plain; charset=utf-8"
    response.headers["Content-Disposition"] = f'attachment; filename="{addressee}-{language}.txt"'
    return private(response)


def _list(form: BreachForm, status: int = 200) -> Response:
    rows = [(breach, subject_of(breach), moment_in_words(breach.began_at)) for breach in breaches()]
    return private(show("breaches/index.html", status=status, form=form, rows=rows))


def _page(breach: Breach, form: ChangeBreachForm, status: int = 200, **facts: Any) -> Response:
    known = look_up(breach, now())
    texts = [
        (addressee, language, language_name(language), text_of(known, addressee, language))
        for addressee in BreachAddressee
        for language in LANGUAGES
    ]
    facts = {"theirs": {}, "theirs_are_mine": False, "notice": "", **facts}
    page = {"breach": breach, "report": in_words(known), "texts": texts, "form": form, **facts}
    return private(show("breaches/details.html", status=status, **page))


def _both_texts(id: int, form: ChangeBreachForm, error: StaleBreach) -> Response:
    """Answer 409 with the input beside what was saved meanwhile; saving again is then a choice."""
    breach = breach_with(id) or abort(404)
    saved = values_of(breach)
    theirs = {name: value for name, value in saved.items() if name != "version" and value != form[name].data}
    form.version.raw_data, form.version.data = None, saved["version"]
    form.refuse(error)
    return _page(breach, form, error.status, theirs=theirs)


def _form_of(breach: Breach) -> ChangeBreachForm:
    return _offered(ChangeBreachForm(formdata=None, data=values_of(breach)), breach)


def _offered(form: Offered, breach: Breach | None = None) -> Offered:
    form.offer(sessions_to_choose(breach.meeting_id if breach else None), networks(), now())
    return form
