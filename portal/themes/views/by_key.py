"""Voting behind the link in the letter, without signing in and without anybody's name."""

from flask import Blueprint, request, url_for
from werkzeug import Response

from portal.refusals import Refusal
from portal.themes.operations.vote import vote as give_vote
from portal.themes.queries import theme_with
from portal.themes.rules.refusals import ThemeGone, ThemeWasWithdrawn, ThreeVotesAlready, VoteIsNotOpen
from portal.themes.views.access import voter_by
from portal.themes.views.facts import themes_page
from portal.web.answers import private, send_to, show
from portal.web.moment import now

bp = Blueprint("theme_vote", __name__)


@bp.get("/themes/<key:key>")
def index(key: str) -> Response:
    return _page(key)


@bp.post("/themes/<key:key>/<id:id>")
def vote(key: str, id: int) -> Response:
    network, person = voter_by(key)
    wants = request.form.get("vote") != "no"

    theme = theme_with(id)
    if theme is None or theme.network_id != network.id:
        return _page(key, ThemeGone())
    try:
        give_vote(theme.id, person.id, wants, now(), by_letter=True)
    except (ThreeVotesAlready, VoteIsNotOpen, ThemeWasWithdrawn) as error:
        return _page(key, error, f"theme-{id}")

    return send_to(url_for(".index", key=key, said="voted" if wants else "unvoted", _anchor=f"theme-{id}"))


def _page(key: str, refused: Refusal | None = None, refused_at: str = "") -> Response:
    network, person = voter_by(key)
    facts = {"board": themes_page(network, person, now()), "key": key, "refused": refused, "refused_at": refused_at}
    return private(show("themes/by_key.html", status=refused.status if refused else 200, **facts))
