"""The steps with which an operation on themes begins."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import joinedload

from portal.db import open_transaction
from portal.networks.operations.lock import NetworkLock, lock_network
from portal.themes.models import NetworkTheme
from portal.themes.queries import is_inside
from portal.themes.rules.refusals import NetworkIsOver, NotInThisNetwork, ThemeGone


@dataclass(frozen=True)
class ThemeLock:
    """A theme, read after its network was locked."""

    network_lock: NetworkLock
    theme: NetworkTheme


def lock_theme(theme_id: int, now: datetime) -> ThemeLock:
    """A step: lock the network of this theme, and read the theme afresh. Raises ThemeGone.

    Votes, proposals and choices of one network wait for each other: there are a few dozen people in it.
    """
    session = open_transaction()
    network_id = session.scalar(select(NetworkTheme.network_id).where(NetworkTheme.id == theme_id))
    if network_id is None:
        raise ThemeGone
    lock = lock_network(network_id, now)
    options = [joinedload(NetworkTheme.meeting)]
    theme = session.get(NetworkTheme, theme_id, populate_existing=True, options=options)
    if theme is None:
        raise ThemeGone
    return ThemeLock(lock, theme)


def refuse_unless_inside(lock: NetworkLock, person_id: int) -> None:
    """A step: raise NotInThisNetwork unless this person is a member of the network, or coordinates it."""
    if not lock.session.scalar(select(is_inside(person_id, lock.network.id))):
        raise NotInThisNetwork


def refuse_when_over(lock: NetworkLock) -> None:
    """A step: raise NetworkIsOver once the network has ended."""
    if lock.network.has_ended:
        raise NetworkIsOver
