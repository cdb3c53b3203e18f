"""Giving, taking and handing over roles, with the meetings that depend on them."""

from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from portal.agenda.operations.end_leading import end_leading, lead_again
from portal.agenda.queries.led import led_alone, led_and_not_over
from portal.agenda.rules.who_may import hangs_on, may_change
from portal.counters import Count, raise_counters
from portal.db import open_transaction, transaction
from portal.history.models import Action, HistoryEntry
from portal.history.operations import note
from portal.mail.operations.posting import post_letter
from portal.networks.models import Network
from portal.people.models import Person, Role, RoleName
from portal.people.operations.sign_in import name_if_new, person_at
from portal.people.rules import LastCoordinator, LastOrganiser, NeedsName, NeedsSuccessor, NotTheirsToHandOver
from portal.site import site

TOLD_WITHIN = timedelta(days=14)  # after that a letter about a role expires


def give_role(
    email: str,
    name: str,
    role: RoleName,
    network_id: int | None,
    by_id: int | None,
    now: datetime,
    undoes: int = 0,
) -> Person:
    """Give the owner of this mailbox a role, and mail them. Idempotent.

    `name` is only used for a person without a name. `undoes` is the log entry by which the same role was taken: what
    ended with it comes back too. Raises NeedsName.
    """
    with transaction() as session:
        person = person_at(email, now)
        is_named = name_if_new(person, name)
        if not person.name:
            raise NeedsName
        is_given = give(person, role, network_id, by_id, now)
        taken = session.get(HistoryEntry, undoes) if undoes and is_given else None
        if taken and _is_of(taken, person, role, network_id):
            lead_again(taken, by_id, now)
        if is_named or network_id:
            raise_counters(Count.SEATS)  # cached pages show who facilitates and coordinates
    return person


def take_role(role_id: int, by_id: int | None, now: datetime, successor_id: int | None = None) -> int | None:
    """Take a role away at once; return the id of the log entry. Idempotent. Raises LastOrganiser, LastCoordinator.

    The person stops leading the meetings that depended on it: without another role all of them, otherwise those that no
    remaining role covers. Raises NeedsSuccessor when nobody else could lead a meeting, and NotTheirsToHandOver when the
    actor may not change that meeting.
    """
    with transaction() as session:
        held = _held(session, role_id)
        if not held:
            return None
        successor = session.get(Person, successor_id) if successor_id else None
        network_id = held.network_id
        entry = _take(session, held, successor, by_id, now)
        if network_id:
            raise_counters(Count.SEATS)  # its page shows who coordinates
        return entry.id


def hand_over(role_id: int, to_person_id: int, by_id: int | None, now: datetime) -> None:
    """Move a role from its holder to another person. Idempotent. Raises NeedsName, NotTheirsToHandOver.

    The successor also leads the meetings that depended on it and that nobody else can lead.
    """
    with transaction() as session:
        held = _held(session, role_id)
        if not held or held.person_id == to_person_id:
            return
        person = session.get_one(Person, to_person_id)
        if not person.name:
            raise NeedsName
        network_id = held.network_id
        give(person, RoleName(held.role), network_id, by_id, now)
        _take(session, held, person, by_id, now)
        if network_id:
            raise_counters(Count.SEATS)


def give(person: Person, role: RoleName, network_id: int | None, by_id: int | None, now: datetime) -> bool:
    """A step: give the role, and mail its holder; return whether they did not have it yet."""
    session = open_transaction()
    session.flush()
    one_by_one = {"key_share": True}  # serialises two clicks
    person = session.get_one(Person, person.id, with_for_update=one_by_one, populate_existing=True)
    if any((held.role, held.network_id) == (role, network_id) for held in person.roles):
        return False
    given = Role(role=role, network_id=network_id)
    person.roles.append(given)
    person.role_asked_at = now  # whether it is still right is asked in a year
    session.flush()
    note(Action.ROLE_GIVEN, by_id, now, about_id=person.id, network_id=network_id, role=role)
    if person.id != by_id:
        network = session.get(Network, network_id) if network_id else None
        post_letter(
            "role-given",
            person,
            version=str(given.id),
            facts={"role_id": given.id, "role": str(role), "network": network.name if network else ""},
            language=site().locale,
            now=now,
            useful_until=now + TOLD_WITHIN,
        )
    return True


def _take(session: Session, held: Role, successor: Person | None, by_id: int | None, now: datetime) -> HistoryEntry:
    if held.role == RoleName.ORGANISER and _organisers(session) == 1:
        raise LastOrganiser
    if held.role == RoleName.COORDINATOR and _leaves_a_network_empty(session, held, by_id):
        raise LastCoordinator
    person = session.get_one(Person, held.person_id, with_for_update={"key_share": True}, populate_existing=True)
    is_ending = {meeting.id for meeting in led_and_not_over(person.id, now) if hangs_on(held, person.roles, meeting)}
    if alone := [meeting for meeting in led_alone(person.id, now) if meeting.id in is_ending]:
        giver = session.get(Person, by_id) if by_id else None
        if giver and not all(may_change(meeting, giver) for meeting in alone):
            raise NotTheirsToHandOver
        if successor is None or successor.id == person.id or not (successor.makes_sessions and successor.name):
            raise NeedsSuccessor
    person.roles.remove(held)  # deletes the row
    entry = note(Action.ROLE_TAKEN, by_id, now, about_id=person.id, network_id=held.network_id, role=held.role)
    if not person.leads_anywhere:
        person.lead_ended_at = now
    session.flush()
    end_leading(person, is_ending, successor, by_id, now)
    return entry


def _is_of(taken: HistoryEntry, person: Person, role: RoleName, network_id: int | None) -> bool:
    """Return whether this log entry says that this role was taken from this person."""
    same = (Action.ROLE_TAKEN, person.id, role, network_id)
    return (taken.action, taken.about_id, taken.role, taken.network_id) == same


def _held(session: Session, role_id: int) -> Role | None:
    """Return the role. Those of organisers are locked first, and then those of its network: two of them cannot remove
    each other at once.
    """
    session.execute(_organiser_rows().with_for_update())
    network_id = session.scalar(select(Role.network_id).where(Role.id == role_id))
    if network_id:
        session.execute(_coordinator_rows(network_id).with_for_update())
    return session.get(Role, role_id, populate_existing=True)


def _leaves_a_network_empty(session: Session, held: Role, by_id: int | None) -> bool:
    """Return whether nobody would coordinate this network any more, while it is alive. An organiser may choose that."""
    network = session.get(Network, held.network_id)
    giver = session.get(Person, by_id) if by_id else None
    if giver is None or giver.is_organiser or network is None or network.has_ended:
        return False
    return session.scalars(select(func.count()).select_from(_coordinator_rows(network.id).subquery())).one() == 1


def _coordinator_rows(network_id: int):
    theirs = select(Role.id).where(Role.role == RoleName.COORDINATOR, Role.network_id == network_id)
    return theirs.order_by(Role.id)


def _organisers(session: Session) -> int:
    return session.scalars(select(func.count()).select_from(_organiser_rows().subquery())).one()


def _organiser_rows():
    return select(Role.id).where(Role.role == RoleName.ORGANISER).order_by(Role.id)
