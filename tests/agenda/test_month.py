"""The month view of the agenda."""

from datetime import UTC, datetime, timedelta

from flask import Flask
from lxml.etree import _Element as Element
from time_machine import Traveller

from portal.agenda.rules.month import draw, end_of_today, month_before, next_month, span_of
from portal.agenda.rules.times import moment_of
from tests.browser import Browser, Page, words_in
from tests.cast import AMSTERDAM, NOW, make, sign_up_all


def at(day: int, month: int = 12, year: int = 2026, hour: int = 9, minute: int = 30) -> dict[str, datetime]:
    starts = moment_of(datetime(year, month, day, hour, minute), AMSTERDAM)
    return {"starts_at": starts, "ends_at": starts + timedelta(hours=2)}


def on_each_day(page: Page) -> dict[int, list[str]]:
    """Return the content of each day that has any."""
    return {day_of(cell): [words_in(item) for item in cell.iter("li")] for cell in cells(page) if list(cell.iter("li"))}


def cells(page: Page) -> list[Element]:
    """Return the day cells."""
    return [cell for cell in page.elements("td") if cell.find("time") is not None]


def day_of(cell: Element) -> int:
    return int(next(cell.iter("time")).get("datetime", "")[-2:])


def test_each_day_has_its_sessions(app: Flask, as_daan: Browser):
    make(title="Vroeg", **at(8))
    sign_up_all(make(title="Vol", capacity=1, **at(8, hour=14)), "anna")
    first, second = at(31), at(4, month=1, year=2027)
    make(title="Twee dagen", blocks=[tuple(first.values()), tuple(second.values())])

    december, january = as_daan.open("/agenda?view=month"), as_daan.open("/agenda?view=month").follow("Volgende maand")

    assert on_each_day(december) == {8: ["9.30 Vroeg", "14.30 Vol Vol, wachtlijst open"], 31: ["9.30 Twee dagen"]}
    assert on_each_day(january) == {4: ["9.30 Twee dagen"]}
    assert words_in(december.find("caption")) == "december 2026"
    assert [words_in(head) for head in december.elements("th")][0::6] == ["maandag", "zondag"]
    assert [day_of(cell) for cell in cells(december)] == list(range(1, 32))
    assert [len(row.findall("td")) for row in december.elements("tr")[1:]] == [7] * 5
    assert december.links["14.30 Vol"] == "/agenda/vol"
    assert words_in(december.with_class("found")[0].find("p")) == "3 sessies gevonden"


def test_the_month_that_is_drawn_is_that_of_the_next_session_or_the_one_asked_for(app: Flask, as_daan: Browser):
    make(title="In februari", **at(3, month=2, year=2027))
    make(title="In mei", city="Gent", **at(6, month=5, year=2027))

    drawn = {
        query: words_in(as_daan.open(f"/agenda?view=month{query}").find("caption"))
        for query in ("", "&city=Gent", "&month=2027-03", "&month=2027-13", "&q=nergens")
    }

    assert drawn == {
        "": "februari 2027",
        "&city=Gent": "mei 2027",
        "&month=2027-03": "maart 2027",
        "&month=2027-13": "februari 2027",
        "&q=nergens": "november 2026",
    }


def test_one_walks_from_month_to_month_as_far_as_there_are_sessions(app: Flask, as_daan: Browser):
    make(title="In februari", **at(3, month=2, year=2027))
    make(title="In april", **at(6, month=4, year=2027))
    february = as_daan.open("/agenda?view=month&city=Amsterdam")

    march = february.follow("Volgende maand")
    april = march.follow("Volgende maand")

    assert "Vorige maand" not in february.links and "Volgende maand" not in april.links
    assert march.path == "/agenda?city=Amsterdam&month=2027-03&view=month"
    assert "Geen sessies in maart 2027." in march.text
    assert march.follow("Naar de eerstvolgende sessie").path == "/agenda?city=Amsterdam&view=month"
    assert as_daan.open("/agenda?view=month&month=2095-01").links["Vorige maand"] == "/agenda?month=2027-04&view=month"
    assert as_daan.open("/agenda?view=month&month=2001-01").links["Volgende maand"] == (
        "/agenda?month=2027-02&view=month"
    )
    assert april.follow("Lijst").path == "/agenda?city=Amsterdam&month=2027-04"
    assert as_daan.open("/agenda?q=in&page=2").follow("Maand").path == "/agenda?q=in&view=month"


def test_a_month_begins_at_midnight_on_the_clock_in_amsterdam(app: Flask, as_daan: Browser):
    make(title="Nieuwjaar", **at(1, month=1, year=2027, hour=0, minute=15))  # still December in UTC

    assert on_each_day(as_daan.open("/agenda?view=month")) == {1: ["0.15 Nieuwjaar"]}
    assert on_each_day(as_daan.open("/agenda?view=month&month=2026-12")) == {}
    assert as_daan.open("/agenda?month=2026-12").elements("article") == []


def test_the_form_stays_in_the_month(app: Flask, as_daan: Browser):
    make(**at(8))

    page = as_daan.open("/agenda?view=month&month=2026-12").form("/agenda").submit(city="Amsterdam")

    assert words_in(page.find("caption")) == "december 2026"
    assert as_daan.open("/agenda?view=month&city=Amsterdam").links["Wis filters"] == "/agenda?view=month"
    assert "/feeds/agenda.ics?city=Amsterdam" in page.links["Open in je agenda"]


def test_today_is_marked_until_midnight(app: Flask, as_daan: Browser, clock: Traveller):
    make(**at(8))
    make(title="Aan het eind", **at(30))

    def today() -> list[int]:
        page = as_daan.open("/agenda?view=month&month=2026-12")
        return [day_of(cell) for cell in cells(page) if cell.get("aria-current") == "date"]

    seen = [today()]
    for moment in (datetime(2026, 12, 9, 22, 59, 58), datetime(2026, 12, 9, 23, 0, 1)):
        clock.move_to(moment.replace(tzinfo=UTC))
        seen.append(today())

    assert seen == [[], [9], [10]]


def test_what_a_month_is_on_paper():
    week_of_the_clocks = draw("2027-03", [(NOW, "elsewhere")], NOW, AMSTERDAM).weeks[3]

    assert [day and (day.date.day, day.things) for day in week_of_the_clocks] == [(day, []) for day in range(22, 29)]
    assert (next_month("2026-12"), month_before("2027-01"), next_month("2027-01")) == ("2027-01", "2026-12", "2027-02")
    first, last = span_of("2027-03", AMSTERDAM)
    assert (first, last) == (datetime(2027, 2, 28, 23, tzinfo=UTC), datetime(2027, 3, 31, 22, tzinfo=UTC))
    assert end_of_today(datetime(2026, 12, 9, 23, tzinfo=UTC), AMSTERDAM) == datetime(2026, 12, 10, 23, tzinfo=UTC)
