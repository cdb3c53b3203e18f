"""The sign-up state in Python and its SQL form agree for every meeting at every moment."""

from datetime import datetime, timedelta

import pytest
from flask import Flask
from sqlalchemy import ColumnElement, select

from portal.agenda.models import Meeting, MeetingStage
from portal.agenda.rules.signup_state import TAKES_SIGNUPS, SignupState, has_free_seat, signup_state, takes_signups
from portal.db import db
from tests.cast import NOW
from tests.combinations import ENDS, STARTS, combinations, differences, insert_meetings

pytestmark = pytest.mark.both_databases

A_SECOND = timedelta(seconds=1)
OPENS, CLOSES, CLOSES_LATE = NOW + timedelta(days=1), NOW + timedelta(days=5), ENDS + timedelta(days=1)
MOMENTS = [moment + step for moment in (OPENS, CLOSES, STARTS, ENDS, CLOSES_LATE) for step in (-A_SECOND, 0 * A_SECOND)]


@pytest.fixture
def meetings(app: Flask) -> list[Meeting]:
    """One meeting with two seats for each combination of values."""
    insert_meetings(
        combinations(
            stage=list(MeetingStage),
            opens_at=[None, OPENS],
            closes_at=[None, CLOSES, CLOSES_LATE],
            taken=[1, 2, 3],
            waiting_who_fit=[0, 1],
            waiting_list=[True, False],
            takes_guests=[True, False],
        )
    )
    return list(db.session.scalars(select(Meeting)))


def test_one_can_sign_up_where_a_list_says_so(meetings: list[Meeting]):
    for at in MOMENTS:
        found = differences(
            meetings, lambda meeting, at=at: signup_state(meeting, at) in TAKES_SIGNUPS, takes_signups(at)
        )
        assert found == set()


def test_there_is_a_free_seat_where_a_list_says_so(meetings: list[Meeting]):
    for at in MOMENTS:
        found = differences(
            meetings, lambda meeting, at=at: signup_state(meeting, at) == SignupState.OPEN, has_free_seat(at)
        )
        assert found == set()


def test_others_need_seats_in_a_list_as_of_one_meeting(meetings: list[Meeting]):
    assert differences(meetings, lambda meeting: meeting.others_need_seats, Meeting.others_need_seats) == set()
    assert {(meeting.taken, meeting.waiting_who_fit) for meeting in meetings if meeting.others_need_seats} == {(2, 1)}


@pytest.mark.in_turns
@pytest.mark.parametrize(
    ("at", "wrong"),
    [
        (OPENS, takes_signups(OPENS) & (Meeting.closes_at > OPENS)),  # without coalesce: closes_at can be NULL
        (OPENS, takes_signups(OPENS - A_SECOND)),
        (STARTS, takes_signups(STARTS - A_SECOND)),
        (CLOSES, has_free_seat(CLOSES)),
    ],
    ids=["forgets NULL", "opens later", "closes later", "forgets the queue"],
)
def test_control_another_condition_is_found_out(meetings: list[Meeting], at: datetime, wrong: ColumnElement[bool]):
    assert differences(meetings, lambda meeting: signup_state(meeting, at) in TAKES_SIGNUPS, wrong) != set()
