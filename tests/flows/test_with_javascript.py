"""What JavaScript adds: no page loads, moved focus, addresses to share, and no double submission."""

import pytest
from flask import Flask
from playwright.sync_api import Page, Route, expect

from portal.agenda.models import Meeting
from portal.db import db
from tests.cast import GOING, make, standings
from tests.flows.browser import Visitors

MARK = "window.isThisPageStillTheSame = true"


def is_the_same_page(page: Page) -> bool:
    return page.evaluate("window.isThisPageStillTheSame === true")


def fill_in(page: Page, name: str) -> None:
    page.get_by_label("Naam").fill(name.title())
    page.get_by_label("E-mailadres").fill(f"{name}@oeverkring.example")


def test_signing_up_leads_to_the_receipt_with_the_answer_on_top(visitors: Visitors, workshop: Meeting):
    daan = visitors()
    page = daan.open(f"/agenda/{workshop.slug}")

    fill_in(page, "daan")
    page.get_by_role("button", name="Ik doe mee").click()

    expect(page.get_by_role("heading", level=1, name="Je doet mee!")).to_be_in_viewport()
    assert page.evaluate("window.scrollY") == 0
    assert (daan.path(), daan.state()) == (f"/agenda/{workshop.slug}/signup", "going")
    expect(page.locator("#signup-box")).to_have_count(1)


def test_back_shows_the_session_and_forward_the_receipt(visitors: Visitors, workshop: Meeting):
    daan = visitors()
    page = daan.open(f"/agenda/{workshop.slug}")
    fill_in(page, "daan")
    page.get_by_role("button", name="Ik doe mee").click()
    expect(page.get_by_role("heading", name="Je doet mee!")).to_be_visible()

    page.go_back()

    expect(page.get_by_text("Je hebt je net ingeschreven.")).to_be_visible()
    expect(page.locator("main")).to_have_attribute("data-page", "session")
    assert daan.path() == f"/agenda/{workshop.slug}"

    page.go_forward()

    expect(page.get_by_role("heading", name="Je doet mee!")).to_be_visible()
    assert (daan.path(), daan.state()) == (f"/agenda/{workshop.slug}/signup", "going")


def test_a_form_with_errors_is_swapped_and_keeps_the_address(visitors: Visitors, workshop: Meeting):
    daan = visitors()
    page = daan.open(f"/agenda/{workshop.slug}")
    page.evaluate(MARK)
    # as a browser extension, or a reader who makes a box larger: htmx would copy it, against the policy
    page.get_by_label("Naam").evaluate("box => { box.style.height = '80px' }")

    page.get_by_label("E-mailadres").fill("daan@")
    page.get_by_role("button", name="Ik doe mee").click()

    expect(page.locator(".errors")).to_be_focused()
    assert is_the_same_page(page)
    assert (daan.path(), daan.state()) == (f"/agenda/{workshop.slug}", "error")
    expect(page.get_by_label("E-mailadres")).to_have_value("daan@")


def test_two_presses_send_once(visitors: Visitors, workshop: Meeting):
    page = visitors().open(f"/agenda/{workshop.slug}")
    posts = []
    page.on("request", lambda request: posts.append(request.url) if request.method == "POST" else None)
    fill_in(page, "daan")

    page.get_by_role("button", name="Ik doe mee").dblclick()

    expect(page.get_by_role("heading", name="Je doet mee!")).to_be_visible()
    assert len(posts) == 1
    db.session.rollback()
    assert standings(workshop) == {"daan": GOING}


@pytest.fixture
def agenda(app: Flask) -> None:
    """Three sessions, in two cities."""
    make(title="Een in Amsterdam")
    make(title="Een in Leuven", city="Leuven")
    make(title="Nog een in Leuven", city="Leuven")


def choose(page: Page, city: str) -> None:
    """Choose a filter on a phone, where the filters are folded."""
    if not page.get_by_label("Plaats", exact=True).is_visible():
        page.get_by_text("Filters", exact=True).click()
    page.get_by_label("Plaats", exact=True).select_option(label=city)


def test_a_filter_changes_list_count_title_and_address_together(visitors: Visitors, agenda: None):
    daan = visitors()
    page = daan.open("/agenda")
    page.evaluate(MARK)

    for city, path, titles, found in (
        ("Leuven", "/agenda?city=Leuven", ["Een in Leuven", "Nog een in Leuven"], "2 sessies gevonden"),
        ("Amsterdam", "/agenda?city=Amsterdam", ["Een in Amsterdam"], "1 sessie gevonden"),
        ("Overal", "/agenda", ["Een in Amsterdam", "Een in Leuven", "Nog een in Leuven"], "3 sessies gevonden"),
    ):
        choose(page, city)
        expect(page.locator("article h3")).to_have_text(titles)
        expect(page.get_by_role("status").first).to_have_text(found)
        expect(page).to_have_url(daan.origin + path)
        expect(page).to_have_title("Agenda · Samenop" if city == "Overal" else f"Agenda: {city}, {found} · Samenop")

    assert is_the_same_page(page)


def test_the_address_of_a_filter_can_be_shared_and_back_undoes_it(visitors: Visitors, agenda: None):
    daan = visitors()
    page = daan.open("/agenda")
    choose(page, "Leuven")
    expect(page.locator("article")).to_have_count(2)
    shared = daan.path()

    page.go_back()
    expect(page.locator("article")).to_have_count(3)
    expect(page.get_by_label("Plaats", exact=True)).to_have_value("")

    other = visitors().open(shared)
    expect(other.locator("article h3")).to_have_text(["Een in Leuven", "Nog een in Leuven"])
    expect(other.get_by_label("Plaats", exact=True)).to_have_value("Leuven")


def test_back_from_a_session_is_what_was_found_and_back_again_what_was_there_before(visitors: Visitors, agenda: None):
    daan = visitors()
    page = daan.open("/agenda")

    def seen() -> tuple[str, str, int, str]:
        city, word = page.get_by_label("Plaats", exact=True), page.get_by_label("Zoek een sessie")
        return (city.input_value(), word.input_value(), page.locator("article").count(), page.title())

    before = seen()
    choose(page, "Leuven")
    expect(page).to_have_title("Agenda: Leuven, 2 sessies gevonden · Samenop")
    page.get_by_label("Zoek een sessie").press_sequentially("nog")
    expect(page).to_have_title("Agenda: “nog”, Leuven, 1 sessie gevonden · Samenop")
    page.get_by_role("link", name="Nog een in Leuven").click()
    expect(page.locator("main")).to_have_attribute("data-page", "session")

    page.go_back()
    expect(page.locator("article")).to_have_count(1)
    assert seen() == ("Leuven", "nog", 1, "Agenda: “nog”, Leuven, 1 sessie gevonden · Samenop")
    page.go_back()
    expect(page.locator("article")).to_have_count(2)
    assert seen() == ("Leuven", "", 2, "Agenda: Leuven, 2 sessies gevonden · Samenop")
    page.go_back()
    expect(page.locator("article")).to_have_count(3)
    assert (seen(), daan.path()) == (before, "/agenda")
    page.go_forward()
    expect(page.locator("article")).to_have_count(2)
    assert (seen()[0], daan.path()) == ("Leuven", "/agenda?city=Leuven")


LISTEN = """() => {
    window.heard = [];
    const count = document.querySelector("#agenda-list [role=status]");
    new MutationObserver(() => window.heard.push(count.textContent.trim()))
        .observe(count, { childList: true, characterData: true, subtree: true });
}"""


def test_who_types_is_searched_for_after_a_pause_and_hears_the_count_once(visitors: Visitors, agenda: None):
    daan = visitors()
    page = daan.open("/agenda")
    requested = []
    page.on("request", lambda request: requested.append(request.url.removeprefix(daan.origin)))
    page.evaluate(LISTEN)
    steps = page.evaluate("history.length")
    box = page.get_by_label("Zoek een sessie")

    box.press_sequentially("leuv", delay=30)
    expect(page.locator("article h3")).to_have_text(["Een in Leuven", "Nog een in Leuven"])
    expect(box).to_be_focused()
    expect(box).to_have_value("leuv")
    box.press("Enter")
    page.get_by_role("heading", name="Agenda", exact=True).click()
    page.wait_for_timeout(600)

    assert {url for url in requested if url.startswith("/agenda")} == {"/agenda?q=leuv&city=&kind=&month="}
    assert page.evaluate("window.heard") == ["2 sessies gevonden"]
    assert (daan.path(), page.evaluate("history.length")) == ("/agenda?q=leuv", steps + 1)


def test_the_filters_take_little_of_a_phone_and_stand_open_on_a_wide_screen(visitors: Visitors, agenda: None):
    page = visitors().open("/agenda")
    form = page.locator("form.filters").bounding_box()
    wide = visitors(viewport={"width": 1280, "height": 800}).open("/agenda")
    without = visitors(javascript=False, viewport={"width": 1280, "height": 800}).open("/agenda")

    assert form and form["height"] < 740 / 3
    expect(page.get_by_label("Plaats", exact=True)).to_be_hidden()
    for screen in (wide, without):
        expect(screen.get_by_label("Plaats", exact=True)).to_be_visible()
        expect(screen.get_by_text("Filters", exact=True)).to_be_hidden()
        screen.get_by_label("Zoek een sessie").focus()
        screen.keyboard.press("Tab")
        screen.keyboard.press("Tab")
        expect(screen.get_by_label("Plaats", exact=True)).to_be_focused()
        expect(screen.get_by_role("button", name="Toon")).to_be_hidden()
    without.get_by_label("Plaats", exact=True).select_option("Leuven")
    without.get_by_role("button", name="Zoek").click()  # of the one row: it sends the filters too
    expect(without.get_by_text("2 sessies gevonden")).to_be_visible()
    narrow = visitors(javascript=False).open("/agenda")
    narrow.get_by_text("Filters", exact=True).click()
    expect(narrow.get_by_role("button", name="Toon")).to_be_visible()


def test_when_the_line_drops_the_text_stays_and_the_reader_hears_it(visitors: Visitors, workshop: Meeting):
    daan = visitors()
    page = daan.open(f"/agenda/{workshop.slug}")
    page.route("**/signup", lambda route: route.abort("connectionreset"))
    fill_in(page, "daan")
    page.get_by_role("button", name="Ik doe mee").click()

    expect(page.get_by_role("status").last).to_have_text(
        "Dat lukte niet. Je tekst is bewaard. Probeer het zo nog eens."
    )
    expect(page.get_by_label("Naam")).to_have_value("Daan")

    page.unroute("**/signup")
    page.get_by_role("button", name="Ik doe mee").click()
    expect(page.get_by_role("heading", name="Je doet mee!")).to_be_visible()
    daan.faults.clear()  # the browser reported the connection that we cut


def test_a_failure_of_ours_is_said_as_a_page(visitors: Visitors, workshop: Meeting):
    def busy(route: Route) -> None:
        route.fulfill(status=503, body=sorry, content_type="text/html; charset=utf-8")

    daan = visitors()
    sorry = daan.context.request.get("/geen-pagina").text().replace("404", "503")
    page = daan.open(f"/agenda/{workshop.slug}")
    page.route("**/signup", busy)
    fill_in(page, "daan")
    page.get_by_role("button", name="Ik doe mee").click()

    expect(page.locator("main")).to_have_attribute("data-page", "error")
    expect(page.locator("main h1")).to_be_focused()
    expect(page.locator("main")).to_have_count(1)
    daan.faults.clear()  # the browser reported the 503
