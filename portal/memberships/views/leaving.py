"""Giving up a membership: leaving the network, or handing the place over to a colleague."""

from werkzeug import Response

from portal.memberships.forms import HandOverForm
from portal.memberships.operations.leave import hand_place_over, take_offer_back
from portal.memberships.operations.leave import leave as leave_network
from portal.memberships.views.joining import bp
from portal.memberships.views.mine import back, known_by, page_of
from portal.refusals import Refusal
from portal.web.errors import say_when
from portal.web.forgery import says_so_in_its_form
from portal.web.limits import sign_up_limit
from portal.web.moment import now


@bp.post("/memberships/<key:key>/leaving")
def leave(key: str) -> Response:
    known = known_by(key)

    leave_network(known.network.id, known.person.id, now())

    return page_of(known_by(key), key)


@bp.post("/memberships/<key:key>/colleague")
@sign_up_limit
@says_so_in_its_form
def hand_over(key: str) -> Response:
    known, form = known_by(key), HandOverForm()

    try:
        form.check()
        name, email = form.name.data or "", form.email.data or ""
        hand_place_over(known.network.id, known.person.id, name, email, now())
    except Refusal as refusal:
        form.refuse(refusal)
        return say_when(page_of(known_by(key), key, refusal.status, hand_over_form=form), refusal)

    return back(key, "asked")


@bp.post("/memberships/<key:key>/colleague/withdrawal")
def withdraw_offer(key: str) -> Response:
    """Take back the offer of one's place to a colleague."""
    known = known_by(key)
    if known.member is None:
        return page_of(known, key)

    take_offer_back(known.network.id, known.person.id, now())

    return back(key, "taken-back")
