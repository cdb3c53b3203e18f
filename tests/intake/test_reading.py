"""What is read from a calendar file: each shape, with its exact result."""

import json

import pytest

from portal.intake.rules import repeats
from portal.intake.rules import results as say
from portal.intake.rules.reading import MOST
from portal.intake.rules.results import ProposedDraft, as_json, from_json
from portal.privacy.rules.joining import joining_details_in
from tests.intake.shapes import (
    FILES,
    HERE,
    PROGRAMS,
    SERIES,
    SHAPES,
    TIMES,
    UNTIL,
    Shape,
    calendar,
    event,
    ics,
    read,
)


def only(*lines: str, title: str = "Samen kijken") -> ProposedDraft:
    """Return the one session found in an event with these lines."""
    (found,) = read(ics(HERE, UNTIL, *lines, title=title)).drafts
    return found


def test_the_table_names_each_shape_once():
    assert len(SHAPES) == len(PROGRAMS) + len(TIMES) + len(SERIES) + len(FILES)


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_each_shape_gives_what_it_says(shape: Shape):
    reading = read(shape.data)

    assert [(draft.title, f"{draft.starts:%F %R}", f"{draft.ends:%F %R}") for draft in reading.drafts] == shape.found
    assert [(refused.line, refused.sentence) for refused in reading.refused] == shape.refused
    assert reading.sentence == shape.sentence
    assert {at: note for at, draft in enumerate(reading.drafts) for note in draft.notes} == shape.notes
    assert from_json(json.loads(json.dumps(as_json(reading)))) == reading


def test_a_title_and_a_place_become_one_clean_line():
    found = only("LOCATION:De Kraanvogel\\nKade 1\\, Amsterdam", title="\u202eSamen\\n  kijken\\; en\\, leren\0")

    assert (found.title, found.place) == ("Samen kijken; en, leren", "De Kraanvogel Kade 1, Amsterdam")


def test_what_is_too_long_for_the_form_of_a_session_is_cut():
    found = only(f"LOCATION:{'p' * 300}", f"DESCRIPTION:{'d' * 20_000}", title="t" * 300)

    assert (len(found.title), len(found.place), len(found.description)) == (120, 150, 10_000)


def test_a_text_keeps_its_paragraphs_and_ends_with_its_own_page():
    page = "https://buurthuis.example/agenda/1"
    found = only("DESCRIPTION:Neem mee:\\n\\neen vraag\\, en koffie.", f"URL:{page}")

    assert found.description == f"Neem mee:\n\neen vraag, en koffie.\n\n{page}"
    assert only(f"URL;VALUE=URI:{page}").description == page
    assert only(f"DESCRIPTION:Zie {page}", f"URL:{page}").description == f"Zie {page}"
    assert only("DESCRIPTION:Kom", "URL:javascript:alert(1)").description == "Kom"
    assert only(f"DESCRIPTION:{'d' * 20_000}", f"URL:{page}").description.endswith(f"d\n\n{page}")


JOINED = {  # lines of the event: (place, online address)
    "a place": (["LOCATION:De Zaal"], ("De Zaal", "")),
    "an address alone": (["LOCATION:https://meet.example/a?b=1"], ("", "https://meet.example/a?b=1")),
    "a place and an address": (["LOCATION:Teams\\; https://meet.example/a"], ("", "https://meet.example/a")),
    "an address in brackets": (["LOCATION:De Zaal (https://meet.example/a)"], ("De Zaal", "https://meet.example/a")),
    "no address": (["LOCATION:javascript:alert(1)"], ("javascript:alert(1)", "")),
    "an address without a host": (["LOCATION:https://"], ("https://", "")),
    "too long an address": ([f"LOCATION:https://meet.example/{'a' * 500}"], ("", "")),
    "by RFC 7986": (["CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://meet.example/a"], ("", "https://meet.example/a")),
    "a telephone before it": (
        ["CONFERENCE;VALUE=URI:tel:+31200000000", "CONFERENCE;VALUE=URI:https://meet.example/a"],
        ("", "https://meet.example/a"),
    ),
    "as the event's own address": (["URL:https://zoom.us/j/81234567890"], ("", "https://zoom.us/j/81234567890")),
    "a service for a place": (["LOCATION:Zaal 3\\; Microsoft Teams-vergadering"], ("Zaal 3", "")),
    "Google's words for it": (["LOCATION:Google Meet (instructions in description)"], ("", "")),
    "the same in Dutch": (["LOCATION:Google Meet (instructies in beschrijving)"], ("", "")),
    "a number and a code": (["LOCATION:Zoom (ID 812 3456 7890\\, code 1234)"], ("", "")),
    "a service and nothing else": (["LOCATION:Microsoft Teams-Besprechung"], ("", "")),
    "wrapped": (
        [
            "LOCATION:https://eur05.safelinks.protection.outlook.com/?url=https%3A%2F%2Fmeet.example%2Fa&data=anna%40x.nl"
        ],
        ("", "https://meet.example/a"),
    ),
    "a telephone": (["CONFERENCE;VALUE=URI:tel:+31200000000"], ("", "")),
    "Google's": (["LOCATION:Zaal", "X-GOOGLE-CONFERENCE:https://meet.example/a"], ("Zaal", "https://meet.example/a")),
}


@pytest.mark.parametrize(("lines", "where"), JOINED.values(), ids=JOINED)
def test_the_address_where_people_join_is_apart_from_the_place(lines: list[str], where: tuple[str, str]):
    found = only(*lines)

    assert (found.place, found.online_url) == where


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("Zoom https://zoom.us/j/81234567890", "Zoom"),
        ("Deelnemen: https://zoom.us/j/81234567890", "Deelnemen"),
        ("https://zoom.us/j/81234567890", "zoom.us"),
        ("Meeting ID: 812 3456 7890", "Online"),
        ("Intervisie (zoom.us/j/81234567890)", "Intervisie"),
    ],
)
def test_a_title_keeps_no_way_in_and_is_never_empty(typed: str, title: str):
    found = only(title=typed)

    assert (found.title, joining_details_in(found.title), found.notes) == (title, [], (say.JOINING,))


def test_an_invitation_in_a_description_is_kept_apart():
    rule = "_" * 80
    found = only(
        "LOCATION:Microsoft Teams-vergadering",
        "X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.example.org/l/meetup-join/19%3ameeting_abc/0",
        f"DESCRIPTION:Welkom allemaal.\\n{rule}\\nMicrosoft Teams-vergadering\\nDeelnemen: https://teams.example.org/l/meet",
        " up-join/19%3ameeting_abc/0\\nVergadering-id: 123 456 789 012\\nWachtwoordcode: aB3dE6\\n" + rule + "\\n",
    )

    assert (found.description, found.place) == ("Welkom allemaal.", "")
    assert found.online_url == "https://teams.example.org/l/meetup-join/19%3ameeting_abc/0"
    assert found.online_details == "Vergadering-id: 123 456 789 012\nWachtwoordcode: aB3dE6"
    assert found.notes == (say.JOINING,)


TEAMS = "https://teams.microsoft.com/l/meetup-join/19%3ameeting_x"


def test_every_way_in_that_a_file_names_is_kept_for_those_who_take_part():
    found = only(
        "DESCRIPTION:Of op https://whereby.com/samen-op.",
        "CONFERENCE;VALUE=URI;FEATURE=PHONE,MODERATOR;LABEL=Host:tel:+31-20-1111111\\,\\,999#",
        "CONFERENCE;VALUE=URI;FEATURE=PHONE;LABEL=Deelnemers:tel:+31-20-2410288,,123456789#",
        "CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://zoom.us/j/81234567890",
        "CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://video.example/kamer",
        "X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij",
        "URL:https://eur05.safelinks.protection.outlook.com/?url=https%3A%2F%2Fbuurthuis.example%2Fagenda&data=anna%40x",
    )

    assert found.description == "https://buurthuis.example/agenda"
    assert found.online_url == "https://zoom.us/j/81234567890"
    assert found.online_details.split("\n") == [
        "+31-20-2410288,,123456789#",
        "https://meet.google.com/abc-defg-hij",
        "https://whereby.com/samen-op",
        "https://video.example/kamer",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "X-ALT-DESC;FMTTYPE=text/html:<html><body><p>Welkom</p><hr><p><b>Microsoft Teams</b> "
        '<a href="https://aka.ms/JoinTeamsMeeting?omkt=nl-NL">Hulp nodig?</a></p>'
        f'<p><a href="{TEAMS}">Nu deelnemen aan de vergadering</a></p>'
        "<p>Vergadering-id: <b>345 678 901 234</b></p><p>Wachtwoordcode: Zq9Ab3</p></body></html>",
        f'DESCRIPTION:Welkom<br><br><a href="{TEAMS}">Join the meeting now</a><br>Meeting ID: 345 678 901 234<br>'
        "Passcode: Zq9Ab3",
        f"DESCRIPTION:Welkom\\n{'d' * 9_950}\\n\\nJetzt an der Besprechung teilnehmen<{TEAMS}>\\n"
        "Besprechungs-ID: 345 678 901 234\\nKenncode: Zq9Ab3",  # longer than a description can be
    ],
    ids=["HTML beside it", "HTML in it", "a long text"],
)
def test_however_an_invitation_is_written_it_leaves_the_text(text: str):
    found = only(text)

    assert found.description.replace("d", "").strip() == "Welkom"
    assert found.online_url == TEAMS
    assert [line.rpartition(": ")[2] for line in found.online_details.split("\n")] == ["345 678 901 234", "Zq9Ab3"]


def test_a_join_link_that_is_too_long_for_its_field_is_not_lost_and_not_public():
    address = f"https://meet.example/{'a' * 500}"
    found = only(f"DESCRIPTION:Welkom\\n{address}")

    assert (found.description, found.online_url, found.online_details) == ("Welkom", "", address)


def test_each_day_has_a_name_of_its_own_that_stays():
    data = calendar(*event("UID:1", HERE, UNTIL, "RRULE:FREQ=DAILY;COUNT=2"), *event("UID:2", HERE, UNTIL))

    assert [(found.key, found.uid) for found in read(data).drafts] == [
        ("3@2026-12-08T09:30", "1"),
        ("10@2026-12-08T09:30", "2"),
        ("3@2026-12-09T09:30", "1"),
    ]
    assert read(data) == read(data)


def test_a_line_is_counted_as_in_the_file():
    folded = calendar("X-WR-CALDESC:een\r\n twee\r\n drie", "", *event("DTSTART:?"))

    assert [refused.line for refused in read(folded).refused] == [7]


def test_of_an_endless_series_the_first_500_days_are_taken_and_the_others_in_the_file_too():
    data = calendar(*event(HERE, UNTIL, "RRULE:FREQ=DAILY"), *event("DTSTART:20261209T120000Z", title="Eén keer"))

    reading = read(data)

    assert (len(reading.drafts), reading.sentence, reading.facts) == (MOST, say.FIRST_ONES, {"most": MOST})
    assert [found.title for found in reading.drafts[:3]] == ["Samen kijken", "Samen kijken", "Eén keer"]
    assert f"{reading.drafts[-1].starts:%F}" == "2028-04-19"  # 498 days after the first


def test_a_series_ends_two_years_from_now():
    reading = read(ics(HERE, UNTIL, "RRULE:FREQ=WEEKLY"))

    assert (len(reading.drafts), f"{reading.drafts[-1].starts:%F}", reading.sentence) == (103, "2028-11-21", "")


def test_what_one_file_says_of_a_zone_counts_for_no_other_file():
    name = "Romance Standard Time"
    times = [f"DTSTART;TZID={name}:20261208T093000", "DURATION:PT2H"]
    zone = ["BEGIN:VTIMEZONE", f"TZID:{name}", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:-0900"]
    zone += ["TZOFFSETTO:-0900", "END:STANDARD", "END:VTIMEZONE"]

    theirs, others = read(calendar(*zone, *event(*times))).drafts, read(ics(*times)).drafts

    assert [f"{found.starts:%F %R}" for found in (*theirs, *others)] == ["2026-12-08 19:30", "2026-12-08 09:30"]


def test_a_changed_day_of_an_endless_series_is_there_too():
    data = calendar(
        *event("UID:1", HERE, UNTIL, "RRULE:FREQ=DAILY"),
        *event("UID:1", "RECURRENCE-ID:20261209T083000Z", "DTSTART:20261209T130000Z", "DURATION:PT1H", title="Later"),
    )

    assert [f"{found.starts:%F %R}" for found in read(data).drafts if found.title == "Later"] == ["2026-12-09 14:00"]


SINCE_LONG = {  # rule: its first days in the window, for a series that began on Thursday 1 January 2015, 10.00 UTC
    "FREQ=DAILY;INTERVAL=3": ["2026-11-26", "2026-11-29", "2026-12-02"],
    "FREQ=DAILY;BYDAY=MO;BYMONTH=1": ["2027-01-04", "2027-01-11", "2027-01-18"],
    "FREQ=WEEKLY;INTERVAL=2": ["2026-12-03", "2026-12-17", "2026-12-31"],
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;WKST=SU": ["2026-11-29", "2026-11-30", "2026-12-13"],
    "FREQ=MONTHLY;INTERVAL=5": ["2027-02-01", "2027-07-01", "2027-12-01"],
    "FREQ=MONTHLY;BYDAY=-1FR": ["2026-11-27", "2026-12-25", "2027-01-29"],
    "FREQ=MONTHLY;BYMONTHDAY=31": ["2026-12-31", "2027-01-31", "2027-03-31"],
    "FREQ=YEARLY": ["2027-01-01", "2028-01-01"],
    "FREQ=YEARLY;INTERVAL=3": ["2027-01-01"],
    "FREQ=YEARLY;BYMONTH=12;BYDAY=2TU;UNTIL=20271231": ["2026-12-08", "2027-12-14"],
}


@pytest.mark.parametrize(("rule", "first"), SINCE_LONG.items(), ids=SINCE_LONG)
def test_a_series_that_began_long_ago_keeps_its_rhythm(rule: str, first: list[str], monkeypatch: pytest.MonkeyPatch):
    data = ics("DTSTART:20150101T100000Z", "DURATION:PT1H", f"RRULE:{rule}", "EXDATE:20150115T100000Z")

    reading = read(data)

    assert [f"{found.starts:%F}" for found in reading.drafts[:3]] == first
    monkeypatch.setattr(repeats, "brought_forward", lambda core, begin: core)
    assert read(data) == reading  # the same without skipping ahead


def test_a_family_of_birthdays_does_not_push_out_the_sessions_behind_them():
    birthdays = [f"DTSTART;VALUE=DATE:19{50 + at % 50}0{1 + at % 9}1{at % 10}" for at in range(300)]
    events = [line for day in birthdays for line in event(day, "RRULE:FREQ=YEARLY", title="Jarig")]

    reading = read(calendar(*events, *event(HERE, UNTIL, "RRULE:FREQ=WEEKLY;COUNT=3")))

    assert reading.refused == []
    assert [found.title for found in reading.drafts].count("Samen kijken") == 3
