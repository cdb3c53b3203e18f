"""What of a letter and of a calendar file must stay as an earlier release made it."""

import re
from datetime import datetime
from email.message import EmailMessage
from typing import Any

from icalendar import Calendar

from portal.mail.operations.pauses import release_outbox
from portal.mail.queries import gate_at
from portal.mail.rules.sending import Gate
from tests.browser import HOME


def facts_of_letter(letter: EmailMessage) -> dict[str, Any]:
    """Whom it is to, what it begins with, and where it leads."""
    body = letter.get_body(("plain",))
    text = body.get_content() if body else ""
    lines = [line for line in text.splitlines() if line]
    return {
        "kind": letter["X-Portal-Kind"],
        "to": letter["To"].addresses[0].addr_spec,
        "language": letter["Content-Language"],
        "subject": " ".join(letter["Subject"].split()),
        "first_lines": lines[:3],
        "leads_to": sorted(set(re.findall(rf"{HOME}\S*[^\s.]", text))),
    }


def events_in(data: bytes) -> list[list[str]]:
    """UID, title, start, end, sequence and status of each event, in the order of the UIDs."""
    facts = ("UID", "SUMMARY", "DTSTART", "DTEND", "SEQUENCE", "STATUS")
    events = Calendar.from_ical(data).walk("VEVENT")
    return sorted([bytes(event[name].to_ical()).decode() for name in facts] for event in events)  # pyright: ignore


def let_letters_go(now: datetime) -> None:
    """Somebody releases the outbox, when a release was kept with one that was held."""
    if gate_at(now) == Gate.SHUT:
        release_outbox(now)
