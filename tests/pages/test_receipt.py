"""The receipt: a page worth keeping, with the ways into a calendar and to a colleague; and signing up with a thumb."""

from datetime import UTC, datetime
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from flask import Flask

from portal.agenda.models import Meeting, Visibility
from portal.feeds.rules.adding import event_links
from portal.pages.views.bringing import bring_along
from portal.signups.operations.call_off import call_off
from tests.browser import HOME, Browser, Page, words_in
from tests.cast import NOW, make, network, sign_up_all

DAAN = {"name": "Daan", "email": "daan@oeverkring.example"}


def signed_up(browser: Browser, meeting: Meeting, **typed: str) -> Page:
    return browser.open(f"/agenda/{meeting.slug}").form("/signup").submit(**{**DAAN, **typed})


def headings(page: Page) -> list[str]:
    return [words_in(heading) for heading in page.elements("h1", "h2")]


def query_of(address: str) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}


def test_the_receipt_says_what_when_and_where_and_how_to_keep_it(app: Flask, as_daan: Browser):
    meeting = make(route="Vanaf het station tien minuten lopen.", access="Er is een lift.")
    address = f"{HOME}/agenda/{meeting.slug}"

    page = signed_up(as_daan, meeting)

    assert (page.name, page.state, page.title) == ("receipt", "going", "Je doet mee!")
    assert headings(page) == [
        "Je doet mee!",
        "Zet in mijn agenda",
        "Wat gebeurt er nu?",
        "Neem een collega mee",
        "Praktisch",
        "De vragen",
    ]
    box = words_in(page.by_id("signup-box"))
    for words in (meeting.title, "dinsdag 8 december 2026", "9.30 tot 11.30 uur", "Kade 1", "We mailen naar daan@"):
        assert words in box
        assert page.text.count(words) == 1
    assert unquote(page.links["Op de kaart"]).endswith("?query=Kade 1, Amsterdam")
    assert page.links["iPhone, Mac"] == page.links["Bestand (.ics)"] == f"/agenda/{meeting.slug}.ics"
    assert query_of(page.links["Google"])["dates"] == "20261208T083000Z/20261208T103000Z"
    assert query_of(page.links["Outlook op je werk"])["subject"] == meeting.title
    assert query_of(page.links["Stuur met WhatsApp"])["text"] == (
        f"Ik ga naar “{meeting.title}” op dinsdag 8 december 2026, 9.30 uur. Ga je mee?\n{address}"
    )
    assert "Gebruik de link in die mail. Dan krijgt iemand anders je plaats." in box
    assert "/signups/" not in page.answer.text  # no key: whoever sits at this browser learns nothing more


def test_on_the_waitlist_there_is_nothing_to_put_in_a_calendar_yet(app: Flask, as_daan: Browser):
    meeting = make(capacity=1)
    sign_up_all(meeting, "anna")

    page = signed_up(as_daan, meeting)

    assert (page.state, page.title) == ("waiting", "Je staat op de wachtlijst")
    assert headings(page)[1:3] == ["Wat gebeurt er nu?", "Praktisch"]
    assert page.text.count("Je staat op de wachtlijst") == 1
    assert "Je nummer staat in je mail." in page.text


def test_coming_back_says_so_and_leads_to_the_receipt(app: Flask, workshop: Meeting, as_daan: Browser):
    signed_up(as_daan, workshop)
    path = f"/agenda/{workshop.slug}"

    back = as_daan.open(path)

    assert "Je hebt je net ingeschreven. daan@oeverkring.example" in back.text
    assert back.with_class("signup-bar") == []
    assert back.follow("Bekijk mijn bevestiging").title == "Je doet mee!"
    assert signed_up(as_daan, workshop, name="Eva", email="eva@oeverkring.example").state == "going"
    assert "Je hebt je net ingeschreven" not in Browser(app).open(path).text


def test_a_session_that_was_called_off_meanwhile_says_that_instead(workshop: Meeting, as_daan: Browser):
    signed_up(as_daan, workshop)
    call_off(workshop.id, "De gespreksleider is ziek.", None, NOW)

    page = as_daan.open(f"/agenda/{workshop.slug}/signup")

    assert (page.name, page.state) == ("session", "called-off")
    assert "De gespreksleider is ziek." in page.text
    assert "Je hebt je net ingeschreven" not in page.text


def test_what_a_colleague_cannot_sign_up_for_is_not_passed_on(app: Flask):
    net = network()
    with app.test_request_context(base_url=HOME):
        passed_on = {
            "anybody": bring_along(make(title="Open")),
            "by link": bring_along(make(title="Met de link", visibility=Visibility.LINK)),
            "members": bring_along(make(title="Voor leden", visibility=Visibility.MEMBERS, network_id=net.id)),
            "no guests": bring_along(make(title="Besloten", network_id=net.id, takes_guests=False)),
        }

    assert passed_on["anybody"] and passed_on["anybody"].address == f"{HOME}/agenda/open"
    assert [name for name, found in passed_on.items() if found] == ["anybody", "by link"]


@pytest.mark.parametrize(
    ("changes", "taken", "words", "action"),
    [
        ({"capacity": 5}, ["anna"], "Nog 4 plaatsen", "Ik doe mee"),
        ({"capacity": 40}, [], "Nog genoeg plaatsen", "Ik doe mee"),
        ({"capacity": 1}, ["anna"], "Vol", "Zet mij op de wachtlijst"),
        ({"capacity": 1, "waiting_list": False}, ["anna"], None, None),
    ],
)
def test_the_bar_says_what_the_box_says(
    app: Flask, as_daan: Browser, changes: dict[str, object], taken: list[str], words: str | None, action: str | None
):
    meeting = make(**changes)
    sign_up_all(meeting, *taken)

    page = as_daan.open(f"/agenda/{meeting.slug}")

    bars = [[words_in(item) for item in bar if isinstance(item.tag, str)] for bar in page.with_class("signup-bar")]
    assert bars == ([[words, action]] if words else [])
    if action:
        form = page.form("/signup")
        assert (page.links[action], words_in(form.buttons[0])) == ("#signup-box", action)
        assert page.text.count("Schrijf mij in") == 0


def test_a_form_filler_and_a_phones_keyboard_know_each_field(workshop: Meeting, as_daan: Browser):
    form = as_daan.open(f"/agenda/{workshop.slug}").form("/signup")

    told = {
        item.get("name"): (item.get("autocomplete"), item.get("enterkeyhint")) for item in form.element.iter("input")
    }
    assert {name: told[name] for name in ("name", "email", "organisation")} == {
        "name": ("name", "next"),
        "email": ("email", "next"),
        "organisation": ("organization", "send"),
    }


def test_what_is_in_a_title_does_not_get_out_of_a_link():
    starts, ends = datetime(2026, 12, 8, 8, 30, tzinfo=UTC), datetime(2026, 12, 8, 10, 30, tzinfo=UTC)

    links = event_links("Zorg & welzijn #1 = één?", starts, ends, "", "https://samenop.example/agenda/x")

    assert query_of(links.google)["text"] == query_of(links.outlook)["subject"] == "Zorg & welzijn #1 = één?"
    assert query_of(links.office)["startdt"] == "2026-12-08T08:30:00Z"
    assert "location" not in query_of(links.google)
