"""Limits per unproven mailbox: how many sign-ups a day and how many letters."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier

import pytest
from flask import Flask
from sqlalchemy import func, select, update

from portal.agenda.models import Meeting
from portal.db import db, transaction
from portal.mail.models import Letter
from portal.people.operations.asking import ask_to_sign_in
from portal.signups import jobs
from portal.signups.models import Attempt, MailboxLock, Signup
from portal.signups.operations.cancel import cancel
from portal.signups.operations.correct import correct_address
from portal.signups.operations.sign_up import sign_up
from portal.signups.rules.refusals import TooManySignUps
from portal.signups.rules.signing_up import Newcomer
from portal.web.limits import limiter
from tests.browser import Browser, sign_in
from tests.cast import NOW, letters_to, make, newcomer, person, sign_up_all, signup_of
from tests.web.portals import portal_with

pytestmark = [pytest.mark.both_databases, pytest.mark.slow]

A_DAY = timedelta(days=1)


def at_mailbox(label: str, mailbox: str = "slachtoffer") -> Newcomer:
    return Newcomer("Anna", f"{mailbox}{label}@oever.example", "", "nl")


def letters_in(mailbox: str) -> int:
    return db.session.scalar(select(func.count()).select_from(Letter).where(Letter.mailbox == mailbox)) or 0


def many(count: int, **text: object) -> list[int]:
    return [make(title=f"Sessie {number}", capacity=40, **text).id for number in range(count)]


def test_labels_of_one_mailbox_share_its_three_letters_about_a_session(app: Flask):
    (meeting,) = many(1)
    for number in range(10):
        sign_up(meeting, at_mailbox(f"+{number}"), NOW)

    assert letters_in("slachtoffer@oever.example") == 3
    assert db.session.scalar(select(func.count()).select_from(Signup)) == 10  # they stay separate people


@pytest.mark.one_database
def test_at_gmail_dots_and_its_other_name_are_one_mailbox_too(app: Flask):
    (meeting,) = many(1)
    for address in ("a.nna@gmail.com", "an.na@googlemail.com", "anna+x@gmail.com", "anna@gmail.com"):
        sign_up(meeting, Newcomer("Anna", address, "", "nl"), NOW)

    assert letters_in("anna@gmail.com") == 3


@pytest.mark.one_database
def test_letters_that_the_release_before_wrote_count_too(app: Flask):
    """The previous release still runs during an upgrade, and writes letters without a mailbox."""
    (meeting,) = many(1)
    for _ in range(3):
        reply = sign_up(meeting, newcomer("anna"), NOW)
        correct_address(meeting, reply.nonce, newcomer("trash"), NOW)
    with transaction() as session:
        session.execute(update(Letter).values(mailbox=None))

    sign_up(meeting, newcomer("anna"), NOW + A_DAY)

    kinds = db.session.scalars(select(Letter.kind).where(Letter.address == "anna@oeverkring.example"))
    assert len(list(kinds)) == 3


@pytest.mark.one_database
def test_labels_share_the_letters_with_a_sign_in_link(app: Flask):
    for label in ("", "+1", "+2"):
        person(f"anna{label}")
        for _ in range(3):
            ask_to_sign_in(f"anna{label}@oeverkring.example", "browser", "", "nl", NOW)

    assert letters_in("anna@oeverkring.example") == 5


def test_the_eleventh_sign_up_of_a_day_is_refused_whatever_the_label(app: Flask):
    meetings = many(11)
    for number, meeting in enumerate(meetings[:10]):
        sign_up(meeting, at_mailbox(f"+{number}"), NOW)

    with pytest.raises(TooManySignUps):
        sign_up(meetings[10], at_mailbox("+10"), NOW)

    sign_up(meetings[10], at_mailbox("", "een-ander"), NOW)
    sign_up(meetings[10], at_mailbox("+10"), NOW + A_DAY)


@pytest.mark.one_database
def test_giving_back_and_signing_up_once_more_counts_too(app: Flask):
    (meeting,) = many(1)
    for _ in range(10):
        sign_up(meeting, newcomer("anna"), NOW)
        with transaction() as session:  # as after removal by a facilitator, which proves no mailbox
            session.execute(update(Signup).values(standing="cancelled"))

    with pytest.raises(TooManySignUps):
        sign_up(meeting, newcomer("anna"), NOW)


@pytest.mark.one_database
def test_a_place_in_the_queue_a_repeat_and_a_corrected_address_count_too(app: Flask):
    full, roomy = make(capacity=1), make(capacity=40)
    sign_up_all(full, "bram")
    sign_up_all(full, *["anna"] * 4)
    for number in range(6):
        reply = sign_up(roomy.id, newcomer(f"slip{number}"), NOW)
        correct_address(roomy.id, reply.nonce, newcomer("anna"), NOW)
    (reply,) = sign_up_all(roomy, "slip")

    with pytest.raises(TooManySignUps):
        correct_address(roomy.id, reply.nonce, newcomer("anna"), NOW)

    assert signup_of(roomy, "slip").is_active


@pytest.mark.one_database
def test_a_proven_mailbox_signs_up_as_often_as_it_likes(app: Flask):
    meetings = many(13)
    sign_up(meetings[0], newcomer("anna"), NOW)
    anna = db.session.scalars(select(Signup.id)).one()
    cancel(anna, NOW)  # by the link in her letter

    for meeting in meetings[1:]:
        sign_up(meeting, newcomer("anna"), NOW)

    assert db.session.scalar(select(func.count()).select_from(Attempt)) == 13


def test_many_at_once_do_not_pass_together(app: Flask):
    meetings = many(16)
    for meeting in meetings[:8]:
        sign_up(meeting, newcomer("anna"), NOW)
    db.session.remove()
    together = Barrier(8)

    def try_it(meeting: int) -> bool:
        with app.app_context():
            together.wait()
            try:
                sign_up(meeting, newcomer("anna"), NOW)
            except TooManySignUps:
                return False
            finally:
                db.session.remove()
            return True

    with ThreadPoolExecutor(8) as pool:
        passed = list(pool.map(try_it, meetings[8:]))

    assert passed.count(True) == 2


@pytest.mark.one_database
def test_what_was_counted_is_gone_after_a_day_and_names_nobody(app: Flask):
    (meeting,) = many(1)
    sign_up(meeting, newcomer("anna"), NOW, "192.0.2.7")
    row = db.session.scalars(select(Attempt)).one()
    marks = (row.mailbox_mark, row.address_mark, row.visitor_mark)
    assert all(len(mark) == 32 and "anna" not in mark and "192" not in mark for mark in marks)

    jobs.forget(NOW + A_DAY - timedelta(seconds=1))
    assert db.session.scalar(select(func.count()).select_from(Attempt)) == 1

    jobs.forget(NOW + A_DAY)
    assert db.session.scalars(select(Attempt)).all() == db.session.scalars(select(MailboxLock)).all() == []


@pytest.mark.one_database
def test_the_eleventh_keeps_what_was_typed_and_who_signs_in_goes_on(app: Flask, workshop: Meeting):
    for meeting in many(10):
        sign_up(meeting, newcomer("anna"), NOW)
    browser = Browser(app)
    form = browser.open(f"/agenda/{workshop.slug}").form("/signup")

    page = form.submit(name="Anna", email="anna@oeverkring.example", organisation="Veerhuis")

    assert (page.status, page.state) == (422, "error")
    assert page.errors() == [
        "Met dit adres is vandaag vaak ingeschreven. Wacht tot morgen, of log er eerst mee in: dan kun je je meteen "
        "inschrijven."
    ]
    typed = page.form("/signup").values
    assert (typed["name"], typed["email"], typed["organisation"]) == ("Anna", "anna@oeverkring.example", "Veerhuis")

    anna = sign_in(Browser(app), person("anna"))
    page = anna.open(f"/agenda/{workshop.slug}").form("/signup").submit(name="Anna")
    assert (page.status, page.state) == (200, "going")


@pytest.mark.one_database
def test_on_the_receipt_a_mailbox_with_too_many_is_said_at_the_field(app: Flask, workshop: Meeting):
    for meeting in many(10):
        sign_up(meeting, newcomer("anna"), NOW)
    page = Browser(app).open(f"/agenda/{workshop.slug}").form("/signup").submit(name="Ana", email="ana@oever.example")

    page = page.form("/correction").submit(email="anna@oeverkring.example")

    assert (page.status, page.errors()[0][:46]) == (422, "Met dit adres is vandaag vaak ingeschreven. Wa")
    assert page.form("/correction").values["email"] == "anna@oeverkring.example"


@pytest.mark.one_database
def test_one_network_signs_twenty_up_for_a_session_and_more_for_another(app: Flask):
    first, second = make(capacity=40), make(title="Een andere", capacity=40)
    with portal_with(app, RATE_LIMITS="on") as strict:
        limiter.reset()
        form = Browser(strict).open(f"/agenda/{first.slug}").form("/signup")
        bad = [form.submit(name="", email="x").status for _ in range(3)]
        taken = [form.submit(name="Anna", email=f"p{number}@oever.example").status for number in range(20)]
        refused = form.submit(name="Anna", email="p20@oever.example", organisation="Veerhuis")
        elsewhere = Browser(strict).open(f"/agenda/{second.slug}").form("/signup")
        there = elsewhere.submit(name="Anna", email="p20@oever.example")
        limiter.reset()

    assert (bad, taken) == ([422] * 3, [200] * 20)  # a rejected form does not count
    assert (refused.status, refused.state) == (429, "error")
    assert 3500 < int(refused.answer.headers["Retry-After"]) <= 3600
    assert "Probeer het over een uur opnieuw." in refused.text
    typed = refused.form("/signup").values
    assert (typed["name"], typed["email"], typed["organisation"]) == ("Anna", "p20@oever.example", "Veerhuis")
    assert there.status == 200


@pytest.mark.one_database
def test_without_limits_of_networks_those_of_mailboxes_hold(app: Flask):
    assert not limiter.enabled
    meetings = [make(title=f"Sessie {number}", capacity=60) for number in range(11)]
    form = Browser(app).open(f"/agenda/{meetings[0].slug}").form("/signup")
    from_here = [form.submit(name="Anna", email=f"p{number}@oever.example").status for number in range(25)]

    of_one = [
        Browser(app).open(f"/agenda/{meeting.slug}").form("/signup").submit(name="A", email="a+b@oever.example").status
        for meeting in meetings
    ]

    assert (from_here, of_one) == ([200] * 25, [200] * 10 + [422])


@pytest.mark.one_database
@pytest.mark.parametrize(
    ("field", "typed", "sentence"),
    [
        ("name", "prijs.nl/win", "Vul een naam in, zonder webadres."),
        ("name", "Bel 06-12345678", "Vul een naam in, zonder telefoonnummer."),
        ("organisation", "prijs.nl/win", "Vul alleen de naam van de organisatie in, zonder webadres."),
        ("organisation", "0800-1234", "Vul alleen de naam van de organisatie in, zonder telefoonnummer."),
        ("organisation", "Buurtzorg.nl", ""),
        ("name", "Mw. Dr.ir. A.Th. de Visser", ""),
    ],
)
def test_a_name_with_an_advertisement_is_asked_about_at_its_field(
    app: Flask, workshop: Meeting, field: str, typed: str, sentence: str
):
    form = Browser(app).open(f"/agenda/{workshop.slug}").form("/signup")

    page = form.submit(**{"name": "Anna", "email": "anna@oeverkring.example", field: typed})

    assert page.errors() == ([sentence] if sentence else [])
    assert page.status == (422 if sentence else 200)


def test_labels_of_a_stranger_shut_nobody_out_for_a_letter_to_sign_in_opens_the_way(app: Flask):
    """Ten sign-ups of `victim+0@`, `victim+1@` … use up the daily limit of `victim@`, who is unknown so far."""
    meetings = many(11)
    for number in range(10):
        sign_up(meetings[number], newcomer(f"victim+{number}"), NOW)
    with pytest.raises(TooManySignUps):
        sign_up(meetings[10], newcomer("victim"), NOW)

    ask_to_sign_in("victim@oeverkring.example", "a browser", "", "nl", NOW)

    assert letters_to("victim") == ["sign-in"]
