"""Deleting one's own data, and an organiser who does it for somebody who asks."""

from flask import Blueprint, abort, g, request, url_for
from werkzeug import Response

from portal.agenda.rules.who_may import What
from portal.agenda.views.access import my_meeting, the_auditor
from portal.backups.operations.erased import is_erased
from portal.backups.rules.erased import mark_of
from portal.erasing.operations.erase import erase
from portal.erasing.queries import hand_overs_of, places_of
from portal.erasing.rules import HandOverFirst
from portal.people.models import Person
from portal.people.queries import person_with
from portal.people.sign_in import reader, signed_in_lately, the_reader
from portal.signups.queries import signup_with, signups_of
from portal.web.answers import private, send_to, show
from portal.web.cookies import RECEIPT, SIGN_IN, delete_cookie
from portal.web.errors import say_again
from portal.web.forgery import csrf_token, says_so_in_its_form
from portal.web.moment import now

bp = Blueprint("erasure", __name__)


@bp.get("/me/erasure")
@signed_in_lately
def index() -> Response:
    return _page("erasing/own.html", the_reader())


@bp.post("/me/erasure")
@says_so_in_its_form
def create() -> Response:
    if reader() is None and _was_erased():
        return _goodbye()  # the second of two clicks
    return _erase_own()


@bp.get("/me/erasure/done")
def done() -> Response:
    return private(show("erasing/done.html"))


@bp.get("/manage/people/<id:id>/erasure")
@signed_in_lately
def show_other(id: int) -> Response:
    return _page("erasing/other.html", _somebody_else(id))


@bp.post("/manage/people/<id:id>/erasure")
@signed_in_lately
def erase_other(id: int) -> Response:
    organiser = the_auditor()
    if person_with(id) is None and _was_erased():
        return send_to(url_for("person_data.index", said="erased"))  # the second of two clicks
    person = _somebody_else(id)

    try:
        erase(person.id, organiser.id, now())
    except HandOverFirst as refusal:
        return _page("erasing/other.html", _somebody_else(id), refusal.status)

    return send_to(url_for("person_data.index", said="erased"))


@bp.post("/manage/meetings/<slug:slug>/signups/<id:signup_id>/erasure")
@signed_in_lately
def erase_walk_in(slug: str, signup_id: int) -> Response:
    """Erase a walk-in without a mailbox, who has no link to do it; by whoever may change the list."""
    meeting = my_meeting(slug, What.NAMES)
    signup = signup_with(signup_id)
    if signup and (signup.meeting_id != meeting.id or signup.person.has_mailbox):
        abort(404)
    if signup:  # else the second of two clicks
        erase(signup.person_id, the_reader().id, now())

    return send_to(url_for("who_comes.index", slug=slug, said="erased"))


@signed_in_lately
def _erase_own() -> Response:
    if g.is_forged:
        return say_again(csrf_token("erasure.create"))

    try:
        erase(the_reader().id, None, now())
    except HandOverFirst as refusal:
        return _page("erasing/own.html", the_reader(), refusal.status)

    return _goodbye()


def _goodbye() -> Response:
    response = send_to(url_for("erasure.done"))
    for cookie in (SIGN_IN, RECEIPT):
        delete_cookie(response, cookie)
    return response


def _page(page: str, person: Person, status: int = 200) -> Response:
    """Show what goes, what stays, and what is to be handed over first."""
    facts = {
        "person": person,
        # others may have signed them up
        "name": person.name or next((signup.name for signup in reversed(signups_of(person.id)) if signup.name), ""),
        "mark": mark_of(person.id, person.created_at),
        "places": places_of(person.id, now()),
        "hand_overs": hand_overs_of(person.id, now()),
    }
    return private(show(page, status=status, **facts))


def _was_erased() -> bool:
    """Return whether the form was about somebody who is on the list of the erased."""
    return is_erased(request.form.get("mark", ""))


def _somebody_else(id: int) -> Person:
    """Return the person, for an organiser; aborts with 404 for others, and for organisers themselves, who have /me."""
    organiser = the_auditor()
    person = person_with(id)
    return person if person and person.id != organiser.id else abort(404)
