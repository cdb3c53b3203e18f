"""Reads calendars with ical.js (of Thunderbird and Nextcloud) in a real browser. See tests/vendor/ical.js."""

from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import Browser

SOURCE = Path(__file__).parents[1] / "vendor" / "ical.js" / "ical.min.js"

LOAD = """async source => {
    const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
    window.ICAL = (await import(address)).default;
}"""
READ = """text => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map(event => {
    const names = ["uid", "dtstart", "dtend", "summary", "description", "location"];
    const [uid, starts, ends, summary, description, location] = names.map(name => event.getFirstPropertyValue(name));
    const zone = starts.zone.component ? starts.zone.tzid : `${starts.zone.tzid}, not from the file`;
    return [uid, starts.toUnixTime(), ends.toUnixTime(), zone, summary, description, location];
})"""


class IcalJsEvent(NamedTuple):
    """A VEVENT as ical.js reads it, with moments by the file's VTIMEZONE."""

    uid: str
    starts_at: datetime
    ends_at: datetime
    zone: str
    summary: str
    description: str
    location: str


def events_in(browser: Browser, raw: bytes) -> list[IcalJsEvent]:
    page = browser.new_page()
    try:
        page.evaluate(LOAD, SOURCE.read_text())
        rows = page.evaluate(READ, raw.decode())
    finally:
        page.close()
    return [IcalJsEvent(uid, _moment(starts), _moment(ends), *rest) for uid, starts, ends, *rest in rows]


def _moment(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
