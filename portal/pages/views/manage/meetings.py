"""Making, editing and publishing a session."""

from datetime import datetime
from zoneinfo import ZoneInfo

from flask import Blueprint, request, url_for
from flask_babel import gettext as _
from werkzeug import Response

from portal.agenda.forms.joining import choose_by_button, leave_out, refuse_joining
from portal.agenda.forms.meeting import ChangeMeetingForm, MeetingForm, NewMeetingForm
from portal.agenda.forms.refilling import refill
from portal.agenda.forms.values import recipe_of, values_of
from portal.agenda.models import Meeting, MeetingKind, Visibility
from portal.agenda.operations.make import make_meeting
from portal.agenda.operations.writing import MeetingText
from portal.agenda.queries.networks import networks_to_choose
from portal.agenda.rules.refusals import (
    CapacityBelowTaken,
    HoldsJoiningDetails,
    LessAfter,
    NotOnTheAgenda,
    NotReady,
    NotTheirMembers,
    StaleOwnVersion,
    StaleVersion,
    StartsInThePast,
)
from portal.agenda.views.access import my_meeting, the_maker
from portal.language import tell
from portal.mail.queries import posted_then
from portal.pages.views.manage.edit_facts import edit_facts, filled_in, form_of, last_of, new_facts, possible_leaders
from portal.people.queries import people_with_a_role
from portal.people.sign_in import ask_to_sign_in_again, has_signed_in_today, signed_in, signed_in_today, the_reader
from portal.signups.operations.change import change_meeting
from portal.signups.operations.publish import publish_session
from portal.site import site
from portal.web.answers import private, send_to, show
from portal.web.forgery import csrf_token, says_so_in_its_form
from portal.web.forms import version_in
from portal.web.moment import now

bp = Blueprint("meetings", __name__, url_prefix="/manage/meetings")


@bp.get("/new")
@signed_in
def new() -> Response:
    person = the_maker()
    kind = MeetingKind(request.args["kind"]) if request.args.get("kind") in list(MeetingKind) else None
    zone = ZoneInfo(site().timezone)

    begin = recipe_of(kind or MeetingKind.WORK_SESSION, has_questions=kind is not None)
    offered = networks_to_choose(person)
    data = {**begin, "facilitators": [str(person.id)], "language": site().language, **filled_in(offered)}
    form = NewMeetingForm(formdata=None, data=data)
    form.offer(offered, people_with_a_role(), zone)
    return private(show("pages/manage/edit.html", **new_facts(form, person)))


@bp.post("/new")
@signed_in
@says_so_in_its_form
def create() -> Response:
    """Make a draft, and publish it if that button was pressed; or fill in what another button offered."""
    person = the_maker()
    form = NewMeetingForm()
    form.offer(networks_to_choose(person), people_with_a_role(), ZoneInfo(site().timezone))
    form.assume(None, person)

    if offer := request.form.get("refill"):
        refill(form, offer, last_of(person), now())
        return private(show("pages/manage/edit.html", **new_facts(form, person), refilled=offer))

    if not form.validate() or leave_out(form, form.public_texts):
        return private(show("pages/manage/edit.html", status=form.refusal, **new_facts(form, person)))

    publishes = request.form.get("publish") == "yes"
    if publishes and not has_signed_in_today():
        return ask_to_sign_in_again(csrf_token("meetings.create"))

    try:
        meeting = make_meeting(form.clean(), person.id, form.idem.data or "", now())
    except NotTheirMembers as error:
        form.refuse(error)
        return private(show("pages/manage/edit.html", status=error.status, **new_facts(form, person)))

    return _publish(meeting.id, meeting.slug) if publishes else send_to(url_for("agenda.session", slug=meeting.slug))


@bp.get("/<slug:slug>/edit")
@signed_in
def edit(slug: str) -> Response:
    meeting = my_meeting(slug)
    if meeting.is_called_off:
        return send_to(url_for("run.index", slug=slug))  # which shows the reason

    form = form_of(meeting)
    return private(show("pages/manage/edit.html", **edit_facts(form, meeting)))


@bp.post("/<slug:slug>/edit")
@signed_in
@says_so_in_its_form
def save(slug: str) -> Response:
    meeting = my_meeting(slug)
    form = ChangeMeetingForm()
    form.offer(networks_to_choose(the_reader(), meeting.network_id), possible_leaders(meeting), meeting.zone)
    form.assume(meeting, the_reader())
    choose_by_button(form, form.public_texts, form.visibility.data or "")

    if not form.validate() or leave_out(form, form.public_texts):
        return private(show("pages/manage/edit.html", status=form.refusal, **edit_facts(form, meeting)))

    text = form.clean()
    publishes = meeting.is_draft and bool(form.publish.data)
    if (publishes or _takes_over_or_publishes(meeting, text)) and not has_signed_in_today():
        return ask_to_sign_in_again(csrf_token("meetings.save"))

    at = now()
    try:
        changed = change_meeting(meeting.id, text, version_in(form.version), at, the_reader().id, form.tell.data or ())
    except (CapacityBelowTaken, LessAfter, NotOnTheAgenda, NotTheirMembers, StartsInThePast) as error:
        form.refuse(error)
        return private(show("pages/manage/edit.html", status=422, **edit_facts(form, meeting)))
    except NotReady as error:
        form.add_error("", _still_needed(error))
        return private(show("pages/manage/edit.html", status=422, **edit_facts(form, meeting)))
    except HoldsJoiningDetails as error:
        refuse_joining(form, error)
        return private(show("pages/manage/edit.html", status=422, **edit_facts(form, meeting)))
    except StaleVersion as error:
        return _both_texts(form, slug, error)

    if publishes:
        return _publish(changed.id, changed.slug)
    seats = posted_then("seat-yours", changed.id, at)
    page = {"slug": changed.slug, "said": _notice_of(changed, at), "seats": seats or None}
    return send_to(url_for("agenda.session", **page, members=_members_told(changed.id, at)))


@bp.post("/<slug:slug>/publication")
@signed_in_today
def publish(slug: str) -> Response:
    meeting = my_meeting(slug)

    return _publish(meeting.id, slug)


def _publish(meeting_id: int, slug: str) -> Response:
    """Publish a draft, or answer with its form, which says what is in the way and that it is not published yet."""
    try:
        at = now()
        publish_session(meeting_id, at, the_reader().id)
    except (NotReady, HoldsJoiningDetails) as error:
        meeting = my_meeting(slug)
        form = form_of(meeting)
        form.publish.data = "yes"
        if isinstance(error, HoldsJoiningDetails):
            refuse_joining(form, error)
        else:
            form.add_error("", _still_needed(error))
        return private(show("pages/manage/edit.html", status=422, **edit_facts(form, meeting)))

    return send_to(url_for("run.index", slug=slug, said="published", members=_members_told(meeting_id, at)))


def _members_told(meeting_id: int, at: datetime) -> int | None:
    """Return how many members got a place by it, in the session or on its waitlist; None for nobody."""
    return sum(posted_then(kind, meeting_id, at) for kind in ("member-seated", "member-waiting")) or None


def _notice_of(changed: Meeting, at: datetime) -> str:
    """Return the key of the notice that says who was told what."""
    if any(posted_then(kind, changed.id, at) for kind in ("meeting-moved", "meeting-link-changed")):
        return "told"
    if posted_then("meeting-changed", changed.id, at):
        return "told-change"
    return "saved-draft" if changed.is_draft else "saved"


def _takes_over_or_publishes(meeting: Meeting, text: MeetingText) -> bool:
    """Return whether saving also takes over or publishes: other leaders, or a public session."""
    if meeting.is_draft:
        return False
    led_by = {leader.id for leader in meeting.facilitators}
    becomes_public = text.visibility == Visibility.PUBLIC != meeting.visibility
    return set(text.facilitator_ids) != led_by or becomes_public


def _still_needed(error: NotReady) -> str:
    return _("Still needed: %(list)s", list=", ".join(tell(need) for need in error.missing))


def _both_texts(form: MeetingForm, slug: str, error: StaleVersion) -> Response:
    """Answer 409 with the input beside what was saved meanwhile; saving again is then a choice."""
    meeting = my_meeting(slug)
    saved = values_of(meeting)
    theirs = form.take_over(saved)
    form.add_error("", error.words)
    facts = {"theirs": theirs, "theirs_are_mine": isinstance(error, StaleOwnVersion)}
    return private(show("pages/manage/edit.html", status=409, **{**edit_facts(form, meeting), **facts}))
