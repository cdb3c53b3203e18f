"""The list of erased people: in the database, beside it, and beside the backups.

The table is what several machines share, and is written with the deletion. The files outlive the database. Each machine
brings its own files up to date, at once after a deletion there and every half hour.
"""

import logging
import os
import sqlite3
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from sqlalchemy import inspect, select
from sqlalchemy.exc import SQLAlchemyError

from portal.backups.models import ErasedPerson
from portal.backups.operations.folder import backup_folder
from portal.backups.rules.erased import LIST, as_lines, marks_in
from portal.db import db, end_read
from portal.inserting import insert_if_new
from portal.settings import settings

log = logging.getLogger(__name__)


def note_erased(mark: str) -> None:
    """A step: put somebody on the list. Idempotent."""
    insert_if_new(ErasedPerson, mark=mark)


def is_erased(mark: str) -> bool:
    """Return whether this id is on the list of this database."""
    return db.session.get(ErasedPerson, mark) is not None


def listed_marks(*also: Path) -> set[str]:
    """Return the ids of all lists: in the database as far as it can be read, beside it, and in these folders too."""
    return _in_database().union(*(_in_folder(folder) for folder in (*_folders(), *also)))


def check_lists(*also: Path) -> None:
    """Raise OSError where there is a list that cannot be read: whoever is on it would come back unseen."""
    for folder in (*_folders(), *also):
        with suppress(FileNotFoundError):
            (folder / LIST).read_bytes()


def write_lists(*also: Path) -> None:
    """Add to each list what it misses. A folder that cannot be written is logged: the table and the others have it."""
    marks = listed_marks(*also)
    for folder in (*_folders(), *also):
        try:
            add_to_list(folder, marks)
        except OSError as error:
            log.warning("the list of erased ids in %s was not written: %s", folder, error.strerror)


def add_to_list(folder: Path, marks: Iterable[str]) -> None:
    """Append the ids that the list in this folder misses; they are on the disk when this returns. Raises OSError.

    Appended in one write, since other processes add to it at the same time.
    """
    missing = set(marks) - _in_folder(folder)
    if not missing:
        return
    file = os.open(folder / LIST, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    try:
        os.write(file, as_lines(missing).encode())
        os.fsync(file)
    finally:
        os.close(file)


def _folders() -> list[Path]:
    folders = [settings().data, backup_folder()]
    return [folder for folder in folders if folder.is_dir()]


def _in_folder(folder: Path) -> set[str]:
    try:
        return marks_in((folder / LIST).read_text(errors="replace"))
    except OSError:
        return set()


def _in_database() -> set[str]:
    """Return the ids in the table; none when it is of an earlier release, or damaged."""
    url = db.engine.url
    if url.drivername == "sqlite" and not Path(url.database or "").exists():
        return set()  # connecting would make an empty file
    try:
        if not inspect(db.engine).has_table(ErasedPerson.__tablename__):
            return set()
        return set(db.session.scalars(select(ErasedPerson.mark)))
    except (SQLAlchemyError, sqlite3.Error):
        return set()
    finally:
        end_read()
