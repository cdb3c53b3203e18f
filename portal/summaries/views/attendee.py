"""The page on which an attendee writes the draft, behind the personal link of their sign-up."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from flask import Blueprint, request, url_for
from flask_babel import gettext as _
from werkzeug import Response
from wtforms import Field

from portal.agenda.models import Meeting
from portal.language import N_, tell
from portal.signups.models import Signup
from portal.signups.rules.attendance import was_there
from portal.signups.views.access import signup_by
from portal.summaries.forms import AttendeeForm
from portal.summaries.models import Summary
from portal.summaries.operations.write import save_text
from portal.summaries.queries.texts import summary_of
from portal.summaries.rules.steps import StaleOwnText, StaleText, SummaryError
from portal.summaries.rules.writer import NotTheWriter, WriterTooLate, refuse_writer, until_of
from portal.web.answers import private, send_to, show
from portal.web.forgery import says_so_in_its_form
from portal.web.forms import version_in
from portal.web.moment import now

bp = Blueprint("attendee", __name__)

PAGE = "summaries/attendee.html"
NOTICES = {"saved": N_("Saved. The facilitator reads it, and takes it from here. You can change it for as long.")}


@dataclass(frozen=True)
class AttendeePage:
    meeting: Meeting
    key: str
    name: str
    until: date
    form: AttendeeForm
    fields: list[Field]
    theirs: Mapping[str, str]  # what somebody else saved meanwhile, by part
    theirs_are_mine: bool
    notice: str


@bp.get("/signups/<key:key>/summary")
def index(key: str) -> Response:
    signup = signup_by(key)
    summary = _theirs(signup)

    return private(show(PAGE, **vars(_page(signup, summary, key, AttendeeForm.showing(summary)))))


@bp.post("/signups/<key:key>/summary")
@says_so_in_its_form
def save(key: str) -> Response:
    signup = signup_by(key)
    summary = _theirs(signup)
    form = AttendeeForm()

    if not form.validate():
        return private(show(PAGE, status=form.refusal, **vars(_page(signup, summary, key, form))))

    try:
        save_text(
            signup.meeting_id,
            form.parts,
            version_in(form.version),
            signup.person_id,
            now(),
            writer_signup_id=signup.id,
        )
    except (NotTheWriter, WriterTooLate):
        raise
    except SummaryError as error:
        return _not_saved(key, form, error)

    return send_to(url_for(".index", key=key, said="saved"))


def _theirs(signup: Signup) -> Summary:
    """Return the draft that this attendee may write: not once somebody noted that they were not there after all.

    Raises NotTheWriter, WriterTooLate.
    """
    if not was_there(signup):
        raise NotTheWriter
    summary = summary_of(signup.meeting_id)
    refuse_writer(summary, signup.id, now())
    return summary or Summary(parts={}, version=1, changed_at=now())


def _not_saved(key: str, form: AttendeeForm, error: SummaryError) -> Response:
    """Show why, with what was typed beside what was saved meanwhile: saving again is then a choice."""
    signup = signup_by(key)
    summary, theirs = _theirs(signup), dict[str, str]()
    if isinstance(error, StaleText):
        differ = [part for part, text in form.parts.items() if summary.parts.get(part, "") != text]
        theirs = {part: summary.parts.get(part) or _("nothing") for part in differ}
        form.stand_on(summary)
    form.refuse(error)
    page = _page(signup, summary, key, form, theirs, isinstance(error, StaleOwnText))
    return private(show(PAGE, status=error.status, **vars(page)))


def _page(
    signup: Signup,
    summary: Summary,
    key: str,
    form: AttendeeForm,
    theirs: Mapping[str, str] | None = None,
    is_own: bool = False,
) -> AttendeePage:
    notice_key, meeting = request.args.get("said"), signup.meeting
    return AttendeePage(
        meeting=meeting,
        key=key,
        name=signup.name,
        until=until_of(summary, meeting),
        form=form,
        fields=form.fields_for(meeting),
        theirs=theirs or {},
        theirs_are_mine=is_own,
        notice=tell(NOTICES[notice_key]) if notice_key in NOTICES else "",
    )
