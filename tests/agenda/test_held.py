"""Sessions that were held can be found, by whoever could find them before."""

from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from time_machine import Traveller

from portal.agenda.models import Meeting, Visibility
from portal.agenda.queries import finding
from portal.signups.operations.call_off import call_off
from tests.after import held
from tests.browser import Browser, Page, words_in
from tests.cast import NOW, make, network
from tests.lessons.sharing import make_public, shared
from tests.members import add_member


def listed(page: Page) -> list[str | None]:
    return [card.get("data-slug") for card in page.elements("article")]


def before(days: int, **changes: Any) -> Meeting:
    starts = NOW - timedelta(days=days)
    return held(starts_at=starts, ends_at=starts + timedelta(hours=2), **changes)


def test_what_was_held_is_found_newest_first_with_what_came_of_it(app: Flask, as_daan: Browser, as_anna: Browser):
    there = network()
    coming = make(title="Nog te komen")
    told = shared(title="Met lessen", starts_at=NOW - timedelta(days=40), ends_at=NOW - timedelta(days=40, hours=-2))
    make_public(told)
    before(3, title="Stil gebleven", city="Gent")
    before(400, title="Lang geleden", network_id=there.id, themes=["Wonen"])
    before(5, title="Onder leden", network_id=there.id, visibility=Visibility.MEMBERS)
    before(6, title="Met de link", visibility=Visibility.LINK)

    page = as_daan.open("/agenda").follow("Geweest")

    assert (page.path, page.title) == ("/agenda?when=past", "Sessies die geweest zijn")
    assert listed(page) == ["stil-gebleven", "met-lessen", "lang-geleden"]
    assert [words_in(tags) for tags in page.with_class("came-after")] == [
        "met lessen: Met lessen met samenvatting: Met lessen",
    ]
    assert page.links["met lessen: Met lessen"] == "/lessons/met-lessen"
    assert page.links["met samenvatting: Met lessen"] == "/agenda/met-lessen/summary"
    assert page.follow("Lijst").path == "/agenda" and coming.slug in listed(page.follow("Lijst"))

    wishes = ("q=stil", "city=gent", "network=meedoen", "theme=wonen", "month=2026-10", "places=1", "view=month")
    chosen = {wish: listed(as_daan.open(f"/agenda?when=past&{wish}")) for wish in wishes}
    assert chosen == {
        "q=stil": ["stil-gebleven"],
        "city=gent": ["stil-gebleven"],
        "network=meedoen": ["lang-geleden"],
        "theme=wonen": ["lang-geleden"],
        "month=2026-10": ["met-lessen"],
        "places=1": listed(page),  # seats and the month view mean nothing here
        "view=month": listed(page),
    }
    assert as_daan.open_part("/agenda?when=past&city=Gent").follow("Wis filters").path == "/agenda?when=past"
    assert as_daan.open("/agenda/stil-gebleven").follow("Bekijk de sessies die geweest zijn").path == page.path
    assert "lang-geleden" not in as_daan.ask("/feeds/agenda.ics?when=past").text  # the feeds keep twelve months

    add_member(there.id, "anna@oeverkring.example", "Anna", None, NOW)
    assert listed(as_anna.open(page.path)) == ["stil-gebleven", "onder-leden", "met-lessen", "lang-geleden"]


def test_a_session_moves_there_when_it_ends_and_one_that_was_called_off_never_does(
    app: Flask, as_daan: Browser, clock: Traveller
):
    empty = as_daan.open("/agenda?when=past")
    assert "Er is nog geen sessie geweest" in empty.text and "Geweest" not in as_daan.open("/agenda").links
    workshop, off = make(title="Werkplaats"), make(title="Gaat niet door")
    call_off(off.id, "Ziek.", None, NOW)
    assert (listed(as_daan.open("/agenda")), listed(as_daan.open("/agenda?when=past"))) == (["werkplaats"], [])

    clock.move_to(workshop.ends_at)

    agenda = as_daan.open("/agenda")
    assert (listed(agenda), listed(agenda.follow("Bekijk de sessies die geweest zijn"))) == ([], ["werkplaats"])


def test_as_many_stand_on_a_page_as_of_the_agenda(app: Flask, as_daan: Browser, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(finding, "ON_A_PAGE", 2)
    for number in range(3):
        before(number + 1, title=f"Sessie {number}", there=())

    first = as_daan.open("/agenda?when=past")
    second = first.follow("Volgende")

    assert (len(listed(first)), second.path, listed(second)) == (2, "/agenda?when=past&page=2", ["sessie-2"])
    assert second.follow("Vorige").path == first.path
    beyond = as_daan.open("/agenda?when=past&page=9")
    assert "De lijst stopt hier" in beyond.text and beyond.follow("Naar de eerste pagina").path == first.path
