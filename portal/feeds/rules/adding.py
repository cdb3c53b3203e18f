"""Links that open a new event in a calendar on the web. A page shows them; it never requests them. Pure.

Such a calendar gets a copy, which does not change when the session does.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import quote, urlencode


@dataclass(frozen=True)
class EventLinks:
    google: str
    outlook: str  # Outlook.com
    office: str  # Outlook at work or at school


def event_links(title: str, starts: datetime, ends: datetime, place: str, text: str) -> EventLinks:
    """Return the links for one event. `text` is its description."""
    google = {"action": "TEMPLATE", "text": title, "dates": f"{_basic(starts)}/{_basic(ends)}"}
    outlook = {"path": "/calendar/action/compose", "rru": "addevent", "subject": title}
    times = {"startdt": _extended(starts), "enddt": _extended(ends)}
    query = _query({**outlook, **times, "location": place, "body": text})
    return EventLinks(
        google=f"https://calendar.google.com/calendar/render?{_query({**google, 'location': place, 'details': text})}",
        outlook=f"https://outlook.live.com/calendar/0/deeplink/compose?{query}",
        office=f"https://outlook.office.com/calendar/0/deeplink/compose?{query}",
    )


def _query(values: dict[str, str]) -> str:
    return urlencode({name: value for name, value in values.items() if value}, quote_via=quote)


def _basic(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _extended(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
