"""Asking the organisers to look at what is hidden, when its facilitators did not."""

from datetime import datetime

from sqlalchemy import select

from portal.agenda.models import Meeting
from portal.agenda.operations.leaders import tell_leaders
from portal.db import open_transaction, transaction
from portal.people.models import Person, Role, RoleName
from portal.reactions.models import Reaction
from portal.reactions.operations.turn import take_turn_of_reaction
from portal.reactions.rules.reacting import USEFUL_AFTER
from portal.reactions.rules.timing import is_passed_on


def pass_on(reaction_id: int, now: datetime) -> None:
    """Ask the organisers after two working days. Idempotent. Raises TextChanged when it was taken back."""
    with transaction():
        reaction, meeting, _summary = take_turn_of_reaction(reaction_id, now)
        if is_passed_on(meeting, reaction, now):
            ask_organisers(reaction, meeting, now)


def ask_organisers(reaction: Reaction, meeting: Meeting, now: datetime) -> None:
    """A step: from now on they may answer it too."""
    reaction.passed_on_at = now
    of_portal = select(Role.person_id).where(Role.role == RoleName.ORGANISER)
    organisers = open_transaction().scalars(select(Person).where(Person.id.in_(of_portal)).order_by(Person.id)).all()
    tell_leaders(organisers, "reaction-waits", meeting, None, now, now + USEFUL_AFTER, reaction_id=reaction.id)
