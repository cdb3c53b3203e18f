"""Extra details of participants: who keeps them, and when they are deleted."""

from datetime import datetime, timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from portal.agenda.models import CaseWanted, Meeting
from portal.db import db
from portal.people.models import Person
from portal.privacy import forgetting
from portal.signups.models import Signup
from portal.signups.operations.call_off import call_off
from portal.signups.operations.cancel import cancel
from portal.signups.operations.change import change_meeting
from portal.signups.operations.confirm import say_yes
from portal.signups.operations.sign_up import sign_up
from portal.signups.operations.take_seat import take_seat
from portal.signups.operations.tell_details import tell_details
from portal.signups.rules.refusals import CalledOff, NotOnTheList, Over, TooLate
from portal.signups.rules.signing_up import Details, Newcomer, details_asked, details_of
from portal.signups.rules.standing import MoveAnswer, answer_to_move
from tests.cast import (
    A_DAY_BEFORE,
    AFTER_THE_START,
    NOW,
    days_before,
    letters_to,
    make,
    meeting_text,
    sign_up_all,
    signup_of,
)
from tests.forgetting import forget
from tests.scenes import built_once

EVERYTHING = Details(
    first_time=True,
    show_me=True,
    wants_case=True,
    phone="06 1234",
    learning_question="Hoe begin ik?",
    needs="Een lift",
    extra_answer="Ja",
)
NEEDS, QUESTIONS = ("needs", "phone"), ("learning_question", "extra_answer")


@pytest.fixture
@built_once
def asking(app: Flask) -> Meeting:
    """A session that asks every question, with anna in it."""
    meeting = make(extra_question="Kun je koken?", case_wanted=CaseWanted.OPTIONAL)
    sign_up_all(meeting, "anna")
    return meeting


def told_by(meeting: Meeting, name: str) -> Details:
    return details_of(signup_of(meeting, name))


def test_what_somebody_tells_is_kept_and_can_be_changed(asking: Meeting):
    anna = signup_of(asking, "anna").id

    assert details_of(tell_details(anna, EVERYTHING, NOW)) == EVERYTHING
    assert told_by(asking, "anna") == EVERYTHING

    tell_details(anna, Details(needs="Toch geen lift"), NOW)
    assert told_by(asking, "anna") == Details(needs="Toch geen lift")
    assert letters_to("anna") == ["signup-going"]


def test_what_a_session_does_not_ask_stays_as_it_was(workshop: Meeting):
    sign_up(workshop.id, Newcomer("Anna", "anna@oeverkring.example", "", "nl", EVERYTHING), NOW)

    tell_details(signup_of(workshop, "anna").id, Details(), NOW)

    assert told_by(workshop, "anna") == Details(wants_case=True, extra_answer="Ja")
    assert "extra_answer" not in details_asked(workshop)


def test_who_uses_the_link_has_proven_the_mailbox(asking: Meeting):
    tell_details(signup_of(asking, "anna").id, Details(), NOW)

    assert db.session.scalars(select(Person.verified_at).where(Person.name == "")).one() == NOW


def test_a_second_sign_up_of_an_address_changes_nothing_that_it_told(asking: Meeting):
    tell_details(signup_of(asking, "anna").id, EVERYTHING, NOW)

    stranger = Newcomer("Anna", "anna@oeverkring.example", "", "nl", Details(needs="Niets"))
    sign_up(asking.id, stranger, NOW)

    assert told_by(asking, "anna") == EVERYTHING


def test_nothing_more_is_told_after_the_end_without_a_place_or_when_it_is_called_off(asking: Meeting):
    sign_up_all(asking, "bram")
    anna, bram = signup_of(asking, "anna").id, signup_of(asking, "bram").id
    tell_details(anna, Details(needs="Een lift"), AFTER_THE_START)
    cancel(bram, NOW)

    with pytest.raises(NotOnTheList):
        tell_details(bram, EVERYTHING, NOW)
    with pytest.raises(Over):
        tell_details(anna, EVERYTHING, asking.ends_at)
    call_off(asking.id, "", None, NOW)
    with pytest.raises(CalledOff):
        tell_details(anna, EVERYTHING, NOW)

    assert (told_by(asking, "anna"), told_by(asking, "bram")) == (Details(needs="Een lift"), Details())


def left_of(meeting: Meeting, name: str) -> set[str]:
    """Return the fields that still have a value."""
    return {field for field in (*NEEDS, *QUESTIONS) if getattr(told_by(meeting, name), field)}


def forget_at(now: datetime) -> int:
    return forget(now, "needs", "questions")


@pytest.mark.parametrize(
    ("after", "left"),
    [
        (timedelta(0), {*NEEDS, *QUESTIONS}),
        (timedelta(days=7, seconds=-1), {*NEEDS, *QUESTIONS}),
        (timedelta(days=7), {*QUESTIONS}),
        (timedelta(days=30, seconds=-1), {*QUESTIONS}),
        (timedelta(days=30), set()),
    ],
)
def test_needs_are_gone_after_a_week_and_questions_after_a_month(asking: Meeting, after: timedelta, left: set[str]):
    tell_details(signup_of(asking, "anna").id, EVERYTHING, NOW)

    forget_at(asking.ends_at + after)

    assert left_of(asking, "anna") == left
    rest = told_by(asking, "anna")
    assert (rest.first_time, rest.show_me, signup_of(asking, "anna").name) == (True, True, "Anna")


def test_who_gives_the_place_back_is_forgotten_from_that_day_and_the_others_are_not(asking: Meeting):
    sign_up_all(asking, "bram")
    for name in ("anna", "bram"):
        tell_details(signup_of(asking, name).id, EVERYTHING, NOW)
    cancel(signup_of(asking, "bram").id, NOW)

    forget_at(NOW + timedelta(days=7))

    assert (left_of(asking, "anna"), left_of(asking, "bram")) == ({*NEEDS, *QUESTIONS}, {*QUESTIONS})


def test_of_a_session_that_is_called_off_the_days_begin_at_once(asking: Meeting):
    tell_details(signup_of(asking, "anna").id, EVERYTHING, NOW)
    call_off(asking.id, "", None, NOW)

    forget_at(NOW + timedelta(days=7))

    assert left_of(asking, "anna") == {*QUESTIONS}


def test_a_session_that_moves_takes_the_days_along(asking: Meeting):
    tell_details(signup_of(asking, "anna").id, EVERYTHING, NOW)
    later = {"starts_at": asking.starts_at + timedelta(days=20), "ends_at": asking.ends_at + timedelta(days=20)}
    text = meeting_text(extra_question="Kun je koken?", **later)
    was_to_end = asking.ends_at
    change_meeting(asking.id, text, asking.version, NOW)

    forget_at(was_to_end + timedelta(days=8))

    assert left_of(asking, "anna") == {*NEEDS, *QUESTIONS}


def test_more_than_fits_in_one_transaction_is_forgotten_too(app: Flask, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(forgetting, "AT_ONCE", 2)
    meeting = make(capacity=9)
    for name in ("anna", "bram", "chris", "daan", "eva"):
        sign_up(meeting.id, Newcomer(name, f"{name}@oeverkring.example", "", "nl", Details(needs="Een lift")), NOW)

    at = meeting.ends_at + timedelta(days=7)
    assert forget_at(at) == 5

    assert set(db.session.scalars(select(Signup.needs))) == {""}


def moved(meeting: Meeting, now: datetime = NOW) -> Meeting:
    """Move the meeting by a day."""
    later = {"starts_at": meeting.starts_at + timedelta(days=1), "ends_at": meeting.ends_at + timedelta(days=1)}
    return change_meeting(meeting.id, meeting_text(capacity=meeting.capacity, **later), meeting.version, now)


def answers(meeting: Meeting, *names: str) -> list[MoveAnswer | None]:
    return [answer_to_move(signup_of(meeting, name), meeting) for name in names]


def test_who_signed_up_before_a_move_is_asked_and_who_came_after_it_is_not(app: Flask):
    meeting = make(capacity=5)
    sign_up_all(meeting, "anna", "bram")
    assert answers(meeting, "anna") == [None]

    moved(meeting, NOW + timedelta(hours=1))
    sign_up_all(meeting, "daan", now=NOW + timedelta(hours=2))
    for _ in range(2):
        say_yes(signup_of(meeting, "anna").id, NOW + timedelta(hours=3))

    assert answers(meeting, "anna", "bram", "daan") == [MoveAnswer.YES, MoveAnswer.NOT_YET, None]
    assert letters_to("anna") == ["signup-going", "meeting-moved"]


def test_the_next_move_asks_again(app: Flask):
    meeting = make()
    sign_up_all(meeting, "anna")
    moved(meeting, NOW + timedelta(hours=1))
    say_yes(signup_of(meeting, "anna").id, NOW + timedelta(hours=2))

    moved(meeting, NOW + timedelta(hours=3))

    assert answers(meeting, "anna") == [MoveAnswer.NOT_YET]


def test_who_takes_a_free_seat_after_a_move_has_said_yes(app: Flask):
    meeting = make(capacity=1)
    sign_up_all(meeting, "anna", "bram")
    moved(meeting, NOW + timedelta(hours=1))
    last_day = days_before(meeting, hours=20)
    cancel(signup_of(meeting, "anna").id, last_day)

    take_seat(signup_of(meeting, "bram").id, last_day)

    assert answers(meeting, "bram") == [MoveAnswer.YES]


def test_where_nothing_moved_a_yes_is_nothing(workshop: Meeting):
    sign_up_all(workshop, "anna")

    say_yes(signup_of(workshop, "anna").id, NOW)

    assert signup_of(workshop, "anna").confirmed_at is None


def test_nobody_says_yes_without_a_place_after_the_start_or_when_it_is_called_off(app: Flask):
    meeting = make()
    sign_up_all(meeting, "anna", "bram")
    moved(meeting, NOW + timedelta(hours=1))
    anna, bram = signup_of(meeting, "anna").id, signup_of(meeting, "bram").id
    cancel(bram, A_DAY_BEFORE)

    with pytest.raises(NotOnTheList):
        say_yes(bram, A_DAY_BEFORE)
    with pytest.raises(TooLate):
        say_yes(anna, meeting.starts_at)
    call_off(meeting.id, "", None, A_DAY_BEFORE)
    with pytest.raises(CalledOff):
        say_yes(anna, A_DAY_BEFORE)

    assert [signup_of(meeting, name).confirmed_at for name in ("anna", "bram")] == [None, None]
