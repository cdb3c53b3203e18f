"""My data: what is kept about the reader, to see, take along and correct."""

import json
from datetime import datetime
from zoneinfo import ZoneInfo

from flask import Blueprint, make_response, render_template, request, url_for
from werkzeug import Response

from portal.language import N_, tell
from portal.pages.forms import AddressForm, MyNameForm
from portal.pages.views.my_data_facts import json_about, parts_about
from portal.people.models import Person
from portal.people.queries import change_of_address
from portal.people.sign_in import signed_in, signed_in_lately, the_reader
from portal.signups.operations.correct_name import correct_name
from portal.signups.queries import coming_signups_of
from portal.signups.rules.names import own_of
from portal.site import site
from portal.web.answers import private, send_to, show
from portal.web.forgery import says_so_in_its_form
from portal.web.moment import now

bp = Blueprint("my_data", __name__, url_prefix="/me/data")

NOTICES = {
    "corrected": N_("Saved. It is right everywhere now, also at the sessions that you signed up for."),
    "address": N_("We sent an e-mail to both addresses. Confirm it in both."),
}


@bp.get("")
@signed_in
def index() -> Response:
    return my_data_page()


@bp.get("/download.html")
@signed_in_lately
def readable() -> Response:
    return readable_file(the_reader(), by_themself=True, at=now())


@bp.get("/download.json")
@signed_in_lately
def for_programs() -> Response:
    return json_file(the_reader(), by_themself=True, at=now())


@bp.post("/name")
@signed_in
@says_so_in_its_form
def correct() -> Response:
    person, form = the_reader(), MyNameForm()

    if not form.validate():
        return my_data_page(form, status=form.refusal)

    correct_name(person.id, *names_in(form), person.id, now())

    return send_to(url_for(".index", said="corrected"))


def names_in(form: MyNameForm) -> tuple[str, str, str]:
    """Return name, organisation, and what the organisation was."""
    return form.name.data or "", form.organisation.data or "", form.organisation_was.data or ""


def name_form(kind: type[MyNameForm], person: Person, at: datetime) -> MyNameForm:
    """Return the form with what is known: the name, and the organisation of the latest sign-up that is ahead."""
    coming = own_of(person.name, coming_signups_of(person.id, at))
    organisation = coming[0].organisation if coming else ""
    name = person.name or next((signup.name for signup in coming), "")
    return kind(formdata=None, data={"name": name, "organisation": organisation, "organisation_was": organisation})


def readable_file(person: Person, by_themself: bool, at: datetime) -> Response:
    """Return what is kept as a page in a file, which refers to nothing else."""
    facts = {"email": person.email_shown, "at": at, "parts": parts_about(person, by_themself)}
    text = render_template("pages/data/download.html", by_themself=by_themself, **facts)
    return _file(text, "text/html; charset=utf-8", f"{at:%Y-%m-%d}.html")


def json_file(person: Person, by_themself: bool, at: datetime) -> Response:
    text = json.dumps(json_about(person, by_themself, at), ensure_ascii=False, indent=2)
    return _file(text, "application/json", f"{at:%Y-%m-%d}.json")


def my_data_page(
    form: MyNameForm | None = None, address_form: AddressForm | None = None, status: int = 200
) -> Response:
    person = the_reader()
    change = change_of_address(person.id, now())
    return private(
        show(
            "pages/data/mine.html",
            status=status,
            form=form or name_form(MyNameForm, person, now()),
            address_form=address_form or AddressForm(formdata=None),
            change=change,
            change_until=change.ends_at.astimezone(ZoneInfo(site().timezone)) if change else None,
            coming=coming_signups_of(person.id, now()),
            parts=parts_about(person, by_themself=True),
            notice=tell(NOTICES.get(request.args.get("said", ""), "")),
        )
    )


def _file(text: str, kind: str, ending: str) -> Response:
    response = make_response(text)
    response.content_type = kind
    response.headers["Content-Disposition"] = f'attachment; filename="samenop-{ending}"'
    return private(response)
