"""Mending the name and the organisation of one sign-up: by its owner, or by a facilitator for them."""

from datetime import datetime

from sqlalchemy import update

from portal.db import transaction
from portal.history.models import Action
from portal.history.operations import note
from portal.mail.models import Letter, LetterState
from portal.mail.operations.naming import change_name
from portal.signups.models import Signup
from portal.signups.operations.lock import lock_signup
from portal.signups.operations.prove import prove_signup
from portal.signups.operations.seats import move_queue_up, recount, refuse_when_too_late
from portal.signups.queries import active_signups_of
from portal.signups.rules.names import NAMED_AS_TYPED, named
from portal.signups.rules.refusals import NameTaken, NotOnTheList
from portal.signups.rules.signing_up import organisation_key


def rename(signup_id: int, name: str, organisation: str, now: datetime, by_id: int | None = None) -> Signup:
    """Write the name and the organisation on this sign-up alone; `by_id` is a facilitator who does so for its owner.

    Somebody keeps a seat whose new organisation holds all it may have; the seat that the other gets back goes to the
    queue. Letters that wait say the new name, and so do those to the colleague with whom they changed places: erasing
    looks for it there. Raises NotOnTheList without a seat or place in the queue, NameTaken when
    somebody else at the mailbox signed up under it, and for the owner CalledOff, and TooLate after the start; a
    facilitator can mend a name later too, for the certificate.
    """
    with transaction() as session:
        lock, signup = lock_signup(signup_id, now)
        if not signup.is_active:
            raise NotOnTheList
        if by_id is None:
            refuse_when_too_late(lock)
            prove_signup(signup, now)
        others = [other for other in active_signups_of(signup.person_id, lock.meeting.id) if other.id != signup.id]
        if named(name, others):
            raise NameTaken

        is_other_name, is_other_organisation = signup.name != name, signup.organisation != organisation
        if is_other_name:
            change_name(signup.person_id, signup.name, name, NAMED_AS_TYPED, lock.meeting.id)
        signup.name, signup.organisation = name, organisation
        signup.organisation_key = organisation_key(organisation)
        waits = update(Letter).where(Letter.signup_id == signup.id, Letter.state == LetterState.WAITING)
        session.execute(waits.values(name=name))
        session.flush()
        if by_id is not None and (is_other_name or is_other_organisation):
            note(Action.CORRECTED, by_id, now, about_id=signup.person_id, meeting_id=lock.meeting.id)
        if is_other_organisation:
            move_queue_up(lock)
        recount(lock)
    return signup
