"""Encryption by age, to recipients whose identity is not on this machine. Its library is optional: pyrage."""

import os
from collections.abc import Iterable, Sequence
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from portal.backups.operations.container import new_file
from portal.backups.rules.manifest import BackupFailed, NotRestorable

FIRST_LINE = b"age-encryption.org/v1\n"
_INSTALL = "run `.venv/bin/pip install --require-hashes -r requirements-age.lock`"


def is_encrypted(place: Path) -> bool:
    with place.open("rb") as file:
        return file.read(len(FIRST_LINE)) == FIRST_LINE


def encrypt(place: Path, into: Path, recipients: Sequence[str]) -> None:
    """Encrypt a file to a new one. Raises BackupFailed."""
    if not find_spec("pyrage"):
        raise BackupFailed(f"An encrypted backup needs pyrage: {_INSTALL}.")
    age: Any = import_module("pyrage")
    theirs = [_recipient(age, recipient) for recipient in recipients]
    with place.open("rb") as source, new_file(into) as target:
        age.encrypt_io(source, target, theirs)
        target.flush()
        os.fsync(target.fileno())


def check_recipients(recipients: Sequence[str]) -> None:
    """Raise BackupFailed unless a backup can be encrypted to all of them."""
    if not recipients:
        return
    if not find_spec("pyrage"):
        raise BackupFailed(f"An encrypted backup needs pyrage: {_INSTALL}.")
    age: Any = import_module("pyrage")
    for recipient in recipients:
        _recipient(age, recipient)


def decrypt(place: Path, into: Path, identity: Path | None) -> None:
    """Decrypt a file to a new one, by a file with age identities. Raises NotRestorable."""
    if identity is None:
        raise NotRestorable(f"{place} is encrypted: say where its age identity is (--identity FILE).")
    if not find_spec("pyrage"):
        raise NotRestorable(f"{place} is encrypted, and reading it needs pyrage: {_INSTALL}.")
    age: Any = import_module("pyrage")
    ours = list(_identities(age, identity))
    try:
        with place.open("rb") as source, new_file(into) as target:
            age.decrypt_io(source, target, ours)
    except age.DecryptError as error:
        raise NotRestorable(f"{place} cannot be decrypted with {identity}: {error}.") from error
    except OSError as error:  # a later part was changed, or cut off
        raise NotRestorable(f"{place} is damaged or incomplete: {error}.") from error


def _recipient(age: Any, recipient: str) -> object:
    kind = age.ssh if recipient.startswith("ssh-") else age.x25519
    try:
        return kind.Recipient.from_str(recipient)
    except age.RecipientError as error:
        raise BackupFailed(f"{recipient} is no recipient of age, which begins with age1: {error}.") from error


def _identities(age: Any, place: Path) -> Iterable[object]:
    try:
        text = place.read_text()
        if "PRIVATE KEY" in text:
            yield age.ssh.Identity.from_buffer(text.encode())
            return
        for line in text.splitlines():
            if line.strip() and not line.startswith("#"):
                yield age.x25519.Identity.from_str(line.strip())
    except (OSError, ValueError, age.IdentityError) as error:
        raise NotRestorable(f"{place} holds no identity of age: {error}.") from error
