"""The step by which using a personal link proves the mailbox and this sign-up."""

from datetime import datetime

from portal.db import open_transaction
from portal.people.models import Person
from portal.people.operations.sign_in import prove
from portal.signups.models import Signup


def prove_signup(signup: Signup, now: datetime) -> None:
    """Record that the link of this sign-up was used, after which other participants may see its name.

    A proven person is not enough, since a stranger can sign a known mailbox up under any name.
    """
    prove(open_transaction().get_one(Person, signup.person_id), now)
    signup.proven_at = signup.proven_at or now
