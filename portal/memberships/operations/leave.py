"""Leaving a network, handing the place to a colleague, and being removed."""

from datetime import datetime

from sqlalchemy import delete, select

from portal.counters import Count, raise_counters
from portal.db import open_transaction, transaction
from portal.history.models import Action
from portal.history.operations import note
from portal.keys import new_salt
from portal.mail.rules.limits import MEMBERSHIP_ENDED
from portal.memberships.models import Application, ApplicationState
from portal.memberships.operations.ask import ASKED, application_of, end_row_of, is_within_limit
from portal.memberships.operations.places import move_members_up, places_of, post_about
from portal.memberships.operations.posted import posted_about_network
from portal.memberships.operations.unwanted import wants_none
from portal.memberships.rules.joining import OFFERS_COUNTED_FOR, is_taking_members
from portal.memberships.rules.refusals import (
    NoMemberAnyMore,
    OffersWait,
    PlaceIsGone,
    SameMailbox,
    TakesNoMembers,
)
from portal.memberships.words import engagement_of
from portal.networks.models import Membership
from portal.networks.operations.lock import NetworkLock, lock_network
from portal.people.models import Person
from portal.people.operations.sign_in import person_at
from portal.signups.operations.give_back import give_member_seats_back
from portal.signups.operations.seat_members import seat_in_series
from portal.signups.operations.seats import recount
from portal.site import site
from portal.text import mailbox_key

MOST_OFFERS = 3  # of one place, in three days


def leave(network_id: int, person_id: int, now: datetime) -> None:
    """End one's own membership with its seats in sessions to come, and move the queues up. Idempotent."""
    with transaction():
        lock = lock_network(network_id, now)
        if _end(lock, person_id):
            note(Action.REMOVED, person_id, now, about_id=person_id, network_id=network_id)
            _give_all_on(lock, person_id)


def end_membership(network_id: int, person_id: int, sentence: str, by_id: int, now: datetime) -> bool:
    """End somebody's membership with its seats in sessions to come, and post them a letter with the coordinator's
    sentence, one in thirty days. Idempotent. Return whether a letter was posted.
    """
    is_told = False
    with transaction() as session:
        lock = lock_network(network_id, now)
        member = session.get(Membership, (network_id, person_id))
        language = member.language if member else ""
        if _end(lock, person_id):
            note(Action.REMOVED, by_id, now, about_id=person_id, network_id=network_id)
            person = session.get_one(Person, person_id)
            is_told = not posted_about_network(lock, MEMBERSHIP_ENDED, person_id)
            if is_told:
                post_about(lock, person, "membership-ended", language or site().locale, sentence=sentence)
            _give_all_on(lock, person_id)
    return is_told


def put_back(network_id: int, person_id: int, by_id: int, now: datetime) -> None:
    """Make somebody a member again who was removed by mistake. Idempotent. What they had filled in is gone.

    Raises PlaceIsGone when the place went to the queue, and NoMemberAnyMore when the person was erased.
    """
    with transaction() as session:
        lock = lock_network(network_id, now)
        if session.get(Person, person_id) is None:
            raise NoMemberAnyMore
        if session.get(Membership, (network_id, person_id)):
            return
        if not places_of(lock).has_room_for(""):
            raise PlaceIsGone
        earlier = application_of(lock, person_id)
        salt = earlier.salt if earlier else new_salt()  # the links in earlier letters lead to their page again
        if earlier:
            session.delete(earlier)
            session.flush()
        session.add(Membership(network_id=network_id, person_id=person_id, joined_at=now, salt=salt))
        note(Action.ADDED, by_id, now, about_id=person_id, network_id=network_id)
        seat_in_series(lock, person_id)
        raise_counters(Count.SEATS)


def hand_place_over(network_id: int, person_id: int, name: str, email: str, now: datetime) -> None:
    """Ask a colleague to take one's place; once they prove their mailbox, they are the member.

    The organisation stays, so no cap changes. It takes the place of an earlier offer.
    The giver learns nothing about the address: a member, whoever asked or was asked, and who wants no letters are
    offered no place, and only their mailbox may hear of it.
    Raises NoMemberAnyMore, TakesNoMembers, SameMailbox, OffersWait.
    """
    with transaction() as session:
        lock = lock_network(network_id, now)
        member = session.get(Membership, (network_id, person_id), populate_existing=True)
        if member is None:
            raise NoMemberAnyMore
        if not is_taking_members(lock.network):
            raise TakesNoMembers
        giver = session.get_one(Person, person_id)
        if giver.email == mailbox_key(email):
            raise SameMailbox
        _count_offer(member, now)
        _end_offer(lock, person_id)
        member.offered_to, member.offered_at = name, now
        if wants_none(lock, email):
            return
        colleague = person_at(email, now)
        is_wanted = is_within_limit(lock, colleague)
        language = member.language or site().locale
        if not _offer(lock, member, colleague, name):
            if is_wanted:
                post_about(lock, colleague, "join-again", language)
        elif is_wanted:
            post_about(lock, colleague, "join-in-place", language, by=giver.name or giver.email_shown)


def take_offer_back(network_id: int, person_id: int, now: datetime) -> None:
    """Take back the offer of one's place to a colleague. Idempotent. Raises NoMemberAnyMore."""
    with transaction() as session:
        lock = lock_network(network_id, now)
        member = session.get(Membership, (network_id, person_id), populate_existing=True)
        if member is None:
            raise NoMemberAnyMore
        _end_offer(lock, person_id)
        member.offered_to, member.offered_at = "", None


def _end_offer(lock: NetworkLock, person_id: int) -> None:
    offered = (Application.network_id == lock.network.id) & (Application.replaces_id == person_id)
    lock.session.execute(delete(Application).where(offered, Application.state == ApplicationState.UNPROVEN))


def _count_offer(member: Membership, now: datetime) -> None:
    """Raise OffersWait above three in three days. Counted by member, so that the count tells nothing of an address."""
    if member.offers_since is None or now >= member.offers_since + OFFERS_COUNTED_FOR:
        member.offers, member.offers_since = 0, now
    if member.offers >= MOST_OFFERS:
        raise OffersWait
    member.offers += 1


def _offer(lock: NetworkLock, member: Membership, colleague: Person, name: str) -> bool:
    """Write the offer; return False for a member, and for somebody who asked or was asked already."""
    earlier = application_of(lock, colleague.id)
    is_asked = earlier is not None and earlier.state not in ASKED
    if is_asked or lock.session.get(Membership, (lock.network.id, colleague.id)):
        return False
    application = earlier or Application(network_id=lock.network.id, person_id=colleague.id, salt=new_salt())
    application.state, application.name = ApplicationState.UNPROVEN, name
    application.replaces_id = member.person_id
    application.organisation, application.organisation_key = member.organisation, member.organisation_key
    application.language, application.created_at = member.language or site().locale, lock.now
    application.engagement_version = lock.network.engagement_version
    application.engagement_text = "\n".join(engagement_of(lock.network))  # until the colleague confirms what they read
    application.held_until = application.invited_by_id = application.answered_at = None
    application.question, application.sentence = "", ""
    lock.session.add(application)
    lock.session.flush()
    return True


def lock_networks_of(person_id: int, now: datetime) -> list[NetworkLock]:
    """A step: lock the networks in which this person has or asked for a place, in order of id."""
    ids = select(Membership.network_id).where(Membership.person_id == person_id)
    ids = ids.union(select(Application.network_id).where(Application.person_id == person_id))
    found = sorted(open_transaction().scalars(ids))
    return [lock_network(network_id, now) for network_id in found]


def give_memberships_back(person_id: int, locks: list[NetworkLock]) -> None:
    """A step: end all that this person is in these networks, and move the queues up."""
    for lock in locks:
        _end(lock, person_id)
        application = application_of(lock, person_id)
        if application:
            lock.session.delete(application)
            lock.session.flush()
        move_members_up(lock)


def _give_all_on(lock: NetworkLock, person_id: int) -> None:
    """Give the seats of a former member to those who wait for one, and then their place in the network."""
    meetings = give_member_seats_back(lock, person_id)
    move_members_up(lock)
    for meeting in meetings:
        recount(meeting)
    raise_counters(Count.SEATS)


def _end(lock: NetworkLock, person_id: int) -> bool:
    member = lock.session.get(Membership, (lock.network.id, person_id), populate_existing=True)
    if member is None:
        return False
    end_row_of(lock, member)
    return True
