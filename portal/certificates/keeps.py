"""What is kept of certificates, and until when."""

from typing import Any

from sqlalchemy import ColumnElement, select

from portal.agenda.models import Meeting
from portal.certificates.models import Certificate
from portal.language import N_
from portal.privacy.keeping import Fate, Keep, table_of
from portal.signups.models import Signup
from portal.signups.rules.attendance import FIVE_YEARS


def _of_the_sign_up(person_id: int) -> dict[str, ColumnElement[Any]]:
    here = Signup.id == table_of(Certificate).c.signup_id
    ends_at = select(Meeting.ends_at).join(Signup, Signup.meeting_id == Meeting.id)
    return {
        "meeting_id": select(Signup.meeting_id).where(here).scalar_subquery(),
        "five_years": select(Signup.five_years).where(here).scalar_subquery(),
        "session_ends_at": ends_at.where(here).scalar_subquery(),
    }


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
        same_as="attendance",
        also=_of_the_sign_up,
        ends=lambda row, period: row["session_ends_at"] + (FIVE_YEARS if row["five_years"] else period),
    ),
)
