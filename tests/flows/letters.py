"""Letters that the worker wrote as files, read like a mail program does."""

import re
import shutil
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

from portal.clock import now
from portal.db import db
from portal.mail.jobs import send_due
from portal.settings import settings
from tests.databases import SETTINGS


def empty_folder() -> None:
    shutil.rmtree(settings().data / "mail", ignore_errors=True)


def mail_of(name: str) -> list[EmailMessage]:
    """Run the worker on what is due; return all letters to this mailbox, in the order of their arrival."""
    db.session.rollback()
    while send_due(now()):
        pass
    files = sorted((settings().data / "mail").glob("*.eml"), key=lambda file: file.stat().st_mtime_ns)
    letters = [message_from_bytes(file.read_bytes(), _class=EmailMessage, policy=default) for file in files]
    return [letter for letter in letters if letter["To"].addresses[0].addr_spec == f"{name}@oeverkring.example"]


def kinds(letters: list[EmailMessage]) -> list[str]:
    return [letter["X-Portal-Kind"] for letter in letters]


def link_in(letter: EmailMessage) -> str:
    """Return the path of the letter's personal link."""
    [path] = re.findall(
        rf"{SETTINGS['PORTAL_BASE_URL']}(/(?:signups|sign-in|days|memberships)/\S+)", _part(letter, "plain")
    )
    return path


def code_in(letter: EmailMessage) -> str:
    [code] = re.findall(r"\b[0-9]{8}\b", letter["Subject"])
    return code


def text_of(letter: EmailMessage) -> str:
    return _part(letter, "plain")


def html_of(letter: EmailMessage) -> str:
    return _part(letter, "html")


def _part(letter: EmailMessage, subtype: str) -> str:
    part = letter.get_body((subtype,))
    assert part is not None
    return part.get_content()
