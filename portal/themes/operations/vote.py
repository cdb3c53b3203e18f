"""Voting for a theme, and offering to guide its session."""

from datetime import datetime

from sqlalchemy import delete, select

from portal.db import transaction
from portal.inserting import insert_if_new
from portal.networks.operations.lock import NetworkLock
from portal.people.models import Person
from portal.people.operations.sign_in import prove
from portal.themes.models import GuideOffer, NetworkTheme, ThemeVote, VotePhase
from portal.themes.operations.lock import ThemeLock, lock_theme, refuse_unless_inside, refuse_when_over
from portal.themes.queries import is_inside
from portal.themes.rules.refusals import ThemeWasWithdrawn, ThreeVotesAlready, VoteIsNotOpen
from portal.themes.rules.voting import MOST_VOTES, is_in_the_vote, vote_phase


def vote(theme_id: int, person_id: int, wants: bool, now: datetime, by_letter: bool = False) -> None:
    """Give a vote to a theme, or take it back. Idempotent. `by_letter` proves the mailbox.

    Raises VoteIsNotOpen, ThemeWasWithdrawn, ThreeVotesAlready, NotInThisNetwork.
    """
    with transaction() as session:
        lock = lock_theme(theme_id, now)
        refuse_unless_inside(lock.network_lock, person_id)
        if vote_phase(lock.network_lock.network, now) != VotePhase.OPEN:
            raise VoteIsNotOpen
        if by_letter:
            prove(session.get_one(Person, person_id), now)
        given = _votes_in_this_vote(lock, person_id)
        if not wants:
            mine = (ThemeVote.theme_id == theme_id) & (ThemeVote.person_id == person_id)
            session.execute(delete(ThemeVote).where(mine))
        elif theme_id not in given:
            if not is_in_the_vote(lock.theme):
                raise ThemeWasWithdrawn
            if len(given) >= MOST_VOTES:
                raise ThreeVotesAlready
            insert_if_new(ThemeVote, theme_id=theme_id, person_id=person_id)


def take_votes_back(lock: NetworkLock, person_id: int) -> None:
    """A step, after somebody left the network: delete their votes while it is open. After the vote they count."""
    if vote_phase(lock.network, lock.now) != VotePhase.OPEN:
        return
    if lock.session.scalar(select(is_inside(person_id, lock.network.id))):
        return  # they coordinate it
    themes = select(NetworkTheme.id).where(
        NetworkTheme.network_id == lock.network.id, NetworkTheme.meeting_id.is_(None)
    )
    theirs = (ThemeVote.person_id == person_id) & ThemeVote.theme_id.in_(themes)
    lock.session.execute(delete(ThemeVote).where(theirs))


def offer_to_guide(theme_id: int, person_id: int, wants: bool, now: datetime) -> None:
    """Offer to guide the session about a theme, or take that back. Idempotent.

    Raises ThemeWasWithdrawn, NotInThisNetwork, NetworkIsOver.
    """
    with transaction() as session:
        lock = lock_theme(theme_id, now)
        refuse_unless_inside(lock.network_lock, person_id)
        refuse_when_over(lock.network_lock)
        if wants and lock.theme.withdrawn_at:
            raise ThemeWasWithdrawn
        if wants:
            insert_if_new(GuideOffer, theme_id=theme_id, person_id=person_id, offered_at=now)
        else:
            mine = (GuideOffer.theme_id == theme_id) & (GuideOffer.person_id == person_id)
            session.execute(delete(GuideOffer).where(mine))


def _votes_in_this_vote(lock: ThemeLock, person_id: int) -> set[int]:
    """Return the themes that this person voted for; a vote for a withdrawn theme is free again."""
    theirs = select(ThemeVote.theme_id).join(NetworkTheme, NetworkTheme.id == ThemeVote.theme_id)
    theirs = theirs.where(ThemeVote.person_id == person_id, NetworkTheme.network_id == lock.network_lock.network.id)
    still = theirs.where(NetworkTheme.withdrawn_at.is_(None), NetworkTheme.meeting_id.is_(None))
    return set(lock.network_lock.session.scalars(still))
