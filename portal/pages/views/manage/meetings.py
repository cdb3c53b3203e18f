"""Making, editing and publishing a session."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from flask import Blueprint, request, url_for
from flask_babel import gettext as _
from werkzeug import Response

from portal.agenda.forms.joining import choose_by_button, joining_choices, leave_out, refuse_joining
from portal.agenda.forms.meeting import ChangeMeetingForm, MeetingForm, NewMeetingForm
from portal.agenda.forms.refilling import minutes_of, refill, same_time
from portal.agenda.forms.values import recipe_of, values_of
from portal.agenda.models import Meeting, MeetingKind, Visibility
from portal.agenda.operations.make import make_meeting
from portal.agenda.operations.writing import MeetingText
from portal.agenda.queries.meetings import meetings_run_by
from portal.agenda.queries.networks import networks_to_choose
from portal.agenda.rules.changes import Size
from portal.agenda.rules.publishing import tips
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
from portal.agenda.rules.who_may import leads
from portal.agenda.views.access import my_meeting, the_maker
from portal.language import tell
from portal.mail.queries import posted_then
from portal.networks.models import Network
from portal.people.models import Person
from portal.people.queries import people_with_a_role
from portal.people.sign_in import ask_to_sign_in_again, has_signed_in_today, signed_in, signed_in_today, the_reader
from portal.signups.operations.change import change_meeting
from portal.signups.operations.publish import publish_session
from portal.signups.views.members_first import members_first
from portal.site import site
from portal.themes.views.panels import chosen_theme
from portal.web.answers import private, send_to, show
from portal.web.forgery import csrf_token, says_so_in_its_form
from portal.web.forms import version_in
from portal.web.merging import marks_of
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
    data = {**begin, "facilitators": [str(person.id)], "language": site().language, **_filled_in(offered)}
    form = NewMeetingForm(formdata=None, data=data)
    form.offer(offered, people_with_a_role(), zone)
    return private(show("pages/manage/edit.html", **_new_facts(form, person)))


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
        refill(form, offer, _last_of(person), now())
        return private(show("pages/manage/edit.html", **_new_facts(form, person), refilled=offer))

    if not form.validate() or leave_out(form, form.public_texts):
        return private(show("pages/manage/edit.html", status=form.refusal, **_new_facts(form, person)))

    publishes = request.form.get("publish") == "yes"
    if publishes and not has_signed_in_today():
        return ask_to_sign_in_again(csrf_token("meetings.create"))

    try:
        meeting = make_meeting(form.clean(), person.id, form.idem.data or "", now())
    except NotTheirMembers as error:
        form.refuse(error)
        return private(show("pages/manage/edit.html", status=error.status, **_new_facts(form, person)))

    return _publish(meeting.id, meeting.slug) if publishes else send_to(url_for("agenda.session", slug=meeting.slug))


@bp.get("/<slug:slug>/edit")
@signed_in
def edit(slug: str) -> Response:
    meeting = my_meeting(slug)
    if meeting.is_called_off:
        return send_to(url_for("run.index", slug=slug))  # which shows the reason

    form = _form_of(meeting)
    return private(show("pages/manage/edit.html", **_edit_facts(form, meeting)))


@bp.post("/<slug:slug>/edit")
@signed_in
@says_so_in_its_form
def save(slug: str) -> Response:
    meeting = my_meeting(slug)
    form = ChangeMeetingForm()
    form.offer(networks_to_choose(the_reader(), meeting.network_id), _leaders(meeting), meeting.zone)
    form.assume(meeting, the_reader())
    choose_by_button(form, form.public_texts, form.visibility.data or "")

    if not form.validate() or leave_out(form, form.public_texts):
        return private(show("pages/manage/edit.html", status=form.refusal, **_edit_facts(form, meeting)))

    text = form.clean()
    publishes = meeting.is_draft and bool(form.publish.data)
    if (publishes or _takes_over_or_publishes(meeting, text)) and not has_signed_in_today():
        return ask_to_sign_in_again(csrf_token("meetings.save"))

    at = now()
    try:
        changed = change_meeting(meeting.id, text, version_in(form.version), at, the_reader().id, form.tell.data or ())
    except (CapacityBelowTaken, LessAfter, NotOnTheAgenda, NotTheirMembers, StartsInThePast) as error:
        form.refuse(error)
        return private(show("pages/manage/edit.html", status=422, **_edit_facts(form, meeting)))
    except NotReady as error:
        form.add_error("", _still_needed(error))
        return private(show("pages/manage/edit.html", status=422, **_edit_facts(form, meeting)))
    except HoldsJoiningDetails as error:
        refuse_joining(form, error)
        return private(show("pages/manage/edit.html", status=422, **_edit_facts(form, meeting)))
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


def _filled_in(offered: list[Network]) -> dict[str, str]:
    """Return what the address fills in: a network of this reader, who can find the session, a seat for each member."""
    slug, visibility = request.args.get("network", ""), request.args.get("visibility", "")
    network = next((network for network in offered if network.slug == slug), None)
    if network is None:
        return {}
    filled = {"network": slug, **({"visibility": visibility} if visibility in list(Visibility) else {})}
    if request.args.get("seats_members") == "yes":
        filled["seats_members"] = "yes"
        if network.members_most:
            filled["capacity"] = str(network.members_most)
    return filled


def _publish(meeting_id: int, slug: str) -> Response:
    """Publish a draft, or answer with its form, which says what is in the way and that it is not published yet."""
    try:
        at = now()
        publish_session(meeting_id, at, the_reader().id)
    except (NotReady, HoldsJoiningDetails) as error:
        meeting = my_meeting(slug)
        form = _form_of(meeting)
        form.publish.data = "yes"
        if isinstance(error, HoldsJoiningDetails):
            refuse_joining(form, error)
        else:
            form.add_error("", _still_needed(error))
        return private(show("pages/manage/edit.html", status=422, **_edit_facts(form, meeting)))

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


def _form_of(meeting: Meeting) -> ChangeMeetingForm:
    """Return the form with the values of the meeting, and the larger changes ticked to be told."""
    values = values_of(meeting)
    form = ChangeMeetingForm(formdata=None, data={**values, "opened": marks_of(values), "tell": [Size.LARGER]})
    form.offer(networks_to_choose(the_reader(), meeting.network_id), _leaders(meeting), meeting.zone)
    return form


def _leaders(meeting: Meeting) -> list[Person]:
    """Return the possible leaders: people with a role, and the current ones."""
    able = people_with_a_role()
    return able + [person for person in meeting.facilitators if person not in able]


def _last_of(person: Person) -> Meeting | None:
    """Return the latest session that this person leads or made, whose place and time a new form offers."""
    theirs = (each for each in meetings_run_by(person) if leads(person, each) or each.made_by_id == person.id)
    return next(iter(sorted(theirs, key=lambda each: each.starts_at, reverse=True)), None)


def _new_facts(form: NewMeetingForm, person: Person) -> dict[str, Any]:
    """Return the facts of a new form, with what it offers from the last session."""
    last = _last_of(person)
    has_place = last is not None and bool(last.place or last.city)
    return {
        **_edit_facts(form, None),
        "last_place": ", ".join(filter(None, (last.place, last.city))) if last and has_place else "",
        "minutes": minutes_of(form.kind.data),
        "last_time": same_time(last, now())[0] if last else None,
    }


def _edit_facts(form: MeetingForm, meeting: Meeting | None) -> dict[str, Any]:
    hints = [tell(tip) for tip in tips(meeting)] if meeting else []
    tells = meeting is not None and not meeting.is_draft and meeting.ends_at > now() and meeting.taken + meeting.waiting
    return {
        "form": form,
        "meeting": meeting,
        "kinds": list(MeetingKind),
        "tips": hints,
        "joining": joining_choices(form, form.public_texts, form.visibility.data or ""),
        "theirs": {},
        "theirs_are_mine": False,
        "publishes": meeting is not None and meeting.is_draft and bool(form["publish"].data),  # was to be published
        "members_first": members_first(meeting) if meeting and meeting.is_draft else None,
        "chosen": chosen_theme(meeting, the_reader()) if meeting else None,
        "tells": bool(tells),  # whether there is anybody to tell of changes
    }


def _still_needed(error: NotReady) -> str:
    return _("Still needed: %(list)s", list=", ".join(tell(need) for need in error.missing))


def _both_texts(form: MeetingForm, slug: str, error: StaleVersion) -> Response:
    """Answer 409 with the input beside what was saved meanwhile; saving again is then a choice."""
    meeting = my_meeting(slug)
    saved = values_of(meeting)
    theirs = form.take_over(saved)
    form.add_error("", error.words)
    facts = {"theirs": theirs, "theirs_are_mine": isinstance(error, StaleOwnVersion)}
    return private(show("pages/manage/edit.html", status=409, **{**_edit_facts(form, meeting), **facts}))
