"""What is kept of certificates, and until when."""

from sqlalchemy import select

from portal.certificates.models import Certificate
from portal.language import N_
from portal.privacy.keeping import Fate, Keep, table_of
from portal.signups.models import Signup

KEEPS = (
    Keep(
        "certificates",
        table_of(Certificate),
        ("id", "signup_id", "code", "minutes", "people", "issued_at"),
        N_("So that a register can check it."),
        Fate.FOLLOWS,
        what=N_("Your certificate"),
        since=N_("with your sign-up"),
        theirs=lambda person_id: table_of(Certificate).c.signup_id.in_(
            select(Signup.id).where(Signup.person_id == person_id)
        ),
    ),
)
