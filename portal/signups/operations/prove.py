"""The step with which the use of a personal link proves the mailbox, and the sign-up that the link is of."""

from datetime import datetime

from portal.db import open_transaction
from portal.people.models import Person
from portal.people.operations.sign_in import prove
from portal.signups.models import Signup


def prove_signup(signup: Signup, now: datetime) -> None:
    """From here on others may see its name: whoever reads the letters to this mailbox has seen what is on the form.

    A proven person alone is not enough, since any stranger can sign a known mailbox up under any name.
    """
    prove(open_transaction().get_one(Person, signup.person_id), now)
    signup.proven_at = signup.proven_at or now
