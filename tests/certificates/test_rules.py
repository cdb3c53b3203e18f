"""The minutes that a certificate states, and its code."""

from datetime import UTC, datetime

import pytest
from flask import Flask

from portal.agenda.models import Meeting
from portal.agenda.queries.meetings import meeting_at
from portal.agenda.rules.times import net_minutes
from portal.certificates.rules import (
    CertificateError,
    CertificateNeedsAttendance,
    MinutesMissing,
    NotOver,
    code_in,
    minutes_of,
    new_code,
)
from portal.certificates.words.paper import duration
from portal.signups.models import Attendance, Signup, Standing
from tests.cast import AMSTERDAM, NOW, make

LATER = datetime(2028, 1, 1, tzinfo=UTC)


def on(*spans: tuple[str, str], breaks: int = 0) -> Meeting:
    """Return a session at these local times."""
    walls = [tuple(datetime.fromisoformat(wall).replace(tzinfo=AMSTERDAM) for wall in span) for span in spans]
    blocks = [(starts, ends) for starts, ends in walls]
    made = make(blocks=blocks, starts_at=blocks[0][0], ends_at=blocks[-1][1], breaks=breaks)
    return meeting_at(made.slug)  # pyright: ignore[reportReturnType]


@pytest.mark.parametrize(
    ("spans", "breaks", "minutes"),
    [
        ([("2026-12-08T09:30", "2026-12-08T11:30")], 0, 120),
        ([("2026-12-08T09:30", "2026-12-08T11:30")], 15, 105),
        ([("2027-03-28T00:30", "2027-03-28T04:30")], 0, 180),  # across the start of summer time: an hour less
        ([("2027-10-31T00:30", "2027-10-31T04:30")], 30, 270),  # and across its end: an hour more
        ([("2026-12-08T09:30", "2026-12-08T12:00"), ("2026-12-09T09:30", "2026-12-09T12:30")], 45, 285),
        ([("2026-12-08T23:00", "2026-12-09T01:00")], 0, 120),
        ([("2026-12-08T09:30", "2026-12-08T09:40")], 30, 0),  # the break is longer than the session
    ],
)
def test_the_net_minutes_are_all_its_blocks_without_the_breaks(
    app: Flask, spans: list[tuple[str, str]], breaks: int, minutes: int
):
    assert net_minutes(on(*spans, breaks=breaks)) == minutes


@pytest.mark.parametrize(
    ("facts", "found"),
    [
        ({"attendance": Attendance.PRESENT}, 105),
        ({"attendance": Attendance.PRESENT, "minutes": 7}, 105),
        ({"attendance": Attendance.PARTLY, "minutes": 7}, 7),
        ({"attendance": Attendance.PARTLY, "minutes": 500}, 105),  # the session was shortened afterwards
        ({"attendance": Attendance.PARTLY}, MinutesMissing),
        ({"attendance": Attendance.ABSENT}, CertificateNeedsAttendance),
        ({}, CertificateNeedsAttendance),
        ({"attendance": Attendance.PRESENT, "standing": Standing.CANCELLED}, CertificateNeedsAttendance),
        ({"attendance": Attendance.PRESENT, "now": NOW}, NotOver),
    ],
    ids=str,
)
def test_who_was_there_for_how_long(app: Flask, facts: dict[str, object], found: object):
    meeting = on(("2026-12-08T09:30", "2026-12-08T11:30"), breaks=15)
    at = facts.pop("now", LATER)
    signup = Signup(**{"standing": Standing.GOING, **facts})

    try:
        outcome: object = minutes_of(signup, meeting, at)  # pyright: ignore[reportArgumentType]
    except CertificateError as error:
        outcome = type(error)

    assert outcome == found


def test_a_code_is_read_as_people_type_it_over():
    assert code_in("7K3M-9QWX-T2BD") == "7K3M-9QWX-T2BD"
    assert code_in(" 7k3m 9qwx t2bd ") == "7K3M-9QWX-T2BD"
    assert code_in("OIL0-0000-0000") == "0110-0000-0000"
    others = ("", "7K3M-9QWX-T2B", "7K3M-9QWX-T2BDX", "7K3M-9QWX-T2BU", "٧K3M-9QWX-T2BD")
    assert {typed: code_in(typed) for typed in others} == dict.fromkeys(others, "")
    codes = {new_code() for _ in range(100)}
    assert (len(codes), {code_in(code) for code in codes}) == (100, codes)


def test_how_long_is_said_in_hours_and_minutes(app: Flask):
    words = {minutes: duration(minutes) for minutes in (1, 45, 60, 61, 135, 600, 0)}

    assert words == {
        1: "1 minuut",
        45: "45 minuten",
        60: "1 uur",
        61: "1 uur en 1 minuut",
        135: "2 uur en 15 minuten",
        600: "10 uur",
        0: "0 minuten",
    }
