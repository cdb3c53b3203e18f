"""Recording attendance by taps, and walk-ins."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from portal.agenda.models import Meeting
from portal.agenda.rules.refusals import CapacityBelowTaken
from portal.agenda.rules.times import moment_of
from portal.db import db
from portal.history.models import HistoryEntry
from portal.people.models import Person
from portal.signups.forms import attendance_in
from portal.signups.models import Attendance, Signup
from portal.signups.operations.attend import note_attendance, walk_in
from portal.signups.operations.call_off import call_off
from portal.signups.operations.cancel import cancel
from portal.signups.operations.change import change_meeting
from portal.signups.operations.correct import correct_address
from portal.signups.operations.sign_up import sign_up
from portal.signups.rules.attendance import attendance_window
from portal.signups.rules.refusals import NotTheDay
from tests.cast import (
    A_WEEK_BEFORE,
    AFTER_THE_START,
    AMSTERDAM,
    CANCELLED,
    GOING,
    WAITING,
    letters_to,
    make,
    make_draft,
    meeting_text,
    newcomer,
    sign_up_all,
    signup_of,
    standings,
)

PRESENT, PARTLY, ABSENT = Attendance
AT_THE_DOOR = datetime(2026, 12, 8, 8, 20, tzinfo=UTC)  # ten minutes before the start


def tap(meeting: Meeting, name: str, attendance: Attendance | None, now: datetime = AT_THE_DOOR) -> None:
    note_attendance(meeting.id, {signup_of(meeting, name).id: attendance}, now)


def noted(meeting: Meeting) -> dict[str, str | None]:
    """Return the attendance of each sign-up, by lower-case name."""
    db.session.rollback()
    rows = db.session.scalars(select(Signup).where(Signup.meeting_id == meeting.id).order_by(Signup.id))
    return {row.name.lower(): row.attendance for row in rows}


def history() -> list[tuple[str, int | None, int | None]]:
    return [
        (entry.action, entry.by_id, entry.about_id)
        for entry in db.session.scalars(select(HistoryEntry))
        if entry.about_id
    ]


def all_at_once(app: Flask, *actions: Callable[[], object]) -> None:
    """Run each action in a thread, all starting at the same moment."""
    start = threading.Barrier(len(actions))

    def do(action: Callable[[], object]) -> None:
        with app.app_context():
            start.wait(10)
            try:
                action()
            finally:
                db.session.remove()

    db.session.rollback()
    with ThreadPoolExecutor(len(actions)) as pool:
        list(pool.map(do, actions))


def test_who_was_there_is_noted_and_the_same_tap_again_changes_nothing(workshop: Meeting):
    sign_up_all(workshop, "anna", "bram")

    tap(workshop, "anna", PRESENT)
    tap(workshop, "bram", ABSENT)
    tap(workshop, "anna", PRESENT)

    assert noted(workshop) == {"anna": PRESENT, "bram": ABSENT}
    assert (workshop.taken, letters_to("anna")) == (2, ["signup-going"])


def test_another_tap_takes_the_place_of_the_first_and_it_can_be_taken_back(workshop: Meeting):
    sign_up_all(workshop, "anna")

    tap(workshop, "anna", PRESENT)
    tap(workshop, "anna", PARTLY)
    assert noted(workshop) == {"anna": PARTLY}

    tap(workshop, "anna", None)
    assert noted(workshop) == {"anna": None}


def test_only_who_has_a_seat_in_this_very_session_is_noted(workshop: Meeting):
    sign_up_all(workshop, "anna", "bram", "chris")
    cancel(signup_of(workshop, "bram").id, A_WEEK_BEFORE)
    sign_up_all(workshop, "daan", now=A_WEEK_BEFORE)
    other = make(title="Een andere")
    sign_up_all(other, "anna")
    everybody = [signup_of(workshop, name).id for name in ("anna", "bram", "chris", "daan")]

    note_attendance(
        workshop.id, dict.fromkeys([*everybody, signup_of(other, "anna").id, 999_999], PRESENT), AT_THE_DOOR
    )

    assert standings(workshop) == {"anna": GOING, "bram": CANCELLED, "chris": GOING, "daan": WAITING}
    assert noted(workshop) == {"anna": PRESENT, "bram": None, "chris": PRESENT, "daan": None}
    assert noted(other) == {"anna": None}


def test_two_facilitators_tap_at_once_and_both_are_heard(app: Flask, workshop: Meeting):
    sign_up_all(workshop, "anna", "bram")
    here, anna, bram = workshop.id, signup_of(workshop, "anna").id, signup_of(workshop, "bram").id

    all_at_once(
        app,
        lambda: note_attendance(here, {anna: PRESENT}, AT_THE_DOOR),
        lambda: note_attendance(here, {bram: PARTLY}, AT_THE_DOOR),
        lambda: note_attendance(here, {anna: PRESENT, bram: PARTLY}, AT_THE_DOOR),
        lambda: note_attendance(here, {bram: PARTLY, anna: PRESENT}, AT_THE_DOOR),
    )

    assert noted(workshop) == {"anna": PRESENT, "bram": PARTLY}


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ({"signup-7": "present", "signup-8": "partly", "signup-9": "absent"}, {7: PRESENT, 8: PARTLY, 9: ABSENT}),
        ({"signup-7": ""}, {7: None}),
        ({"signup-7": "PRESENT", "signup-8": "going", "signup-9": "\0"}, {}),
        ({"signup-": "present", "signup-x": "present", "signup--1": "present", "7": "present"}, {}),
        ({"signup-²": "present", "signup-٣": "present", "signup-9999999999": "present"}, {}),
        ({"seen": "", "signup-7": "present", "signup-8": ""}, {7: PRESENT}),
        ({"seen": "7=present 8=partly", "signup-7": "present", "signup-8": "absent"}, {8: ABSENT}),
        ({"seen": "7=present", "signup-7": ""}, {7: None}),
        ({"seen": "7=&8==; DROP TABLE", "signup-7": "present"}, {7: PRESENT}),
    ],
)
def test_a_form_says_who_was_there_and_an_old_list_only_what_was_changed_on_it(
    typed: dict[str, str], found: dict[int, Attendance | None]
):
    assert attendance_in(typed) == found


@pytest.mark.parametrize(
    ("day", "moment", "found"),
    [
        ("2026-12-08", "2026-12-07T22:59:59", "early"),  # a second before midnight in Amsterdam
        ("2026-12-08", "2026-12-07T23:00:00", "open"),
        ("2026-12-08", "2026-12-08T10:30:00", "open"),  # at the end of the session
        ("2026-12-08", "2027-01-07T10:30:00", "open"),  # thirty days later, to the second
        ("2026-12-08", "2027-01-07T10:30:01", "over"),
        ("2027-03-28", "2027-03-27T22:59:59", "early"),  # the day on which summer time begins
        ("2027-03-28", "2027-03-27T23:00:00", "open"),
        ("2027-10-31", "2027-10-30T21:59:59", "early"),  # the day on which it ends: midnight is still in summer time
        ("2027-10-31", "2027-10-30T22:00:00", "open"),
    ],
)
def test_from_midnight_before_it_until_thirty_days_after_it(app: Flask, day: str, moment: str, found: str):
    starts = moment_of(datetime.fromisoformat(f"{day}T09:30"), AMSTERDAM)
    meeting = make(starts_at=starts, ends_at=starts + timedelta(hours=2))

    assert attendance_window(meeting, datetime.fromisoformat(moment).replace(tzinfo=UTC)) == found


def test_of_several_days_it_is_from_the_first_until_thirty_days_after_the_last(app: Flask):
    first, last = datetime(2026, 12, 8, 8, 30, tzinfo=UTC), datetime(2026, 12, 15, 8, 30, tzinfo=UTC)
    meeting = make(blocks=[(first, first + timedelta(hours=2)), (last, last + timedelta(hours=2))])

    moments = [first - timedelta(hours=10), first, last, last + timedelta(days=30), last + timedelta(days=31)]
    assert [attendance_window(meeting, moment) for moment in moments] == ["early", "open", "open", "open", "over"]


def test_nobody_is_noted_where_nobody_comes(workshop: Meeting):
    call_off(workshop.id, "", None, A_WEEK_BEFORE)

    assert [attendance_window(meeting, AT_THE_DOOR) for meeting in (workshop, make_draft())] == ["never", "never"]


def test_before_the_day_and_long_after_it_nothing_is_noted(workshop: Meeting, bram: Person):
    sign_up_all(workshop, "anna")

    for moment in (A_WEEK_BEFORE, AT_THE_DOOR + timedelta(days=40)):
        with pytest.raises(NotTheDay):
            tap(workshop, "anna", PRESENT, moment)
        with pytest.raises(NotTheDay):
            walk_in(workshop.id, newcomer("daan"), bram.id, moment)

    assert noted(workshop) == {"anna": None}
    assert standings(workshop) == {"anna": GOING}


def test_who_walks_in_when_it_is_full_stands_in_the_room(workshop: Meeting, bram: Person):
    sign_up_all(workshop, "anna", "chris")

    walk_in(workshop.id, newcomer("daan", "De Oeverkring"), bram.id, AFTER_THE_START)

    assert noted(workshop) == {"anna": None, "chris": None, "daan": PRESENT}
    assert (workshop.taken, workshop.capacity, workshop.seats_left) == (3, 2, 0)
    daan = signup_of(workshop, "daan")
    assert (daan.standing, daan.organisation, daan.added_by_id) == (GOING, "De Oeverkring", bram.id)
    assert history() == [("added", bram.id, daan.person_id)]
    assert letters_to("daan") == []  # attendees get no letter


def test_who_comes_before_the_start_gets_the_letter_with_the_link(workshop: Meeting, bram: Person):
    walk_in(workshop.id, newcomer("daan"), bram.id, AT_THE_DOOR)

    assert letters_to("daan") == ["signup-added"]


def test_who_comes_at_the_start_itself_gets_no_letter(workshop: Meeting, bram: Person):
    walk_in(workshop.id, newcomer("daan"), bram.id, workshop.starts_at)

    assert (noted(workshop), letters_to("daan")) == ({"daan": PRESENT}, [])


def test_a_walk_in_sent_twice_is_one_person(workshop: Meeting, bram: Person):
    for _ in range(2):
        walk_in(workshop.id, newcomer("daan"), bram.id, AT_THE_DOOR)

    assert noted(workshop) == {"daan": PRESENT}
    assert (workshop.taken, len(history()), letters_to("daan")) == (1, 1, ["signup-added"])


def test_a_walk_in_sent_twice_at_once_is_one_person(app: Flask, workshop: Meeting, bram: Person):
    here, by_id = workshop.id, bram.id

    all_at_once(app, *[lambda: walk_in(here, newcomer("daan"), by_id, AFTER_THE_START)] * 4)

    assert db.session.query(Signup).count() == 1
    assert (noted(workshop), workshop.taken, len(history())) == ({"daan": PRESENT}, 1, 1)


def test_who_waited_and_walks_in_has_a_seat_with_their_own_sign_up(workshop: Meeting, bram: Person):
    sign_up_all(workshop, "anna", "chris", "daan")
    own = signup_of(workshop, "daan").id

    walk_in(workshop.id, newcomer("daan", "Elders"), bram.id, AFTER_THE_START)

    assert standings(workshop) == {"anna": GOING, "chris": GOING, "daan": GOING}
    assert (workshop.taken, workshop.waiting) == (3, 0)
    daan = signup_of(workshop, "daan")
    assert (daan.id, daan.attendance, daan.organisation) == (own, PRESENT, "")
    assert letters_to("daan") == ["signup-waiting"]


def test_who_gave_the_seat_back_and_comes_after_all_has_it_again(workshop: Meeting, bram: Person):
    sign_up_all(workshop, "anna")
    cancel(signup_of(workshop, "anna").id, A_WEEK_BEFORE)

    walk_in(workshop.id, newcomer("anna"), bram.id, AFTER_THE_START)

    anna = signup_of(workshop, "anna")
    assert (anna.standing, anna.attendance, anna.cancelled_at) == (GOING, PRESENT, None)
    assert (db.session.query(Signup).count(), workshop.taken) == (1, 1)


def test_who_walks_in_after_a_correction_has_the_sign_up_that_still_counts(workshop: Meeting, bram: Person):
    """Anna gave back her own, and an older one was corrected to her address since."""
    reply = sign_up(workshop.id, replace(newcomer("ana"), name="Anna"), A_WEEK_BEFORE)
    sign_up_all(workshop, "anna")
    cancel(signup_of(workshop, "anna").id, A_WEEK_BEFORE)
    correct_address(workshop.id, reply.nonce, newcomer("anna"), A_WEEK_BEFORE)

    walk_in(workshop.id, newcomer("anna"), bram.id, AFTER_THE_START)

    rows = db.session.execute(select(Signup.standing, Signup.attendance).order_by(Signup.id)).all()
    assert rows == [(GOING, PRESENT), (CANCELLED, None)]
    assert workshop.taken == 1


def test_who_was_on_the_list_and_is_typed_in_again_is_just_present(workshop: Meeting, bram: Person):
    sign_up_all(workshop, "anna")

    walk_in(workshop.id, newcomer("anna", "Elders"), bram.id, AT_THE_DOOR)

    anna = signup_of(workshop, "anna")
    assert (anna.attendance, anna.organisation, anna.added_by_id) == (PRESENT, "", None)
    assert (workshop.taken, history(), letters_to("anna")) == (1, [], ["signup-going"])


def test_a_session_with_a_walk_in_above_its_seats_can_still_be_changed(workshop: Meeting, bram: Person):
    sign_up_all(workshop, "anna", "chris")
    walk_in(workshop.id, newcomer("daan"), bram.id, AFTER_THE_START)

    change_meeting(workshop.id, meeting_text(title="Anders"), workshop.version, AFTER_THE_START)
    with pytest.raises(CapacityBelowTaken):
        change_meeting(workshop.id, meeting_text(capacity=1), workshop.version, AFTER_THE_START)

    assert (workshop.title, workshop.capacity, workshop.taken) == ("Anders", 2, 3)
