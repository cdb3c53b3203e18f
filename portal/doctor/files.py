"""Checks of disks, folders and files: room, and who can read and write."""

import os
import shutil
import stat
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import make_url

from portal.doctor.diagnosis import Diagnosis, good, warning, wrong
from portal.health import LEAST_ROOM, faults_of_disk
from portal.settings import Settings

COPIES = 4  # a backup needs the room of three copies of the database for a moment, and then of one
STATIC = Path(__file__).parents[2] / "static"  # a proxy may serve this folder to everybody
_MB = 1024 * 1024


def check_disk(settings: Settings) -> Iterator[Diagnosis]:
    """Check the room for data, database and backups."""
    faults = [wrong(f"{sentence[0].upper()}{sentence[1:]}. Make room.") for sentence in faults_of_disk(settings)]
    faults = faults or list(_little_room(settings))
    free = shutil.disk_usage(settings.data).free // _MB
    yield from faults or [good(f"The disk of the data folder has room ({free} MB).")]


def check_files(settings: Settings) -> Iterator[Diagnosis]:
    """Check who can open and who can write the data, and that no web server hands it out."""
    faults = [*_owner(settings), *_served(settings), *_open_to_others(settings), *_unwritable(settings)]
    yield from faults or [good(f"Only the account of the portal can open {settings.data}, and it can write there.")]


def sqlite_file(settings: Settings) -> Path | None:
    """Return the file of a SQLite database."""
    url = make_url(settings.database_url)
    return Path(url.database) if url.drivername == "sqlite" and url.database else None


def _little_room(settings: Settings) -> Iterator[Diagnosis]:
    database = sqlite_file(settings)
    size = database.stat().st_size if database and database.exists() else 0
    wanted = max(8 * LEAST_ROOM, COPIES * size)
    for folder in {settings.data, settings.backups or settings.data}:
        if folder.is_dir() and (free := shutil.disk_usage(folder).free) < wanted:
            yield warning(
                f"The disk of {folder} has {free // _MB} MB left; with a backup under way the portal may need "
                f"{wanted // _MB} MB. Make room."
            )


def _owner(settings: Settings) -> Iterator[Diagnosis]:
    owner = settings.data.stat().st_uid
    if owner != os.geteuid():
        yield warning(
            f"{settings.data} is of another account than yours: run this as that account (`sudo -u '#{owner}' …`), or "
            "it judges what you may do, not what the portal may."
        )


def _served(settings: Settings) -> Iterator[Diagnosis]:
    places = {settings.data, sqlite_file(settings) or settings.data, settings.backups or settings.data}
    for place in sorted(places):
        if place.resolve().is_relative_to(STATIC.resolve()):
            yield wrong(f"Everybody can download {place}: it is in the folder of style sheets. Move it elsewhere.")


def _open_to_others(settings: Settings) -> Iterator[Diagnosis]:
    for place in _places(settings):
        if place.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
            mode = "700" if place.is_dir() else "600"
            yield wrong(f"Other accounts on this machine can open {place}: run `chmod {mode} {place}`.")


def _unwritable(settings: Settings) -> Iterator[Diagnosis]:
    for place in _places(settings):
        if not os.access(place, os.R_OK | os.W_OK):
            yield wrong(
                f"The portal cannot read and write {place}: run `chmod u+rw {place}`, or give it to its account."
            )


def _places(settings: Settings) -> list[Path]:
    """Return the data folder and what is in it, the folders of letters and backups, and a database elsewhere."""
    folders = [settings.data, settings.data / "mail", settings.backups or settings.data / "backups"]
    database = sqlite_file(settings)
    files = [Path(f"{database}{end}") for end in ("", "-wal", "-shm")] if database else []
    found = [settings.data, *settings.data.iterdir(), *folders, *files]
    return [place for place in dict.fromkeys(found) if place.exists()]
