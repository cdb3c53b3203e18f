"""Asking to join a network, and proving the mailbox from which one asks."""

from datetime import datetime

from sqlalchemy import select

from portal.counters import Count, raise_counters
from portal.db import transaction
from portal.keys import new_salt
from portal.mail.operations.posting import posted_since
from portal.mail.rules.limits import ASKED_TO_JOIN
from portal.memberships.models import Application, ApplicationState
from portal.memberships.operations.places import place_or_queue, post_about
from portal.memberships.queries import answerers_of
from portal.memberships.rules.joining import Joiner, is_taking_members
from portal.memberships.rules.refusals import TakesNoMembers
from portal.networks.models import JoinMode, Membership
from portal.networks.operations.lock import NetworkLock, lock_network
from portal.people.models import Person
from portal.people.operations.sign_in import person_at, prove
from portal.settings import settings

ASKED = (ApplicationState.UNPROVEN, ApplicationState.DECLINED)  # what a new request may replace


def ask_to_join(network_id: int, joiner: Joiner, now: datetime) -> None:
    """Write an unproven request, and post the letter that proves it.

    Says nothing about who is known: a member, or whoever asked before, gets another letter, within the same limit.
    Raises TakesNoMembers.
    """
    with transaction() as session:
        lock = lock_network(network_id, now)
        if not is_taking_members(lock.network):
            raise TakesNoMembers
        person = person_at(joiner.email, now)
        is_wanted = posted_since(ASKED_TO_JOIN.kinds, person, now - ASKED_TO_JOIN.within) < ASKED_TO_JOIN.most
        member = session.get(Membership, (network_id, person.id))
        application = application_of(lock, person.id)
        is_open = member is None and (application is None or application.state in ASKED)
        if is_open:
            application = application or Application(network_id=network_id, person_id=person.id, salt=new_salt())
            _fill_in(application, joiner, now)
            session.add(application)
            session.flush()
        if is_wanted:
            post_about(lock, person, "join-prove" if is_open else "join-again", joiner.language)


def prove_request(network_id: int, person_id: int, now: datetime) -> None:
    """Take the request of a proven mailbox: a member at once, in the queue, or before the coordinator. Idempotent."""
    with transaction() as session:
        lock = lock_network(network_id, now)
        application = application_of(lock, person_id)
        prove(session.get_one(Person, person_id), now)
        if application is None or application.state != ApplicationState.UNPROVEN:
            return
        if not is_taking_members(lock.network):
            raise TakesNoMembers
        application.proven_at = now
        if application.replaces_id and _takes_over(lock, application):
            pass
        elif lock.network.join_mode == JoinMode.OPEN:
            place_or_queue(lock, application, "member-waiting")
        else:
            _ask_coordinators(lock, application)
        raise_counters(Count.SEATS)  # the page of a network counts its members


def withdraw_request(network_id: int, person_id: int, now: datetime) -> None:
    """Delete a request, or a place in the queue, for its owner. Idempotent."""
    with transaction() as session:
        lock = lock_network(network_id, now)
        application = application_of(lock, person_id)
        if application and application.state != ApplicationState.INVITED:
            session.delete(application)


def application_of(lock: NetworkLock, person_id: int) -> Application | None:
    """A step: return the request or invitation of this person, read under the lock, with the person."""
    theirs = (Application.network_id == lock.network.id) & (Application.person_id == person_id)
    application = lock.session.scalar(select(Application).where(theirs), execution_options={"populate_existing": True})
    if application:
        lock.session.refresh(application, ["person"])
    return application


def _takes_over(lock: NetworkLock, application: Application) -> bool:
    """Replace the member who handed over their place; False when they are no member any more."""
    leaver = lock.session.get(Membership, (lock.network.id, application.replaces_id))
    if leaver is None:
        return False
    person = lock.session.get_one(Person, leaver.person_id)
    lock.session.delete(leaver)
    lock.session.flush()
    post_about(lock, person, "place-handed-over", leaver.language or settings().locale, who=application.name)
    place_or_queue(lock, application, "member-waiting")
    return True


def _ask_coordinators(lock: NetworkLock, application: Application) -> None:
    application.state = ApplicationState.REQUESTED
    lock.session.flush()
    who = application.name or application.person.email_shown
    for coordinator in answerers_of(lock.network.id):
        post_about(lock, coordinator, "join-asked", settings().locale, who=who)


def _fill_in(application: Application, joiner: Joiner, now: datetime) -> None:
    application.state, application.answered_at, application.sentence = ApplicationState.UNPROVEN, None, ""
    application.name, application.organisation = joiner.name, joiner.organisation
    application.organisation_key, application.question = joiner.organisation_key, joiner.question
    application.language, application.created_at = joiner.language, now
    application.engagement_version = joiner.engagement_version
    application.engagement_text = joiner.engagement_text
