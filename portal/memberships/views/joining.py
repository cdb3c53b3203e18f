"""Joining a network: the form, and the page of somebody who asked, was asked, or is a member."""

from typing import Any
from zoneinfo import ZoneInfo

from flask import Blueprint, abort, request, url_for
from werkzeug import Response

from portal.keys import id_in, key_of, opens
from portal.language import N_, tell
from portal.memberships.forms import AboutMeForm, AcceptForm, AgreeForm, HandOverForm, JoinForm
from portal.memberships.models import ApplicationState
from portal.memberships.operations.ask import ask_signed_in, ask_to_join, prove_request, withdraw_request
from portal.memberships.operations.invite import accept_invitation as accept_it
from portal.memberships.operations.invite import decline_invitation as decline_it
from portal.memberships.operations.leave import hand_place_over, take_offer_back
from portal.memberships.operations.leave import leave as leave_network
from portal.memberships.operations.tell import agree as agree_to
from portal.memberships.operations.tell import tell_about_me
from portal.memberships.queries import Belonging, belonging_by, belonging_of, organisation_known_of
from portal.memberships.rules.joining import is_offer_open, is_taking_members
from portal.memberships.rules.refusals import AgreementsChanged, EngagementChanged, TakesNoMembers
from portal.memberships.views.panels import address_of, panel_of, queue_number
from portal.memberships.words import engagement_of
from portal.networks.models import Network
from portal.networks.queries import network_at, network_with
from portal.networks.rules.agreements import is_asked_to_agree
from portal.people.sign_in import reader
from portal.refusals import Refusal
from portal.site import site
from portal.text import mailbox_key
from portal.themes.queries import last_day_of_vote
from portal.themes.rules.voting import vote_purpose
from portal.web.addresses import number_in
from portal.web.answers import private, send_to, show
from portal.web.errors import leads_back, say_when
from portal.web.forgery import says_so_in_its_form
from portal.web.forms import version_in
from portal.web.limits import count_request_to_join, sign_up_limit
from portal.web.moment import now

bp = Blueprint("memberships", __name__)

NOTICES = {
    "joined": N_("Welcome! You are a member. You get an e-mail with this link."),
    "told": N_("Saved."),
    "agreed": N_("Thank you. You agreed to it."),
    "asked": N_("Your colleague gets an e-mail. As soon as they confirm, your place is theirs."),
    "taken-back": N_("Taken back. You keep your place."),
}


@bp.post("/networks/<slug:slug>/membership")
@sign_up_limit
@says_so_in_its_form
def ask(slug: str) -> Response:
    network, person = _network_to_join(slug), reader()
    form = JoinForm().ask_for(network)

    try:
        form.check()
        count_request_to_join(slug)
        joiner = form.joiner(network, form.name.data or "", form.email.data or "")
        is_proven = person is not None and person.email == mailbox_key(joiner.email)
        if person and is_proven:
            ask_signed_in(network.id, person.id, joiner, now())
        else:
            ask_to_join(network.id, joiner, now())
    except Refusal as refusal:
        form.refuse(refusal)
        if isinstance(refusal, EngagementChanged) or not form.version.data:
            network = _network_to_join(slug)
            form.show_anew(network)
        panel = panel_of(network, person, now(), form)
        page = show("memberships/join.html", status=refusal.status, network=network, panel=panel)
        return say_when(private(page), refusal)

    mine = belonging_of(person.id, network.id) if person and is_proven else None
    return send_to(address_of(mine, now()) if mine else url_for("memberships.asked", slug=slug))


@bp.get("/networks/<slug:slug>/membership")
def asked(slug: str) -> Response:
    """Tell where to look, whoever asked: it says nothing about who is known."""
    return private(show("memberships/asked.html", network=_network_to_join(slug)))


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


def _network_to_join(slug: str) -> Network:
    network = network_at(slug)
    return network if network and not network.is_draft else abort(404)


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
    return network if opens(request.form.get("left", ""), _leaving(network), person_id, "") else None


def _leaving(network: Network) -> str:
    return f"leaving-{network.id}"


def _back(key: str, said: str | None = None) -> Response:
    return send_to(url_for("memberships.mine", key=key, said=said))


def _page(known: Belonging, key: str, status: int = 200, **forms: Any) -> Response:
    """Show the page of somebody's state in the network; `forms` are those with input that was refused."""
    application, member, network = known.application, known.member, known.network
    if known.state == ApplicationState.LEFT:
        return private(show("memberships/gone.html", network=network, has_left=True))
    zone = ZoneInfo(site().timezone)
    is_past = bool(application and application.held_until and application.held_until <= now())
    notice_key = request.args.get("said")
    is_so = notice_key in NOTICES and (notice_key != "joined" or member is not None)  # others wait or were asked to
    facts: dict[str, Any] = {
        "known": known,
        "key": key,
        "engagement": engagement_of(network),
        "state": ApplicationState.DECLINED if is_past else known.state,
        "position": queue_number(known),
        "until": application.held_until.astimezone(zone) if application and application.held_until else None,
        "is_taking_members": is_taking_members(network),
        "has_new_text": bool(member and is_asked_to_agree(member, network)),
        "joined": member.joined_at.astimezone(zone) if member else None,
        "notice": tell(NOTICES[notice_key]) if notice_key and is_so else "",
        "refused": None,
        "vote_ends": last_day_of_vote(network, now()) if member else None,
        "vote_key": key_of(vote_purpose(network), known.person.id, known.salt),
        "leaving": {"network": network.id, "left": key_of(_leaving(network), known.person.id, "")},
        "accept_form": AcceptForm(formdata=None, data=_known_already(known)).ask_for(network),
        "about_form": AboutMeForm(formdata=None, obj=member),
        "hand_over_form": HandOverForm(formdata=None),
        "offered_to": member.offered_to if member and is_offer_open(member.offered_at, now()) else "",
    }
    return private(show("memberships/mine.html", status=status, **{**facts, **forms}))


def _known_already(known: Belonging) -> dict[str, str]:
    """Return what we know of somebody who was invited, so that nothing is asked twice.

    The organisation only of a proven mailbox: before, others may have typed it.
    """
    typed = known.application.name if known.application else ""
    organisation = organisation_known_of(known.person.id) if known.person.verified_at else ""
    version = str(known.network.engagement_version)
    return {"name": known.person.name or typed, "organisation": organisation, "version": version}
