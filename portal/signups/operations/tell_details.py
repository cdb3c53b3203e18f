"""Storing details from the personal page that the facilitator would like to know before the day."""

from datetime import datetime

from portal.db import transaction
from portal.signups.models import Signup
from portal.signups.operations.lock import lock_signup
from portal.signups.operations.prove import prove_signup
from portal.signups.rules.signing_up import Details, details_asked, why_not_tell


def tell_details(signup_id: int, details: Details, now: datetime) -> Signup:
    """Replace the details of this sign-up; fields that the meeting does not ask stay as they were.

    Raises NotOnTheList without a seat or place in the queue, CalledOff, and Over after the end.
    """
    with transaction():
        lock, signup = lock_signup(signup_id, now)
        if refusal := why_not_tell(signup, lock.meeting, now):
            raise refusal

        for name in details_asked(lock.meeting):
            setattr(signup, name, getattr(details, name))
        prove_signup(signup, now)
    return signup
