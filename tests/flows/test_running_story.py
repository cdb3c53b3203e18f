"""A new organiser: from an empty portal to a session that people come to, moved and called off later."""

import pytest
from playwright.sync_api import Page, expect

from portal.people.models import RoleName
from portal.people.operations.sign_in import add_person
from portal.web.addresses import path_to
from tests.cast import NOW
from tests.flows.browser import Visitor, Visitors
from tests.flows.letters import link_in, mail_of

pytestmark = [
    pytest.mark.parametrize("javascript", [True, False], ids=["with JavaScript", "without JavaScript"]),
    pytest.mark.in_turns(javascript=True),  # all tests of pages are without
]

TITLE = "Als iemand geen hulp wil"
MOST_PAGES = 4  # page loads, from the letter to the public page


class Pages:
    """Counts the pages that a window loads."""

    def __init__(self, page: Page) -> None:
        self.count = 0
        page.on("framenavigated", self._loaded)

    def _loaded(self, _frame: object) -> None:
        self.count += 1


def signed_in_by_letter(visitor: Visitor) -> Page:
    _, token = add_person("chris@oeverkring.example", "Chris", {RoleName.ORGANISER}, NOW)
    page = visitor.open(path_to("people.confirm", token=token))
    page.get_by_role("button", name="Log mij in").click()
    return page


def test_a_new_organiser_publishes_a_first_session_moves_it_and_calls_it_off(visitors: Visitors, javascript: bool):
    chris = visitors(javascript)
    pages = Pages(chris.page)

    # A first session: the letter's page, Beheer, the form, and the session that is published.
    page = signed_in_by_letter(chris)
    page.get_by_role("main").get_by_role("link", name="Nieuwe sessie").click()
    page.get_by_label("Titel").fill(TITLE)
    page.get_by_label("Begin", exact=True).fill("2026-12-08T10:00")
    page.get_by_label("Einde", exact=True).fill("2026-12-08T12:00")
    page.get_by_label("Plaats", exact=True).fill("Woonstichting Veerhuis")
    page.get_by_label("Vraag 1").fill("Hoe maak je contact?")
    page.get_by_role("button", name="Publiceer").click()
    expect(page.get_by_text("Deze sessie staat nu op de agenda.")).to_be_visible()
    assert pages.count <= MOST_PAGES

    # Somebody signs up.
    daan = visitors(javascript)
    daan.open("/agenda").get_by_role("link", name=TITLE).click()
    daan.page.get_by_label("Naam").fill("Daan")
    daan.page.get_by_label("E-mailadres").fill("daan@oeverkring.example")
    daan.page.get_by_role("button", name="Ik doe mee").click()
    expect(daan.page.get_by_role("heading", name="Je doet mee!")).to_be_visible()

    # It moves: one press, and the participant is asked whether the new time suits.
    page.get_by_text("Verplaats deze sessie").click()
    page.get_by_label("Nieuw begin").fill("2026-12-17T13:00")
    page.get_by_role("button", name="Verplaats en vertel het iedereen").click()
    expect(page.get_by_text("Verplaatst. We mailen iedereen")).to_be_visible()
    *_, letter = mail_of("daan")
    assert letter["X-Portal-Kind"] == "meeting-moved"
    daan.page.goto(link_in(letter))
    expect(daan.page.get_by_text("donderdag 17 december 2026, 13.00 tot 15.00 uur").first).to_be_visible()
    daan.page.get_by_role("button", name="Ja, ik kan dan ook").click()
    expect(daan.page.get_by_role("button", name="Ja, ik kan dan ook")).to_have_count(0)

    # It is called off: the page says so, and the participant need not do anything.
    page.get_by_text("Laat de sessie niet doorgaan").click()
    page.get_by_label("Waarom?").fill("De gespreksleider is ziek.")
    page.get_by_role("button", name="Laat niet doorgaan en vertel het iedereen").click()
    expect(page.get_by_text("Deze sessie gaat niet door. We mailen iedereen")).to_be_visible()
    assert mail_of("daan")[-1]["X-Portal-Kind"] == "meeting-called-off"
    daan.page.reload()
    assert daan.state() == "called-off"
    daan.open("/agenda/als-iemand-geen-hulp-wil")
    expect(daan.page.get_by_text("De gespreksleider is ziek.")).to_be_visible()
    assert daan.state() == "called-off"
