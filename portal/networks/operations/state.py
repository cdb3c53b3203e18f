"""Bringing a network to another state."""

from datetime import datetime, timedelta

from sqlalchemy import select

from portal.counters import Count, raise_counters
from portal.db import transaction
from portal.history.models import Action
from portal.history.operations import note
from portal.mail.operations.posting import post_letter
from portal.networks.models import Membership, Network, NetworkState
from portal.networks.operations.lock import NetworkLock, lock_network
from portal.networks.rules.refusals import CannotFollow, NeedsSentence
from portal.networks.rules.states import may_follow
from portal.people.models import Person
from portal.site import site

TOLD_WITHIN = timedelta(days=14)  # after that the letter about a stop expires


def set_state(network_id: int, state: NetworkState, by_id: int, now: datetime, sentence: str = "") -> Network:
    """Bring the network to this state. Idempotent. A stop is told to all members, in one letter with the sentence.

    Raises CannotFollow, NeedsSentence and NetworkGone.
    """
    with transaction():
        lock = lock_network(network_id, now)
        if lock.network.state == state:
            return lock.network
        if not may_follow(state, NetworkState(lock.network.state)):
            raise CannotFollow
        if state == NetworkState.STOPPED:
            _stop(lock, sentence)
        _enter(lock, state, by_id)
    return lock.network


def publish_network(network_id: int, by_id: int, now: datetime) -> Network:
    """Publish a draft: people can join. Idempotent, and no step back for one that is under way. Raises NetworkGone."""
    with transaction():
        lock = lock_network(network_id, now)
        if lock.network.is_draft:
            _enter(lock, NetworkState.RECRUITING, by_id)
    return lock.network


def _enter(lock: NetworkLock, state: NetworkState, by_id: int) -> None:
    """A step, the last of its transaction."""
    network = lock.network
    was_draft = network.is_draft
    network.state = state
    network.published_at = network.published_at or lock.now
    network.ended_at = lock.now if network.has_ended else None
    note(Action.NETWORK_STATE, by_id, lock.now, network_id=network.id, detail=state)
    # feeds name it once it is no draft
    raise_counters(*(Count.CALENDAR,) * was_draft, Count.SEATS)


def _stop(lock: NetworkLock, sentence: str) -> None:
    """A step: keep the sentence, and post the letter to each member."""
    if not sentence:
        raise NeedsSentence
    network = lock.network
    network.stopped_because = sentence
    members = select(Person, Membership.language).join(Membership, Membership.person_id == Person.id)
    for person, language in lock.session.execute(members.where(Membership.network_id == network.id)).all():
        post_letter(
            "network-stopped",
            person,
            version=str(network.id),
            facts={"network": network.name, "slug": network.slug, "sentence": sentence},
            language=language or site().locale,
            now=lock.now,
            useful_until=lock.now + TOLD_WITHIN,
        )
