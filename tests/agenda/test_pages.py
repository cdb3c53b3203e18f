"""The agenda and session pages, as visitors and search engines read them."""

from datetime import UTC, datetime, timedelta

import pytest
from flask import Flask

from portal.agenda.models import Meeting, MeetingKind
from portal.agenda.rules.times import moment_of
from portal.db import transaction
from portal.networks.models import Network
from portal.people.models import Person
from tests.browser import Browser, Page, words_in
from tests.cast import AMSTERDAM, make, make_draft, network, sign_up_all
from tests.scenes import built_once

A_DAY = timedelta(days=1)


@pytest.fixture
@built_once
def agenda(app: Flask) -> dict[str, Meeting]:
    """Four sessions, in three cities and two networks, made in another order than their dates."""
    with transaction() as session:
        networks = [
            Network(slug=name.lower(), name=name, state="running", why=f"Over {name}.") for name in ("Samen", "Meedoen")
        ]
        session.add_all(networks)
    samen, meedoen = [network.id for network in networks]
    starts = moment_of(datetime(2026, 12, 8, 9, 30), AMSTERDAM)

    def at(days: int) -> dict[str, datetime]:
        return {"starts_at": starts + days * A_DAY, "ends_at": starts + days * A_DAY + timedelta(hours=2)}

    make_draft(title="Nog niet af")
    return {
        "gent": make(title="In Gent", city="Gent", network_id=samen, kind=MeetingKind.PEER_CONSULTATION, **at(9)),
        "amsterdam": make(title="In Amsterdam", network_id=meedoen, **at(0)),
        "online": make(
            title="Overal", city="", place="", online_url="https://meet.example/x", network_id=samen, **at(5)
        ),
        "leuven": make(title="In Leuven", city="Leuven", kind=MeetingKind.KICK_OFF, **at(30)),
    }


def listed(page: Page) -> list[str]:
    """Return the slugs on the agenda, in order."""
    return [card.get("data-slug", "") for card in page.elements("article")]


@pytest.mark.in_turns
@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ["in-amsterdam", "overal", "in-gent", "in-leuven"]),
        ("?city=Gent", ["in-gent"]),
        ("?city=gent", ["in-gent"]),
        ("?city=GENT", ["in-gent"]),
        ("?city=%20Gent%20", ["in-gent"]),
        ("?city=G%C3%89nt", ["in-gent"]),  # accents are ignored
        ("?city=Nergens", []),
        ("?network=samen", ["overal", "in-gent"]),
        ("?network=samen&city=Gent", ["in-gent"]),
        ("?network=nergens", []),
        ("?kind=kick-off", ["in-leuven"]),
        ("?kind=work-session&network=meedoen", ["in-amsterdam"]),
        ("?kind=nothing", []),
        ("?city=&network=&kind=", ["in-amsterdam", "overal", "in-gent", "in-leuven"]),
        ("?something=else", ["in-amsterdam", "overal", "in-gent", "in-leuven"]),
    ],
)
def test_a_filter_is_an_address(agenda: dict[str, Meeting], as_daan: Browser, query: str, found: list[str]):
    page = as_daan.open(f"/agenda{query}")
    part = as_daan.open_part(f"/agenda{query}")

    assert listed(page) == listed(part) == found
    counted = "1 sessie gevonden" if len(found) == 1 else f"{len(found)} sessies gevonden"
    assert words_in(page.with_class("found")[0].find("p")) == counted


def test_the_form_of_filters_leads_to_the_same_address(agenda: dict[str, Meeting], as_daan: Browser):
    form = as_daan.open("/agenda").form("/agenda")

    page = form.submit(city="Gent", network="samen")

    assert listed(page) == ["in-gent"]
    chosen = {"q": "", "city": "Gent", "network": "samen", "kind": "", "month": ""}
    assert page.form("/agenda").values.to_dict() == chosen
    assert page.links["Wis filters"] == "/agenda"
    assert "Over Samen." in page.text


def test_what_can_be_chosen_is_what_there_is(agenda: dict[str, Meeting], as_daan: Browser):
    options = [words_in(option) for option in as_daan.open("/agenda").elements("option")]

    assert options[:4] == ["Overal", "Amsterdam", "Gent", "Leuven"]
    assert "Slotbijeenkomst" not in options and "Nog niet af" not in as_daan.open("/agenda").text


def test_an_agenda_without_sessions_says_so(app: Flask, as_daan: Browser):
    page = as_daan.open("/agenda")

    assert (listed(page), words_in(page.find("h2"))) == ([], "Nog geen sessies")
    assert [form for form in page.forms if form.method == "get"] == []


def test_a_session_says_its_seats_to_people_and_to_programs(workshop: Meeting, as_daan: Browser):
    path = f"/agenda/{workshop.slug}"
    seen = [(as_daan.open(path).state, as_daan.open(path).value("seats-left"), as_daan.open(path).value("waiting"))]
    for name in ("anna", "bram", "chris"):
        sign_up_all(workshop, name)
        page = as_daan.open(path)
        seen.append((page.state, page.value("seats-left"), page.value("waiting")))

    assert seen == [("open", "2", "0"), ("open", "1", "0"), ("queue", "0", "0"), ("queue", "0", "1")]
    assert page.json_ld["remainingAttendeeCapacity"] == 0


@pytest.mark.parametrize(
    ("wall", "starts", "ends"),
    [
        (datetime(2027, 3, 28, 1, 0), "2027-03-28T01:00+01:00", "2027-03-28T04:00+02:00"),  # skips 02.00
        (datetime(2026, 12, 8, 9, 30), "2026-12-08T09:30+01:00", "2026-12-08T11:30+01:00"),
        (datetime(2027, 10, 31, 1, 0), "2027-10-31T01:00+02:00", "2027-10-31T02:00+01:00"),
        (datetime(2027, 7, 1, 19, 0), "2027-07-01T19:00+02:00", "2027-07-01T21:00+02:00"),
    ],
    ids=["the clocks go forward", "winter", "the clocks go back", "summer"],
)
def test_local_times_are_right_on_both_days_that_the_clocks_change(
    app: Flask, as_daan: Browser, wall: datetime, starts: str, ends: str
):
    moment = moment_of(wall, AMSTERDAM)
    meeting = make(starts_at=moment, ends_at=moment + timedelta(hours=2))

    page = as_daan.open(f"/agenda/{meeting.slug}")

    times = [item.get("datetime") for item in page.elements("time")]
    assert times == [starts[:10], starts, ends]
    assert (page.json_ld["startDate"], page.json_ld["endDate"]) == (starts, ends)
    clock = [f"{int(moment[11:13])}.{moment[14:16]}" for moment in (starts, ends)]
    assert f"{clock[0]} tot {clock[1]} uur" in page.text
    assert f"{clock[0]} tot {clock[1]} uur" in as_daan.open("/agenda").text


def test_a_session_past_midnight_says_both_days(app: Flask, as_daan: Browser):
    starts = datetime(2026, 12, 31, 22, 0, tzinfo=UTC)
    meeting = make(starts_at=starts, ends_at=starts + timedelta(hours=2))

    text = as_daan.open(f"/agenda/{meeting.slug}").text

    assert "donderdag 31 december 2026, 23.00 uur tot vrijdag 1 januari 2027, 1.00 uur" in text


def test_search_engines_read_a_session(workshop: Meeting, as_daan: Browser):
    event = as_daan.open(f"/agenda/{workshop.slug}").json_ld

    assert event.pop("image").startswith(f"http://samenop.example/agenda/{workshop.slug}/preview-")
    assert event == {
        "@context": "https://schema.org",
        "@type": "Event",
        "name": "Meedoen lukt niet vanzelf",
        "description": "We kijken samen naar twee situaties.",
        "url": f"http://samenop.example/agenda/{workshop.slug}",
        "startDate": "2026-12-08T09:30+01:00",
        "endDate": "2026-12-08T11:30+01:00",
        "eventStatus": "https://schema.org/EventScheduled",
        "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
        "location": {
            "@type": "Place",
            "name": "Buurthuis De Kraanvogel",
            "address": {"@type": "PostalAddress", "addressLocality": "Amsterdam", "streetAddress": "Kade 1"},
        },
        "inLanguage": "nl",
        "isAccessibleForFree": True,
        "maximumAttendeeCapacity": 2,
        "remainingAttendeeCapacity": 2,
        "organizer": {"@type": "Organization", "name": "Samenop"},
    }


DESCRIBED = "**vet**\n\n- een\n- twee\n\neerste regel\ntweede regel\n\nhttps://example.org/a_b_c?x=1&y=2"


def test_a_description_has_lists_and_links_and_is_plain_text_for_programs(app: Flask):
    make(title="Beschreven", description=DESCRIBED, questions=[])
    daan = Browser(app, outside=("example.org",))

    page = daan.open("/agenda/beschreven")
    calendar = daan.ask("/agenda/beschreven.ics").text.replace("\r\n ", "")

    link = '<a href="https://example.org/a_b_c?x=1&amp;y=2" rel="nofollow noopener ugc">'
    assert [words_in(element) for element in page.elements("strong", "li")][:3] == ["vet", "een", "twee"]
    assert "<p>eerste regel<br>\ntweede regel</p>\n<p>" + link in page.answer.text
    assert page.json_ld["description"] == DESCRIBED.replace("**", "")
    assert "DESCRIPTION:" + DESCRIBED.replace("**", "").replace("\n", "\\n") in calendar


def test_the_join_link_is_for_who_takes_part_alone(agenda: dict[str, Meeting], as_daan: Browser):
    path = f"/agenda/{agenda['online'].slug}"
    page = as_daan.open(path)

    assert page.json_ld["location"] == {"@type": "VirtualLocation", "url": f"http://samenop.example{path}"}
    for public in (path, "/agenda", f"{path}.ics", "/feeds/agenda.ics"):
        assert "meet.example" not in as_daan.ask(public).text


@pytest.mark.in_turns
@pytest.mark.parametrize(
    "title",
    [
        "</script><script>alert(1)</script>",
        "<!--<script>",
        "</title></head><body>",
        "\"'><img src=x onerror=alert(1)>",
        "Q&A: 1 < 2 > 0",
        "{{ 7 * 7 }}",
        "%(title)s 100% %s",
        "Ontmoeting met مريم",
        "学びの会",
        "👩‍👩‍👧‍👦 Gezinnen",
    ],
)
def test_a_title_of_any_sort_is_shown_as_it_was_written(
    app: Flask, as_daan: Browser, as_bram: Browser, bram: Person, title: str
):
    meeting = make(title=title, description=title, questions=[title], place=title, facilitator_ids=[bram.id])

    for browser, path in [
        (as_daan, f"/agenda/{meeting.slug}"),
        (as_daan, "/agenda"),
        (as_bram, "/manage"),
        (as_bram, f"/manage/meetings/{meeting.slug}/edit"),
        (as_bram, f"/manage/meetings/{meeting.slug}/signups"),
    ]:
        answer = browser.ask(path)
        page = Page(browser, path, answer)
        assert page.parse_errors == []
        assert title in page.text
        of_ours = ("/static/", "/agenda/")  # the QR code of its address
        scripts = [item for item in page.elements("script", "img") if not item.get("src", "").startswith(of_ours)]
        assert [item.get("type") for item in scripts] in ([], ["application/ld+json"])
        assert not [item for item in page.elements() if item.get("onerror")]
    page = Page(as_daan, "", as_daan.ask(f"/agenda/{meeting.slug}"))
    assert (page.json_ld["name"], page.title) == (title, title)


def test_a_session_in_another_language_says_so(app: Flask, as_daan: Browser):
    meeting = make(title="First steps at work", language="en")

    page = as_daan.open(f"/agenda/{meeting.slug}")

    assert (page.root.get("lang"), page.elements("h1")[0].get("lang")) == ("nl", "en")
    assert "Deze sessie is in het Engels." in page.text


def test_a_session_names_who_organises_it_and_who_answers_a_question(as_daan: Browser):
    in_network = network()
    with transaction() as session:
        session.merge(in_network).host, session.merge(in_network).colour = "Stichting Oever", "#22577a"
    of_network = as_daan.open(f"/agenda/{make(network_id=in_network.id).slug}")
    own = as_daan.open(f"/agenda/{make(host='Buurtzorg Zuid', contact='noor@oeverkring.example').slug}")

    assert "Georganiseerd door Stichting Oever" in of_network.text
    assert of_network.json_ld["organizer"]["name"] == "Stichting Oever"
    assert ("Georganiseerd door Buurtzorg Zuid" in own.text, own.json_ld["organizer"]["name"]) == (
        True,
        "Buurtzorg Zuid",
    )
    assert own.links["noor@oeverkring.example"].startswith("mailto:noor@oeverkring.example")
    dots = [dot.get("class") for dot in as_daan.open("/agenda").with_class("network-dot")]
    assert dots == ["network-dot blue"]  # one of the two sessions, beside the name of its network
