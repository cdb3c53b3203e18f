"""The page behind the personal link."""

from datetime import datetime
from typing import Any

from flask import Blueprint, request, url_for
from flask_babel import gettext as _
from werkzeug import Response

from portal.agenda.letters import moved_words
from portal.agenda.models import Meeting
from portal.agenda.queries.near import near
from portal.agenda.rules.signing_up import NothingToSignUpFor, door
from portal.agenda.rules.times import in_last_hours
from portal.agenda.rules.who_may import What, sees
from portal.certificates.rules import CertificateError, MinutesMissing, minutes_of
from portal.clock import now
from portal.keys import key_of
from portal.language import N_, tell
from portal.people.sign_in import reader
from portal.signups.forms import DetailsForm, details_form
from portal.signups.models import Signup
from portal.signups.operations.cancel import cancel as give_back
from portal.signups.operations.confirm import say_yes
from portal.signups.operations.pass_on import come_back as return_to_queue
from portal.signups.operations.take_seat import take_seat as take
from portal.signups.operations.tell_details import tell_details
from portal.signups.queries import fits, position_of, who_show_themselves
from portal.signups.rules.refusals import OrganisationFull, SeatTaken
from portal.signups.rules.signing_up import why_not_tell
from portal.signups.rules.standing import MyState, answer_to_move, my_state
from portal.signups.rules.unproven import is_asked_to_confirm
from portal.signups.views.access import signup_by
from portal.web.answers import done, private, send_to, show
from portal.web.forgery import says_so_in_its_form

bp = Blueprint("my_signup", __name__)

SAID = {"told": N_("Saved. You can change it until the end of the session.")}


@bp.get("/signups/<key:key>")
def index(key: str) -> Response:
    signup = signup_by(key)

    return private(show("signups/show.html", "signups/_mine.html", **_my_facts(signup, key)))


@bp.post("/signups/<key:key>/cancellation")
def cancel(key: str) -> Response:
    signup = signup_by(key)

    give_back(signup.id, now())

    facts = _my_facts(signup_by(key), key)
    return private(done("signups/_mine.html", url_for("my_signup.index", key=key), **facts))


@bp.post("/signups/<key:key>/seat")
def take_seat(key: str) -> Response:
    signup = signup_by(key)

    try:
        take(signup.id, now())
    except SeatTaken:
        facts = _my_facts(signup_by(key), key, notice=_("Somebody was quicker. You keep your place in the queue."))
        return private(show("signups/show.html", "signups/_mine.html", 409, **facts))

    facts = _my_facts(signup_by(key), key)
    return private(done("signups/_mine.html", url_for("my_signup.index", key=key), **facts))


@bp.post("/signups/<key:key>/confirmation")
def confirm(key: str) -> Response:
    signup = signup_by(key)

    say_yes(signup.id, now())

    facts = _my_facts(signup_by(key), key)
    return private(done("signups/_mine.html", url_for("my_signup.index", key=key), stays=True, **facts))


@bp.post("/signups/<key:key>/queue")
def come_back(key: str) -> Response:
    """To the end of the queue, after a facilitator passed the seat on: the page of a new sign-up, with its own key."""
    signup = signup_by(key)

    try:
        returned = return_to_queue(signup.id, now())
    except (NothingToSignUpFor, OrganisationFull):
        facts = _my_facts(signup_by(key), key, notice=_("You cannot sign up for this session any more."))
        return private(show("signups/show.html", "signups/_mine.html", 409, **facts))

    return send_to(url_for("my_signup.index", key=key_of("signup", returned.id, returned.salt)))


@bp.post("/signups/<key:key>/details")
@says_so_in_its_form
def tell_more(key: str) -> Response:
    signup = signup_by(key)
    form = DetailsForm()
    form.ask_for(signup.meeting)

    if refusal := why_not_tell(signup, signup.meeting, now()):
        raise refusal
    if not form.validate():
        facts = _my_facts(signup, key, form=form)
        return private(show("signups/show.html", "signups/_details.html", form.refusal, **facts))

    tell_details(signup.id, form.details(), now())

    facts = _my_facts(signup_by(key), key, said="told")
    address = url_for("my_signup.index", key=key, said="told", _anchor="tell-more")
    return private(done("signups/_details.html", address, stays=True, **facts))


def _my_facts(
    signup: Signup, key: str, notice: str = "", form: DetailsForm | None = None, said: str = ""
) -> dict[str, Any]:
    meeting = signup.meeting
    state = my_state(signup, meeting, now(), fits(signup, meeting))
    answer = answer_to_move(signup, meeting) if signup.is_active else None
    said = said or request.args.get("said", "")
    takes_part = state == MyState.GOING
    joins, knows_others = (sees(reader(), what, meeting, takes_part) for what in (What.JOINING, What.COMPANIONS))
    return {
        "signup": signup,
        "meeting": meeting,
        "key": key,
        "state": str(state),
        "position": position_of(signup),
        "in_last_hours": in_last_hours(meeting, now()),
        "door": str(door(meeting, now())),
        "too_late": now() >= meeting.starts_at,
        "notice": notice,
        "answer": answer,
        "others_wait": meeting.others_need_seats,
        "is_asked_to_confirm": is_asked_to_confirm(signup, signup.person),
        **(moved_words(meeting, now()) if answer else {}),
        "near": near(meeting, now()) if state == MyState.CALLED_OFF else None,
        "join_url": meeting.online_url if joins else "",
        "contact_phone": meeting.contact_phone if joins else "",
        "companions": who_show_themselves(meeting.id) if knows_others and now() < meeting.ends_at else [],
        "form": form or details_form(signup),
        "may_tell": not why_not_tell(signup, meeting, now()),
        "told": tell(SAID[said]) if said in SAID else "",
        **_afterwards(signup, meeting, now()),
    }


def _afterwards(signup: Signup, meeting: Meeting, now: datetime) -> dict[str, Any]:
    """What the personal page offers who was there: the one-minute form, and the certificate. Else it is all empty."""
    try:
        minutes_of(signup, meeting, now)
        is_known = True
    except MinutesMissing:
        is_known = False
    except CertificateError:
        return {"was_there": False}
    key = key_of("evaluation", signup.id, signup.salt)
    return {
        "was_there": True,
        "evaluation": url_for("evaluations.index", key=key),
        "minutes_known": is_known,
    }
