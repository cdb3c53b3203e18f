"""The page of somebody who asked to join a network, was asked, or is a member; behind their personal link."""

from typing import Any

from flask import abort, request, url_for
from werkzeug import Response

from portal.keys import id_in, opens
from portal.language import N_, tell
from portal.memberships.forms import AboutMeForm, AcceptForm, AgreeForm, HandOverForm
from portal.memberships.models import ApplicationState
from portal.memberships.operations.ask import prove_request, withdraw_request
from portal.memberships.operations.invite import accept_invitation as accept_it
from portal.memberships.operations.invite import decline_invitation as decline_it
from portal.memberships.operations.leave import hand_place_over, take_offer_back
from portal.memberships.operations.leave import leave as leave_network
from portal.memberships.operations.tell import agree as agree_to
from portal.memberships.operations.tell import tell_about_me
from portal.memberships.queries import Belonging, belonging_by, belonging_of
from portal.memberships.rules.refusals import AgreementsChanged, EngagementChanged, TakesNoMembers
from portal.memberships.views.joining import bp
from portal.memberships.views.mine_facts import leaving_purpose, my_facts
from portal.memberships.words import engagement_of
from portal.networks.models import Network
from portal.networks.queries import network_with
from portal.refusals import Refusal
from portal.web.addresses import number_in
from portal.web.answers import private, send_to, show
from portal.web.errors import leads_back, say_when
from portal.web.forgery import says_so_in_its_form
from portal.web.forms import version_in
from portal.web.limits import sign_up_limit
from portal.web.moment import now

NOTICES = {
    "joined": N_("Welcome! You are a member. You get an e-mail with this link."),
    "told": N_("Saved."),
    "agreed": N_("Thank you. You agreed to it."),
    "asked": N_("Your colleague gets an e-mail. As soon as they confirm, your place is theirs."),
    "taken-back": N_("Taken back. You keep your place."),
}


@bp.get("/memberships/<key:key>")
def mine(key: str) -> Response:
    return _page(_known_by(key), key)


@bp.post("/memberships/<key:key>/proof")
def prove(key: str) -> Response:
    known = _known_by(key)

    try:
        prove_request(known.network.id, known.person.id, now(), number_in(request.form.get("version", "")))
    except (EngagementChanged, TakesNoMembers) as refusal:
        return _page(_known_by(key), key, refusal.status, refused=refusal)

    return _back(key, "joined")


@bp.post("/memberships/<key:key>/withdrawal")
def withdraw(key: str) -> Response:
    if gone := _gone_by(key):
        return private(show("memberships/gone.html", network=gone, has_left=False))
    known = _known_by(key)

    withdraw_request(known.network.id, known.person.id, now(), never_again=request.form.get("never") == "1")
    if known.state in ("member", ApplicationState.LEFT):
        return _back(key)

    return private(show("memberships/gone.html", network=known.network, has_left=False))


@bp.post("/memberships/<key:key>/acceptance")
@says_so_in_its_form
def accept_invitation(key: str) -> Response:
    known = _known_by(key)
    form = AcceptForm().ask_for(known.network)

    try:
        form.check()
        joiner = form.joiner(known.network, form.name.data or "", known.person.email_shown)
        accept_it(known.network.id, known.person.id, joiner, now())
    except Refusal as refusal:
        form.refuse(refusal)
        if isinstance(refusal, EngagementChanged) or not form.version.data:
            form.show_anew(_known_by(key).network)
        return _page(_known_by(key), key, refusal.status, accept_form=form)

    return _back(key, "joined")


@bp.post("/memberships/<key:key>/refusal")
def decline_invitation(key: str) -> Response:
    known = _known_by(key)

    never_again = request.form.get("never") == "1"
    decline_it(known.network.id, known.person.id, never_again, now())

    return private(show("memberships/declined.html", network=known.network, never_again=never_again))


@bp.post("/memberships/<key:key>/leaving")
def leave(key: str) -> Response:
    known = _known_by(key)

    leave_network(known.network.id, known.person.id, now())

    return _page(_known_by(key), key)


@bp.post("/memberships/<key:key>/colleague")
@sign_up_limit
@says_so_in_its_form
def hand_over(key: str) -> Response:
    known, form = _known_by(key), HandOverForm()

    try:
        form.check()
        name, email = form.name.data or "", form.email.data or ""
        hand_place_over(known.network.id, known.person.id, name, email, now())
    except Refusal as refusal:
        form.refuse(refusal)
        return say_when(_page(_known_by(key), key, refusal.status, hand_over_form=form), refusal)

    return _back(key, "asked")


@bp.post("/memberships/<key:key>/colleague/withdrawal")
def withdraw_offer(key: str) -> Response:
    """Take back the offer of one's place to a colleague."""
    known = _known_by(key)
    if known.member is None:
        return _page(known, key)

    take_offer_back(known.network.id, known.person.id, now())

    return _back(key, "taken-back")


@bp.post("/memberships/<key:key>/details")
@says_so_in_its_form
def tell_more(key: str) -> Response:
    known, form = _known_by(key), AboutMeForm()

    try:
        form.check()
        tell_about_me(known.network.id, known.person.id, form.about_me())
    except Refusal as refusal:
        form.refuse(refusal)
        return _page(_known_by(key), key, refusal.status, about_form=form)

    return _back(key, "told")


@bp.post("/memberships/<key:key>/agreement")
def agree(key: str) -> Response:
    known, form = _known_by(key), AgreeForm()

    try:
        agree_to(known.network.id, known.person.id, version_in(form.version), now())
    except AgreementsChanged as refusal:
        return _page(_known_by(key), key, refusal.status, refused=refusal)

    return _back(key, "agreed")


@bp.get("/memberships/<key:key>/for-the-manager")
def for_the_manager(key: str) -> Response:
    """Return a text to print: what the network asks and gives."""
    known = _known_by(key)
    if known.state == ApplicationState.LEFT:
        return _page(known, key)

    return private(show("memberships/for_the_manager.html", known=known, engagement=engagement_of(known.network)))


def _known_by(key: str) -> Belonging:
    """Return what the owner of this key is; aborts with 404 for a wrong one, or when they are nothing any more."""
    known = belonging_by(key) or abort(404)
    leads_back(known.network.name, url_for("memberships.mine", key=key))
    return known


def _gone_by(key: str) -> Network | None:
    """Return the network that the owner of this key was in when its page was opened, and is in no longer.

    The salt of the key went with the row, so the form holds a signature of its own: a second press is answered, and
    who never had the page learns nothing.
    """
    network, person_id = network_with(number_in(request.form.get("network", ""))), id_in(key)
    if network is None or person_id is None or belonging_by(key) or belonging_of(person_id, network.id):
        return None
    return network if opens(request.form.get("left", ""), leaving_purpose(network), person_id, "") else None


def _back(key: str, said: str | None = None) -> Response:
    return send_to(url_for("memberships.mine", key=key, said=said))


def _page(known: Belonging, key: str, status: int = 200, **forms: Any) -> Response:
    """Show the page of somebody's state in the network; `forms` are those with input that was refused."""
    if known.state == ApplicationState.LEFT:
        return private(show("memberships/gone.html", network=known.network, has_left=True))
    notice_key = request.args.get("said", "")
    is_so = notice_key in NOTICES and (
        notice_key != "joined" or known.member is not None
    )  # others wait or were asked to
    facts = {**my_facts(known, key, now()), "notice": tell(NOTICES[notice_key]) if is_so else "", **forms}
    return private(show("memberships/mine.html", status=status, **facts))
