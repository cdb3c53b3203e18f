"""A mailbox gets at most four letters about its seat in one session, whoever provokes them; kinds go by priority."""

from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import update

from portal.agenda.models import Meeting
from portal.agenda.operations.lead import say_cannot_lead, take_over
from portal.agenda.operations.lock import lock_meeting
from portal.db import transaction
from portal.mail.kinds import Concern, counted_kinds, letter_kinds
from portal.mail.models import Letter, LetterState
from portal.mail.rules import limits
from portal.mail.rules.limits import AboutASession, Limit
from portal.people.models import Person
from portal.signups.operations.add import add
from portal.signups.operations.attend import walk_in
from portal.signups.operations.cancel import cancel
from portal.signups.operations.correct import correct_address, send_again
from portal.signups.operations.posting import post_within_limit
from portal.signups.operations.remove import remove
from portal.signups.operations.sign_up import sign_up
from portal.signups.operations.take_seat import take_seat
from tests.cast import (
    A_DAY_BEFORE,
    A_WEEK_BEFORE,
    GOING,
    NOW,
    days_before,
    letters_to,
    make,
    newcomer,
    sign_up_all,
    signup_of,
)

pytestmark = pytest.mark.slow

A_DAY = timedelta(days=1)


@pytest.fixture
def roomy(app: Flask) -> Meeting:
    """A session with more seats than are needed."""
    return make(capacity=40)


def pester(meeting: Meeting, name: str, number: int, now=NOW) -> None:
    """As a stranger, sign somebody up, request the letter again, and correct to a throwaway address."""
    reply = sign_up(meeting.id, newcomer(name), now)
    send_again(meeting.id, reply.nonce, now)
    correct_address(meeting.id, reply.nonce, newcomer(f"trash{number}"), now)


def mark(state: LetterState) -> None:
    """Set the state of all letters."""
    with transaction() as session:
        session.execute(update(Letter).values(state=state))


def test_a_stranger_who_comes_back_each_day_makes_three_letters(roomy: Meeting):
    for day in range(9):
        pester(roomy, "anna", day, NOW + day * A_DAY)

    assert letters_to("anna") == ["signup-going"] * 3


def test_the_fourth_is_for_a_seat_that_comes_free_and_the_fifth_is_kept_for_the_summary(app: Flask):
    """The stranger holds the seats and frees one whenever anna is on the waitlist."""
    full = make(capacity=1)
    for day in range(7):
        at = NOW + day * A_DAY
        sign_up_all(full, f"seat{day}", now=at)
        reply = sign_up(full.id, newcomer("anna"), at)
        send_again(full.id, reply.nonce, at)
        cancel(signup_of(full, f"seat{day}").id, at)
        assert signup_of(full, "anna").standing == GOING
        correct_address(full.id, reply.nonce, newcomer(f"trash{day}"), at)
        cancel(signup_of(full, f"trash{day}").id, at)

    heard = letters_to("anna")
    assert (len(heard), heard.count("seat-yours") > 0) == (4, True)


def test_after_all_that_others_provoke_a_seat_that_comes_free_is_still_told(app: Flask):
    full = make(capacity=1)
    sign_up_all(full, "bram")
    (reply,) = sign_up_all(full, "anna")
    for day in range(1, 6):
        send_again(full.id, reply.nonce, NOW + day * A_DAY)
        sign_up_all(full, "anna", now=NOW + day * A_DAY)
    assert len(letters_to("anna")) == 3

    cancel(signup_of(full, "bram").id, A_WEEK_BEFORE)

    assert letters_to("anna")[-1] == "seat-yours"
    assert len(letters_to("anna")) == 4


def test_who_is_added_and_taken_off_again_and_again_hears_of_each_place_also_that_it_is_gone(
    roomy: Meeting, bram: Person
):
    for _ in range(7):
        signup = add(roomy.id, newcomer("anna"), bram.id, NOW)
        remove(signup.id, bram.id, NOW)

    assert letters_to("anna") == ["signup-added", "signup-removed"] * 2


def test_who_walks_in_and_is_taken_off_again_and_again_likewise(roomy: Meeting, bram: Person):
    at_the_door = days_before(roomy, minutes=20)
    for _ in range(7):
        signup = walk_in(roomy.id, newcomer("anna"), bram.id, at_the_door)
        remove(signup.id, bram.id, at_the_door)

    assert letters_to("anna") == ["signup-added", "signup-removed"] * 2


def test_who_counts_on_a_seat_hears_that_it_is_gone_whatever_they_heard_before(app: Flask, bram: Person):
    full = make(capacity=1)
    sign_up_all(full, "bram")
    (reply,) = sign_up_all(full, "anna")
    for hour in range(2, 5):
        send_again(full.id, reply.nonce, NOW + timedelta(hours=hour))
    cancel(signup_of(full, "bram").id, A_WEEK_BEFORE)
    assert len(letters_to("anna")) == 4

    remove(signup_of(full, "anna").id, bram.id, A_WEEK_BEFORE)

    assert letters_to("anna")[-2:] == ["seat-yours", "signup-removed"]


def test_in_the_last_days_who_waits_is_asked_a_few_times_and_hears_of_the_seat(app: Flask):
    meeting = make(capacity=1)
    sign_up_all(meeting, "seat0", "anna")
    for number in range(6):
        cancel(signup_of(meeting, f"seat{number}").id, A_DAY_BEFORE)
        sign_up_all(meeting, f"seat{number + 1}", now=A_DAY_BEFORE)
        take_seat(signup_of(meeting, f"seat{number + 1}").id, A_DAY_BEFORE)
    cancel(signup_of(meeting, "seat6").id, A_DAY_BEFORE)
    take_seat(signup_of(meeting, "anna").id, A_DAY_BEFORE)

    assert letters_to("anna") == ["signup-waiting", "seat-free", "seat-free", "seat-yours"]


def test_who_gives_the_place_back_by_the_link_owns_the_mailbox_and_begins_anew(roomy: Meeting):
    for _ in range(6):
        sign_up_all(roomy, "anna")
        cancel(signup_of(roomy, "anna").id, NOW)

    assert letters_to("anna") == ["signup-going", "signup-cancelled"] * 6


def test_each_session_has_its_own_five_and_what_one_hears_as_its_facilitator_is_apart(app: Flask, bram: Person):
    meeting, other = make(facilitator_ids=[bram.id], capacity=9), make(title="Een andere", capacity=9)
    chris = newcomer("chris")
    sign_up(meeting.id, chris, NOW)
    for _ in range(3):
        say_cannot_lead(meeting.id, bram.id, NOW)
        take_over(meeting.id, signup_of(meeting, "chris").person_id, NOW)
        take_over(meeting.id, bram.id, NOW)
    for day in range(9):
        pester(other, "bram", day, NOW + day * A_DAY)
    before = len(letters_to("bram"))

    sign_up_all(meeting, "bram")

    assert letters_to("bram")[before:] == ["signup-going"]


def test_a_letter_that_never_went_does_not_count(roomy: Meeting):
    for day in range(3):
        pester(roomy, "anna", day, NOW + day * A_DAY)
    mark(LetterState.DROPPED)

    sign_up_all(roomy, "anna", now=A_WEEK_BEFORE)

    assert letters_to("anna") == ["signup-going"] * 4


def test_a_mailbox_that_refused_the_letter_is_not_told_that_the_place_is_gone(roomy: Meeting, bram: Person):
    sign_up_all(roomy, "anna", "daan")
    mark(LetterState.REFUSED)
    correct = sign_up(roomy.id, newcomer("eva"), NOW)
    mark(LetterState.REFUSED)
    correct_address(roomy.id, correct.nonce, newcomer("fleur"), NOW)  # her first letter went to another mailbox

    for name in ("anna", "fleur"):
        remove(signup_of(roomy, name).id, bram.id, NOW)

    assert letters_to("anna") == ["signup-going"]
    assert letters_to("fleur") == ["signup-going", "signup-removed"]


def test_a_mailbox_that_took_letters_again_is_told(roomy: Meeting, bram: Person):
    (reply,) = sign_up_all(roomy, "anna")
    mark(LetterState.REFUSED)
    send_again(roomy.id, reply.nonce, NOW)
    with transaction() as session:
        session.execute(update(Letter).where(Letter.state == LetterState.WAITING).values(state=LetterState.SENT))

    remove(signup_of(roomy, "anna").id, bram.id, NOW)

    assert letters_to("anna") == ["signup-going", "signup-going", "signup-removed"]


LIMITS = {
    "signup-going": 3,
    "signup-waiting": 3,
    "signup-again": 3,
    "signup-refused": 3,
    "signup-added": 3,
    "signup-removed": 3,
    "signup-in-place": 3,
    "walk-in-page": 3,
    "seat-free": 3,
    "seat-yours": 4,
    "signup-confirm": 4,
    "see-you": 1,
    "summary-reminder": 2,
    "lessons-shared": 3,
}


@pytest.mark.parametrize("kind", LIMITS)
def test_of_each_kind_a_letter_goes_to_anna_until_she_had_so_many(roomy: Meeting, kind: str):
    sign_up_all(roomy, "anna")  # the first letter
    anna = signup_of(roomy, "anna")

    for _ in range(6):
        with transaction():
            post_within_limit(lock_meeting(roomy.id, NOW), anna, kind)

    is_about_a_seat = letter_kinds()[kind].about == Concern.SEAT
    most = LIMITS[kind] - 1 if is_about_a_seat else LIMITS[kind]  # the first letter was about a seat
    assert letters_to("anna") == ["signup-going"] + [kind] * most


def test_every_kind_with_a_limit_is_a_letter_of_the_portal(app: Flask):
    alone = [limit for limit in vars(limits).values() if isinstance(limit, Limit)]

    assert {kind for limit in alone for kind in limit.kinds} - set(letter_kinds()) == set()
    assert len(alone) > 5


def test_letters_about_a_seat_are_one_sum_and_what_the_portal_sends_unasked_is_another(app: Flask):
    kinds = letter_kinds().values()
    limited = {kind.name: kind.limit.most for kind in kinds if isinstance(kind.limit, AboutASession)}

    assert limited == LIMITS
    unasked = {"see-you", "summary-asked", "summary-read-along", "summary-reminder", "lessons-shared"}
    assert set(counted_kinds("lessons-shared")) == unasked
    assert set(counted_kinds("signup-going")) == {*LIMITS, "seat-passed-on"} - unasked
