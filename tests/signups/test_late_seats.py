"""Late seats: the waitlist is asked in batches, and a cancellation takes constant work."""

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta

import pytest
from flask import Flask
from sqlalchemy import func, select

from portal.agenda.models import Meeting
from portal.db import db
from portal.mail.models import Letter
from portal.signups.jobs import offer_late_seats
from portal.signups.models import Signup
from portal.signups.operations.cancel import cancel
from portal.signups.operations.correct import send_again
from portal.signups.operations.queue import with_late_seats
from portal.signups.operations.take_seat import take_seat
from tests.cast import (
    A_DAY_BEFORE,
    A_WEEK_BEFORE,
    GOING,
    NOW,
    days_before,
    letters_to,
    make,
    sign_up_all,
    signup_of,
    standings,
)
from tests.guards.test_statements import counted
from tests.scenes import built_once
from tests.signups.queue import make_wait

pytestmark = [pytest.mark.postgresql_in_turns, pytest.mark.slow]

HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)


@pytest.fixture
@built_once
def full(app: Flask) -> Meeting:
    """Two seats, for anna and bram, and twelve people on the waitlist."""
    meeting = make()
    sign_up_all(meeting, "anna", "bram")
    make_wait(meeting, 12)
    return meeting


def waiting(number: int, meeting: Meeting) -> Signup:
    named = select(Signup).where(Signup.meeting_id == meeting.id, Signup.name == f"wait{number}")
    return db.session.scalars(named).one()


def asked_about_a_seat(meeting: Meeting, since: datetime = NOW) -> list[int]:
    """Return who was sent the letter about a free seat, by number in the queue, in order of the letters."""
    names = select(Letter.name).where(Letter.kind == "seat-free", Letter.meeting_id == meeting.id)
    names = names.where(Letter.posted_at >= since).order_by(Letter.id)
    return [int(name.removeprefix("wait")) for name in db.session.scalars(names)]


def letters() -> int:
    return db.session.scalar(select(func.count()).select_from(Letter)) or 0


@pytest.mark.in_turns
@pytest.mark.one_database
@pytest.mark.parametrize("most", [None, 1], ids=["", "one for each organisation"])
@pytest.mark.parametrize("now", [A_WEEK_BEFORE, A_DAY_BEFORE], ids=["early", "late"])
def test_a_cancellation_costs_as_many_statements_with_two_hundred_waiting_as_with_ten(app: Flask, now, most):
    def cost(count: int) -> tuple[int, int]:
        meeting = make(title=f"Met {count}", capacity=2, seats_per_organisation=most)
        sign_up_all(meeting, f"anna{count}", "bram")
        make_wait(meeting, count)
        anna, before = signup_of(meeting, f"anna{count}").id, letters()
        db.session.expunge_all()  # loaded rows would save some of the statements
        return len(counted(lambda: cancel(anna, now))), letters() - before

    few, many = cost(10), cost(200)

    assert many == few
    assert many[1] == (2 if now == A_WEEK_BEFORE else 6)  # one of them is anna's own letter


def test_five_are_asked_for_a_late_seat_the_next_after_two_hours_and_hourly_at_the_end(full: Meeting):
    freed = days_before(full, hours=9)
    cancel(signup_of(full, "anna").id, freed)
    assert asked_about_a_seat(full) == [0, 1, 2, 3, 4]

    found = []
    for minutes in range(0, 9 * 60, 10):
        at = freed + minutes * MINUTE
        offer_late_seats(at)
        if batch := asked_about_a_seat(full, since=at):
            found.append((minutes, batch))

    # Batches every two hours, and every hour in the last six hours before the start.
    assert found == [(0, [0, 1, 2, 3, 4]), (120, [5, 6, 7, 8, 9]), (180, [10, 11])]


def test_the_job_twice_a_day_late_or_after_the_start_asks_nobody_twice(full: Meeting):
    freed = days_before(full, hours=47)
    cancel(signup_of(full, "anna").id, freed)

    for at in (freed + 24 * HOUR, freed + 24 * HOUR, freed + 24 * HOUR + MINUTE):
        offer_late_seats(at)
    assert asked_about_a_seat(full) == list(range(10))

    offer_late_seats(full.starts_at)
    assert asked_about_a_seat(full) == list(range(10))


@pytest.mark.both_databases
def test_two_workers_at_once_write_each_letter_once(full: Meeting, app: Flask):
    freed = days_before(full, hours=47)
    cancel(signup_of(full, "anna").id, freed)
    db.session.rollback()

    def work(_: int) -> None:
        with app.app_context():
            offer_late_seats(freed + 3 * HOUR)
            db.session.remove()

    with ThreadPoolExecutor(4) as workers:
        list(workers.map(work, range(4)))

    assert asked_about_a_seat(full) == list(range(10))


def test_a_second_free_seat_while_the_first_is_offered_asks_the_next_five(full: Meeting):
    freed = days_before(full, hours=40)
    cancel(signup_of(full, "anna").id, freed)

    cancel(signup_of(full, "bram").id, freed + 30 * MINUTE)

    assert asked_about_a_seat(full) == list(range(10))


def test_somebody_who_was_asked_and_leaves_makes_room_for_the_next_in_that_batch(full: Meeting):
    freed = days_before(full, hours=40)
    cancel(signup_of(full, "anna").id, freed)

    cancel(waiting(2, full).id, freed + MINUTE)
    offer_late_seats(freed + 2 * MINUTE)

    assert asked_about_a_seat(full) == [0, 1, 2, 3, 4, 5]


@pytest.mark.one_database
def test_when_all_who_were_asked_leave_the_only_one_who_still_waits_is_asked(app: Flask):
    meeting = make(capacity=1)
    sign_up_all(meeting, "anna")
    make_wait(meeting, 6)
    freed = days_before(meeting, hours=40)
    cancel(signup_of(meeting, "anna").id, freed)

    for number in range(5):
        cancel(waiting(number, meeting).id, freed)
    offer_late_seats(freed + MINUTE)

    assert asked_about_a_seat(meeting, since=freed + MINUTE) == [5]


@pytest.mark.one_database
@pytest.mark.parametrize("names", [("anna", "bram", "eva"), ("anna",)], ids=["no seat is free", "nobody waits"])
def test_while_nothing_is_to_be_offered_the_worker_only_looks_whether_it_is(app: Flask, names: tuple[str, ...]):
    meeting = make()
    sign_up_all(meeting, *names)
    late = days_before(meeting, hours=40)

    assert len(counted(lambda: with_late_seats(late))) == 1


def test_the_first_to_say_yes_has_the_seat_and_the_next_seat_is_offered_from_the_head_again(full: Meeting):
    freed = days_before(full, hours=40)
    cancel(signup_of(full, "anna").id, freed)
    take_seat(waiting(1, full).id, freed)
    offer_late_seats(freed + 3 * HOUR)
    assert (asked_about_a_seat(full), full.seat_offered_at) == ([0, 1, 2, 3, 4], None)

    cancel(signup_of(full, "bram").id, freed + 4 * HOUR)

    assert asked_about_a_seat(full, since=freed + HOUR) == [0, 2, 3, 4, 5]


def test_nobody_is_asked_more_than_twice_and_then_the_next_are(full: Meeting):
    at = days_before(full, hours=40)
    holder = "anna"
    for number in range(3):
        cancel(signup_of(full, holder).id, at)
        holder = f"late{number}"
        sign_up_all(full, holder, now=at)
        take_seat(signup_of(full, holder).id, at)  # anyone on the waitlist may take it, asked or not
        at += MINUTE

    assert asked_about_a_seat(full) == [0, 1, 2, 3, 4] * 2 + [5, 6, 7, 8, 9]


def test_a_newcomer_hears_of_the_seat_at_once_only_when_all_who_wait_longer_were_asked(full: Meeting):
    freed = days_before(full, hours=40)
    cancel(signup_of(full, "anna").id, freed)

    sign_up_all(full, "eva", now=freed)
    for hours in (2, 4):
        offer_late_seats(freed + hours * HOUR)
    sign_up_all(full, "fleur", now=freed + 5 * HOUR)

    assert (letters_to("eva"), letters_to("fleur")) == (["signup-waiting", "seat-free"], ["seat-free"])


def test_a_mailbox_that_had_its_letters_holds_no_place_in_a_batch(app: Flask):
    meeting = make(capacity=1)
    sign_up_all(meeting, "anna")
    for number in range(7):
        (reply,) = sign_up_all(meeting, f"wait{number}")
        for _ in range(2 if number < 5 else 0):
            send_again(meeting.id, reply.nonce, NOW)
    freed = days_before(meeting, hours=40)

    cancel(signup_of(meeting, "anna").id, freed)
    offer_late_seats(freed + MINUTE)

    assert [letters_to(f"wait{number}")[-1] for number in (4, 5, 6)] == ["signup-waiting", "seat-free", "seat-free"]


def test_everybody_who_waits_may_take_a_free_seat_also_who_was_not_asked(full: Meeting):
    freed = days_before(full, hours=40)
    cancel(signup_of(full, "anna").id, freed)

    take_seat(waiting(11, full).id, freed + MINUTE)

    assert standings(full)["wait11"] == GOING
