"""What a member tells and agrees to, and the page to print for their manager."""

from werkzeug import Response

from portal.memberships.forms import AboutMeForm, AgreeForm
from portal.memberships.models import ApplicationState
from portal.memberships.operations.tell import agree as agree_to
from portal.memberships.operations.tell import tell_about_me
from portal.memberships.rules.refusals import AgreementsChanged
from portal.memberships.views.joining import bp
from portal.memberships.views.mine import back, known_by, page_of
from portal.memberships.words import engagement_of
from portal.refusals import Refusal
from portal.web.answers import private, show
from portal.web.forgery import says_so_in_its_form
from portal.web.forms import version_in
from portal.web.moment import now


@bp.post("/memberships/<key:key>/details")
@says_so_in_its_form
def tell_more(key: str) -> Response:
    known, form = known_by(key), AboutMeForm()

    try:
        form.check()
        tell_about_me(known.network.id, known.person.id, form.about_me())
    except Refusal as refusal:
        form.refuse(refusal)
        return page_of(known_by(key), key, refusal.status, about_form=form)

    return back(key, "told")


@bp.post("/memberships/<key:key>/agreement")
def agree(key: str) -> Response:
    known, form = known_by(key), AgreeForm()

    try:
        agree_to(known.network.id, known.person.id, version_in(form.version), now())
    except AgreementsChanged as refusal:
        return page_of(known_by(key), key, refusal.status, refused=refusal)

    return back(key, "agreed")


@bp.get("/memberships/<key:key>/for-the-manager")
def for_the_manager(key: str) -> Response:
    """Return a text to print: what the network asks and gives."""
    known = known_by(key)
    if known.state == ApplicationState.LEFT:
        return page_of(known, key)

    return private(show("memberships/for_the_manager.html", known=known, engagement=engagement_of(known.network)))
