"""Escalating a hidden passage to the organisers, when no facilitator answered."""

from datetime import datetime

from sqlalchemy import select

from portal.agenda.operations.leaders import tell_leaders
from portal.agenda.operations.lock import MeetingLock
from portal.db import transaction
from portal.people.models import Person, Role, RoleName
from portal.reactions.models import Reaction
from portal.reactions.operations.lock import lock_reaction
from portal.reactions.rules.reacting import USEFUL_AFTER
from portal.reactions.rules.timing import is_passed_on


def pass_on(reaction_id: int, now: datetime) -> None:
    """Ask the organisers, after two working days. Idempotent. Raises TextChanged when it was withdrawn."""
    with transaction():
        lock, _summary, reaction = lock_reaction(reaction_id, now)
        if is_passed_on(lock.meeting, reaction, now):
            ask_organisers(lock, reaction)


def ask_organisers(lock: MeetingLock, reaction: Reaction) -> None:
    """A step: ask the organisers, who may answer it from now on."""
    reaction.passed_on_at = lock.now
    of_portal = select(Role.person_id).where(Role.role == RoleName.ORGANISER)
    organisers = lock.session.scalars(select(Person).where(Person.id.in_(of_portal)).order_by(Person.id)).all()
    tell_leaders(lock, organisers, "reaction-waits", None, lock.now + USEFUL_AFTER, reaction_id=reaction.id)
