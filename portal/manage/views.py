"""The home of facilitators and organisers: make, change and publish sessions, and see who comes."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from flask import Blueprint, abort, request, url_for
from flask_babel import gettext as _
from werkzeug import Response

from portal.agenda.forms import ChangeMeetingForm, MeetingForm, NewMeetingForm, recipe_of, values_of
from portal.agenda.models import Kind, Meeting
from portal.agenda.operations import change_meeting, make_meeting
from portal.agenda.operations import publish as publish_meeting
from portal.agenda.queries import meeting_at, meetings_led_by, networks
from portal.agenda.rules import CapacityBelowTaken, NotReady, StaleVersion, StartsInThePast, may_change, may_see, tips
from portal.clock import now
from portal.language import N_, tell
from portal.mail.models import LetterState
from portal.people.models import Person
from portal.people.queries import people_with_a_role
from portal.people.sign_in import signed_in, the_reader
from portal.settings import settings
from portal.signups.models import Standing
from portal.signups.queries import who_comes
from portal.web.answers import private, send_to, show
from portal.web.forgery import says_so_in_its_form

bp = Blueprint("manage", __name__, url_prefix="/manage")


@bp.get("")
@signed_in
def index() -> Response:
    person = _maker()
    meetings = meetings_led_by(None if person.is_organiser else person.id)

    return private(
        show(
            "manage/index.html",
            drafts=[meeting for meeting in meetings if meeting.is_draft],
            upcoming=[meeting for meeting in meetings if not meeting.is_draft and meeting.ends_at > now()],
            past=[meeting for meeting in reversed(meetings) if not meeting.is_draft and meeting.ends_at <= now()],
        )
    )


@bp.get("/meetings/new")
@signed_in
def new() -> Response:
    person = _maker()
    kind = Kind(request.args["kind"]) if request.args.get("kind") in list(Kind) else None
    last = next(reversed(meetings_led_by(person.id)), None)
    zone = ZoneInfo(settings().timezone)

    begin = recipe_of(kind or Kind.WORK_SESSION, last, now().astimezone(zone))
    form = NewMeetingForm(
        formdata=None, data={**begin, "facilitators": [str(person.id)], "language": settings().locale[:2]}
    )
    form.offer(networks(), people_with_a_role(), zone)
    return private(show("manage/edit.html", **_edit_facts(form, None), chosen_kind=kind))


@bp.post("/meetings/new")
@signed_in
@says_so_in_its_form
def create() -> Response:
    person = _maker()
    form = NewMeetingForm()
    form.offer(networks(), people_with_a_role(), ZoneInfo(settings().timezone))
    form.assume(None, person)

    if not form.validate():
        return private(show("manage/edit.html", status=form.refusal, **_edit_facts(form, None)))

    meeting = make_meeting(form.clean(), person.id, form.idem.data or "", now())

    return send_to(url_for("agenda.session", slug=meeting.slug))


@bp.get("/meetings/<slug:slug>/edit")
@signed_in
def edit(slug: str) -> Response:
    meeting = _my_meeting(slug)

    form = ChangeMeetingForm(formdata=None, data=values_of(meeting))
    form.offer(networks(), _leaders(meeting), meeting.zone)
    return private(show("manage/edit.html", **_edit_facts(form, meeting)))


@bp.post("/meetings/<slug:slug>/edit")
@signed_in
@says_so_in_its_form
def save(slug: str) -> Response:
    meeting = _my_meeting(slug)
    form = ChangeMeetingForm()
    form.offer(networks(), _leaders(meeting), meeting.zone)
    form.assume(meeting, the_reader())

    if not form.validate():
        return private(show("manage/edit.html", status=form.refusal, **_edit_facts(form, meeting)))

    earlier = meeting.sequence
    try:
        changed = change_meeting(meeting.id, form.clean(), _version(form), now())
    except (CapacityBelowTaken, StartsInThePast) as error:
        form.add_error(error.field, tell(error.sentence, error.facts))
        return private(show("manage/edit.html", status=422, **_edit_facts(form, meeting)))
    except NotReady as error:
        form.add_error("", _still_needed(error))
        return private(show("manage/edit.html", status=422, **_edit_facts(form, meeting)))
    except StaleVersion as error:
        return _both_texts(form, slug, tell(error.sentence))

    return send_to(url_for("agenda.session", slug=slug, said="told" if changed.sequence > earlier else "saved"))


@bp.post("/meetings/<slug:slug>/publication")
@signed_in
def publish(slug: str) -> Response:
    meeting = _my_meeting(slug)

    try:
        publish_meeting(meeting.id, now())
    except NotReady as error:
        meeting = _my_meeting(slug)
        form = ChangeMeetingForm(formdata=None, data=values_of(meeting))
        form.offer(networks(), _leaders(meeting), meeting.zone)
        form.add_error("", _still_needed(error))
        return private(show("manage/edit.html", status=422, **_edit_facts(form, meeting)))

    return send_to(url_for("agenda.session", slug=slug, said="published"))


_LETTER_STATES: dict[str, str] = {
    LetterState.WAITING: N_("on its way"),
    LetterState.SENT: N_("sent"),
    LetterState.REFUSED: N_("refused"),
    LetterState.DROPPED: N_("not sent"),
}


@dataclass(frozen=True)
class Row:
    """One person in the list of who comes."""

    name: str
    organisation: str
    email: str
    created: datetime  # on the clock of the session's zone
    letter_state: str


@bp.get("/meetings/<slug:slug>/signups")
@signed_in
def signups(slug: str) -> Response:
    meeting = _my_meeting(slug)
    rows: dict[str, Any] = {standing: [] for standing in Standing}
    for who in who_comes(meeting.id):
        signup = who.signup
        created = signup.created_at.astimezone(meeting.zone)
        letter = tell(_LETTER_STATES[who.letter_state]) if who.letter_state else ""
        rows[signup.standing].append(Row(signup.name, signup.organisation, who.email, created, letter))

    return private(show("manage/signups.html", meeting=meeting, **rows))


def _maker() -> Person:
    person = the_reader()
    return person if person.may_manage else abort(404)


def _my_meeting(slug: str) -> Meeting:
    """The meeting, for who may change it: 403 for others where it is public, else 404."""
    meeting = meeting_at(slug)
    if not meeting or not may_see(meeting, the_reader()):
        abort(404)
    if not may_change(meeting, the_reader()):
        abort(403)
    return meeting


def _leaders(meeting: Meeting) -> list[Person]:
    """Who can be chosen: all with a role, and who leads it now."""
    able = people_with_a_role()
    return able + [person for person in meeting.facilitators if person not in able]


def _edit_facts(form: MeetingForm, meeting: Meeting | None) -> dict[str, Any]:
    hints = [tell(tip) for tip in tips(meeting)] if meeting else []
    return {"form": form, "meeting": meeting, "kinds": list(Kind), "tips": hints, "theirs": {}}


def _still_needed(error: NotReady) -> str:
    return _("Still needed: %(list)s", list=", ".join(tell(need) for need in error.missing))


def _version(form: MeetingForm) -> int:
    typed = form.version.data or ""
    return int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 10 else 0


def _both_texts(form: MeetingForm, slug: str, sentence: str) -> Response:
    """409: what you typed, and beside it what somebody else saved. Saving again is then a choice."""
    meeting = _my_meeting(slug)
    saved = values_of(meeting)
    theirs = {name: value for name, value in saved.items() if name in form and form[name].data != value}
    theirs.pop("version")
    form.version.raw_data, form.version.data = None, saved["version"]
    form.add_error("", sentence)
    return private(show("manage/edit.html", status=409, **{**_edit_facts(form, meeting), "theirs": theirs}))
