"""What is kept of requests and invitations, and until when."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, exists, or_, select

from portal.language import N_
from portal.memberships.models import Application, ApplicationState, NoInvitation
from portal.networks.models import Network
from portal.privacy.keeping import Fate, Keep, table_of

ANSWERED_KEPT = timedelta(days=30)
UNPROVEN_KEPT = timedelta(days=3)

_APPLICATION = table_of(Application).c
_MARK = table_of(NoInvitation).c


def _until(row: Mapping[str, Any], period: timedelta) -> datetime | None:
    if row["state"] == ApplicationState.UNPROVEN:
        return row["created_at"] + UNPROVEN_KEPT
    ends = [moment for moment in (row["answered_at"], row["network_ended_at"]) if moment]
    return min(ends) + period if ends else None


def _network(person_id: int) -> dict[str, ColumnElement[Any]]:
    """Return the moment of the network on which the day depends, too: nobody answers once it has ended."""
    ended = select(Network.ended_at).where(Network.id == _APPLICATION.network_id).scalar_subquery()
    return {"network_ended_at": ended}


KEEPS = (
    Keep(
        "applications",
        table_of(Application),
        (
            *("id", "network_id", "person_id", "state", "name", "organisation", "organisation_key", "question"),
            *("language", "salt", "engagement_version", "engagement_text", "created_at", "proven_at", "held_until"),
            *("invited_by_id", "replaces_id", "answered_at", "sentence"),
        ),
        N_("To hold your place until you or the coordinator answers. Not confirmed from your mailbox: 3 days."),
        Fate.DELETED,
        what=N_("That you asked to join a network, were invited, or left it"),
        since=N_("after the answer"),
        period=ANSWERED_KEPT,
        over=lambda before, now: or_(
            _APPLICATION.answered_at <= before,
            exists().where(Network.id == _APPLICATION.network_id, Network.ended_at <= before),
            (_APPLICATION.state == ApplicationState.UNPROVEN) & (_APPLICATION.created_at <= now - UNPROVEN_KEPT),
        ),
        holds=lambda now: select(_APPLICATION.person_id).where(
            _APPLICATION.state.not_in((ApplicationState.DECLINED, ApplicationState.LEFT))
        ),
        theirs=lambda person_id: _APPLICATION.person_id == person_id,
        secret=frozenset({"organisation_key", "salt", "invited_by_id", "replaces_id"}),
        also=_network,
        ends=_until,
    ),
    Keep(
        "no-invitations",
        table_of(NoInvitation),
        ("id", "network_id", "mark", "at"),
        N_("So that nobody invites you again. It is a mark from which your address cannot be read."),
        Fate.DELETED,
        what=N_("That you want no invitation to a network"),
        since=N_("after the network ended"),
        period=timedelta(days=30),
        over=lambda before, now: exists().where(Network.id == _MARK.network_id, Network.ended_at <= before),
    ),
)
