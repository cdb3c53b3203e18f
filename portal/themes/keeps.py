"""What is kept of themes, votes and offers, and until when."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, exists, or_, select

from portal.agenda.models import Meeting
from portal.language import N_
from portal.networks.models import Network
from portal.privacy.keeping import Fate, Keep, table_of
from portal.themes.models import GuideOffer, NetworkTheme, ThemeVote

NAMED_VOTES_KEPT = timedelta(days=30)
OFFERS_KEPT = timedelta(days=30)

_THEME, _VOTE, _OFFER = table_of(NetworkTheme).c, table_of(ThemeVote).c, table_of(GuideOffer).c


def _of_network(theme_id: ColumnElement[int]) -> ColumnElement[bool]:
    """Return the condition that joins a row to its theme and network."""
    return (NetworkTheme.id == theme_id) & (Network.id == NetworkTheme.network_id)


def _old_votes(before: datetime, now: datetime) -> ColumnElement[bool]:
    ended = or_(Network.vote_ends <= before, Network.ended_at <= before)
    return _VOTE.person_id.is_not(None) & exists().where(_of_network(_VOTE.theme_id), ended)


def _old_offers(before: datetime, now: datetime) -> ColumnElement[bool]:
    held = exists().where(NetworkTheme.id == _OFFER.theme_id, Meeting.id == NetworkTheme.meeting_id)
    ended = exists().where(_of_network(_OFFER.theme_id), Network.ended_at <= before)
    return or_(held.where(Meeting.ends_at <= before), ended)


def _of_the_vote(person_id: int) -> dict[str, ColumnElement[Any]]:
    """Return the moments on which the day of a vote depends."""
    network = _of_network(_VOTE.theme_id)
    return {
        "theme": select(NetworkTheme.title).where(NetworkTheme.id == _VOTE.theme_id).scalar_subquery(),
        "vote_ends": select(Network.vote_ends).where(network).scalar_subquery(),
        "network_ended_at": select(Network.ended_at).where(network).scalar_subquery(),
    }


def _of_the_session(person_id: int) -> dict[str, ColumnElement[Any]]:
    """Return the moments on which the day of an offer depends."""
    network = _of_network(_OFFER.theme_id)
    session = (NetworkTheme.id == _OFFER.theme_id) & (Meeting.id == NetworkTheme.meeting_id)
    return {
        "theme": select(NetworkTheme.title).where(NetworkTheme.id == _OFFER.theme_id).scalar_subquery(),
        "session_ends_at": select(Meeting.ends_at).where(session).scalar_subquery(),
        "network_ended_at": select(Network.ended_at).where(network).scalar_subquery(),
    }


def _until(*names: str):
    """Return the rule that the first of these moments counts."""

    def day(row: Mapping[str, Any], period: timedelta) -> datetime | None:
        moments = [row[name] for name in names if row[name]]
        return min(moments) + period if moments else None

    return day


KEEPS = (
    Keep(
        "network-themes",
        table_of(NetworkTheme),
        (
            *("id", "network_id", "proposer_id", "idem", "title", "question", "version", "proposed_at"),
            *("meeting_id", "chosen_at", "withdrawn_at", "withdrawn_because"),
        ),
        N_("To choose together what the network meets about. The text stays, without your name."),
        Fate.STAYS,
        what=N_("A theme that you propose to a network"),
        since=N_("as long as the network is there; your name goes with your other data"),
        theirs=lambda person_id: _THEME.proposer_id == person_id,
        secret=frozenset({"idem", "version", "proposer_id"}),
    ),
    Keep(
        "theme-voters",
        table_of(ThemeVote),
        ("person_id",),
        N_("So that everybody has three votes, and can take one back. The number of votes stays, without names."),
        Fate.NAMELESS,
        what=N_("For which themes you voted"),
        since=N_("after the vote"),
        period=NAMED_VOTES_KEPT,
        over=_old_votes,
        emptied={"person_id": None},
        theirs=lambda person_id: _VOTE.person_id == person_id,
        also=_of_the_vote,
        ends=_until("vote_ends", "network_ended_at"),
    ),
    Keep(
        "theme-votes",
        table_of(ThemeVote),
        ("id", "theme_id"),
        "a number: how many votes a theme had",
        Fate.STAYS,
    ),
    Keep(
        "guide-offers",
        table_of(GuideOffer),
        ("theme_id", "person_id", "offered_at"),
        N_("So that the coordinator can ask you to guide the session."),
        Fate.DELETED,
        what=N_("That you offered to guide a session"),
        since=N_("after that session, or the end of the network"),
        period=OFFERS_KEPT,
        over=_old_offers,
        theirs=lambda person_id: _OFFER.person_id == person_id,
        also=_of_the_session,
        ends=_until("session_ends_at", "network_ended_at"),
    ),
)
