"""Searching, filtering and paging the agenda, including malformed queries."""

from datetime import datetime, timedelta

import pytest
from flask import Flask

from portal.agenda.models import Meeting, Visibility
from portal.agenda.rules.times import moment_of
from portal.db import transaction
from portal.people.models import Person
from portal.signups.operations.call_off import call_off
from tests.browser import Browser, Page, words_in
from tests.cast import A_WEEK_BEFORE, AMSTERDAM, NOW, make, make_draft, network, sign_up_all
from tests.members import add_member
from tests.scenes import built_once
from tests.turns import a_third_in_whole_runs

pytestmark = pytest.mark.both_databases

HTMX = {"HX-Request": "true", "HX-Request-Type": "partial"}


@pytest.fixture
@built_once
def agenda(app: Flask) -> list[Meeting]:
    """Five sessions; each has its searchable words in a different field."""
    oever = network("Oever").id
    return [
        make(title="De gemeenteraad aan zet", questions=["Wie beslist?"], themes=["Wonen"], **on(8)),
        make(title="100% zeker", place="Café De Zon", city="Gent", network_id=oever, **on(9)),
        make(title="Bestand_naam", description="Over crème brûlée en 50 procent.", themes=["Geld", "Wonen"], **on(10)),
        make(title="Zorg en/of werk", audience="Wie in de Straße woont.", city="Leuven", **on(11)),
        make(title="Twee dagen", blocks=[span(30), span(2, month=1, year=2027)]),
    ]


def span(day: int, month: int = 12, year: int = 2026, hour: int = 9) -> tuple[datetime, datetime]:
    starts = moment_of(datetime(year, month, day, hour, 30), AMSTERDAM)
    return starts, starts + timedelta(hours=2)


def on(day: int, **more: int) -> dict[str, datetime]:
    return dict(zip(("starts_at", "ends_at"), span(day, **more), strict=True))


def listed(page: Page) -> list[str]:
    return [card.get("data-slug", "") for card in page.elements("article")]


def counted(page: Page) -> str:
    return words_in(page.with_class("found")[0].find("p"))


ALL = ["de-gemeenteraad-aan-zet", "100-zeker", "bestand-naam", "zorg-en-of-werk", "twee-dagen"]


FOUND: dict[str, list[str]] = {
    "?q=raad": ["de-gemeenteraad-aan-zet"],
    "?q=cafe": ["100-zeker"],
    "?q=CAF%C3%89": ["100-zeker"],
    "?q=creme+brulee": ["bestand-naam"],
    "?q=strasse": ["zorg-en-of-werk"],
    "?q=raad+wonen": ["de-gemeenteraad-aan-zet"],  # every word must match, in any field
    "?q=raad+gent": [],
    "?q=beslist": ["de-gemeenteraad-aan-zet"],  # in a discussion question
    "?q=oever": ["100-zeker"],  # in the network's name
    "?q=geld": ["bestand-naam"],  # in a theme
    "?q=%25": ["100-zeker"],  # % is no wildcard
    "?q=_": ["bestand-naam"],
    "?q=n/o": ["zorg-en-of-werk"],
    "?q=%5C": [],
    "?q=raad&city=Gent": [],
    "?q=zeker&city=Gent": ["100-zeker"],
    "?theme=wonen": ["de-gemeenteraad-aan-zet", "bestand-naam"],
    "?theme=geld&q=naam": ["bestand-naam"],
    "?theme=nergens": [],
    "?month=2026-12": ALL,
    "?month=2027-01": ["twee-dagen"],  # matches any day of a session
    "?month=2027-02": [],
}


def test_a_word_or_a_filter_finds(agenda: list[Meeting], as_daan: Browser):
    for query, found in FOUND.items():
        page = as_daan.open(f"/agenda{query}")

        assert (query, listed(page)) == (query, found)
        assert counted(page) == ("1 sessie gevonden" if len(found) == 1 else f"{len(found)} sessies gevonden")
        in_feed = as_daan.ask(f"/feeds/agenda.ics{query}").text.replace("\r\n ", "")
        in_it = {slug for slug in ALL if f"URL:http://samenop.example/agenda/{slug}\r\n" in in_feed}
        assert (query, in_it) == (query, set(found))


ODD: dict[str, list[str]] = {
    "?q=": ALL,
    "?q=%00": ALL,
    "?q=ra%00ad": ["de-gemeenteraad-aan-zet"],
    "?q=%E2%80%8B": ALL,  # zero-width space
    "?q=" + "a" * 5_000: [],
    "?q=" + "nu+" * 1_500: [],
    "?q=%FF%FE": [],
    "?q=%EF%B7%BA": [],  # one character that case-folds to eighteen
    "?q=x' OR 1=1 --".replace(" ", "+"): [],
    "?month=2027-13": ALL,
    "?month=0000-00": ALL,
    "?month=9999-12": ALL,
    "?month=%D9%A2%D9%A0%D9%A2%D9%A6-12": ALL,  # Arabic-Indic digits
    "?month=2099-12": [],
    "?month=december": ALL,
    "?places=2": ALL,
    "?page=-1": ALL,
    "?page=0": ALL,
    "?page=x": ALL,
    "?page=%C2%B2": ALL,
    "?page=1.5": ALL,
    "?page=999999999999": [],
    "?page=" + "9" * 5_000: [],
    "?view=x": ALL,
    "?theme=%00%27": [],
    "?q=raad&q=zeker": ["de-gemeenteraad-aan-zet"],
}


@pytest.mark.on_postgresql
def test_whatever_is_asked_there_is_an_answer(agenda: list[Meeting], as_daan: Browser, pytestconfig: pytest.Config):
    for query, found in a_third_in_whole_runs(ODD.items(), pytestconfig):
        assert (query, listed(as_daan.open(f"/agenda{query}"))) == (query, found)
        assert as_daan.open_part(f"/agenda{query}").status == 200
        assert as_daan.open(f"/agenda{query}&view=month").status == 200
        assert as_daan.ask(f"/feeds/agenda.ics{query}").status_code == 200


@pytest.mark.one_database
@pytest.mark.parametrize(
    ("query", "address"),
    [
        ("?view=list&page=1&places=0&q=&city=", "/agenda"),
        ("?theme=wonen&q=+RAAD++aan&city=amsterdam", "/agenda?q=RAAD+aan&city=Amsterdam&theme=wonen"),
        ("?page=2&places=1&kind=closing&network=samen", "/agenda?network=samen&kind=closing&places=1&page=2"),
        ("?view=month&page=3&month=2026-12", "/agenda?month=2026-12&view=month"),
    ],
)
def test_the_same_choice_has_one_address(agenda: list[Meeting], as_daan: Browser, query: str, address: str):
    assert as_daan.ask(f"/agenda{query}", headers=HTMX).headers["HX-Push-Url"] == address


@pytest.mark.one_database
def test_list_count_title_and_address_go_together(agenda: list[Meeting], as_daan: Browser):
    seen = {}
    for query in ("", "?city=Gent", "?q=raad&theme=wonen", "?month=2027-01&places=1", "?view=month", "?page=9"):
        page, part = as_daan.open(f"/agenda{query}"), as_daan.open_part(f"/agenda{query}")
        seen[query] = words_in(part.find("title"))
        assert (words_in(page.find("title")), listed(page)) == (seen[query], listed(part))

    assert seen == {
        "": "Agenda · Samenop",
        "?city=Gent": "Agenda: Gent, 1 sessie gevonden · Samenop",
        "?q=raad&theme=wonen": "Agenda: “raad”, Wonen, 1 sessie gevonden · Samenop",
        "?month=2027-01&places=1": "Agenda: januari 2027, Met vrije plaatsen, 1 sessie gevonden · Samenop",
        "?view=month": "Agenda: december 2026, 5 sessies gevonden · Samenop",
        "?page=9": "Agenda: 5 sessies gevonden, pagina 9 · Samenop",
    }


@pytest.mark.one_database
def test_what_was_chosen_can_be_taken_back_one_by_one(agenda: list[Meeting], as_daan: Browser):
    page = as_daan.open(
        "/agenda?q=zeker&network=oever&city=gent&kind=work-session&theme=x&month=2026-12&places=1&page=2"
    )

    chips = {words_in(link): link.get("href", "") for link in page.with_class("chips")[0].iter("a")}
    gone = {words.removeprefix("Haal weg: ").removesuffix(" ×"): address for words, address in chips.items()}
    rest = "q=zeker&network=oever&city=Gent&kind=work-session&theme=x&month=2026-12&places=1"
    assert gone == {
        "“zeker”": f"/agenda?{rest.replace('q=zeker&', '')}",
        "Oever": f"/agenda?{rest.replace('network=oever&', '')}",
        "Gent": f"/agenda?{rest.replace('city=Gent&', '')}",
        "Werksessie": f"/agenda?{rest.replace('kind=work-session&', '')}",
        "x": f"/agenda?{rest.replace('theme=x&', '')}",
        "december 2026": f"/agenda?{rest.replace('month=2026-12&', '')}",
        "Met vrije plaatsen": f"/agenda?{rest.replace('&places=1', '')}",
    }
    assert page.links["Wis filters"] == "/agenda"


@pytest.mark.one_database
def test_the_filters_are_folded_until_one_is_set(agenda: list[Meeting], as_daan: Browser):
    def is_open(query: str) -> bool:
        return next(as_daan.open(f"/agenda{query}").form("/agenda").element.iter("details")).get("open") is not None

    assert [is_open(query) for query in ("", "?q=raad", "?view=month&month=2026-12")] == [False] * 3
    assert [is_open(query) for query in ("?city=Gent", "?places=1", "?q=raad&month=2026-12")] == [True] * 3


@pytest.mark.one_database
def test_what_can_be_chosen_is_what_there_is(agenda: list[Meeting], as_daan: Browser):
    form = as_daan.open("/agenda?theme=geld&q=naam").form("/agenda").element

    options = {item.get("name"): [words_in(option) for option in item.iter("option")] for item in form.iter("select")}
    assert options["theme"] == ["Alle", "Geld", "Wonen"]
    assert options["month"] == ["Alle", "december 2026", "januari 2027"]
    assert as_daan.open("/agenda?theme=geld&q=naam").form("/agenda").values.to_dict() == {
        "q": "naam",
        "city": "",
        "network": "",
        "kind": "",
        "theme": "geld",
        "month": "",
    }


def test_with_places_left_is_where_a_newcomer_gets_a_seat(app: Flask, as_daan: Browser):
    make(title="Open")
    make(title="Gaat open", opens_at=A_WEEK_BEFORE)
    make(title="Is dicht", closes_at=NOW - timedelta(minutes=1))
    make(title="Gaat dicht", closes_at=A_WEEK_BEFORE)
    make(title="Net open", opens_at=NOW - timedelta(hours=1), capacity=1)
    make(title="Nu bezig", starts_at=NOW - timedelta(hours=1), ends_at=NOW + timedelta(hours=1), at=NOW - timedelta(2))
    full = make(title="Vol", capacity=1)
    no_queue = make(title="Vol zonder rij", capacity=1, waiting_list=False)
    queue = make(title="Vrij met een rij", capacity=1)
    sign_up_all(no_queue, "anna")
    for meeting in (full, queue):
        sign_up_all(meeting, "anna", "bram")
    with transaction() as session:
        session.get_one(Meeting, queue.id).capacity = 5

    pages = {slug: as_daan.open(f"/agenda/{slug}").state for slug in listed(as_daan.open("/agenda"))}

    assert sorted(listed(as_daan.open("/agenda?places=1"))) == sorted(
        slug for slug, state in pages.items() if state == "open"
    )
    assert sorted(state for state in pages.values() if state) == (
        ["closed", "closed", "full", "not-yet", "open", "open", "open", "queue", "queue"]
    )


def test_twenty_sessions_are_a_page(app: Flask, as_daan: Browser):
    for number in range(45):
        make(
            title=f"Sessie {number:02}",
            city="Gent" if number % 2 else "Leuven",
            **on(1 + number // 2, hour=8 + number % 2),
        )
    pages = [as_daan.open("/agenda")]
    while "Volgende" in pages[-1].links:
        pages.append(pages[-1].follow("Volgende"))

    assert [slug for page in pages for slug in listed(page)] == [f"sessie-{number:02}" for number in range(45)]
    assert [len(listed(page)) for page in pages] == [20, 20, 5]
    assert {counted(page) for page in pages} == {"45 sessies gevonden"}
    assert [page.path for page in pages] == ["/agenda", "/agenda?page=2", "/agenda?page=3"]
    assert pages[2].follow("Vorige").follow("Vorige").path == "/agenda"
    assert "Pagina 2 van 3" in pages[1].text
    rels = [[link.get("rel") for link in page.elements("a") if link.get("rel")] for page in pages]
    assert rels == [["next"], ["prev", "next"], ["prev"]]
    assert as_daan.open("/agenda?city=Gent").links["Volgende"] == "/agenda?city=Gent&page=2"
    assert len(page_of_next(pages[0])) == len(page_of_next(pages[1])) + 1 == 1


def page_of_next(page: Page) -> list[str]:
    """Return the labels that mark the first upcoming session."""
    return [words_in(tag) for tag in page.with_class("tag") if words_in(tag) == "Eerstvolgende sessie"]


@pytest.mark.one_database
def test_a_page_beyond_the_last_leads_to_the_first(agenda: list[Meeting], as_daan: Browser):
    page = as_daan.open("/agenda?city=Amsterdam&page=7")

    assert (listed(page), words_in(page.with_class("empty")[0].find("h2"))) == ([], "Hier houdt de agenda op")
    assert counted(page) == "3 sessies gevonden"
    assert page.follow("Naar de eerste pagina").path == "/agenda?city=Amsterdam"


@pytest.mark.one_database
def test_search_engines_keep_to_the_agenda_itself(agenda: list[Meeting], as_daan: Browser):
    def is_kept_out(query: str) -> bool:
        return "noindex" in [item.get("content") for item in as_daan.open(f"/agenda{query}").elements("meta")]

    assert [is_kept_out(query) for query in ("?q=raad", "?page=2", "?places=1")] == [True] * 3
    assert [is_kept_out(query) for query in ("", "?city=Gent", "?theme=wonen", "?page=1")] == [False] * 4


def test_what_is_not_for_everybody_is_not_found(app: Flask, as_daan: Browser, as_anna: Browser, anna: Person):
    ours, theirs = network("Samen"), network("Meedoen")
    add_member(ours.id, anna.email, "", None, NOW)
    make_draft(title="Nog niet af")
    make(title="Wie de link heeft", visibility=Visibility.LINK)
    make(title="Van ons", visibility=Visibility.MEMBERS, network_id=ours.id, city="Gent", themes=["Rouw"])
    make(title="Van hen", visibility=Visibility.MEMBERS, network_id=theirs.id)
    make(title="Van ons voor iedereen", network_id=ours.id)
    call_off(make(title="Gaat niet door").id, "Ziek", None, NOW)
    call_off(make(title="Voor wie lid is", visibility=Visibility.MEMBERS, network_id=ours.id).id, "", None, NOW)

    for query in ("", "?q=van", "?view=month"):
        assert "Van ons voor iedereen" in as_daan.open(f"/agenda{query}").text
        assert "Van hen" not in as_anna.open(f"/agenda{query}").text + as_daan.open(f"/agenda{query}").text
    assert listed(as_daan.open("/agenda")) == ["van-ons-voor-iedereen"]
    assert listed(as_anna.open("/agenda")) == ["van-ons", "van-ons-voor-iedereen"]
    assert listed(as_anna.open("/agenda?city=gent&theme=rouw&q=ons&places=1")) == ["van-ons"]
    assert "Gent" in as_anna.open("/agenda").text and "Rouw" in as_anna.open("/agenda").text
    assert "Gent" not in as_daan.open("/agenda").text and "Rouw" not in as_daan.open("/agenda").text
    assert [words_in(tag) for tag in as_anna.open("/agenda").with_class("tag")].count("Alleen voor leden") == 1
    assert as_anna.ask("/agenda").headers["Cache-Control"] == "no-store"
