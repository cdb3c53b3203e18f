"""Steps that know by what somebody counts towards the seats of an organisation."""

from datetime import datetime

from sqlalchemy import or_, select

from portal.agenda.operations.lock import lock_meeting
from portal.db import db, transaction
from portal.people.models import Person
from portal.settings import settings
from portal.signups.models import OrganisationKeys, Signup
from portal.signups.operations.seats import recount
from portal.signups.rules.mail_domains import domain_key, domain_of_key
from portal.signups.rules.signing_up import organisation_key
from portal.text import line_key


def keys_of(organisation: str, address: str | None) -> OrganisationKeys:
    return OrganisationKeys(organisation_key(organisation), domain_of(address))


def keys_by_mailbox(organisation: str, key: str) -> OrganisationKeys:
    """Return the same by the `mailbox_key` of the address, where that is known already."""
    return OrganisationKeys(organisation_key(organisation), domain_of_key(key, settings().shared_mail_domains))


def domain_of(address: str | None) -> str:
    """Return the mail domain whose people are colleagues on this portal; "" where anybody can have an address."""
    return domain_key(address or "", settings().shared_mail_domains)


def without_keys() -> list[int]:
    """Return the ids of meetings with sign-ups that a former release wrote, which knows no keys."""
    return list(db.session.scalars(select(Signup.meeting_id).where(_HAS_NONE).distinct().order_by(Signup.meeting_id)))


def fill_keys(meeting_id: int, now: datetime) -> None:
    """Write the keys of a meeting's sign-ups that have none, and count them. Idempotent."""
    with transaction() as session:
        lock = lock_meeting(meeting_id, now)
        rows = select(Signup, Person.email).join(Person, Person.id == Signup.person_id)
        for signup, email in session.execute(rows.where(Signup.meeting_id == meeting_id, _HAS_NONE)):
            signup.name_key = line_key(signup.name) or signup.name
            signup.domain_key = domain_of(email)
        if lock.meeting.ends_at > now:
            recount(lock)


_HAS_NONE = or_(Signup.name_key == "", Signup.domain_key.is_(None))
