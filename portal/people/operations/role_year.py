"""Asking the holder of a role once a year whether it is still right: a role is never taken for inactivity."""

from datetime import datetime

from portal.db import transaction
from portal.mail.operations.posting import post_letter
from portal.people.models import Person
from portal.people.rules import ASKED_WITHIN, ROLE_ASKED_EVERY
from portal.site import site

KIND = "role-still-right"  # the kind of letter


def ask_about_role(person_id: int, now: datetime) -> None:
    """Ask a person with a role whether they still need it, unless asked within a year. Idempotent."""
    with transaction() as session:
        person = session.get(Person, person_id, with_for_update={"key_share": True}, populate_existing=True)
        if not person or not person.roles or (person.role_asked_at or person.created_at) > now - ROLE_ASKED_EVERY:
            return
        person.role_asked_at = now
        post_letter(
            KIND,
            person,
            version=now.date().isoformat(),
            facts={
                "role_ids": [held.id for held in person.roles],
                "roles": sorted({held.role for held in person.roles}),
            },
            language=site().locale,
            now=now,
            useful_until=now + ASKED_WITHIN,
        )
