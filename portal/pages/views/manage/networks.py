"""Making, editing, publishing and closing a network."""

import secrets
from datetime import datetime
from typing import Any

from flask import Blueprint, url_for
from flask_babel import gettext as _
from werkzeug import Response

from portal.agenda.operations.networks import make_network
from portal.agenda.operations.roles import give_role, take_role
from portal.agenda.queries.networks import coordinators_of
from portal.agenda.rules.who_may import gives_roles
from portal.agenda.views.access import my_network, the_network_maker
from portal.language import tell
from portal.networks.forms import ChangeNetworkForm, NetworkForm, NewNetworkForm, StateForm, values_of
from portal.networks.models import JoinMode, Network, NetworkState
from portal.networks.operations.agreements import keep_agreements as keep_as_they_are
from portal.networks.operations.change import change_network
from portal.networks.operations.state import publish_network, set_state
from portal.networks.queries import roles_held
from portal.networks.rules.refusals import NetworkError, StaleNetwork, StaleOwnNetwork
from portal.networks.rules.tips import tips
from portal.pages.views.networks import show_refused
from portal.people.models import Person, RoleName
from portal.people.queries import people_with_a_role
from portal.people.rules import RoleError
from portal.people.sign_in import (
    ask_to_sign_in_again,
    has_signed_in_lately,
    has_signed_in_today,
    signed_in,
    signed_in_today,
    the_reader,
)
from portal.signals.queries import mailbox_of
from portal.web.answers import private, send_to, show
from portal.web.forgery import csrf_token, says_so_in_its_form
from portal.web.forms import version_in
from portal.web.merging import marks_of
from portal.web.moment import now

bp = Blueprint("networks_desk", __name__, url_prefix="/manage/networks")


@bp.get("/new")
@signed_in
def new() -> Response:
    maker = the_network_maker()
    data = {"idem": secrets.token_urlsafe(16), "coordinators": [str(maker.id)]}
    return _form_page(_with_people(NewNetworkForm(formdata=None, data=data), [maker]), None)


@bp.post("/new")
@signed_in
@says_so_in_its_form
def create() -> Response:
    maker = the_network_maker()
    form = _with_people(NewNetworkForm(), [maker])
    form.assume({"coordinators": [str(maker.id)], "join": JoinMode.REQUEST, "colour": ""})

    if not form.validate():
        return _form_page(form, None, form.refusal)

    others, publishes = form.coordinator_ids - {maker.id}, form.publish.data == "yes"
    if (others and not has_signed_in_lately()) or (publishes and not has_signed_in_today()):
        return ask_to_sign_in_again(csrf_token("networks_desk.create"))

    network = make_network(form.clean(), maker.id, form.idem.data or "", now(), others)
    if publishes:
        publish_network(network.id, maker.id, now())

    return _to(network, "published" if publishes else "made")


@bp.get("/<slug:slug>/edit")
@signed_in
def edit(slug: str) -> Response:
    network = my_network(slug)

    return _form_page(_form_of(network), network)


@bp.post("/<slug:slug>/edit")
@signed_in
@says_so_in_its_form
def save(slug: str) -> Response:
    network = my_network(slug)
    coordinators = coordinators_of(network.id)
    form = _with_people(ChangeNetworkForm(), coordinators)
    form.assume({**values_of(network), "version": "", "coordinators": [str(person.id) for person in coordinators]})

    if not form.validate():
        return _form_page(form, network, form.refusal)

    coordinate = {person.id for person in coordinators}
    if form.coordinator_ids != coordinate and not has_signed_in_lately():
        return ask_to_sign_in_again(csrf_token("networks_desk.save"))

    by_id, at = the_reader().id, now()
    try:
        change_network(network.id, form.clean(), version_in(form.version), by_id, at)
    except StaleNetwork as error:
        return _both_texts(form, slug, error)
    try:
        _let_coordinate(network.id, form.coordinator_ids, coordinate, by_id, at)
    except RoleError as error:
        refused = _form_of(my_network(slug))  # its text is saved
        refused.add_error("coordinators", error.words)
        return _form_page(refused, network, 422)

    return _to(network, "saved")


@bp.post("/<slug:slug>/publication")
@signed_in_today
def publish(slug: str) -> Response:
    network = my_network(slug)

    publish_network(network.id, the_reader().id, now())

    return _to(network, "published")


@bp.post("/<slug:slug>/agreements")
@signed_in
def keep_agreements(slug: str) -> Response:
    """Leave the agreements as they are, half-way."""
    network = my_network(slug)

    keep_as_they_are(network.id, now())

    return send_to(url_for("manage.index", said="agreements"))


@bp.post("/<slug:slug>/state")
@signed_in_today
@says_so_in_its_form
def change_state(slug: str) -> Response:
    network = my_network(slug)
    form = StateForm()

    if not form.validate():
        return show_refused(network, form, form.refusal)

    try:
        state, sentence = NetworkState(form.state.data), form.sentence.data or ""
        set_state(network.id, state, the_reader().id, now(), sentence)
    except NetworkError as error:
        form.refuse(error)
        return show_refused(my_network(slug), form, error.status)

    return _to(network, "state")


def _to(network: Network, notice_key: str) -> Response:
    """Redirect to the page of the network, or to their own for a reader who took their own role away."""
    if gives_roles(the_reader(), network.id):
        return send_to(url_for("networks.show_one", slug=network.slug, said=notice_key))
    return send_to(url_for("manage.index" if the_reader().may_manage else "me.index"))


def _let_coordinate(network_id: int, chosen: set[int], before: set[int], by_id: int, at: datetime) -> None:
    """Give the role to whoever was ticked, then take it from whoever was not: the last one first has a successor."""
    for person in people_with_a_role():
        if person.id in chosen - before:
            give_role(person.email_shown, "", RoleName.COORDINATOR, network_id, by_id, at)
    for held in roles_held([network_id]):
        if held.person.id in before - chosen:
            take_role(held.id, by_id, at)


def _with_people(form: NetworkForm, coordinators: list[Person]) -> Any:
    """Offer the people with a role and a name, and whoever coordinates it now."""
    named = [person for person in people_with_a_role() if person.name]
    form.offer(named + [person for person in coordinators if person not in named])
    return form


def _form_of(network: Network) -> ChangeNetworkForm:
    values, coordinators = values_of(network), coordinators_of(network.id)
    chosen = [str(person.id) for person in coordinators]
    data = {**values, "opened": marks_of(values), "coordinators": chosen}
    return _with_people(ChangeNetworkForm(formdata=None, data=data), coordinators)


def _form_page(form: NetworkForm, network: Network | None, status: int = 200, **facts: Any) -> Response:
    hints = [tell(tip) for tip in tips(network)] if network and not network.has_ended else []
    mailbox = mailbox_of(network.id) if network else None
    if network and mailbox is None and not network.has_ended:
        hints.append(_("Name somebody who makes policy: nobody receives the signals of this network now."))
    facts = {
        "form": form,
        "network": network,
        "tips": hints,
        "mailbox": mailbox,
        "theirs": {},
        "theirs_are_mine": False,
        **facts,
    }
    return private(show("pages/manage/network.html", status=status, **facts))


def _both_texts(form: NetworkForm, slug: str, error: StaleNetwork) -> Response:
    """Answer 409 with the input beside what was saved meanwhile; saving again is then a choice."""
    network = my_network(slug)
    theirs = form.take_over(values_of(network))
    form.add_error("", error.words)
    is_mine = isinstance(error, StaleOwnNetwork)
    return _form_page(form, network, 409, theirs=theirs, theirs_are_mine=is_mine)
