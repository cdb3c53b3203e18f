"""Controls for the page checks: each finds a fault that was planted."""

import pytest
from playwright.sync_api import Page

from portal.agenda.models import Meeting
from tests.flows.browser import Visitors, place_of_browser
from tests.flows.looking import wrongs_of


@pytest.fixture
def page(visitors: Visitors, workshop: Meeting) -> Page:
    return visitors().open(f"/agenda/{workshop.slug}")


def test_axe_misses_a_label(page: Page):
    page.evaluate("document.querySelector('label[for=name]').remove()")

    assert [wrong.partition(" <")[0] for wrong in wrongs_of(page)] == ["light: label:"]


def test_axe_sees_what_is_too_pale_in_the_dark_alone(page: Page):
    page.evaluate(
        """() => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync("@media (prefers-color-scheme: dark) { h1 { color: #333 !important } }");
            document.adoptedStyleSheets = [sheet];
        }"""
    )

    assert [wrong.partition(" <")[0] for wrong in wrongs_of(page)] == ["dark: color-contrast:"]


def test_a_wide_thing_is_seen_and_named(page: Page):
    page.evaluate("document.querySelector('h1').style.width = '325px'")
    assert wrongs_of(page) == ['wider than 320: <h1 style="width: 325px;">Meedoen lukt niet vanzelf</h1>']


def test_the_menu_is_looked_into_while_it_is_open(page: Page):
    page.evaluate("document.querySelector('.site-nav').insertAdjacentHTML('beforeend', '<img src=\"data:,\">')")

    assert [wrong.partition(" <")[0] for wrong in wrongs_of(page)] == ["light: image-alt:"]


def test_what_opens_is_looked_into(page: Page):
    page.evaluate("document.querySelector('details > div').innerHTML = '<img src=\"data:,\">'")

    assert [wrong.partition(" <")[0] for wrong in wrongs_of(page)] == ["light: image-alt:"]


@pytest.mark.parametrize(
    ("action", "event", "fault"),
    [
        ("console.error('het ging mis')", "console", "console: het ging mis"),
        ("setTimeout(() => { throw new Error('het ging mis') })", "weberror", "script: het ging mis"),
        (
            "fetch('http://elders.example/').catch(() => {})",
            "console",
            "console: Connecting to 'http://elders.example/' violates",
        ),
        (
            "document.body.insertAdjacentHTML('beforeend', '<p style=\"color:red\">')",
            "console",
            "console: Applying inline style violates",
        ),
        ("fetch('/static/geen.css')", "console", "console: Failed to load resource"),
    ],
)
def test_a_visitor_notes_a_fault(visitors: Visitors, action: str, event: str, fault: str):
    visitor = visitors()
    page = visitor.open("/agenda")

    with visitor.context.expect_event(event):
        page.evaluate(f"() => {{ {action}; }}")

    assert [noted[: len(fault)] for noted in visitor.faults[:1]] == [fault]
    visitor.faults.clear()


def test_a_visitor_notes_what_is_asked_of_others(visitors: Visitors):
    visitor = visitors()

    visitor.page.set_content("<img src='http://elders.example/pixel.gif' alt=''>")

    assert visitor.faults[0] == "elsewhere: http://elders.example/pixel.gif"
    visitor.faults.clear()


@pytest.mark.parametrize(("ci", "outcome"), [("", pytest.skip.Exception), ("true", pytest.fail.Exception)])
def test_without_a_browser_a_test_is_skipped_and_on_ci_it_fails(
    monkeypatch: pytest.MonkeyPatch, ci: str, outcome: type[BaseException]
):
    monkeypatch.setenv("PATH", "")
    monkeypatch.setenv("CI", ci)

    with pytest.raises(outcome, match="No Chromium on this machine"):
        place_of_browser()


def test_a_visitor_notes_nothing_where_nothing_is_wrong(visitors: Visitors):
    visitor = visitors()
    visitor.open("/agenda")
    visitor.open("/geen-pagina")

    assert visitor.faults == []
