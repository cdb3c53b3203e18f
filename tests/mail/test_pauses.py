"""Refusals that are about us pause the outbox: no letter is given up, and it resumes by itself."""

import logging
from datetime import timedelta

import pytest
import time_machine

from portal.clock import now
from portal.db import db
from portal.mail.models import Cause, LetterState
from portal.mail.operations.pauses import hold_outbox, release_outbox
from portal.mail.queries import old_outbox, outbox_state
from portal.mail.rules.sending import is_about_the_letter, is_about_us
from portal.people.models import Person
from tests.cast import NOW, person
from tests.mail.conftest import Setter
from tests.mail.outbox import letters, post_many, post_sign_in, send_what_is_due, states, the_letter
from tests.mail.post_office import PostOffice, nobody, opened

pytestmark = pytest.mark.usefixtures("plain_letters")

SENT, WAITING, REFUSED, DROPPED = LetterState.SENT, LetterState.WAITING, LetterState.REFUSED, LetterState.DROPPED
ANNA = "anna@oeverkring.example"
A_MINUTE = timedelta(seconds=61)
RELAYING = "554 5.7.1 Relay access denied"


def at(*domains: str) -> None:
    """Post a letter to somebody at each of these domains."""
    for domain in domains:
        somebody = person(domain.partition(".")[0])
        post_many(somebody, 1)
        letter = letters()[-1]
        letter.address = f"iemand@{domain}"
        db.session.commit()


def paused() -> tuple[str, str] | None:
    """Return (cause, answer) if the outbox is paused."""
    db.session.rollback()
    outbox = outbox_state()
    return (outbox.cause, outbox.answer) if outbox else None


@pytest.mark.parametrize(
    ("code", "answer", "about_us"),
    [
        (550, "550 5.1.1 User unknown", False),
        (550, "550 No such mailbox", False),
        (552, "552 5.2.2 Mailbox full", False),
        (550, "550 5.1.1 unknown, see our relay policy", False),
        (550, "550 5.7.1 Message rejected due to policy", True),
        (550, "550 5.7.26 This mail is unauthenticated", True),
        (554, "554 5.7.1 <x@y>: Relay access denied", True),
        (550, "550 Relaying denied", True),
        (553, "553 sorry, that domain isn't in my list of allowed rcpthosts", True),
        (530, "530 Authentication required", True),
        (535, "535 Incorrect authentication data", True),
        (550, "550 5.1.8 Sender domain not found", True),
        (554, "554 Your address is on the blacklist of example", True),
        (451, "451 4.7.1 Greylisted", False),
        (550, "550 relay not permitted for client 10.5.1.1", True),
        (554, "554 Client host [203.5.113.7] blocked using rbl.example", True),
        (550, "550 No such mailbox at 10.5.7.1", False),
        (554, "554 first line\n5.7.1 second line", True),
        (503, "503 5.5.1 Error: need AUTH first", True),
        (550, "550 5.4.5 Daily SMTP relay sending limit exceeded", True),
        (550, "550 Administrative prohibition", True),
        (500, "500 5.7.1 Go away", True),
        (499, "499 5.7.1 Go away", False),
    ],
)
def test_which_refusals_are_about_us(code: int, answer: str, about_us: bool):
    assert is_about_us(code, answer) is about_us


@pytest.mark.parametrize(
    ("code", "answer", "about_the_letter"),
    [
        (552, "552 Message too big", True),
        (555, "555 We do not know SMTPUTF8", True),
        (553, "553 Not an address of yours", False),
        (550, "550 5.3.4 Message too big", True),
        (550, "550 5.6.7 No internationalised mail here", True),
        (552, "552 5.7.1 Not from you", False),
    ],
)
def test_which_refusals_are_about_the_letter_alone(code: int, answer: str, about_the_letter: bool):
    assert is_about_the_letter(code, answer) is about_the_letter


@pytest.mark.parametrize("moment", ["at_recipient", "after_data"])
def test_a_mailbox_that_refuses_us_only_puts_off_its_own_letter(
    office: PostOffice, anna: Person, bram: Person, clock: time_machine.Traveller, moment: str
):
    post_many(anna, 1)
    post_many(bram, 1)
    getattr(office, moment)[ANNA] = RELAYING

    send_what_is_due()
    assert (states(), paused()) == ([(WAITING, RELAYING), (SENT, "")], None)

    getattr(office, moment).clear()
    clock.shift(A_MINUTE)
    send_what_is_due()
    assert states() == [(SENT, ""), (SENT, "")]


def test_three_domains_in_a_row_that_refuse_us_pause_the_outbox(office: PostOffice, clock: time_machine.Traveller):
    at("een.example", "twee.example", "drie.example", "vier.example", "vijf.example")
    office.at_domain = dict.fromkeys(("een.example", "twee.example", "drie.example"), RELAYING)

    send_what_is_due()

    assert paused() == (Cause.DOMAINS, RELAYING)
    assert [state for state, _ in states()] == [WAITING] * 5
    assert office.arrived == []

    office.at_domain.clear()
    send_what_is_due()
    assert office.arrived == []  # the pause has not ended

    clock.shift(A_MINUTE)
    send_what_is_due()
    assert (paused(), [state for state, _ in states()]) == (None, [SENT] * 5)


def test_domains_that_refuse_us_with_letters_that_go_between_pause_nothing(office: PostOffice):
    at("een.example", "goed.example", "twee.example", "drie.example")
    office.at_domain = dict.fromkeys(("een.example", "twee.example", "drie.example"), RELAYING)

    send_what_is_due()

    assert (paused(), [state for state, _ in states()]) == (None, [WAITING, SENT, WAITING, WAITING])


def test_of_one_owner_many_domains_are_one(office: PostOffice):
    at("a.evil.example", "b.evil.example", "c.evil.example", "d.evil.example")
    for letter in letters():
        office.at_recipient[letter.address] = "550 5.7.1 Relaying denied"

    send_what_is_due()

    assert paused() is None


def test_a_probe_goes_to_a_domain_that_did_not_refuse_us(office: PostOffice, clock: time_machine.Traveller):
    """Otherwise three refusing mailboxes of one stranger would be the only probes, and the pause would not end."""
    at("een.example", "twee.example", "drie.example", "vier.example")
    refusing = [letter.address for letter in letters()[:3]]
    for address in refusing:
        office.at_recipient[address] = "550 5.7.1 Relaying denied"
    send_what_is_due()
    assert paused()

    clock.shift(timedelta(seconds=61))
    send_what_is_due()

    assert [letter.state for letter in letters()] == [WAITING] * 3 + [SENT]
    assert office.readers == ["iemand@vier.example"]


def test_one_domain_that_refuses_many_letters_pauses_nothing(office: PostOffice, anna: Person):
    post_many(anna, 5)
    office.at_recipient[ANNA] = RELAYING

    send_what_is_due()

    assert (paused(), len(office.recipients)) == (None, 5)


def test_a_sender_that_is_not_accepted_pauses_the_outbox_and_one_letter_tries_it(
    office: PostOffice, anna: Person, clock: time_machine.Traveller
):
    post_many(anna, 5)
    office.at_sender = "550 5.7.60 Not allowed to send as this sender"

    pauses = []
    for _ in range(8):
        before = office.senders
        send_what_is_due()
        assert office.senders == before + 1  # one letter, not five
        outbox = outbox_state()
        assert outbox and outbox.next_at and outbox.tried_at
        pauses.append(round((outbox.next_at - outbox.tried_at) / timedelta(minutes=1)))
        clock.move_to(outbox.next_at)
    assert pauses == [1, 2, 4, 8, 16, 30, 30, 30]
    assert paused() == (Cause.SENDER, "550 5.7.60 Not allowed to send as this sender")

    office.at_sender = ""
    send_what_is_due()
    assert (paused(), [state for state, _ in states()]) == (None, [SENT] * 5)


def test_a_letter_that_is_too_large_for_the_server_is_no_reason_to_pause(office: PostOffice, anna: Person):
    post_many(anna, 1)
    office.at_sender = "552 5.3.4 Message too big"

    send_what_is_due()

    assert (paused(), states()) == (None, [(REFUSED, "552 5.3.4 Message too big")])


def test_a_wrong_password_pauses_the_outbox_for_every_worker_and_it_goes_on_by_itself(
    mail_goes_to: Setter, anna: Person, clock: time_machine.Traveller
):
    post_many(anna, 3)
    with opened(PostOffice(password="goed")) as office:
        mail_goes_to(f"smtp://portal:fout@127.0.0.1:{office.port}")
        send_what_is_due()
        send_what_is_due()
        assert paused() == (Cause.SIGN_IN, "535 5.7.8 Authentication credentials invalid")
        assert len(office.logins) == 2  # one letter, by both methods that the server offers

        mail_goes_to(f"smtp://portal:goed@127.0.0.1:{office.port}")
        clock.shift(A_MINUTE)
        send_what_is_due()

    assert (paused(), [state for state, _ in states()]) == (None, [SENT] * 3)


def test_a_probe_whose_mailbox_does_not_exist_shows_that_letters_go(
    office: PostOffice, anna: Person, clock: time_machine.Traveller
):
    post_many(anna, 1)
    office.at_sender = "553 Not an address of yours"
    send_what_is_due()
    office.at_sender, office.at_recipient[ANNA] = "", "550 5.1.1 No such mailbox"

    clock.shift(A_MINUTE)
    send_what_is_due()

    assert (paused(), states()) == (None, [(REFUSED, "550 5.1.1 No such mailbox")])


def test_try_now_does_not_wait_for_the_pause(office: PostOffice, anna: Person):
    post_many(anna, 2)
    office.at_sender = "553 Not an address of yours"
    send_what_is_due()
    office.at_sender = ""

    release_outbox(now())
    assert paused() is not None  # only after a letter was sent
    send_what_is_due()

    assert (paused(), [state for state, _ in states()]) == (None, [SENT] * 2)


def test_a_held_outbox_lets_no_letter_go_until_it_is_released(office: PostOffice, anna: Person):
    post_many(anna, 2)
    hold_outbox(now())

    send_what_is_due()
    assert (office.arrived, [letter.state for letter in letters()]) == ([], [WAITING] * 2)

    release_outbox(now())
    send_what_is_due()
    assert [letter.state for letter in letters()] == [SENT] * 2


def test_what_only_its_reader_may_know_does_not_lie_in_a_held_outbox_when_it_is_of_no_use(
    office: PostOffice, anna: Person, clock: time_machine.Traveller
):
    post_sign_in("anna")
    hold_outbox(now())
    clock.shift(timedelta(minutes=11))

    send_what_is_due()

    assert (the_letter().state, the_letter().facts) == (DROPPED, {})


def test_letters_that_wait_for_a_quarter_of_an_hour_make_the_outbox_old(
    office: PostOffice, anna: Person, clock: time_machine.Traveller
):
    post_many(anna, 2)
    assert old_outbox(now()) is None

    clock.shift(timedelta(minutes=16))
    old = old_outbox(now())
    assert old and (old.count, old.since) == (2, NOW)

    send_what_is_due()
    db.session.rollback()
    assert old_outbox(now()) is None


@pytest.mark.slow
def test_a_server_that_is_away_makes_the_outbox_old_and_one_full_mailbox_does_not(
    office: PostOffice, mail_goes_to: Setter, anna: Person, bram: Person, clock: time_machine.Traveller
):
    office.at_recipient[ANNA] = "452 4.2.2 Mailbox full"
    post_many(anna, 1)
    post_many(bram, 1)
    send_what_is_due()
    clock.shift(timedelta(minutes=16))
    send_what_is_due()
    db.session.rollback()
    full = old_outbox(now())

    mail_goes_to(nobody())
    post_many(bram, 1, now=now())
    for _ in range(2):
        send_what_is_due()
        clock.shift(timedelta(minutes=16))
    send_what_is_due()
    db.session.rollback()
    away = old_outbox(now())

    assert (full, away and away.count) == (None, 1)


@pytest.mark.slow
def test_the_cause_stands_in_the_log_once_and_that_it_is_over(
    office: PostOffice,
    mail_goes_to: Setter,
    anna: Person,
    clock: time_machine.Traveller,
    caplog: pytest.LogCaptureFixture,
):
    post_many(anna, 5)
    mail_goes_to(nobody())
    with caplog.at_level(logging.WARNING):
        send_what_is_due()

    away = "the mail server does not answer: ConnectionRefusedError: [Errno 111] Connection refused"
    assert [record.getMessage() for record in caplog.records] == [away]
