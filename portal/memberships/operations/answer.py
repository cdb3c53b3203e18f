"""A coordinator's answer to a request."""

from datetime import datetime

from portal.counters import Count, raise_counters
from portal.db import transaction
from portal.memberships.models import Application, ApplicationState
from portal.memberships.operations.ask import application_of
from portal.memberships.operations.places import place_or_queue, post_about
from portal.memberships.rules.joining import is_taking_members
from portal.memberships.rules.refusals import ApplicationAnswered, TakesNoMembers
from portal.networks.operations.lock import NetworkLock, lock_network


def accept(application_id: int, network_id: int, now: datetime) -> None:
    """Make a member, or put them in the queue when there is no place. Raises ApplicationAnswered, TakesNoMembers."""
    with transaction():
        lock, application = _asked(application_id, network_id, now)
        if not is_taking_members(lock.network):
            raise TakesNoMembers
        place_or_queue(lock, application)
        raise_counters(Count.SEATS)


def decline(application_id: int, network_id: int, sentence: str, now: datetime) -> None:
    """Decline with the coordinator's sentence; idempotent for the same one. Raises ApplicationAnswered."""
    with transaction() as session:
        earlier = session.get(Application, application_id)
        if earlier and earlier.state == ApplicationState.DECLINED and earlier.sentence == sentence:
            return
        lock, application = _asked(application_id, network_id, now)
        application.state, application.answered_at = ApplicationState.DECLINED, now
        application.sentence = sentence
        session.flush()
        post_about(lock, application.person, "join-declined", application.language, sentence=sentence)


def _asked(application_id: int, network_id: int, now: datetime) -> tuple[NetworkLock, Application]:
    lock = lock_network(network_id, now)
    found = lock.session.get(Application, application_id, populate_existing=True)
    application = application_of(lock, found.person_id) if found and found.network_id == network_id else None
    if application is None or application.state != ApplicationState.REQUESTED:
        raise ApplicationAnswered
    return lock, application
