"""The page with the example's letters: only for those who know its address."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from portal.db import transaction
from portal.demo.models import ExampleMark
from portal.demo.operations.welcome import letters_address, welcome
from portal.mail.letters.carriers import Folder
from tests.cast import NOW

WORDS = "Hallo Noor,\n\nKijk op http://samenop.example/agenda/meedoen\n"
Address = Callable[..., str]


@pytest.fixture
def mail(app: Flask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Set up an example portal with its own data folder; return the folder of its letters."""
    monkeypatch.setitem(app.config, "SETTINGS", replace(app.config["SETTINGS"], data=tmp_path))
    with transaction() as session:
        session.add(ExampleMark(id=1, made_at=NOW))
    return tmp_path / "mail"


@pytest.fixture
def page(mail: Path) -> str:
    """Return the path of the page."""
    return letters_address().removeprefix("http://samenop.example")


def deliver(mail: Path, name: str, subject: str, at: datetime = NOW) -> None:
    """Write a letter as the worker writes it to the folder."""
    message = EmailMessage()
    message["To"] = "Noor V. <noor@havenrand.example>"
    message["Subject"] = subject
    message["Date"] = format_datetime(at)
    message["Message-ID"] = f"<{name}@samenop.example>"
    message["X-Portal-Kind"] = "signup-going"
    message.set_content(WORDS)
    message.add_alternative("<p style='color:red'>Hallo Noor</p>", subtype="html")
    with Folder(mail) as folder:
        folder.carry(message)


def test_noor_finds_her_letters_with_the_newest_first(client: FlaskClient, mail: Path, page: str):
    deliver(mail, "one", "Je bent erbij: één", NOW - timedelta(days=2))
    deliver(mail, "two", "Je staat op de wachtlijst", NOW - timedelta(hours=2))
    deliver(mail, "three", "Je hebt een plek", NOW - timedelta(days=1))

    answer = client.get(page)

    subjects = ("Je staat op de wachtlijst", "Je hebt een plek", "Je bent erbij: één")
    places = [answer.text.index(subject) for subject in subjects]
    assert places == sorted(places)
    assert f'href="{page}/two"' in answer.text
    assert "noor@havenrand.example" in answer.text and "signup-going" in answer.text


def test_no_letters_yet_is_a_page_too(client: FlaskClient, page: str):
    answer = client.get(page)

    assert (answer.status_code, 'data-page="letters"' in answer.text) == (200, True)


def test_the_links_in_a_letter_can_be_pressed(client: FlaskClient, mail: Path, page: str):
    deliver(mail, "one", "Je bent erbij")

    answer = client.get(f"{page}/one")

    assert 'href="http://samenop.example/agenda/meedoen"' in answer.text
    assert f'href="{page}/one/html"' in answer.text


def test_a_letter_with_its_layout_may_have_style_and_nothing_else(client: FlaskClient, mail: Path, page: str):
    deliver(mail, "one", "Je bent erbij")

    answer = client.get(f"{page}/one/html")

    assert answer.text.strip() == "<p style='color:red'>Hallo Noor</p>"
    assert answer.headers["Content-Security-Policy"] == (
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )


def test_nobody_keeps_or_finds_these_pages(client: FlaskClient, mail: Path, page: str):
    deliver(mail, "one", "Je bent erbij")

    for path in (page, f"{page}/one", f"{page}/one/html"):
        headers = client.get(path).headers
        assert (headers["Cache-Control"], headers["X-Robots-Tag"]) == ("no-store", "noindex")


@pytest.mark.parametrize("name", ["none", "..%2fsecret-key", "../secret-key", "a" * 65, "one.eml", "één", "%00"])
def test_a_name_that_is_no_letter_is_not_found(client: FlaskClient, mail: Path, page: str, name: str):
    deliver(mail, "one", "Je bent erbij")
    (mail.parent / "secret-key.eml").write_text("Subject: not a letter")

    assert client.get(f"{page}/{name}").status_code == 404
    assert client.get(f"{page}/{name}/html").status_code == 404


def test_who_guesses_the_address_finds_nothing(client: FlaskClient, mail: Path, page: str):
    deliver(mail, "one", "Je bent erbij")
    guessed = page[:-1] + ("A" if page[-1] != "A" else "B")

    assert [client.get(guessed + rest).status_code for rest in ("", "/one", "/one/html")] == [404, 404, 404]


def test_a_portal_in_use_has_no_such_page(client: FlaskClient, mail: Path, page: str):
    deliver(mail, "one", "Je bent erbij")
    with transaction() as session:
        session.delete(session.get_one(ExampleMark, 1))

    assert [client.get(page + rest).status_code for rest in ("", "/one", "/one/html")] == [404, 404, 404]


def test_where_letters_leave_by_mail_there_is_no_such_page(
    app: Flask, client: FlaskClient, mail: Path, page: str, monkeypatch: pytest.MonkeyPatch
):
    deliver(mail, "one", "Je bent erbij")
    monkeypatch.setitem(app.config, "SETTINGS", replace(app.config["SETTINGS"], mail_url="smtp://mail.example"))

    assert [client.get(page + rest).status_code for rest in ("", "/one", "/one/html")] == [404, 404, 404]
    assert page not in "\n".join(welcome())


def test_a_letter_that_is_being_written_breaks_nothing(client: FlaskClient, mail: Path, page: str):
    deliver(mail, "one", "Je bent erbij")
    (mail / "two.eml").write_bytes(b"")

    assert client.get(page).status_code == 200
    assert client.get(f"{page}/two").status_code == 200


def test_the_demo_says_whom_to_sign_in_as_and_where_the_letters_are(mail: Path, page: str):
    text = "\n".join(welcome())

    for address in ("marieke@oeverkring.example", "joris@oeverkring.example", "noor@havenrand.example"):
        assert address in text
    assert f"http://samenop.example{page}" in text
