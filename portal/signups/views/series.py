"""Who was where in a network's series: a grid for its coordinators, and for each member their own row."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from flask import Blueprint
from werkzeug import Response

from portal.agenda.models import Meeting, Visibility
from portal.agenda.views.access import my_network
from portal.keys import key_of
from portal.networks.models import Network
from portal.networks.queries import members_of
from portal.people.models import Person
from portal.people.sign_in import signed_in
from portal.signups.models import Signup
from portal.signups.queries import series_of, signups_in_series
from portal.signups.rules.series import in_series, numbers_in_series
from portal.web.addresses import path_to
from portal.web.answers import private, show
from portal.web.moment import now

bp = Blueprint("series", __name__, url_prefix="/manage/networks")


@dataclass(frozen=True)
class GridRow:
    """One member, with the InSeries of each meeting."""

    name: str
    states: Sequence[str]


@dataclass(frozen=True)
class AttendanceGrid:
    """Members by meetings. It leaves the portal only on paper: there is no file of it."""

    network: Network
    meetings: Sequence[Meeting]
    rows: Sequence[GridRow]


@dataclass(frozen=True)
class SeriesMeeting:
    """One meeting of the series for the reader."""

    meeting: Meeting
    state: str  # the InSeries
    address: str  # of their own page about it; empty without a sign-up that counts
    number: int = 0  # from 1 among those with the same title; 0 where no other has it
    of: int = 0  # how many have that title


@bp.get("/<slug:slug>/attendance")
@signed_in
def index(slug: str) -> Response:
    network = my_network(slug)

    return private(show("signups/series.html", **vars(_grid_of(network, now()))))


def my_row(network: Network, person: Person, at: datetime) -> list[SeriesMeeting]:
    """Return the meetings of a network for one of its members, by start: what `signups/my_series.html` shows.

    Without meetings by link for which they did not sign up: those are in no list.
    """
    signups = signups_in_series(network.id, person.id)
    shown = [(meeting, signups.get((person.id, meeting.id))) for meeting in series_of(network.id)]
    shown = [(meeting, signup) for meeting, signup in shown if signup or meeting.visibility != Visibility.LINK]
    numbers = numbers_in_series([meeting.title for meeting, _signup in shown])
    return [
        SeriesMeeting(meeting, str(in_series(signup, meeting, at)), _page_of(signup), *number)
        for (meeting, signup), number in zip(shown, numbers, strict=True)
    ]


def _grid_of(network: Network, at: datetime) -> AttendanceGrid:
    meetings, signups = series_of(network.id), signups_in_series(network.id)
    rows = [
        GridRow(
            name=member.person.name or member.person.email_shown,
            states=[str(in_series(signups.get((member.person.id, meeting.id)), meeting, at)) for meeting in meetings],
        )
        for member in members_of([network.id])
    ]
    return AttendanceGrid(network, meetings, rows)


def _page_of(signup: Signup | None) -> str:
    if signup is None or not signup.is_active:
        return ""
    return path_to("my_signup.index", key=key_of("signup", signup.id, signup.salt))
