"""The data of somebody who asks an organiser about it, by phone or otherwise: to see, download and correct."""

from flask import Blueprint, abort, request, url_for
from werkzeug import Response

from portal.agenda.views.access import the_auditor
from portal.history.operations import note_data_export
from portal.language import N_, tell
from portal.pages.forms import LookUpForm, TheirNameForm
from portal.pages.views.my_data import json_file, name_form, names_in, readable_file
from portal.pages.views.my_data_facts import parts_about
from portal.people.models import Person
from portal.people.queries import person_by_mailbox, person_with
from portal.people.sign_in import signed_in_lately
from portal.signups.operations.correct_name import correct_name
from portal.signups.queries import coming_signups_of
from portal.web.answers import private, send_to, show
from portal.web.forgery import says_so_in_its_form
from portal.web.moment import now

bp = Blueprint("person_data", __name__, url_prefix="/manage/people/data")

UNKNOWN = N_("We keep nothing of this address.")
NOTICES = {"erased": N_("Done. Their data is deleted.")}
FILES = {"html": readable_file, "json": json_file}


@bp.get("")
@signed_in_lately
def index() -> Response:
    the_auditor()

    return _look_up(LookUpForm(formdata=None))


@bp.post("")
@signed_in_lately
@says_so_in_its_form
def look_up() -> Response:
    """Lead to the page of this person. By POST, so that the address is in no log of requests."""
    the_auditor()
    form = LookUpForm()

    if not form.validate():
        return _look_up(form, form.refusal)

    person = person_by_mailbox(form.email.data or "")
    if person is None:
        form.add_error("email", tell(UNKNOWN))
        return _look_up(form, 422)

    return send_to(url_for(".person", id=person.id))


@bp.get("/<id:id>")
@signed_in_lately
def person(id: int) -> Response:
    the_auditor()

    return _page(_person_with(id))


@bp.post("/<id:id>/name")
@signed_in_lately
@says_so_in_its_form
def correct(id: int) -> Response:
    organiser, person, form = the_auditor(), _person_with(id), TheirNameForm()

    if not form.validate():
        return _page(person, form, form.refusal)

    correct_name(person.id, *names_in(form), organiser.id, now())

    return send_to(url_for(".person", id=id))


@bp.post("/<id:id>/<any(html, json):kind>")
@signed_in_lately
def download(id: int, kind: str) -> Response:
    """Return the file, and log it: hence a POST."""
    organiser, person = the_auditor(), _person_with(id)
    file = FILES[kind](person, by_themself=False, at=now())

    note_data_export(person.id, organiser.id, now())

    return file


def _person_with(id: int) -> Person:
    return person_with(id) or abort(404)


def _look_up(form: LookUpForm, status: int = 200) -> Response:
    notice = tell(NOTICES.get(request.args.get("said", ""), ""))
    return private(show("pages/data/look_up.html", status=status, form=form, notice=notice))


def _page(person: Person, form: TheirNameForm | None = None, status: int = 200) -> Response:
    return private(
        show(
            "pages/data/person.html",
            status=status,
            person=person,
            form=form or name_form(TheirNameForm, person, now()),
            coming=coming_signups_of(person.id, now()),
            parts=parts_about(person, by_themself=False),
        )
    )
