"""Counting the letters of a network, under its lock."""

from sqlalchemy import ColumnElement, func, select

from portal.db import open_transaction
from portal.mail.models import Letter, LetterState
from portal.mail.rules.limits import Limit
from portal.networks.operations.lock import NetworkLock


def posted_about_network(lock: NetworkLock, limit: Limit, person_id: int | None = None) -> int:
    """A step: count the letters of this limit about the network, to anybody or to one person; dropped ones do not
    count.
    """
    is_theirs = (Letter.facts["network_id"].as_integer() == lock.network.id) & (Letter.state != LetterState.DROPPED)
    return _count(lock, limit, is_theirs & (Letter.person_id == person_id) if person_id is not None else is_theirs)


def posted_for(lock: NetworkLock, limit: Limit, by_id: int) -> int:
    """A step: count the letters of this limit that this person caused, in any network.

    Two of their networks are locked apart: at the same moment, each may let the last ones through.
    """
    return _count(lock, limit, Letter.facts["by_id"].as_integer() == by_id)


def _count(lock: NetworkLock, limit: Limit, which: ColumnElement[bool]) -> int:
    since = lock.now - limit.within
    count = select(func.count()).where(Letter.kind.in_(limit.kinds), Letter.posted_at > since, which)
    return open_transaction().scalar(count) or 0
