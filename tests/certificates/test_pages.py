"""The certificate: requested by an attendee, printed, and verified by others."""

from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import select
from time_machine import Traveller

from portal.agenda.models import Meeting, MeetingKind
from portal.certificates.models import Certificate
from portal.certificates.operations import issue
from portal.clock import now
from portal.db import db
from portal.keys import key_of
from portal.signups.models import Attendance
from portal.signups.operations.attend import note_attendance
from tests.after import held
from tests.browser import Browser, Page, sign_in, words_in
from tests.cast import NOW, network, person, signup_of
from tests.guards.test_statements import statements

PRESENT, PARTLY, ABSENT = Attendance
ONLINE = {"online_url": "https://meet.example/x"}


def path_of(meeting: Meeting, name: str = "anna") -> str:
    signup = signup_of(meeting, name)
    return f"/signups/{key_of('signup', signup.id, signup.salt)}"


def note(meeting: Meeting, attendance: Attendance | None, minutes: int | None = None, name: str = "anna") -> None:
    number = signup_of(meeting, name).id
    note_attendance(meeting.id, {number: attendance}, NOW, {number: minutes} if minutes else {})


def certificates() -> list[tuple[str, int, int]]:
    """Return (code, minutes, number of attendees) of every certificate."""
    db.session.rollback()
    return [(row.code, row.minutes, row.people) for row in db.session.scalars(select(Certificate))]


def facts(page: Page) -> dict[str, str]:
    pairs = [item for item in page.elements("div") if [part.tag for part in item][:2] == ["dt", "dd"]]
    return {words_in(pair[0]): words_in(pair[1]) for pair in pairs}


def test_who_was_there_makes_a_certificate_and_prints_it(app: Flask, as_daan: Browser):
    meeting = held(
        network_id=network().id,
        breaks=15,
        accreditation="RP-12345",
        there=["anna", "daan", "emma"],
        kind=MeetingKind.CLOSING,
    )

    before = as_daan.open(path_of(meeting)).follow("Mijn bewijs van deelname")
    page = before.press("Maak mijn bewijs")

    [(code, minutes, people)] = certificates()
    assert (before.name, before.text.count(code), minutes, people) == ("certificate", 0, 105, 3)
    assert (page.path, page.title) == (f"{path_of(meeting)}/certificate", "Bewijs van deelname")
    assert facts(page) == {
        "Duur zonder pauze": "1 uur en 45 minuten",
        "Vorm": "Slotbijeenkomst, op locatie",
        "Gespreksleider": "Bram",
        "Organisatie": "Meedoen, Samenop",
        "Plaats": "Buurthuis De Kraanvogel, Kade 1, Amsterdam",
        "Aantal deelnemers": "3",
        "Accreditatienummer": "RP-12345",
        "Controlecode": code,
        "Controleer het op": f"http://samenop.example/certificates/{code}",
        "Gemaakt op": "dinsdag 24 november 2026",
    }
    sentences = ["Anna deed mee aan Meedoen lukt niet vanzelf maandag 23 november 2026, 10.00 tot 12.00 uur"]
    assert [words for words in sentences if words in page.text] == sentences
    assert "Het register beslist of deze uren meetellen." in page.text
    assert page.answer.headers["Cache-Control"] == "no-store"
    assert page.answer.headers["X-Robots-Tag"] == "noindex"


def test_pressing_twice_is_as_once_and_looking_makes_nothing(app: Flask, as_daan: Browser):
    meeting = held()
    page = as_daan.open(f"{path_of(meeting)}/certificate")
    assert certificates() == []

    first = page.press("Maak mijn bewijs")
    known = certificates()
    second = page.press("Maak mijn bewijs")

    assert certificates() == known
    assert facts(first) == facts(second)


@pytest.mark.parametrize(
    ("changes", "how", "place"),
    [
        (ONLINE | {"city": "", "place": "", "address": ""}, "online, live in beeld en geluid", None),
        (ONLINE, "op locatie, of online live in beeld en geluid", "Buurthuis De Kraanvogel, Kade 1, Amsterdam"),
    ],
    ids=["online", "both"],
)
def test_the_form_says_whether_it_was_online(
    app: Flask, as_daan: Browser, changes: dict[str, str], how: str, place: str | None
):
    page = as_daan.open(f"{path_of(held(**changes))}/certificate")

    assert (facts(page)["Vorm"], facts(page).get("Plaats")) == (f"Werksessie, {how}", place)


def test_of_who_was_partly_there_the_minutes_are_asked_first(app: Flask, as_daan: Browser):
    meeting = held()
    note(meeting, PARTLY)
    question = "Vraag je gespreksleider om te noteren hoeveel minuten je er was."

    mine = as_daan.open(path_of(meeting))
    page = as_daan.open(f"{path_of(meeting)}/certificate")
    assert (question in mine.text, "Mijn bewijs van deelname" in mine.links) == (True, False)
    assert (page.status, page.title, question in page.text) == (409, "Nog geen bewijs", True)

    note(meeting, PARTLY, 40)
    page = as_daan.open(path_of(meeting)).follow("Mijn bewijs van deelname").press("Maak mijn bewijs")
    assert facts(page)["Duur zonder pauze"] == "40 minuten"


def test_who_was_not_there_has_none(app: Flask, as_daan: Browser, clock: Traveller):
    meeting = held()
    form = as_daan.open(f"{path_of(meeting)}/certificate").form("/certificate")
    for attendance in (ABSENT, None):
        note(meeting, attendance)

        page, sent = as_daan.open(f"{path_of(meeting)}/certificate"), form.submit()

        assert (page.status, sent.status, certificates()) == (409, 409, [])
        assert "Een bewijs is voor wie erbij was." in page.text
        assert "Mijn bewijs van deelname" not in as_daan.open(path_of(meeting)).links


def test_there_is_none_before_the_end(app: Flask, as_daan: Browser):
    meeting = held(starts_at=NOW - timedelta(hours=1), ends_at=NOW + timedelta(hours=1))

    page = as_daan.open(f"{path_of(meeting)}/certificate")

    assert (page.status, "als de sessie voorbij is" in page.text) == (409, True)


def test_anybody_with_the_code_sees_that_it_is_real_and_not_what_it_was_about(app: Flask, as_daan: Browser):
    meeting = held(breaks=15)
    code = issue(signup_of(meeting, "anna").id, NOW).code

    page = as_daan.open(f"/certificates/{code.lower().replace('-', '')}")

    assert (page.name, page.title, page.value("minutes")) == ("certificate-check", "Dit bewijs is geldig", "105")
    assert facts(page) == {
        "Naam": "Anna",
        "Wanneer": "maandag 23 november 2026, 10.00 tot 12.00 uur",
        "Duur zonder pauze": "1 uur en 45 minuten",
        "Vorm": "Werksessie, op locatie",
    }
    hidden = (meeting.title, meeting.slug, "oeverkring", "Kraanvogel", "Bram")
    assert [word for word in hidden if word in page.answer.text] == []
    assert page.answer.headers["X-Robots-Tag"] == "noindex"


@pytest.mark.parametrize("code", ["7K3M-9QWX-T2BD", "x", "7K3M9QWXT2BDX", "..", "%00", "٣"])
def test_an_unknown_code_is_told_so(app: Flask, as_daan: Browser, code: str):
    page = as_daan.open(f"/certificates/{code}")

    assert (page.status, page.title) == (404, "Deze code is niet bekend")
    assert "Vergelijk hem letter voor letter met het papier." in page.text


def test_when_the_list_changes_the_old_paper_is_seen_to_be_old(app: Flask, as_daan: Browser):
    meeting = held()
    code = issue(signup_of(meeting, "anna").id, NOW).code
    note(meeting, PARTLY, 30)

    check = as_daan.open(f"/certificates/{code}")
    mine = as_daan.open(f"{path_of(meeting)}/certificate")
    assert (check.title, facts(check)) == ("Dit bewijs is niet meer geldig", {})
    assert "Maak je bewijs opnieuw" in mine.text

    again = mine.press("Maak mijn bewijs")
    check = as_daan.open(f"/certificates/{code}")
    assert (facts(again)["Duur zonder pauze"], facts(again)["Controlecode"]) == ("30 minuten", code)
    assert (check.title, check.value("minutes")) == ("Dit bewijs is geldig", "30")


def test_my_certificates_stand_on_my_own_page(app: Flask, clock: Traveller):
    meeting, other = held(), held(title="Een andere", there=["anna"])
    browser = sign_in(Browser(app), person("anna"))
    assert "Mijn bewijzen van deelname" not in browser.open("/me").text

    code = issue(signup_of(meeting, "anna").id, NOW).code
    issue(signup_of(meeting, "emma").id, NOW)

    page = browser.open("/me")
    leads = [link.get("href", "") for link in page.elements("a")]
    assert (page.text.count("2 uur · "), code in page.text, path_of(other) in leads) == (1, True, True)
    mine = f"{path_of(meeting)}/certificate"  # beside both sessions, and beside the one certificate
    assert [to for to in leads if to.endswith("/certificate")] == [f"{path_of(other)}/certificate", mine, mine]

    clock.move_to(NOW + timedelta(days=400))  # the personal link has expired; the code can still be verified
    assert f"/certificates/{code}" in sign_in(Browser(app), person("anna")).open("/me").links.values()
    assert browser.ask(f"{path_of(meeting)}/certificate").status_code == 410


@pytest.mark.in_turns
def test_my_own_page_costs_as_much_with_three_certificates_as_with_one(app: Flask):
    meetings = [held(title=f"Sessie {number}", there=["anna"]) for number in range(3)]
    browser = sign_in(Browser(app), person("anna"))
    issue(signup_of(meetings[0], "anna").id, NOW)
    few = statements(browser, "/me")

    for meeting in meetings[1:]:
        issue(signup_of(meeting, "anna").id, NOW)

    assert statements(browser, "/me") == few
    assert browser.open("/me").text.count("2 uur · ") == 3


def test_a_certificate_is_issued_on_the_day_that_it_is_asked_for(app: Flask, as_daan: Browser, clock: Traveller):
    meeting = held()
    clock.move_to(NOW + timedelta(days=10))

    issue(signup_of(meeting, "anna").id, now())

    assert facts(as_daan.open(f"{path_of(meeting)}/certificate"))["Gemaakt op"] == "vrijdag 4 december 2026"
