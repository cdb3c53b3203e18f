"""The facts that the pages of themes show: counts only once the vote is over."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from flask import request

from portal.language import tell
from portal.networks.models import Membership, Network
from portal.people.models import Person
from portal.site import site
from portal.themes.models import NetworkTheme, ThemeStanding, VotePhase
from portal.themes.queries import counts_of_votes, membership_of, offers_by, offers_to, themes_of, votes_by
from portal.themes.rules.voting import (
    MOST_VOTES,
    is_chosen_in_this_vote,
    is_in_the_vote,
    may_propose,
    standing_of_theme,
    took_part,
    vote_phase,
)
from portal.themes.words import NOTICES


@dataclass(frozen=True)
class ThemeRow:
    """A theme as this reader may see it."""

    theme: NetworkTheme
    standing: ThemeStanding
    count: int | None  # None until the vote is over, and for a theme that nobody could vote for
    is_votable: bool
    has_my_vote: bool
    has_my_offer: bool
    is_mine: bool
    i_lead_it: bool  # its session
    offers: Sequence[Person] = ()  # for coordinators alone


@dataclass(frozen=True)
class ThemesPage:
    """The themes of a network for one reader."""

    network: Network
    phase: VotePhase
    last_day: date | None
    rows: Sequence[ThemeRow]
    votes_left: int
    can_propose: bool
    membership: Membership | None
    is_inside: bool  # belongs to it, and so proposes and votes
    manages: bool = False
    notice: str = ""
    most_votes: int = field(default=MOST_VOTES)

    @property
    def has_own_question(self) -> bool:
        """They brought a question that is no theme yet."""
        question = self.membership.question.strip() if self.membership else ""
        return bool(question) and not any(row.is_mine and row.theme.question == question for row in self.rows)


def themes_page(network: Network, person: Person, now: datetime, manages: bool = False) -> ThemesPage:
    """Return what this reader sees: themes in the order of proposing, after the vote those with most votes first."""
    phase = vote_phase(network, now)
    themes = themes_of(network.id)
    counts = counts_of_votes(network.id) if phase == VotePhase.OVER else None
    is_choice_made = any(is_chosen_in_this_vote(theme, network) for theme in themes)
    mine, my_offers = votes_by(person.id, network.id), offers_by(person.id, network.id)
    offers = offers_to(network.id) if manages else {}
    membership = membership_of(person.id, network.id)
    rows = [
        ThemeRow(
            theme=theme,
            standing=standing_of_theme(theme, network, now, is_choice_made),
            count=counts.get(theme.id, 0) if counts is not None and took_part(theme, network) else None,
            is_votable=phase == VotePhase.OPEN and is_in_the_vote(theme),
            has_my_vote=theme.id in mine and (phase != VotePhase.OPEN or is_in_the_vote(theme)),
            has_my_offer=theme.id in my_offers,
            is_mine=theme.proposer_id == person.id,
            i_lead_it=theme.meeting is not None and person in theme.meeting.facilitators,
            offers=offers.get(theme.id, ()),
        )
        for theme in themes
    ]
    if counts is not None:
        rows.sort(key=lambda row: -(row.count or 0))  # of equal ones, the first proposed stays first
    return ThemesPage(
        network=network,
        phase=phase,
        last_day=network.vote_ends.astimezone(ZoneInfo(site().timezone)).date() if network.vote_ends else None,
        rows=rows,
        votes_left=MOST_VOTES - sum(row.is_votable and row.has_my_vote for row in rows),
        can_propose=may_propose(network, now),
        membership=membership,
        is_inside=membership is not None or network.id in person.coordinated_ids,
        manages=manages,
        notice=notice_in_address(),
    )


def notice_in_address() -> str:
    """Return the notice that the address asks for."""
    return tell(NOTICES[request.args["said"]]) if request.args.get("said") in NOTICES else ""
