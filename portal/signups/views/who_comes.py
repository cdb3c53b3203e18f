"""The participants of a session: listing, adding and removing."""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from flask import Blueprint, abort, request, url_for
from flask_babel import gettext as _
from werkzeug import Response

from portal.agenda.models import Meeting
from portal.agenda.rules.signup_state import NothingToSignUpFor, SignupState
from portal.agenda.rules.who_may import What, sees
from portal.agenda.views.access import my_meeting
from portal.language import N_, tell
from portal.mail.models import LetterState
from portal.mail.queries import posted_then
from portal.people.sign_in import signed_in, the_reader
from portal.refusals import Refusal
from portal.signups.forms import AddForm, MailboxForm, ParticipantNameForm
from portal.signups.models import Signup, Standing
from portal.signups.operations.add import add as put_on_list
from portal.signups.operations.give_mailbox import give_mailbox as give_them_mailbox
from portal.signups.operations.pass_on import pass_on as pass_seat_on
from portal.signups.operations.remove import remove as take_off_list
from portal.signups.operations.rename import rename as mend_name
from portal.signups.queries import WhoComes, fits, signup_at, who_comes
from portal.signups.rules.names import current_ids
from portal.signups.rules.refusals import MayStillAnswer, NotPassedOn, OrganisationFull, TakesPartAlready, TooLate
from portal.signups.rules.signing_up import Details, details_of, may_add, may_remove
from portal.signups.rules.standing import MoveAnswer, answer_to_move
from portal.signups.rules.unproven import (
    answer_until,
    is_too_late_to_ask,
    is_unproven,
    why_not_pass_on,
)
from portal.web.answers import private, send_to, show
from portal.web.forgery import says_so_in_its_form
from portal.web.mailto import mailto_all
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
_LETTER_STATES: dict[str, str] = {
    LetterState.WAITING: N_("on its way"),
    LetterState.SENT: N_("sent"),
    LetterState.REFUSED: N_("refused"),
    LetterState.DROPPED: N_("not sent"),
}
_CANNOT_ADD = {
    SignupState.FULL: N_("The session is full and has no waitlist. Make more places first."),
    SignupState.CALLED_OFF: N_("This session is cancelled."),
    SignupState.PAST: N_("This session has taken place."),
    SignupState.CLOSED: N_("Publish the session first. Then people can be added."),
}


@dataclass(frozen=True)
class ParticipantRow:
    """One person in the participant list."""

    id: int
    name: str
    organisation: str
    email: str  # empty for a walk-in without a mailbox
    first_time: bool
    created: datetime  # in the session's zone
    letter: str
    is_refused: bool
    is_active: bool
    answer: MoveAnswer | None  # to the last move
    details: Details  # empty when the reader may not see them
    naming: ParticipantNameForm
    can_be_put_back: bool
    is_replaced: bool  # by a colleague
    is_unproven: bool  # shown only while others wait for the seat
    is_too_late_to_ask: bool
    asked_at: datetime | None  # when we asked whether they come, for an unproven seat
    may_answer_until: datetime | None  # until then it may not be passed on
    can_be_passed_on: bool


@dataclass(frozen=True)
class WhoComesPage:
    """The participant list, for the facilitators."""

    meeting: Meeting
    going: Sequence[ParticipantRow]
    waiting: Sequence[ParticipantRow]
    cancelled: Sequence[ParticipantRow]
    form: AddForm
    notice: str
    problem: str  # why something was refused
    is_over: bool
    can_add: bool
    can_remove: bool
    mailbox_form: MailboxForm
    mailbox_of: int | None  # the sign-up whose address was refused
    mailboxes: Sequence[str]  # of those with a seat
    letters: Sequence[str]  # mailto links, as few as hold all of them


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
    meeting: Meeting,
    form: AddForm | None = None,
    status: int = 200,
    problem: str = "",
    naming: Mapping[int, ParticipantNameForm] | None = None,
    mailbox_form: MailboxForm | None = None,
    mailbox_of: int | None = None,
) -> Response:
    """Answer with the list; `naming` is the refused form for a name, by the id of the sign-up."""
    rows = _rows(meeting, naming or {})
    mailboxes = list(dict.fromkeys(row.email for row in rows[Standing.GOING] if row.email))
    notice_key = request.args.get("said")
    page = WhoComesPage(
        meeting=meeting,
        going=rows[Standing.GOING],
        waiting=rows[Standing.WAITING],
        cancelled=rows[Standing.CANCELLED],
        form=form or AddForm(formdata=None, data={"idem": secrets.token_urlsafe(12)}),
        notice=tell(NOTICES[notice_key]) if notice_key in NOTICES and status == 200 else "",
        problem=problem,
        is_over=meeting.ends_at <= now(),
        can_add=may_add(meeting, now()),
        can_remove=may_remove(meeting, now()),
        mailbox_form=mailbox_form or MailboxForm(formdata=None),
        mailbox_of=mailbox_of,
        mailboxes=mailboxes,
        letters=mailto_all(mailboxes, meeting.title),
    )
    return private(show("signups/who_comes.html", status=status, **vars(page)))


def _rows(meeting: Meeting, naming: Mapping[int, ParticipantNameForm]) -> dict[Standing, list[ParticipantRow]]:
    """Return the rows by standing, each person once: those who signed up again only with their current sign-up."""
    reads_needs = sees(the_reader(), What.NEEDS, meeting)
    everybody = who_comes(meeting.id)
    current = current_ids(participant.signup for participant in everybody)
    rows: dict[Standing, list[ParticipantRow]] = {standing: [] for standing in Standing}
    for participant in everybody:
        if participant.signup.id in current:
            rows[Standing(participant.signup.standing)].append(
                _row(participant, meeting, reads_needs, naming.get(participant.signup.id))
            )
    return rows


def _row(
    participant: WhoComes, meeting: Meeting, reads_needs: bool, refused: ParticipantNameForm | None
) -> ParticipantRow:
    signup = participant.signup
    at = now()
    refusal = why_not_pass_on(signup, signup.person, meeting, at)
    is_marked = is_unproven(signup, signup.person) and meeting.others_need_seats and may_remove(meeting, at)
    return ParticipantRow(
        id=signup.id,
        name=signup.name,
        organisation=signup.organisation,
        email=participant.email,
        first_time=signup.first_time,
        created=signup.created_at.astimezone(meeting.zone),
        letter=tell(_LETTER_STATES[participant.letter_state]) if participant.letter_state else "",
        is_refused=participant.letter_state == LetterState.REFUSED,
        is_active=signup.is_active,
        answer=answer_to_move(signup, meeting) if signup.is_active else None,
        details=details_of(signup) if reads_needs else Details(),
        naming=_naming(signup, refused),
        can_be_put_back=signup.removed_by_id is not None,
        is_replaced=signup.replaced_at is not None and not signup.is_active,
        is_unproven=is_marked,
        is_too_late_to_ask=is_too_late_to_ask(signup, meeting, at),
        asked_at=signup.asked_at.astimezone(meeting.zone) if is_marked and signup.asked_at else None,
        may_answer_until=_may_answer_until(signup, meeting) if isinstance(refusal, MayStillAnswer) else None,
        can_be_passed_on=is_marked and refusal is None,
    )


def _naming(signup: Signup, refused: ParticipantNameForm | None) -> ParticipantNameForm:
    form = refused or ParticipantNameForm(
        formdata=None, data={"name": signup.name, "organisation": signup.organisation}
    )
    return form.with_ids_of(f"signup-{signup.id}")


def _may_answer_until(signup: Signup, meeting: Meeting) -> datetime | None:
    """Return the deadline in the session's zone."""
    return answer_until(signup.asked_at, meeting).astimezone(meeting.zone) if signup.asked_at else None
