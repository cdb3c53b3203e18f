"""The page of a breach: what an organiser fills in is kept, the portal says what it knows, and the texts count the hours."""

import time_machine

from portal.agenda.models import Meeting
from portal.clock import now
from portal.db import db
from portal.breaches.models import Breach
from portal.mail.models import Letter
from tests.breaches.written import ENDED
from tests.browser import Browser
from tests.cast import sign_up_all
from tests.breaches.written import BEGAN

TYPED = {
    "extent": "participants",
    "began": "2026-11-22T10:00",
    "ended": "2026-11-24T09:00",
    "noticed": "2026-11-24T09:00",
    "happened": "De lijst lag op de balie.",
}


def test_an_organiser_writes_it_down_and_takes_the_texts_along(as_chris: Browser, workshop: Meeting):
    """In two languages; nothing is sent, and there is a line in the log without a word of it."""
    sign_up_all(workshop, "anna", "bram", now=BEGAN)
    letters = db.session.query(Letter).count()

    page = as_chris.open("/manage").click("Datalekken")
    page = page.form("create").fill(**TYPED, meeting=str(workshop.id)).press("Bewaar, en maak de teksten")

    assert "Van zondag 22 november 2026, 10:00 tot dinsdag 24 november 2026, 9:00: 1 dag en 23 uur." in page.text
    assert "Meld het vóór vrijdag 27 november 2026, 9:00" in page.text
    assert "Wie een pagina, een agenda of een bestand opende: het portaal telt geen bezoeken." in page.text
    breach = db.session.query(Breach).one()
    dutch = as_chris.ask(f"/manage/breaches/{breach.id}/authority-nl.txt").text
    english = as_chris.ask(f"/manage/breaches/{breach.id}/people-en.txt").text
    for words in (
        "Aan: Autoriteit Persoonsgegevens (autoriteitpersoonsgegevens.nl)",
        f"Wat open stond: De deelnemerslijst van ‘{workshop.title}’",
        "De 72 uur eindigen: vrijdag 27 november 2026, 9:00.",
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
    form = as_chris.open("/manage/breaches").form("create")

    page = form.fill(**{**TYPED, "ended": "2026-11-20T09:00", "noticed": "2027-01-01T09:00"}).press("Bewaar, en maak")

    assert (page.status, db.session.query(Breach).count()) == (422, 0)
    assert page.value("happened") == "De lijst lag op de balie."
    assert ["Kies een sessie.", "Dit is vóór het begin.", "Dit moet nog komen."] == page.errors


def test_in_two_windows_both_texts_stand_side_by_side(as_chris: Browser, workshop: Meeting):
    form = as_chris.open("/manage/breaches").form("create")
    first = form.fill(**TYPED, meeting=str(workshop.id)).press("Bewaar, en maak de teksten")
    second = as_chris.open(first.path)
    first.form("save").fill(measures="De lijst is weg.").press("Bewaar, en maak de teksten")

    page = second.form("save").fill(measures="Nog niets.").press("Bewaar, en maak de teksten")

    assert (page.status, page.value("measures"), "De lijst is weg." in page.text) == (409, "Nog niets.", True)
    assert page.press("Bewaar, en maak de teksten").status == 200
    assert db.session.query(Breach).one().measures == "Nog niets."


def test_after_72_hours_it_says_so_and_what_can_no_longer_be_known(
    as_chris: Browser, workshop: Meeting, clock: time_machine.Traveller
):
    form = as_chris.open("/manage/breaches").form("create")
    path = form.fill(**{**TYPED, "ended": ""}, meeting=str(workshop.id)).press("Bewaar, en maak de teksten").path

    clock.shift(ENDED - now())
