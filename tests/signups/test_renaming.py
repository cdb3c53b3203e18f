"""Mending the name and the organisation of one sign-up, by its owner or by a facilitator."""

import pytest
from flask import Flask
from sqlalchemy import select

from portal.agenda.models import Meeting
from portal.db import db
from portal.history.models import Action, HistoryEntry
from portal.keys import key_of
from portal.mail.models import Letter
from portal.people.models import Person
from portal.signups.models import Signup
from portal.signups.operations.rename import rename
from portal.signups.operations.sign_up import sign_up
from portal.signups.rules.refusals import NameTaken, NotOnTheList, TooLate
from portal.signups.rules.signing_up import Newcomer
from tests.browser import Browser
from tests.cast import (
    A_WEEK_BEFORE,
    AFTER_THE_START,
    CANCELLED,
    GOING,
    NOW,
    WAITING,
    make,
    newcomer,
    sign_up_all,
    signup_of,
    standings,
)


@pytest.fixture
def workshop(app: Flask, bram: Person) -> Meeting:
    return make(facilitator_ids=[bram.id], capacity=3, seats_per_organisation=1)


def corrected() -> list[int | None]:
    rows = select(HistoryEntry.by_id).where(HistoryEntry.action == Action.CORRECTED)
    return list(db.session.scalars(rows))


def test_the_owner_changes_both_and_a_waiting_letter_says_the_new_name(workshop: Meeting):
    sign_up_all(workshop, "anna")

    renamed = rename(signup_of(workshop, "anna").id, "Anna de Wit", "Kade", A_WEEK_BEFORE)

    assert (renamed.name, renamed.organisation, renamed.organisation_key) == ("Anna de Wit", "Kade", "kade")
    assert db.session.scalars(select(Letter.name)).all() == ["Anna de Wit"]
    assert corrected() == []


def test_another_organisation_gives_its_place_to_a_colleague_who_waits(workshop: Meeting):
    for name in ("anna", "bram"):
        sign_up(workshop.id, newcomer(name, "Kade"), NOW)
    before = standings(workshop)

    rename(signup_of(workshop, "anna").id, "Anna", "Zorg", A_WEEK_BEFORE)

    assert (before, standings(workshop)) == ({"anna": GOING, "bram": WAITING}, {"anna": GOING, "bram": GOING})


def test_not_the_name_of_somebody_else_at_the_mailbox_nor_after_the_start_nor_without_a_place(workshop: Meeting):
    sign_up_all(workshop, "anna")
    sign_up(workshop.id, Newcomer("Kees", "anna@oeverkring.example", "", "nl"), NOW)
    anna, kees = db.session.scalars(select(Signup).order_by(Signup.id)).all()

    with pytest.raises(NameTaken):
        rename(anna.id, "Kees", "", A_WEEK_BEFORE)
    with pytest.raises(TooLate):
        rename(anna.id, "Anna de Wit", "", AFTER_THE_START)
    kees.standing = CANCELLED
    db.session.commit()
    with pytest.raises(NotOnTheList):
        rename(kees.id, "Kees de Wit", "", A_WEEK_BEFORE)
    assert (anna.name, kees.name) == ("Anna", "Kees")


def test_a_facilitator_mends_a_name_for_the_certificate_too_and_the_history_says_who(workshop: Meeting, bram: Person):
    sign_up_all(workshop, "anna")
    anna = signup_of(workshop, "anna")

    rename(anna.id, "Anna de Wit", "", AFTER_THE_START, bram.id)
    rename(anna.id, "Anna de Wit", "", AFTER_THE_START, bram.id)

    assert (signup_of(workshop, "anna").name, corrected()) == ("Anna de Wit", [bram.id])


def test_on_the_list_each_name_has_its_form_and_nothing_typed_is_lost(workshop: Meeting, as_bram: Browser):
    sign_up_all(workshop, "anna", "daan")
    page = as_bram.open(f"/manage/meetings/{workshop.slug}/signups")

    refused = page.form(f"/{signup_of(workshop, 'anna').id}/name").submit(name="", organisation="Kade")
    form = refused.form(f"/{signup_of(workshop, 'anna').id}/name")
    saved = form.submit(name="Anna de Wit")

    assert (refused.status, refused.errors(), form.values["organisation"]) == (422, ["Vul een naam in."], "Kade")
    assert "Anna de Wit" in saved.text


def test_without_javascript_too_the_owner_reads_that_it_is_saved(workshop: Meeting, as_daan: Browser):
    sign_up_all(workshop, "anna")
    anna = signup_of(workshop, "anna")
    page = as_daan.open(f"/signups/{key_of('signup', anna.id, anna.salt)}")

    assert "Bewaard." in page.form("/name").submit(name="Anna de Wit").text


def test_the_question_of_the_session_stands_on_the_sign_up_form(app: Flask, as_daan: Browser):
    meeting = make(extra_question="Eet je mee?")
    form = as_daan.open(f"/agenda/{meeting.slug}").form("/signup")

    refused = form.submit(name="", email="eva@oeverkring.example", extra_answer="Ja, graag")
    refused.form("/signup").submit(name="Eva")

    assert "Eet je mee? (niet verplicht)" in refused.text
    assert signup_of(meeting, "eva").extra_answer == "Ja, graag"
