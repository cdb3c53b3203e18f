"""Issuing a certificate."""

from datetime import datetime

from sqlalchemy import func, select

from portal.certificates.models import Certificate
from portal.certificates.rules import minutes_of, new_code
from portal.db import open_transaction, transaction
from portal.signups.models import Signup
from portal.signups.operations.lock import lock_signup
from portal.signups.operations.prove import prove_signup
from portal.signups.rules.attendance import WAS_THERE


def issue(signup_id: int, now: datetime) -> Certificate:
    """Issue an attendee's certificate on first request. Idempotent.

    When attendance was corrected since, the certificate is updated under the same code, so that the check page shows
    it. Raises CertificateError.
    """
    with transaction() as session:
        lock, signup = lock_signup(signup_id, now)
        meeting = lock.meeting
        prove_signup(signup, now)
        minutes = minutes_of(signup, meeting, now)
        known = session.scalar(select(Certificate).where(Certificate.signup_id == signup.id))
        certificate = known or Certificate(signup_id=signup.id, code=new_code())
        if certificate.minutes != minutes:
            certificate.minutes, certificate.people, certificate.issued_at = minutes, _people(meeting.id), now
        session.add(certificate)
    return certificate


def _people(meeting_id: int) -> int:
    """Return how many attended: some registers ask for the group size."""
    count = select(func.count()).select_from(Signup).where(Signup.meeting_id == meeting_id, WAS_THERE)
    return open_transaction().scalar(count) or 0
