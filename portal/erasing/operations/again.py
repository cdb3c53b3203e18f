"""Erasing again: a restored backup may hold people who were erased after it was made."""

from datetime import datetime

from alembic.migration import MigrationContext
from sqlalchemy import select

from portal.backups.operations.erased import listed_marks, note_erased
from portal.backups.rules.erased import mark_of
from portal.db import db, end_read, transaction
from portal.erasing.operations.erase import leave_no_trace
from portal.erasing.operations.forgetting import forget_person
from portal.health import newest_migrations
from portal.people.models import Person


def forget_again(now: datetime) -> int | None:
    """Erase everybody on a list who is in the database; return how many, or None while its tables are to be migrated.

    Whoever led something alone is erased all the same: they were asked when they wished to go. Idempotent.
    """
    if not _are_tables_of_this_release():
        return None
    marks = listed_marks()
    found = _with_a_mark_in(marks)
    for person_id in found:
        with transaction():
            forget_person(person_id, now, asks_who_takes_over=False)
    with transaction():
        for mark in sorted(marks):
            note_erased(mark)
    leave_no_trace()
    return len(found)


def _with_a_mark_in(marks: set[str]) -> list[int]:
    people = db.session.execute(select(Person.id, Person.created_at).order_by(Person.id)) if marks else ()
    found = [person_id for person_id, created_at in people if mark_of(person_id, created_at) in marks]
    end_read()
    return found


def _are_tables_of_this_release() -> bool:
    with db.engine.connect() as connection:
        return set(MigrationContext.configure(connection).get_current_heads()) == newest_migrations()
