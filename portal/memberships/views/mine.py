"""The page of somebody who asked to join a network, was asked, or is a member; behind their personal link.

What they do there is in `requesting`, `invited`, `leaving` and `member`.
"""

from typing import Any

from flask import abort, request, url_for
from werkzeug import Response

from portal.language import N_, tell
from portal.memberships.models import ApplicationState
from portal.memberships.queries import Belonging, belonging_by
from portal.memberships.views.joining import bp
from portal.memberships.views.mine_facts import my_facts
from portal.web.answers import private, send_to, show
from portal.web.errors import leads_back
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
    return page_of(known_by(key), key)


def known_by(key: str) -> Belonging:
    """Return what the owner of this key is; aborts with 404 for a wrong one, or when they are nothing any more."""
    known = belonging_by(key) or abort(404)
    leads_back(known.network.name, url_for("memberships.mine", key=key))
    return known


def back(key: str, said: str | None = None) -> Response:
    return send_to(url_for("memberships.mine", key=key, said=said))


def page_of(known: Belonging, key: str, status: int = 200, **forms: Any) -> Response:
    """Show the page of somebody's state in the network; `forms` are those with input that was refused."""
    if known.state == ApplicationState.LEFT:
        return private(show("memberships/gone.html", network=known.network, has_left=True))
    notice_key = request.args.get("said", "")
    is_still_true = notice_key != "joined" or known.member is not None  # others wait or were asked to
    is_so = notice_key in NOTICES and is_still_true
    facts = {**my_facts(known, key, now()), "notice": tell(NOTICES[notice_key]) if is_so else "", **forms}
    return private(show("memberships/mine.html", status=status, **facts))
