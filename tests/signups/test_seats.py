"""Seats and the waitlist: exact counts, and no letters too many."""

from dataclasses import replace
from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import delete, select, update

from portal.agenda.models import Meeting
from portal.agenda.operations.lock import lock_meeting
from portal.agenda.rules.refusals import CapacityBelowTaken, NotReady, StaleVersion, StartsInThePast
from portal.agenda.rules.signup_state import NothingToSignUpFor
from portal.counters import counters
from portal.db import db, transaction
from portal.mail.letters.words import words_of
from portal.mail.models import Letter
from portal.signups.models import Attempt, Signup
from portal.signups.operations.call_off import call_off
from portal.signups.operations.cancel import cancel
from portal.signups.operations.change import change_meeting
from portal.signups.operations.correct import correct_address, send_again
from portal.signups.operations.sign_up import sign_up
from portal.signups.operations.take_seat import take_seat
from portal.signups.rules.refusals import SeatTaken, TooLate
from tests.browser import Browser
from tests.cast import (
    A_DAY_BEFORE,
    A_WEEK_BEFORE,
    AFTER_THE_START,
    CANCELLED,
    GOING,
    NOW,
    WAITING,
    letters_to,
    make,
    meeting_text,
    newcomer,
    sign_up_all,
    signup_of,
    standings,
)

pytestmark = pytest.mark.postgresql_in_turns


def test_who_comes_first_has_a_seat_and_the_next_waits(workshop: Meeting):
    replies = sign_up_all(workshop, "anna", "bram", "chris")

    assert [answer.standing for answer in replies] == [GOING, GOING, WAITING]
    assert standings(workshop) == {"anna": GOING, "bram": GOING, "chris": WAITING}
    assert (workshop.taken, workshop.waiting, workshop.seats_left) == (2, 1, 0)
    assert (letters_to("anna"), letters_to("chris")) == (["signup-going"], ["signup-waiting"])


def test_a_freed_seat_goes_to_the_first_in_the_queue(workshop: Meeting):
    sign_up_all(workshop, "anna", "bram", "chris", "daan")

    cancel(signup_of(workshop, "anna").id, A_WEEK_BEFORE)

    assert standings(workshop) == {"anna": CANCELLED, "bram": GOING, "chris": GOING, "daan": WAITING}
    assert letters_to("anna") == ["signup-going", "signup-cancelled"]
    assert letters_to("chris") == ["signup-waiting", "seat-yours"]
    assert letters_to("daan") == ["signup-waiting"]
    assert (workshop.taken, workshop.waiting) == (2, 1)


def test_cancelling_twice_is_as_once(workshop: Meeting):
    sign_up_all(workshop, "anna", "bram", "chris", "daan")
    anna = signup_of(workshop, "anna").id

    cancelled = [cancel(anna, A_WEEK_BEFORE).id for _ in range(2)]

    assert cancelled == [anna, anna]
    assert standings(workshop) == {"anna": CANCELLED, "bram": GOING, "chris": GOING, "daan": WAITING}
    assert letters_to("anna") == ["signup-going", "signup-cancelled"]


def test_in_the_last_hours_everyone_waiting_is_asked_and_the_first_to_say_yes_has_the_seat(workshop: Meeting):
    sign_up_all(workshop, "anna", "bram", "chris", "daan")

    cancel(signup_of(workshop, "anna").id, A_DAY_BEFORE)
    assert standings(workshop)["chris"] == WAITING
    assert [letters_to(name)[-1] for name in ("chris", "daan")] == ["seat-free", "seat-free"]

    take_seat(signup_of(workshop, "daan").id, A_DAY_BEFORE)
    with pytest.raises(SeatTaken):
        take_seat(signup_of(workshop, "chris").id, A_DAY_BEFORE)

    assert standings(workshop) == {"anna": CANCELLED, "bram": GOING, "chris": WAITING, "daan": GOING}
    assert letters_to("daan")[-1] == "seat-yours"


def test_a_newcomer_does_not_pass_who_waits_for_a_free_seat(workshop: Meeting):
    sign_up_all(workshop, "anna", "bram", "chris")
    cancel(signup_of(workshop, "anna").id, A_DAY_BEFORE)

    (reply,) = sign_up_all(workshop, "daan", now=A_DAY_BEFORE)

    assert reply.standing == WAITING
    assert (workshop.taken, workshop.waiting) == (1, 2)


def test_who_leaves_the_queue_frees_no_seat(workshop: Meeting):
    sign_up_all(workshop, "anna", "bram", "chris", "daan")

    cancel(signup_of(workshop, "chris").id, A_DAY_BEFORE)

    assert standings(workshop) == {"anna": GOING, "bram": GOING, "chris": CANCELLED, "daan": WAITING}
    assert letters_to("daan") == ["signup-waiting"]


def test_who_returns_joins_the_end(workshop: Meeting):
    sign_up_all(workshop, "anna", "bram", "chris")
    cancel(signup_of(workshop, "anna").id, A_WEEK_BEFORE)

    (reply,) = sign_up_all(workshop, "anna", now=A_WEEK_BEFORE)

    assert reply.standing == WAITING
    assert standings(workshop) == {"bram": GOING, "chris": GOING, "anna": WAITING}


def test_a_repeat_is_told_what_a_newcomer_is_told_and_the_letter_tells_the_truth(workshop: Meeting):
    sign_up_all(workshop, "anna", "bram")

    again = [sign_up(workshop.id, newcomer("anna", "Elders"), NOW) for _ in range(3)]

    assert [answer.standing for answer in again] == [WAITING] * 3
    assert standings(workshop) == {"anna": GOING, "bram": GOING}
    assert signup_of(workshop, "anna").organisation == ""
    assert letters_to("anna") == ["signup-going", "signup-again"]  # a stranger cannot cause more letters


@pytest.mark.parametrize(
    ("typed", "asks"),
    [
        ("Piet Peeters", True),  # the case: two people, one mailbox
        ("An", True),
        ("Vries, Anna de", False),
        ("Anna", False),
        ("ÁNNA.", False),
    ],
)
def test_another_name_at_the_same_address_is_asked_about_in_the_letter(workshop: Meeting, typed: str, asks: bool):
    sign_up_all(workshop, "anna")

    sign_up(workshop.id, replace(newcomer("anna"), name=typed), NOW)

    [letter] = db.session.scalars(select(Letter).where(Letter.kind == "signup-again"))
    assert (f"Wilde je {typed} inschrijven?" in " ".join(words_of(letter).lines)) is asks
    assert standings(workshop) == {"anna": GOING}


def test_an_address_that_is_corrected_to_one_that_takes_part_is_asked_about_too(workshop: Meeting):
    sign_up_all(workshop, "anna")
    reply = sign_up(workshop.id, newcomer("piet"), NOW)

    correct_address(workshop.id, reply.nonce, replace(newcomer("anna"), name="Piet"), NOW)

    [letter] = db.session.scalars(select(Letter).where(Letter.kind == "signup-again"))
    assert "Wilde je Piet inschrijven?" in " ".join(words_of(letter).lines)


def test_an_address_in_capitals_is_the_same_mailbox(workshop: Meeting):
    sign_up_all(workshop, "anna")

    shouting = newcomer("anna")
    sign_up(workshop.id, type(shouting)("ANNA", shouting.email.upper(), "", "nl"), NOW)

    assert standings(workshop) == {"anna": GOING}


def test_without_a_waiting_list_full_is_full(app):
    small = make(waiting_list=False, capacity=1)
    sign_up_all(small, "anna")

    with pytest.raises(NothingToSignUpFor) as refusal:
        sign_up_all(small, "bram")

    assert refusal.value.state == "full"
    assert standings(small) == {"anna": GOING}


def test_after_the_start_nothing_changes_hands(workshop: Meeting):
    sign_up_all(workshop, "anna")

    with pytest.raises(NothingToSignUpFor):
        sign_up_all(workshop, "bram", now=AFTER_THE_START)
    with pytest.raises(TooLate):
        cancel(signup_of(workshop, "anna").id, AFTER_THE_START)

    assert standings(workshop) == {"anna": GOING}


def test_more_seats_start_the_queue_at_once_and_fewer_than_taken_are_refused(workshop: Meeting):
    sign_up_all(workshop, "anna", "bram", "chris", "daan")

    change_meeting(workshop.id, meeting_text(capacity=3), workshop.version, A_WEEK_BEFORE)
    assert standings(workshop) == {"anna": GOING, "bram": GOING, "chris": GOING, "daan": WAITING}

    with pytest.raises(CapacityBelowTaken):
        change_meeting(workshop.id, meeting_text(capacity=2), workshop.version, A_WEEK_BEFORE)
    assert (workshop.capacity, workshop.taken) == (3, 3)


def test_a_corrected_address_gets_the_letter_and_the_wrong_mailbox_loses_its_link(workshop: Meeting):
    (reply,) = sign_up_all(workshop, "ana")
    earlier_salt = signup_of(workshop, "ana").salt

    correct_address(workshop.id, reply.nonce, newcomer("anna"), NOW)

    assert letters_to("anna") == ["signup-going"]
    assert signup_of(workshop, "anna").salt != earlier_salt
    assert workshop.taken == 1


def test_a_correction_to_an_address_that_already_takes_part_gives_the_seat_back(workshop: Meeting):
    sign_up_all(workshop, "anna")
    (reply,) = sign_up_all(workshop, "ana")
    sign_up_all(workshop, "bram")

    correct_address(workshop.id, reply.nonce, newcomer("anna"), NOW)

    assert standings(workshop) == {"anna": GOING, "ana": CANCELLED, "bram": GOING}
    assert letters_to("anna") == ["signup-going", "signup-again"]


def test_who_corrects_to_a_mailbox_of_their_own_learns_nothing_about_the_other(app):
    """Daan signs anna up and then "corrects" to himself; she took part already in the first session only."""
    told_there, heard = [], []
    for title, anna_takes_part in (("Met Anna", True), ("Zonder Anna", False)):
        meeting = make(title=title)
        sign_up_all(meeting, *(["anna"] if anna_takes_part else []))
        before = len(letters_to("daan"))
        (reply,) = sign_up_all(meeting, "anna")
        correct_address(meeting.id, reply.nonce, newcomer("daan"), NOW)
        send_again(meeting.id, reply.nonce, NOW)
        told_there.append(reply.standing)
        heard.append(letters_to("daan")[before:])
        assert signup_of(meeting, "daan").standing == GOING

    assert told_there == [GOING, GOING]
    assert heard == [["signup-going", "signup-going"]] * 2


def test_the_receipt_of_a_repeat_leaves_the_sign_up_that_was_there_alone(workshop: Meeting):
    sign_up_all(workshop, "anna")
    salt = signup_of(workshop, "anna").salt
    (reply,) = sign_up_all(workshop, "anna")

    correct_address(workshop.id, reply.nonce, newcomer("daan"), NOW)

    assert (signup_of(workshop, "anna").standing, signup_of(workshop, "anna").salt) == (GOING, salt)
    assert letters_to("anna") == ["signup-going", "signup-again"]


@pytest.mark.one_database
def test_a_receipt_without_a_sign_up_leaves_the_first_one_of_the_portal_alone(workshop: Meeting):
    sign_up_all(workshop, "anna")
    with transaction() as session:
        session.execute(delete(Letter))  # it refers to the sign-up
        session.execute(update(Signup).values(id=1))
    (reply,) = sign_up_all(workshop, "anna")

    correct_address(workshop.id, reply.nonce, newcomer("daan"), NOW)

    assert standings(workshop) == {"anna": GOING, "daan": GOING}
    assert signup_of(workshop, "anna").id == 1


@pytest.mark.one_database
def test_after_a_correction_only_who_made_it_is_answered_as_if_the_wrong_address_was_never_signed_up(
    workshop: Meeting,
):
    reply, _ = (sign_up(workshop.id, newcomer("ana"), NOW, visitor) for visitor in ("home", "elsewhere"))

    correct_address(workshop.id, reply.nonce, newcomer("anna"), NOW, "home", was=newcomer("ana").email)

    assert db.session.scalars(select(Attempt.reply).order_by(Attempt.id)).all() == [None, GOING, None]


@pytest.mark.one_database
def test_a_correction_to_the_same_mailbox_leaves_its_link_and_posts_nothing(workshop: Meeting):
    (reply,) = sign_up_all(workshop, "anna")
    salt = signup_of(workshop, "anna").salt

    correct_address(workshop.id, reply.nonce, newcomer("anna"), NOW)

    assert (signup_of(workshop, "anna").salt, letters_to("anna")) == (salt, ["signup-going"])


@pytest.mark.one_database
def test_the_last_seat_without_a_waiting_list_is_corrected_with_its_letter_and_given_once(app: Flask):
    small = make(waiting_list=False)
    (own,), (repeat,) = sign_up_all(small, "ana"), sign_up_all(small, "ana")
    sign_up_all(small, "bram")

    correct_address(small.id, own.nonce, newcomer("anna"), NOW)
    correct_address(small.id, repeat.nonce, newcomer("daan"), NOW)

    assert (standings(small), letters_to("anna"), letters_to("daan")) == (
        {"ana": GOING, "bram": GOING},
        ["signup-going"],
        [],
    )


def test_after_two_slips_the_right_mailbox_still_gets_its_seat(workshop: Meeting):
    """Ana corrects first to the team's mailbox, which takes part already, and then to her own."""
    sign_up_all(workshop, "team")
    (reply,) = sign_up_all(workshop, "ana")

    correct_address(workshop.id, reply.nonce, newcomer("team"), NOW)
    correct_address(workshop.id, reply.nonce, newcomer("anna"), NOW)

    assert [signup_of(workshop, name).standing for name in ("team", "ana", "anna")] == [GOING, CANCELLED, GOING]
    assert letters_to("anna") == ["signup-going"]


def test_a_correction_comes_too_late_after_the_start(workshop: Meeting):
    (reply,) = sign_up_all(workshop, "ana")

    with pytest.raises(TooLate):
        correct_address(workshop.id, reply.nonce, newcomer("anna"), AFTER_THE_START)

    assert letters_to("anna") == []


@pytest.mark.one_database
def test_on_the_receipt_a_correction_hears_that_the_session_is_off(app: Flask, workshop: Meeting):
    slug, name = workshop.slug, "Anna"
    page = Browser(app).open(f"/agenda/{slug}").form("/signup").submit(name=name, email="ana@oeverkring.example")
    call_off(workshop.id, "Ziek", None, NOW)

    page = page.form("/correction").submit(email="anna@oeverkring.example")

    assert (page.status, page.name, letters_to("anna")) == (409, "receipt", [])
    assert "Deze sessie gaat niet door." in page.text


def test_a_stranger_cannot_fill_a_mailbox(workshop: Meeting):
    for number in range(10):
        (reply,) = sign_up_all(workshop, "anna")
        correct_address(workshop.id, reply.nonce, newcomer(f"mine{number}"), NOW)

    assert letters_to("anna") == ["signup-going"] * 2 + ["signup-waiting"]


def test_the_letter_is_sent_again_at_most_three_times_an_hour(workshop: Meeting):
    (reply,) = sign_up_all(workshop, "anna")

    for _ in range(5):
        send_again(workshop.id, reply.nonce, NOW)

    assert letters_to("anna") == ["signup-going"] * 3


def test_who_gave_the_place_back_and_returned_twice_is_sent_no_letter_again_in_that_hour(workshop: Meeting):
    for _ in range(2):
        sign_up_all(workshop, "anna")
        cancel(signup_of(workshop, "anna").id, NOW)
    (reply,) = sign_up_all(workshop, "anna")

    send_again(workshop.id, reply.nonce, NOW)

    assert letters_to("anna") == ["signup-going", "signup-cancelled"] * 2 + ["signup-going"]


def test_a_step_outside_a_transaction_is_refused(workshop: Meeting):
    with pytest.raises(RuntimeError):
        lock_meeting(workshop.id, NOW)
    assert workshop.lock_count == 1  # taken by publishing


def test_another_time_is_told_to_everybody_who_still_comes_or_waits(workshop: Meeting):
    sign_up_all(workshop, "anna", "bram", "chris", "daan")
    cancel(signup_of(workshop, "daan").id, NOW)

    later = meeting_text(starts_at=workshop.starts_at + timedelta(days=2), ends_at=workshop.ends_at + timedelta(days=2))
    change_meeting(workshop.id, later, workshop.version, A_WEEK_BEFORE)
    change_meeting(workshop.id, replace(later, audience="Voor wie wil."), workshop.version, A_WEEK_BEFORE)

    assert workshop.sequence == 1
    assert [letters_to(name)[-1] for name in ("anna", "bram", "chris")] == ["meeting-moved"] * 3
    assert [letters_to(name).count("meeting-moved") for name in ("anna", "daan")] == [1, 0]
    assert standings(workshop) == {"anna": GOING, "bram": GOING, "chris": WAITING, "daan": CANCELLED}


def test_a_newcomer_beside_a_free_seat_is_told_that_it_is_there(workshop: Meeting):
    sign_up_all(workshop, "anna", "bram", "chris")
    cancel(signup_of(workshop, "anna").id, A_DAY_BEFORE)

    sign_up_all(workshop, "daan", now=A_DAY_BEFORE)
    daan = signup_of(workshop, "daan")
    assert (daan.seat_asked_at, daan.seat_asks) == (A_DAY_BEFORE, 1)
    take_seat(daan.id, A_DAY_BEFORE)

    assert letters_to("daan") == ["seat-free", "seat-yours"]


def test_a_seat_that_comes_free_48_hours_before_the_start_is_asked_about_and_a_second_earlier_given(app):
    for title, before, standing in (
        ("Nu", timedelta(hours=48), WAITING),
        ("Net", timedelta(hours=48, seconds=1), GOING),
    ):
        meeting = make(title=title, capacity=1)
        sign_up_all(meeting, "anna", "bram")

        cancel(signup_of(meeting, "anna").id, meeting.starts_at - before)

        assert signup_of(meeting, "bram").standing == standing


def test_who_leaves_the_queue_beside_a_free_seat_makes_nobody_a_letter(workshop: Meeting):
    sign_up_all(workshop, "anna", "bram", "chris", "daan")
    cancel(signup_of(workshop, "anna").id, A_DAY_BEFORE)

    cancel(signup_of(workshop, "chris").id, A_DAY_BEFORE)

    assert letters_to("daan") == ["signup-waiting", "seat-free"]


def test_a_corrected_text_in_the_last_hours_repeats_no_letter(workshop: Meeting):
    sign_up_all(workshop, "anna", "bram", "chris")
    cancel(signup_of(workshop, "anna").id, A_DAY_BEFORE)

    for audience in ("Iedereen.", "Iedereen die wil."):
        change_meeting(workshop.id, meeting_text(audience=audience), workshop.version, A_DAY_BEFORE)

    assert letters_to("chris") == ["signup-waiting", "seat-free"]


def test_with_the_waiting_list_switched_off_who_waits_stays_and_nobody_joins(workshop: Meeting):
    sign_up_all(workshop, "anna", "bram", "chris")
    change_meeting(workshop.id, meeting_text(waiting_list=False), workshop.version, NOW)

    with pytest.raises(NothingToSignUpFor):
        sign_up_all(workshop, "daan")
    cancel(signup_of(workshop, "anna").id, A_WEEK_BEFORE)

    assert standings(workshop) == {"anna": CANCELLED, "bram": GOING, "chris": GOING}


def test_who_gave_the_place_back_takes_no_seat_by_an_old_letter(workshop: Meeting):
    sign_up_all(workshop, "anna", "bram", "chris")
    cancel(signup_of(workshop, "chris").id, A_DAY_BEFORE)
    cancel(signup_of(workshop, "anna").id, A_DAY_BEFORE)

    assert take_seat(signup_of(workshop, "chris").id, A_DAY_BEFORE).standing == CANCELLED


def test_a_published_session_keeps_what_a_visitor_cannot_do_without(workshop: Meeting):
    with pytest.raises(StartsInThePast):
        change_meeting(workshop.id, meeting_text(starts_at=NOW - timedelta(days=2)), workshop.version, NOW)
    with pytest.raises(NotReady) as refusal:
        empty = meeting_text(city="", place="", description="", questions=[])
        change_meeting(workshop.id, empty, workshop.version, NOW)

    assert refusal.value.missing == ["a place or an online address", "a description or one question"]
    assert (workshop.city, workshop.version) == ("Amsterdam", 1)


def test_two_who_save_the_same_version_do_not_overwrite_each_other(workshop: Meeting):
    change_meeting(workshop.id, meeting_text(audience="Van Bram."), 1, NOW)

    with pytest.raises(StaleVersion):
        change_meeting(workshop.id, meeting_text(audience="Van Chris."), 1, NOW)

    assert workshop.audience == "Van Bram."


def test_each_change_that_a_page_shows_raises_its_counter(workshop: Meeting):
    calendar, seats = counters()

    sign_up_all(workshop, "anna")
    assert counters() == (calendar, seats + 1)
    cancel(signup_of(workshop, "anna").id, NOW)
    assert counters() == (calendar, seats + 2)
    change_meeting(workshop.id, meeting_text(title="Anders"), workshop.version, NOW)
    assert counters() == (calendar + 1, seats + 3)
    make(title="Nog een")
    assert counters() == (calendar + 2, seats + 4)  # only publishing counts; a draft is not shown
