"""The facts of letters and calendar files that later releases must preserve."""

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
    """Return the recipient, the beginning, and the link targets."""
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
    """Return UID, title, start, end, sequence and status of each event, by UID."""
    facts = ("UID", "SUMMARY", "DTSTART", "DTEND", "SEQUENCE", "STATUS")
    events = Calendar.from_ical(data).walk("VEVENT")
    return sorted([bytes(event[name].to_ical()).decode() for name in facts] for event in events)  # pyright: ignore


def let_letters_go(now: datetime) -> None:
    """Release the outbox, when a release was kept with a held one."""
    if gate_at(now) == Gate.SHUT:
        release_outbox(now)
