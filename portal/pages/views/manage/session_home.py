"""The home of one session for its facilitators: what it waits for, with every action."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from flask import Blueprint, request, url_for
from flask_babel import gettext as _
from werkzeug import Response

from portal.agenda.forms.actions import CallOffForm, MoveForm
from portal.agenda.forms.joining import JoiningChoice, joining_choices, refuse_joining
from portal.agenda.models import Meeting, MeetingStage
from portal.agenda.operations.copy import text_at
from portal.agenda.operations.lead import go_on as go_on_with_few
from portal.agenda.operations.lead import say_cannot_lead
from portal.agenda.operations.lead import take_over as take_it_over
from portal.agenda.operations.publish import throw_away as throw_draft_away
from portal.agenda.rules.leading import has_too_few
from portal.agenda.rules.publishing import missing_for_publication, tips
from portal.agenda.rules.refusals import HoldsJoiningDetails, MeetingError
from portal.agenda.rules.signup_state import signup_state
from portal.agenda.rules.who_may import What, changes, leads
from portal.agenda.views.access import my_meeting
from portal.language import N_, tell
from portal.mail.queries import posted_then
from portal.pages.queries import refused_letters, who_cannot_lead
from portal.pages.views.session_facts import session_page
from portal.people.models import Person
from portal.people.sign_in import signed_in, signed_in_lately, signed_in_today, the_reader
from portal.signups.operations.call_off import call_off as call_it_off
from portal.signups.operations.change import change_meeting
from portal.signups.views.members_first import MembersFirst, members_first
from portal.signups.views.panels import sign_up_box
from portal.summaries.rules.waiting import has_follow_up
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


@dataclass(frozen=True)
class SessionHome:
    """The home of a session."""

    meeting: Meeting
    state: str
    missing: Sequence[str]  # what publishing a draft still needs
    tips: Sequence[str]
    members_first: MembersFirst | None  # for a draft that seats the members of its network
    is_coming: bool
    is_mine: bool
    may_read_names: bool
    has_follow_up: bool
    ill: Sequence[Person]  # facilitators who cannot lead it
    am_ill: bool
    too_few: bool
    refused: int  # the number of refused letters
    call_off_form: CallOffForm
    joining: Mapping[str, JoiningChoice]  # in the reason to call it off
    move_form: MoveForm
    notice: str


@bp.get("/<slug:slug>")
@signed_in
def index(slug: str) -> Response:
    meeting = my_meeting(slug)

    return private(show("pages/manage/session_home.html", **vars(_page(meeting))))


@bp.post("/<slug:slug>/cancellation")
@signed_in_today
@says_so_in_its_form
def call_off(slug: str) -> Response:
    meeting = my_meeting(slug)
    form = CallOffForm()

    if not form.validate():
        return private(
            show("pages/manage/session_home.html", status=form.refusal, **vars(_page(meeting, call_off_form=form)))
        )

    try:
        at = now()
        call_it_off(meeting.id, form.reason.data or "", _me(), at, form.joining_public.data or [])
    except HoldsJoiningDetails as error:
        meeting = my_meeting(slug)
        refuse_joining(form, error)
        return private(show("pages/manage/session_home.html", status=422, **vars(_page(meeting, call_off_form=form))))

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
        return private(
            show("pages/manage/session_home.html", status=form.refusal, **vars(_page(meeting, move_form=form)))
        )

    text = text_at(meeting, form.starts.data)  # pyright: ignore[reportArgumentType]  it is filled in
    if text.starts_at == meeting.starts_at and version_in(form.version) == meeting.version:
        form.add_error("starts", _("It already begins then. Choose another time."))
        return private(show("pages/manage/session_home.html", status=422, **vars(_page(meeting, move_form=form))))
    try:
        at = now()
        change_meeting(meeting.id, text, version_in(form.version), at, _me())
    except MeetingError as error:
        meeting = my_meeting(slug)
        form.add_error("starts", error.words)
        form.version.raw_data, form.version.data = None, str(meeting.version)
        return private(
            show("pages/manage/session_home.html", status=error.status, **vars(_page(meeting, move_form=form)))
        )

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


def _page(meeting: Meeting, call_off_form: CallOffForm | None = None, move_form: MoveForm | None = None) -> SessionHome:
    ill = [] if meeting.is_draft else who_cannot_lead(meeting.id)
    known = {"starts": meeting.starts.replace(tzinfo=None), "version": str(meeting.version)}
    notice_key = request.args.get("said")
    return SessionHome(
        meeting=meeting,
        state=str(signup_state(meeting, now())),
        missing=[tell(need) for need in missing_for_publication(meeting, now())] if meeting.is_draft else [],
        tips=[tell(tip) for tip in tips(meeting)],
        members_first=members_first(meeting) if meeting.is_draft else None,
        is_coming=meeting.stage == MeetingStage.PUBLISHED and meeting.ends_at > now(),
        is_mine=leads(the_reader(), meeting),
        may_read_names=changes(the_reader(), What.NAMES, meeting),
        has_follow_up=changes(the_reader(), What.FOLLOW_UP, meeting) and has_follow_up(meeting, now()),
        ill=ill,
        am_ill=_me() in {person.id for person in ill},
        too_few=has_too_few(meeting, now()),
        refused=refused_letters([meeting.id])[meeting.id],
        call_off_form=call_off_form or CallOffForm(formdata=None),
        joining=_in_the_reason(call_off_form, meeting) if call_off_form else {},
        move_form=move_form or MoveForm(formdata=None, data=known),
        notice=tell(NOTICES[notice_key]) if notice_key in NOTICES else "",
    )


def _in_the_reason(form: CallOffForm, meeting: Meeting) -> Mapping[str, JoiningChoice]:
    return joining_choices(form, {"reason": form.reason.data or ""}, meeting.visibility)


def _me() -> int:
    return the_reader().id
