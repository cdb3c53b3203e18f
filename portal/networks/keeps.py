"""What is kept of networks and their members, and until when."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, exists, select

from portal.language import N_
from portal.networks.models import Membership, Network
from portal.privacy.keeping import Fate, Keep, PastItsDay, table_of

QUESTION_KEPT = timedelta(days=183)
CARD_KEPT = timedelta(days=30)
OFFER_KEPT = timedelta(days=3)  # of a place, to a colleague: as long as an unproven request

_MEMBERSHIP = table_of(Membership).c


def _theirs(person_id: int) -> ColumnElement[bool]:
    return _MEMBERSHIP.person_id == person_id


def _after_the_network(name: str) -> PastItsDay:
    """Return the memberships with this text, of a network that ended so long ago."""
    has_ended = exists().where(Network.id == _MEMBERSHIP.network_id)
    return lambda before, now: (_MEMBERSHIP[name] != "") & has_ended.where(Network.ended_at <= before)


def _network(person_id: int) -> dict[str, ColumnElement[Any]]:
    """Return the moment of the network on which the day depends."""
    ended = select(Network.ended_at).where(Network.id == _MEMBERSHIP.network_id).scalar_subquery()
    return {"network_ended_at": ended}


def _until(row: Mapping[str, Any], period: timedelta) -> datetime | None:
    return row["network_ended_at"] + period if row["network_ended_at"] else None


KEEPS = (
    Keep(
        "networks",
        table_of(Network),
        (
            *("id", "slug", "name", "state", "host", "description", "nature", "practical", "colour", "link"),
            *("meetings", "hours", "between", "sharing", "engagement_version", "agreements", "agreements_version"),
            *("starts_on", "ends_on", "members_most", "per_organisation", "join_mode", "made_by_id", "idem", "version"),
            *("saved_by_id", "turn", "published_at", "ended_at", "stopped_because", "meeting_asked_at"),
            *("vote_opened_at", "vote_ends", "agreements_changed_at", "agreements_looked_at"),
        ),
        "public; whoever made it is an id that goes with the person",
        Fate.STAYS,
    ),
    Keep(
        "memberships",
        table_of(Membership),
        (
            *("network_id", "person_id", "joined_at", "organisation", "organisation_key", "language", "salt"),
            *("engagement_version", "engagement_text", "engaged_at", "agreements_version", "agreed_at"),
            *("offers", "offers_since"),
        ),
        N_("To show you the sessions for members, and to know what you agreed to."),
        Fate.FOLLOWS,
        what=N_("That you are a member of a network"),
        since=N_("until you leave it, and at the latest with your name"),
        theirs=_theirs,
        secret=frozenset({"organisation_key", "salt", "offers", "offers_since"}),
    ),
    Keep(
        "member-questions",
        table_of(Membership),
        ("question", "shares_question"),
        N_("To learn about it together, and to write up what you learned."),
        Fate.NAMELESS,
        what=N_("The question that you bring to a network"),
        since=N_("after the network ended"),
        period=QUESTION_KEPT,
        over=_after_the_network("question"),
        emptied={"question": "", "shares_question": False},
        theirs=_theirs,
        also=_network,
        ends=_until,
    ),
    Keep(
        "introduction-cards",
        table_of(Membership),
        ("card", "shows_card"),
        N_("To let members get to know each other."),
        Fate.NAMELESS,
        what=N_("Your introduction to the members of a network"),
        since=N_("after the network ended"),
        period=CARD_KEPT,
        over=_after_the_network("card"),
        emptied={"card": "", "shows_card": False},
        theirs=_theirs,
        also=_network,
        ends=_until,
    ),
    Keep(
        "offered-places",
        table_of(Membership),
        ("offered_to", "offered_at"),
        N_("To tell you that your colleague did not confirm yet."),
        Fate.NAMELESS,
        what=N_("To whom you offered your place in a network"),
        since=N_("after you offered it"),
        period=OFFER_KEPT,
        over=lambda before, now: _MEMBERSHIP.offered_at <= before,
        emptied={"offered_to": "", "offered_at": None},
        theirs=_theirs,
        ends=lambda row, period: row["offered_at"] + period if row["offered_at"] else None,
    ),
)
