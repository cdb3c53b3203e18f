"""An encrypted backup is read by its recipient alone."""

from dataclasses import replace
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from flask import Flask

from portal.agenda.models import Meeting
from portal.backups.operations import encryption, taking
from tests.backups.commands import Command, everything
from tests.cast import sign_up_all
from tests.missing import cannot_run


@pytest.fixture
def age() -> Any:
    """The library, which `bin/test` installs."""
    if not find_spec("pyrage"):
        cannot_run("Encrypted backups are tested with pyrage: `bin/test` installs it with pip.", "python3-pip")
    return import_module("pyrage")


@pytest.fixture
def identity(age: Any, tmp_path: Path) -> Path:
    """A file as `age-keygen` writes it."""
    secret = age.x25519.Identity.generate()
    (tmp_path / "identity").write_text(f"# public key: {secret.to_public()}\n{secret}\n")
    return tmp_path / "identity"


@pytest.fixture
def recipient(identity: Path) -> str:
    return identity.read_text().splitlines()[0].split()[-1]


@pytest.fixture
def place(flask: Command, workshop: Meeting, recipient: str, tmp_path: Path) -> Path:
    sign_up_all(workshop, "anna")
    assert flask("backup", tmp_path / "a.backup.age", "--recipient", recipient).exit_code == 0
    return tmp_path / "a.backup.age"


def answer(flask: Command, *words: object) -> str:
    return " ".join(flask("restore", *words).output.split())


def test_what_is_not_encrypted_yet_never_lies_on_the_disk_of_the_backup(
    flask: Command, recipient: str, workshop: Meeting, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    folder, seen = tmp_path / "elsewhere", []
    folder.mkdir()

    def looking(*arguments: Any) -> None:
        seen.extend(path.name for path in folder.glob("**/*") if path.is_file())
        encryption.encrypt(*arguments)

    monkeypatch.setattr(taking, "encrypt", looking)

    assert flask("backup", folder / "a.backup.age", "--recipient", recipient).exit_code == 0
    assert (seen, [path.name for path in folder.iterdir()]) == ([], ["a.backup.age"])


def test_its_recipient_restores_it(flask: Command, workshop: Meeting, place: Path, identity: Path):
    before = everything()
    sign_up_all(workshop, "bram")

    assert flask("restore", place, "--identity", identity).exit_code == 0
    assert everything() == before
    assert b"samenop-backup" not in place.read_bytes()
    assert oct(place.stat().st_mode & 0o777) == "0o600"


@pytest.mark.slow
def test_without_the_right_identity_nothing_changes(flask: Command, age: Any, place: Path, tmp_path: Path):
    before, other, none = everything(), tmp_path / "other", tmp_path / "none"
    other.write_text(f"{age.x25519.Identity.generate()}\n")
    none.write_text("password\n")

    assert "is encrypted: say where its age identity is (--identity FILE). Nothing was changed." in answer(flask, place)
    assert "cannot be decrypted with" in answer(flask, place, "--identity", other)
    assert "holds no identity of age" in answer(flask, place, "--identity", none)
    assert everything() == before


def test_damage_at_any_byte_is_refused(place: Path, identity: Path, tmp_path: Path):
    whole, target = place.read_bytes(), tmp_path / "target"
    accepted = []
    for number in [*range(len(encryption.FIRST_LINE), 250, 7), *range(250, len(whole), 1999), len(whole) - 1]:
        for content in (whole[:number] + bytes([whole[number] ^ 1]) + whole[number + 1 :], whole[:number]):
            place.write_bytes(content)
            target.unlink(missing_ok=True)
            try:
                encryption.decrypt(place, target, identity)
            except encryption.NotRestorable:
                continue
            accepted.append(number)

    assert accepted == []


def test_the_backups_that_the_portal_makes_are_encrypted_by_the_setting(
    app: Flask, flask: Command, place: Path, recipient: str, identity: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setitem(app.config, "SETTINGS", replace(app.config["SETTINGS"], backup_recipients=(recipient,)))

    output = flask("restore", place, "--identity", identity).output

    (saved,) = [Path(line.split()[-1]) for line in output.splitlines() if line.startswith("What was there before")]
    assert (saved.suffix, encryption.is_encrypted(saved)) == (".age", True)


@pytest.mark.usefixtures("age")
def test_what_is_no_recipient_makes_no_backup(flask: Command, workshop: Meeting, tmp_path: Path):
    result = flask("backup", tmp_path / "a.backup", "--recipient", "age1nobody")

    assert (result.exit_code, "age1nobody is no recipient of age" in result.output) == (1, True)
    assert list(tmp_path.iterdir()) == []
