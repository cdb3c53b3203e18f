"""The home of one session for its facilitators: what it waits for, with every action."""

from typing import Any

from flask import Blueprint, request, url_for
from flask_babel import gettext as _
from werkzeug import Response

from portal.agenda.forms.actions import CallOffForm, MoveForm
from portal.agenda.forms.joining import refuse_joining
from portal.agenda.models import Meeting
from portal.agenda.operations.copy import text_at
from portal.agenda.operations.lead import go_on as go_on_with_few
from portal.agenda.operations.lead import say_cannot_lead
from portal.agenda.operations.lead import take_over as take_it_over
from portal.agenda.operations.publish import throw_away as throw_draft_away
from portal.agenda.rules.refusals import HoldsJoiningDetails, MeetingError
from portal.agenda.views.access import my_meeting
from portal.language import N_, tell
from portal.mail.queries import posted_then
from portal.pages.views.manage.session_home_facts import session_home
from portal.pages.views.session_facts import notice_of_action, session_page
from portal.people.sign_in import signed_in, signed_in_lately, signed_in_today, the_reader
from portal.signups.operations.call_off import call_off as call_it_off
from portal.signups.operations.change import change_meeting
from portal.signups.views.panels import sign_up_box
from portal.web.answers import private, send_to, show
from portal.web.forgery import says_so_in_its_form
from portal.web.forms import version_in
from portal.web.moment import now

bp = Blueprint("run", __name__, url_prefix="/manage/meetings")

# Notices after an action, on the page that shows its result.
NOTICES = {
    "called-off": N_("This session has been called off. We are e-mailing everybody who signed up."),
    "called-off-untold": N_("This session has been called off. Nobody had signed up, so nobody gets an e-mail."),
    "moved-untold": N_("Moved. Nobody has signed up yet, so nobody gets an e-mail."),
    "moved": N_("Moved. We are e-mailing everybody who signed up, to ask whether they can still come."),
    "asked": N_("We are asking the other facilitators and the organisers to take over."),
    "taken-over": N_("You are now leading this session. We are e-mailing the previous facilitator."),
    "goes-on": N_("Good: the session is going ahead."),
    "copied": N_("Copied. This is the new draft: check the date and publish it."),
}


@bp.get("/<slug:slug>")
@signed_in
def index(slug: str) -> Response:
    meeting = my_meeting(slug)

    return private(show("pages/manage/session_home.html", **_page(meeting)))


@bp.post("/<slug:slug>/cancellation")
@signed_in_today
@says_so_in_its_form
def call_off(slug: str) -> Response:
    meeting = my_meeting(slug)
    form = CallOffForm()

    if not form.validate():
        return private(
            show("pages/manage/session_home.html", status=form.refusal, **_page(meeting, call_off_form=form))
        )

    try:
        at = now()
        call_it_off(meeting.id, form.reason.data or "", _me(), at, form.joining_public.data or [])
    except HoldsJoiningDetails as error:
        meeting = my_meeting(slug)
        refuse_joining(form, error)
        return private(show("pages/manage/session_home.html", status=422, **_page(meeting, call_off_form=form)))

    is_told = posted_then("meeting-called-off", meeting.id, at)
    return _back(slug, "called-off" if is_told else "called-off-untold")


@bp.post("/<slug:slug>/move")
@signed_in
@says_so_in_its_form
def move(slug: str) -> Response:
    meeting = my_meeting(slug)
    form = MoveForm()
    form.meeting = meeting

    if not form.validate():
        return private(show("pages/manage/session_home.html", status=form.refusal, **_page(meeting, move_form=form)))

    text = text_at(meeting, form.starts.data)  # pyright: ignore[reportArgumentType]  it is filled in
    if text.starts_at == meeting.starts_at and version_in(form.version) == meeting.version:
        form.add_error("starts", _("It already begins then. Choose another time."))
        return private(show("pages/manage/session_home.html", status=422, **_page(meeting, move_form=form)))
    try:
        at = now()
        change_meeting(meeting.id, text, version_in(form.version), at, _me())
    except MeetingError as error:
        meeting = my_meeting(slug)
        form.add_error("starts", error.words)
        form.version.raw_data, form.version.data = None, str(meeting.version)
        return private(show("pages/manage/session_home.html", status=error.status, **_page(meeting, move_form=form)))

    is_told = posted_then("meeting-moved", meeting.id, at)
    return _back(slug, "moved" if is_told else "moved-untold")


@bp.post("/<slug:slug>/absence")
@signed_in
def cannot_lead(slug: str) -> Response:
    meeting = my_meeting(slug)

    say_cannot_lead(meeting.id, _me(), now())

    return _back(slug, "asked")


@bp.post("/<slug:slug>/takeover")
@signed_in_today
def take_over(slug: str) -> Response:
    meeting = my_meeting(slug)

    take_it_over(meeting.id, _me(), now())

    return _back(slug, "taken-over")


@bp.post("/<slug:slug>/continuation")
@signed_in
def go_on(slug: str) -> Response:
    meeting = my_meeting(slug)

    go_on_with_few(meeting.id, now())

    return _back(slug, "goes-on")


@bp.post("/<slug:slug>/removal")
@signed_in_lately
def throw_away(slug: str) -> Response:
    meeting = my_meeting(slug)

    throw_draft_away(meeting.id, now())

    return send_to(url_for("manage.index", said="thrown-away"))


@bp.get("/<slug:slug>/preview")
@signed_in
def preview(slug: str) -> Response:
    meeting = my_meeting(slug)

    page = session_page(meeting, now(), sign_up_box(meeting, the_reader(), now()))
    return private(show("pages/manage/preview.html", **vars(page)))


def _back(slug: str, notice_key: str) -> Response:
    return send_to(url_for("run.index", slug=slug, said=notice_key))


def _page(
    meeting: Meeting, call_off_form: CallOffForm | None = None, move_form: MoveForm | None = None
) -> dict[str, Any]:
    key = request.args.get("said")
    notice = tell(NOTICES[key]) if key in NOTICES else notice_of_action()
    return {**vars(session_home(meeting, the_reader(), now(), call_off_form, move_form)), "notice": notice}


def _me() -> int:
    return the_reader().id
