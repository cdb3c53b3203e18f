"""The log, for organisers: who did what and when, never content."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from flask import Blueprint
from werkzeug import Response

from portal.agenda.models import Meeting
from portal.agenda.views.access import the_auditor
from portal.branding.words import settings_named
from portal.history.models import Action, HistoryEntry
from portal.history.queries import entries
from portal.history.words import action_name, detail_in_words
from portal.networks.words import state_name
from portal.people.models import Person
from portal.people.sign_in import signed_in
from portal.people.words import role_name
from portal.site import site
from portal.web.addresses import page_in_address
from portal.web.answers import private, show

bp = Blueprint("history", __name__, url_prefix="/manage/history")


@dataclass(frozen=True)
class HistoryLine:
    """A row of the log, formatted."""

    at: datetime  # in the portal's zone
    actor: str
    action: str
    about: str  # whom it was done to, with role and network
    meeting: Meeting | None


@bp.get("")
@signed_in
def index() -> Response:
    the_auditor()
    number = page_in_address()
    found, has_more = entries(number)

    zone = ZoneInfo(site().timezone)
    lines = [_line(entry, zone) for entry in found]
    return private(show("pages/manage/history.html", lines=lines, number=number, has_more=has_more))


def _line(entry: HistoryEntry, zone: ZoneInfo) -> HistoryLine:
    role = role_name(entry.role) if entry.role else ""
    about = [_name(entry.about), role, entry.network.name if entry.network else "", _detail(entry)]
    words = " · ".join(filter(None, about))
    return HistoryLine(entry.at.astimezone(zone), _name(entry.by), action_name(entry.action), words, entry.meeting)


def _detail(entry: HistoryEntry) -> str:
    """Return what changed to what, in words."""
    if entry.action == Action.SITE_CHANGED:
        return settings_named(entry.detail)
    return state_name(entry.detail) if entry.action == Action.NETWORK_STATE else detail_in_words(entry.detail)


def _name(person: Person | None) -> str:
    return (person.name or person.email_shown) if person else ""
