"""Another e-mail address: both mailboxes confirm it, and then everything of the person follows."""

import re
from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import func, select
from time_machine import Traveller

from portal.agenda.models import Meeting
from portal.agenda.operations.remind import remind_leaders
from portal.db import db, transaction
from portal.history.models import Action, HistoryEntry
from portal.keys import key_of
from portal.mail.letters.words import words_of
from portal.mail.models import Letter
from portal.pages.operations.change_address import Mailbox, confirm_change
from portal.people.models import AddressChange, Person, RoleName, SignIn
from portal.people.operations.address import ask_to_change_address, forget_old_changes
from portal.people.operations.asking import ask_to_sign_in
from portal.people.operations.sign_in import person_at
from portal.people.rules import AddressTaken, SpentLink, TooManyAddressChanges
from portal.signups.models import Signup
from portal.signups.operations.sign_up import sign_up
from portal.signups.rules.signing_up import Newcomer
from tests.browser import HOME, Browser, Page, words_in
from tests.cast import NOW, make, network, sign_up_all, signup_of
from tests.feeds.mine import calendar_of, started
from tests.mail.outbox import letters, send_what_is_due
from tests.members import add_member

NEW = "anna.bakker@buurthuis.example"


def letter(kind: str) -> Letter:
    """Return the latest letter of this kind."""
    db.session.rollback()
    return db.session.scalars(select(Letter).where(Letter.kind == kind).order_by(Letter.id.desc())).first()  # pyright: ignore[reportReturnType]


def link(kind: str) -> str:
    button = words_of(letter(kind)).button
    assert button
    return button.url.removeprefix(HOME)


def asks(browser: Browser, email: str = NEW) -> Page:
    return browser.open("/me/data").form("/me/data/address").submit(new_email=email)


def address_of(person_id: int) -> tuple[str, str]:
    db.session.rollback()
    person = db.session.get_one(Person, person_id)
    return person.email, person.email_shown


def test_anna_confirms_it_in_both_mailboxes_and_signs_in_with_the_new_one(
    app: Flask, workshop: Meeting, anna: Person, as_anna: Browser, as_daan: Browser
):
    sign_up_all(workshop, "anna")
    add_member(network().id, anna.email, "", None, NOW)
    earlier = signup_of(workshop, "anna")
    old_page = f"/signups/{key_of('signup', earlier.id, earlier.salt)}"
    assert "We stuurden een mail naar beide adressen." in asks(as_anna).text
    assert [letter(kind).address for kind in ("address-old", "address-new")] == ["anna@oeverkring.example", NEW]

    for kind in ("address-old", "address-new"):
        page = as_daan.open(link(kind))
        assert address_of(anna.id)[1] == "anna@oeverkring.example"  # the link alone changes nothing
        page = page.press("Ja, dit klopt")

    assert "Het is klaar. Voortaan mailen we naar anna.bakker@buurthuis.example" in page.text
    assert address_of(anna.id) == (NEW, NEW)
    assert as_anna.open("/me").name == "sign-in"
    assert as_daan.ask(old_page).status_code == 404
    signup = db.session.scalars(select(Person).where(Person.email == NEW)).one()
    assert (signup.id, [member.network_id for member in signup.memberships]) == (anna.id, [1])
    ask_to_sign_in(NEW, "her browser", "/", "nl", NOW)
    assert (letter("sign-in").person_id, letter("sign-in").address) == (anna.id, NEW)
    entries = select(HistoryEntry.about_id).where(HistoryEntry.action == Action.ADDRESS_CHANGED)
    assert db.session.scalars(entries).all() == [anna.id]


@pytest.mark.both_databases
def test_their_places_count_for_the_organisation_of_the_new_address(app: Flask, anna: Person, as_anna: Browser):
    meeting = make(capacity=9, seats_per_organisation=1)
    sign_up(meeting.id, Newcomer("Bram", "bram@kring.example", "", "nl"), NOW)
    for name in ("Anna", "Daan"):
        sign_up(meeting.id, Newcomer(name, anna.email, "Veerhuis", "nl"), NOW)
    asks(as_anna)

    for kind in ("address-old", "address-new"):
        as_anna.open(link(kind)).press("Ja, dit klopt")

    rows = db.session.execute(select(Signup.name, Signup.standing, Signup.domain_key).order_by(Signup.id)).all()
    assert [tuple(row) for row in rows] == [
        ("Bram", "going", "kring.example"),
        ("Anna", "going", "buurthuis.example"),
        ("Daan", "waiting", "buurthuis.example"),
    ]


def test_a_letter_that_still_waited_goes_to_the_new_mailbox_with_a_link_that_works(
    app: Flask, workshop: Meeting, anna: Person, as_daan: Browser
):
    sign_up_all(workshop, "anna")
    changed(anna.id)

    waiting = letter("signup-going")
    path = words_of(waiting).button.url.removeprefix(HOME)  # pyright: ignore[reportOptionalMemberAccess]

    assert waiting.address == NEW
    assert as_daan.open(path).name == "signup"
    assert db.session.scalar(select(func.count(Letter.id)).where(Letter.kind == "sign-in")) == 0


def test_a_link_to_sign_in_that_waited_for_the_old_mailbox_ends(app: Flask, anna: Person, as_daan: Browser):
    ask_to_sign_in(anna.email, "her browser", "/", "nl", NOW)
    token = letter("sign-in").facts["token"]

    changed(anna.id)

    assert as_daan.ask(f"/sign-in/{token}").status_code == 404
    assert letter("sign-in") is None


def test_the_link_of_the_own_calendar_ends_and_the_page_says_that_there_is_a_new_one(
    app: Flask, anna: Person, as_daan: Browser
):
    old = started("anna")
    assert as_daan.ask(old).status_code == 200

    ask_to_change_address(anna.id, NEW, "nl", NOW)
    for kind in ("address-old", "address-new"):
        page = as_daan.open(link(kind)).press("Ja, dit klopt")

    assert [as_daan.ask(path).status_code for path in (old, calendar_of(NEW))] == [404, 200]
    assert "Ook je eigen agenda heeft een nieuwe link. Log in en zet hem in je agenda." in page.text


def test_a_facilitators_day_link_ends_and_each_leader_gets_a_new_one(app: Flask, bram: Person, as_daan: Browser):
    hours = timedelta(hours=2)
    meeting = make(facilitator_ids=[bram.id], starts_at=NOW + hours, ends_at=NOW + 2 * hours)
    remind_leaders(meeting.id, NOW)
    old = link("lead-day")
    assert as_daan.ask(old).status_code == 200

    changed(bram.id)

    assert as_daan.ask(old).status_code == 404
    assert (as_daan.ask(link("lead-day")).status_code, letter("lead-day").address) == (200, NEW)


@pytest.mark.parametrize("first", Mailbox)
def test_one_mailbox_is_not_enough(app: Flask, anna: Person, first: Mailbox):
    ask_to_change_address(anna.id, NEW, "nl", NOW)

    for _ in range(2):
        confirm_change(change_of(anna.id).id, first, NOW)

    assert address_of(anna.id)[1] == "anna@oeverkring.example"


def test_only_the_owner_of_a_known_address_hears_that_it_is_known(
    app: Flask, anna: Person, as_anna: Browser, as_daan: Browser
):
    with transaction():
        person_at(NEW, NOW)
    answers = [asks(as_anna, email) for email in ("niemand@buurthuis.example", NEW)]
    assert {(page.status, *(words_in(note) for note in page.with_class("said"))) for page in answers} == {
        (200, "We stuurden een mail naar beide adressen. Bevestig het in allebei.", ""),
    }

    as_daan.open(link("address-old")).press("Ja, dit klopt")
    page = as_daan.open(link("address-new"))

    assert (page.status, "Dit adres is hier al bekend" in page.text) == (409, True)
    with pytest.raises(AddressTaken):
        confirm_change(change_of(anna.id).id, Mailbox.NEW, NOW)
    assert "Dit adres is hier al bekend" not in as_daan.open(link("address-old")).text
    assert address_of(anna.id)[1] == "anna@oeverkring.example"


@pytest.mark.both_databases
def test_an_address_that_became_somebodys_in_between_is_asked_again(app: Flask, anna: Person):
    ask_to_change_address(anna.id, NEW, "nl", NOW)
    confirm_change(change_of(anna.id).id, Mailbox.NEW, NOW)
    with transaction():
        person_at(NEW, NOW)

    confirm_change(change_of(anna.id).id, Mailbox.OLD, NOW)

    assert (change_of(anna.id).new_confirmed_at, address_of(anna.id)[1]) == (None, "anna@oeverkring.example")


def test_whoever_did_not_ask_says_so_and_is_signed_out_everywhere(
    app: Flask, anna: Person, as_anna: Browser, as_daan: Browser
):
    asks(as_anna)

    page = as_daan.open(link("address-old")).press("Nee, dit heb ik niet gevraagd")

    assert (page.name, db.session.scalars(select(SignIn.id)).all()) == ("address-refused", [])
    assert db.session.scalars(select(AddressChange.id)).all() == []


def test_whoever_says_no_after_it_was_made_hears_that_it_was_made(
    app: Flask, anna: Person, as_anna: Browser, as_daan: Browser
):
    asks(as_anna)
    page = as_daan.open(link("address-old"))  # open, while somebody else who reads this mailbox confirms
    for mailbox in Mailbox:
        confirm_change(change_of(anna.id).id, mailbox, NOW)

    answer = page.press("Nee, dit heb ik niet gevraagd")

    assert (answer.name, "Het is klaar. Voortaan mailen we naar" in answer.text) == ("address", True)


def test_the_letter_to_the_new_mailbox_names_nobody(app: Flask, anna: Person):
    ask_to_change_address(anna.id, NEW, "nl", NOW)

    asked, words = letter("address-new"), words_of(letter("address-new"))

    assert (asked.name, re.findall("Anna|oeverkring", " ".join([words.subject, *words.lines, *words.after]))) == (
        "",
        [],
    )


def test_a_change_that_waits_has_an_end_and_can_be_stopped(
    app: Flask, anna: Person, as_anna: Browser, as_daan: Browser, clock: Traveller
):
    page = asks(as_anna)
    assert "voor donderdag 26 november 2026, 10.00 uur" in page.text
    path = link("address-new")
    as_anna.open("/me/data").press("Ik wil geen ander adres")
    assert as_daan.ask(path).status_code == 404

    ask_to_change_address(anna.id, NEW, "nl", NOW)
    path, change_id = link("address-new"), change_of(anna.id).id
    clock.move_to(NOW + timedelta(days=2))
    with pytest.raises(SpentLink):
        confirm_change(change_id, Mailbox.NEW, NOW + timedelta(days=2))
    assert as_daan.ask(path).status_code == 410
    forget_old_changes(NOW + timedelta(days=2))
    assert db.session.scalars(select(AddressChange.id)).all() == []


def test_a_letter_of_a_change_that_was_replaced_is_not_sent(app: Flask, anna: Person):
    ask_to_change_address(anna.id, "eerste@buurthuis.example", "nl", NOW)
    ask_to_change_address(anna.id, NEW, "nl", NOW)

    send_what_is_due()

    assert [(row.kind, row.state, row.answer) for row in letters()] == [
        ("address-old", "dropped", "the change of address was withdrawn"),
        ("address-new", "dropped", "the change of address was withdrawn"),
        ("address-old", "sent", ""),
        ("address-new", "sent", ""),
    ]


def test_three_a_day_and_a_strangers_mailbox_gets_three_from_all_together(app: Flask, anna: Person, bram: Person):
    for number in range(3):
        ask_to_change_address(anna.id, f"{number}@buurthuis.example", "nl", NOW)
    with pytest.raises(TooManyAddressChanges):
        ask_to_change_address(anna.id, NEW, "nl", NOW)

    for label in ("a", "b", "c"):
        ask_to_change_address(bram.id, f"0+{label}@buurthuis.example", "nl", NOW)
    to_mailbox = select(func.count(Letter.id)).where(Letter.mailbox == "0@buurthuis.example")
    assert db.session.scalar(to_mailbox) == 3


def test_ones_own_address_in_other_capitals_is_no_other_address(anna: Person, as_anna: Browser):
    page = asks(as_anna, "Anna@Oeverkring.example")

    assert (page.status, "Dit is je adres al." in page.text) == (422, True)
    assert page.form("/me/data/address").values["new_email"] == "Anna@oeverkring.example"


def test_an_organiser_keeps_the_role(app: Flask, chris: Person):
    changed(chris.id)

    assert db.session.scalars(select(Person).where(Person.email == NEW)).one().has(RoleName.ORGANISER)


def change_of(person_id: int) -> AddressChange:
    db.session.rollback()
    return db.session.scalars(select(AddressChange).where(AddressChange.person_id == person_id)).one()


def changed(person_id: int) -> None:
    """Change the address, confirmed from both mailboxes."""
    ask_to_change_address(person_id, NEW, "nl", NOW)
    for mailbox in Mailbox:
        confirm_change(change_of(person_id).id, mailbox, NOW)
    db.session.expire_all()
