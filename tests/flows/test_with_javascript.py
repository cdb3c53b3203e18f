"""What JavaScript makes smoother: no page load, focus that goes along, addresses to share, one press that counts."""

import pytest
from playwright.sync_api import Page, Route, expect

from portal.agenda.models import Meeting
from portal.db import db
from tests.cast import GOING, make, standings
from tests.flows.browser import Visitors

pytestmark = pytest.mark.one_database

MARK = "window.isThisPageStillTheSame = true"


def is_the_same_page(page: Page) -> bool:
    return page.evaluate("window.isThisPageStillTheSame === true")


def fill_in(page: Page, name: str) -> None:
    page.get_by_label("Naam").fill(name.title())
    page.get_by_label("E-mailadres").fill(f"{name}@oeverkring.example")


def test_signing_up_swaps_the_box_and_moves_address_and_focus_along(visitors: Visitors, workshop: Meeting):
    daan = visitors()
    page = daan.open(f"/agenda/{workshop.slug}")
    page.evaluate(MARK)

    fill_in(page, "daan")
    page.get_by_role("button", name="Schrijf mij in").click()

    expect(page.get_by_role("heading", name="Je doet mee!")).to_be_focused()
    assert is_the_same_page(page)
    assert (daan.path(), daan.state()) == (f"/agenda/{workshop.slug}/signup", "going")
    expect(page.locator("#signup-box")).to_have_count(1)


def test_back_shows_the_session_and_forward_the_receipt(visitors: Visitors, workshop: Meeting):
    daan = visitors()
    page = daan.open(f"/agenda/{workshop.slug}")
    fill_in(page, "daan")
    page.get_by_role("button", name="Schrijf mij in").click()
    expect(page.get_by_role("heading", name="Je doet mee!")).to_be_visible()

    page.go_back()

    expect(page.get_by_text("Je hebt net daan@oeverkring.example ingeschreven.")).to_be_visible()
    expect(page.locator("main")).to_have_attribute("data-page", "session")
    assert daan.path() == f"/agenda/{workshop.slug}"

    page.go_forward()

    expect(page.get_by_role("heading", name="Je doet mee!")).to_be_visible()
    assert (daan.path(), daan.state()) == (f"/agenda/{workshop.slug}/signup", "going")


def test_a_form_with_errors_is_swapped_and_keeps_the_address(visitors: Visitors, workshop: Meeting):
    daan = visitors()
    page = daan.open(f"/agenda/{workshop.slug}")
    page.evaluate(MARK)

    page.get_by_label("E-mailadres").fill("daan@")
    page.get_by_role("button", name="Schrijf mij in").click()

    expect(page.locator(".errors")).to_be_focused()
    assert is_the_same_page(page)
    assert (daan.path(), daan.state()) == (f"/agenda/{workshop.slug}", "error")
    expect(page.get_by_label("E-mailadres")).to_have_value("daan@")


def test_two_presses_send_once(visitors: Visitors, workshop: Meeting):
    page = visitors().open(f"/agenda/{workshop.slug}")
    posts = []
    page.on("request", lambda request: posts.append(request.url) if request.method == "POST" else None)
    fill_in(page, "daan")

    page.get_by_role("button", name="Schrijf mij in").dblclick()

    expect(page.get_by_role("heading", name="Je doet mee!")).to_be_visible()
    assert len(posts) == 1
    db.session.rollback()
    assert standings(workshop) == {"daan": GOING}


def test_a_filter_changes_list_count_and_address_together(visitors: Visitors):
    make(title="Een in Amsterdam")
    make(title="Een in Leuven", city="Leuven")
    make(title="Nog een in Leuven", city="Leuven")
    daan = visitors()
    page = daan.open("/agenda")
    page.evaluate(MARK)

    for city, path, titles, found in (
        ("Leuven", "/agenda?city=Leuven", ["Een in Leuven", "Nog een in Leuven"], "2 sessies gevonden"),
        ("Amsterdam", "/agenda?city=Amsterdam", ["Een in Amsterdam"], "1 sessie gevonden"),
        ("Overal", "/agenda", ["Een in Amsterdam", "Een in Leuven", "Nog een in Leuven"], "3 sessies gevonden"),
    ):
        page.get_by_label("Plaats", exact=True).select_option(label=city)
        expect(page.locator("article h3")).to_have_text(titles)
        expect(page.get_by_role("status").first).to_have_text(found)
        expect(page).to_have_url(daan.origin + path)

    assert is_the_same_page(page)


def test_the_address_of_a_filter_can_be_shared_and_back_undoes_it(visitors: Visitors):
    make(title="Een in Amsterdam")
    make(title="Een in Leuven", city="Leuven")
    daan = visitors()
    page = daan.open("/agenda")
    page.get_by_label("Plaats", exact=True).select_option("Leuven")
    expect(page.locator("article")).to_have_count(1)
    shared = daan.path()

    page.go_back()
    expect(page.locator("article")).to_have_count(2)
    expect(page.get_by_label("Plaats", exact=True)).to_have_value("")

    other = visitors().open(shared)
    expect(other.locator("article h3")).to_have_text(["Een in Leuven"])
    expect(other.get_by_label("Plaats", exact=True)).to_have_value("Leuven")


def test_when_the_line_drops_the_text_stays_and_the_reader_hears_it(visitors: Visitors, workshop: Meeting):
    daan = visitors()
    page = daan.open(f"/agenda/{workshop.slug}")
    page.route("**/signup", lambda route: route.abort("connectionreset"))
    fill_in(page, "daan")
    page.get_by_role("button", name="Schrijf mij in").click()

    expect(page.get_by_role("status").last).to_have_text(
        "Dat lukte niet. Je tekst is bewaard. Probeer het zo nog eens."
    )
    expect(page.get_by_label("Naam")).to_have_value("Daan")

    page.unroute("**/signup")
    page.get_by_role("button", name="Schrijf mij in").click()
    expect(page.get_by_role("heading", name="Je doet mee!")).to_be_visible()
    daan.faults.clear()  # the browser noted the line that we cut


def test_a_failure_of_ours_is_said_as_a_page(visitors: Visitors, workshop: Meeting):
    def busy(route: Route) -> None:
        route.fulfill(status=503, body=sorry, content_type="text/html; charset=utf-8")

    daan = visitors()
    sorry = daan.context.request.get("/geen-pagina").text().replace("404", "503")
    page = daan.open(f"/agenda/{workshop.slug}")
    page.route("**/signup", busy)
    fill_in(page, "daan")
    page.get_by_role("button", name="Schrijf mij in").click()

    expect(page.locator("main")).to_have_attribute("data-page", "error")
    expect(page.locator("main h1")).to_be_focused()
    expect(page.locator("main")).to_have_count(1)
    daan.faults.clear()  # the browser noted the 503
