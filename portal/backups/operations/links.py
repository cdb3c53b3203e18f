"""Links of people's own calendars: a restored backup opens none that was stopped or renewed after it was made."""

from sqlalchemy import column, inspect, select, table, update
from sqlalchemy.exc import SQLAlchemyError

from portal.backups.rules.erased import mark_of
from portal.db import Moment, db, end_read, transaction

# Without the models: the tables of a backup may be those of an earlier release.
_PERSON = table("person", column("id"), column("created_at", Moment), column("feed_salt"))
_SALT = "feed_salt"


def present_links() -> dict[str, str]:
    """Return the salt of each person's link now, empty where it was stopped; nothing where it cannot be read."""
    try:
        return {mark: salt for _, mark, salt in _links()} if _has_links() else {}
    except SQLAlchemyError:
        return {}
    finally:
        end_read()
        db.engine.dispose()


def keep_links(salts: dict[str, str]) -> None:
    """Give everybody in the restored database the link that they had before. Earlier releases have none."""
    if not _has_links():
        return
    other = {person_id: salts[mark] for person_id, mark, salt in _links() if salts.get(mark, salt) != salt}
    end_read()
    with transaction() as session:
        for person_id, salt in sorted(other.items()):
            session.execute(update(_PERSON).where(_PERSON.c.id == person_id).values(feed_salt=salt))


def _links() -> list[tuple[int, str, str]]:
    """Return (id, mark, salt) of everybody."""
    rows = db.session.execute(select(_PERSON)).all()
    return [(row.id, mark_of(row.id, row.created_at), row.feed_salt) for row in rows]


def _has_links() -> bool:
    inspector = inspect(db.engine)
    return inspector.has_table(_PERSON.name) and _SALT in {each["name"] for each in inspector.get_columns(_PERSON.name)}
