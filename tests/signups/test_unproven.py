"""Seats of unproven mailboxes: asked once while others wait, and passed on only when a facilitator presses."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from portal.agenda.models import Meeting
from portal.agenda.rules.signup_state import NothingToSignUpFor
from portal.db import db, transaction
from portal.history.models import Action, HistoryEntry
from portal.mail.models import Letter
from portal.people.models import Person
from portal.signups.jobs import ask_unproven, offer_late_seats
from portal.signups.models import Signup
from portal.signups.operations import ask_who_comes as asking
from portal.signups.operations.add import add
from portal.signups.operations.cancel import cancel
from portal.signups.operations.change import change_meeting
from portal.signups.operations.confirm import say_yes
from portal.signups.operations.correct import send_again
from portal.signups.operations.pass_on import come_back, pass_on
from portal.signups.rules.refusals import (
    HasNoSeat,
    IsProven,
    MayStillAnswer,
    MovedSince,
    NobodyNeedsIt,
    NotAsked,
    NotPassedOn,
    TooLate,
)
from portal.signups.rules.unproven import is_too_late_to_ask
from tests.cast import (
    A_WEEK_BEFORE,
    CANCELLED,
    GOING,
    NOW,
    WAITING,
    days_before,
    letters_to,
    make,
    meeting_text,
    newcomer,
    sign_up_all,
    signup_of,
    standings,
)
from tests.forgetting import forget
from tests.scenes import built_once

pytestmark = pytest.mark.postgresql_in_turns

MINUTE, MOMENT = timedelta(minutes=1), timedelta(milliseconds=1)


@pytest.fixture
@built_once
def full(app: Flask) -> Meeting:
    """Two seats, for anna and bram, who signed up two weeks before; eva and fleur are on the waitlist."""
    meeting = make()
    sign_up_all(meeting, "anna", "bram", "eva", "fleur")
    return meeting


def asked_at(name: str, meeting: Meeting, **before: float) -> None:
    ask_unproven(days_before(meeting, **before))
    assert letters_to(name)[-1] == "signup-confirm"


def test_three_days_before_each_unproven_seat_is_asked_once(full: Meeting, bram: Person):
    say_yes(signup_of(full, "bram").id, A_WEEK_BEFORE)

    for before in (timedelta(hours=72, minutes=1), timedelta(hours=72), timedelta(hours=72), timedelta(hours=20)):
        ask_unproven(full.starts_at - before)

    assert letters_to("anna") == ["signup-going", "signup-confirm"]
    assert letters_to("bram") == ["signup-going"]
    assert letters_to("eva") == ["signup-waiting"]


def test_before_that_nobody_is_asked(full: Meeting):
    ask_unproven(days_before(full, hours=72.1))

    assert letters_to("anna") == ["signup-going"]


def test_while_nobody_waits_nobody_is_asked(app: Flask):
    meeting = make()
    sign_up_all(meeting, "anna", "bram")

    ask_unproven(days_before(meeting, days=2))
    assert letters_to("anna") == ["signup-going"]

    sign_up_all(meeting, "eva", now=days_before(meeting, days=2))  # a waitlist that forms later counts too
    ask_unproven(days_before(meeting, hours=40))
    assert letters_to("anna") == ["signup-going", "signup-confirm"]


@pytest.mark.one_database
def test_of_many_seats_the_next_are_asked_from_the_last_on_that_was_looked_at(
    full: Meeting, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(asking, "AT_ONCE", 2)
    bram, at = signup_of(full, "bram").id, days_before(full, days=3)

    looked_at = [asking.ask_who_comes(full.id, after, at) for after in (0, bram)]

    assert looked_at == [bram, None]


def test_in_the_last_twelve_hours_it_is_too_late_to_ask(full: Meeting):
    ask_unproven(days_before(full, hours=12) + MOMENT)
    assert letters_to("anna") == ["signup-going"]

    ask_unproven(days_before(full, hours=12))
    assert letters_to("anna") == ["signup-going", "signup-confirm"]


def test_somebody_whose_letter_about_the_seat_is_a_day_old_is_asked_and_not_sooner(app: Flask):
    meeting = make()
    late = days_before(meeting, hours=60)
    sign_up_all(meeting, "anna")
    sign_up_all(meeting, "bram", "eva", now=late)
    cancel(signup_of(meeting, "anna").id, late)  # eva's seat and her letter are new
    sign_up_all(meeting, "fleur", now=late)

    ask_unproven(late + timedelta(hours=23))
    assert (letters_to("bram"), letters_to("eva")) == (["signup-going"], ["signup-waiting", "seat-yours"])

    ask_unproven(late + timedelta(hours=24))
    assert [letters_to(name)[-1] for name in ("bram", "eva")] == ["signup-confirm"] * 2


def test_only_a_recent_letter_that_the_seat_is_theirs_puts_the_question_off(app: Flask):
    """A letter to somebody else does not delay the question, nor another letter to her."""
    meeting = make()
    (reply,) = sign_up_all(meeting, "anna")
    sign_up_all(meeting, "bram", "eva", "fleur")
    at = days_before(meeting, hours=60)
    cancel(signup_of(meeting, "bram").id, at)
    send_again(meeting.id, reply.nonce, at)
    assert [letters_to(name)[-1] for name in ("anna", "eva")] == ["signup-going", "seat-yours"]

    ask_unproven(at + MINUTE)

    assert [letters_to(name)[-1] for name in ("anna", "eva")] == ["signup-confirm", "seat-yours"]


def test_who_was_added_by_the_facilitator_is_not_asked(app: Flask, bram: Person):
    meeting = make(capacity=1)
    add(meeting.id, newcomer("daan"), bram.id, NOW)
    sign_up_all(meeting, "eva")

    ask_unproven(days_before(meeting, days=2))

    assert letters_to("daan") == ["signup-added"]


@pytest.mark.both_databases
def test_two_workers_at_once_ask_once(full: Meeting, app: Flask):
    at = days_before(full, days=2)
    db.session.rollback()

    def work(_: int) -> None:
        with app.app_context():
            ask_unproven(at)
            db.session.remove()

    with ThreadPoolExecutor(4) as workers:
        list(workers.map(work, range(4)))

    assert [letters_to(name) for name in ("anna", "bram")] == [["signup-going", "signup-confirm"]] * 2


def test_the_question_counts_among_the_five_letters_and_without_it_the_seat_is_not_passed_on(
    full: Meeting, bram: Person
):
    (reply,) = sign_up_all(full, "gijs")
    for _ in range(2):
        send_again(full.id, reply.nonce, NOW)
    cancel(signup_of(full, "bram").id, A_WEEK_BEFORE)
    for name in ("eva", "fleur"):
        cancel(signup_of(full, name).id, A_WEEK_BEFORE)
    sign_up_all(full, "eva", now=A_WEEK_BEFORE)
    assert letters_to("gijs") == ["signup-waiting"] * 3 + ["seat-yours"]

    ask_unproven(days_before(full, days=2))

    assert letters_to("gijs")[-1] == "seat-yours"
    with pytest.raises(NotAsked):
        pass_on(signup_of(full, "gijs").id, bram.id, days_before(full, hours=1))


def test_a_seat_is_passed_on_after_a_day_without_answer_to_the_first_who_waits(full: Meeting, bram: Person):
    asked_at("anna", full, hours=73 - 1)
    anna = signup_of(full, "anna").id

    with pytest.raises(MayStillAnswer):
        pass_on(anna, bram.id, days_before(full, hours=48) - MINUTE)
    # The day to answer ends with the last 48 hours, in which free seats are offered to the waitlist.
    passed_on = [pass_on(anna, bram.id, days_before(full, hours=hours)).id for hours in (48, 47)]

    assert passed_on == [anna, anna]
    assert standings(full) == {"anna": CANCELLED, "bram": GOING, "eva": WAITING, "fleur": WAITING}
    assert (full.taken, full.waiting) == (1, 2)
    assert letters_to("anna") == ["signup-going", "signup-confirm", "seat-passed-on"]
    assert [letters_to(name) for name in ("eva", "fleur")] == [["signup-waiting", "seat-free"]] * 2
    [entry] = db.session.scalars(select(HistoryEntry).where(HistoryEntry.action == Action.PASSED_ON)).all()
    assert (entry.by_id, entry.about_id, entry.meeting_id) == (bram.id, signup_of(full, "anna").person_id, full.id)


def test_silence_alone_takes_no_seat(full: Meeting):
    asked_at("anna", full, days=3)

    for hours in range(72, -1, -1):
        at = days_before(full, hours=hours)
        ask_unproven(at)
        offer_late_seats(at)

    assert standings(full) == {"anna": GOING, "bram": GOING, "eva": WAITING, "fleur": WAITING}


def test_when_asked_late_half_of_what_is_left_is_time_to_answer(full: Meeting, bram: Person):
    asked_at("anna", full, hours=20)

    with pytest.raises(MayStillAnswer):
        pass_on(signup_of(full, "anna").id, bram.id, days_before(full, hours=10) - MINUTE)
    pass_on(signup_of(full, "anna").id, bram.id, days_before(full, hours=10))

    assert signup_of(full, "anna").standing == CANCELLED


def test_a_seat_that_was_confirmed_given_back_or_that_nobody_needs_is_not_passed_on(full: Meeting, bram: Person):
    asked_at("anna", full, days=3)
    at = days_before(full, hours=40)
    anna, other = signup_of(full, "anna").id, signup_of(full, "bram").id

    assert say_yes(anna, at).confirmed_at == at
    with pytest.raises(IsProven):
        pass_on(anna, bram.id, at)
    cancel(anna, at)
    with pytest.raises(HasNoSeat):
        pass_on(anna, bram.id, at)
    for name in ("eva", "fleur"):
        cancel(signup_of(full, name).id, at)
    with pytest.raises(NobodyNeedsIt):
        pass_on(other, bram.id, at)
    with pytest.raises(TooLate):
        pass_on(other, bram.id, full.starts_at)

    assert standings(full)["bram"] == GOING


def test_after_a_move_silence_keeps_the_seat_as_its_letter_says(full: Meeting, bram: Person):
    asked_at("anna", full, days=3)
    week = timedelta(days=7)
    later = meeting_text(starts_at=full.starts_at + week, ends_at=full.ends_at + week)
    change_meeting(full.id, later, full.version, days_before(full, days=2))

    ask_unproven(days_before(full, days=3))
    with pytest.raises(MovedSince):
        pass_on(signup_of(full, "anna").id, bram.id, days_before(full, hours=40))

    assert letters_to("anna").count("signup-confirm") == 1


@pytest.mark.one_database
def test_who_is_asked_at_the_moment_of_a_move_is_asked_about_the_new_time(full: Meeting, bram: Person):
    day = timedelta(days=1)
    later = meeting_text(starts_at=full.starts_at + day, ends_at=full.ends_at + day)
    at = later.starts_at - timedelta(hours=60)
    change_meeting(full.id, later, full.version, at)
    ask_unproven(at)

    pass_on(signup_of(full, "anna").id, bram.id, at + day)

    assert signup_of(full, "anna").standing == CANCELLED


def test_a_sign_in_in_between_keeps_the_seat(full: Meeting, bram: Person):
    asked_at("anna", full, days=3)
    with transaction() as session:
        session.get_one(Person, signup_of(full, "anna").person_id).verified_at = days_before(full, days=2)

    with pytest.raises(IsProven):
        pass_on(signup_of(full, "anna").id, bram.id, days_before(full, hours=40))


@pytest.mark.both_databases
def test_yes_and_passing_on_at_the_same_moment_leave_one_truth(full: Meeting, bram: Person, app: Flask):
    asked_at("anna", full, days=3)
    anna, by_id, at = signup_of(full, "anna").id, bram.id, days_before(full, hours=40)
    db.session.rollback()

    def press(verb: str) -> str:
        with app.app_context():
            try:
                say_yes(anna, at) if verb == "yes" else pass_on(anna, by_id, at)
            except Exception as error:
                return type(error).__name__
            finally:
                db.session.remove()
        return verb

    with ThreadPoolExecutor(2) as people:
        answers = sorted(people.map(press, ("yes", "pass on")))

    expected = {GOING: ["IsProven", "yes"], CANCELLED: ["NotOnTheList", "pass on"]}
    assert answers == expected[signup_of(full, "anna").standing]


def test_whoever_comes_back_joins_the_end_of_the_queue_by_one_press_and_begins_anew(full: Meeting, bram: Person):
    asked_at("anna", full, days=3)
    at = days_before(full, hours=40)
    first = pass_on(signup_of(full, "anna").id, bram.id, at)

    returned = [come_back(first.id, at + MINUTE).id for _ in range(2)]

    assert returned == [signup_of(full, "anna").id] * 2
    assert [row.standing for row in (first, signup_of(full, "anna"))] == [CANCELLED, WAITING]
    assert letters_to("anna")[-2:] == ["seat-passed-on", "signup-returned"]
    assert (full.taken, full.waiting) == (1, 3)
    assert db.session.get_one(Person, first.person_id).verified_at == at + MINUTE


def test_coming_back_is_for_a_seat_that_was_passed_on_while_the_door_is_open(full: Meeting, bram: Person):
    given_back = cancel(signup_of(full, "bram").id, A_WEEK_BEFORE)
    assert come_back(given_back.id, A_WEEK_BEFORE).id == given_back.id
    assert letters_to("bram")[-1] == "signup-cancelled"

    asked_at("anna", full, days=3)
    passed = pass_on(signup_of(full, "anna").id, bram.id, days_before(full, hours=40))
    with pytest.raises(NothingToSignUpFor):
        come_back(passed.id, full.starts_at)


def test_who_was_asked_is_forgotten_a_week_after_the_end(full: Meeting):
    asked_at("anna", full, days=3)

    forget(full.ends_at + timedelta(days=7) - MINUTE, "asks")
    assert signup_of(full, "anna").asked_at == days_before(full, days=3)
    forget(full.ends_at + timedelta(days=7), "asks")
    assert signup_of(full, "anna").asked_at is None


def test_a_seat_that_is_free_already_is_no_reason_to_pass_another_on(app: Flask, bram: Person):
    meeting = make(capacity=2)
    sign_up_all(meeting, "anna", "daan", "eva")
    asked_at("anna", meeting, days=3)
    at = days_before(meeting, hours=40)

    cancel(signup_of(meeting, "daan").id, at)  # one seat is free, and one person waits

    with pytest.raises(NotPassedOn):
        pass_on(signup_of(meeting, "anna").id, bram.id, at)


def test_one_question_covers_all_the_seats_of_a_mailbox(app: Flask, bram: Person):
    """Addresses like `evil+1@` share a mailbox, so one letter asks about all its seats, and all can be passed on."""
    meeting = make(capacity=5, facilitator_ids=[bram.id])
    sign_up_all(meeting, *(f"evil+{number}" for number in range(5)), "daan")
    at = days_before(meeting, hours=71)

    ask_unproven(at)

    moments = db.session.scalars(select(Signup.asked_at).where(Signup.standing == GOING)).all()
    assert moments == [at] * 5
    questions = select(Letter).where(Letter.kind == "signup-confirm")
    assert len(db.session.scalars(questions).all()) == 1
    pass_on(signup_of(meeting, "evil+4").id, bram.id, at + timedelta(days=1, minutes=1))
    assert standings(meeting)["evil+4"] == CANCELLED


@pytest.mark.parametrize(("hours_before", "too_late"), [(200, False), (40, False), (35, True), (2, True)])
def test_who_signs_up_too_late_to_be_asked_is_told_to_the_facilitator(app: Flask, hours_before: int, too_late: bool):
    meeting = make()
    at = days_before(meeting, hours=hours_before)
    sign_up_all(meeting, "anna", now=at)

    assert is_too_late_to_ask(signup_of(meeting, "anna"), meeting, at) is too_late
