"""Queries on certificates."""

from sqlalchemy import select
from sqlalchemy.orm import joinedload

from portal.agenda.models import Meeting
from portal.certificates.models import Certificate
from portal.db import db
from portal.signups.models import Signup


def certificate_of(signup_id: int) -> Certificate | None:
    return db.session.scalar(select(Certificate).where(Certificate.signup_id == signup_id))


def certificate_at(code: str) -> Certificate | None:
    """Return the certificate with this code, with its sign-up, meeting and blocks."""
    whole = joinedload(Certificate.signup).joinedload(Signup.meeting).selectinload(Meeting.all_blocks)
    return db.session.scalar(select(Certificate).where(Certificate.code == code).options(whole))


def certificates_of(person_id: int) -> list[Certificate]:
    """Return a person's certificates with their meetings, latest meeting first."""
    theirs = select(Certificate).join(Certificate.signup).join(Signup.meeting).where(Signup.person_id == person_id)
    newest = theirs.order_by(Meeting.starts_at.desc(), Certificate.id)
    return list(db.session.scalars(newest.options(joinedload(Certificate.signup).joinedload(Signup.meeting))))
