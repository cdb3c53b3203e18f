"""An invitation to join, or an offered place: accepting and declining it."""

from flask import request
from werkzeug import Response

from portal.memberships.forms import AcceptForm
from portal.memberships.operations.invite import accept_invitation as accept_it
from portal.memberships.operations.invite import decline_invitation as decline_it
from portal.memberships.rules.refusals import EngagementChanged
from portal.memberships.views.joining import bp
from portal.memberships.views.mine import back, known_by, page_of
from portal.refusals import Refusal
from portal.web.answers import private, show
from portal.web.forgery import says_so_in_its_form
from portal.web.moment import now


@bp.post("/memberships/<key:key>/acceptance")
@says_so_in_its_form
def accept_invitation(key: str) -> Response:
    known = known_by(key)
    form = AcceptForm().ask_for(known.network)

    try:
        form.check()
        joiner = form.joiner(known.network, form.name.data or "", known.person.email_shown)
        accept_it(known.network.id, known.person.id, joiner, now())
    except Refusal as refusal:
        form.refuse(refusal)
        if isinstance(refusal, EngagementChanged) or not form.version.data:
            form.show_anew(known_by(key).network)
        return page_of(known_by(key), key, refusal.status, accept_form=form)

    return back(key, "joined")


@bp.post("/memberships/<key:key>/refusal")
def decline_invitation(key: str) -> Response:
    known = known_by(key)

    never_again = request.form.get("never") == "1"
    decline_it(known.network.id, known.person.id, never_again, now())

    return private(show("memberships/declined.html", network=known.network, never_again=never_again))
