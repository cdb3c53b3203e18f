"""The rules of signing up, as tables."""

from datetime import timedelta
from typing import Any

import pytest

from portal.agenda.models import Meeting, MeetingStage
from portal.signups.models import Attendance, Signup, Standing
from portal.signups.operations.cancel import cancel
from portal.signups.operations.change import change_meeting
from portal.signups.rules.seats import Seats
from portal.signups.rules.signing_up import meant
from portal.signups.rules.standing import MoveAnswer, MyState, PastState, answer_to_move, my_state, past_state
from tests.cast import A_DAY_BEFORE, A_WEEK_BEFORE, CANCELLED, GOING, NOW, WAITING, meeting_text, sign_up_all, signup_of

MOMENT = timedelta(milliseconds=1)


@pytest.mark.parametrize(
    ("typed", "suggested"),
    [
        ("anna@gmial.com", "anna@gmail.com"),
        ("anna@gmail.con", "anna@gmail.com"),
        ("Anna@hotmial.com", "Anna@hotmail.com"),
        ("anna@telent.be", "anna@telenet.be"),
        ("anna@gmail.com", None),
        ("anna@GMAIL.com", None),
        ("anna@oeverkring.example", None),
        ("anna@mail.com", None),
    ],
)
def test_a_slip_in_a_well_known_mailbox_is_asked_about(typed: str, suggested: str | None):
    assert meant(typed) == suggested


def test_who_signs_up_at_the_moment_of_a_move_knows_the_new_time(workshop: Meeting):
    """Signing up at the moment of the move counts as knowing the new time; a moment earlier does not."""
    later = {"starts_at": workshop.starts_at + timedelta(days=1), "ends_at": workshop.ends_at + timedelta(days=1)}
    sign_up_all(workshop, "anna", now=A_WEEK_BEFORE - MOMENT)
    change_meeting(workshop.id, meeting_text(**later), workshop.version, A_WEEK_BEFORE)
    sign_up_all(workshop, "bram", now=A_WEEK_BEFORE)

    answers = [answer_to_move(signup_of(workshop, name), workshop) for name in ("anna", "bram")]

    assert answers == [MoveAnswer.NOT_YET, None]


def test_a_free_seat_is_offered_until_the_start_itself(workshop: Meeting):
    sign_up_all(workshop, "anna", "bram", "eva")
    cancel(signup_of(workshop, "anna").id, A_DAY_BEFORE)
    eva = signup_of(workshop, "eva")

    states = [my_state(eva, workshop, at, fits=True) for at in (workshop.starts_at - MOMENT, workshop.starts_at)]

    assert states == [MyState.SEAT_FREE, MyState.WAITING]


@pytest.mark.parametrize(
    ("standing", "attendance", "state"),
    [
        (GOING, Attendance.PRESENT, PastState.THERE),
        (GOING, Attendance.PARTLY, PastState.THERE),
        (GOING, Attendance.ABSENT, PastState.ABSENT),
        (GOING, None, PastState.NOT_NOTED),
        (WAITING, None, PastState.WAITED),
        (CANCELLED, None, None),
    ],
)
def test_what_a_session_was_for_who_signed_up(standing: Standing, attendance: Attendance | None, state: PastState):
    over = Meeting(stage=MeetingStage.PUBLISHED, ends_at=NOW)
    signup = Signup(standing=standing, attendance=attendance)

    assert [past_state(signup, over, at) for at in (NOW - MOMENT, NOW)] == [None, state]


KRING_IS_FULL = {"going": {"kring": 2, "": 1}, "per_organisation": 2}


@pytest.mark.parametrize(
    ("seats", "organisation_key", "standing"),
    [
        ({}, "kring", GOING),
        ({"going": {"": 4}}, "kring", GOING),
        ({"going": {"": 5}}, "kring", WAITING),
        ({"going": {"": 6}}, "kring", WAITING),  # walk-ins can exceed the capacity
        ({"waiting": {"": 1}}, "kring", WAITING),  # the waitlist goes first
        (KRING_IS_FULL, "kring", WAITING),
        (KRING_IS_FULL, "anders", GOING),
        (KRING_IS_FULL, "", GOING),  # without an organisation nobody is a colleague
        (KRING_IS_FULL | {"waiting": {"kring": 3}}, "anders", GOING),  # nobody on the waitlist may have the seat
        (KRING_IS_FULL | {"waiting": {"kring": 3, "anders": 1}}, "anders", WAITING),
    ],
)
def test_the_next_to_sign_up_gets_a_seat_or_waits(seats: dict[str, Any], organisation_key: str, standing: str):
    counted = {"capacity": 5, "per_organisation": None, "going": {}, "waiting": {}} | seats

    assert Seats(**counted).standing_for(organisation_key) == standing


def test_a_seat_that_is_given_counts_for_its_organisation():
    seats = Seats(capacity=3, per_organisation=1, going={"kring": 1}, waiting={"kring": 1, "anders": 2})

    given = seats.after_giving_one_to("anders")

    assert (seats.free, seats.waiting_who_fit, seats.full_organisations) == (2, 2, ["kring"])
    assert (given.free, given.waiting_who_fit, given.full_organisations) == (1, 0, ["anders", "kring"])


def test_who_was_given_a_seat_does_not_wait_any_more():
    seats = Seats(capacity=3, per_organisation=2, going={"kring": 1}, waiting={"kring": 1, "anders": 2})

    given = seats.after_giving_one_to("anders")

    assert (given.going, given.waiting) == ({"kring": 1, "anders": 1}, {"kring": 1, "anders": 1})
    assert (seats.waiting_who_fit, given.waiting_who_fit) == (3, 2)
