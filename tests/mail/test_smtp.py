"""Letters over real SMTP: accepted, deferred, refused, disconnected, or timed out."""

from datetime import timedelta

import pytest
import time_machine

from portal.agenda.models import Meeting
from portal.mail.letters import carriers
from portal.mail.models import LetterState
from portal.people.models import Person
from tests.cast import NOW, sign_up_all
from tests.mail.conftest import Setter
from tests.mail.outbox import letters, post_one, post_sign_in, send_what_is_due, states, the_letter
from tests.mail.post_office import HANG_UP, PostOffice, nobody, opened, silent

pytestmark = pytest.mark.slow

SENT, WAITING, REFUSED = LetterState.SENT, LetterState.WAITING, LetterState.REFUSED
ANNA, BRAM, CHRIS = (f"{name}@oeverkring.example" for name in ("anna", "bram", "chris"))


def test_a_letter_reaches_its_reader_once(office: PostOffice, workshop: Meeting):
    letter = post_one(workshop)

    for _ in range(2):
        send_what_is_due()

    assert [(arrived.to, arrived.message_id) for arrived in office.arrived] == [((ANNA,), letter.message_id)]
    assert (letter.state, letter.answer, letter.tries, letter.claimed_until) == (SENT, "", 1, None)
    assert letter.sent_at is not None and timedelta(0) <= letter.sent_at - NOW < timedelta(minutes=1)


def test_letters_that_go_together_share_one_connection(office: PostOffice, workshop: Meeting):
    sign_up_all(workshop, "anna", "bram", "chris")

    send_what_is_due()

    assert (office.readers, office.calls) == ([ANNA, BRAM, CHRIS], 1)


def test_more_letters_than_one_worker_takes_at_once_all_go_in_one_round(office: PostOffice, workshop: Meeting):
    sign_up_all(workshop, *(f"p{number}" for number in range(23)))

    send_what_is_due()

    assert office.readers == [f"p{number}@oeverkring.example" for number in range(23)]


@pytest.mark.parametrize("moment", ["at_recipient", "after_data"])
def test_a_letter_that_may_come_later_goes_later_as_the_same_letter(
    office: PostOffice, workshop: Meeting, clock: time_machine.Traveller, moment: str
):
    letter = post_one(workshop)
    getattr(office, moment)[ANNA] = "451 Come back later"

    send_what_is_due()
    assert (letter.state, letter.answer, letter.tries) == (WAITING, "451 Come back later", 1)
    assert office.arrived == []

    getattr(office, moment).clear()
    send_what_is_due()
    assert office.arrived == []  # it is not due yet

    clock.shift(timedelta(seconds=61))
    send_what_is_due()
    assert office.message_ids == [letter.message_id]
    assert (the_letter().state, the_letter().answer, the_letter().tries) == (SENT, "", 2)


def test_the_pauses_grow(office: PostOffice, workshop: Meeting, clock: time_machine.Traveller):
    post_one(workshop)
    office.at_recipient[ANNA] = "451 Come back later"
    pauses = []
    for _ in range(10):
        tried_at = the_letter().due_at
        clock.move_to(tried_at)
        send_what_is_due()
        pauses.append(round((the_letter().due_at - tried_at) / timedelta(minutes=1)))

    assert pauses == [1, 2, 4, 8, 16, 32, 64, 128, 240, 240]


@pytest.mark.parametrize("moment", ["at_recipient", "after_data"])
def test_a_mailbox_that_does_not_exist_is_never_tried_again(
    office: PostOffice, workshop: Meeting, clock: time_machine.Traveller, moment: str
):
    post_one(workshop)
    getattr(office, moment)[ANNA] = "550 No such mailbox"

    send_what_is_due()
    assert states() == [(REFUSED, "550 No such mailbox")]

    getattr(office, moment).clear()
    clock.shift(timedelta(days=1))
    send_what_is_due()
    assert (office.arrived, the_letter().tries) == ([], 1)


@pytest.mark.in_turns
@pytest.mark.parametrize(
    ("moment", "answer"),
    [
        ("at_recipient", "550 No such mailbox"),
        ("at_recipient", "451 Come back later"),
        ("at_recipient", "421 Closing down"),
        ("after_data", "550 No such mailbox"),
        ("after_data", "451 Come back later"),
        ("after_data", "421 Closing down"),
        ("after_data", HANG_UP),
    ],
)
def test_what_happens_to_one_letter_stops_none_of_the_others(
    office: PostOffice, workshop: Meeting, moment: str, answer: str
):
    sign_up_all(workshop, "anna", "bram", "chris")
    getattr(office, moment)[BRAM] = answer

    send_what_is_due()

    assert [reader for reader in office.readers if reader != BRAM] == [ANNA, CHRIS]
    assert [state for state, _ in states()] == [SENT, REFUSED if answer.startswith("5") else WAITING, SENT]


def test_a_line_that_drops_after_the_text_gives_the_same_letter_once_more(
    office: PostOffice, workshop: Meeting, clock: time_machine.Traveller
):
    letter = post_one(workshop)
    office.after_data[ANNA] = HANG_UP
    send_what_is_due()
    assert (letter.state, letter.tries) == (WAITING, 1)

    office.after_data.clear()
    clock.shift(timedelta(seconds=61))
    send_what_is_due()

    first, second = office.arrived  # sent twice with one Message-ID, so that mail programs show it once
    assert first.message_id == second.message_id == letter.message_id
    assert first.content == second.content
    assert the_letter().state == SENT


def test_our_own_sender_that_is_not_allowed_is_ours_to_mend_and_no_letter_is_given_up(
    office: PostOffice, anna: Person, clock: time_machine.Traveller
):
    letter = post_sign_in("anna")
    office.at_sender = "553 Not an address of yours"
    send_what_is_due()
    assert states() == [(WAITING, "553 Not an address of yours")]

    office.at_sender = ""
    clock.shift(timedelta(seconds=61))
    send_what_is_due()
    assert (office.message_ids, the_letter().state) == ([letter.message_id], SENT)


def test_a_server_that_is_silent_keeps_nobody_waiting_for_ever(
    workshop: Meeting, mail_goes_to: Setter, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(carriers, "PATIENCE", 0.2)
    post_one(workshop)
    with silent() as url:
        mail_goes_to(url)
        send_what_is_due()

    assert states() == [(WAITING, "SMTPServerDisconnected: Connection unexpectedly closed: timed out")]


def test_a_server_too_slow_to_say_that_it_took_the_letter_gets_the_same_letter_again(
    office: PostOffice, workshop: Meeting, clock: time_machine.Traveller, monkeypatch: pytest.MonkeyPatch
):
    letter = post_one(workshop)
    office.thinks = 0.6
    with monkeypatch.context() as impatient:
        impatient.setattr(carriers, "AFTER_THE_TEXT", 0.3)
        send_what_is_due()
    assert states() == [(WAITING, "SMTPServerDisconnected: Connection unexpectedly closed: timed out")]

    office.thinks = 0
    clock.shift(timedelta(seconds=61))
    send_what_is_due()

    assert office.message_ids == [letter.message_id] * 2
    assert len({arrived.content for arrived in office.arrived}) == 1


def test_a_server_may_look_through_the_whole_letter_longer_than_it_may_be_silent(
    office: PostOffice, workshop: Meeting, monkeypatch: pytest.MonkeyPatch
):
    """Otherwise every try times out after the server has accepted the letter, and the reader gets it each time."""
    monkeypatch.setattr(carriers, "PATIENCE", 0.3)
    office.thinks = 0.6
    sign_up_all(workshop, "anna", "bram")

    send_what_is_due()

    assert (len(office.arrived), [state for state, _ in states()]) == (2, [SENT, SENT])


def test_a_server_that_is_away_loses_no_letter(workshop: Meeting, mail_goes_to: Setter, clock: time_machine.Traveller):
    sign_up_all(workshop, "anna", "bram")
    mail_goes_to(nobody())
    send_what_is_due()
    away = "ConnectionRefusedError: [Errno 111] Connection refused"
    assert states() == [(WAITING, away), (WAITING, away)]

    with opened(PostOffice()) as back:
        mail_goes_to(back.url)
        clock.shift(timedelta(seconds=61))
        send_what_is_due()

    assert back.message_ids == [letter.message_id for letter in letters()]
    assert [state for state, _ in states()] == [SENT, SENT]


def test_a_signed_in_server_takes_letters_and_a_wrong_password_is_ours_to_mend(
    workshop: Meeting, mail_goes_to: Setter, clock: time_machine.Traveller
):
    post_one(workshop)
    with opened(PostOffice(password="a b:c/d@e")) as office:
        mail_goes_to(f"smtp://portal:wrong@127.0.0.1:{office.port}")
        send_what_is_due()
        assert states() == [(WAITING, "535 5.7.8 Authentication credentials invalid")]

        mail_goes_to(f"smtp://portal%40oeverkring:a%20b%3Ac%2Fd%40e@127.0.0.1:{office.port}")
        clock.shift(timedelta(seconds=61))
        send_what_is_due()

    assert [arrived.login for arrived in office.arrived] == ["portal@oeverkring"]
    assert states() == [(SENT, "")]


def test_a_server_that_knows_no_sign_in_is_ours_to_mend_too(
    office: PostOffice, workshop: Meeting, mail_goes_to: Setter
):
    post_one(workshop)
    mail_goes_to(f"smtp://portal:secret@127.0.0.1:{office.port}")

    send_what_is_due()

    assert states() == [(WAITING, "SMTPNotSupportedError: SMTP AUTH extension not supported by server.")]
    assert office.arrived == []
