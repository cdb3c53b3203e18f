"""A feed has another date whenever it has other bytes, whatever the reason."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from time_machine import Traveller

from portal.agenda.models import Meeting
from portal.agenda.operations.publish import publish
from portal.feeds.jobs import notice_release
from portal.feeds.rules.release import code_of, release_of
from portal.settings import settings
from portal.signups.operations.call_off import call_off
from portal.signups.operations.change import change_meeting
from tests.cast import NOW, make, make_draft, meeting_text
from tests.feeds.portals import FEED, another_portal, calendar_at

A_SECOND, A_MINUTE, A_DAY = timedelta(seconds=1), timedelta(minutes=1), timedelta(days=1)

pytestmark = pytest.mark.both_databases


def since(client: FlaskClient, path: str = FEED) -> datetime | None:
    return client.get(path).last_modified


def two_days(meeting: Meeting) -> list[tuple[datetime, datetime]]:
    return [(meeting.starts_at + step, meeting.ends_at + step) for step in (timedelta(0), A_DAY)]


@pytest.mark.one_database
def test_a_feed_younger_than_a_second_has_no_date_yet(client: FlaskClient, clock: Traveller):
    clock.move_to(NOW, tick=False)
    meeting = make()
    clock.shift(timedelta(milliseconds=300))
    change_meeting(meeting.id, meeting_text(title="Anders"), meeting.version, NOW)

    dates = [since(client)]
    for _ in range(3):
        clock.shift(A_SECOND)
        dates.append(since(client))

    second = NOW + A_SECOND  # the second change of one second counts as of the next
    assert dates == [None, None, second, second]


def test_one_date_is_never_given_out_for_two_feeds(client: FlaskClient, clock: Traveller):
    """Changes at any moment of a second, and a client that asks after each step."""
    clock.move_to(NOW, tick=False)
    meeting = make()
    seen: dict[datetime | None, set[bytes]] = {}
    for step in range(40):
        clock.shift(timedelta(milliseconds=330))
        if step % 9 < 2:
            change_meeting(meeting.id, meeting_text(title=f"{step}"), meeting.version, NOW)
        answer = client.get(FEED)
        seen.setdefault(answer.last_modified, set()).add(answer.data)

    without = seen.pop(None)
    assert (len(without) > 3, len(seen) > 1, {len(feeds) for feeds in seen.values()}) == (True, True, {1})


CHANGES: dict[str, Callable[[Meeting], object]] = {
    "a new session": lambda _: publish(make_draft(title="Erbij").id, NOW),
    "other words": lambda meeting: change_meeting(meeting.id, meeting_text(description="Anders"), 1, NOW),
    "called off": lambda meeting: call_off(meeting.id, "", None, NOW),
}


@pytest.mark.one_database
@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("path", [FEED, "/agenda/meedoen-lukt-niet-vanzelf.ics"])
def test_whoever_asks_by_date_gets_what_changed(
    client: FlaskClient, workshop: Meeting, clock: Traveller, change: str, path: str
):
    clock.shift(A_MINUTE)
    old = client.get(path)

    CHANGES[change](workshop)  # at an earlier moment than the old date: the operation waited for a lock
    clock.shift(A_MINUTE)
    new = client.get(path, headers={"If-Modified-Since": old.headers["Last-Modified"]})

    assert new.status_code == 200


@pytest.mark.parametrize("path", [FEED, "/agenda/meedoen-lukt-niet-vanzelf.ics"])
def test_a_day_that_was_taken_away_changes_the_date_when_it_leaves(
    client: FlaskClient, workshop: Meeting, clock: Traveller, path: str
):
    days = two_days(workshop)
    change_meeting(workshop.id, meeting_text(blocks=days), 1, NOW)
    change_meeting(workshop.id, meeting_text(blocks=days[1:]), 2, NOW)
    gone = days[0][1] + timedelta(days=30)
    clock.move_to(gone - A_MINUTE)
    old = client.get(path)

    clock.move_to(gone + A_MINUTE)
    new = client.get(path, headers={"If-Modified-Since": old.headers["Last-Modified"]})

    assert (old.data.count(b"BEGIN:VEVENT"), new.data.count(b"BEGIN:VEVENT")) == (2, 1)
    assert new.last_modified == gone


@pytest.mark.in_turns
@pytest.mark.parametrize("changed", [{"SITE_NAME": "Anders"}, {"BASE_URL": "http://elders.example"}, {"LOCALE": "en"}])
def test_another_name_of_the_site_is_another_date(
    client: FlaskClient, workshop: Meeting, clock: Traveller, changed: dict[str, str]
):
    notice_release(NOW)
    clock.shift(A_DAY)
    old = client.get(FEED)

    with another_portal(**changed) as other:
        theirs = other.test_client()
        before_its_worker = theirs.get(FEED)
        notice_release(NOW)
        clock.shift(A_MINUTE)
        new = theirs.get(FEED, headers={"If-Modified-Since": old.headers["Last-Modified"]})

    assert before_its_worker.last_modified is None  # whoever asks by date would miss it
    assert (new.status_code, new.data) == (200, before_its_worker.data)
    assert new.last_modified and old.last_modified and new.last_modified > old.last_modified


def test_the_same_release_keeps_its_date(client: FlaskClient, workshop: Meeting, clock: Traveller):
    dates = set()
    for _ in range(3):
        notice_release(NOW)
        clock.shift(A_DAY)
        dates.add(since(client))

    assert (len(dates), None in dates) == (1, False)


@pytest.mark.one_database
def test_a_release_is_its_code_and_what_feeds_show_of_the_settings(app: Flask):
    ours = release_of(settings())
    with another_portal(MAIL_REPLY_TO="elders@samenop.example"):
        theirs = release_of(settings())
    with another_portal():
        same = release_of(settings())

    assert (ours == same, ours == theirs, 0 <= ours < 2**31) == (True, False, True)


def test_another_line_of_code_or_another_translation_is_other_code(tmp_path: Path):
    files = {"rules/seats.py": "a = 1", "nl/messages.po": "msgid", "notes.txt": "Kort."}
    changes: list[dict[str, str]] = [
        {},
        {"rules/seats.py": "a = 2"},
        {"nl/messages.po": "ander"},
        {"notes.txt": "Lang."},
    ]
    marks = []
    for number, change in enumerate(changes):
        for name, text in {**files, **change}.items():
            place = tmp_path / str(number) / name
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text)
        marks.append(code_of(tmp_path / str(number)))

    assert [mark == marks[0] for mark in marks] == [True, False, False, True]


@pytest.mark.one_database
def test_the_date_of_the_feed_of_lessons_does_not_go_back(client: FlaskClient, workshop: Meeting, clock: Traveller):
    clock.shift(A_MINUTE)

    assert since(client, "/feeds/lessons.atom") == since(client) is not None
    assert client.get("/feeds/lessons.atom").headers["Vary"] == "Accept-Encoding"
    assert calendar_at(client).kind == "VCALENDAR"
