"""Themes for those who manage a network: the vote, the choice, and who guides."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from flask import Blueprint, url_for
from werkzeug import Response

from portal.agenda.views.access import my_network
from portal.people.sign_in import signed_in, signed_in_lately, the_reader
from portal.refusals import Refusal
from portal.site import site
from portal.themes.forms import VoteEndForm, WithdrawThemeForm
from portal.themes.operations.choose import choose_theme, let_guide
from portal.themes.operations.hold import end_vote as end_vote_now
from portal.themes.operations.hold import open_vote as open_vote_until
from portal.themes.operations.hold import withdraw_theme
from portal.themes.rules.refusals import NetworkIsOver, TooFewThemes, VoteSoonAgain, WrongVoteEnd
from portal.themes.views.access import theme_managed
from portal.themes.views.facts import themes_page
from portal.web.answers import private, send_to, show
from portal.web.forgery import says_so_in_its_form
from portal.web.moment import now

bp = Blueprint("manage_themes", __name__, url_prefix="/manage/networks/<slug:slug>")

TWO_WEEKS = timedelta(days=14)  # the last day that the form suggests


@bp.get("/themes")
@signed_in
def index(slug: str) -> Response:
    return _page(slug)


@bp.post("/vote")
@signed_in
@says_so_in_its_form
def open_vote(slug: str) -> Response:
    """Open the vote until a day, or move the last day of an open one."""
    network = my_network(slug)
    form = VoteEndForm()

    if not form.validate() or form.ends.data is None:
        return _page(slug, form, form.refusal)
    try:
        is_new = open_vote_until(network.id, form.ends.data, now())
    except (WrongVoteEnd, TooFewThemes, VoteSoonAgain, NetworkIsOver) as error:
        form.refuse(error)
        return _page(slug, form, error.status)

    return send_to(url_for(".index", slug=slug, said="opened" if is_new else "end-moved"))


@bp.post("/vote/end")
@signed_in
def end_vote(slug: str) -> Response:
    network = my_network(slug)

    end_vote_now(network.id, now())

    return send_to(url_for(".index", slug=slug, said="ended"))


@bp.post("/themes/<id:id>/withdrawal")
@signed_in
@says_so_in_its_form
def withdraw(slug: str, id: int) -> Response:
    theme, _network = theme_managed(slug, id)
    form = WithdrawThemeForm(prefix="")

    if not form.validate():
        return _page(slug, status=form.refusal, withdrawing=form, withdrawing_id=id)

    withdraw_theme(theme.id, form.sentence.data or "", now())

    return send_to(url_for(".index", slug=slug, said="withdrawn", _anchor=f"theme-{id}"))


@bp.post("/themes/<id:id>/choice")
@signed_in
def choose(slug: str, id: int) -> Response:
    """Make the draft session about this theme, and go there."""
    theme, _network = theme_managed(slug, id)

    meeting = choose_theme(theme.id, the_reader().id, now())

    return send_to(url_for("meetings.edit", slug=meeting.slug))


@bp.post("/themes/<id:id>/guides/<id:person>")
@signed_in_lately
def guide(slug: str, id: int, person: int) -> Response:
    """Make a member who offered it facilitator of the session."""
    theme, _network = theme_managed(slug, id)

    let_guide(theme.id, person, the_reader().id, now())

    return send_to(url_for(".index", slug=slug, said="guide", _anchor=f"theme-{id}"))


def _page(
    slug: str,
    form: VoteEndForm | None = None,
    status: int = 200,
    withdrawing: WithdrawThemeForm | None = None,
    withdrawing_id: int = 0,
    refused: Refusal | None = None,
) -> Response:
    network = my_network(slug)
    board = themes_page(network, the_reader(), now(), manages=True)
    today = now().astimezone(ZoneInfo(site().timezone)).date()
    form = form or VoteEndForm(
        formdata=None, data={"ends": board.last_day if board.phase == "open" else today + TWO_WEEKS}
    )
    facts = {"board": board, "form": form, "withdrawing": withdrawing, "withdrawing_id": withdrawing_id}
    return private(show("themes/manage.html", status=status, **facts))
