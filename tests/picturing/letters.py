"""Screenshots of every letter, for `bin/pictures`: made by operations (tests/releases/rows.py), drawn by Chromium.

A letter that is wider than its window is named.
"""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import time_machine
from flask import Flask
from flask_migrate import upgrade
from playwright.sync_api import Browser
from sqlalchemy import select

from portal import create_app
from portal.db import db
from portal.mail.kinds import letter_kinds
from portal.mail.letters.message import message_of
from portal.mail.letters.words import words_of
from portal.mail.models import Letter
from portal.mail.rules.sending import NotTrueAnyMore, Words
from portal.people.operations.asking import ask_to_sign_in
from tests.picturing.index import Picture
from tests.releases.rows import DAY, EARLIER, HOUR, MADE_AT, build

LANGUAGES = ("nl", "en")
SCHEMES = ("light", "dark")
WIDTHS = (360, 600)
LONG = "hoe een netwerkbijeenkomst over arbeidsongeschiktheidsverzekeringen toch nog gezellig werd"
EVERYTHING: dict[str, Any] = {
    "blocks": [(MADE_AT + number * DAY, MADE_AT + number * DAY + 2 * HOUR) for number in (25, 26, 33)],
    "online_url": "https://meet.example/een-kamer-met-een-heel-lang-adres-waar-geen-spatie-in-staat?met=vragen&en=meer",
    "route": "Vanaf het station tien minuten lopen. De ingang is aan de achterkant, naast de fietsenstalling.",
    "contact_phone": "06 12345678",
}


@dataclass(frozen=True)
class Drawing:
    """The HTML of a letter in one language."""

    name: str
    language: str
    html: str


def draw(browser: Browser, folder: Path, data: Path, only: str, pictures: list[Picture], wrongs: list[str]) -> None:
    """Write the pictures; append what was made, and letters wider than their window."""
    with time_machine.travel(EARLIER) as clock:
        settings = {"PORTAL_BASE_URL": "https://samenop.example", "PORTAL_DATA": str(data)}
        app = create_app({**settings, "PORTAL_DATABASE_URL": f"sqlite:///{data}/letters.sqlite"})
        app.testing = True
        with app.app_context():
            upgrade()
            drawings = [drawing for drawing in _drawings(app, clock) if only in f"letter-{drawing.name}"]
            db.session.remove()
            db.engine.dispose()
    for picture, is_too_wide in _drawn(drawings, folder, browser):
        pictures.append(picture)
        wrongs += [f"{picture.file}: wider than the window"] if is_too_wide else []


def _drawings(app: Flask, clock: time_machine.Traveller) -> Iterator[Drawing]:
    """Yield each kind in both languages, once for every layout that its text takes."""
    rows = build(app, clock)
    rows.make(LONG, MADE_AT + 25 * DAY, ["anna"], **EVERYTHING)
    ask_to_sign_in("chris@oeverkring.example", "pictures", "/manage", "nl", MADE_AT)
    forms: dict[str, list[tuple[int, ...]]] = {kind: [] for kind in letter_kinds()}
    for letter in db.session.scalars(select(Letter).order_by(Letter.id)).all():
        try:
            form = _form_of(words_of(letter))
        except (NotTrueAnyMore, KeyError):  # it would not be sent; or it was sent and its token is wiped
            continue
        if form not in forms[letter.kind]:
            forms[letter.kind].append(form)
            number = len(forms[letter.kind])
            for language in LANGUAGES:
                letter.language = language
                part = message_of(letter, words_of(letter)).get_body(("html",))
                assert part
                yield Drawing(letter.kind if number == 1 else f"{letter.kind}-{number}", language, part.get_content())
    db.session.rollback()
    if without := [kind for kind, found in forms.items() if not found]:
        sys.exit(f"No letter of these kinds is made in tests/releases/rows.py: {', '.join(without)}")


def _form_of(words: Words) -> tuple[int, ...]:
    """Return the numbers of paragraphs and days, by which letters of a kind look different."""
    return (len(words.lines), len(words.after), len(words.card.days) if words.card else -1)


def _drawn(drawings: list[Drawing], folder: Path, browser: Browser) -> Iterator[tuple[Picture, bool]]:
    """Write the screenshots; yield each, and whether the letter is wider than its window."""
    for scheme in SCHEMES:
        for width in WIDTHS:
            page = browser.new_page(color_scheme=scheme, viewport={"width": width, "height": 600})
            for drawing in drawings:
                picture = Picture(f"letter-{drawing.name}-{drawing.language}", width, scheme)
                page.set_content(drawing.html)
                page.screenshot(path=folder / picture.file, full_page=True)
                yield picture, page.evaluate("document.documentElement.scrollWidth") > width
            page.close()
