"""What is kept about somebody, in words: for their page, an organiser's, and both downloads."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from portal.language import date_long, tell
from portal.pages.queries import names_of_networks, titles_of
from portal.pages.words import JSON_ONLY, NAMES, value_in_words
from portal.people.models import Person
from portal.privacy.export import KeptPart, KeptRow, kept_about
from portal.privacy.words import day_of, until_in_words
from portal.settings import settings


@dataclass(frozen=True)
class DataRow:
    """One thing that is kept: about which session or network, its values, and the day on which it goes."""

    title: str
    values: list[tuple[str, str]]
    day: str  # empty: as the part says


@dataclass(frozen=True)
class DataPart:
    """Things of one sort, why they are kept, and how long in general."""

    what: str
    why: str
    until: str
    rows: list[DataRow]


def parts_about(person: Person, by_themself: bool) -> list[DataPart]:
    """Return what is kept about this person; what there is nothing of is left out."""
    parts = kept_about(person.id, by_themself)
    titles = _titles(parts)
    found = [
        DataPart(
            tell(part.keep.what),
            tell(part.keep.why),
            until_in_words(part.keep),
            [row for row in (_row(part, row, titles) for row in part.rows) if row.title or row.values],
        )
        for part in _in_order(parts)
    ]
    return [part for part in found if part.rows]


def _in_order(parts: list[KeptPart]) -> list[KeptPart]:
    """Put who they are and their sign-ups first, then what they wrote and did, and our e-mails last."""
    named = {part.keep.name: part for part in parts}
    first = [named[name] for name in ("people", "attendance") if name in named]
    return [*first, *(part for part in reversed(parts) if part not in first)]


def json_about(person: Person, by_themself: bool, now: datetime) -> dict[str, Any]:
    """Return what is kept about this person as JSON: each line of `keeps.py`, also without rows."""
    parts = kept_about(person.id, by_themself)
    titles = _titles(parts)
    return {
        "portal": settings().base_url,
        "about": person.email_shown,
        "made_at": now.isoformat(),
        "kept": [
            {
                "name": part.keep.name,
                "what": tell(part.keep.what),
                "why": tell(part.keep.why),
                "until": until_in_words(part.keep),
                "rows": [
                    {
                        **{name: _plain(value) for name, value in row.values.items()},
                        **({"title": title} if (title := _title(row, titles)) else {}),
                        "until": row.until.isoformat() if row.until else None,
                    }
                    for row in part.rows
                ],
            }
            for part in parts
        ],
    }


def _row(part: KeptPart, row: KeptRow, titles: dict[tuple[str, int], str]) -> DataRow:
    shown = {name: value_in_words(name, value) for name, value in row.values.items() if name not in JSON_ONLY}
    goes_on = row.until + timedelta(days=1) if row.until and part.keep.is_nightly else row.until  # in the night after
    return DataRow(
        _title(row, titles),
        [(tell(NAMES[name]), value) for name, value in shown.items() if value],
        day_of(goes_on) if goes_on else "",
    )


def _titles(parts: Iterable[KeptPart]) -> dict[tuple[str, int], str]:
    """Return the title of each session and the name of each network in these rows."""
    rows = [row.values for part in parts for row in part.rows]
    sessions = titles_of({row["meeting_id"] for row in rows if row.get("meeting_id")})
    networks = names_of_networks({row["network_id"] for row in rows if row.get("network_id")})
    return {
        **{
            ("meeting_id", id): f"{title}, {date_long(starts.astimezone(zone).date())}"
            for id, (title, starts, zone) in sessions.items()
        },
        **{("network_id", id): name for id, name in networks.items()},
    }


def _title(row: KeptRow, titles: dict[tuple[str, int], str]) -> str:
    return next((titles[name, id] for name in ("meeting_id", "network_id") if (id := row.values.get(name))), "")


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime) else value
