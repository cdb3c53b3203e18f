"""Importing sessions from another calendar: upload, preview, and make drafts."""

import secrets
from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC
from typing import Any
from zoneinfo import ZoneInfo

from flask import Blueprint, request, url_for
from flask_babel import gettext as _
from werkzeug import Response
from werkzeug.exceptions import RequestEntityTooLarge

from portal.agenda.queries.meetings import titles_and_starts
from portal.agenda.views.access import the_maker
from portal.db import end_read
from portal.intake.forms import BadPacking, DraftsForm, FileForm, packed, unpacked
from portal.intake.operations import make_drafts
from portal.intake.queries import read_apart
from portal.intake.rules.child import USUAL
from portal.intake.rules.reading import MOST_BYTES
from portal.intake.rules.results import ProposedDraft, Reading
from portal.language import tell
from portal.people.sign_in import signed_in
from portal.site import site
from portal.web.answers import private, send_to, show
from portal.web.errors import error_page
from portal.web.forgery import says_so_in_its_form
from portal.web.limits import KILOBYTE, takes_body_of
from portal.web.moment import now

# A calendar file of 1 MB plus the form around it; as packed text it can be a third larger.
FILE_BODY = (1024 + 16) * KILOBYTE
PACKED_BODY = (1024 + 512) * KILOBYTE

bp = Blueprint("intake", __name__, url_prefix="/manage/intake")


@dataclass(frozen=True)
class ProposedRow:
    """A proposed draft on the page."""

    found: ProposedDraft
    is_ticked: bool
    is_there: bool  # the reader has it as a session already


@bp.get("")
@signed_in
def index() -> Response:
    the_maker()

    return private(show("intake/index.html", form=FileForm(formdata=None)))


@bp.post("")
@takes_body_of(FILE_BODY)
@signed_in
@says_so_in_its_form
def read() -> Response:
    maker_id = the_maker().id
    form = FileForm()
    data = form.content

    if not form.validate():
        return private(show("intake/index.html", status=form.refusal, form=form))
    if data is None:
        return _ask_again(form, _("Choose a file."))

    reading = _read(data)
    if not (reading.drafts or reading.refused):
        return _ask_again(form, tell(reading.sentence, reading.facts), 413 if len(data) > MOST_BYTES else 422)

    drafts = DraftsForm(formdata=None, data={"calendar": packed(data), "idem": secrets.token_urlsafe(16)})
    there = _there_already(reading, maker_id)
    drafts.take.data = [found.key for found in reading.drafts if not (found.key in there or found.is_doubtful)]
    return private(show("intake/preview.html", **_facts(reading, drafts, there)))


@bp.post("/drafts")
@takes_body_of(PACKED_BODY)
@signed_in
def make() -> Response:
    maker_id = the_maker().id
    form = DraftsForm()

    try:
        reading = _read(unpacked(form.calendar.data or ""))
    except BadPacking:
        return _ask_again(FileForm(formdata=None), _("Choose the file again."))
    if not (reading.drafts or reading.refused):
        return _ask_again(FileForm(formdata=None), tell(reading.sentence, reading.facts))
    chosen = [found for found in reading.drafts if found.key in set(form.take.data or [])]
    if not chosen:
        form.add_error("take", _("Choose at least one session."))
        there = _there_already(reading, maker_id)
        return private(show("intake/preview.html", status=422, **_facts(reading, form, there)))

    made = make_drafts(chosen, maker_id, form.idem.data or secrets.token_urlsafe(16), now())

    return send_to(url_for("manage.index", said="brought", count=len(made)))


@bp.errorhandler(RequestEntityTooLarge)
def too_large(_error: RequestEntityTooLarge) -> Response:
    """Refuse an upload that is too large before it is read."""
    if request.endpoint != "intake.read":
        return error_page(413)
    sentence = _("This file is larger than 1 MB. Export a shorter period, or one calendar at a time.")
    action = {"text": _("Choose another file"), "url": url_for("intake.index")}
    return error_page(413, sentence, title=_("That file is too large"), action=action)


def _read(data: bytes) -> Reading:
    end_read()  # parsing may take some seconds
    return read_apart(data, now(), _zone(), USUAL)


def _ask_again(form: FileForm, sentence: str, status: int = 422) -> Response:
    form.add_error("file", sentence)
    return private(show("intake/index.html", status=status, form=form))


def _there_already(reading: Reading, person_id: int) -> set[str]:
    """Return the keys of drafts that exist already: a session of this person with the same title and start."""
    if not reading.drafts:
        return set()
    moments = [found.starts.astimezone(UTC) for found in reading.drafts]
    there = titles_and_starts(person_id, min(moments), max(moments))
    return {found.key for found, at in zip(reading.drafts, moments, strict=True) if (found.title, at) in there}


def _facts(reading: Reading, form: DraftsForm, there: Collection[str]) -> dict[str, Any]:
    ticked = set(form.take.data or [])
    rows = [ProposedRow(found, found.key in ticked, found.key in there) for found in reading.drafts]
    return {"reading": reading, "rows": rows, "form": form, "tell": tell}


def _zone() -> ZoneInfo:
    return ZoneInfo(site().timezone)
