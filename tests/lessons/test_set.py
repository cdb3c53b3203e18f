"""The lessons of one session at their own address, and the page that gathers all of them."""

import pytest
from flask import Flask

from portal.agenda.models import Visibility
from tests.browser import Browser, Page, words_in
from tests.cast import make, network
from tests.lessons.sharing import LESSONS, PARTICIPANTS, finished, make_public, shared

pytestmark = pytest.mark.slow


def titles(page: Page, id: str) -> list[str]:
    """Return the titles in the section with this id on its heading."""
    [section] = [each for each in page.elements("section") if each.get("aria-labelledby") == id]
    return [words_in(title) for title in section.iter("h3")]


def test_a_set_of_lessons_is_read_passed_on_and_leads_further(app: Flask, as_daan: Browser, as_bram: Browser):
    there = network().id
    before = shared("Van eerder.", themes=["Wonen"], title="Over wonen")
    shared("Van elders.", title="Iets anders")
    make(network_id=there, title="Ook van Meedoen")
    make(themes=["Wonen"], title="Nog eens over wonen")
    make(title="Iets heel anders dat komt")
    meeting = shared(important=2, signal=3, network_id=there, themes=["Wonen"], title="Hulp vragen")

    page = as_daan.open("/lessons").follow("Hulp vragen")

    assert (page.path, page.name, page.title) == (
        f"/lessons/{meeting.slug}",
        "lesson-set",
        "Lessen uit de sessie: Hulp vragen",
    )
    assert words_in(page.find("blockquote")) == LESSONS[1]
    assert words_in(page.find("figcaption")) == "Belangrijkste les"
    [others] = page.with_class("top")
    assert [words_in(item) for item in others] == [LESSONS[0], f"{LESSONS[2]} Signaal voor beleid"]
    assert page.links["Meedoen"] == "/lessons?network=meedoen" and page.links["Wonen"] == "/lessons?theme=wonen"
    assert titles(page, "coming") == ["Nog eens over wonen", "Ook van Meedoen"]
    assert titles(page, "learned") == ["Over wonen"]
    assert page.links["Over wonen"] == f"/lessons/{before.slug}"
    assert "Lees de samenvatting" not in page.links  # the text is for those who were there
    answer = as_daan.ask(page.path)
    assert ("noindex" in answer.text, answer.headers["Cache-Control"]) == (False, "public, no-cache")
    assert [words_in(line) for line in page.with_class("print-only")] == [
        f"http://samenop.example/lessons/{meeting.slug}"
    ]

    make_public(meeting)
    read = as_daan.open(page.path).follow("Lees de samenvatting")
    assert read.follow("Alleen de lessen").path == page.path
    change = [browser.open(read.path).links.get("Pas dit aan") for browser in (as_daan, as_bram)]
    assert change == [None, f"/manage/meetings/{meeting.slug}/summary"]  # bram still writes


def test_whoever_may_not_read_them_finds_nothing(app: Flask, as_daan: Browser, as_anna: Browser):
    for_anna = shared(audience=PARTICIPANTS, title="Onder ons")
    by_link = shared(visibility=Visibility.LINK, title="Met de link")
    without = finished(title="Zonder lessen")
    make_public(without)

    assert [as_daan.ask(f"/lessons/{slug}").status_code for slug in (for_anna.slug, without.slug, "onbekend")] == [
        404
    ] * 3
    page = as_anna.open(f"/lessons/{for_anna.slug}")
    assert "Niet iedereen kan deze pagina lezen" in page.text and "Stuur naar je collega" not in page.text
    answers = [as_anna.ask(page.path), as_daan.ask(f"/lessons/{by_link.slug}")]
    assert ['content="noindex"' in answer.text for answer in answers] == [True, True]
    assert answers[0].headers["Cache-Control"] == "no-store"


def test_the_page_opens_with_a_quotation_then_what_is_new_and_where_to_look_further(app: Flask, as_daan: Browser):
    there = network().id
    for number in range(4):
        shared(f"Les {number}.", network_id=there, themes=["Wonen"], title=f"Sessie {number}")
    shared(important=3, themes=["Wonen", "Werk"], title="De laatste")
    for title in ("Eerst dit", "Daarna dat"):
        make(network_id=there, themes=["Wonen"], title=title)

    page = as_daan.open("/lessons")

    assert words_in(page.find("blockquote")) == LESSONS[2]
    assert [words_in(heading) for heading in page.elements("h2")] == [
        "Nieuw",
        "Per thema",
        "Per netwerk",
        "Eerder geleerd",
    ]
    assert titles(page, "new") == ["De laatste", "Sessie 3", "Sessie 2"]
    assert titles(page, "before") == ["Sessie 1", "Sessie 0"]
    assert (titles(page, "by-theme"), titles(page, "by-network")) == (["Wonen", "Werk"], ["Meedoen"])
    wonen, werk, _meedoen = [words_in(tile) for tiles in page.with_class("tiles") for tile in tiles]
    coming = "Eerstvolgende sessie: di 8 dec Eerst dit Bekijk de 2 sessies die nog komen: Wonen"
    assert (wonen, werk) == (f"Wonen geleerd in 5 sessies {coming}", "Werk geleerd in 1 sessie")
    assert page.links["Volg nieuwe lessen (RSS)"] == "/feeds/lessons.atom"

    about = page.follow("Wonen")
    assert (words_in(about.find("title")).split(" · ")[0], about.find("blockquote")) == ("Wat we leerden: Wonen", None)
    assert titles(about, "coming") == ["Eerst dit", "Daarna dat"]
    assert about.follow("Wis filters").path == "/lessons"


def test_when_the_session_that_comes_next_is_over_the_page_names_it_no_more(app: Flask, as_daan: Browser, clock):
    shared(themes=["Wonen"], title="Geweest")
    coming = make(themes=["Wonen"], title="Nog te komen")
    places = ("/lessons", "/lessons?theme=wonen", "/lessons/geweest")
    assert ["Nog te komen" in as_daan.open(place).text for place in places] == [True] * 3

    clock.move_to(coming.ends_at)

    assert ["Nog te komen" in as_daan.open(place).text for place in places] == [False] * 3
