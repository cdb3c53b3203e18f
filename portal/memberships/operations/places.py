"""Steps under the lock of a network: counting its places, making a member, moving the queue up."""

from collections import Counter

from sqlalchemy import func, select

from portal.history.models import Action
from portal.history.operations import note
from portal.mail.operations.posting import post_letter
from portal.memberships.models import Application, ApplicationState
from portal.memberships.rules.joining import HELD_FOR
from portal.memberships.rules.places import NetworkPlaces
from portal.networks.models import Membership
from portal.networks.operations.lock import NetworkLock
from portal.people.models import Person
from portal.people.operations.sign_in import name_if_new


def places_of(lock: NetworkLock) -> NetworkPlaces:
    """A step: count the members and the invitations that hold a place."""
    lock.session.flush()
    network = lock.network
    keys = lock.session.scalars(select(Membership.organisation_key).where(Membership.network_id == network.id)).all()
    invited = (Application.network_id == network.id) & (Application.state == ApplicationState.INVITED)
    is_held = invited & (Application.held_until > lock.now)
    held = lock.session.scalar(select(func.count()).select_from(Application).where(is_held)) or 0
    return NetworkPlaces(
        network.members_most, network.per_organisation, len(keys) + held, Counter(key for key in keys if key)
    )


def make_member(lock: NetworkLock, application: Application, kind: str = "member-welcome") -> Membership:
    """A step: turn a request or an invitation into a membership, with what was said yes to, and post the letter."""
    session, person = lock.session, application.person
    member = session.get(Membership, (lock.network.id, person.id))
    if member is None:
        member = Membership(network_id=lock.network.id, person_id=person.id, joined_at=lock.now)
        session.add(member)
        note(Action.ADDED, application.invited_by_id, lock.now, about_id=person.id, network_id=lock.network.id)
    member.organisation, member.organisation_key = application.organisation, application.organisation_key
    member.question, member.language, member.salt = application.question, application.language, application.salt
    member.engagement_version, member.engagement_text = application.engagement_version, application.engagement_text
    member.engaged_at = member.agreed_at = lock.now
    member.agreements_version = lock.network.agreements_version
    name_if_new(person, application.name)
    session.delete(application)
    session.flush()
    post_about(lock, person, kind, member.language)
    return member


def place_or_queue(lock: NetworkLock, application: Application, waits_by: str, kind: str = "member-welcome") -> None:
    """A step: make a member where there is room, else put them in the queue with the letter `waits_by`."""
    holds_one = application.state == ApplicationState.INVITED
    if places_of(lock).has_room_for(application.organisation_key, holds_one):
        make_member(lock, application, kind)
        return
    application.state, application.held_until = ApplicationState.WAITING, None
    lock.session.flush()
    post_about(lock, application.person, waits_by, application.language, position=position_of(lock, application))


def move_members_up(lock: NetworkLock) -> None:
    """A step: give free places to whoever waits longest and fits."""
    waiting = select(Application).where(
        Application.network_id == lock.network.id, Application.state == ApplicationState.WAITING
    )
    for application in lock.session.scalars(waiting.order_by(Application.id)).all():
        if places_of(lock).has_room_for(application.organisation_key):
            lock.session.refresh(application, ["person"])
            make_member(lock, application)


def position_of(lock: NetworkLock, application: Application) -> int:
    """A step: return the place in the queue, from 1."""
    ahead = (Application.network_id == lock.network.id) & (Application.state == ApplicationState.WAITING)
    count = select(func.count()).select_from(Application).where(ahead, Application.id <= application.id)
    return lock.session.scalar(count) or 1


def post_about(lock: NetworkLock, person: Person, kind: str, language: str, **facts: object) -> None:
    """A step: post a letter about this network; the number of the lock tells one change from the next."""
    post_letter(
        kind,
        person,
        version=f"{lock.network.id}:{lock.number}",
        facts={"network_id": lock.network.id, "network": lock.network.name, "slug": lock.network.slug, **facts},
        language=language,
        now=lock.now,
        useful_until=lock.now + HELD_FOR,
    )
