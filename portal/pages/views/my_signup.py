"""The personal page of a sign-up."""

from dataclasses import replace
from functools import partial

from flask import Blueprint, request, url_for
from flask_babel import gettext as _
from werkzeug import Response

from portal.agenda.rules.signup_state import NothingToSignUpFor
from portal.keys import key_of
from portal.pages.views.my_signup_facts import OWN, MinePanel, details_panel, mine_panel, my_page
from portal.refusals import Refusal
from portal.signups.forms import DetailsForm, RenameForm, SubstituteForm
from portal.signups.models import Signup
from portal.signups.operations.cancel import cancel as give_back
from portal.signups.operations.confirm import say_yes
from portal.signups.operations.keep import keep_five_years
from portal.signups.operations.pass_on import come_back as return_to_queue
from portal.signups.operations.rename import rename as mend_name
from portal.signups.operations.substitute import substitute as pass_to_colleague
from portal.signups.operations.take_seat import take_seat as take
from portal.signups.operations.tell_details import tell_details
from portal.signups.rules.refusals import OrganisationFull, SeatTaken, SignUpError
from portal.signups.rules.signing_up import why_not_tell
from portal.signups.views.access import signup_by
from portal.signups.views.receipt import settle_receipt
from portal.web.answers import done, private, send_to, show
from portal.web.errors import say_when
from portal.web.forgery import says_so_in_its_form
from portal.web.limits import count_sign_up, sign_up_limit, visitor
from portal.web.moment import now

bp = Blueprint("my_signup", __name__)

PAGE, MINE, DETAILS = "signups/show.html", "signups/_mine.html", "signups/_details.html"


@bp.get("/signups/<key:key>")
def index(key: str) -> Response:
    signup = signup_by(key)

    return _mine(signup, key, notice=_("Saved.") if request.args.get("said") == "renamed" else "")


@bp.post("/signups/<key:key>/cancellation")
def cancel(key: str) -> Response:
    signup = signup_by(key)

    give_back(signup.id, now())

    return _done(key)


@bp.post("/signups/<key:key>/substitution")
@sign_up_limit
@says_so_in_its_form
def substitute(key: str) -> Response:
    signup = signup_by(key)
    form = SubstituteForm()

    try:
        form.check()
        count_sign_up(signup.meeting.slug)
        pass_to_colleague(signup.id, form.colleague(signup.organisation), now(), visitor())
    except Refusal as refusal:
        return _not_substituted(key, form, refusal)

    return _done(key)


@bp.post("/signups/<key:key>/name")
@says_so_in_its_form
def rename(key: str) -> Response:
    signup = signup_by(key)
    form = RenameForm()

    try:
        form.check()
        mend_name(signup.id, form.name.data or "", form.organisation.data or "", now())
    except Refusal as refusal:
        form.refuse(refusal)
        mine = mine_panel(signup_by(key), key, now())
        panel = replace(mine, naming=form.with_ids_of(OWN)) if mine.naming else replace(mine, notice=refusal.words)
        return _answer(signup_by(key), key, panel, refusal.status)

    mine = replace(mine_panel(signup_by(key), key, now()), notice=_("Saved."))
    address = url_for("my_signup.index", key=key, said="renamed")
    return private(done(MINE, address, stays=True, signup=signup_by(key), mine=mine))


@bp.post("/signups/<key:key>/seat")
def take_seat(key: str) -> Response:
    signup = signup_by(key)

    try:
        take(signup.id, now())
    except SeatTaken:
        return _mine(signup_by(key), key, 409, _("Somebody was quicker. You keep your place in the queue."))

    return _done(key)


@bp.post("/signups/<key:key>/confirmation")
def confirm(key: str) -> Response:
    signup = signup_by(key)

    say_yes(signup.id, now())

    return _done(key, stays=True)


@bp.post("/signups/<key:key>/keeping")
def keep(key: str) -> Response:
    """Keep the attendance five years, or no longer than that of others."""
    signup = signup_by(key)

    keep_five_years(signup.id, request.form.get("years") == "5", now())

    return _done(key, stays=True)


@bp.post("/signups/<key:key>/queue")
def come_back(key: str) -> Response:
    """Rejoin the queue after a facilitator passed the seat on; redirects to the page of the new sign-up."""
    signup = signup_by(key)

    try:
        returned = return_to_queue(signup.id, now())
    except (NothingToSignUpFor, OrganisationFull):
        return _mine(signup_by(key), key, 409, _("You cannot sign up for this session any more."))

    return send_to(url_for("my_signup.index", key=key_of("signup", returned.id, returned.salt)))


@bp.post("/signups/<key:key>/details")
@says_so_in_its_form
def tell_more(key: str) -> Response:
    signup = signup_by(key)
    form = DetailsForm()
    form.ask_for(signup.meeting)

    if refusal := why_not_tell(signup, signup.meeting, now()):
        return _not_told(key, form, refusal.status, refusal.words)
    if not form.validate():
        return _not_told(key, form, form.refusal)

    try:
        tell_details(signup.id, form.details(), now())
    except SignUpError as refusal:
        return _not_told(key, form, refusal.status, refusal.words)

    details = details_panel(signup_by(key), key, now(), "told")
    address = url_for("my_signup.index", key=key, said="told", _anchor="tell-more")
    return private(done(DETAILS, address, stays=True, details=details))


def _not_told(key: str, form: DetailsForm, status: int, refusal: str = "") -> Response:
    """Show the input with the reason: at its field, or above the form when nothing can be changed any more."""
    details = details_panel(signup_by(key), key, now(), form=form, refusal=refusal)
    rest = partial(my_page, signup_by(key), key, now(), details=details)
    return private(show(PAGE, DETAILS, status, lambda: vars(rest()), details=details))


def _not_substituted(key: str, form: SubstituteForm, refusal: Refusal) -> Response:
    """Show what was typed with the reason at its field; above the page, when nothing can be passed on any more."""
    form.refuse(refusal)
    signup = signup_by(key)
    mine = mine_panel(signup, key, now())
    panel = replace(mine, substitute=form) if mine.substitute else replace(mine, notice=refusal.words)
    return say_when(_answer(signup, key, panel, refusal.status), refusal)


def _mine(signup: Signup, key: str, status: int = 200, notice: str = "") -> Response:
    """Answer with the sign-up part, or the page."""
    return _answer(signup, key, replace(mine_panel(signup, key, now()), notice=notice), status)


def _answer(signup: Signup, key: str, mine: MinePanel, status: int) -> Response:
    rest = partial(my_page, signup, key, now(), mine)
    return private(show(PAGE, MINE, status, lambda: vars(rest()), signup=signup, mine=mine))


def _done(key: str, stays: bool = False) -> Response:
    signup = signup_by(key)
    is_closed = why_not_tell(signup, signup.meeting, now()) is not None
    mine = replace(mine_panel(signup, key, now()), drops_details=is_closed)
    response = private(done(MINE, url_for("my_signup.index", key=key), stays, signup=signup, mine=mine))
    return settle_receipt(response, signup, now())
