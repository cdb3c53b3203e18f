"""A name is shown to other participants only after a personal link or a sign-in has proven the mailbox."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import pytest
from flask import Flask

from portal.certificates.operations import issue
from portal.certificates.rules import CertificateError
from portal.people.operations.sign_in import add_person, enter_by_link
from portal.signups.models import Attendance
from portal.signups.operations.attend import note_attendance
from portal.signups.operations.cancel import cancel
from portal.signups.operations.confirm import say_yes
from portal.signups.operations.correct import correct_address
from portal.signups.operations.sign_up import sign_up
from portal.signups.operations.take_seat import take_seat
from portal.signups.operations.tell_details import tell_details
from portal.signups.queries import who_show_themselves
from portal.signups.rules.signing_up import Details, Newcomer
from tests.browser import Browser
from tests.cast import AFTER_THE_START, GOING, NOW, letters_to, make, newcomer, sign_up_all, signup_of
from tests.signups.test_my_page import mine

SHOWN = Details(show_me=True)


def shows(name: str) -> Newcomer:
    """Return a newcomer with `show_me`, which the public form does not offer but a program can send."""
    return Newcomer(name.title(), f"{name}@oeverkring.example", "", "nl", SHOWN)


def seen(meeting_id: int) -> list[str]:
    return [companion.name for companion in who_show_themselves(meeting_id)]


def test_twenty_names_that_a_stranger_typed_stand_on_nobodys_page(app: Flask, as_daan: Browser):
    meeting = make(capacity=40)
    sign_up_all(meeting, "anna")
    for number in range(20):
        sign_up(meeting.id, shows(f"nep{number}"), NOW)

    page = mine(as_daan, meeting, "anna")

    assert ("Wie komt er?" in page.text, "Nep" in page.text) == (False, False)


def test_a_link_that_was_only_opened_proves_nothing(app: Flask, as_daan: Browser):
    meeting = make(capacity=9)
    sign_up(meeting.id, shows("zoe"), NOW)

    for _ in range(2):
        mine(as_daan, meeting, "zoe")
    assert seen(meeting.id) == []

    mine(as_daan, meeting, "zoe").form("/details").submit(show_me="y")
    assert seen(meeting.id) == ["Zoe"]


def test_who_signs_in_has_proven_what_was_signed_up_until_then(app: Flask):
    meeting = make(capacity=9)
    sign_up(meeting.id, shows("zoe"), NOW)

    _, token = add_person("zoe@oeverkring.example", "", set(), NOW)
    enter_by_link(token, "Firefox", NOW)

    assert seen(meeting.id) == ["Zoe"]


def test_a_name_that_a_stranger_types_for_a_known_mailbox_is_not_shown_either(app: Flask):
    first, second = make(capacity=9), make(title="Een andere", capacity=9)
    sign_up_all(first, "chris")
    tell_details(signup_of(first, "chris").id, Details(), NOW)  # proven long ago

    later = datetime.fromisoformat("2026-11-25T09:00:00+00:00")
    sign_up(second.id, shows("chris"), later)
    assert seen(second.id) == []

    tell_details(signup_of(second, "chris").id, SHOWN, later)
    assert seen(second.id) == ["Chris"]


def test_what_was_told_behind_the_link_stays_with_that_mailbox_when_the_receipt_is_corrected(app: Flask):
    """A stranger who typed zoe's address would get her case and her needs, and her place."""
    meeting = make(capacity=9)
    reply = sign_up(meeting.id, shows("zoe"), NOW)
    tell_details(signup_of(meeting, "zoe").id, replace(SHOWN, needs="Een plek vooraan"), NOW)

    correct_address(meeting.id, reply.nonce, newcomer("eva"), NOW)

    eva = signup_of(meeting, "eva")
    assert (eva.standing, eva.proven_at, eva.needs, letters_to("eva")) == (GOING, None, "", ["signup-going"])
    assert (signup_of(meeting, "zoe").needs, seen(meeting.id)) == ("Een plek vooraan", ["Zoe"])


ACTIONS: dict[str, tuple[Callable[[int], object], datetime]] = {
    "giving the place back": (lambda signup_id: cancel(signup_id, NOW), NOW),
    "taking a seat": (lambda signup_id: take_seat(signup_id, NOW), NOW),
    "saying yes to a move": (lambda signup_id: say_yes(signup_id, NOW), NOW),
    "telling more": (lambda signup_id: tell_details(signup_id, SHOWN, NOW), NOW),
    "asking for the certificate": (lambda signup_id: issue(signup_id, AFTER), AFTER_THE_START),
}
AFTER = datetime.fromisoformat("2026-12-08T11:00:00+00:00")


@pytest.mark.parametrize("action", ACTIONS)
def test_each_deed_behind_a_personal_link_proves_it(app: Flask, action: str):
    meeting = make(capacity=9)
    sign_up(meeting.id, shows("zoe"), NOW)
    zoe = signup_of(meeting, "zoe").id
    do, at = ACTIONS[action]
    if at == AFTER_THE_START:
        note_attendance(meeting.id, {zoe: Attendance.PRESENT}, AFTER)

    do(zoe)

    signup = signup_of(meeting, "zoe")
    assert signup.proven_at is not None


def test_what_is_refused_proves_nothing(app: Flask):
    meeting = make(capacity=9)
    sign_up(meeting.id, shows("zoe"), NOW)

    with pytest.raises(CertificateError):
        issue(signup_of(meeting, "zoe").id, NOW)

    assert signup_of(meeting, "zoe").proven_at is None


def test_the_page_about_data_says_what_is_so(app: Flask, as_daan: Browser):
    text = as_daan.open("/privacy").text

    assert "Andere deelnemers zien je naam hier niet" not in text
    assert "Andere deelnemers zien je naam en organisatie alleen als je dat aanvinkt op je eigen pagina." in text
