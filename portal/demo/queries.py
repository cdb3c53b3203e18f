"""The letters of the example, read from the .eml files that its worker wrote."""

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

MOST = 200  # letters on the page: reading each takes about a millisecond
_NAME = re.compile(r"[A-Za-z0-9-]{1,64}")


@dataclass(frozen=True)
class ShownLetter:
    """A letter as it left the portal; `sent` is the local time on it."""

    name: str
    subject: str
    to: str
    kind: str
    sent: datetime
    text: str = ""
    html: str = ""


def letters() -> list[ShownLetter]:
    """The latest letters, the newest first, without what they say."""
    parser = BytesHeaderParser(policy=default)
    files = sorted(_files(), key=lambda file: file.stat().st_mtime_ns, reverse=True)[:MOST]
    found = [_shown(file, parser.parsebytes(file.read_bytes())) for file in files]  # pyright: ignore[reportArgumentType]
    return sorted(found, key=lambda letter: letter.sent, reverse=True)


def letter_called(name: str) -> ShownLetter | None:
    """One letter with all that it says."""
    file = _folder() / f"{name}.eml"
    if not _NAME.fullmatch(name) or not file.is_file():
        return None
    return _shown(file, message_from_bytes(file.read_bytes(), policy=default))  # pyright: ignore[reportArgumentType]


def _folder() -> Path:
    return settings().data / "mail"


def _files() -> Iterator[Path]:
    return (file for file in _folder().glob("*.eml") if _NAME.fullmatch(file.stem))


def _shown(file: Path, message: EmailMessage) -> ShownLetter:
    """What a file holds; one that the worker is writing at this moment may still lack everything."""
    here = ZoneInfo(settings().timezone)
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
