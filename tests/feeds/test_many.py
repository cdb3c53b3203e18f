"""Five hundred sessions, as three calendar programs of others read them."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from flask import Flask
from flask.testing import FlaskClient
from icalendar import Calendar as LibraryCalendar
from playwright.sync_api import Browser

from portal.agenda.models import Block, Meeting, MeetingKind, MeetingStage
from portal.db import transaction
from portal.lanes import Lanes
from tests.cast import AMSTERDAM, NOW
from tests.feeds.calendar_programs import Calendar
from tests.feeds.ical_js import events_in
from tests.feeds.portals import FEED
from tests.serving import served

COUNT, A_FEW = 500, 21
NIGHT = datetime(2027, 10, 30, 20, tzinfo=UTC)  # four hours before the hour that comes twice
TITLES = ("Eén, twee; drie", "Zorg \\ thuis", '"Samen" 👩‍🏫', "Wat nu? " + "é" * 60)

Shown = tuple[str, datetime, datetime]


def make_many(count: int) -> set[Shown]:
    """Sessions of one to three blocks, in two zones, one in ten in the night of the clock change."""
    chance = random.Random(12)
    meetings = [a_session(number, chance) for number in range(count)]
    expected = {shown for meeting in meetings for shown in as_shown(meeting)}
    with transaction() as session:
        session.add_all(meetings)
    return expected


def a_session(number: int, chance: random.Random) -> Meeting:
    night = number % 10 == 0
    begins = NIGHT if night else NOW + timedelta(days=chance.randrange(1, 700), minutes=15 * chance.randrange(40))
    starts = [
        begins + timedelta(hours=step) for step in sorted(chance.sample(range(9 if night else 72), number % 3 + 1))
    ]
    blocks = [
        Block(uid=f"{uuid4()}@samenop.example", starts_at=at, ends_at=at + timedelta(minutes=45)) for at in starts
    ]
    is_off = number % 25 == 1
    return Meeting(
        slug=f"sessie-{number}",
        title=f"{TITLES[number % len(TITLES)]} {number}",
        kind=MeetingKind.WORK_SESSION,
        city="Gent" if number % 2 else "",
        timezone="Europe/Brussels" if number % 2 else "Europe/Amsterdam",
        stage=MeetingStage.CALLED_OFF if is_off else MeetingStage.PUBLISHED,
        called_off_at=NOW if is_off else None,
        changed_at=NOW,
        starts_at=blocks[0].starts_at,
        ends_at=blocks[-1].ends_at,
        capacity=8,
        all_blocks=blocks,
    )


def as_shown(meeting: Meeting) -> Iterator[Shown]:
    """What a calendar should show of a session, from its times alone."""
    for number, block in enumerate(meeting.blocks, 1):
        count = f" ({number}/{len(meeting.blocks)})" if len(meeting.blocks) > 1 else ""
        off = "Gaat niet door: " if meeting.is_called_off else ""
        yield f"{off}{meeting.title}{count}", block.starts_at, block.ends_at


@pytest.mark.in_turns
@pytest.mark.slow
def test_icalendar_and_ical_js_read_all_of_them_right(client: FlaskClient, browser: Browser):
    expected = make_many(COUNT)

    raw = client.get(FEED).data

    events = LibraryCalendar.from_ical(raw).walk("VEVENT")
    assert len(events) == len(expected) == COUNT * 2 - 1
    assert {(str(event["SUMMARY"]), event.start, event.end) for event in events} == expected
    assert {(event.summary, event.starts_at, event.ends_at) for event in events_in(browser, raw)} == expected


@pytest.mark.in_turns
@pytest.mark.slow
def test_khal_behind_vdirsyncer_shows_all_of_them_right(app: Flask, tmp_path: Path, pytestconfig: pytest.Config):
    expected = make_many(COUNT if pytestconfig.getoption("--long") else A_FEW)

    with served(app, Lanes()) as address:
        calendar = Calendar(tmp_path, address + FEED)
        calendar.sync()
        shown = calendar.between(NOW, NOW + timedelta(days=800))

    assert calendar.files() == len(expected)
    assert {(line.title, f"{line.day} {line.starts}", line.ends) for line in shown} == {
        (title, f"{starts.astimezone(AMSTERDAM):%Y-%m-%d %H:%M}", f"{ends.astimezone(AMSTERDAM):%H:%M}")
        for title, starts, ends in expected
    }
