"""Claims: letters that a connection takes, gives back or cannot send, and the probe that ends a pause."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from flask import Flask

from portal.db import db, transaction
from portal.mail.models import Cause, LetterState
from portal.mail.operations.claims import Claim, claim_next, release
from portal.mail.operations.marks import mark_dropped, mark_refused, put_back, put_back_unwritten
from portal.mail.operations.pauses import hold_outbox, pause, release_outbox, suspect, take_probe
from portal.mail.queries import outbox_state
from portal.mail.rules.sending import Gate, Lane, outbox_pause_after
from portal.people.models import Person
from tests.cast import NOW
from tests.mail.outbox import letters, post_many, the_letter
from tests.waiting import wait_until_somebody_waits

pytestmark = pytest.mark.usefixtures("plain_letters")

PROBE_AT = NOW + outbox_pause_after(1)
A_MOMENT = timedelta(milliseconds=1)


def claimed(at=NOW) -> Claim:
    claim = claim_next(Lane, at)
    assert claim
    return claim


def paused() -> None:
    """Pause the outbox as after a failed login at NOW."""
    with transaction():
        pause(Cause.SIGN_IN, "535 No", False, NOW)


def next_probe():
    """Return when the next letter may probe whether the pause is over."""
    db.session.rollback()
    outbox = outbox_state()
    return outbox and outbox.next_at


def test_a_letter_that_is_given_back_untried_is_as_it_was_and_the_other_stays_claimed(anna: Person):
    post_many(anna, 2)
    first, second = claimed(), claimed()

    release(first, NOW)

    assert [(letter.claim, letter.claimed_until is None, letter.tries) for letter in letters()] == [
        (None, True, 0),
        (second.token, False, 1),
    ]
    assert claimed().letter_id == first.letter_id


def test_only_who_has_a_letter_gives_it_back(anna: Person):
    post_many(anna, 1)
    claim = claimed()

    release(Claim(claim.letter_id, "the token of another"), NOW)

    assert the_letter().claim == claim.token


def test_no_letter_is_claimed_in_a_held_outbox(anna: Person):
    post_many(anna, 1)
    hold_outbox(NOW)

    assert claim_next(Lane, NOW) is None


def test_when_a_pause_is_over_one_letter_tries_and_the_next_waits_as_long_again(anna: Person):
    post_many(anna, 2)
    paused()

    assert claim_next(Lane, PROBE_AT - A_MOMENT) is None
    assert claimed(PROBE_AT).is_probe
    assert (claim_next(Lane, PROBE_AT), next_probe()) == (None, PROBE_AT + outbox_pause_after(1))


@pytest.mark.on_postgresql
def test_of_two_connections_at_once_one_tries_whether_a_pause_is_over(app: Flask, anna: Person):
    post_many(anna, 1)
    paused()

    def look() -> Claim | None:
        with app.app_context():
            return claim_next(Lane, PROBE_AT)

    with ThreadPoolExecutor(1) as elsewhere:
        with transaction():
            mine = take_probe(PROBE_AT)
            looked = elsewhere.submit(look)
            wait_until_somebody_waits(looked)
        theirs = looked.result(10)

    assert (mine, theirs) == (Gate.PROBE, None)


def test_a_look_during_a_pause_does_not_shorten_it(anna: Person):
    post_many(anna, 1)
    paused()

    assert [claim_next(Lane, NOW), claim_next(Lane, NOW)] == [None, None]
    assert next_probe() == PROBE_AT


def test_without_a_letter_that_could_try_the_next_one_that_is_posted_does(anna: Person):
    paused()
    assert claim_next(Lane, PROBE_AT) is None

    post_many(anna, 1)

    assert claimed(PROBE_AT).is_probe


NOT_TRIED = {
    "given back": lambda probe: release(probe, PROBE_AT),
    "dropped": lambda probe: mark_dropped(probe, "", PROBE_AT),
    "not written": lambda probe: put_back_unwritten(probe, "", PROBE_AT),
}


@pytest.mark.parametrize("end", NOT_TRIED.values(), ids=NOT_TRIED)
def test_a_letter_that_was_to_try_and_is_not_tried_leaves_it_to_the_next(anna: Person, end: Callable[[Claim], None]):
    post_many(anna, 2)
    paused()
    probe = claimed(PROBE_AT)

    end(probe)

    assert claimed(PROBE_AT).is_probe


def test_a_letter_under_way_that_is_dropped_during_a_pause_does_not_end_it(anna: Person):
    post_many(anna, 1)
    claim = claimed()
    paused()

    mark_dropped(claim, "it came too late to be of use", NOW)

    assert (the_letter().state, next_probe()) == (LetterState.DROPPED, PROBE_AT)


def test_a_letter_that_was_put_off_goes_when_the_outbox_is_released(anna: Person):
    post_many(anna, 1)
    put_back(claimed(), "451 Later", NOW)
    hold_outbox(NOW)

    release_outbox(NOW)

    assert claimed().letter_id == the_letter().id


def test_a_domain_that_refuses_the_letter_that_tries_shows_that_our_sign_in_works_again(anna: Person):
    post_many(anna, 1)
    paused()

    with transaction():
        suspect("oeverkring.example", "550 Not from you", True, PROBE_AT)

    assert (outbox_state(), claimed(PROBE_AT).is_probe) == (None, False)


def test_of_a_long_answer_five_hundred_characters_are_kept(anna: Person):
    post_many(anna, 1)
    answer = "550 " + "n" * 600

    mark_refused(claimed(), answer, NOW)
    with transaction():
        pause(Cause.SENDER, answer, False, NOW)

    outbox = outbox_state()
    assert (the_letter().answer, outbox and outbox.answer) == (answer[:500], answer[:500])
