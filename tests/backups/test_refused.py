"""A restore that is refused changes nothing: a damaged file, one that does not fit, or a portal that runs."""

import json
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask

from portal.agenda.models import Meeting
from portal.backups.operations.container import MAGIC, open_container, unpack, write_container
from portal.backups.rules.manifest import Manifest, NotRestorable
from portal.db import db
from portal.running import running, stopped
from portal.settings import settings
from tests.backups.commands import Command, everything
from tests.cast import make_soon, sign_up_all
from tests.serving import portals, token_for

pytestmark = pytest.mark.both_databases

Change = Callable[[Manifest], Manifest]


@pytest.fixture
def place(flask: Command, workshop: Meeting, tmp_path: Path) -> Path:
    """A backup of a portal to which somebody was added since."""
    sign_up_all(workshop, "bram")
    assert flask("backup", tmp_path / "a.backup").exit_code == 0
    sign_up_all(workshop, "anna")
    return tmp_path / "a.backup"


def repacked(place: Path, change: Change, content: Callable[[bytes], bytes] = bytes) -> Path:
    """Return a whole, undamaged file that tells something else."""
    manifest, copy, other = open_container(place), place.with_name("copy"), place.with_name("other.backup")
    unpack(place, copy, manifest.size)
    copy.write_bytes(content(copy.read_bytes()))
    write_container(other, change(replace(manifest, size=copy.stat().st_size)), copy)
    copy.unlink()
    return other


def refusal(flask: Command, place: Path, *words: object) -> str:
    """Return the sentence, when nothing changed."""
    before = everything()
    result = flask("restore", place, *words)
    assert (result.exit_code, everything()) == (1, before), result.output
    return " ".join(result.output.split())


@pytest.mark.one_database
def test_damage_at_any_byte_and_any_shorter_or_longer_file_is_refused(place: Path, pytestconfig: pytest.Config):
    whole, damaged = place.read_bytes(), place.with_name("damaged.backup")
    step = 1 if pytestconfig.getoption("--long") else 149
    numbers = [*range(0, 600, min(step, 5)), *range(600, len(whole), step)]
    accepted = [
        *[("changed", number) for number in numbers if is_accepted(damaged, changed_at(whole, number))],
        *[("cut at", number) for number in numbers if is_accepted(damaged, whole[:number])],
        *[("longer", 1) for more in (b"\0", b"\n") if is_accepted(damaged, whole + more)],
    ]

    assert accepted == []
    assert is_accepted(damaged, whole)  # the control


def changed_at(whole: bytes, number: int) -> bytes:
    return whole[:number] + bytes([whole[number] ^ 1]) + whole[number + 1 :]


def is_accepted(place: Path, content: bytes) -> bool:
    place.write_bytes(content)
    try:
        open_container(place)
    except NotRestorable:
        return False
    return True


@pytest.mark.in_turns
@pytest.mark.slow
@pytest.mark.one_database
@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (lambda whole: changed_at(whole, 700), "is damaged or incomplete: its checksum is wrong."),
        (lambda whole: whole[:-1], "is damaged or incomplete: its checksum is wrong."),
        (lambda whole: whole[:30], "is damaged or incomplete: its checksum is wrong."),
        (lambda whole: whole[:9], "is incomplete: it ends within its first line."),
        (lambda _whole: b"SQLite format 3\0", "is not a backup made by `flask backup`."),
        (lambda whole: whole.replace(MAGIC, b"samenop-backup 2 ", 1), "was made by a newer release, in another format"),
    ],
    ids=["a changed byte", "cut off", "only a start", "only a few bytes", "a foreign file", "a newer format"],
)
def test_a_file_that_cannot_be_right_gets_a_sentence(
    flask: Command, place: Path, content: Callable[[bytes], bytes], sentence: str
):
    place.write_bytes(content(place.read_bytes()))

    assert sentence in refusal(flask, place)


@pytest.mark.one_database
def test_a_backup_of_a_newer_release_is_refused(flask: Command, place: Path):
    newer = repacked(place, lambda manifest: replace(manifest, revision="9999", release="7.0"))

    assert "made by a newer release (7.0, tables of 9999): install that release" in refusal(flask, newer)


@pytest.mark.one_database
def test_a_backup_of_the_other_database_is_refused(flask: Command, place: Path):
    other = {"sqlite": "postgresql", "postgresql": "sqlite"}[db.engine.dialect.name]

    assert "and this portal uses" in refusal(flask, repacked(place, lambda manifest: replace(manifest, database=other)))


def test_a_backup_with_another_number_of_rows_than_it_says_is_refused(flask: Command, place: Path):
    less = repacked(place, lambda manifest: replace(manifest, rows=manifest.rows | {"person": 99}))

    assert "another number of rows than it says, in person. Nothing was changed." in refusal(flask, less)


def test_a_copy_that_the_database_does_not_take_is_refused(flask: Command, place: Path):
    """Its checksum is right, since it was copied from a database that was damaged, or made by hand."""
    broken = repacked(place, lambda manifest: manifest, lambda copy: copy.replace(b"person", b"p%rson"))

    assert "Nothing was changed." in refusal(flask, broken)


@pytest.mark.one_database
@pytest.mark.parametrize("name", ["the database", "secret-key"])
def test_a_backup_replaces_no_other_file(app: Flask, flask: Command, workshop: Meeting, name: str):
    place = Path(db.engine.url.database or "") if name == "the database" else app.config["SETTINGS"].data / "other-key"
    if name == "secret-key":
        place.write_text("a key")
    before = everything(), place.read_bytes()

    result = flask("backup", place)

    assert (result.exit_code, "is no backup, and was left as it is." in result.output) == (1, True)
    assert (everything(), place.read_bytes()) == before


@pytest.mark.one_database
def test_a_copy_longer_than_it_says_does_not_fill_the_disk(place: Path):
    manifest, copy = open_container(place), place.with_name("copy")

    with pytest.raises(NotRestorable, match="has another size than it says"):
        unpack(place, copy, 1000)

    assert (copy.stat().st_size, manifest.size > 2000) == (1001, True)


@pytest.mark.one_database
def test_manifest_of_another_shape_is_refused(flask: Command, place: Path, tmp_path: Path):
    facts = json.loads(place.read_bytes().splitlines()[1])

    class Other(Manifest):
        def as_line(self) -> bytes:
            return json.dumps(facts | {"taken_at": "yesterday"}).encode() + b"\n"

    other = repacked(place, lambda manifest: Other(**{name: getattr(manifest, name) for name in facts}))

    assert "its first lines cannot be read. Nothing was changed." in refusal(flask, other)


def test_a_server_or_worker_that_runs_is_refused_and_once_stopped_it_is_restored(flask: Command, place: Path):
    with running(settings().data):
        assert "The portal runs (a server or a worker). Stop it first." in refusal(flask, place)

    assert flask("restore", place).exit_code == 0


@pytest.mark.real_clock
def test_a_server_of_another_kind_or_machine_is_seen_by_its_connection(flask: Command, tmp_path: Path):
    """It has another data folder, so only the database knows that it is there."""
    meeting = make_soon()
    path = f"/agenda/{meeting.slug}"
    flask("backup", tmp_path / "a.backup")
    url = db.engine.url.render_as_string(hide_password=False)
    db.engine.dispose()

    with portals(url, tmp_path / "elsewhere", count=1) as (address,):
        assert token_for(address, path, f"{path}/signup")
        sentence = refusal(flask, tmp_path / "a.backup")

    assert "Another program has" in sentence or "Others are connected to the database" in sentence
    assert flask("restore", tmp_path / "a.backup").exit_code == 0


def test_a_worker_does_not_start_while_a_backup_is_restored(flask: Command, workshop: Meeting):
    with stopped(settings().data):
        result = flask("worker", "--once")

    assert (result.exit_code, "A backup is being restored" in result.output) == (1, True)


@pytest.mark.one_database
def test_a_database_that_cannot_be_opened_is_put_aside(flask: Command, place: Path, app: Flask):
    """What a backup is for: the file of the database is damaged."""
    before = everything()
    assert flask("backup", place).exit_code == 0
    database = Path(db.engine.url.database or "")
    db.engine.dispose()
    database.write_bytes(os.urandom(8192))

    result = flask("restore", place)

    assert "The database that could not be opened is now" in result.output
    assert everything() == before
    for path in database.parent.glob("*damaged*"):
        path.unlink()
