"""A sign-up whose mailbox takes no letter goes after three days, and the place comes free."""

from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import update

from portal.db import transaction
from portal.mail.models import Letter, LetterState
from portal.people.models import Person
from portal.people.operations.sign_in import prove
from portal.signups.jobs import forget
from portal.signups.operations.add import add
from portal.signups.operations.correct import correct_address
from portal.signups.operations.sign_up import sign_up
from portal.signups.rules.signing_up import Details, Newcomer
from tests.cast import GOING, NOW, WAITING, make, newcomer, person, sign_up_all, signup_of, standings

pytestmark = pytest.mark.postgresql_in_turns

THREE_DAYS = timedelta(days=3)
A_MOMENT = timedelta(minutes=1)


def answered(state: LetterState) -> None:
    """Let the mail server answer all letters so far."""
    with transaction() as session:
        session.execute(update(Letter).where(Letter.state == LetterState.WAITING).values(state=state, tried_at=NOW))


def test_after_three_days_the_place_goes_to_who_waits(app: Flask):
    meeting = make(capacity=1)
    sign_up_all(meeting, "anna")
    answered(LetterState.REFUSED)
    sign_up_all(meeting, "daan")
    answered(LetterState.SENT)

    forget(NOW + THREE_DAYS - A_MOMENT)
    assert standings(meeting) == {"anna": GOING, "daan": WAITING}
    forget(NOW + THREE_DAYS)
    assert (standings(meeting), meeting.taken, meeting.waiting) == ({"daan": GOING}, 1, 0)


def test_it_stays_where_somebody_may_mean_it(app: Flask):
    meeting = make(capacity=9)
    bram = person("bram")
    sign_up(meeting.id, Newcomer("Anna", "anna@oeverkring.example", "", "nl", Details(phone="06 12345678")), NOW)
    add(meeting.id, newcomer("emma"), bram.id, NOW)
    sign_up_all(meeting, "finn", "zoe")
    finn = person("finn")
    with transaction() as session:
        prove(session.get_one(Person, finn.id), NOW)  # who used a link of an earlier session
    answered(LetterState.REFUSED)
    sign_up_all(make(title="Elders"), "zoe")
    answered(LetterState.SENT)  # the mailbox takes letters again

    forget(NOW + THREE_DAYS)

    assert set(standings(meeting)) == {"anna", "emma", "finn", "zoe"}


def test_a_corrected_address_begins_anew(app: Flask):
    meeting = make(capacity=9)
    reply = sign_up(meeting.id, newcomer("eva"), NOW)
    answered(LetterState.REFUSED)
    correct_address(meeting.id, reply.nonce, newcomer("fleur"), NOW)
    answered(LetterState.SENT)

    forget(NOW + THREE_DAYS)

    assert signup_of(meeting, "fleur").standing == GOING


def test_once_the_session_has_begun_the_list_stays_as_it_is(app: Flask):
    meeting = make(starts_at=NOW + timedelta(days=2), ends_at=NOW + timedelta(days=2, hours=2))
    sign_up_all(meeting, "anna")
    answered(LetterState.REFUSED)

    forget(NOW + THREE_DAYS)

    assert standings(meeting) == {"anna": GOING}
