"""A new organiser's path: from an empty portal to a session that people can sign up for."""

from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from portal.agenda.models import Meeting, MeetingKind
from portal.db import db
from portal.people.models import Person
from tests.browser import Browser, Page, words_in
from tests.cast import NOW, make, make_draft

FOUR_FIELDS = {"title": "Samen kijken", "starts": "2027-02-02T09:30", "ends": "2027-02-02T11:30", "capacity": "10"}


def new(browser: Browser, kind: str = "") -> Page:
    return browser.open("/manage/meetings/new" + (f"?kind={kind}" if kind else ""))


def send(page: Page, **values: object) -> Page:
    return page.form(page.path.partition("?")[0]).submit(**values)


def meetings() -> list[Meeting]:
    return list(db.session.scalars(select(Meeting).order_by(Meeting.id)))


def test_a_new_organiser_makes_and_publishes_a_first_session(app: Flask, as_chris: Browser, as_daan: Browser):
    home = as_chris.open("/manage")
    assert home.links["Nieuwe sessie"] == "/manage/meetings/new"

    form = home.follow("Nieuwe sessie").follow("Werksessie")
    draft = send(form, title="Als iemand geen hulp wil", city="Gent", place="De Zaal", description="We kijken samen.")
    (made,) = meetings()
    assert (draft.path, draft.name, made.is_draft) == ("/agenda/als-iemand-geen-hulp-wil", "session", True)
    assert as_daan.open(draft.path).status == 404
    assert as_daan.open("/agenda").elements("article") == []

    public = draft.press("Publiceer")
    assert (public.path, public.state) == (f"{draft.path}?said=published", "open")
    assert "Deze sessie staat nu op de agenda." in public.text
    assert [item.get("data-slug") for item in as_daan.open("/agenda").elements("article")] == [made.slug]

    receipt = as_daan.open(draft.path).form("/signup").submit(name="Daan", email="daan@oeverkring.example")
    signups_page = as_chris.open("/manage").follow(f"Wie komt er? {made.title}")
    assert (receipt.state, signups_page.links["daan@oeverkring.example"]) == ("going", "mailto:daan@oeverkring.example")


def test_each_kind_begins_with_its_recipe_and_the_last_place(app: Flask, as_bram: Browser, bram: Person):
    make(place="De vorige zaal", city="Gent", facilitator_ids=[bram.id])
    begun = {}
    for kind in MeetingKind:
        values = new(as_bram, kind).form("/new").values
        begun[kind] = (values["kind"], values["capacity"], values["place"], values["starts"], values["ends"])

    at = ("De vorige zaal", "2026-12-08T10:00", "2026-12-08T12:00")  # in two weeks, for two hours
    small = (MeetingKind.PEER_CONSULTATION, MeetingKind.MORAL_DELIBERATION)
    assert begun == {kind: (kind, "8" if kind in small else "10", *at) for kind in MeetingKind}
    assert all(new(as_bram, "work-session").form("/new").values[f"question_{number}"] for number in (1, 2, 3))


def test_whose_place_it_is_stands_above_the_fields_of_the_place(app: Flask, as_bram: Browser, bram: Person):
    make(place="De vorige zaal", city="Gent", facilitator_ids=[bram.id])

    (where,) = [item for item in new(as_bram).elements("fieldset") if words_in(item).startswith("Waar ")]

    assert words_in(where).startswith("Waar Dit is de plek van je vorige sessie.")


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
    assert (done.state, meetings()[0].is_draft) == ("open", False)


def test_the_preview_of_a_draft_does_not_say_that_sign_up_has_closed(app: Flask, as_bram: Browser, bram: Person):
    draft = make_draft(facilitator_ids=[bram.id])

    page = as_bram.open(f"/manage/meetings/{draft.slug}/preview")

    assert "Lezers kunnen zich inschrijven zodra je publiceert." in page.text
    assert "Inschrijven kan niet meer" not in page.text


def test_tips_stop_nothing(app: Flask, as_bram: Browser, bram: Person):
    draft = make_draft(facilitator_ids=[bram.id], questions=["Eén vraag?"], audience="", access="")

    page = as_bram.open(f"/agenda/{draft.slug}")

    assert "Schrijf drie vragen" in page.text
    assert page.press("Publiceer").state == "open"


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
