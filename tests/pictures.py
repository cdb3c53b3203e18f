"""Screenshots of every letter, for `bin/pictures`: made by operations (tests/releases/rows.py), drawn by Chromium.

FOLDER gets `<letter>-<language>-<scheme>-<width>.png`, and index.html with all of them. A letter that is wider than its
window is named, and the exit status is 1.
"""

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import time_machine
from flask import Flask
from flask_migrate import upgrade
from markupsafe import Markup
from playwright.sync_api import sync_playwright
from sqlalchemy import select

from portal import create_app
from portal.db import db
from portal.mail.kinds import letter_kinds
from portal.mail.letters.message import message_of
from portal.mail.letters.words import words_of
from portal.mail.models import Letter
from portal.mail.rules.sending import NotTrueAnyMore, Words
from portal.people.operations.asking import ask_to_sign_in
from tests.databases import SHARED_FOLDER
from tests.flows.browser import ARGUMENTS, NAMES, NOT_HERE
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


def main(folder: Path) -> None:
    browser = next(filter(None, map(shutil.which, NAMES)), None) or sys.exit(NOT_HERE)
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as data, time_machine.travel(EARLIER) as clock:
        os.environ[SHARED_FOLDER] = data
        settings = {"PORTAL_BASE_URL": "https://samenop.example", "PORTAL_DATA": data}
        app = create_app({**settings, "PORTAL_DATABASE_URL": f"sqlite:///{data}/portal.sqlite"})
        app.testing = True
        with app.app_context():
            upgrade()
            drawings = list(_drawings(app, clock))
            db.session.remove()
            db.engine.dispose()

    too_wide = list(_draw(drawings, folder, browser))
    (folder / "index.html").write_text(_index(drawings))
    print(f"{len(drawings) * len(SCHEMES) * len(WIDTHS)} pictures: {folder / 'index.html'}")
    if too_wide:
        sys.exit("\n".join(["Wider than the window:", *too_wide]))


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


def _draw(drawings: list[Drawing], folder: Path, browser: str) -> Iterator[str]:
    """Write the screenshots; yield the names of letters wider than their window."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=browser, args=ARGUMENTS)
        for scheme in SCHEMES:
            for width in WIDTHS:
                page = chromium.new_page(color_scheme=scheme, viewport={"width": width, "height": 600})
                for drawing in drawings:
                    name = f"{drawing.name}-{drawing.language}-{scheme}-{width}"
                    page.set_content(drawing.html)
                    page.screenshot(path=folder / f"{name}.png", full_page=True)
                    if page.evaluate("document.documentElement.scrollWidth") > width:
                        yield name
                page.close()
        chromium.close()


def _index(drawings: list[Drawing]) -> str:
    """Return a page with all screenshots, a row per letter."""
    style = Markup("body{font-family:sans-serif}div{display:flex;gap:12px;align-items:start}img{border:1px solid #999}")
    rows = Markup("")
    for drawing in drawings:
        rows += Markup("<h2>{}, {}</h2><div>").format(drawing.name, drawing.language)
        for scheme in SCHEMES:
            for width in WIDTHS:
                name = f"{drawing.name}-{drawing.language}-{scheme}-{width}.png"
                rows += Markup('<img src="{}" alt="{}">').format(name, name)
        rows += Markup("</div>")
    head = Markup("<!doctype html><meta charset=utf-8><title>Letters</title><style>{}</style>").format(style)
    return str(head + rows)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
