"""Everybody was there: noted at once, and undone without touching what somebody noted meanwhile."""

from datetime import UTC, datetime, timedelta

import pytest
from flask import Flask

from portal.agenda.models import Meeting
from portal.db import db
from portal.signups.models import Attendance, Signup
from portal.signups.operations.attend import note_attendance, note_everybody, undo_everybody
from portal.signups.rules.refusals import NotTheDay
from tests.cast import A_WEEK_BEFORE, make, sign_up_all, signup_of
from tests.scenes import built_once
from tests.signups.test_attendance import noted, tap

PRESENT, PARTLY, ABSENT = Attendance
NINE = datetime(2026, 12, 8, 9, 0, tzinfo=UTC)  # half an hour after the start
MINUTE = timedelta(minutes=1)


@pytest.fixture
@built_once
def table(app: Flask) -> Meeting:
    """Six seats, and one person in the queue. Bram came for an hour, Chris did not come, Anna is noted by a tap."""
    meeting = make(capacity=6)
    sign_up_all(meeting, "anna", "bram", "chris", "daan", "emma", "fleur", "gijs")
    for name, attendance in {"anna": PRESENT, "bram": PARTLY, "chris": ABSENT}.items():
        tap(meeting, name, attendance, NINE - MINUTE)
    note_attendance(meeting.id, {}, NINE - MINUTE, {signup_of(meeting, "bram").id: 60})
    return meeting


BEFORE = {"anna": PRESENT, "bram": PARTLY, "chris": ABSENT, "daan": None, "emma": None, "fleur": None, "gijs": None}
ALL = BEFORE | dict.fromkeys(("daan", "emma", "fleur"), PRESENT)


def test_everybody_of_whom_nothing_is_noted_is_present_and_undoing_it_restores_what_stood(table: Meeting):
    note_everybody(table.id, NINE)
    note_everybody(table.id, NINE + MINUTE)  # the second of two taps finds nobody
    assert noted(table) == ALL

    undo_everybody(table.id, NINE, NINE + MINUTE)
    undo_everybody(table.id, NINE, NINE + MINUTE)
    assert noted(table) == BEFORE
    assert signup_of(table, "bram").minutes == 60


def test_what_a_colleague_noted_meanwhile_is_not_undone(table: Meeting):
    note_everybody(table.id, NINE)
    tap(table, "daan", ABSENT, NINE + MINUTE)
    tap(table, "emma", None, NINE + MINUTE)  # cleared, and noted again: the same mark, by a hand
    tap(table, "emma", PRESENT, NINE + MINUTE)

    undo_everybody(table.id, NINE, NINE + 2 * MINUTE)

    assert noted(table) == BEFORE | {"daan": ABSENT, "emma": PRESENT}


def test_a_tap_of_the_former_release_beside_this_one_is_not_undone_either(table: Meeting):
    note_everybody(table.id, NINE)
    db.session.get_one(Signup, signup_of(table, "daan").id).attendance = ABSENT  # and leaves the new column as it is
    db.session.commit()

    undo_everybody(table.id, NINE, NINE + MINUTE)

    assert noted(table)["daan"] == ABSENT


def test_only_the_moment_of_the_button_is_undone(table: Meeting):
    note_everybody(table.id, NINE)

    undo_everybody(table.id, NINE - MINUTE, NINE + MINUTE)

    assert noted(table) == ALL


def test_only_on_the_day_and_until_thirty_days_after(table: Meeting):
    for moment in (A_WEEK_BEFORE, NINE + timedelta(days=40)):
        with pytest.raises(NotTheDay):
            note_everybody(table.id, moment)
        with pytest.raises(NotTheDay):
            undo_everybody(table.id, NINE, moment)

    assert noted(table) == BEFORE
