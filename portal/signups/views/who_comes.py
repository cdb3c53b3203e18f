"""The participants of a session: listing, adding and removing."""

from typing import Any

from flask import Blueprint, abort, request, url_for
from flask_babel import gettext as _
from werkzeug import Response

from portal.agenda.models import Meeting
from portal.agenda.rules.signup_state import NothingToSignUpFor, SignupState
from portal.agenda.rules.who_may import What
from portal.agenda.views.access import my_meeting
from portal.language import N_, tell
from portal.mail.queries import posted_then
from portal.people.sign_in import signed_in, the_reader
from portal.refusals import Refusal
from portal.signups.forms import AddForm, MailboxForm, ParticipantNameForm
from portal.signups.models import Standing
from portal.signups.operations.add import add as put_on_list
from portal.signups.operations.give_mailbox import give_mailbox as give_them_mailbox
from portal.signups.operations.pass_on import pass_on as pass_seat_on
from portal.signups.operations.remove import remove as take_off_list
from portal.signups.operations.rename import rename as mend_name
from portal.signups.queries import fits, signup_at
from portal.signups.rules.refusals import NotPassedOn, OrganisationFull, TakesPartAlready, TooLate
from portal.signups.views.who_comes_facts import who_comes_page
from portal.web.answers import private, send_to, show
from portal.web.forgery import says_so_in_its_form
from portal.web.moment import now

bp = Blueprint("who_comes", __name__, url_prefix="/manage/meetings")

NOTICES = {
    "going": N_("Added. We are e-mailing them about it."),
    "waiting": N_("The session is full, so they are on the waitlist. We are e-mailing them about it."),
    "organisation-full": N_(
        "Enough people from this organisation are taking part already, so they are on the waitlist. We are e-mailing "
        "them about it."
    ),
    "removed": N_("Taken off the list. We are e-mailing them about it."),
    "added-untold": N_(
        "On the list. This address has already had several e-mails, so we are not sending another. Please tell "
        "them yourself."
    ),
    "passed-on": N_("Passed on. We are e-mailing them, and the person who gets the place."),
    "renamed": N_("Saved."),
    "mailbox": N_("Added. We are e-mailing them the link to their own page."),
    "mailbox-untold": N_("Added. They do not get an e-mail about it."),
    "erased": N_("Deleted for good."),
    "removed-untold": N_("Taken off the list. They do not get an e-mail about it."),
}
_CANNOT_ADD = {
    SignupState.FULL: N_("The session is full and has no waitlist. Make more places first."),
    SignupState.CALLED_OFF: N_("This session is cancelled."),
    SignupState.PAST: N_("This session has taken place."),
    SignupState.CLOSED: N_("Publish the session first. Then people can be added."),
}


@bp.get("/<slug:slug>/signups")
@signed_in
def index(slug: str) -> Response:
    return _page(my_meeting(slug, What.NAMES))


@bp.post("/<slug:slug>/signups")
@signed_in
@says_so_in_its_form
def add(slug: str) -> Response:
    meeting = my_meeting(slug, What.NAMES)
    form = AddForm()

    if not form.validate():
        return _page(meeting, form, form.refusal)

    try:
        signup = put_on_list(meeting.id, form.newcomer(), the_reader().id, now(), form.idem.data or "")
    except TakesPartAlready as error:
        form.refuse(error)
        return _page(my_meeting(slug, What.NAMES), form, 422)
    except OrganisationFull:
        form.add_error("organisation", _("This organisation has all its places already, and there is no waitlist."))
        return _page(my_meeting(slug, What.NAMES), form, 422)
    except NothingToSignUpFor as error:
        return _page(my_meeting(slug, What.NAMES), form, 409, tell(_CANNOT_ADD[error.state]))

    is_told = posted_then("signup-added", meeting.id, signup.created_at)
    waits_beside_seat = signup.standing == Standing.WAITING and not fits(signup, meeting)
    notice_key = "organisation-full" if waits_beside_seat else signup.standing
    return send_to(url_for("who_comes.index", slug=slug, said=notice_key if is_told else "added-untold"))


@bp.post("/<slug:slug>/signups/<id:signup_id>/removal")
@signed_in
def remove(slug: str, signup_id: int) -> Response:
    meeting = my_meeting(slug, What.NAMES)
    signup = signup_at(meeting.id, signup_id) or abort(404)

    try:
        removed = take_off_list(signup.id, the_reader().id, now())
    except TooLate as error:
        return _page(my_meeting(slug, What.NAMES), status=409, problem=error.words)

    is_told = posted_then("signup-removed", meeting.id, removed.cancelled_at or now())
    return send_to(url_for("who_comes.index", slug=slug, said="removed" if is_told else "removed-untold"))


@bp.post("/<slug:slug>/signups/<id:signup_id>/name")
@signed_in
@says_so_in_its_form
def rename(slug: str, signup_id: int) -> Response:
    meeting = my_meeting(slug, What.NAMES)
    signup = signup_at(meeting.id, signup_id) or abort(404)
    form = ParticipantNameForm()

    try:
        form.check()
        mend_name(signup.id, form.name.data or "", form.organisation.data or "", now(), the_reader().id)
    except Refusal as refusal:
        form.refuse(refusal)
        return _page(my_meeting(slug, What.NAMES), status=refusal.status, naming={signup.id: form})

    return send_to(url_for("who_comes.index", slug=slug, said="renamed"))


@bp.post("/<slug:slug>/signups/<id:signup_id>/pass-on")
@signed_in
def pass_on(slug: str, signup_id: int) -> Response:
    meeting = my_meeting(slug, What.NAMES)
    signup = signup_at(meeting.id, signup_id) or abort(404)

    try:
        pass_seat_on(signup.id, the_reader().id, now())
    except (NotPassedOn, TooLate) as error:
        return _page(my_meeting(slug, What.NAMES), status=409, problem=error.words)

    return send_to(url_for("who_comes.index", slug=slug, said="passed-on"))


@bp.post("/<slug:slug>/signups/<id:signup_id>/mailbox")
@signed_in
@says_so_in_its_form
def give_mailbox(slug: str, signup_id: int) -> Response:
    """Add the address of a walk-in who came without one."""
    meeting = my_meeting(slug, What.NAMES)
    signup, form = signup_at(meeting.id, signup_id) or abort(404), MailboxForm()

    if not form.validate():
        return _page(meeting, status=form.refusal, mailbox_form=form, mailbox_of=signup.id)

    at = now()
    give_them_mailbox(signup.id, form.email.data or "", the_reader().id, at)
    is_told = any(posted_then(kind, meeting.id, at) for kind in ("walk-in-page", "signup-added"))
    return send_to(url_for("who_comes.index", slug=slug, said="mailbox" if is_told else "mailbox-untold"))


def _page(
    meeting: Meeting, form: AddForm | None = None, status: int = 200, problem: str = "", **typed: Any
) -> Response:
    """Answer with the list; `typed` are other forms with input that was refused."""
    notice_key = request.args.get("said")
    notice = tell(NOTICES[notice_key]) if notice_key in NOTICES and status == 200 else ""
    page = who_comes_page(meeting, the_reader(), now(), form, notice=notice, problem=problem, **typed)
    return private(show("signups/who_comes.html", status=status, **vars(page)))
