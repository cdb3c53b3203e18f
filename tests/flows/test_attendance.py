"""Attendance on a phone at the door: tap who is there and add walk-ins, with and without JavaScript."""

import pytest
from flask import Flask
from playwright.sync_api import Page, Route, TimeoutError, expect
from sqlalchemy import select
from time_machine import Traveller

from portal.agenda.jobs import remind_all
from portal.agenda.models import Meeting
from portal.clock import now
from portal.db import db
from portal.people.models import Person, RoleName
from portal.signups.models import Signup
from tests.cast import A_DAY_BEFORE, AFTER_THE_START, make, person, sign_up_all
from tests.flows.browser import Visitors
from tests.flows.letters import link_in, mail_of
from tests.flows.looking import wrongs_of
from tests.flows.test_pages import sign_in

TOUCH = 44  # CSS pixels


@pytest.fixture
def link(app: Flask, bram: Person, clock: Traveller) -> str:
    """The link in bram's letter. It is the morning of his session, which has four sign-ups."""
    session = make(facilitator_ids=[bram.id], capacity=4)
    sign_up_all(session, "anna", "chris", "daan", "emma")
    clock.move_to(A_DAY_BEFORE)
    remind_all(now())
    letter = mail_of("bram")[-1]
    assert letter["X-Portal-Kind"] == "lead-day"
    clock.move_to(AFTER_THE_START)
    return link_in(letter)


def tap(page: Page, name: str, words: str) -> None:
    """Tap what is over the row, or what opens below it; the answer to an earlier tap can close that again."""
    row = page.locator(".attendees > li").filter(has_text=name)
    wanted = row.get_by_text(words, exact=True).first
    for _ in range(5):
        if words in ("Deels", "Niet geweest") and row.locator("details:not([open])").count():
            row.locator("summary").click()
        try:
            wanted.click(timeout=1000)
        except TimeoutError:
            continue
        return
    raise AssertionError(f"{words} stays hidden in the row of {name}")


def add(page: Page, name: str) -> None:
    page.get_by_text("Iemand die niet op de lijst staat").click()
    page.get_by_label("Naam").fill(name)
    page.get_by_label("E-mailadres").fill(f"{name.lower()}@oeverkring.example")
    page.get_by_role("button", name="Zet op de lijst").click()


def noted() -> dict[str, str | None]:
    db.session.rollback()
    rows = db.session.scalars(select(Signup).order_by(Signup.id))
    return {row.name: row.attendance for row in rows}


def test_three_taps_and_a_walk_in(visitors: Visitors, link: str):
    page = visitors().open(link)
    loads = []
    page.on("load", lambda _: loads.append(page.url))
    expect(page.get_by_text("De lijst van Bram")).to_be_visible()
    expect(page.get_by_text("0 van 4 aanwezig")).to_be_visible()
    expect(page.get_by_role("button", name="Bewaar")).to_be_hidden()  # each tap saves

    tap(page, "Anna", "Aanwezig")
    expect(page.get_by_text("1 van 4 aanwezig")).to_be_visible()
    tap(page, "Daan", "Deels")
    expect(page.get_by_text("2 van 4 aanwezig")).to_be_visible()
    tap(page, "Emma", "Niet geweest")
    tap(page, "Anna", "wis")
    expect(page.get_by_text("1 van 4 aanwezig")).to_be_visible()
    tap(page, "Anna", "Aanwezig")
    expect(page.get_by_text("2 van 4 aanwezig")).to_be_visible()
    add(page, "Sam")
    expect(page.get_by_text("3 van 5 aanwezig")).to_be_visible()
    expect(page.get_by_text("Staat op de lijst, als aanwezig.")).to_be_focused()
    expect(page.get_by_role("group", name="Sam").get_by_role("radio", name="Aanwezig")).to_be_checked()

    assert noted() == {"Anna": "present", "Chris": None, "Daan": "partly", "Emma": "absent", "Sam": "present"}
    assert loads == []
    with page.expect_response("**/days/*"):
        tap(page, "Sam", "Deels")  # rows that htmx inserts can be tapped too
    expect(page.get_by_text("Staat op de lijst, als aanwezig.")).to_be_visible()
    page.reload()
    expect(page.get_by_role("group", name="Sam").get_by_role("radio", name="Deels")).to_be_checked()
    assert page.request.get(link).headers["cache-control"] == "no-store"


def test_three_taps_and_a_walk_in_without_javascript(visitors: Visitors, link: str):
    page = visitors(javascript=False).open(link)

    tap(page, "Anna", "Aanwezig")
    tap(page, "Daan", "Deels")
    tap(page, "Emma", "Niet geweest")
    page.get_by_role("button", name="Bewaar").click()
    expect(page.get_by_text("Bewaard.", exact=True)).to_be_visible()
    expect(page.get_by_text("2 van 4 aanwezig")).to_be_visible()
    add(page, "Sam")
    expect(page.get_by_text("Staat op de lijst, als aanwezig.")).to_be_visible()
    expect(page.get_by_text("3 van 5 aanwezig")).to_be_visible()
    assert noted() == {"Anna": "present", "Chris": None, "Daan": "partly", "Emma": "absent", "Sam": "present"}

    tap(page, "Emma", "wis")
    page.get_by_role("button", name="Bewaar").click()
    expect(page.locator(".attendees > li").filter(has_text="Emma").locator(":checked")).to_have_count(0)
    assert noted()["Emma"] is None


def test_everybody_in_one_tap_within_reach_of_a_thumb_and_its_undo(visitors: Visitors, link: str):
    page = visitors().open(link)
    tap(page, "Emma", "Niet geweest")

    button = page.get_by_role("button", name="De anderen waren er ook")
    expect(button).to_be_in_viewport()
    button.click()
    expect(page.get_by_text("3 van 4 aanwezig")).to_be_visible()
    page.get_by_role("button", name="Maak ongedaan").click()
    expect(page.get_by_text("Ongedaan gemaakt")).to_be_focused()
    page.locator(".attendees > li").filter(has_text="Anna").click()  # the row is the button
    expect(page.get_by_text("1 van 4 aanwezig")).to_be_visible()
    page.locator(".attendees > li").filter(has_text="Anna").locator("legend").first.click(force=True)
    expect(page.get_by_text("0 van 4 aanwezig")).to_be_visible()

    assert noted() == {"Anna": None, "Chris": None, "Daan": None, "Emma": "absent"}


def test_a_tap_that_does_not_arrive_says_so_at_its_row_and_can_be_tapped_again(visitors: Visitors, link: str):
    daan = visitors()
    page = daan.open(link)
    row = page.get_by_role("group", name="Anna")
    page.route("**/days/*", lambda route: route.abort("connectionreset"))

    tap(page, "Anna", "Aanwezig")
    expect(row.get_by_text("Niet bewaard. Tik nog eens.")).to_be_visible()
    expect(page.locator("#live")).to_have_text("Niet bewaard. Tik nog eens.")
    assert noted()["Anna"] is None

    page.unroute("**/days/*")
    tap(page, "Anna", "Aanwezig")
    expect(page.get_by_text("1 van 4 aanwezig")).to_be_visible()
    expect(row.get_by_text("Niet bewaard. Tik nog eens.")).to_be_hidden()
    expect(page.locator("#live")).to_be_empty()
    assert noted()["Anna"] == "present"
    daan.faults.clear()  # the browser reported the connection that we cut


def test_a_busy_portal_leaves_the_list_as_it_is(visitors: Visitors, link: str):
    def busy(route: Route) -> None:
        route.fulfill(status=503, body='<main id=main data-page="error">Even druk</main>', content_type="text/html")

    daan = visitors()
    page = daan.open(link)
    page.route("**/days/*", busy)

    tap(page, "Anna", "Aanwezig")

    expect(page.get_by_role("group", name="Anna").get_by_text("Niet bewaard. Tik nog eens.")).to_be_visible()
    expect(page.get_by_role("group", name="Daan").get_by_text("Niet bewaard.")).to_be_hidden()
    expect(page.locator("main")).to_have_attribute("data-page", "day")
    daan.faults.clear()  # the browser reported the 503


def test_quick_taps_on_one_row_end_with_the_last(visitors: Visitors, link: str):
    page = visitors().open(link)
    for words in ("Aanwezig", "Deels", "Niet geweest", "Deels"):
        tap(page, "Anna", words)

    page.wait_for_load_state("networkidle")
    expect(page.get_by_text("1 van 4 aanwezig")).to_be_visible()
    expect(page.get_by_role("group", name="Anna").get_by_role("radio", name="Deels")).to_be_checked()
    assert noted()["Anna"] == "partly"


def test_by_keyboard_the_focus_stays_on_the_answer(visitors: Visitors, link: str):
    page = visitors().open(link)
    page.get_by_role("group", name="Anna").get_by_role("radio", name="Aanwezig").focus()

    page.keyboard.press("Space")
    expect(page.get_by_text("1 van 4 aanwezig")).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")  # opens what is below the row
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")

    expect(page.get_by_text("0 van 4 aanwezig")).to_be_visible()
    expect(page.get_by_role("group", name="Anna").get_by_role("radio", name="Niet geweest")).to_be_focused()
    assert noted()["Anna"] == "absent"


def test_it_is_large_enough_for_a_thumb_and_right_for_every_reader(visitors: Visitors, link: str, bram: Person):
    page = visitors().open(link)
    tap(page, "Anna", "Aanwezig")
    tap(page, "Chris", "Deels")
    tap(page, "Daan", "Niet geweest")
    expect(page.get_by_text("2 van 4 aanwezig")).to_be_visible()

    boxes = [box for label in page.locator(".attendees label:visible").all() if (box := label.bounding_box())]
    assert min(box["height"] for box in boxes) >= TOUCH
    assert min(box["width"] for box in boxes) >= TOUCH
    assert wrongs_of(page) == []
    page.get_by_role("button", name="Zet op de lijst").click()
    expect(page.locator(".errors")).to_be_focused()
    assert wrongs_of(page) == []


def test_the_page_of_who_is_signed_in_is_right_on_every_day(visitors: Visitors, clock: Traveller, bram: Person):
    bram = person("bram", RoleName.FACILITATOR)
    long_name = "Arbeidsongeschiktheidsverzekeringsmaatschappijbijeenkomst"
    session: Meeting = make(facilitator_ids=[bram.id], title=long_name)
    path = f"/manage/meetings/{session.slug}/attendance"
    visitor = visitors()
    sign_in(visitor, "bram")
    assert wrongs_of(visitor.open(path)) == []  # two weeks before

    clock.move_to(AFTER_THE_START)
    sign_in(visitor, "bram")  # a role is signed out after a day without use
    assert wrongs_of(visitor.open(path)) == []  # nobody signed up
    sign_up_all(session, "anna", long_name[:40], now=A_DAY_BEFORE)
    page = visitor.open(path)
    tap(page, "Anna", "Aanwezig")
    expect(page.get_by_text("1 van 2 aanwezig")).to_be_visible()
    assert wrongs_of(page) == []
