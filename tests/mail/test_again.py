"""Retrying a refused letter: the same letter, sent to its current address."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
import time_machine
from flask import Flask
from sqlalchemy import update

from portal.agenda.models import Meeting
from portal.clock import now
from portal.db import transaction
from portal.mail.models import Letter, LetterState
from portal.mail.operations.posting import try_again
from portal.mail.rules.sending import AskForNewOne, NotAgain, NoUseAnyMore
from portal.people.models import Person
from tests.mail.outbox import post_one, post_sign_in, send_what_is_due, states, the_letter
from tests.mail.post_office import PostOffice
from tests.waiting import wait_until_somebody_waits

pytestmark = pytest.mark.both_databases

ANNA = "anna@oeverkring.example"
SENT, WAITING, REFUSED = LetterState.SENT, LetterState.WAITING, LetterState.REFUSED


def test_a_refused_letter_goes_again_as_the_same_letter_to_the_same_mailbox(office: PostOffice, workshop: Meeting):
    letter = post_one(workshop)
    office.at_recipient[ANNA] = "550 No such mailbox"
    send_what_is_due()
    assert states() == [(REFUSED, "550 No such mailbox")]

    office.at_recipient.clear()
    try_again(letter.id, now())
    assert (states(), the_letter().tries) == ([(WAITING, "")], 0)

    send_what_is_due()
    assert (office.readers, office.message_ids) == ([ANNA], [letter.message_id])
    assert (states(), the_letter().tries) == ([(SENT, "")], 1)


def test_it_goes_to_the_address_of_the_letter_also_when_its_reader_has_another_now(
    office: PostOffice, workshop: Meeting, anna: Person
):
    letter = post_one(workshop)
    office.at_recipient[ANNA] = "550 No such mailbox"
    send_what_is_due()
    office.at_recipient.clear()

    try_again(letter.id, now())
    send_what_is_due()

    assert (the_letter().address, office.readers) == (ANNA, [ANNA])


def test_a_letter_that_waits_for_its_next_try_goes_at_once(office: PostOffice, workshop: Meeting):
    letter = post_one(workshop)
    office.at_recipient[ANNA] = "451 Come back later"
    send_what_is_due()
    office.at_recipient.clear()
    send_what_is_due()
    assert office.arrived == []  # it is not due yet

    try_again(letter.id, now())
    send_what_is_due()

    assert office.message_ids == [letter.message_id]


@pytest.mark.one_database
def test_a_letter_that_is_on_its_way_or_arrived_does_not_go_again(office: PostOffice, workshop: Meeting):
    letter = post_one(workshop)

    with pytest.raises(NotAgain):
        try_again(letter.id, now())
    send_what_is_due()
    with pytest.raises(NotAgain):
        try_again(letter.id, now())

    assert (states(), len(office.arrived)) == ([(SENT, "")], 1)


@pytest.mark.on_postgresql
def test_who_presses_again_when_a_worker_just_took_the_letter_does_not_take_it_away(
    app: Flask, office: PostOffice, workshop: Meeting
):
    letter_id = post_one(workshop).id
    office.at_recipient[ANNA] = "550 No such mailbox"
    send_what_is_due()

    def press() -> None:
        with app.app_context():
            try_again(letter_id, now())

    with ThreadPoolExecutor(1) as elsewhere:
        with transaction() as session:
            taken = {"state": WAITING, "claim": "the worker's"}
            session.execute(update(Letter).where(Letter.id == letter_id).values(taken))
            pressed = elsewhere.submit(press)
            wait_until_somebody_waits(pressed)
        with pytest.raises(NotAgain):
            pressed.result(10)

    assert the_letter().claim == "the worker's"


@pytest.mark.one_database
def test_a_letter_whose_day_is_over_does_not_go_again(
    office: PostOffice, workshop: Meeting, clock: time_machine.Traveller
):
    letter = post_one(workshop)
    office.at_recipient[ANNA] = "550 No such mailbox"
    send_what_is_due()
    clock.move_to(workshop.ends_at + timedelta(minutes=1))

    with pytest.raises(NoUseAnyMore):
        try_again(letter.id, now())

    assert states() == [(REFUSED, "550 No such mailbox")]


@pytest.mark.one_database
def test_a_link_to_sign_in_never_goes_again(office: PostOffice, anna: Person):
    letter = post_sign_in("anna")
    office.at_recipient[ANNA] = "550 No such mailbox"
    send_what_is_due()
    assert the_letter().facts == {}  # its facts are wiped

    with pytest.raises(AskForNewOne):
        try_again(letter.id, now())
