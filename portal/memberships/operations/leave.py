"""Leaving a network, handing the place to a colleague, and being removed."""

from datetime import datetime

from portal.counters import Count, raise_counters
from portal.db import transaction
from portal.history.models import Action
from portal.history.operations import note
from portal.keys import new_salt
from portal.mail.operations.posting import posted_since
from portal.mail.rules.limits import ASKED_TO_JOIN
from portal.memberships.models import Application, ApplicationState
from portal.memberships.operations.ask import application_of
from portal.memberships.operations.places import move_members_up, post_about
from portal.memberships.rules.refusals import IsMemberAlready, NoMemberAnyMore, SameMailbox
from portal.networks.models import Membership
from portal.networks.operations.lock import NetworkLock, lock_network
from portal.people.models import Person
from portal.people.operations.sign_in import person_at
from portal.settings import settings
from portal.text import mailbox_key


def leave(network_id: int, person_id: int, now: datetime) -> None:
    """End one's own membership, and move the queue up. Idempotent. Seats in its sessions stay."""
    with transaction():
        lock = lock_network(network_id, now)
        if _end(lock, person_id):
            note(Action.REMOVED, person_id, now, about_id=person_id, network_id=network_id)
            move_members_up(lock)
            raise_counters(Count.SEATS)  # the page of a network counts its members


def end_membership(network_id: int, person_id: int, sentence: str, by_id: int, now: datetime) -> None:
    """End somebody's membership, with a letter that holds the coordinator's sentence. Idempotent."""
    with transaction() as session:
        lock = lock_network(network_id, now)
        member = session.get(Membership, (network_id, person_id))
        if member and _end(lock, person_id):
            note(Action.REMOVED, by_id, now, about_id=person_id, network_id=network_id)
            language = member.language or settings().locale
            person = session.get_one(Person, person_id)
            post_about(lock, person, "membership-ended", language, sentence=sentence)
            move_members_up(lock)
            raise_counters(Count.SEATS)  # the page of a network counts its members


def hand_place_over(network_id: int, person_id: int, name: str, email: str, now: datetime) -> None:
    """Ask a colleague to take one's place; once they prove their mailbox, they are the member.

    The organisation stays, so no cap changes. Raises NoMemberAnyMore, SameMailbox, IsMemberAlready.
    """
    with transaction() as session:
        lock = lock_network(network_id, now)
        member = session.get(Membership, (network_id, person_id), populate_existing=True)
        if member is None:
            raise NoMemberAnyMore
        giver = session.get_one(Person, person_id)
        if giver.email == mailbox_key(email):
            raise SameMailbox
        colleague = person_at(email, now)
        earlier = application_of(lock, colleague.id)
        is_asked = earlier is not None and earlier.state not in (ApplicationState.UNPROVEN, ApplicationState.DECLINED)
        if is_asked or session.get(Membership, (network_id, colleague.id)):
            raise IsMemberAlready
        application = earlier or Application(network_id=network_id, person_id=colleague.id, salt=new_salt())
        application.state, application.name, application.replaces_id = ApplicationState.UNPROVEN, name, person_id
        application.organisation, application.organisation_key = member.organisation, member.organisation_key
        application.language, application.created_at = member.language or settings().locale, now
        application.engagement_version, application.engagement_text = member.engagement_version, member.engagement_text
        application.answered_at, application.sentence = None, ""
        session.add(application)
        session.flush()
        if posted_since(ASKED_TO_JOIN.kinds, colleague, now - ASKED_TO_JOIN.within) < ASKED_TO_JOIN.most:
            by = giver.name or giver.email_shown
            post_about(lock, colleague, "join-in-place", application.language, by=by)


def _end(lock: NetworkLock, person_id: int) -> bool:
    member = lock.session.get(Membership, (lock.network.id, person_id), populate_existing=True)
    if member is None:
        return False
    lock.session.delete(member)
    lock.session.flush()
    return True
