"""Asking to join: proving it by the link in the letter, and withdrawing it."""

from flask import request
from werkzeug import Response

from portal.keys import id_in, opens
from portal.memberships.models import ApplicationState
from portal.memberships.operations.ask import prove_request, withdraw_request
from portal.memberships.queries import belonging_by, belonging_of
from portal.memberships.rules.refusals import EngagementChanged, TakesNoMembers
from portal.memberships.views.joining import bp
from portal.memberships.views.mine import back, known_by, page_of
from portal.memberships.views.mine_facts import leaving_purpose
from portal.networks.models import Network
from portal.networks.queries import network_with
from portal.web.addresses import number_in
from portal.web.answers import private, show
from portal.web.moment import now


@bp.post("/memberships/<key:key>/proof")
def prove(key: str) -> Response:
    known = known_by(key)

    try:
        prove_request(known.network.id, known.person.id, now(), number_in(request.form.get("version", "")))
    except (EngagementChanged, TakesNoMembers) as refusal:
        return page_of(known_by(key), key, refusal.status, refused=refusal)

    return back(key, "joined")


@bp.post("/memberships/<key:key>/withdrawal")
def withdraw(key: str) -> Response:
    if gone := _gone_by(key):
        return private(show("memberships/gone.html", network=gone, has_left=False))
    known = known_by(key)

    withdraw_request(known.network.id, known.person.id, now(), never_again=request.form.get("never") == "1")
    if known.state in ("member", ApplicationState.LEFT):
        return back(key)

    return private(show("memberships/gone.html", network=known.network, has_left=False))


def _gone_by(key: str) -> Network | None:
    """Return the network that the owner of this key was in when its page was opened, and is in no longer.

    The salt of the key went with the row, so the form holds a signature of its own: a second press is answered, and
    who never had the page learns nothing.
    """
    network, person_id = network_with(number_in(request.form.get("network", ""))), id_in(key)
    if network is None or person_id is None or belonging_by(key) or belonging_of(person_id, network.id):
        return None
    return network if opens(request.form.get("left", ""), leaving_purpose(network), person_id, "") else None
