"""Putting somebody on the list, by who runs the meeting."""

import secrets
from datetime import datetime

from portal.agenda.models import Meeting
from portal.agenda.operations.lock import take_turn
from portal.agenda.rules.signing_up import Door, door
from portal.db import transaction
from portal.history.models import Deed
from portal.history.operations import note
from portal.people.models import Person
from portal.people.operations.sign_in import person_at
from portal.settings import settings
from portal.signups.models import Signup, Standing
from portal.signups.operations.sign_up import active_signup, signup_with_nonce, write_signup
from portal.signups.operations.turn import post_if_few, recount, standing_for
from portal.signups.rules.refusals import NothingToSignUpFor, OrganisationFull, TakesPartAlready
from portal.signups.rules.signing_up import Newcomer, Told, may_add


def add(meeting_id: int, who: Newcomer, by_id: int, now: datetime, idem: str = "") -> Signup:
    """Give a seat when one is free, else a place in the queue; also where the door is closed, until the end.

    The same form sent twice (`by_id` and `idem`) adds once. Raises TakesPartAlready, OrganisationFull, and
    NothingToSignUpFor for a draft, a meeting that is called off or over, or is full without a waitlist.
    """
    nonce = f"added:{by_id}:{idem}" if idem else secrets.token_urlsafe(16)
    with transaction() as session:
        meeting = take_turn(meeting_id)
        if earlier := signup_with_nonce(meeting_id, nonce):
            return earlier
        if not may_add(meeting, now):
            raise NothingToSignUpFor(door(meeting, now))
        person = person_at(who.email, now)
        if active_signup(meeting, person):
            raise TakesPartAlready

        told = Told(_standing_for(meeting, who, now), nonce)
        signup = write_signup(meeting, person, who, told, now, added_by_id=by_id)
        post_if_few(signup, "signup-added", meeting, now, {"who": _name_of(session.get_one(Person, by_id))})
        note(Deed.ADDED, by_id, now, about_id=person.id, meeting_id=meeting.id)
        recount(meeting)
    return signup


def _standing_for(meeting: Meeting, who: Newcomer, now: datetime) -> Standing:
    """Before the start who waits goes first; then the queue stands still, and who is at the door has the free chair."""
    if now >= meeting.starts_at and meeting.seats_left:
        return Standing.GOING
    standing = standing_for(meeting, who.organisation_key)
    if standing == Standing.WAITING and not meeting.waiting_list:
        raise OrganisationFull if meeting.seats_left else NothingToSignUpFor(Door.FULL)
    return standing


def _name_of(person: Person) -> str:
    return person.name or settings().site_name
