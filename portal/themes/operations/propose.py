"""Proposing a theme, changing it, and taking it back."""

from datetime import datetime

from sqlalchemy import exists, select

from portal.db import transaction
from portal.keys import hashed
from portal.networks.models import Membership
from portal.networks.operations.lock import NetworkLock, lock_network
from portal.themes.models import NetworkTheme, ThemeVote
from portal.themes.operations.lock import ThemeLock, lock_theme, refuse_unless_inside, refuse_when_over
from portal.themes.rules.from_question import theme_of_question
from portal.themes.rules.refusals import NoOwnQuestion, NotInThisNetwork, StaleTheme, ThemeIsSettled, VoteIsOpen
from portal.themes.rules.voting import ThemeText, may_propose


def propose(network_id: int, person_id: int, text: ThemeText, idem: str, now: datetime) -> NetworkTheme:
    """Propose a theme. Idempotent per form (`idem`). Raises NotInThisNetwork, NetworkIsOver, VoteIsOpen."""
    with transaction():
        return _add(lock_network(network_id, now), person_id, text, idem)


def propose_own_question(network_id: int, person_id: int, now: datetime) -> NetworkTheme:
    """Propose the question that this member brought, as it stands. Idempotent per question.

    Raises NoOwnQuestion, and what `propose` raises.
    """
    with transaction():
        lock = lock_network(network_id, now)
        membership = lock.session.get(Membership, (network_id, person_id), populate_existing=True)
        if membership is None or not membership.question.strip():
            raise NoOwnQuestion
        text = theme_of_question(membership.question)
        return _add(lock, person_id, text, f"{network_id}:question:{hashed(membership.question)[:16]}")


def change_theme(theme_id: int, person_id: int, text: ThemeText, version: int, now: datetime) -> NetworkTheme:
    """Change an own theme. Raises StaleTheme, ThemeIsSettled, NotInThisNetwork, NetworkIsOver, VoteIsOpen."""
    with transaction():
        lock = lock_theme(theme_id, now)
        theme = lock.theme
        _refuse_unless_own(lock, person_id)
        if (theme.title, theme.question) == (text.title, text.question):
            return theme
        if theme.version != version:
            raise StaleTheme
        theme.title, theme.question = text.title, text.question
        theme.version += 1
        return theme


def take_theme_back(theme_id: int, person_id: int, now: datetime) -> None:
    """Delete an own theme. Raises ThemeIsSettled, NotInThisNetwork, NetworkIsOver, VoteIsOpen."""
    with transaction() as session:
        lock = lock_theme(theme_id, now)
        _refuse_unless_own(lock, person_id)
        session.delete(lock.theme)


def _add(lock: NetworkLock, person_id: int, text: ThemeText, idem: str) -> NetworkTheme:
    refuse_unless_inside(lock, person_id)
    earlier = select(NetworkTheme).where(NetworkTheme.proposer_id == person_id, NetworkTheme.idem == idem)
    if theme := lock.session.scalar(earlier):
        return theme
    refuse_when_over(lock)
    if not may_propose(lock.network, lock.now):
        raise VoteIsOpen
    theme = NetworkTheme(network_id=lock.network.id, proposer_id=person_id, idem=idem, proposed_at=lock.now)
    theme.title, theme.question = text.title, text.question
    lock.session.add(theme)
    lock.session.flush()
    return theme


def _refuse_unless_own(lock: ThemeLock, person_id: int) -> None:
    """Raise unless this person proposed it, and nothing was done with it yet.

    During a vote the answer does not depend on the votes, which would reveal whether there are any.
    """
    network_lock, theme = lock.network_lock, lock.theme
    refuse_unless_inside(network_lock, person_id)
    if theme.proposer_id != person_id:
        raise NotInThisNetwork
    refuse_when_over(network_lock)
    if not may_propose(network_lock.network, network_lock.now):
        raise VoteIsOpen
    has_votes = network_lock.session.scalar(select(exists().where(ThemeVote.theme_id == theme.id)))
    if has_votes or theme.meeting_id or theme.withdrawn_at:
        raise ThemeIsSettled
