"""What stands on *Manage*: what waits, then sessions with their step, then networks."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Any
from zoneinfo import ZoneInfo

from flask import url_for
from flask_babel import gettext as _
from flask_babel import ngettext

from portal.agenda.models import Meeting
from portal.agenda.queries.meetings import meetings_run_by
from portal.agenda.queries.networks import networks_run_by, without_coordinator
from portal.agenda.rules.signup_state import SignupState, signup_state
from portal.agenda.rules.who_may import What, changes, changes_all, leads
from portal.language import date_short
from portal.memberships.queries import waiting_for_an_answer
from portal.networks.models import Network
from portal.networks.rules.agreements import should_look_at_agreements
from portal.pages.views.manage.waits import Overview, Urgency, Wait, overview_of
from portal.people.models import Person
from portal.proposals.models import Proposal, ProposalState
from portal.proposals.queries import open_proposals
from portal.proposals.views.facts import local_moment
from portal.site import site
from portal.summaries.rules.steps import LoopStep
from portal.summaries.rules.waiting import has_follow_up

SHOWN = 3  # of one kind of waiting, before the others are folded away
ROWS_SHOWN = 5  # of a list of sessions, before the others are folded away
ON_A_PAGE = 40  # sessions of each list


@dataclass(frozen=True)
class WaitGroup:
    """What waits of one kind; `rest` is folded away."""

    first: Sequence[Wait]
    rest: Sequence[Wait]


@dataclass(frozen=True)
class MeetingRow:
    """A session, and where it is in the loop."""

    meeting: Meeting
    state: SignupState
    loop: Sequence[LoopStep]  # of a session that is over
    waits: Sequence[Wait]  # what it waits for from others: what waits for the reader stands on top
    may_read_names: bool
    has_follow_up: bool  # for its facilitators
    is_to_prepare: bool  # by its facilitators


@dataclass(frozen=True)
class RowsPage:
    """A page of a list of sessions; `folded` stand behind a tap, on the first page only."""

    shown: Sequence[MeetingRow]
    folded: Sequence[MeetingRow]
    number: int
    pages: int
    ways: Mapping[str, str]  # the addresses of the previous and next page; empty where there is none


@dataclass(frozen=True)
class DraftRow:
    """A draft, or those of a series: the drafts with one title."""

    title: str
    language: str
    drafts: Sequence[tuple[Meeting, str]]  # with what each still needs; empty when it is ready
    ready: Sequence[str]  # the slugs of those that can be published
    is_to_prepare: bool  # by its facilitators


@dataclass(frozen=True)
class ManagePage:
    """The sessions and networks of somebody who runs things."""

    waits: Sequence[WaitGroup]
    count: int  # of all that waits
    drafts: Sequence[DraftRow]
    coming: RowsPage  # the next one first
    past: RowsPage  # the latest first
    networks: Sequence[Network]
    half_way: set[int]  # the networks whose agreements are to be looked at


def manage_page(reader: Person, now: datetime, numbers: Mapping[str, int]) -> ManagePage:
    """Return all of it, in as many statements for a hundred sessions as for one.

    `numbers` says which page of "coming" and of "past"; what waits is of all sessions, whatever the page.
    """
    meetings, networks = meetings_run_by(reader), networks_run_by(reader)
    overview = overview_of(meetings, reader, now)
    orphans = without_coordinator() if reader.is_organiser else set()
    zone, answers_for = ZoneInfo(site().timezone), orphans | set(reader.coordinated_ids)
    half_way = {
        network.id
        for network in networks
        if network.id in answers_for and should_look_at_agreements(network, now, zone)
    }
    waits = [
        *_of_sessions(meetings, overview),
        *_of_networks(networks, orphans, half_way),
        *(_of_proposals(open_proposals()) if changes_all(reader, What.SESSION) else ()),
    ]
    published = [meeting for meeting in meetings if not meeting.is_draft]
    lists = {
        "coming": [meeting for meeting in published if meeting.ends_at > now],
        "past": [meeting for meeting in reversed(published) if meeting.ends_at <= now],
    }
    number = {name: min(max(numbers[name], 1), _pages(listed)) for name, listed in lists.items()}

    def page(name: str) -> RowsPage:
        first = (number[name] - 1) * ON_A_PAGE
        rows = [_row(meeting, overview, reader, now) for meeting in lists[name][first : first + ON_A_PAGE]]
        shown = ROWS_SHOWN if number[name] == 1 else ON_A_PAGE
        pages = _pages(lists[name])
        beside = {"previous": number[name] - 1, "next": number[name] + 1}
        ways = {way: _address({**number, name: to}, name) if 0 < to <= pages else "" for way, to in beside.items()}
        return RowsPage(rows[:shown], rows[shown:], number[name], pages, ways)

    return ManagePage(
        waits=_grouped(waits),
        count=len(waits),
        drafts=_drafts([meeting for meeting in meetings if meeting.is_draft], overview, reader),
        coming=page("coming"),
        past=page("past"),
        networks=networks,
        half_way=half_way,
    )


def _pages(listed: Sequence[Meeting]) -> int:
    return max((len(listed) - 1) // ON_A_PAGE + 1, 1)


def _address(numbers: Mapping[str, int], anchor: str) -> str:
    behind_the_first: dict[str, Any] = {name: to for name, to in numbers.items() if to > 1}
    return url_for("manage.index", _anchor=anchor, **behind_the_first)


def _of_sessions(meetings: Sequence[Meeting], overview: Overview) -> list[Wait]:
    """Return what waits for this reader; of several drafts one line."""
    mine = [wait for meeting in meetings for wait in overview.waits[meeting.id] if wait.is_mine]
    drafts = [wait for wait in mine if wait.urgency == Urgency.DRAFT]
    if len(drafts) < 2:
        return mine
    words = ngettext(
        "%(n)s draft is not published yet", "%(n)s drafts are not published yet", len(drafts), n=len(drafts)
    )
    line = Wait(Urgency.DRAFT, words, url_for("manage.index", _anchor="drafts"))
    return [*(wait for wait in mine if wait.urgency != Urgency.DRAFT), line]


def _of_networks(networks: Sequence[Network], orphans: set[int], half_way: set[int]) -> list[Wait]:
    requests = waiting_for_an_answer([network.id for network in networks])
    waits = []
    for network in networks:
        if count := requests.get(network.id):
            words = ngettext(
                "%(n)s request waits for your answer", "%(n)s requests wait for your answer", count, n=count
            )
            waits.append((words, url_for("members.index", slug=network.slug), network.name))
        if network.id in orphans:
            address = url_for("networks_desk.edit", slug=network.slug, _anchor="coordinators")
            waits.append((_("Nobody coordinates it: who will?"), address, network.name))
        if network.id in half_way:
            address = url_for("manage.index", _anchor=f"half-way-{network.id}")
            waits.append((_("Half-way: do the agreements still hold?"), address, network.name))
    return [Wait(Urgency.NETWORK, words, address, about=name) for words, address, name in waits]


def _of_proposals(proposals: Iterable[Proposal]) -> list[Wait]:
    """Return the proposals that wait for an organiser, not those that wait for their proposer."""
    waiting = [proposal for proposal in proposals if proposal.standing == ProposalState.PROVEN]
    return [
        Wait(
            Urgency.PROPOSAL,
            _(
                "A proposed session waits for your answer since %(day)s",
                day=date_short(local_moment(proposal.waits_since or proposal.created_at).date()),
            ),
            url_for("manage_proposals.index", _anchor=f"proposal-{proposal.id}"),
            about=proposal.title,
        )
        for proposal in waiting
    ]


def _grouped(waits: Sequence[Wait]) -> list[WaitGroup]:
    in_order = sorted(waits, key=lambda wait: wait.urgency)  # stable: within a kind by start
    groups = [list(group) for _urgency, group in groupby(in_order, key=lambda wait: wait.urgency)]
    return [WaitGroup(group[:SHOWN], group[SHOWN:]) for group in groups]


def _drafts(drafts: Sequence[Meeting], overview: Overview, reader: Person) -> list[DraftRow]:
    """Return the drafts, those with one title together, by their first start."""
    by_title: dict[tuple[str, int | None], list[Meeting]] = {}
    for draft in drafts:
        by_title.setdefault((draft.title, draft.network_id), []).append(draft)
    rows = []
    for same in by_title.values():
        needs = [(draft, overview.needs[draft.id]) for draft in same]
        ready = [draft.slug for draft, need in needs if not need]
        rows.append(DraftRow(same[0].title, same[0].language, needs, ready, leads(reader, same[0])))
    return rows


def _row(meeting: Meeting, overview: Overview, reader: Person, now: datetime) -> MeetingRow:
    is_led = changes(reader, What.FOLLOW_UP, meeting)
    return MeetingRow(
        meeting,
        signup_state(meeting, now),
        overview.loops[meeting.id],
        [wait for wait in overview.waits[meeting.id] if not wait.is_mine],
        changes(reader, What.NAMES, meeting),
        is_led and has_follow_up(meeting, now),
        is_led and meeting.ends_at > now and not meeting.is_called_off,
    )
