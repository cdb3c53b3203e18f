"""The letters of the example, read from the worker's .eml files."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.parser import BytesHeaderParser
from email.policy import default
from email.utils import parsedate_to_datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from portal.settings import settings
from portal.site import site

MOST = 200  # letters on the page; reading one takes about a millisecond
_NAME = re.compile(r"[A-Za-z0-9-]{1,64}")


@dataclass(frozen=True)
class ShownLetter:
    """A letter as sent; `sent` is its local time."""

    name: str
    subject: str
    to: str
    kind: str
    sent: datetime
    text: str = ""
    html: str = ""


def letters() -> list[ShownLetter]:
    """Return the latest letters, newest first, without their bodies."""
    parser = BytesHeaderParser(policy=default)
    files = sorted(_files(), key=lambda file: file.stat().st_mtime_ns, reverse=True)[:MOST]
    found = [_shown(file, parser.parsebytes(file.read_bytes())) for file in files]  # pyright: ignore[reportArgumentType]
    return sorted(found, key=lambda letter: letter.sent, reverse=True)


def letter_called(name: str) -> ShownLetter | None:
    """Return one letter with its bodies."""
    file = _folder() / f"{name}.eml"
    if not _NAME.fullmatch(name) or not file.is_file():
        return None
    return _shown(file, message_from_bytes(file.read_bytes(), policy=default))  # pyright: ignore[reportArgumentType]


def _folder() -> Path:
    return settings().data / "mail"


def _files() -> Iterator[Path]:
    return (file for file in _folder().glob("*.eml") if _NAME.fullmatch(file.stem))


def _shown(file: Path, message: EmailMessage) -> ShownLetter:
    """Return a file's letter; a file that is being written may be incomplete."""
    here = ZoneInfo(site().timezone)
    written = datetime.fromtimestamp(file.stat().st_mtime, UTC)
    sent = parsedate_to_datetime(message["Date"]) if message["Date"] else written
    return ShownLetter(
        name=file.stem,
        subject=str(message["Subject"] or ""),
        to=", ".join(address.addr_spec for address in message["To"].addresses) if message["To"] else "",
        kind=str(message["X-Portal-Kind"] or ""),
        sent=sent.astimezone(here),
        text=_part(message, "plain"),
        html=_part(message, "html"),
    )


def _part(message: EmailMessage, kind: str) -> str:
    part = message.get_body((kind,))
    return part.get_content() if part else ""
