"""Members as release 0.3.0 wrote them: at once, without a request, a letter, caps or seats."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import delete

from portal.counters import Count, raise_counters
from portal.db import transaction
from portal.history.models import Action
from portal.history.operations import note
from portal.inserting import insert_if_new
from portal.keys import new_salt
from portal.networks.models import Membership
from portal.networks.rules.people import Named
from portal.people.operations.sign_in import name_if_new, person_at


def add_member(network_id: int, email: str, name: str, by_id: int | None, now: datetime) -> bool:
    """Add the owner of this mailbox to the network; return whether they are new in it."""
    return add_members(network_id, [Named(name, email)], by_id, now) == 1


def add_members(network_id: int, people: Iterable[Named], by_id: int | None, now: datetime) -> int:
    """Add all of these people, or none; return how many are new. Names are only used for people without one."""
    added, is_named = 0, False
    with transaction():
        for newcomer in sorted(people, key=lambda newcomer: newcomer.email):  # in one order, to avoid deadlocks
            person = person_at(newcomer.email, now)
            is_named |= name_if_new(person, newcomer.name)
            if insert_if_new(Membership, network_id=network_id, person_id=person.id, joined_at=now, salt=new_salt()):
                note(Action.ADDED, by_id, now, about_id=person.id, network_id=network_id)
                added += 1
        if is_named:
            raise_counters(Count.SEATS)  # cached pages show the facilitators
    return added


def remove_member(network_id: int, person_id: int, by_id: int | None, now: datetime) -> None:
    """Delete the membership alone, as if its seats and votes had stayed."""
    membership = delete(Membership).where(Membership.network_id == network_id, Membership.person_id == person_id)
    with transaction() as session:
        if session.execute(membership).rowcount:  # pyright: ignore[reportAttributeAccessIssue]  a DELETE has one
            note(Action.REMOVED, by_id, now, about_id=person_id, network_id=network_id)
