"""Invitations: a place is held for fourteen days; nobody is a member unasked."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from portal.counters import Count, raise_counters
from portal.db import insert_if_new, transaction
from portal.keys import new_salt, signature
from portal.memberships.models import Application, ApplicationState, NoInvitation
from portal.memberships.operations.ask import application_of
from portal.memberships.operations.places import move_members_up, place_or_queue, places_of, post_about
from portal.memberships.rules.joining import HELD_FOR, Joiner, is_taking_members
from portal.memberships.rules.refusals import ApplicationAnswered, TakesNoMembers
from portal.networks.models import Membership
from portal.networks.operations.lock import NetworkLock, lock_network
from portal.networks.rules.people import Named
from portal.people.models import Person
from portal.people.operations.sign_in import person_at, prove
from portal.settings import settings
from portal.text import mailbox_key


@dataclass(frozen=True)
class Invited:
    """What became of a pasted list, in numbers: nobody learns which address is known."""

    sent: int = 0
    known: int = 0  # members, and people who asked or were asked already
    unwanted: int = 0  # want no invitation
    no_place: int = 0  # there was no place left to hold


def invite(network_id: int, people: Iterable[Named], by_id: int, now: datetime) -> Invited:
    """Hold a place for each of these people, and post them a letter that says who gave their address.

    Raises TakesNoMembers.
    """
    sent = known = unwanted = no_place = 0
    with transaction():
        lock = lock_network(network_id, now)
        if not is_taking_members(lock.network):
            raise TakesNoMembers
        move_members_up(lock)  # whoever waits goes first
        places = places_of(lock)
        inviter = lock.session.get_one(Person, by_id)
        for named in sorted({named.email: named for named in people}.values(), key=lambda named: named.email):
            if _wants_none(lock, named.email):
                unwanted += 1
                continue
            person = person_at(named.email, now)
            earlier = application_of(lock, person.id)
            if _is_known(earlier, now) or lock.session.get(Membership, (network_id, person.id)):
                known += 1
            elif places.most is not None and places.taken + sent >= places.most:
                no_place += 1
            else:
                _hold_place(lock, person, named.name, earlier, inviter)
                sent += 1
        raise_counters(Count.SEATS)
    return Invited(sent, known, unwanted, no_place)


def accept_invitation(network_id: int, person_id: int, joiner: Joiner, now: datetime) -> None:
    """Become a member by an invitation, or wait when the organisation has no place left. Idempotent.

    Raises ApplicationAnswered and TakesNoMembers.
    """
    with transaction() as session:
        lock = lock_network(network_id, now)
        if _has_said_yes(lock, person_id):
            return
        application = _invited(lock, person_id)
        if not is_taking_members(lock.network):
            raise TakesNoMembers
        prove(session.get_one(Person, person_id), now)
        application.proven_at = now
        application.name = application.name or joiner.name
        application.organisation, application.organisation_key = joiner.organisation, joiner.organisation_key
        application.question, application.language = joiner.question, joiner.language
        application.engagement_version = joiner.engagement_version
        application.engagement_text = joiner.engagement_text
        place_or_queue(lock, application)
        move_members_up(lock)  # whoever waits instead of taking the place leaves it to the next
        raise_counters(Count.SEATS)


def decline_invitation(network_id: int, person_id: int, never_again: bool, now: datetime) -> None:
    """Give the place that was held back, and perhaps want no further invitation. Idempotent.

    Raises ApplicationAnswered.
    """
    with transaction() as session:
        lock = lock_network(network_id, now)
        application = application_of(lock, person_id)
        if application is None or application.held_until is None or application.state != ApplicationState.DECLINED:
            application = _invited(lock, person_id)
            application.state, application.answered_at = ApplicationState.DECLINED, now
        if never_again:
            mark = _mark(application.person.email or "")
            insert_if_new(NoInvitation, network_id=network_id, mark=mark, at=now)
        session.flush()
        move_members_up(lock)
        raise_counters(Count.SEATS)


def end_invitation(network_id: int, person_id: int, now: datetime) -> None:
    """End an invitation: past its day, or taken back by the coordinator. Idempotent."""
    with transaction() as session:
        lock = lock_network(network_id, now)
        application = application_of(lock, person_id)
        if application is None or application.state != ApplicationState.INVITED:
            return
        application.state, application.answered_at = ApplicationState.DECLINED, now
        session.flush()
        move_members_up(lock)
        raise_counters(Count.SEATS)


def _hold_place(lock: NetworkLock, person: Person, name: str, earlier: Application | None, inviter: Person) -> None:
    application = earlier or Application(network_id=lock.network.id, person_id=person.id)
    application.state, application.name, application.salt = ApplicationState.INVITED, name, new_salt()
    application.language, application.created_at = settings().locale, lock.now
    application.held_until, application.invited_by_id = lock.now + HELD_FOR, inviter.id
    application.answered_at = application.replaces_id = application.proven_at = None
    application.sentence = ""
    lock.session.add(application)
    lock.session.flush()
    by = inviter.name or inviter.email_shown
    post_about(lock, person, "member-invited", application.language, by=by, until=(lock.now + HELD_FOR).isoformat())


def _has_said_yes(lock: NetworkLock, person_id: int) -> bool:
    if lock.session.get(Membership, (lock.network.id, person_id)):
        return True
    application = application_of(lock, person_id)
    is_waiting = application is not None and application.state == ApplicationState.WAITING
    return is_waiting and application is not None and application.invited_by_id is not None


def _invited(lock: NetworkLock, person_id: int) -> Application:
    application = application_of(lock, person_id)
    is_open = application is not None and application.state == ApplicationState.INVITED
    if application is None or not is_open or (application.held_until or lock.now) <= lock.now:
        raise ApplicationAnswered
    return application


def _is_known(application: Application | None, now: datetime) -> bool:
    """Return whether they asked, or were invited in the last fourteen days; then they get no letter now."""
    if application is None:
        return False
    if application.state == ApplicationState.DECLINED:
        return application.held_until is not None and now < application.created_at + HELD_FOR
    return application.state != ApplicationState.UNPROVEN or application.replaces_id is not None


def _wants_none(lock: NetworkLock, email: str) -> bool:
    unwanted = (NoInvitation.network_id == lock.network.id) & (NoInvitation.mark == _mark(mailbox_key(email)))
    return lock.session.scalar(select(NoInvitation.id).where(unwanted)) is not None


def _mark(email: str) -> str:
    return signature("no-invitation", email)
