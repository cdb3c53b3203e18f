"""The switch "only letters about my place": on /me, in the foot of letters, and as a mail program's button."""

import pytest
from flask import Flask

from portal.agenda.models import Meeting
from portal.db import db, transaction
from portal.keys import key_of
from portal.mail.kinds import Concern, letter_kinds
from portal.mail.letters.words import SWITCH
from portal.mail.models import LetterState
from portal.messages.operations.send import write_to_members
from portal.messages.rules import MessageText
from portal.networks.models import Network
from portal.people.models import Person
from portal.people.operations.letters import choose_letters
from tests.browser import Browser, sign_in
from tests.cast import NOW, letters_to, network, sign_up_all
from tests.flows.letters import mail_of
from tests.mail.outbox import letters
from tests.members import add_member
from tests.scenes import built_once

MESSAGE = MessageText("Tot dinsdag", "Neem iets mee.")
ONE_CLICK = {"List-Unsubscribe": "One-Click"}

# Of each kind of letter: what it is about. The last can be switched off.
ABOUT = {
    Concern.SEAT: {
        *(
            "signup-going",
            "signup-waiting",
            "signup-again",
            "signup-refused",
            "signup-added",
            "signup-removed",
            "signup-confirm",
        ),
        *("signup-cancelled", "signup-returned", "seat-yours", "seat-free", "seat-passed-on"),
        *("signup-replaced", "signup-in-place", "walk-in-page"),
        *("meeting-moved", "meeting-link-changed", "meeting-changed", "meeting-called-off", "session-message"),
        *("member-seated", "member-waiting", "series-seated", "network-stopped"),
        *("join-prove", "join-again", "join-in-place", "join-declined", "join-waiting", "member-invited"),
        *("member-welcome", "membership-ended", "place-handed-over"),
    },
    Concern.DAY: {"see-you"},
    Concern.OWN_WORDS: {
        *("summary-asked", "write-summary", "own-sentence"),
        *("case-chosen", "case-kept", "case-answered", "case-deleted", "case-outcome"),
        *("proposal-prove", "proposal-again", "proposal-drafted", "proposal-reopened", "proposal-question"),
        "proposal-declined",
    },
    Concern.DUTY: {
        *("lead-asked", "lead-taken-over", "lead-given", "lead-moved", "lead-called-off", "lead-too-few", "lead-day"),
        *("lead-nudge", "lead-still-public", "role-given", "role-still-right", "summary-number"),
        *("network-quiet", "join-asked", "case-sent", "case-withdrawn", "proposal-waits"),
        *("reaction-leave-out", "reaction-waits"),
    },
    Concern.ACCOUNT: {"sign-in", "address-old", "address-new"},
    Concern.REST: {
        *("group-message", "network-monthly", "theme-vote", "signal-asked", "signal-nudge", "case-nudge"),
        *("lessons-shared", "summary-read-along", "summary-reminder"),
    },
}


@pytest.fixture
@built_once
def meedoen(app: Flask) -> Network:
    meedoen = network()
    add_member(meedoen.id, "anna@oeverkring.example", "Anna", None, NOW)
    return meedoen


@pytest.fixture
def as_nobody(app: Flask) -> Browser:
    return Browser(app)


def key(person: Person) -> str:
    return key_of(SWITCH, person.id, person.email)


def wants_only_seats(person: Person) -> bool:
    db.session.rollback()
    return db.session.get_one(Person, person.id).only_seat_letters


def test_each_kind_of_letter_says_what_it_is_about(app: Flask):
    kinds = letter_kinds().values()

    assert {about: {kind.name for kind in kinds if kind.about == about} for about in Concern} == ABOUT
    assert {kind.about for kind in kinds if kind.can_be_switched_off} == {Concern.REST}


def test_the_foot_of_a_letter_leads_to_a_page_with_one_button_that_needs_no_signing_in(
    meedoen: Network, anna: Person, as_nobody: Browser
):
    write_to_members(meedoen.id, MESSAGE, anna.id, "", NOW)
    (letter,) = mail_of("anna")
    address = letter["List-Unsubscribe"].strip("<>")
    text = letter.get_body(("plain",)).get_content().replace("\r", "")  # pyright: ignore
    assert f"Alleen nog post over mijn plaats:\n{address}" in text
    assert letter["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"

    page = as_nobody.open(address.removeprefix("http://samenop.example"))
    assert ("Je krijgt alle post." in page.text, wants_only_seats(anna)) == (True, False)
    page = page.press("Alleen nog post over mijn plaats")
    assert ("Je krijgt alleen post over je eigen plaats." in page.text, wants_only_seats(anna)) == (True, True)
    page = page.press("Ik wil weer alle post")

    assert ("Je krijgt alle post." in page.text, wants_only_seats(anna)) == (True, False)


def test_a_letter_about_a_seat_has_no_such_foot(workshop: Meeting):
    sign_up_all(workshop, "anna")

    (letter,) = mail_of("anna")

    assert (letter["List-Unsubscribe"], "/letters/" in letter.as_string()) == (None, False)


def test_the_button_of_a_mail_program_needs_no_page_and_is_answered_without_a_redirect(
    anna: Person, as_nobody: Browser
):
    answer = as_nobody.ask(f"/letters/{key(anna)}", "POST", data=ONE_CLICK)

    assert (answer.status_code, wants_only_seats(anna)) == (200, True)


@pytest.mark.parametrize(
    "sent", [{}, {"only_seats": "yes"}, {**ONE_CLICK, "only_seats": "no"}, {"List-Unsubscribe": "x"}]
)
def test_anything_else_without_a_token_is_refused(anna: Person, as_nobody: Browser, sent: dict[str, str]):
    answer = as_nobody.ask(f"/letters/{key(anna)}", "POST", data=sent)

    assert (answer.status_code, wants_only_seats(anna)) == (400, False)


def test_the_one_click_opens_no_other_address(as_nobody: Browser):
    answer = as_nobody.ask("/language", "POST", data=ONE_CLICK)

    assert (answer.status_code, answer.headers.getlist("Set-Cookie")) == (400, [])


def test_with_the_key_of_an_earlier_address_nothing_is_chosen(anna: Person, as_nobody: Browser):
    earlier = key(anna)
    with transaction() as session:
        session.get_one(Person, anna.id).email = "anna@elders.example"

    answers = [as_nobody.ask(f"/letters/{earlier}", method, data=ONE_CLICK) for method in ("GET", "POST")]

    assert ([answer.status_code for answer in answers], wants_only_seats(anna)) == ([404, 404], False)


def test_on_their_own_page_they_switch_it_on_and_off(app: Flask, anna: Person):
    mine = sign_in(Browser(app), anna)

    page = mine.open("/me").press("Alleen nog post over mijn plaats")
    assert wants_only_seats(anna)
    page.press("Ik wil weer alle post")

    assert not wants_only_seats(anna)


def test_what_waits_to_be_sent_is_dropped_but_not_what_is_about_a_seat(
    meedoen: Network, workshop: Meeting, anna: Person
):
    write_to_members(meedoen.id, MESSAGE, anna.id, "", NOW)
    sign_up_all(workshop, "anna")

    choose_letters(anna.id, True)

    assert {letter.kind: letter.state for letter in letters()} == {
        "group-message": LetterState.DROPPED,
        "signup-going": LetterState.WAITING,
    }
    assert letters_to("anna") == ["group-message", "signup-going"]
