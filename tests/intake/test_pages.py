"""Importing sessions from another calendar: an organiser chooses a file, sees its contents, and makes drafts.

Files are read in this process, as in a process of their own (`test_child.py`), which takes a quarter of a second.
"""

import json
from collections.abc import Iterator
from contextlib import nullcontext
from datetime import datetime
from io import BytesIO
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from flask import Flask
from sqlalchemy import select
from werkzeug.datastructures import FileStorage
from werkzeug.test import encode_multipart

from portal.agenda.models import Meeting
from portal.db import db
from portal.intake import views
from portal.intake.forms import packed
from portal.intake.rules.child import Limits
from portal.intake.rules.reading import read_calendar
from portal.intake.rules.results import Reading, as_json, from_json
from portal.people.models import Person
from tests.browser import Browser, Page, words_in
from tests.cast import A_WEEK_BEFORE
from tests.intake.shapes import HERE, UNTIL, calendar, event, ics

pytestmark = pytest.mark.usefixtures("read_here")

MEGABYTE = 1024 * 1024
ADDRESS = "/manage/intake"
ONCE = event("UID:1", HERE, UNTIL, "LOCATION:De Zaal", "DESCRIPTION:We kijken samen.", title="Samen kijken")
SERIES = event("UID:2", "DTSTART:20270107T130000Z", "DURATION:PT2H", "RRULE:FREQ=WEEKLY;COUNT=3", title="Elke week")
DAY_OFF = event("UID:3", "DTSTART;VALUE=DATE:20270201", title="Studiedag")
GONE = event("UID:4", HERE, "STATUS:CANCELLED", title="Gaat niet door")
FILE = calendar(*ONCE, *SERIES, *DAY_OFF, *GONE)


@pytest.fixture
def read_here() -> Iterator[None]:
    def read(data: bytes, now: datetime, zone: ZoneInfo, limits: Limits) -> Reading:
        return from_json(json.loads(json.dumps(as_json(read_calendar(data, now, zone, nullcontext)))))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(views, "read_apart", read)
        yield


def bring(browser: Browser, data: bytes | None) -> Page:
    """Upload this file on the import page."""
    form = browser.open(ADDRESS).form(ADDRESS)
    file = FileStorage(BytesIO(data or b""), "agenda.ics" if data is not None else "")  # without a file
    boundary, body = encode_multipart({**form.values, "file": file})
    return browser.send(form.action, body, {"Content-Type": f"multipart/form-data; boundary={boundary}"})


def rows(page: Page, number: int = 0) -> list[str]:
    """Return the table's body, row by row."""
    return [words_in(row) for row in page.elements("table")[number].iter("tr")][1:]


def drafts() -> list[tuple[str, str, str]]:
    """Return (title, stage, local start) of all sessions."""
    found = db.session.scalars(select(Meeting).order_by(Meeting.starts_at, Meeting.id))
    return [(meeting.title, meeting.stage, f"{meeting.starts:%F %R}") for meeting in found]


def test_an_organiser_brings_sessions_along_sees_them_first_and_gets_drafts(app: Flask, as_chris: Browser):
    page = as_chris.open("/manage").follow("Haal sessies uit een andere agenda")
    assert (page.name, page.path) == ("intake", ADDRESS)

    preview = bring(as_chris, FILE)
    assert (preview.status, preview.name, preview.title) == (200, "intake-preview", "5 sessies gevonden")
    assert rows(preview) == [
        "Samen kijken dinsdag 8 december 2026, 9.30 tot 11.30 uur De Zaal",
        "Elke week donderdag 7 januari 2027, 14.00 tot 16.00 uur",
        "Elke week donderdag 14 januari 2027, 14.00 tot 16.00 uur",
        "Elke week donderdag 21 januari 2027, 14.00 tot 16.00 uur",
        "Studiedag maandag 1 februari 2027, 9.00 tot 17.00 uur "
        "Dit duurde de hele dag: we vulden 9.00 tot 17.00 uur in.",
    ]
    assert rows(preview, 1) == ["Gaat niet door Het gaat niet door. 23"]
    assert drafts() == []  # nothing is made yet

    form = preview.form("/drafts")
    home = form.submit(take=[key for key in form.values.getlist("take") if "2027-01-14" not in key])
    assert (home.path.partition("?")[0], home.name) == ("/manage", "manage")
    assert "4 concepten zijn gemaakt. Kijk ze na en publiceer ze." in home.text
    assert drafts() == [
        ("Samen kijken", "draft", "2026-12-08 09:30"),
        ("Elke week", "draft", "2027-01-07 14:00"),
        ("Elke week", "draft", "2027-01-21 14:00"),
        ("Studiedag", "draft", "2027-02-01 09:00"),
    ]


def test_a_draft_has_what_the_calendar_said_and_is_led_by_who_brought_it(app: Flask, as_bram: Browser, bram: Person):
    lines = [
        HERE,
        UNTIL,
        "LOCATION:Zaal 2 https://meet.example/a",
        "DESCRIPTION:Kom.\\n\\nNeem mee.",
        "URL:https://a.example/",
    ]

    bring(as_bram, ics(*lines)).press("Maak deze concepten")

    (made,) = db.session.scalars(select(Meeting).options(db.selectinload(Meeting.facilitators)))
    assert (made.title, made.place, made.online_url) == ("Samen kijken", "Zaal 2", "https://meet.example/a")
    assert made.description == "Kom.\n\nNeem mee.\n\nhttps://a.example/"
    assert (made.kind, made.capacity, made.language, made.is_draft) == ("work-session", 10, "nl", True)
    assert ([leader.id for leader in made.facilitators], made.made_by_id) == ([bram.id], bram.id)
    assert [(block.starts_at.isoformat(), block.ends_at.isoformat()) for block in _blocks(made)] == [
        ("2026-12-08T08:30:00+00:00", "2026-12-08T10:30:00+00:00")
    ]


def test_several_days_become_one_session_with_a_block_a_day(app: Flask, as_chris: Browser):
    preview = bring(as_chris, ics("DTSTART:20270916T090000", "DTEND:20270918T170000"))
    assert rows(preview) == [
        "Samen kijken donderdag 16 september 2027, 9.00 tot 17.00 uur"
        "vrijdag 17 september 2027, 9.00 tot 17.00 uur"
        "zaterdag 18 september 2027, 9.00 tot 17.00 uur "
        "Dit duurde meer dagen: we maakten tijden voor elke dag. Kloppen de tijden?"
    ]

    preview.press("Maak deze concepten")

    (made,) = db.session.scalars(select(Meeting))
    assert [f"{block.starts_at:%d %H}-{block.ends_at:%H}" for block in _blocks(made)] == [
        "16 07-15",
        "17 07-15",
        "18 07-15",
    ]


def test_what_is_private_in_a_calendar_is_not_ticked_and_can_be(app: Flask, as_chris: Browser):
    private = event("DTSTART:20270708T090000Z", "DURATION:PT1H", "CLASS:PRIVATE", title="Tandarts")

    page = bring(as_chris, calendar(*ONCE, *private))

    assert rows(page)[1].endswith("Dit is privé in je agenda. Vink het aan als anderen het mogen zien.")
    assert page.form("/drafts").values.getlist("take") == ["3@2026-12-08T09:30"]
    page.form("/drafts").submit(take=["11@2027-07-08T11:00"])
    assert drafts() == [("Tandarts", "draft", "2027-07-08 11:00")]


def test_where_nothing_is_ticked_it_asks_to_tick(app: Flask, as_chris: Browser):
    words = "Vink aan wat je wilt.", "Haal weg wat je niet wilt."

    texts = [
        bring(as_chris, ics("DTSTART:20270708T090000Z", "DURATION:PT1H", *more)).text
        for more in (["CLASS:PRIVATE"], [])
    ]

    assert [[sentence in text for sentence in words] for text in texts] == [[True, False], [False, True]]


def test_the_second_of_two_hours_is_the_second_in_the_draft_too(app: Flask, as_chris: Browser):
    preview = bring(as_chris, ics("DTSTART:20271031T013000Z", "DTEND:20271031T020000Z"))
    assert "Dit is de tweede keer." in preview.text

    preview.press("Maak deze concepten")

    (made,) = db.session.scalars(select(Meeting))
    assert f"{made.starts_at:%H:%M} {made.ends_at:%H:%M}" == "01:30 02:00"
    assert rows(bring(as_chris, ics("DTSTART:20271031T013000Z")))[0].count("Staat er al") == 1


def test_times_without_a_zone_are_said_to_be_in_that_of_their_calendar(app: Flask, as_chris: Browser):
    page = bring(
        as_chris, calendar("X-WR-TIMEZONE:America/New_York", *event("DTSTART:20270201T100000", "DURATION:PT1H"))
    )

    assert rows(page) == [
        "Samen kijken maandag 1 februari 2027, 16.00 tot 17.00 uur "
        "Er staat geen tijdzone bij: we namen die van de agenda, America/New_York."
    ]


@pytest.mark.parametrize("count", ["99999999999999999999", "9" * 5000, "-1", "x"])
def test_a_number_of_drafts_that_is_none_counts_as_one(app: Flask, as_chris: Browser, count: str):
    assert "1 concept is gemaakt." in as_chris.open(f"/manage?said=brought&count={count}").text


def test_the_same_page_sent_twice_makes_nothing_twice(app: Flask, as_chris: Browser):
    preview = bring(as_chris, FILE)

    answers = [preview.form("/drafts").submit().text for _ in range(2)]

    assert len(drafts()) == 5
    assert ["5 concepten zijn gemaakt." in text for text in answers] == [True, True]


def test_who_ticks_nothing_is_asked_to_and_loses_nothing(app: Flask, as_chris: Browser):
    page = bring(as_chris, FILE).form("/drafts").submit(take=None)

    assert (page.status, page.name) == (422, "intake-preview")
    assert "Kies minstens één sessie." in words_in(page.with_class("errors")[0])
    assert (page.form("/drafts").values.getlist("take"), len(rows(page)), drafts()) == ([], 5, [])

    page.form("/drafts").submit(take=["3@2026-12-08T09:30"])
    assert drafts() == [("Samen kijken", "draft", "2026-12-08 09:30")]


def test_what_is_not_in_the_file_is_not_made(app: Flask, as_chris: Browser):
    form = bring(as_chris, FILE).form("/drafts")

    page = form.submit(take=["3@2026-12-09T09:30", "99@2026-12-08T09:30", "", "'; DROP TABLE meeting"])

    assert (page.status, drafts()) == (422, [])


def test_what_has_begun_since_is_not_made(app: Flask, as_chris: Browser, clock: Any):
    form = bring(as_chris, calendar(*ONCE, *event("DTSTART:20261125T090000Z", title="Morgen"))).form("/drafts")

    clock.move_to(A_WEEK_BEFORE)
    form.submit()

    assert drafts() == [("Samen kijken", "draft", "2026-12-08 09:30")]


def test_what_was_brought_before_is_marked_and_not_ticked(app: Flask, as_chris: Browser, as_bram: Browser):
    form = bring(as_chris, FILE).form("/drafts")
    form.submit(take=[key for key in form.values.getlist("take") if "2027-01" not in key])

    again = bring(as_chris, FILE)

    assert [row.endswith("Staat er al") or "Staat er al Dit duurde" in row for row in rows(again)] == [
        *(True, False, False, False, True)
    ]
    assert [key.partition("@")[2] for key in again.form("/drafts").values.getlist("take")] == [
        "2027-01-07T14:00",
        "2027-01-14T14:00",
        "2027-01-21T14:00",
    ]
    assert "Staat er al" not in bring(as_bram, FILE).text  # the same sessions exist, but they are chris's


def test_another_title_or_another_time_is_not_there_already(app: Flask, as_chris: Browser):
    bring(as_chris, calendar(*ONCE)).press("Maak deze concepten")
    later = event(HERE.replace("T0930", "T0931"), UNTIL)

    page = bring(as_chris, calendar(*event(HERE, UNTIL, title="Samen luisteren"), *later, *ONCE))

    assert ["Staat er al" in row for row in rows(page)] == [False, True, False]


def test_who_ticks_what_is_there_gets_it_once_more(app: Flask, as_chris: Browser):
    bring(as_chris, calendar(*ONCE)).press("Maak deze concepten")
    page = bring(as_chris, calendar(*ONCE)).form("/drafts").submit()
    assert (page.status, "Staat er al" in page.text) == (422, True)

    page.form("/drafts").submit(take=["3@2026-12-08T09:30"])

    assert drafts() == [("Samen kijken", "draft", "2026-12-08 09:30")] * 2


NOTHING_IN_IT = {
    "no file": (None, 422, "Kies een bestand."),
    "an empty file": (b"", 422, "Dit bestand is leeg."),
    "a web page": (b"<html>", 422, "Dit is geen agendabestand."),
    "a calendar without events": (calendar(), 422, "Er staan geen afspraken in dit bestand."),
    "too many events": (
        calendar(*event(HERE) * 501),
        422,
        "In dit bestand staan 501 afspraken. We nemen er 500 tegelijk over.",
    ),
    "too large a file": (b"BEGIN:VCALENDAR".ljust(MEGABYTE + 1), 413, "Dit bestand is groter dan 1 MB."),
}


@pytest.mark.in_turns
@pytest.mark.parametrize(("data", "status", "sentence"), NOTHING_IN_IT.values(), ids=NOTHING_IN_IT)
def test_a_file_with_nothing_to_take_in_is_told_at_the_field(
    app: Flask, as_chris: Browser, data: bytes | None, status: int, sentence: str
):
    page = bring(as_chris, data)

    assert (page.status, page.name) == (status, "intake")
    assert page.errors()[0].startswith(sentence)


def test_a_file_of_a_megabyte_is_fine_and_a_far_larger_one_is_told_so(app: Flask, as_chris: Browser):
    assert bring(as_chris, ics(HERE, UNTIL).ljust(MEGABYTE)).name == "intake-preview"

    page = bring(as_chris, bytes(2 * MEGABYTE))
    assert (page.status, page.name, page.title) == (413, "error", "Dit bestand is te groot")
    assert page.links["Kies een ander bestand"] == ADDRESS


def test_when_nothing_can_be_taken_in_it_says_why_and_asks_for_another_file(app: Flask, as_chris: Browser):
    page = bring(as_chris, calendar(*GONE, *event("DTSTART:?", title="Stuk"), "BEGIN:VTODO", "END:VTODO"))

    assert (page.status, page.title) == (200, "0 sessies gevonden")
    assert rows(page) == [
        "Gaat niet door Het gaat niet door. 3",
        "Stuk We kunnen niet lezen wanneer het begint (DTSTART). 9",
        "– Dit is een taak, geen afspraak. 13",
    ]
    assert [form.action for form in page.forms if form.action.startswith("/manage")] == []
    assert page.follow("Kies een ander bestand").path == ADDRESS


def test_a_page_of_500_sessions_can_be_sent(app: Flask, as_chris: Browser):
    preview = bring(as_chris, ics(HERE, "DURATION:PT2H", "RRULE:FREQ=DAILY"))
    assert (preview.title, len(rows(preview))) == ("500 sessies gevonden", 500)
    assert "Dit zijn de eerste 500." in preview.text

    home = preview.form("/drafts").submit()

    assert "500 concepten zijn gemaakt." in home.text
    assert len(drafts()) == 500


def test_far_more_ticks_than_sessions_are_refused(app: Flask, as_chris: Browser):
    page = bring(as_chris, FILE).form("/drafts").submit(take=["3@2026-12-08T09:30"] * 1000)

    assert (page.status, page.name, drafts()) == (413, "error", [])


def test_a_file_that_does_not_press_can_be_sent_on(app: Flask, as_chris: Browser):
    noise = "".join(chr(33 + (number * number) % 89) for number in range(700))  # does not compress
    picture = "\r\n ".join(noise[at:] + noise[:at] for at in range(700))
    data = ics(HERE, UNTIL, f"ATTACH:{picture}")

    bring(as_chris, data).form("/drafts").submit()

    assert drafts() == [("Samen kijken", "draft", "2026-12-08 09:30")]


def bomb(size: int) -> str:
    return packed(b"BEGIN:VCALENDAR\n".ljust(size))


BAD = {
    "nothing": "",
    "no letters of ours": "ёж",
    "cut off": packed(FILE)[:-20],
    "one letter": "A",
    "not pressed": "QkVHSU46VkNBTEVOREFS",
    "more than a file may hold": bomb(MEGABYTE + 1),
    "far more": bomb(50 * MEGABYTE),
}


def test_a_file_that_came_apart_on_the_way_is_asked_for_again(app: Flask, as_chris: Browser):
    preview = bring(as_chris, FILE)

    pages = {what: preview.form("/drafts").submit(calendar=calendar) for what, calendar in BAD.items()}

    answers = {what: (page.status, page.name, page.errors()) for what, page in pages.items()}
    assert answers == dict.fromkeys(BAD, (422, "intake", ["Kies het bestand nog een keer."]))
    assert drafts() == []


def test_what_a_calendar_says_stays_text(app: Flask, as_chris: Browser):
    wicked = "<script>alert(1)</script> \"'><img src=x onerror=alert(1)>"

    page = bring(as_chris, ics(HERE, UNTIL, f"LOCATION:{wicked}", title=wicked))

    assert rows(page)[0] == f"{wicked} dinsdag 8 december 2026, 9.30 tot 11.30 uur {wicked}"


def test_a_page_opened_before_signing_in_again_asks_for_the_file_once_more(app: Flask, as_chris: Browser):
    page = as_chris.send(ADDRESS, {"file": (BytesIO(FILE), "agenda.ics")}, {})

    assert (page.status, page.name) == (400, "intake")
    assert drafts() == []


def _blocks(meeting: Meeting) -> list[Any]:
    db.session.refresh(meeting, ["all_blocks"])
    return meeting.blocks
