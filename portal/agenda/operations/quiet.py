"""Networks without a meeting ahead: their coordinators are asked once, until a meeting is planned."""

from datetime import datetime

from sqlalchemy import select

from portal.agenda.queries.networks import is_quiet, meets_again
from portal.agenda.rules.quiet import OFF_THE_LIST_AFTER
from portal.counters import Count, raise_counters
from portal.db import transaction
from portal.mail.operations.posting import post_letter
from portal.networks.models import Network
from portal.networks.operations.lock import lock_network
from portal.people.models import Person, Role, RoleName
from portal.site import site


def ask_for_a_meeting(network_id: int, now: datetime) -> None:
    """Post the question to its coordinators. Idempotent, also for concurrent workers."""
    with transaction():
        lock = lock_network(network_id, now)
        network = lock.network
        if not lock.session.scalar(select(Network.id).where(Network.id == network.id, is_quiet(now))):
            return
        network.meeting_asked_at = now
        role = (Role.role == RoleName.COORDINATOR) & (Role.network_id == network.id)
        coordinators = select(Person).where(Person.id.in_(select(Role.person_id).where(role))).order_by(Person.id)
        for person in lock.session.scalars(coordinators):
            post_letter(
                "network-quiet",
                person,
                version=f"{network.id}:{lock.number}",
                facts={"network_id": network.id, "network": network.name},
                language=site().locale,
                now=now,
                useful_until=now + OFF_THE_LIST_AFTER,
            )
        raise_counters(Count.SEATS)  # cached lists say until when they are true


def note_meeting_again(network_id: int, now: datetime) -> None:
    """Note that a meeting was planned: a later quiet time is asked about anew. Idempotent."""
    with transaction():
        lock = lock_network(network_id, now)
        if lock.session.scalar(select(Network.id).where(Network.id == network_id, meets_again())):
            lock.network.meeting_asked_at = None
            raise_counters(Count.SEATS)
