"""The public pages of networks: what each reader sees of a draft, of members, of meetings and of what was learned."""

from datetime import timedelta
from typing import Any

import pytest
from flask import Flask

from portal.agenda.models import Visibility
from portal.agenda.operations.networks import make_network
from portal.agenda.operations.roles import take_role
from portal.counters import Count, raise_counters
from portal.db import transaction
from portal.networks.models import Membership, Network, NetworkState
from portal.networks.operations.state import publish_network, set_state
from portal.networks.operations.writing import NetworkText
from portal.networks.rules.link import LinkStill, still_of
from portal.people.models import Person
from tests.browser import Browser, sign_in
from tests.cast import NOW, coordinator, make, make_draft, network, sign_up_all
from tests.guards.test_statements import listening
from tests.lessons.sharing import shared
from tests.members import add_member

TEXT: dict[str, Any] = {
    "host": "Stichting Oeverkring",
    "why": "Soms loop je **vast**.",
    "nature": "Een leernetwerk.",
    "practical": "Elke maand.",
    "meetings": 5,
    "hours": 2,
    "between": "Je probeert één ding uit.",
    "sharing": "Je vertelt het een collega.",
    "agreements": "- We beginnen op tijd.",
    "colour": "#22577a",
}


@pytest.fixture
def meedoen(app: Flask) -> Network:
    return network("Meedoen")


@pytest.fixture
def lotte(meedoen: Network) -> Person:
    return coordinator("lotte", meedoen)


def with_members(of: Network, *organisations: str) -> None:
    """Add a member of each of these organisations."""
    for number in range(len(organisations)):
        email = f"lid{number}@oeverkring.example"
        add_member(of.id, email, f"Lid {number}", None, NOW)
    with transaction() as session:
        rows = session.query(Membership).filter_by(network_id=of.id).order_by(Membership.person_id)
        for member, organisation in zip(rows, organisations, strict=True):
            member.organisation, member.organisation_key = organisation, organisation.lower()
        raise_counters(Count.SEATS)


def test_a_draft_is_seen_by_its_coordinators_and_organisers_and_named_nowhere(
    app: Flask, as_daan: Browser, as_bram: Browser, chris: Person, bram: Person
):
    made = make_network(NetworkText(name="Nog stil"), chris.id, "", NOW)
    meeting = make(network_id=made.id)

    for browser in (as_daan, as_bram):
        assert browser.open("/networks/nog-stil").status == 404
        places = ("/networks", "/agenda", "/agenda?network=nog-stil", f"/agenda/{meeting.slug}", "/feeds/agenda.ics")
        assert [at for at in places if "Nog stil" in browser.ask(at).text] == []
        assert "Netwerken" not in browser.open("/agenda").links
    assert sign_in(Browser(app), chris).open("/networks/nog-stil").status == 200

    publish_network(made.id, chris.id, NOW)

    assert as_daan.open("/agenda").follow("Netwerken").follow("Nog stil").status == 200
    assert "CATEGORIES:Werksessie,Nog stil" in as_daan.ask("/feeds/agenda.ics").text


def test_the_page_says_what_it_is_what_it_asks_and_who_coordinates(app: Flask, as_daan: Browser, chris: Person):
    made = make_network(NetworkText(name="Samen leren", **TEXT), chris.id, "", NOW)
    publish_network(made.id, chris.id, NOW)

    page = as_daan.open("/networks/samen-leren")

    for words in (
        *("Stichting Oeverkring", "Soms loop je vast.", "Een leernetwerk.", "Elke maand."),
        *("Je bent erbij op 5 bijeenkomsten.", "Tussen twee bijeenkomsten besteed je er ongeveer 2 uur aan."),
        *("Je probeert één ding uit.", "Je vertelt het een collega.", "We beginnen op tijd.", "Chris"),
    ):
        assert words in page.text
    assert "Voor coördinatoren" not in page.text


@pytest.mark.parametrize(
    ("link", "host", "is_video"),
    [
        ("https://www.youtube.com/watch?v=1", "youtube.com", True),
        ("https://m.youtube.com/watch?v=1", "m.youtube.com", True),
        ("https://oeverkring.example/film.MP4", "oeverkring.example", True),
        ("https://notyoutube.com/", "notyoutube.com", False),
        ("https://www.oeverkring.example", "oeverkring.example", False),
    ],
)
def test_a_link_has_a_still_with_the_name_of_the_other_site(link: str, host: str, is_video: bool):
    assert still_of(link) == LinkStill(link, host, is_video)


def test_the_link_out_leads_away_without_a_word_and_nothing_of_it_is_loaded(app: Flask, chris: Person):
    made = make_network(NetworkText(name="Samen leren", link="https://video.example/film"), chris.id, "", NOW)
    publish_network(made.id, chris.id, NOW)

    page = Browser(app, outside=("video.example",)).open("/networks/samen-leren")

    (link,) = [item for item in page.elements("a") if item.get("href") == "https://video.example/film"]
    assert link.get("rel") == "nofollow noopener"
    assert page.answer.text.count("video.example") == 2  # the address, and the name of the site on the still
    assert [item for item in page.elements("img") + page.elements("iframe") if "video" in str(item.get("src"))] == []


@pytest.mark.parametrize(
    ("organisations", "words"),
    [
        ((), None),
        (("Oeverkring", "Havenrand"), "2 leden"),
        (("Oeverkring", "Havenrand", "Oeverkring"), "3 leden van 2 organisaties"),
        (("Oeverkring", "Oeverkring", "Oeverkring"), "3 leden"),
        (("Oeverkring", "Havenrand", ""), "3 leden"),  # of one it is not known
    ],
)
def test_organisations_are_counted_from_three_members(
    as_daan: Browser, meedoen: Network, organisations: tuple[str, ...], words: str | None
):
    with_members(meedoen, *organisations)

    page = as_daan.open("/networks/meedoen")
    facts = {item.getparent().find("dt").text: item.text_content().strip() for item in page.elements("dd")}  # pyright: ignore

    assert facts.get("Leden") == words
    assert ((words or "leden") in as_daan.open("/networks").text) == bool(words)


def test_members_see_their_own_meetings_and_strangers_the_public_ones(
    as_daan: Browser, as_anna: Browser, meedoen: Network, anna: Person, lotte: Person
):
    make(network_id=meedoen.id, title="Voor iedereen")
    make(network_id=meedoen.id, title="Voor leden", visibility=Visibility.MEMBERS)
    make(network_id=meedoen.id, title="Met de link", visibility=Visibility.LINK)
    make_draft(network_id=meedoen.id, title="Nog niet af")
    make(title="Elders")
    add_member(meedoen.id, anna.email, "", None, NOW)

    its_own = ("Voor iedereen", "Voor leden", "Met de link", "Nog niet af")

    def titles(browser: Browser) -> set[str]:
        text = browser.open("/networks/meedoen").text
        return {title for title in (*its_own, "Elders") if title in text}

    assert (titles(as_daan), titles(as_anna)) == ({"Voor iedereen"}, {"Voor iedereen", "Voor leden"})


def test_who_thinks_of_joining_reads_on_which_days_but_not_what_or_where(
    app: Flask, as_daan: Browser, as_anna: Browser, meedoen: Network, anna: Person, lotte: Person
):
    make(network_id=meedoen.id, title="Voor leden", place="Het Anker", visibility=Visibility.MEMBERS)
    at = NOW + timedelta(days=30)
    make(network_id=meedoen.id, visibility=Visibility.LINK, starts_at=at, ends_at=at + timedelta(hours=2))
    add_member(meedoen.id, anna.email, "", None, NOW)
    words = ("dinsdag 8 december 2026, 9.30", "Wanneer de leden", "Mijn sessies in", "Voor leden", "Het Anker")

    def read_by(browser: Browser) -> set[str]:
        text = browser.open("/networks/meedoen").text
        return {word for word in (*words, "24 december 2026, ") if word in text}

    as_lotte = sign_in(Browser(app), lotte)
    assert read_by(as_daan) == {"dinsdag 8 december 2026, 9.30", "Wanneer de leden"}
    assert read_by(as_anna) == {*words} - {"Wanneer de leden"}
    assert read_by(as_lotte) == {*words} - {"Wanneer de leden", "Mijn sessies in"}  # runs it, and is no member

    set_state(meedoen.id, NetworkState.CLOSING, lotte.id, NOW)
    assert read_by(as_daan) == set()  # nobody can join any more


def test_a_member_of_one_network_sees_nothing_of_another(app: Flask, as_anna: Browser, meedoen: Network, anna: Person):
    thuis = network("Thuis")
    make(network_id=thuis.id, title="Voor leden", visibility=Visibility.MEMBERS)
    add_member(meedoen.id, anna.email, "", None, NOW)

    page = as_anna.open("/networks/thuis")

    assert (page.status, "Voor leden" in page.text) == (200, False)


def test_who_wants_a_taste_is_led_to_the_next_session_with_a_free_place(as_daan: Browser, meedoen: Network):
    full = make(network_id=meedoen.id, title="Al vol")
    sign_up_all(full, "anna", "emma")
    later = make(network_id=meedoen.id, title="Nog plaats")

    page = as_daan.open("/networks/meedoen")

    assert "Proef de sfeer" in page.text
    assert page.follow("Nog plaats").path == f"/agenda/{later.slug}"
    (box,) = [item for item in page.with_class("box") if "Proef" in item.text_content()]
    assert "Al vol" not in box.text_content()


def test_what_it_learned_stands_there_with_a_way_to_all_of_it(as_daan: Browser, bram: Person, meedoen: Network):
    shared(network_id=meedoen.id, facilitator_ids=[bram.id])

    page = as_daan.open("/networks/meedoen")

    assert page.follow("Alles wat dit netwerk leerde").path.endswith("/lessons?network=meedoen")


def test_what_ended_stays_to_be_read_below_the_others(as_daan: Browser, meedoen: Network, chris: Person):
    network("Thuis")
    set_state(meedoen.id, NetworkState.CLOSING, chris.id, NOW)
    set_state(meedoen.id, NetworkState.CLOSED, chris.id, NOW)

    text = as_daan.open("/networks").text

    assert text.index("Thuis") < text.index("Eerdere netwerken") < text.index("Meedoen")
    assert "Proef de sfeer" not in as_daan.open("/networks").follow("Meedoen").text


def test_a_cached_page_follows_each_change(as_daan: Browser, meedoen: Network, lotte: Person, chris: Person):
    seen = [_copy(as_daan)]
    for change in (
        lambda: set_state(meedoen.id, NetworkState.CLOSING, chris.id, NOW),
        lambda: make(network_id=meedoen.id),
        lambda: with_members(meedoen, "Oeverkring"),
        lambda: coordinator("els", meedoen),
        lambda: take_role(lotte.roles[0].id, chris.id, NOW),
    ):
        assert _copy(as_daan) == seen[-1]
        change()
        seen.append(_copy(as_daan))

    assert len(set(seen)) == len(seen)


def _copy(browser: Browser) -> tuple[str | None, ...]:
    return tuple(browser.ask(at).headers.get("ETag") for at in ("/networks", "/networks/meedoen"))


def test_the_name_on_a_session_leads_to_the_network(as_daan: Browser, meedoen: Network):
    meeting = make(network_id=meedoen.id)

    assert as_daan.open(f"/agenda/{meeting.slug}").follow("Meedoen").path == "/networks/meedoen"


@pytest.mark.in_turns
def test_statements_do_not_grow_with_rows(as_chris: Browser, meedoen: Network, lotte: Person):
    make(network_id=meedoen.id)
    make_draft(network_id=meedoen.id)
    few = _statements(as_chris)
    for number in range(4):
        coordinator(f"els{number}", network(f"Ander{number}"))
        coordinator(f"els{number}", meedoen)
        make(network_id=meedoen.id, title=f"Sessie {number}")
        make_draft(network_id=meedoen.id, title=f"Concept {number}")
    with_members(meedoen, "Oeverkring", "Havenrand", "Oostsluis", "Veerhuis")

    assert _statements(as_chris) == few


def _statements(browser: Browser) -> dict[str, list[str]]:
    made: dict[str, list[str]] = {}
    for at in ("/networks", "/networks/meedoen", "/manage", "/manage/networks/meedoen/edit"):
        with listening() as heard:
            assert browser.ask(at).status_code == 200
        made[at] = list(heard)
    return made
