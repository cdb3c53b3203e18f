"""Opening a vote, ending it, and withdrawing a theme."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import delete, func, select, update

from portal.db import transaction
from portal.keys import new_salt, salt_mark
from portal.mail.operations.posting import post_letter
from portal.networks.models import Membership
from portal.networks.operations.lock import NetworkLock, lock_network
from portal.people.models import Person
from portal.site import site
from portal.themes.models import NetworkTheme, ThemeVote, VotePhase
from portal.themes.operations.lock import lock_theme, refuse_when_over
from portal.themes.rules.refusals import TooFewThemes
from portal.themes.rules.voting import FEWEST_THEMES, refuse_soon_again, vote_end, vote_phase


def open_vote(network_id: int, day: date, now: datetime) -> bool:
    """Let the members vote until the end of this day, and mail each of them; return whether that is new.

    While a vote is open, it only gets another last day. Raises WrongVoteEnd, TooFewThemes, VoteSoonAgain,
    NetworkIsOver.
    """
    with transaction():
        lock = lock_network(network_id, now)
        refuse_when_over(lock)
        network = lock.network
        ends = vote_end(day, ZoneInfo(site().timezone), now)
        is_new = vote_phase(network, now) != VotePhase.OPEN
        if is_new:
            refuse_soon_again(network, now)
            _refuse_too_few(lock)
            _forget_earlier_votes(lock)
            network.vote_opened_at = now
        network.vote_ends = ends
        if is_new:
            _ask_members(lock, ends)
    return is_new


def end_vote(network_id: int, now: datetime) -> None:
    """End an open vote now. Idempotent."""
    with transaction():
        network = lock_network(network_id, now).network
        if vote_phase(network, now) == VotePhase.OPEN:
            network.vote_ends = now


def withdraw_theme(theme_id: int, sentence: str, now: datetime) -> None:
    """Withdraw a theme for all, with a sentence; votes for it are free again. Idempotent."""
    with transaction():
        theme = lock_theme(theme_id, now).theme
        if theme.withdrawn_at is None:
            theme.withdrawn_at, theme.withdrawn_because = now, sentence


def _open_themes(lock: NetworkLock):
    unsettled = (NetworkTheme.withdrawn_at.is_(None)) & (NetworkTheme.meeting_id.is_(None))
    return select(NetworkTheme.id).where(NetworkTheme.network_id == lock.network.id, unsettled)


def _refuse_too_few(lock: NetworkLock) -> None:
    count = lock.session.scalar(select(func.count()).select_from(_open_themes(lock).subquery())) or 0
    if count < FEWEST_THEMES:
        raise TooFewThemes


def _forget_earlier_votes(lock: NetworkLock) -> None:
    """Delete votes of an earlier vote for themes that are voted on again; those for chosen ones lose their name."""
    lock.session.execute(delete(ThemeVote).where(ThemeVote.theme_id.in_(_open_themes(lock))))
    all_of_them = select(NetworkTheme.id).where(NetworkTheme.network_id == lock.network.id)
    named = update(ThemeVote).where(ThemeVote.theme_id.in_(all_of_them), ThemeVote.person_id.is_not(None))
    lock.session.execute(named.values(person_id=None))


def _ask_members(lock: NetworkLock, ends: datetime) -> None:
    """Post the letter with the link to vote to each member."""
    network, session = lock.network, lock.session
    members = select(Person, Membership).join(Membership, Membership.person_id == Person.id)
    for person, membership in session.execute(
        members.where(Membership.network_id == network.id).order_by(Person.id)
    ).all():
        membership.salt = membership.salt or new_salt()
        post_letter(
            "theme-vote",
            person,
            version=f"{network.id}:{lock.now.isoformat()}",
            facts={
                "network_id": network.id,
                "network": network.name,
                "opened_at": lock.now.isoformat(),
                "ends": ends.isoformat(),
                "salt_mark": salt_mark(membership.salt),
            },
            language=membership.language or site().locale,
            now=lock.now,
            useful_until=ends,
        )
