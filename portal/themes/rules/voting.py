"""When the members of a network vote, and what they then see."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from portal.agenda.models import MeetingStage
from portal.agenda.rules.times import moment_of
from portal.networks.models import Network
from portal.themes.models import NetworkTheme, ThemeStanding, VotePhase
from portal.themes.rules.refusals import VoteSoonAgain, WrongVoteEnd

MOST_VOTES = 3
FEWEST_THEMES = 2  # before members can choose between them
LONGEST_VOTE = timedelta(days=62)
NOT_WITHIN = timedelta(days=1)  # of the earlier vote, since each vote is a letter to every member
KEY_LASTS = timedelta(days=31)  # after the vote ended
LAST_MINUTE = time(23, 59)


@dataclass(frozen=True)
class ThemeText:
    """A theme as it was submitted."""

    title: str
    question: str


def vote_phase(network: Network, now: datetime) -> VotePhase:
    """Return whether its members vote now. The end of the network ends the vote."""
    if network.vote_opened_at is None or network.vote_ends is None:
        return VotePhase.BEFORE
    is_open = now < network.vote_ends and not network.has_ended
    return VotePhase.OPEN if is_open else VotePhase.OVER


def vote_end(day: date, zone: ZoneInfo, now: datetime) -> datetime:
    """Return the last minute of that day. Raises WrongVoteEnd."""
    today = now.astimezone(zone).date()
    if not today <= day <= today + LONGEST_VOTE:
        raise WrongVoteEnd
    return moment_of(datetime.combine(day, LAST_MINUTE), zone)


def refuse_soon_again(network: Network, now: datetime) -> None:
    """Raise VoteSoonAgain when members were asked to vote just before."""
    if network.vote_opened_at and now < network.vote_opened_at + NOT_WITHIN:
        raise VoteSoonAgain


def may_propose(network: Network, now: datetime) -> bool:
    """Return whether themes can be added: not during a vote, so that all members vote on the same list."""
    return not network.has_ended and vote_phase(network, now) != VotePhase.OPEN


def is_in_the_vote(theme: NetworkTheme) -> bool:
    """Return whether members can vote for it, while the vote is open."""
    return theme.withdrawn_at is None and theme.meeting_id is None


def took_part(theme: NetworkTheme, network: Network) -> bool:
    """Return whether members could vote for it, in the latest vote or an earlier one."""
    return network.vote_opened_at is not None and theme.proposed_at <= network.vote_opened_at


def is_chosen_in_this_vote(theme: NetworkTheme, network: Network) -> bool:
    """Return whether it was chosen after the latest vote."""
    if theme.meeting_id is None or theme.chosen_at is None or network.vote_ends is None:
        return False
    return theme.chosen_at >= network.vote_ends


def standing_of_theme(theme: NetworkTheme, network: Network, now: datetime, is_choice_made: bool) -> ThemeStanding:
    """Return what became of a theme. Its meeting must be loaded. `is_choice_made`: another one was chosen after this
    vote.
    """
    if theme.withdrawn_at:
        return ThemeStanding.WITHDRAWN
    if theme.meeting:
        is_planned = theme.meeting.stage == MeetingStage.PUBLISHED
        return ThemeStanding.PLANNED if is_planned else ThemeStanding.CHOSEN
    is_over = vote_phase(network, now) == VotePhase.OVER
    if is_over and is_choice_made and took_part(theme, network):
        return ThemeStanding.NOT_CHOSEN
    return ThemeStanding.PROPOSED


def vote_purpose(network: Network) -> str:
    """Return the key purpose of the links to the latest vote: the next vote revokes them."""
    opened = network.vote_opened_at.isoformat() if network.vote_opened_at else ""
    return f"theme-vote-{network.id}-{opened}"
