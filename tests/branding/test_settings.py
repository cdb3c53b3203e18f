"""An organiser says who they are, by screen: everybody sees it at once, on each page, in each process and letter."""

from dataclasses import replace
from datetime import timedelta
from email import message_from_bytes
from email.policy import default
from io import BytesIO
from pathlib import Path

import pytest
import time_machine
from flask import Flask
from werkzeug.datastructures import FileStorage
from werkzeug.test import encode_multipart

from portal.agenda.models import Meeting
from portal.branding.operations import SiteText, StaleSite, change_site
from portal.branding.queries import stored_site
from portal.branding.rules.colours import palette_of
from portal.clock import now
from portal.counters import counters
from portal.people.models import Person
from portal.settings import SettingsError
from portal.site import site
from tests.branding.drawn import picture
from tests.browser import Browser, Page, sign_in, words_in
from tests.cast import NOW
from tests.mail.outbox import send_what_is_due
from tests.web.portals import portal_with

pytestmark = pytest.mark.postgresql_in_turns

ADDRESS = "/manage/settings"
TYPED = {"site_name": "Leerkring Noord", "sentence": "Samen leren in het Noorden", "contact": "vraag@noord.example"}


def save(browser: Browser, file: bytes | None = None, preview: bool = False, **typed: str | None) -> Page:
    """Fill in the page as a browser does, with a file or without, and press one of its two buttons."""
    form = browser.open(ADDRESS).form(ADDRESS)
    return send(browser, {**form.values.to_dict(), "preview": "yes" if preview else "", **typed}, file)


def send(browser: Browser, values: dict[str, str | None], file: bytes | None) -> Page:
    upload = FileStorage(BytesIO(file or b""), "logo.png" if file is not None else "")
    sent = {name: value for name, value in values.items() if value is not None}
    boundary, body = encode_multipart({**sent, "logo": upload})
    return browser.send(ADDRESS, body, {"Content-Type": f"multipart/form-data; boundary={boundary}"})


def head(page: Page) -> str:
    return words_in(page.elements("header")[0].find("a"))


def foot(page: Page) -> str:
    return words_in(page.elements("footer")[0])


def test_everybody_sees_it_at_once_in_each_process(app: Flask, as_chris: Browser, as_daan: Browser):
    with portal_with(app) as other_process:
        elsewhere = Browser(other_process)
        before = [browser.open("/agenda") for browser in (as_daan, elsewhere)]
        assert [(head(page), "Open leersessies voor mensen in zorg" in page.text) for page in before] == [
            ("Samenop", True)
        ] * 2

        page = as_chris.open("/manage").follow("Naam, logo en contact")
        assert page.path == ADDRESS
        saved = save(as_chris, accent="22577A", **TYPED)

        assert (saved.status, head(saved), "Opgeslagen. Iedereen ziet het vanaf nu." in saved.text) == (
            200,
            "Leerkring Noord",
            True,
        )
        for page in (as_daan.open("/agenda"), elsewhere.open("/agenda")):
            assert head(page) == "Leerkring Noord"
            assert ("Samen leren in het Noorden" in page.text, "Oeverkring" in foot(page)) == (True, True)
            assert page.links["Vraag ons iets: vraag@noord.example"].startswith("mailto:vraag@noord.example")
            (sheet,) = [link.get("href", "") for link in page.elements("link") if "/colours/" in link.get("href", "")]
            assert "--accent: #22577a" in elsewhere.ask(sheet).text
            assert "immutable" in elsewhere.ask(sheet).headers["Cache-Control"]


def test_letters_and_calendars_speak_of_it_and_new_sessions_take_its_zone(
    app: Flask, chris: Person, as_daan: Browser, workshop: Meeting
):
    feed = as_daan.ask("/feeds/agenda.ics")

    text = SiteText(name="Leerkring Noord", contact="vraag@noord.example", timezone="Europe/Lisbon", locale="en")
    change_site(replace(text, accent="#ffff00"), 0, chris.id, NOW)
    as_daan.language = "en"
    as_daan.open(f"/agenda/{workshop.slug}").form("/signup").submit(name="Daan", email="daan@oeverkring.example")
    send_what_is_due()
    (place,) = (app.config["SETTINGS"].data / "mail").glob("*.eml")
    letter = message_from_bytes(place.read_bytes(), policy=default)

    assert (letter["From"].startswith("Leerkring Noord"), letter["Reply-To"]) == (
        True,
        "Leerkring Noord <vraag@noord.example>",
    )
    html, shades = letter.get_body(("html",)), palette_of("#ffff00")
    text = html.get_content() if html else ""
    assert f"background:{shades.light.accent};" in text and f"a {{ color: {shades.dark.accent}; }}" in text
    assert "#6e2459" not in text
    assert as_daan.ask("/feeds/agenda.ics").headers["ETag"] != feed.headers["ETag"]
    assert "NAME:Leerkring Noord" in as_daan.ask("/feeds/agenda.ics").text
    assert as_daan.open("/agenda").find("html").get("lang") == "en"  # pyright: ignore[reportOptionalMemberAccess]
    assert (site().timezone, site().language) == ("Europe/Lisbon", "en")


def test_a_logo_is_shown_under_an_address_of_its_own_and_can_be_taken_away(as_chris: Browser, as_daan: Browser):
    save(as_chris, picture())
    (shown,) = as_daan.open("/agenda").elements("img")
    answer = as_daan.ask(shown.get("src", ""))

    assert (shown.get("alt"), shown.get("width"), answer.content_type) == ("Logo", "300", "image/png")
    assert (answer.data[:4], "immutable" in answer.headers["Cache-Control"]) == (b"\x89PNG", True)
    assert as_daan.ask(shown.get("src", ""), headers={"If-None-Match": answer.headers["ETag"]}).status_code == 304

    save(as_chris, picture(colour=(200, 20, 20)))
    (other,) = as_daan.open("/agenda").elements("img")
    assert (other.get("src") == shown.get("src"), as_daan.ask(shown.get("src", "")).status_code) == (False, 404)

    save(as_chris, logo_gone="y")
    assert (as_daan.open("/agenda").elements("img"), as_daan.ask(other.get("src", "")).status_code) == ([], 404)


def test_a_preview_shows_it_on_this_page_alone_and_keeps_the_logo_until_it_is_saved(
    as_chris: Browser, as_daan: Browser
):
    shown = save(as_chris, picture(), preview=True, accent="#ffff00", **TYPED)

    assert (head(shown), "Er is nog niets opgeslagen." in shown.text) == ("Leerkring Noord", True)
    assert "Op een lichte pagina maken we #ffff00 iets dieper" in shown.text
    assert [image.get("src", "")[:14] for image in shown.elements("img")] == ["data:image/png"] * 3
    assert head(as_daan.open("/agenda")) == "Samenop"

    saved = send(as_chris, {**shown.form(ADDRESS).values.to_dict(), "preview": ""}, None)

    assert (head(saved), len(as_daan.open("/agenda").elements("img"))) == ("Leerkring Noord", 1)


def test_what_cannot_be_used_is_told_at_its_field_and_nothing_typed_is_lost(as_chris: Browser):
    wrong = {**TYPED, "contact": "geen adres", "accent": "groenig", "timezone": "America/New_York"}
    page = save(as_chris, b"<svg/>", **wrong)

    assert (page.status, len(page.errors())) == (422, 4)
    assert page.form(ADDRESS).values["site_name"] == "Leerkring Noord"
    assert "Vul een kleurcode in van zes cijfers en letters" in page.text
    assert "We kunnen dit plaatje niet lezen." in page.text
    assert site().name == "Samenop"


def test_an_empty_field_goes_back_and_the_log_says_who_changed_which(as_chris: Browser, as_daan: Browser):
    save(as_chris, accent="#22577a", **TYPED)
    save(as_chris, accent="", sentence="")
    before = counters()
    save(as_chris)

    page = as_daan.open("/agenda")
    assert ("Open leersessies voor mensen in zorg" in page.text, head(page)) == (True, "Leerkring Noord")
    assert [link for link in page.elements("link") if "/colours/" in link.get("href", "")] == []
    assert counters() == before  # nothing changed
    log = as_chris.open("/manage/history").text
    assert "Zin boven de agenda, Kleur van links en knoppen" in log
    assert log.count("veranderde de instellingen") == 2


def test_the_environment_wins_and_the_page_says_so(app: Flask, chris: Person, as_chris: Browser):
    page = as_chris.open(ADDRESS)
    assert "organisation" not in page.form(ADDRESS).fields
    assert "Op de server vastgezet met PORTAL_ORGANISATION" in page.text

    change_site(SiteText(organisation="Een ander", name="Van het scherm"), 0, chris.id, NOW)

    assert (site().organisation, site().name) == ("Oeverkring", "Van het scherm")
    with portal_with(app, SITE_NAME="Van de server", ORGANISATION="") as other, other.app_context():
        assert (site().name, site().organisation, site().is_responsible_named) == ("Van de server",) * 2 + (True,)


def test_a_logo_of_the_server_wins_and_a_file_that_is_none_stops_the_start(app: Flask, chris: Person, tmp_path: Path):
    place = tmp_path / "logo.webp"
    place.write_bytes(picture((600, 100), kind="WEBP"))
    with portal_with(app, LOGO=str(place)) as other, other.app_context():
        signed_in = sign_in(Browser(other), chris)
        page = signed_in.open(ADDRESS)
        assert "Op de server vastgezet met PORTAL_LOGO" in page.text
        assert ("logo" in page.form(ADDRESS).fields, "logo_gone" in page.form(ADDRESS).fields) == (False, False)
        save(signed_in, picture(), sentence="Samen")

        (shown,) = Browser(other).open("/agenda").elements("img")
        answer = signed_in.ask(shown.get("src", ""))
        assert (site().sentence, site().logo_id, shown.get("width")) == ("Samen", None, "480")
        assert (answer.data[:4], "immutable" in answer.headers["Cache-Control"]) == (b"\x89PNG", True)

    assert Browser(app).ask(shown.get("src", "")).status_code == 404
    place.write_bytes(b"<svg/>")
    for wrong in (place, tmp_path / "away.png", tmp_path):
        with (
            pytest.raises(SettingsError, match=r"^PORTAL_LOGO must be the path of a PNG[^\n]+\.$"),
            portal_with(app, LOGO=str(wrong)),
        ):
            pass


def test_a_name_that_makes_somebody_else_responsible_asks_for_a_fresh_sign_in(
    app: Flask, chris: Person, clock: time_machine.Traveller
):
    with portal_with(app, ORGANISATION="") as nobody_named, nobody_named.app_context():
        signed_in = sign_in(Browser(nobody_named), chris)
        clock.shift(timedelta(minutes=31))

        page = save(signed_in, site_name="Leerkring Noord")
        assert (page.status, page.title, stored_site().name) == (403, "Ben jij het?", "")
        assert save(signed_in, sentence="Samen leren").status == 200

        change_site(SiteText(organisation="Oever", sentence="Samen leren"), stored_site().version, chris.id, now())
        assert save(signed_in, site_name="Leerkring Noord").status == 200
        assert (stored_site().name, stored_site().organisation) == ("Leerkring Noord", "Oever")


def test_of_two_organisers_the_second_sees_what_the_first_saved(chris: Person, as_chris: Browser):
    form = as_chris.open(ADDRESS).form(ADDRESS)
    change_site(SiteText(name="Eerst"), 0, chris.id, NOW)

    page = send(as_chris, {**form.values.to_dict(), "site_name": "Daarna"}, None)

    assert (page.status, page.form(ADDRESS).values["site_name"]) == (409, "Daarna")
    assert "Iemand anders bewaarde: Eerst" in page.text
    with pytest.raises(StaleSite):
        change_site(SiteText(name="Te laat"), 0, chris.id, NOW + timedelta(hours=1))
