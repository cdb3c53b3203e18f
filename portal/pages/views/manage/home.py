"""The home of whoever runs things: what waits for them, their sessions, and the rest."""

from flask import Blueprint, request
from flask_babel import gettext as _
from flask_babel import ngettext
from werkzeug import Response

from portal.agenda.queries.meetings import meetings_run_by
from portal.agenda.rules.who_may import What, changes_all
from portal.agenda.views.access import the_manager
from portal.language import N_, tell
from portal.pages.views.manage.backup_notice import backup_notice
from portal.pages.views.manage.home_facts import manage_page
from portal.pages.views.manage.outbox_notice import outbox_notice
from portal.pages.views.manage.publishing import publish_all, published_words
from portal.people.sign_in import signed_in, signed_in_today
from portal.web.addresses import number_in_address
from portal.web.answers import private, send_to, show
from portal.web.moment import now

bp = Blueprint("manage", __name__, url_prefix="/manage")


NOTICES = {
    "thrown-away": N_("The draft has been thrown away."),
    "agreements": N_("Noted. The agreements stay as they are."),
    "series": N_("The drafts have been made. Check each one, and publish it."),
}


@bp.get("")
@signed_in
def index() -> Response:
    return _page(_notice(request.args.get("said", "")))


@bp.post("/drafts/publication")
@signed_in_today
def publish_drafts() -> Response:
    """Publish those of the reader's drafts that are named, as far as they are ready."""
    person = the_manager()
    named = set(request.form.getlist("draft"))
    drafts = [meeting for meeting in meetings_run_by(person) if meeting.is_draft and meeting.slug in named]

    if not drafts:  # published or thrown away since the page was made
        return _page(_("Nothing to publish: these are no drafts any more."), 409)

    return send_to(publish_all(drafts, person.id, now()))


def _page(notice: str, status: int = 200) -> Response:
    person = the_manager()
    return private(
        show(
            "pages/manage/index.html",
            status=status,
            **vars(manage_page(person, now(), {name: number_in_address(name) for name in ("coming", "past")})),
            answers_proposals=changes_all(person, What.SESSION),
            outbox=outbox_notice(person, now()),
            backup=backup_notice(person, now()),
            notice=notice,
        )
    )


def _notice(key: str) -> str:
    if key == "brought":
        return _brought()
    if key == "series-published":
        return published_words()
    return tell(NOTICES[key]) if key in NOTICES else ""


def _brought() -> str:
    """Return the notice after importing sessions from another calendar."""
    count = number_in_address("count") or 1
    return ngettext(
        "%(n)s draft has been made. Check it, and publish it.",
        "%(n)s drafts have been made. Check each one, and publish it.",
        count,
        n=count,
    )
