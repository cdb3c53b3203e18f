"""Choosing which letters to get."""

from portal.db import transaction
from portal.mail.operations.posting import drop_switched_off
from portal.people.models import Person


def choose_letters(person_id: int, only_about_seats: bool) -> None:
    """Let somebody get only letters about their own place, or all again. Idempotent."""
    with transaction() as session:
        person = session.get(Person, person_id, with_for_update={"key_share": True}, populate_existing=True)
        if person is None:
            return  # they were erased meanwhile
        person.only_seat_letters = only_about_seats
        if only_about_seats:
            drop_switched_off(person_id)
