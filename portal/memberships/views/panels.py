"""What the page of a network shows about joining, and to its members."""

from dataclasses import dataclass
from datetime import datetime

from flask import url_for

from portal.memberships.forms import JoinForm
from portal.memberships.models import Application, ApplicationState
from portal.memberships.queries import (
    Belonging,
    belonging_of,
    belongings_of,
    cards_of,
    organisation_known_of,
    place_in_queue,
    places_in,
)
from portal.memberships.rules.joining import JoinState, is_taking_members, join_state
from portal.memberships.words import engagement_of
from portal.networks.models import Membership, Network
from portal.networks.rules.agreements import is_asked_to_agree
from portal.people.models import Person


@dataclass(frozen=True)
class JoinPanel:
    """The box to join, in its state; for a signed-in reader also what they are in the network."""

    network: Network
    state: JoinState
    is_full: bool  # a newcomer waits
    engagement: list[str]
    form: JoinForm
    mine: str  # the address of the reader's own page, when there is one
    standing: str  # "member", or the state of their request
    is_asked_to_agree: bool  # a member who did not agree to the present agreements yet
    cards: list[tuple[Person, Membership]]  # of other members, for members only


def panel_of(network: Network, reader: Person | None, now: datetime, form: JoinForm | None = None) -> JoinPanel:
    """Return the panel. `now` is the moment of the request."""
    known = belonging_of(reader.id, network.id) if reader else None
    data = {"version": str(network.engagement_version), **_typed_before(reader)}
    form = form or JoinForm(formdata=None, data=data).ask_for(network)
    return JoinPanel(
        network=network,
        state=join_state(network),
        is_full=is_taking_members(network) and not places_in(network, now).has_room_for(""),
        engagement=engagement_of(network),
        form=form,
        mine=address_of(known, now) if known else "",
        standing=known.state if known and known.state != ApplicationState.LEFT else "",
        is_asked_to_agree=bool(known and known.member and is_asked_to_agree(known.member, network)),
        cards=cards_of(network.id, reader.id) if reader and known and known.member else [],
    )


def address_of(known: Belonging, now: datetime) -> str:
    """Return the address of somebody's own page; empty for an unproven request, whose link only the mailbox has, and
    for whoever left.
    """
    has_none = known.state in (ApplicationState.UNPROVEN, ApplicationState.LEFT)
    if has_none or not known.salt or _has_ended(known.application, now):
        return ""
    return url_for("memberships.mine", key=known.key)


def my_networks(person: Person, now: datetime) -> list[tuple[Belonging, str]]:
    """Return what somebody is in which network, with the address of their page there; not those that they left."""
    present = [known for known in belongings_of(person.id) if known.state != ApplicationState.LEFT]
    return [(known, address_of(known, now)) for known in present]


def queue_number(known: Belonging) -> int:
    """Return the place in the queue; 0 outside it."""
    is_waiting = known.application is not None and known.state == ApplicationState.WAITING
    return place_in_queue(known.application) if is_waiting and known.application else 0


def _has_ended(application: Application | None, now: datetime) -> bool:
    return application is not None and application.held_until is not None and application.held_until <= now


def _typed_before(reader: Person | None) -> dict[str, str]:
    if reader is None:
        return {}
    return {"name": reader.name, "email": reader.email_shown, "organisation": organisation_known_of(reader.id)}
