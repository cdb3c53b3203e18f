"""The page of a breach: what was typed is kept, the portal says what it knows, and the texts count the hours."""

from datetime import timedelta

import time_machine

from portal.agenda.models import Meeting
from portal.breaches.models import Breach
from portal.db import db
from portal.mail.models import Letter
from tests.breaches.written import BEGAN
from tests.browser import Browser, Page, words_in
from tests.cast import sign_up_all

TYPED = {
    "extent": "participants",
    "began": "2026-11-22T10:00",
    "ended": "2026-11-24T09:00",
    "noticed": "2026-11-24T09:00",
    "happened": "De lijst lag op de balie.",
}


def note(browser: Browser, typed: dict[str, str]) -> Page:
    """Fill in the form that *Manage* leads to, and save it."""
    return browser.open("/manage").follow("Datalekken").form("breach").submit(**typed)


def test_an_organiser_writes_it_down_and_takes_the_texts_along(as_chris: Browser, workshop: Meeting):
    """In two languages; nothing is sent, and there is a line in the log without a word of it."""
    sign_up_all(workshop, "anna", "bram", now=BEGAN)
    letters = db.session.query(Letter).count()

    page = note(as_chris, {**TYPED, "meeting": str(workshop.id)})

    assert "Van zondag 22 november 2026, 10.00 tot dinsdag 24 november 2026, 9.00: 1 dag en 23 uur." in page.text
    assert "Meld het vóór vrijdag 27 november 2026, 9.00" in page.text
    assert "Wie een pagina, een agenda of een bestand opende: het portaal telt geen bezoeken." in page.text
    breach = db.session.query(Breach).one()
    dutch = as_chris.ask(f"/manage/breaches/{breach.id}/authority-nl.txt").text
    english = as_chris.ask(f"/manage/breaches/{breach.id}/people-en.txt").text
    for words in (
        "Aan: Autoriteit Persoonsgegevens (autoriteitpersoonsgegevens.nl)",
        f"Wat open stond: De deelnemerslijst van ‘{workshop.title}’",
        "De 72 uur eindigen: vrijdag 27 november 2026, 9.00.",
        "De lijst lag op de balie.",
        "Mensen: ongeveer 2",
        "- Je naam en je e-mailadres: 2",
    ):
        assert words in dutch
    assert "Anna" not in dutch + english
    assert "From Sunday 22 November 2026, 10:00 to Tuesday 24 November 2026, 9:00: 1 day and 23 hours." in english
    history = as_chris.open("/manage/history").text
    assert ("schreef een datalek op" in history, "balie" in history) == (True, False)
    assert db.session.query(Letter).count() == letters


def test_what_was_typed_stays_when_something_is_missing(as_chris: Browser):
    page = note(as_chris, {**TYPED, "ended": "2026-11-20T09:00", "noticed": "2027-01-01T09:00"})

    assert (page.status, db.session.query(Breach).count()) == (422, 0)
    assert page.form("breach").values["happened"] == "De lijst lag op de balie."
    assert [words_in(line) for line in page.with_class("error")] == [
        "Kies een sessie.",
        "Dit is vóór het begin.",
        "Dit moet nog komen.",
    ]


def test_in_two_windows_both_texts_stand_side_by_side(as_chris: Browser, workshop: Meeting):
    first = note(as_chris, {**TYPED, "meeting": str(workshop.id)})
    second = as_chris.open(first.path)
    first.form("breach").submit(measures="De lijst is weg.")

    page = second.form("breach").submit(measures="Nog niets.")

    assert (page.status, page.form("breach").values["measures"], "De lijst is weg." in page.text) == (
        409,
        "Nog niets.",
        True,
    )
    assert page.form("breach").submit().status == 200
    assert db.session.query(Breach).one().measures == "Nog niets."


def test_after_72_hours_it_says_so_and_what_is_no_longer_known(
    as_chris: Browser, workshop: Meeting, clock: time_machine.Traveller
):
    """Letters and sign-ins of more than a month ago may be deleted, and the page says so instead of "none"."""
    path = note(as_chris, {**TYPED, "ended": "", "meeting": str(workshop.id)}).path
    early = as_chris.open(path).text
    clock.shift(timedelta(days=4))
    late = as_chris.open(path)

    assert "Sinds zondag 22 november 2026, 10.00, en nog steeds: tot nu toe 2 dagen." in early
    assert "De 72 uur eindigden op vrijdag 27 november 2026, 9.00." in late.text
    assert "Welke mails weggingen vóór" not in late.text

    as_chris.open(path).form("breach").submit(began="2026-09-01T09:00")

    assert "Welke mails weggingen vóór" in as_chris.open(path).text
