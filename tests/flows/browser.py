"""A real browser, one per worker, and visitors in it who record every fault of every page."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, expect, sync_playwright

from tests.missing import cannot_run

NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")  # the first needs the least time
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)
NOT_HERE = "No Chromium on this machine, so no page was looked at in a browser."
PHONE = {"width": 360, "height": 740}
PATIENCE = 10_000  # milliseconds


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium, started at the first test that needs it. Where it is missing such tests are skipped, or fail on CI."""
    place = place_of_browser()
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=place, args=ARGUMENTS)
        yield browser
        browser.close()


def place_of_browser() -> str:
    found = next(filter(None, map(shutil.which, NAMES)), None)
    if found:
        return found
    cannot_run(NOT_HERE, "chromium")


@dataclass
class Visitor:
    """A person with their own browser context (cookies, one window), and the faults found in it."""

    context: BrowserContext
    page: Page
    origin: str
    faults: list[str] = field(default_factory=list)

    def watch(self) -> None:
        self.context.on("request", self._request)
        self.context.on("console", self._said)
        self.context.on("weberror", lambda error: self.faults.append(f"script: {error.error}"))
        self.context.on("requestfailed", self._failed)

    def open(self, path: str) -> Page:
        self.page.goto(path)
        return self.page

    def state(self) -> str | None:
        """The data-state of the sign-up box."""
        return self.page.locator("#signup-box").get_attribute("data-state")

    def path(self) -> str:
        parts = urlsplit(self.page.url)
        return parts.path + (f"?{parts.query}" if parts.query else "")

    def _request(self, request: Request) -> None:
        if not request.url.startswith((self.origin + "/", "data:", "blob:")):
            self.faults.append(f"elsewhere: {request.url}")

    def _said(self, message: ConsoleMessage) -> None:
        # A refused form is answered 4xx on purpose, which the browser reports as an error.
        is_answer = message.text.startswith("Failed to load resource: the server responded with a status of 4")
        is_page = "/static/" not in message.location.get("url", "")
        if message.type in ("error", "warning") and not (is_answer and is_page):
            self.faults.append(f"console: {message.text}")

    def _failed(self, request: Request) -> None:
        if request.failure != "net::ERR_ABORTED":  # the page was left, or a calendar file is downloaded
            self.faults.append(f"failed: {request.url} {request.failure}")


Visitors = Callable[..., Visitor]


@pytest.fixture
def visitors(browser: Browser, portal: str) -> Iterator[Visitors]:
    """Makes visitors with a phone; afterwards fails if any page had a fault."""
    made: list[Visitor] = []

    def visitor(javascript: bool = True, **options: object) -> Visitor:
        context = browser.new_context(
            **{"base_url": portal, "java_script_enabled": javascript, "viewport": PHONE, "locale": "nl-NL", **options}
        )
        context.set_default_timeout(PATIENCE)
        made.append(Visitor(context, context.new_page(), portal))
        made[-1].watch()
        return made[-1]

    yield visitor
    for opened in made:
        opened.context.close()
    assert [fault for opened in made for fault in opened.faults] == []
