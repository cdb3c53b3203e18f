"""The file: a line with a checksum of all that follows, a line with the manifest, and the copy, compressed."""

import gzip
import hashlib
import os
import shutil
import zlib
from pathlib import Path
from typing import BinaryIO

from portal.backups.rules.manifest import Manifest, NotRestorable, read_manifest

FAMILY = b"samenop-backup "
MAGIC = FAMILY + b"1 "
_FIRST_LINE = len(MAGIC) + 64 + 1
_LONGEST_MANIFEST = 1_000_000  # bytes
_CHUNK = 1 << 20


def write_container(place: Path, manifest: Manifest, copy: Path) -> None:
    """Write the file, readable by its owner only; it is on the disk when this returns."""
    with new_file(place) as file:
        file.write(MAGIC + b"0" * 64 + b"\n" + manifest.as_line())
        with copy.open("rb") as source, gzip.GzipFile("", "wb", 6, file, mtime=0) as packed:
            shutil.copyfileobj(source, packed, _CHUNK)
        file.flush()
        file.seek(len(MAGIC))
        file.write(_digest_of(place).encode())
        file.flush()
        os.fsync(file.fileno())


def open_container(place: Path) -> Manifest:
    """Check every byte of the file, and return what it tells. Raises NotRestorable."""
    with place.open("rb") as file:
        first = file.read(_FIRST_LINE)
        if not first.startswith(MAGIC):
            raise NotRestorable(_why_foreign(place, first))
        if first != MAGIC + _digest_of(place).encode() + b"\n":
            raise NotRestorable(f"{place} is damaged or incomplete: its checksum is wrong.")
        try:
            return read_manifest(file.readline(_LONGEST_MANIFEST))
        except ValueError as error:
            raise NotRestorable(f"{place} was made by another release: its first lines cannot be read.") from error


def is_container(place: Path) -> bool:
    """Return whether the file is a backup of any release, also one that is damaged."""
    with place.open("rb") as file:
        return file.read(len(FAMILY)) == FAMILY


def unpack(place: Path, into: Path, size: int) -> None:
    """Write the copy to a new file. Raises NotRestorable when it has another size than its manifest says."""
    with place.open("rb") as file, new_file(into) as target:
        file.seek(_FIRST_LINE)
        file.readline(_LONGEST_MANIFEST)
        try:
            with gzip.GzipFile(fileobj=file) as packed:
                left = size + 1  # one more shows that it is longer; a crafted file could fill the disk
                while left and (part := packed.read(min(_CHUNK, left))):
                    left -= target.write(part)
        except (OSError, EOFError, zlib.error) as error:
            raise NotRestorable(f"{place} cannot be unpacked: {error}.") from error
        target.flush()
        os.fsync(target.fileno())
    if into.stat().st_size != size:
        raise NotRestorable(f"{place} is damaged: the copy in it has another size than it says.")


def new_file(place: Path) -> BinaryIO:
    """Open a new file that only its owner reads."""
    return os.fdopen(os.open(place, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600), "w+b")


def put_in_place(draft: Path, place: Path) -> None:
    """Rename, so that there is never half a file under this name; the folder is on the disk when this returns."""
    draft.replace(place)
    folder = os.open(place.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def _digest_of(place: Path) -> str:
    """Return the checksum of all after the first line."""
    with place.open("rb") as file:
        file.seek(_FIRST_LINE)
        return hashlib.file_digest(file, "sha256").hexdigest()


def _why_foreign(place: Path, first: bytes) -> str:
    if first.startswith(FAMILY) and first[len(FAMILY) : len(FAMILY) + 1].isdigit():
        return f"{place} was made by a newer release, in another format: restore it with that release."
    if MAGIC.startswith(first):
        return f"{place} is incomplete: it ends within its first line."
    return f"{place} is not a backup made by `flask backup`."
