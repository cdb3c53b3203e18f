"""Signing in by letter: ask, look in the mail, and press the button or type the code."""

import secrets

from flask import Blueprint, abort, g, redirect, request, url_for
from werkzeug import Response

from portal.keys import signature
from portal.people.forms import CodeForm, SignInForm
from portal.people.operations.asking import ask_to_sign_in
from portal.people.operations.sign_in import end_sign_in, enter_by_code, enter_by_link
from portal.people.queries import request_by, runs_things
from portal.people.rules import LINK_LASTS, SIGN_IN_LASTS, SpentLink, WrongCode, device_of
from portal.people.sign_in import reader, set_sign_in_cookie, the_reader
from portal.settings import settings
from portal.web.addresses import local_path
from portal.web.answers import private, send_to, show
from portal.web.cookies import ASKED, RECEIPT, SIGN_IN, delete_cookie, read_cookie, set_cookie
from portal.web.forgery import says_so_in_its_form
from portal.web.language import reader_language
from portal.web.limits import sign_in_limit, visitor
from portal.web.moment import now

bp = Blueprint("people", __name__)


@bp.get("/sign-in")
def sign_in() -> Response:
    person, next_path = reader(), local_path(request.args.get("next"))
    if person and not request.args.get("fresh"):
        return redirect(next_path or _home(person.makes_sessions), 303)

    known = {"email": person.email_shown} if person else {}
    return show("people/sign_in.html", form=SignInForm(formdata=None, data={"next": next_path, **known}))


@bp.post("/sign-in")
@sign_in_limit
@says_so_in_its_form
def ask() -> Response:
    form = SignInForm()

    if not form.validate():
        return show("people/sign_in.html", status=form.refusal, form=form)

    browser = read_cookie(ASKED) or secrets.token_urlsafe(32)  # the code of its earlier letter ends
    ask_to_sign_in(form.email.data or "", browser, local_path(form.next.data), reader_language(), now(), _asker())

    response = send_to(url_for("people.asked"))
    set_cookie(response, ASKED, browser, seconds=int(LINK_LASTS.total_seconds()))
    return response


@bp.get("/sign-in/code")
def asked() -> Response:
    return private(show("people/asked.html", form=CodeForm(formdata=None)))


@bp.post("/sign-in/code")
@sign_in_limit
@says_so_in_its_form
def enter_code() -> Response:
    form = CodeForm()

    if not form.validate():
        return private(show("people/asked.html", status=form.refusal, form=form))

    try:
        entered = enter_by_code(form.code.data or "", read_cookie(ASKED) or "", _device(), now())
    except WrongCode as error:
        form.refuse(error)
        return private(show("people/asked.html", status=422, form=form))

    return _welcome(*entered)


@bp.get("/sign-in/<token:token>")
def confirm(token: str) -> Response:
    """The link of the letter. It only shows a button: mail scanners open links too."""
    sign_in_request = request_by(token) or abort(404)

    if not sign_in_request.has_open_link or sign_in_request.ends_at <= now():
        return _spent()

    return private(show("people/confirm.html", token=token, person=sign_in_request.person))


@bp.post("/sign-in/<token:token>")
@sign_in_limit
def enter(token: str) -> Response:
    if not request_by(token):
        abort(404)

    try:
        entered = enter_by_link(token, _device(), now())
    except SpentLink:
        return _spent()

    return _welcome(*entered)


@bp.post("/sign-out")
def sign_out() -> Response:
    if reader():
        end_sign_in(g.sign_in.id, the_reader().id)

    response = send_to(url_for("agenda.index"))
    for cookie in (SIGN_IN, RECEIPT):
        delete_cookie(response, cookie)
    return response


def _welcome(token: str, next_path: str) -> Response:
    response = send_to(next_path or _home(runs_things(token)))
    if reader():
        end_sign_in(g.sign_in.id, the_reader().id)  # one browser is signed in once
    set_sign_in_cookie(response, token, now() + SIGN_IN_LASTS)
    delete_cookie(response, ASKED)
    return response


def _home(has_role: bool) -> str:
    """Return the page on which somebody begins: what waits for whoever has a role, else their own sessions."""
    return url_for("manage.index" if has_role else "me.index")


def _spent() -> Response:
    return private(show("people/spent.html", status=410, form=SignInForm(formdata=None)))


def _asker() -> str:
    """Return the client's IP network as a keyed hash: its letters are counted, but its address is not stored."""
    return signature("sign-in-asker", visitor()) if settings().rate_limits else ""


def _device() -> str:
    return device_of(request.user_agent.string)
