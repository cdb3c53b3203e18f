"""From the agenda to a seat and back, on a phone: each story with and without JavaScript."""

import pytest
from playwright.sync_api import Page, expect

from portal.agenda.models import Meeting
from portal.db import db
from tests.cast import GOING, WAITING, make, sign_up_all, standings
from tests.feeds.reading import read
from tests.flows.browser import Visitors
from tests.flows.letters import code_in, kinds, link_in, mail_of

pytestmark = [
    pytest.mark.parametrize("javascript", [True, False], ids=["with JavaScript", "without JavaScript"]),
    pytest.mark.in_turns(javascript=True),  # all tests of pages are without
]

SEVEN = [f"p{number}" for number in range(7)]
TITLE = "Meedoen lukt niet vanzelf"


def keys(page: Page, *pressed: str) -> None:
    """Press the keys that are named and type everything else, like somebody with only a keyboard."""
    for key in pressed:
        page.keyboard.press(key) if key in ("Tab", "Enter", "Space") else page.keyboard.type(key)


def standings_now(meeting: Meeting) -> dict[str, str]:
    """Return the standings, read in a new transaction."""
    db.session.rollback()
    return standings(meeting)


def test_a_stranger_takes_the_last_seat_and_gives_it_back(visitors: Visitors, javascript: bool):
    meeting = make(capacity=8)
    make(title="Een sessie in Leuven", city="Leuven")
    sign_up_all(meeting, *SEVEN)
    daan = visitors(javascript)

    # The agenda in Dutch, filtered to Amsterdam.
    page = daan.open("/agenda")
    expect(page.locator("html")).to_have_attribute("lang", "nl")
    expect(page.locator("article")).to_have_count(2)
    page.get_by_text("Filters", exact=True).click()
    page.get_by_label("Plaats", exact=True).select_option("Amsterdam")
    if not javascript:
        page.get_by_role("button", name="Toon").click()
    expect(page.locator("article")).to_have_count(1)
    expect(page.get_by_text("1 sessie gevonden")).to_be_visible()

    # The session has one seat left; daan takes it by keyboard.
    page.get_by_role("link", name=TITLE).click()
    expect(page.locator("data.seats-left")).to_have_attribute("value", "1")
    expect(page.locator("#signup-box")).to_have_attribute("data-state", "open")
    page.get_by_role("link", name="Ik doe mee").focus()
    keys(page, "Enter", "Tab", "Daan", "Tab", "daan@oeverkring.example", "Tab", "Tab", "Enter")
    expect(page.get_by_role("heading", name="Je doet mee!")).to_be_visible()
    assert (daan.path(), daan.state()) == (f"/agenda/{meeting.slug}/signup", "going")
    page.reload()
    expect(page.get_by_role("heading", name="Je doet mee!")).to_be_visible()
    assert daan.state() == "going"

    # The next person joins the waitlist.
    sign_up_all(meeting, "anna")
    assert list(standings_now(meeting).values()) == [*[GOING] * 8, WAITING]
    page.goto(f"/agenda/{meeting.slug}")
    expect(page.locator("data.waiting")).to_have_attribute("value", "1")
    expect(page.locator("#signup-box")).to_have_attribute("data-state", "queue")

    # The letter leads to the personal page, and the session is in the calendar.
    [letter] = mail_of("daan")
    assert letter["X-Portal-Kind"] == "signup-going"
    page.goto(link_in(letter))
    expect(page.locator("main")).to_have_attribute("data-page", "signup")
    assert daan.state() == "going"
    expect(page.get_by_role("link", name="iPhone, Mac")).to_have_attribute("href", f"/agenda/{meeting.slug}.ics")
    events = read(page.request.get("/feeds/agenda.ics").body()).all("VEVENT")
    assert TITLE in [event["SUMMARY"].text for event in events]

    # Daan cancels in two steps, and anna gets the seat.
    page.get_by_text("Kun je toch niet komen?").click()
    page.get_by_role("button", name="Ik kan toch niet komen").click()
    expect(page.get_by_role("heading", name="Je gaf je plaats terug")).to_be_visible()
    assert (daan.path(), daan.state()) == (link_in(letter), "cancelled")
    assert standings_now(meeting)["anna"] == GOING
    assert kinds(mail_of("anna")) == ["signup-waiting", "seat-yours"]
    assert kinds(mail_of("daan")) == ["signup-going", "signup-cancelled"]


def test_a_mistake_is_said_and_nothing_that_was_typed_is_lost(visitors: Visitors, javascript: bool):
    meeting = make()
    page = visitors(javascript).open(f"/agenda/{meeting.slug}")

    # Without a name, and with half an address.
    page.get_by_label("E-mailadres").fill("daan@")
    page.get_by_label("Organisatie").fill("De Oeverkring")
    page.get_by_role("button", name="Ik doe mee").click()

    expect(page.get_by_role("heading", name="Dit klopt nog niet:")).to_be_visible()
    if javascript:
        expect(page.locator(".errors")).to_be_focused()
    assert [page.get_by_label(label).input_value() for label in ("Naam", "E-mailadres", "Organisatie")] == [
        "",
        "daan@",
        "De Oeverkring",
    ]
    expect(page.locator("#signup-box")).to_have_attribute("data-state", "error")

    # The error summary links to the field.
    page.get_by_role("link", name="Vul een naam in.").click()
    if javascript:
        expect(page.get_by_label("Naam")).to_be_focused()
    page.get_by_label("Naam").fill("Daan")
    page.get_by_label("E-mailadres").fill("daan@oeverkring.example")
    page.get_by_role("button", name="Ik doe mee").click()

    expect(page.get_by_role("heading", name="Je doet mee!")).to_be_visible()
    assert standings_now(meeting) == {"daan": GOING}


def test_a_wrong_address_is_corrected_on_the_receipt(visitors: Visitors, javascript: bool):
    meeting = make()
    page = visitors(javascript).open(f"/agenda/{meeting.slug}")
    page.get_by_label("Naam").fill("Daan")
    page.get_by_label("E-mailadres").fill("daam@oeverkring.example")
    page.get_by_role("button", name="Ik doe mee").click()
    expect(page.get_by_text("daam@oeverkring.example")).to_be_visible()
    [to_somebody_else] = mail_of("daam")

    page.get_by_text("Klopt dat niet, of geen mail gekregen?").click()
    page.get_by_label("E-mailadres").fill("daan@oeverkring.example")
    page.get_by_role("button", name="Pas aan").click()

    expect(page.get_by_text("Aangepast. De nieuwe mail is onderweg.")).to_be_visible()
    expect(page.get_by_text("daan@oeverkring.example")).to_be_visible()
    assert kinds(mail_of("daan")) == ["signup-going"]
    assert (kinds(mail_of("daam")), standings_now(meeting)) == (["signup-going"], {"daan": GOING})
    assert page.request.get(link_in(to_somebody_else)).status == 404

    page.get_by_text("Klopt dat niet, of geen mail gekregen?").click()
    page.get_by_role("button", name="Verstuur opnieuw").click()
    expect(page.get_by_text("We sturen de mail opnieuw.")).to_be_visible()
    assert kinds(mail_of("daan")) == ["signup-going"] * 2


def test_an_organiser_makes_a_session_and_sees_who_comes(visitors: Visitors, chris: object, javascript: bool):
    visitor = visitors(javascript)

    # Sign in by letter: the link shows a page with a button.
    page = visitor.open("/manage")
    page.get_by_label("E-mailadres").fill("chris@oeverkring.example")
    page.get_by_role("button", name="Stuur mij een link").click()
    expect(page.get_by_role("heading", name="Kijk in je mail")).to_be_visible()
    page.goto(link_in(mail_of("chris")[-1]))
    page.get_by_role("button", name="Log mij in").click()
    expect(page.locator("main")).to_have_attribute("data-page", "manage")
    assert visitor.path() == "/manage"

    # A recipe gives a draft.
    page.get_by_role("link", name="Nieuwe sessie").click()
    page.get_by_role("button", name="Intervisie").click()
    expect(page.get_by_label("Vraag 1")).to_have_value("Wat gebeurde er precies?")
    expect(page.get_by_label("Plaatsen", exact=True)).to_have_value("8")
    page.get_by_role("textbox", name="Titel").fill("Als iemand geen hulp wil")
    page.get_by_label("Begin", exact=True).fill("2026-12-08T10:00")
    if javascript:  # it lasts two hours, as this kind does
        expect(page.get_by_label("Einde", exact=True)).to_have_value("2026-12-08T12:00")
    else:
        page.get_by_label("Einde", exact=True).fill("2026-12-08T12:00")
    page.get_by_label("Stad").fill("Leuven")
    page.get_by_role("button", name="Bewaar als concept").click()
    expect(page.get_by_text("Een concept: nog niet op de agenda.")).to_be_visible()
    assert page.request.get("/agenda").text().count("<article") == 0

    # Published, it is on the agenda, and anna signs up.
    page.get_by_role("button", name="Publiceer").click()
    expect(page.get_by_text("Een concept: nog niet op de agenda.")).to_have_count(0)
    page.goto("/agenda")
    page.get_by_role("link", name="Als iemand geen hulp wil").click()
    anna = visitors(javascript).open(visitor.path())
    anna.get_by_label("Naam").fill("Anna")
    anna.get_by_label("E-mailadres").fill("anna@oeverkring.example")
    anna.get_by_role("button", name="Ik doe mee").click()
    expect(anna.get_by_role("heading", name="Je doet mee!")).to_be_visible()
    page.get_by_role("link", name="Wie komt er?").click()
    page.locator("summary strong", has_text="Anna").click()
    expect(page.get_by_role("link", name="anna@oeverkring.example")).to_be_visible()

    # Sign out, and in again by the code.
    page.locator("summary", has_text="Menu").click()
    page.get_by_role("button", name="Uitloggen").first.click()
    page.locator("summary", has_text="Menu").click()
    expect(page.get_by_role("link", name="Inloggen")).to_be_visible()
    page.goto("/sign-in")
    page.get_by_label("E-mailadres").fill("chris@oeverkring.example")
    page.get_by_role("button", name="Stuur mij een link").click()
    page.get_by_label("De acht cijfers uit de mail").fill(code_in(mail_of("chris")[-1]))
    page.get_by_role("button", name="Log mij in").click()
    expect(page.get_by_role("heading", name="Beheer")).to_be_visible()
