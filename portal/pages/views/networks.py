"""The networks: the list, and the page of each."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from flask import Blueprint, abort, request
from flask_babel import gettext as _
from werkzeug import Response

from portal.agenda.models import Meeting, Visibility
from portal.agenda.queries.finding import MeetingCard, days_for_members, next_turn, upcoming
from portal.agenda.queries.networks import (
    NetworkSize,
    coordinators_of,
    drafts_of,
    next_off_the_list_at,
    public_networks,
    sizes_of,
)
from portal.agenda.rules.filters import AgendaFilter
from portal.agenda.rules.who_may import gives_roles
from portal.language import N_, tell
from portal.lessons.queries.finding import FollowUp, found
from portal.lessons.rules.filters import LessonFilter
from portal.markup import plain_of
from portal.memberships.queries import waiting_for_an_answer
from portal.memberships.rules.joining import is_taking_members
from portal.memberships.views.panels import JoinPanel, panel_of
from portal.networks.forms import StateForm
from portal.networks.models import Network, NetworkState
from portal.networks.queries import how_many_agreed, network_at
from portal.networks.rules.link import LinkStill, still_of
from portal.networks.rules.states import NEXT
from portal.networks.rules.tips import tips
from portal.networks.words import StateStep, state_meaning, steps_from
from portal.pages.views.embed import snippet_of
from portal.people.models import Person
from portal.people.sign_in import reader
from portal.sharing.views.facts import Sharing, page_preview, sharing_page
from portal.signups.views.series import SeriesMeeting, my_row
from portal.site import site
from portal.web.addresses import absolute
from portal.web.answers import private, show
from portal.web.freshness import Made, kept_page
from portal.web.link_preview import LinkPreview
from portal.web.moment import now

bp = Blueprint("networks", __name__)

MOST_LESSONS = 3  # sessions whose lessons stand on the page of the network
NOTICES = {
    "made": N_("Saved as a draft. Nobody sees it yet."),
    "published": N_("The network is published. Now plan its meetings."),
    "saved": N_("Saved."),
    "state": N_("Done."),
}


@dataclass(frozen=True)
class NetworkDesk:
    """What those who run the network see on its page."""

    drafts: Sequence[Meeting]
    tips: Sequence[str]
    meaning: str
    steps: Sequence[StateStep]
    can_stop: bool
    requests: int  # that wait for an answer
    agreed: int  # members who agreed to the present agreements
    form: StateForm  # for stopping


@dataclass(frozen=True)
class NetworkPage:
    """The page of a network."""

    network: Network
    cards: Sequence[MeetingCard]  # its coming sessions, as far as this reader may see them, without those of my_series
    days: Sequence[Meeting]  # those that only members find, for who thinks of joining: nothing but their days is shown
    total: int  # of those, when there are more than stand here
    to_try: Meeting | None  # the next session that is open to everybody
    learned: Sequence[FollowUp]
    coordinators: Sequence[Person]
    size: NetworkSize
    is_member: bool
    desk: NetworkDesk | None
    spoken: str  # the language of what was typed about networks
    panel: JoinPanel
    still: LinkStill | None  # of its video or website
    sharing: Sharing | None  # of a network that everybody finds
    snippet: str  # its agenda on another site, for those who run it
    link_preview: LinkPreview | None
    my_series: Sequence[SeriesMeeting]  # for members


@bp.get("/networks")
def index() -> Response:
    return kept_page(("networks",), _list)


@bp.get("/networks/<slug:slug>")
def show_one(slug: str) -> Response:
    return kept_page(("network", slug), lambda at: _one(slug, at))


def show_refused(network: Network, form: StateForm, status: int) -> Response:
    """Show the page with a step that was refused, and the input."""
    page = _page(network, reader(), now(), form)
    return private(show("networks/show.html", status=status, **vars(page)))


def _list(at: datetime) -> Made:
    going, ended = public_networks(at)
    about = _("Groups that learn together for a while, each around a question of their own.")
    preview = page_preview(_("Networks"), about, absolute("networks.index"))
    response = show("networks/index.html", going=going, ended=ended, spoken=site().language, link_preview=preview)
    return Made(response, next_off_the_list_at(at))


def _one(slug: str, at: datetime) -> Made:
    network, person = network_at(slug), reader()
    runs_it = person is not None and network is not None and gives_roles(person, network.id)
    if network is None or (network.is_draft and not runs_it):
        abort(404)

    notice_key = request.args.get("said") if runs_it else None
    notice = tell(NOTICES[notice_key]) if notice_key in NOTICES else ""
    response = show("networks/show.html", notice=notice, **vars(_page(network, person, at)))
    return Made(private(response) if network.is_draft else response, next_turn(at))


def _page(network: Network, person: Person | None, at: datetime, form: StateForm | None = None) -> NetworkPage:
    member_of = person.member_of if person else set()
    results = upcoming(AgendaFilter(network=network.slug), at, member_of)
    is_open = (card.meeting for card in results.cards if card.meeting.visibility == Visibility.PUBLIC)
    is_inside = network.id in member_of
    panel = panel_of(network, person, at)
    free = (card.meeting for card in results.cards if card.state == "open" and card.meeting.visibility == "public")
    mine = my_row(network, person, at) if person and panel.standing == "member" else []
    listed = {row.meeting.id for row in mine}
    address, name = absolute("networks.show_one", slug=network.slug), network.name
    runs_it = person is not None and gives_roles(person, network.id)
    return NetworkPage(
        network=network,
        cards=[card for card in results.cards if card.meeting.id not in listed],
        days=[] if is_inside or not is_taking_members(network) else days_for_members(network.id, at),
        total=results.total,
        to_try=next(free, None) or next(is_open, None),
        learned=found(LessonFilter(network=network.slug), member_of, MOST_LESSONS).follow_ups,
        coordinators=coordinators_of(network.id),
        size=sizes_of([network.id]).get(network.id, NetworkSize()),
        is_member=is_inside,
        desk=_desk(network, form) if runs_it else None,
        spoken=site().language,
        panel=panel,
        still=still_of(network.link),
        sharing=None if network.is_draft or network.has_ended else sharing_page(name, address),
        snippet=snippet_of(AgendaFilter(network=network.slug)) if runs_it and not network.is_draft else "",
        link_preview=None if network.is_draft else page_preview(name, plain_of(network.why), address),
        my_series=mine,
    )


def _desk(network: Network, form: StateForm | None) -> NetworkDesk:
    return NetworkDesk(
        drafts=drafts_of(network.id),
        tips=[] if network.has_ended else [tell(tip) for tip in tips(network)],
        meaning=state_meaning(network.state),
        steps=steps_from(network.state),
        can_stop=NetworkState.STOPPED in NEXT[NetworkState(network.state)],
        requests=waiting_for_an_answer([network.id]).get(network.id, 0),
        agreed=how_many_agreed(network) if network.agreements else 0,
        form=form or StateForm(formdata=None),
    )
