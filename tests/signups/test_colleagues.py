"""A maximum of seats per organisation, by mail domain, and what colleagues too many are told: in the letter alone."""

from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select

from portal.agenda.models import Meeting
from portal.agenda.rules.signup_state import SignupState, signup_state
from portal.db import db
from portal.mail.letters.words import words_of
from portal.mail.models import Letter
from portal.people.models import Person
from portal.signups.models import Signup
from portal.signups.operations.add import add
from portal.signups.operations.cancel import cancel
from portal.signups.operations.change import change_meeting
from portal.signups.operations.correct import correct_address
from portal.signups.operations.sign_up import sign_up
from portal.signups.rules.refusals import OrganisationFull
from portal.signups.rules.signing_up import Newcomer
from tests.browser import Browser, sign_in
from tests.cast import A_DAY_BEFORE, CANCELLED, GOING, NOW, WAITING, make, meeting_text, standings

REASON = "Uit deze organisatie doen al genoeg mensen mee."


def few(**changes: Any) -> Meeting:
    """Make a meeting with four seats and one per organisation."""
    return make(**{"capacity": 4, "seats_per_organisation": 1, **changes})


def at(domain: str, name: str, organisation: str = "") -> Newcomer:
    return Newcomer(name.title(), f"{name}@{domain}", organisation, "nl")


def join(meeting: Meeting, *newcomers: Newcomer) -> None:
    for newcomer in newcomers:
        sign_up(meeting.id, newcomer, NOW)


def signup_id(name: str) -> int:
    return db.session.scalars(select(Signup.id).where(Signup.name == name)).one()


def last_letter(kind: str) -> str:
    """Return the text of the latest letter of this kind."""
    letter = db.session.scalars(select(Letter).where(Letter.kind == kind).order_by(Letter.id.desc())).first()
    return " ".join(words_of(letter).lines) if letter else ""


@pytest.mark.both_databases
def test_colleagues_are_known_by_their_mail_domain_and_people_at_a_public_one_are_not(app: Flask):
    meeting = few()

    join(meeting, at("veer.example", "anna", "Veerhuis"), at("veer.example", "daan"), at("gmail.com", "eva"))
    join(meeting, at("gmail.com", "fleur"), at("kring.example", "gijs", "veerhuis"))

    assert standings(meeting) == {"anna": GOING, "daan": WAITING, "eva": GOING, "fleur": GOING, "gijs": WAITING}
    assert (signup_state(meeting, NOW), meeting.waiting_who_fit, meeting.organisations) == (SignupState.OPEN, 0, 1)


@pytest.mark.both_databases
def test_a_place_that_comes_free_goes_to_the_first_who_has_no_colleague_there_by_name_or_by_domain(app: Flask):
    meeting = few(capacity=2)
    join(meeting, at("veer.example", "anna"), at("kring.example", "bram", "Kring"))
    join(meeting, at("veer.example", "daan", "Anders"), at("gmail.com", "eva", "kring"), at("rand.example", "fleur"))

    cancel(signup_id("Bram"), NOW)
    assert standings(meeting) == {"anna": GOING, "bram": CANCELLED, "daan": WAITING, "eva": GOING, "fleur": WAITING}

    cancel(signup_id("Anna"), A_DAY_BEFORE)
    asked = db.session.scalars(select(Letter.name).where(Letter.kind == "seat-free").order_by(Letter.id)).all()
    assert asked == ["Daan", "Fleur"]
    change_meeting(meeting.id, meeting_text(capacity=9, seats_per_organisation=1), meeting.version, A_DAY_BEFORE)
    assert meeting.waiting_who_fit == 2


def test_a_corrected_address_counts_for_its_new_domain_and_makes_room_in_the_former(app: Flask):
    meeting = few()
    reply = sign_up(meeting.id, at("veer.example", "anna"), NOW)
    join(meeting, at("veer.example", "daan"))

    correct_address(meeting.id, reply.nonce, at("kring.example", "anna"), NOW)
    join(meeting, at("kring.example", "eva"))

    assert standings(meeting) == {"anna": GOING, "daan": GOING, "eva": WAITING}


@pytest.mark.parametrize("when", [NOW, A_DAY_BEFORE], ids=["weeks before", "the day before"])
def test_a_colleague_too_many_reads_why_in_the_letter_and_on_no_page(app: Flask, when: Any, clock: Any):
    clock.move_to(when)
    meeting = few()
    join(meeting, at("veer.example", "anna"))
    browser = Browser(app)
    form = browser.open(f"/agenda/{meeting.slug}").form("/signup")

    page = form.submit(name="Daan", email="daan@veer.example")

    words = page.by_id("signup-box").text_content()
    assert (page.status, page.state) == (200, "waiting")
    assert "In je mail lees je meer. Had je al een plaats? Dan houd je die." in words
    assert [word for word in ("Net vol", "organisatie", "collega", "is vol", "anderen wachten") if word in words] == []
    assert REASON in last_letter("signup-waiting")
    assert "is vol" not in last_letter("signup-waiting")
    join(meeting, *(at("gmail.com", name) for name in ("eva", "fleur", "gijs")))
    assert "Net vol" not in browser.open(f"/agenda/{meeting.slug}/signup").text  # it filled up later


def test_where_the_session_is_full_the_page_says_that_it_just_filled_up(app: Flask):
    meeting = few(capacity=1)
    form = Browser(app).open(f"/agenda/{meeting.slug}").form("/signup")
    join(meeting, at("veer.example", "anna"))

    page = form.submit(name="Daan", email="daan@kring.example")

    assert "Net vol. We hebben je op de wachtlijst gezet." in page.text
    assert REASON not in last_letter("signup-waiting")


def test_without_a_waitlist_the_letter_says_why_and_nobody_else_gets_one(app: Flask):
    meeting = few(waiting_list=False)
    join(meeting, at("veer.example", "anna"))

    for name in ("daan", "daan", "anna"):
        with pytest.raises(OrganisationFull):
            join(meeting, at("veer.example", name))

    letters = db.session.execute(select(Letter.name, Letter.kind).order_by(Letter.id)).all()
    assert [tuple(letter) for letter in letters] == [("Anna", "signup-going"), ("Daan", "signup-refused")]
    assert REASON in last_letter("signup-refused")
    assert standings(meeting) == {"anna": GOING}


def test_bram_who_sees_the_list_is_told_why_the_person_he_adds_waits(app: Flask, bram: Person):
    meeting = few(facilitator_ids=[bram.id])
    join(meeting, at("veer.example", "anna"))
    form = sign_in(Browser(app), bram).open(f"/manage/meetings/{meeting.slug}/signups").form("/signups")

    page = form.submit(name="Daan", email="daan@veer.example")

    assert f"{REASON[:-1]}. Daarom staat deze persoon op de wachtlijst." in page.text
    assert REASON in last_letter("signup-added")
    assert add(meeting.id, at("kring.example", "eva"), bram.id, NOW).standing == GOING
