"""Screenshots of pages: of an empty portal, the example, one of everything, and that with long texts everywhere."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import time_machine
from flask import Flask
from playwright.sync_api import Browser, BrowserContext, Page
from sqlalchemy import select

from portal import create_app
from portal.db import db
from portal.demo.content.people import JORIS, MARIEKE, NOOR
from portal.demo.operations.fill import fill
from portal.people.models import Person
from tests import cast
from tests.browser import Browser as Program
from tests.browser import sign_in
from tests.databases import SETTINGS, Databases
from tests.flows.serving import served
from tests.guards.scene import build
from tests.guards.typed import write_everywhere
from tests.picturing.checks import Examiner
from tests.picturing.index import Picture
from tests.picturing.states import State, of_each_address, of_nothing, of_the_example

WIDTHS = (360, 768, 1280)
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
HEIGHT = 740
PATIENCE = 90_000  # milliseconds
LONG = (
    "Arbeidsongeschiktheidsverzekeringsmaatschappijbijeenkomst over wat er gebeurt als niemand meer weet "
    "wie er eigenlijk belt, en waarom"
)
LONG_TEXT = f"{LONG}. " * 4 + f"\n\n- {LONG}\n- {LONG}\n\n**{LONG}**"
MOST_TALL = 16_000  # pixels that Chromium draws in one picture


@dataclass(frozen=True)
class Wish:
    """Which pictures, and where."""

    folder: Path
    only: str  # a word in their names
    is_few: bool
    is_checked: bool

    @property
    def looks(self) -> list[tuple[int, Literal["light", "dark"]]]:
        """The widths and themes."""
        if self.is_few:
            return [(WIDTHS[0], SCHEMES[0]), (WIDTHS[-1], SCHEMES[-1])]
        return [(width, scheme) for width in WIDTHS for scheme in SCHEMES]


def draw(browser: Browser, wish: Wish, data: Path, pictures: list[Picture], wrongs: list[str]) -> None:
    """Write the pictures; append what was made, and what is wrong with which page."""
    databases = Databases(data, "pictures")
    examiner = Examiner()
    for label in ("example", "empty", "every", "long"):
        with time_machine.travel(cast.NOW):
            app = create_app(
                {**SETTINGS, "PORTAL_DATA": str(data), "PORTAL_DATABASE_URL": databases.new_url("sqlite", label)}
            )
            app.testing = True
            with app.app_context():
                states, cookies = _filled(app, label)
                wanted = [state for state in states if wish.only in f"{label}-{state.name}"]
                db.session.remove()
                if wanted:
                    with served(app) as origin:
                        session = _Session(browser, origin, wish, label, cookies, examiner)
                        for state in wanted:
                            pictures += session.picture(state)
                        wrongs += session.wrongs
                        session.close()
                        print(f"{label}: {len(wanted)} pages, {len(session.wrongs)} faults", flush=True)
                db.session.remove()
                db.engine.dispose()


def _filled(app: Flask, label: str) -> tuple[list[State], dict[str, str]]:
    """Fill the portal; return its states, and the cookies of its readers."""
    if label == "empty":
        people = {"chris": cast.person("chris", cast.RoleName.ORGANISER)}
        return list(of_nothing()), _signed_in(app, people)
    if label == "example":
        fill(cast.NOW)
        found = [db.session.scalars(select(Person).where(Person.email == who.email)).one() for who in _EXAMPLE]
        states = list(of_the_example(*(who.email for who in _EXAMPLE)))
        return states, _signed_in(app, {who.email: person for who, person in zip(_EXAMPLE, found, strict=True)})
    names, cookies = build(app)
    if label == "long":
        write_everywhere(LONG, LONG_TEXT)
    return list(of_each_address(names)), cookies


_NARROW: Any = {"width": WIDTHS[0], "height": HEIGHT}
_EXAMPLE = (JORIS, MARIEKE, NOOR)


def _signed_in(app: Flask, people: dict[str, Person]) -> dict[str, str]:
    return {name: sign_in(Program(app), person).cookies()["sign-in"] for name, person in people.items()}


class _Session:
    """The browser's windows, one for each reader of one portal."""

    def __init__(
        self, browser: Browser, origin: str, wish: Wish, label: str, cookies: dict[str, str], examiner: Examiner
    ) -> None:
        self._browser, self._origin, self._wish, self._label = browser, origin, wish, label
        self._cookies, self._examiner = cookies, examiner
        self._contexts: dict[str | None, BrowserContext] = {}
        self.wrongs: list[str] = []

    def picture(self, state: State) -> Iterator[Picture]:
        """Write the pictures of a state. Somebody who does something has a window of their own."""
        context = self._new(state.reader) if state.act else self._context(state.reader)
        page = context.new_page()
        answer = page.goto(state.path)
        if answer and not answer.headers.get("content-type", "").startswith("text/html"):
            page.close()
            return
        name = f"{self._label}-{state.name}"
        try:
            if state.act:
                state.act(page)
        except Exception as error:  # the others are still worth a picture
            self.wrongs.append(f"{name}: {type(error).__name__}: {str(error).splitlines()[0]}")
        if self._wish.is_checked:
            html = answer.text() if answer and not state.act else ""
            wrongs = self._examiner.wrongs_on(page, context, state.reader, html)
            self.wrongs += [f"{name}: {wrong}" for wrong in wrongs]
        else:
            yield from self._shots(page, name)
        page.close()
        if state.act:
            context.close()

    def _shots(self, page: Page, name: str) -> Iterator[Picture]:
        for width, scheme in self._wish.looks:
            page.set_viewport_size({"width": width, "height": HEIGHT})
            page.emulate_media(color_scheme=scheme)
            wide, tall = page.evaluate("(it => [it.scrollWidth, it.scrollHeight])(document.documentElement)")
            if wide > width:
                self.wrongs.append(f"{name}: {wide} pixels wide in a window of {width}")
            picture = Picture(name, width, scheme)
            clip: Any = {"x": 0, "y": 0, "width": width, "height": min(tall, MOST_TALL)}
            page.screenshot(path=self._wish.folder / picture.file, full_page=True, clip=clip, animations="disabled")
            yield picture

    def _context(self, reader: str | None) -> BrowserContext:
        if reader not in self._contexts:
            self._contexts[reader] = self._new(reader)
        return self._contexts[reader]

    def _new(self, reader: str | None) -> BrowserContext:
        """Return a window that has the fonts, which a first page may not wait for."""
        context = self._browser.new_context(
            base_url=self._origin,
            viewport={"width": WIDTHS[0], "height": HEIGHT},
            locale="nl-NL",
            reduced_motion="reduce",
        )
        context.set_default_timeout(PATIENCE)
        if reader:
            context.add_cookies([{"name": "sign-in", "value": self._cookies[reader], "url": self._origin}])
        page = context.new_page()
        page.goto("/how-it-works")
        page.evaluate("document.fonts.ready.then(() => true)")
        page.close()
        return context

    def close(self) -> None:
        for context in self._contexts.values():
            context.close()
