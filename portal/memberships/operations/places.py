"""Steps under the lock of a network: counting its places, making a member, moving the queue up."""

from datetime import datetime

from sqlalchemy import func, select

from portal.counters import Count, raise_counters
from portal.db import transaction
from portal.history.models import Action
from portal.history.operations import note
from portal.mail.operations.posting import post_letter
from portal.memberships.models import Application, ApplicationState
from portal.memberships.queries import places_in
from portal.memberships.rules.joining import HELD_FOR, is_taking_members
from portal.memberships.rules.places import NetworkPlaces
from portal.networks.models import Membership
from portal.networks.operations.lock import NetworkLock, lock_network
from portal.people.models import Person
from portal.people.operations.sign_in import name_if_new
from portal.signups.operations.seat_members import seat_in_series


def places_of(lock: NetworkLock) -> NetworkPlaces:
    """A step: count the members and the invitations that hold a place."""
    lock.session.flush()
    return places_in(lock.network, lock.now)


def make_member(lock: NetworkLock, application: Application, instead_of: int | None = None) -> Membership:
    """A step: turn a request or an invitation into a membership, with what was said yes to, and post the letter.

    `instead_of`: the colleague who handed over this membership, and with it their seats in its sessions.
    """
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
    post_about(lock, person, "member-welcome", member.language)
    seat_in_series(lock, person.id, instead_of)
    return member


def place_or_queue(lock: NetworkLock, application: Application) -> None:
    """A step: make a member where there is room, else put them at the end of the queue, with a letter.

    Whoever waits and fits goes first: a place may be free that nobody has given out yet, such as that of an invitation
    that ran out this minute.
    """
    move_members_up(lock)
    holds_one = application.state == ApplicationState.INVITED
    if places_of(lock).has_room_for(application.organisation_key, holds_one):
        make_member(lock, application)
        return
    application = _at_the_end(lock, application)
    post_about(lock, application.person, "join-waiting", application.language, position=position_of(lock, application))


def move_queue_of_network(network_id: int, now: datetime) -> None:
    """Give the free places of a network to whoever waits. Idempotent."""
    with transaction():
        if move_members_up(lock_network(network_id, now)):
            raise_counters(Count.SEATS)


def move_members_up(lock: NetworkLock) -> int:
    """A step: give free places to whoever waits longest and fits. A network that takes no members moves nobody.

    Returns how many are members now.
    """
    if not is_taking_members(lock.network):
        return 0
    moved = 0
    waiting = select(Application).where(
        Application.network_id == lock.network.id, Application.state == ApplicationState.WAITING
    )
    for application in lock.session.scalars(waiting.order_by(Application.id)).all():
        if places_of(lock).has_room_for(application.organisation_key):
            lock.session.refresh(application, ["person"])
            make_member(lock, application)
            moved += 1
    return moved


def _at_the_end(lock: NetworkLock, application: Application) -> Application:
    """Return this application as a new row in the queue, which is ordered by id: a request may be older than others
    that were proven or accepted before it.
    """
    names = [column.key for column in application.__mapper__.columns if column.key not in ("id", "state", "held_until")]
    values = {name: getattr(application, name) for name in names}
    lock.session.delete(application)
    lock.session.flush()
    waiting = Application(**values, state=ApplicationState.WAITING)
    lock.session.add(waiting)
    lock.session.flush()
    lock.session.refresh(waiting, ["person"])
    return waiting


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
