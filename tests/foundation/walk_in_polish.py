"""Pages and letters of a portal that also speaks Polish. `test_new_language.py` runs this file in another process."""

import re
from datetime import date

import pytest
from flask import Flask
from flask_babel import force_locale, ngettext

from portal.agenda.models import Meeting
from portal.agenda.rules.series import Rhythm, Series, days_of
from portal.language import date_long, name_order
from portal.people.models import Person
from portal.privacy.rules.hits import HitKind
from portal.privacy.rules.repairs import Repair, repaired
from portal.privacy.rules.scan import scan
from portal.summaries.rules.plain import hints
from tests.browser import Browser, sign_in
from tests.cast import make, sign_up_all
from tests.flows.letters import html_of, kinds, link_in, mail_of, text_of
from tests.foundation.made_up import left_untranslated

TUESDAY = "‹wtorek 8 grudnia 2026›"
SAME_IN_EVERY_LANGUAGE = (
    *(
        "Samenop",
        "Oeverkring",
        "Android",
        "Outlook.com",
        "Outlook",
        "Google",
        "portal@samenop.example",
        "Nederlands",
        "English",
        "Polski",
    ),
    *("Ewa", "Chris", "wtorek"),  # parts of a date that Babel formats
)


@pytest.fixture
def polish(app: Flask) -> Browser:
    """The browser of somebody who chose Polish by the button."""
    browser = Browser(app, language="pl")
    browser.set_cookie("language", "pl")
    return browser


def untranslated(text: str, meeting: Meeting) -> str:
    """Return the words that are neither translated nor written about the meeting."""
    text = re.sub(r"<iframe .*?</iframe>", " ", text)  # the HTML to copy
    left = re.sub(r"https?://\S+", " ", left_untranslated(text))
    written = [meeting.title, meeting.place, meeting.city, meeting.address, meeting.description, meeting.audience]
    for words in sorted((*written, *meeting.questions, *SAME_IN_EVERY_LANGUAGE), key=len, reverse=True):
        left = left.replace(words, " ")
    return " ".join(re.findall(r"[^\W\d_]+", left))


def test_the_button_chooses_it_and_offers_the_others(app: Flask, workshop: Meeting):
    browser = Browser(app)
    dutch = browser.open("/agenda")

    polish = dutch.press("Polski")

    assert [item.text for item in dutch.form("/language").buttons] == ["English", "Polski"]
    assert [item.text for item in polish.form("/language").buttons] == ["Nederlands", "English"]
    assert (polish.path, polish.root.get("lang"), browser.cookies()) == ("/agenda", "pl", {"language": "pl"})


def test_five_pages_leave_nothing_untranslated(polish: Browser, workshop: Meeting, chris: Person):
    sign_up_all(workshop, "anna", "bram")
    agenda, session = polish.open("/agenda"), polish.open(f"/agenda/{workshop.slug}")
    receipt = session.form("/signup").submit(name="Ewa", email="ewa@oeverkring.example")
    own = polish.open(link_in(mail_of("ewa")[-1]))
    edit = sign_in(polish, chris).open(f"/manage/meetings/{workshop.slug}/edit")

    pages = {page.name: page for page in (agenda, session, receipt, own, edit)}
    assert {name: untranslated(page.text, workshop) for name, page in pages.items()} == dict.fromkeys(
        ("agenda", "session", "receipt", "signup", "edit"), ""
    )
    assert {page.root.get("lang") for page in pages.values()} == {"pl"}
    assert [TUESDAY in page.text for page in (session, receipt, own)] == [True] * 3


def test_three_letters_leave_nothing_untranslated(polish: Browser, workshop: Meeting, anna: Person):
    polish.open(f"/agenda/{workshop.slug}").form("/signup").submit(name="Ewa", email="ewa@oeverkring.example")
    own = polish.open(link_in(mail_of("ewa")[-1]))
    own.form("cancellation").submit()
    polish.open("/sign-in").form("ask").submit(email="anna@oeverkring.example")

    letters = [*mail_of("ewa"), *mail_of("anna")]

    assert kinds(letters) == ["signup-going", "signup-cancelled", "sign-in"]
    assert [letter["Content-Language"] for letter in letters] == ["pl"] * 3
    assert [untranslated(f"{letter['Subject']} {text_of(letter)}", workshop) for letter in letters] == [""] * 3
    assert ['<html lang="pl">' in html_of(letter) for letter in letters] == [True] * 3
    assert TUESDAY in text_of(letters[0])


def test_a_session_can_be_held_in_it_and_others_are_told(app: Flask, polish: Browser, chris: Person):
    new = sign_in(Browser(app), chris).open("/manage/meetings/new")
    meeting = make(title="Razem", language="pl")

    assert [item.get("value") for item in new.by_id("language").iter("option")] == ["nl", "en", "pl"]
    assert "Deze sessie is in het Pools." in Browser(app).open(f"/agenda/{meeting.slug}").text
    assert "‹Language›" not in polish.open(f"/agenda/{meeting.slug}").text


def test_dates_plurals_holidays_and_names_follow_it(app: Flask):
    with force_locale("pl"):
        assert date_long(date(2026, 12, 8)) == TUESDAY
        assert [ngettext("%(n)s place left", "%(n)s places left", n, n=n) for n in (1, 2, 5)] == [
            *("‹1 places left one›", "‹2 places left few›", "‹5 places left many›")
        ]
        assert sorted(("Piotr Wilk", "Jan ze Stawu", "Ewa Tur"), key=name_order) == [
            *("Jan ze Stawu", "Ewa Tur", "Piotr Wilk")
        ]
    [day] = days_of(Series(Rhythm.WEEKLY, 1, 1), date(2026, 12, 25), "NL", "pl")
    assert day.holiday == "New Year's Day"  # this text has no translation here


def test_the_scan_and_the_hints_know_its_words():
    text = "Pani Nowak odeszła 8 grudnia 2024. Chłopiec lat 12 został w celu nauki."

    found = scan(text, language="pl")

    assert [(hit.kind, hit.text) for hit in found] == [
        *((HitKind.TITLE, "Pani Nowak"), (HitKind.DATE, "8 grudnia 2024"), (HitKind.AGE, "lat 12"))
    ]
    assert [repaired(text, hit, Repair.MORE_GENERAL) for hit in found] == [
        "Pewna kobieta odeszła 8 grudnia 2024. Chłopiec lat 12 został w celu nauki.",
        "Pani Nowak odeszła miesiąc grudzień 2024. Chłopiec lat 12 został w celu nauki.",
        "Pani Nowak odeszła 8 grudnia 2024. Chłopiec lat nastu został w celu nauki.",
    ]
    assert [(hint.word, hint.twin) for hint in hints(text, "pl")] == [("w celu", "żeby")]


def test_a_hint_is_found_however_its_word_is_spelt_in_the_list():
    found = hints("Chłopiec niniejszy mieszka NA STRAẞE, w celu nauki. Niniejszy koniec.", "pl")

    assert [(hint.word, hint.twin) for hint in found] == [
        *(("niniejszy", "ten"), ("NA STRAẞE", "na ulicy"), ("w celu", "żeby"))
    ]
