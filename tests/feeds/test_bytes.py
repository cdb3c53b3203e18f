"""The bytes of a calendar file, parsed by RFC 5545 alone."""

import re

import pytest
from flask.testing import FlaskClient
from hypothesis import example, given, settings
from hypothesis import strategies as st

from portal.agenda.models import Block, Meeting, MeetingKind
from portal.agenda.rules.times import moment_of
from portal.feeds.rules.calendar import EventWords, calendar_of, event_of, events_in
from portal.markup import plain_of
from portal.networks.models import Network
from portal.text import clean_line, clean_text
from tests.cast import AMSTERDAM, ENDS, NOW, STARTS, make
from tests.feeds.portals import FEED, calendar_at, network
from tests.feeds.reading import NotACalendar, read

WORDS = EventWords("De vragen", "Schrijf je in:", "Online", "Werksessie", "Gaat niet door: %(title)s")
PAGE = "http://samenop.example/agenda/een-sessie"

# User text, with the format's special characters and characters of one to four bytes.
letters = st.sampled_from([*"ab \\,;:\"'\n^-", "é", "ß", "–", "漢", "🌈", "👩‍🏫", "🇳🇱", "e\u0301", "\u2028", "\u200d"])
texts = st.builds(
    lambda before, text: "x" * before + text, st.integers(0, 80), st.lists(letters, max_size=120).map("".join)
)
lines = texts.map(clean_line)


def a_meeting(title: str = "Een sessie", description: str = "", place: str = "", network: str = "") -> Meeting:
    """Return a meeting that is in no database."""
    starts, ends = moment_of(STARTS, AMSTERDAM), moment_of(ENDS, AMSTERDAM)
    return Meeting(
        title=title,
        description=description,
        place=place,
        address="",
        city="",
        questions=[],
        kind=MeetingKind.WORK_SESSION,
        network=Network(slug="net", name=network, state="running", why="") if network else None,
        timezone="Europe/Amsterdam",
        sequence=0,
        changed_at=NOW,
        all_blocks=[Block(uid="1@samenop.example", starts_at=starts, ends_at=ends)],
    )


def bytes_of(meeting: Meeting, organiser: str = "Samenop", feed: str | None = "Samenop") -> bytes:
    events = events_in(meeting, WORDS, PAGE, (organiser, "portal@samenop.example"), NOW)
    return calendar_of(map(event_of, events), [meeting.timezone], feed).to_ical()


@pytest.mark.slow
@given(title=lines, description=texts.map(clean_text), place=lines, network=lines)
@example(title="x" * 66 + "🌈", description="", place="", network="")  # "SUMMARY:" and this title are 78 octets
@example(title="", description="x" * 62 + "\n", place="\\", network='"')
@example(title=r"C:\Nieuw", description=r"C:\Nieuw\n", place=r"\N\n", network="")  # typed, and no line break
@settings(deadline=None, max_examples=80)
def test_what_people_write_comes_back_whole(title: str, description: str, place: str, network: str):
    calendar = read(bytes_of(a_meeting(title, description, place, network), network, feed=network))

    [event] = calendar.all("VEVENT")
    assert event["SUMMARY"].text == title
    words = (plain_of(description), f"Schrijf je in: {PAGE}")
    assert event["DESCRIPTION"].text == "\n\n".join(part for part in words if part)
    assert event["LOCATION"].text == (place or "Online")
    assert event["CATEGORIES"].texts == ["Werksessie", *([network] if network else [])]
    assert event["ORGANIZER"].parameters["CN"] == network
    assert [line.text for line in calendar.lines if line.name == "NAME"] == ([network] if network else [])


def test_a_feed_says_all_that_a_calendar_asks(client: FlaskClient):
    net = network("meedoen", "Meedoen; samen, hier")
    make(title="Eén sessie, of twee; met \\ en 🌈", description="Regel één\nRegel twee", network_id=net)
    make(title="Een andere", city="", place="", address="", online_url="https://meet.example/geheim")

    calendar = calendar_at(client)

    first, second = calendar.all("VEVENT")
    assert [(line.name, line.value) for line in calendar.lines] == [
        ("VERSION", "2.0"),
        ("PRODID", "-//Samenop//Agenda//NL"),
        ("CALSCALE", "GREGORIAN"),
        ("NAME", "Samenop"),
        ("X-WR-CALNAME", "Samenop"),
        ("COLOR", "teal"),
        ("REFRESH-INTERVAL", "PT1H"),
        ("X-PUBLISHED-TTL", "PT1H"),
    ]
    assert calendar["REFRESH-INTERVAL"].parameters == {"VALUE": "DURATION"}
    assert first["SUMMARY"].text == "Eén sessie, of twee; met \\ en 🌈"
    assert first["DESCRIPTION"].text == (
        "Regel één\nRegel twee\n\n"
        "De vragen\n1. Waar loopt het vast?\n2. Wat weet je niet zeker?\n3. Wie kijkt er anders naar?\n\n"
        "Schrijf je in of lees meer: http://samenop.example/agenda/een-sessie-of-twee-met-en"
    )
    assert first["CATEGORIES"].texts == ["Werksessie", "Meedoen; samen, hier"]
    assert first["ORGANIZER"].parameters == {"CN": "Meedoen; samen, hier"}
    assert first["ORGANIZER"].value == "mailto:portal@samenop.example"
    assert [event["LOCATION"].text for event in (first, second)] == [
        "Buurthuis De Kraanvogel, Kade 1, Amsterdam",
        "Online",
    ]
    assert [event["URL"].value for event in (first, second)] == [
        "http://samenop.example/agenda/een-sessie-of-twee-met-en",
        "http://samenop.example/agenda/een-andere",
    ]
    assert [event["STATUS"].value for event in (first, second)] == ["CONFIRMED", "CONFIRMED"]


def test_each_event_has_its_own_uid_and_one_of_each(client: FlaskClient):
    for number in range(3):
        make(title=f"Sessie {number}")

    events = calendar_at(client).all("VEVENT")

    assert len({event["UID"].value for event in events}) == 3
    assert [event["UID"].value.partition("@")[2] for event in events] == ["samenop.example"] * 3
    for event in events:
        assert sorted(event.names()) == sorted(set(event.names()))
        assert (event["DTSTAMP"].value, event["LAST-MODIFIED"].value) == ("20261124T090000Z", "20261124T090000Z")
        assert event["SEQUENCE"].value == "0"


def test_one_session_is_a_file_and_no_feed(client: FlaskClient):
    meeting = make()

    calendar = calendar_at(client, f"/agenda/{meeting.slug}.ics")

    assert calendar.names() == ["VERSION", "PRODID", "CALSCALE"]
    assert [part.kind for part in calendar.parts] == ["VTIMEZONE", "VEVENT"]
    [event], [in_feed] = calendar.all("VEVENT"), calendar_at(client, FEED).all("VEVENT")
    free = [line for line in in_feed.lines if line not in event.lines]
    assert [(line.name, line.value) for line in free] == [("TRANSP", "TRANSPARENT")]
    assert [line for line in in_feed.lines if line not in free] == event.lines


@pytest.mark.parametrize("query", ["", "?city=Nergens", "?month=2031-01"])
def test_an_empty_feed_holds_the_zone_of_the_portal_for_a_calendar_needs_a_component(client: FlaskClient, query: str):
    assert [(part.kind, part["TZID"].value) for part in calendar_at(client, FEED + query).parts] == [
        ("VTIMEZONE", "Europe/Amsterdam")
    ]


WHOLE = bytes_of(a_meeting("Eén sessie, met een naam die langer is dan de regel van een agenda mag zijn 🌈", "a\nb"))


@pytest.mark.parametrize(
    ("broken", "why"),
    [
        (WHOLE.replace(b"\r\n", b"\n"), "the last line has no end"),
        (WHOLE.replace(b"\r\nEND", b"\nEND", 1), "half a line break"),
        (WHOLE.replace(b"\r\n ", b""), "octets"),
        (WHOLE.replace(b"E\xc3\xa9n", b"E\xc3\r\n \xa9n"), "folded inside a character"),
        (WHOLE.replace(b"\\, met", b", met"), "not escaped"),
        (WHOLE.replace(b"END:VEVENT\r\n", b""), "ends what is not open"),
        (re.sub(rb"UID:[^\r]*\r\n", b"", WHOLE), "UID stands 0 times"),
        (WHOLE.replace(b"UID:", b"UID:2\r\nUID:"), "UID stands 2 times"),
        (WHOLE.replace(b"ORGANIZER;CN=Samenop", b'ORGANIZER;CN=Sa"men"op'), "not a property"),
        (WHOLE + WHOLE, "not one whole VCALENDAR"),
    ],
)
def test_control_the_reader_refuses_what_the_format_forbids(broken: bytes, why: str):
    assert broken != WHOLE

    with pytest.raises(NotACalendar, match=why):
        for event in read(broken).all("VEVENT"):
            _ = event["UID"].text, event["SUMMARY"].text
