"""Restoring a backup: checked whole, then put in place of everything, with the outbox held."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import psycopg
from sqlalchemy import Connection, Integer, case, column, create_engine, table, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import DBAPIError

from portal.backups.operations.container import open_container, unpack
from portal.backups.operations.encryption import decrypt, is_encrypted
from portal.backups.operations.erased import add_to_list, check_lists, listed_marks
from portal.backups.operations.folder import save_present
from portal.backups.operations.interrupted import marked, tell_of_killed_restore
from portal.backups.operations.links import keep_links, present_links
from portal.backups.operations.postgresql import load_postgresql, refuse_others, rows_in, tables_of
from portal.backups.operations.shortened import keep_shortened, present_days
from portal.backups.operations.sqlite import fault_in, is_readable, replace_sqlite, rows_of
from portal.backups.operations.taking import drafts_beside, has_tables
from portal.backups.rules.keeping import damaged_name
from portal.backups.rules.manifest import SQLITE, BackupFailed, Manifest, NotRestorable, refuse_unfit
from portal.counters import Count
from portal.db import WRITES, Moment, db, end_read
from portal.heartbeat import BACKUP, RESTORE
from portal.mail.queries import OUTBOX
from portal.running import stopped
from portal.settings import settings

# Without the models: the tables of a backup may be those of an earlier release.
_OUTBOX = table("outbox", column("name"), column("held_at", Moment))
_HEARTBEAT = table("heartbeat", column("name"), column("at", Moment))
_COUNTER = table("counter", column("name"), column("value", Integer), column("raised", Integer))
ForgetAgain = Callable[[datetime], int | None]  # erases who is on a list; None while the tables are to be migrated
_SINCE = 1_577_836_800  # 2020-01-01, in seconds since 1970


@dataclass(frozen=True)
class Restored:
    manifest: Manifest
    saved: Path | None  # a backup of what was there before
    damaged: Path | None  # where the database is that could not be opened
    shortened: int  # how many periods stay as short as they were before
    erased: int | None  # how many people were erased again; None: the tables are to be migrated first


def restore_backup(
    place: Path, identity: Path | None, known: Collection[str], may_lose: bool, now: datetime, forget_again: ForgetAgain
) -> Restored:
    """Replace everything in the database by the backup, hold the outbox, and erase again who was erased since.

    Periods until deletion that were shortened since stay short, and links of calendars that were stopped stay stopped.

    All or nothing: it raises before anything changed, or the whole backup is in place. `known`: the migrations of this
    release; `may_lose`: replace what is there also when it cannot be saved first. Raises NotRestorable, StillRuns,
    BackupFailed.
    """
    end_read()
    db.engine.dispose()
    database = _file()
    data = settings().data
    with stopped(data), drafts_beside(database or data / "database") as folder:
        tell_of_killed_restore(data)
        manifest, copy = _checked(place, folder, identity, known)
        _keep_list(place.absolute().parent)
        days, links = present_days(), present_links()
        if database:
            _refuse_damaged(place, copy, manifest)
            is_there = database.exists() and is_readable(database)
            saved = save_present(may_lose, now, place) if is_there and has_tables() else None
            db.engine.dispose()
            damaged = database.with_name(damaged_name(database.name, now))
            _prepare_file(copy, manifest, now)
            with marked(data, place, now):
                replace_sqlite(database, copy, damaged)
            left = damaged if damaged.exists() else None
            keep_links(links)
            return Restored(manifest, saved, left, keep_shortened(days, now), forget_again(now))
        with db.engine.connect() as connection:
            refuse_others(connection)
        saved = save_present(may_lose, now, place) if has_tables() else None
        db.engine.dispose()
        with marked(data, place, now):
            _load(copy, manifest, place, now)
        keep_links(links)
        return Restored(manifest, saved, None, keep_shortened(days, now), forget_again(now))


def _keep_list(beside_backup: Path) -> None:
    """Write all known lists of erased people to the one in the data folder, before the present database is replaced."""
    try:
        check_lists(beside_backup)
    except OSError as error:
        raise NotRestorable(f"Who was erased cannot be read in {error.filename}: {error.strerror}.") from error
    try:
        add_to_list(settings().data, listed_marks(beside_backup))
    except OSError as error:
        raise BackupFailed(f"Who was erased cannot be written down in {settings().data}: {error.strerror}.") from error
    finally:
        db.engine.dispose()


def _file() -> Path | None:
    """Return the file of a SQLite database; None on PostgreSQL."""
    return Path(db.engine.url.database or "") if db.engine.dialect.name == SQLITE else None


def _checked(place: Path, folder: Path, identity: Path | None, known: Collection[str]) -> tuple[Manifest, Path]:
    """Check the file, and unpack its copy into the folder."""
    if is_encrypted(place):
        decrypted = folder / "decrypted"
        decrypt(place, decrypted, identity)
        place = decrypted
    manifest = open_container(place)
    refuse_unfit(manifest, db.engine.dialect.name, known)
    unpack(place, folder / "copy", manifest.size)
    return manifest, folder / "copy"


def _refuse_damaged(place: Path, copy: Path, manifest: Manifest) -> None:
    if fault := fault_in(copy):
        raise NotRestorable(f"The database in {place} is damaged: {fault}.")
    _refuse_other_rows(place, rows_of(copy), manifest)


def _refuse_other_rows(place: Path, rows: dict[str, int], manifest: Manifest) -> None:
    if rows != manifest.rows:
        wrong = next(name for name in sorted({*rows, *manifest.rows}) if rows.get(name) != manifest.rows.get(name))
        raise NotRestorable(f"The database in {place} has another number of rows than it says, in {wrong}.")


def _prepare_file(copy: Path, manifest: Manifest, now: datetime) -> None:
    engine = create_engine(f"sqlite:///{copy}")
    with engine.begin() as connection:
        _prepare(connection, manifest, now)
    engine.dispose()


def _load(copy: Path, manifest: Manifest, place: Path, now: datetime) -> None:
    """Load everything in one transaction, in which others are refused once more."""
    try:
        with db.engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
            refuse_others(connection)
            load_postgresql(connection, copy)
            _refuse_other_rows(place, rows_in(connection, tables_of(connection)), manifest)
            _prepare(connection, manifest, now)
    except (DBAPIError, psycopg.Error) as error:
        answer = str(getattr(error, "orig", error)).partition("\n")[0]  # the lines below it show rows
        raise NotRestorable(f"PostgreSQL does not take the backup: {answer}.") from error
    finally:
        db.engine.dispose()


def _prepare(connection: Connection, manifest: Manifest, now: datetime) -> None:
    """Hold the outbox, record this backup as the last good one, and outdate all copies of pages.

    A browser may hold pages under counters that were reached after the backup. Seconds since 2020 are always ahead of
    them: changes come less than once a second.
    """
    insert = (sqlite if connection.dialect.name == SQLITE else postgresql).insert
    for row, values in (
        (_OUTBOX, {"name": OUTBOX, "held_at": now}),
        (_HEARTBEAT, {"name": BACKUP, "at": manifest.taken_at}),
        (_HEARTBEAT, {"name": RESTORE, "at": now}),
    ):
        connection.execute(insert(row).values(values).on_conflict_do_update(index_elements=["name"], set_=values))
    second = int(now.timestamp())
    ahead = case((_COUNTER.c.value > second - _SINCE, _COUNTER.c.value + 1), else_=second - _SINCE)
    shown = _COUNTER.c.name.in_([Count.CALENDAR, Count.SEATS])
    connection.execute(update(_COUNTER).where(shown).values(value=ahead, raised=second))
