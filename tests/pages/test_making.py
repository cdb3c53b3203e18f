"""A new organiser's path: from an empty portal to a session that people can sign up for."""

from datetime import timedelta
from urllib.parse import unquote

import pytest
from flask import Flask
from sqlalchemy import select

from portal.agenda.models import Meeting, MeetingKind
from portal.db import db
from portal.people.models import Person
from tests.browser import Browser, Page, words_in
from tests.cast import NOW, make, make_draft
from tests.people.asking import ask

DAAN = "daan@oeverkring.example"
FOUR_FIELDS = {"title": "Samen kijken", "starts": "2027-02-02T09:30", "ends": "2027-02-02T11:30", "capacity": "10"}


def new(browser: Browser, kind: str = "") -> Page:
    return browser.open("/manage/meetings/new" + (f"?kind={kind}" if kind else ""))


def send(page: Page, **values: object) -> Page:
    return page.form(page.path.partition("?")[0]).submit(**values)


def pressed(page: Page, name: str, value: str, **values: object) -> Page:
    """Fill in, and press the button with this name and value."""
    form = page.form(page.path.partition("?")[0])
    (button,) = [item for item in form.buttons if (item.get("name"), item.get("value")) == (name, value)]
    return form.submit(button, **values)


def meetings() -> list[Meeting]:
    return list(db.session.scalars(select(Meeting).order_by(Meeting.id)))


def test_a_first_session_is_on_the_agenda_within_four_pages_from_the_letter(
    app: Flask, chris: Person, as_daan: Browser
):
    letter = ask("chris")
    asked = Browser(app).open(f"/sign-in/{letter.token}")
    home = asked.press("Log mij in")
    form = home.follow("Nieuwe sessie")
    typed = {**FOUR_FIELDS, "title": "Als iemand geen hulp wil", "place": "De Zaal", "question_1": "Wat helpt?"}
    public = pressed(form, "publish", "yes", **typed)

    pages = [asked, home, form, public]
    assert [page.name for page in pages] == ["sign-in-confirm", "manage", "edit", "run"]
    assert (home.path, public.path) == ("/manage", "/manage/meetings/als-iemand-geen-hulp-wil?said=published")
    assert "Deze sessie staat nu op de agenda." in public.text
    assert [item.get("data-slug") for item in as_daan.open("/agenda").elements("article")] == [meetings()[0].slug]

    # The moment to pass it on: the public address, and no key.
    address = f"{as_daan.home}/agenda/als-iemand-geen-hulp-wil"
    assert [words_in(item) for item in public.with_class("address")] == [address]
    assert unquote(public.links["Stuur met WhatsApp"]).endswith(address)
    assert unquote(public.links["Stuur per mail"]).endswith(address)

    receipt = as_daan.open(f"/agenda/{meetings()[0].slug}").form("/signup").submit(name="Daan", email=DAAN)
    signups_page = public.browser.open("/manage").follow(f"Wie komt er? {meetings()[0].title}")
    assert (receipt.state, signups_page.links[DAAN]) == ("going", f"mailto:{DAAN}")


def test_a_draft_is_seen_by_nobody_else_and_what_it_lacks_is_said_with_the_form(as_chris: Browser, as_daan: Browser):
    draft = send(new(as_chris), **FOUR_FIELDS)
    (made,) = meetings()
    assert (draft.path, draft.name, made.is_draft) == ("/agenda/samen-kijken", "session", True)
    assert as_daan.open(draft.path).status == 404
    assert as_daan.open("/agenda").elements("article") == []

    refused = pressed(new(as_chris), "publish", "yes", **{**FOUR_FIELDS, "title": "Nog een"})

    assert (refused.status, refused.form("/edit").values["title"]) == (422, "Nog een")
    assert "Nog nodig: een plaats of een online adres, een tekst of één vraag" in refused.text


def test_nothing_is_filled_in_unseen_and_buttons_offer_what_was_there_last_time(
    app: Flask, as_bram: Browser, bram: Person
):
    make(place="De vorige zaal", city="Gent", route="Tram 12.", facilitator_ids=[bram.id])  # tuesday 8 december
    page = new(as_bram)
    empty = {name: page.form("/new").values[name] for name in ("place", "city", "starts", "ends", "question_1")}
    assert set(empty.values()) == {""}
    offers = [words_in(button) for button in page.elements("button") if button.get("name") == "refill"][-2:]
    assert offers == [
        "Dag en tijd als vorige keer: dinsdag 15 december 2026, 9.30 uur",
        "Zelfde plaats als vorige keer: De vorige zaal, Gent",
    ]

    page = pressed(page, "refill", "place", title="Samen kijken", capacity="6")
    page = pressed(page, "refill", "time")
    values = page.form("/new").values

    assert (page.status, meetings()[0].title) == (200, "Meedoen lukt niet vanzelf")  # nothing was saved
    assert [values[name] for name in ("title", "capacity", "place", "route", "starts", "ends")] == [
        *("Samen kijken", "6", "De vorige zaal", "Tram 12."),
        *("2026-12-15T09:30", "2026-12-15T11:30"),
    ]


def test_each_kind_begins_with_its_recipe_and_what_was_typed_stays(app: Flask, as_bram: Browser):
    begun = {kind: new(as_bram, kind).form("/new").values for kind in MeetingKind}
    small = (MeetingKind.PEER_CONSULTATION, MeetingKind.MORAL_DELIBERATION)
    assert {kind: (values["kind"], values["capacity"]) for kind, values in begun.items()} == {
        kind: (kind, "8" if kind in small else "10") for kind in MeetingKind
    }
    assert all(values[f"question_{number}"] for values in begun.values() for number in (1, 2, 3))

    page = pressed(new(as_bram, "kick-off"), "refill", "closing", question_2="Mijn eigen vraag", capacity="6")
    values = page.form("/new").values

    assert [words_in(item) for item in page.elements("button") if item.get("aria-pressed") == "true"] == [
        "Slotbijeenkomst"
    ]
    assert [values[name] for name in ("question_1", "question_2", "question_3", "capacity")] == [
        *("Welke stap was klein, maar hielp?", "Mijn eigen vraag", begun[MeetingKind.CLOSING]["question_3"], "6")
    ]


def test_what_may_come_later_is_folded_until_something_in_it_is_wrong(app: Flask, as_bram: Browser):
    def folds(page: Page) -> dict[str, bool]:
        return {item.get("id", ""): item.get("open") is not None for item in page.by_id("main").iter("details")}

    assert folds(new(as_bram)) == dict.fromkeys(
        ("part-what", "part-when", "part-where", "part-who", "part-around"), False
    )
    wrong = send(new(as_bram), **FOUR_FIELDS, contact_phone="abc")
    assert [name for name, is_open in folds(wrong).items() if is_open] == ["part-where"]


def test_four_fields_are_enough_for_a_program(app: Flask, as_bram: Browser, bram: Person):
    form = new(as_bram).form("/new")
    sent = {"csrf_token": form.values["csrf_token"], **FOUR_FIELDS}

    page = as_bram.send("/manage/meetings/new", sent, {})

    (made,) = db.session.scalars(select(Meeting).options(db.selectinload(Meeting.facilitators))).all()
    assert page.path == "/agenda/samen-kijken"
    assert (made.kind, made.language, made.waiting_list, made.timezone) == (
        "work-session",
        "nl",
        True,
        "Europe/Amsterdam",
    )
    assert ([leader.id for leader in made.facilitators], made.made_by_id) == ([bram.id], bram.id)


def test_the_same_form_sent_twice_makes_one_session(app: Flask, as_bram: Browser):
    form = new(as_bram).form("/new")

    places = [form.submit(**FOUR_FIELDS).path for _ in range(3)]

    assert places == ["/agenda/samen-kijken"] * 3
    assert len(meetings()) == 1


WRONG = {  # typed values: (the field with the error, its message)
    "no title": ({"title": ""}, "Vul een titel in."),
    "spaces for a title": ({"title": "  \u202e "}, "Vul een titel in."),
    "a title without end": ({"title": "x" * 121}, "Hoogstens 120 tekens."),
    "no start": ({"starts": ""}, "Vul een datum en een tijd in."),
    "a start in words": ({"starts": "morgen"}, "Vul een datum en een tijd in."),
    "a day that is none": ({"starts": "2027-02-30T10:00"}, "Vul een datum en een tijd in."),
    "the end before the start": ({"ends": "2027-02-02T09:00"}, "Het einde ligt vóór het begin. Kijk ze allebei na."),
    "the end at the start": ({"ends": "2027-02-02T09:30"}, "Het einde ligt vóór het begin. Kijk ze allebei na."),
    "longer than a day": ({"ends": "2027-02-04T09:30"}, "Een sessie duurt hoogstens een dag. Kijk de datums na."),
    "a time that does not exist": (
        {"starts": "2027-03-28T02:30", "ends": "2027-03-28T05:00"},
        "Deze tijd bestaat niet: de klok gaat dan vooruit. Kies een andere tijd.",
    ),
    "no phone number": ({"contact_phone": "abc"}, "Vul een telefoonnummer in, zoals 06 12345678."),
    "no places": ({"capacity": ""}, "Hoeveel plaatsen zijn er?"),
    "nought places": ({"capacity": "0"}, "Kies 1 tot en met 1.000 plaatsen."),
    "fewer than none": ({"capacity": "-3"}, "Kies 1 tot en met 1.000 plaatsen."),
    "too many places": ({"capacity": "1001"}, "Kies 1 tot en met 1.000 plaatsen."),
    "places in words": ({"capacity": "tien"}, "Vul een heel getal in."),
    "places of another script": ({"capacity": "١٠"}, "Vul een heel getal in."),
    "half a place": ({"capacity": "1.5"}, "Vul een heel getal in."),
    "an address that is a script": ({"online_url": "javascript:alert(1)"}, "Een online adres begint met https://"),
}


@pytest.mark.in_turns
@pytest.mark.parametrize(("typed", "sentence"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_is_said_at_the_field_and_what_was_typed_is_kept(
    app: Flask, as_bram: Browser, typed: dict[str, str], sentence: str
):
    whole = {**FOUR_FIELDS, "description": "Dit is een lange tekst.\n\nEn nog een.", **typed}

    page = send(new(as_bram), **whole)

    assert (page.status, page.name) == (422, "edit")
    assert sentence in page.errors()
    values = page.form("/new").values
    assert {name: values[name].strip("\u202e ") for name in whole} == {n: v.strip("\u202e ") for n, v in whole.items()}
    assert meetings() == []


@pytest.mark.parametrize("capacity", [1, 1000])
def test_from_one_place_to_a_thousand_is_fine(app: Flask, as_bram: Browser, capacity: int):
    page = send(new(as_bram), **{**FOUR_FIELDS, "capacity": f" {capacity} "})

    assert (page.status, meetings()[0].capacity) == (200, capacity)


TIMES = {
    "winter": ("2027-02-02T09:30", "2027-02-02T08:30", "2027-02-02T09:30+01:00"),
    "summer": ("2027-07-01T19:00", "2027-07-01T17:00", "2027-07-01T19:00+02:00"),
    "just before the clocks go forward": ("2027-03-28T01:59", "2027-03-28T00:59", "2027-03-28T01:59+01:00"),
    "just after": ("2027-03-28T03:00", "2027-03-28T01:00", "2027-03-28T03:00+02:00"),
    "an hour that comes twice": ("2027-10-31T02:30", "2027-10-31T00:30", "2027-10-31T02:30+02:00"),
}


@pytest.mark.in_turns
@pytest.mark.parametrize(("wall", "utc", "iso"), TIMES.values(), ids=TIMES)
def test_a_time_comes_back_as_it_was_typed(app: Flask, as_bram: Browser, wall: str, utc: str, iso: str):
    ends = f"{wall[:11]}08:00" if wall[11:13] < "08" else f"{wall[:11]}23:00"
    page = send(new(as_bram), **{**FOUR_FIELDS, "starts": wall, "ends": ends})

    (made,) = meetings()
    assert made.starts_at.isoformat()[:16] == utc
    assert page.json_ld["startDate"] == iso
    form = as_bram.open(f"/manage/meetings/{made.slug}/edit").form("/edit")
    assert (form.values["starts"], form.values["ends"]) == (wall, ends)

    form.submit(title="Anders")
    assert meetings()[0].starts_at.isoformat()[:16] == utc


def test_names_in_any_script_are_kept_and_marks_that_turn_text_around_are_not(app: Flask, as_bram: Browser):
    names = {
        "title": "Ontmoeting met مريم en 学びの会",
        "place": "Café Ełżbieta, Ünter den Linden",
        "city": "Łódź",
        "question_1": "Что мешает?",
        "description": "Regel een\n\nنص عربي\n\n👩‍👩‍👧‍👦",
    }
    turned = {name: f"\u202e{text}\u2069\u200f" for name, text in names.items()}

    page = send(new(as_bram), **{**FOUR_FIELDS, **turned})

    (made,) = meetings()
    assert (made.title, made.place, made.city, made.questions[0], made.description) == tuple(names.values())
    assert page.title == names["title"]


def test_a_draft_without_a_place_tells_what_is_still_needed(app: Flask, as_bram: Browser):
    nothing = dict.fromkeys(("question_1", "question_2", "question_3", "place", "city", "description"), "")
    draft = send(new(as_bram), **{**FOUR_FIELDS, **nothing})

    page = draft.press("Publiceer")

    assert (page.status, page.name, "Deze sessie is nog niet gepubliceerd." in page.text) == (422, "edit", True)
    assert words_in(page.with_class("errors")[0]).endswith(
        "Nog nodig: een plaats of een online adres, een tekst of één vraag"
    )
    assert meetings()[0].is_draft

    done = page.form("/edit").submit(city="Gent", question_1="Wat helpt?")
    assert (done.name, meetings()[0].is_draft) == ("run", False)


def test_the_preview_of_a_draft_does_not_say_that_sign_up_has_closed(app: Flask, as_bram: Browser, bram: Person):
    draft = make_draft(facilitator_ids=[bram.id])

    page = as_bram.open(f"/manage/meetings/{draft.slug}/preview")

    assert "Lezers kunnen zich inschrijven zodra je publiceert." in page.text
    assert "Inschrijven kan niet meer" not in page.text


def test_tips_stop_nothing(app: Flask, as_bram: Browser, bram: Person):
    draft = make_draft(facilitator_ids=[bram.id], questions=["Eén vraag?"], audience="", access="")

    page = as_bram.open(f"/agenda/{draft.slug}")

    assert "Schrijf drie vragen" in page.text
    assert page.press("Publiceer").name == "run"
    assert as_bram.open(f"/agenda/{draft.slug}").state == "open"


@pytest.mark.parametrize("days", [14, -14])
def test_the_page_of_a_draft_says_neither_that_sign_up_is_closed_nor_that_it_took_place(
    app: Flask, chris: Person, as_chris: Browser, days: int
):
    starts = NOW + timedelta(days=days)
    draft = make_draft(starts_at=starts, ends_at=starts + timedelta(hours=2))
    path = f"/manage/meetings/{draft.slug}"

    pages = [as_chris.open(address) for address in (f"/agenda/{draft.slug}", f"{path}/preview")]

    words = ("gesloten", "Deze sessie is geweest", "Kijk bij de volgende sessie", "vol")
    shown = [words_in(page.by_id("signup-box")) for page in pages]
    assert [word for word in words for text in shown if word in text] == []
    assert ["Lezers kunnen zich inschrijven zodra je publiceert." in text for text in shown] == [True, True]
    assert "data-focus" not in pages[0].by_id("signup-title").attrib  # it opens at its top
    needs = "Nog nodig: een begin dat nog komt"
    assert [needs in page.text for page in (pages[0], as_chris.open(path))] == [days < 0] * 2
