"""Hostile calendar files take about as much work as ordinary ones and get a clear sentence."""

import re
from contextlib import AbstractContextManager, nullcontext

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portal.intake.rules.child import Effort
from portal.intake.rules.reading import MOST, MOST_BYTES, read_calendar
from portal.intake.rules.results import Reading, Unreadable
from tests.cast import AMSTERDAM, NOW
from tests.growth import calls, times_the_work, too_much
from tests.intake import shapes
from tests.intake.shapes import HERE, IN_OWN_ZONE, OWN_ZONE, SHAPES, UNTIL, calendar, event
from tests.turns import a_ninth_of

# A timer that strikes inside Hypothesis's garbage collection hook is lost, so it has to strike again.
pytestmark = [pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"), pytest.mark.slow]

MOST_TIMES = 8  # times the work of an ordinary file with the maximum number of sessions
MOST_CALLS = 2_000_000  # function calls; an ordinary file of that size makes a million
A_YEAR = [f"2027{month:02}{day:02}T093000Z" for month in range(1, 13) for day in range(1, 29)]
HALF = MOST_BYTES // 2


def many(*lines: str, times: int = MOST) -> bytes:
    return calendar(*event(HERE, UNTIL, *lines) * times)


def values(*numbers: int) -> str:
    return ",".join(map(str, numbers))


def zones(rule: str) -> bytes:
    """Return a file with a thousand zones, of which 400 are used."""
    lines = [
        line
        for number in range(1000)
        for line in (
            "BEGIN:VTIMEZONE",
            f"TZID:Z{number}",
            "BEGIN:DAYLIGHT",
            "DTSTART:16010101T000000",
            "TZOFFSETFROM:+0100",
            "TZOFFSETTO:+0200",
            f"RRULE:{rule}",
            "END:DAYLIGHT",
            "END:VTIMEZONE",
        )
    ]
    return calendar(*lines, *(line for number in range(400) for line in event(f"DTSTART;TZID=Z{number}:20270701T0930")))


RULES = {  # name: (what follows FREQ, further lines); each is tried with every FREQ
    "without end": ("", ()),
    "a billion times": (";COUNT=1000000000", ()),
    "30 February": (";BYMONTH=2;BYMONTHDAY=30", ()),
    "the last of a set that is smaller": (";BYDAY=MO;BYSETPOS=366", ()),
    "each hour": (f";BYHOUR={values(*range(24))}", ()),
    "long lists": (f";BYMONTH=4;BYMONTHDAY=31;BYYEARDAY={values(*range(-366, -1))}", ()),
    "very many exceptions": ("", (f"EXDATE:{','.join(A_YEAR[:100])}",)),
}
RHYTHMS = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
HOSTILE = {
    "each second": many("RRULE:FREQ=SECONDLY;INTERVAL=1"),
    "each second, in disguise": many(f"RRULE:FREQ=DAILY;BYHOUR={values(*range(24))};BYSECOND={values(*range(60))}"),
    "a step of nothing": many("RRULE:FREQ=DAILY;INTERVAL=0"),
    "a step back": many("RRULE:FREQ=DAILY;INTERVAL=-1"),
    "a step of ages": many(f"RRULE:FREQ=YEARLY;INTERVAL={'9' * 1000}"),
    "a number too long to read": many(f"RRULE:FREQ=DAILY;COUNT={'9' * 10_000}", times=50),
    "since the first year": calendar(*event("DTSTART:00010101T000000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY") * MOST),
    "until the last year": calendar(*event("DTSTART:99991231T235959", "DURATION:P1D", "RRULE:FREQ=DAILY") * MOST),
    "a thousand rules": many(*["RRULE:FREQ=DAILY;COUNT=700"] * 20, times=50),
    "very many other days": many(f"RDATE:{','.join(A_YEAR)}", times=150),
    "one line of other days": many(f"RDATE:{','.join(A_YEAR * 180)}", times=1),
    "exceptions to exceptions": calendar(
        *event("UID:1", HERE, UNTIL, "RRULE:FREQ=DAILY", "SEQUENCE:9"),
        *event("UID:1", f"RECURRENCE-ID:{A_YEAR[7]}", HERE, UNTIL, "RRULE:FREQ=DAILY") * (MOST - 1),
    ),
    "all the future": calendar(
        *event("UID:1", HERE, UNTIL, "RRULE:FREQ=DAILY"),
        *(
            line
            for at in A_YEAR[: MOST - 1]
            for line in event("UID:1", f"RECURRENCE-ID;RANGE=THISANDFUTURE:{at}", HERE, UNTIL)
        ),
    ),
    "zones that never change": zones("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"),
    "zones that change each second": zones("FREQ=SECONDLY"),
    "three thousand zones, and as many other names": calendar(
        *(line for at in range(3000) for line in ("BEGIN:VTIMEZONE", f"TZID:Z{at}", "END:VTIMEZONE")),
        *event(HERE, UNTIL, *(f"RDATE;TZID=x{at}:20261208T093000" for at in range(3000))),
    ),
    "a zone of a hundred thousand parts": many(f"RDATE;TZID={'/a' * 100_000}:20261208T093000", times=1),
    "ten thousand events": b"BEGIN:VCALENDAR\n" + b"BEGIN:VEVENT\nEND:VEVENT\n" * 10_000,
    "deep": b"BEGIN:VCALENDAR\n" + b"BEGIN:X\n" * 100_000,
    "deep in an event": b"BEGIN:VEVENT\n" + b"BEGIN:VALARM\n" * 70_000,
    "deep in a zone": b"BEGIN:VTIMEZONE\n" + b"BEGIN:STANDARD\n" * 60_000,
    "ends alone": b"BEGIN:VCALENDAR\n" + b"END:VEVENT\n" * 90_000,
    "one endless line": b"BEGIN:VEVENT\nSUMMARY:x" + b"\r\n a" * 250_000,
    "empty lines": b"BEGIN:VEVENT\nSUMMARY:x" + b"\n" * 1_000_000,
    "carriage returns": b"BEGIN:VEVENT\nSUMMARY:x" + b"\r" * 1_000_000 + b"\n",
    "folds of nothing": b"BEGIN:VEVENT\nSUMMARY:x" + b"\n " * 500_000,
    "short lines": b"BEGIN:VEVENT\n" + b"A\n" * 500_000,
    "short lists": b"BEGIN:VEVENT\n" + b"RDATE:\n" * 140_000 + b"END:VEVENT\n",
    "parameters": many("DTSTART" + ";TZID=x" * 60_000 + ":20261208T0930", "URL" + ";A=b" * 100_000 + ":x", times=1),
    "quotes": many("LOCATION;A=" + '"' * HALF + ":x", "URL;A=" + '"x"' * 150_000, times=1),
    "backslashes": many("DESCRIPTION:" + "\\" * 25_000, times=40),
    "line breaks in texts": many("DESCRIPTION:" + "\\n" * 12_000, times=40),
    "marks that turn text around": many("DESCRIPTION:" + "\u202e" * 8_000, times=40),
    "letters with many accents": many("SUMMARY:a" + "\u0301" * 12_000, times=40),
    "all bytes": bytes(range(256)) * 4096,
    "NUL": b"\0" * MOST_BYTES,
    "half of UTF-16": b"\xff\xfe" + b"\x00\xd8" * HALF,
}


ORDINARY = calendar(
    *(
        line
        for number in range(MOST)
        for line in event(
            f"UID:{number}", HERE, UNTIL, "SUMMARY:Samen leren", f"DESCRIPTION:{'We kijken samen. ' * 60}"
        )
    )
)


def read(data: bytes) -> Reading:
    """Read it with a fraction of the usual CPU limits; assert that at most MOST sessions come of it."""
    reading = shapes.read(data, each=0.01, together=0.05)
    assert (len(reading.drafts), len(reading.refused)) <= (MOST, MOST)
    return reading


def bounded(data: bytes) -> Reading:
    """Read it, and assert that this takes at most MOST_CALLS calls."""
    readings: list[Reading] = []
    assert calls(lambda: readings.append(read(data))) < MOST_CALLS
    return readings[0]


def test_a_file_that_asks_for_ages_of_work_is_answered_with_about_as_much_as_an_ordinary_one(
    pytestconfig: pytest.Config,
):
    readings: dict[str, Reading] = {}
    files = dict(a_ninth_of(HOSTILE.items(), pytestconfig))
    works = {name: lambda name=name, data=data: readings.update({name: read(data)}) for name, data in files.items()}

    assert too_much(works, lambda: read(ORDINARY), MOST_TIMES) == {}
    assert [name for name, it in readings.items() if not (it.drafts or it.refused or it.sentence)] == []


@pytest.mark.in_turns
def test_control_a_pattern_that_reads_each_letter_from_each_letter_is_noticed():
    works = {"slow": lambda: re.findall(rb"[a ]+!", b"a " * 4_000)}

    assert list(too_much(works, lambda: read(calendar(*event(HERE, UNTIL))), MOST_TIMES)) == ["slow"]


@pytest.mark.in_turns
@pytest.mark.parametrize(("parts", "lines"), RULES.values(), ids=RULES)
def test_a_rule_that_asks_for_ages_of_work_is_answered_soon(
    pytestconfig: pytest.Config, parts: str, lines: tuple[str, ...]
):
    in_full = pytestconfig.getoption("--long")

    for rhythm in RHYTHMS if in_full else RHYTHMS[::3]:
        reading = bounded(many(*lines, f"RRULE:FREQ={rhythm}{parts}", times=MOST if in_full else 100))

        assert reading.drafts or reading.refused


@pytest.mark.in_turns
def test_control_without_a_bound_such_a_rule_goes_on_and_on():
    data = many("RRULE:FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30", times=1)

    steps = calls(lambda: read_calendar(data, NOW, AMSTERDAM, nullcontext))

    assert steps > 90_000  # the control: it tries each month until the year 9999


def test_what_goes_on_for_ever_is_ended_also_where_a_library_swallows_it():
    effort = Effort(each=0.01, together=0.02)

    with pytest.raises(Unreadable), effort.bounded():
        while True:
            try:
                while True:
                    pass
            except Unreadable:
                break
        while True:
            pass

    with pytest.raises(Unreadable), effort.bounded():
        while True:  # the first series takes more than all together may
            pass


def test_after_its_end_nothing_is_ended_any_more():
    with Effort(each=0.01, together=1).bounded():
        pass

    assert sum(1 for _ in range(2_000_000)) == 2_000_000


def test_names_that_nobody_knows_cost_no_more_for_the_zones_that_lie_beside_them():
    others = [f"RDATE;TZID=x{at}:20261208T093000" for at in range(1000)]
    unnamed = [line for at in range(3000) for line in ("BEGIN:VTIMEZONE", f"TZID:Z{at}", "END:VTIMEZONE")]
    without_zones, with_zones = (calendar(*more, *event(HERE, UNTIL, *others)) for more in ([], unnamed))

    assert times_the_work(lambda: read(with_zones), lambda: read(without_zones), enough=3) < 3


def test_each_zone_is_worked_out_once():
    worked_out = []

    def bounded() -> AbstractContextManager[None]:
        worked_out.append(1)
        return nullcontext()

    reading = read_calendar(calendar(*OWN_ZONE, *event(*IN_OWN_ZONE) * 20), NOW, AMSTERDAM, bounded)

    assert (len(reading.drafts), len(worked_out)) == (20, 1)


SEEDS = st.sampled_from([shape.data for shape in SHAPES.values() if len(shape.data) < 5_000])
LINES = st.sampled_from(
    [line for shape in SHAPES.values() if len(shape.data) < 5_000 for line in shape.data.split(b"\r\n")]
)
PIECES = st.one_of(st.binary(max_size=8), st.sampled_from([b"\r\n", b":", b";", b'"', b",", b"99991231T235959Z", b"-"]))


@st.composite
def mutated(draw: st.DrawFn) -> bytes:
    """A file with some of its bytes replaced by other pieces."""
    data = draw(SEEDS)
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, len(data)))
        data = data[:at] + draw(PIECES | LINES) + data[at + draw(st.integers(0, 30)) :]
    return data


@settings(max_examples=40, deadline=None)
@given(mutated())
def test_a_file_that_is_damaged_anywhere_is_read_or_refused(data: bytes):
    bounded(data)


@settings(max_examples=25, deadline=None)
@given(st.lists(LINES, max_size=40).map(b"\r\n".join))
def test_lines_in_any_order_are_read_or_refused(data: bytes):
    bounded(b"BEGIN:VCALENDAR\r\n" + data)


@settings(max_examples=25, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes):
    bounded(data)
    bounded(b"BEGIN:VEVENT\r\n" + data + b"\r\nEND:VEVENT")


PARTS = st.dictionaries(
    st.sampled_from(["FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTH", "BYMONTHDAY", "BYSETPOS", "BYHOUR"])
    | st.sampled_from(["BYWEEKNO", "BYYEARDAY", "BYMINUTE", "BYSECOND", "WKST", "BYEASTER", "BYWEEKDAY", "SKIP"]),
    st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY", "MO", "-1SU,2MO", "20270101", "20270101T000000Z", "OMIT"])
    | st.lists(st.integers(-400, 400), min_size=1, max_size=3).map(lambda some: values(*some)),
    max_size=6,
)


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(RHYTHMS), PARTS)
def test_any_rule_is_read_or_refused(frequency: str, parts: dict[str, str]):
    rule = ";".join(f"{name}={value}" for name, value in {"FREQ": frequency, **parts}.items())

    bounded(calendar(*event(HERE, UNTIL, f"RRULE:{rule}")))


TYPES = ["BINARY", "BOOLEAN", "CAL-ADDRESS", "DATE", "DATE-TIME", "DURATION", "FLOAT", "INTEGER", "PERIOD", "RECUR"]
TYPES += ["TEXT", "TIME", "URI", "UTC-OFFSET", "GEO", "INLINE", "DATE-TIME-LIST", "CATEGORIES", "N", "UNKNOWN", "UID"]
KINDS = st.sampled_from([*TYPES, *map(str.lower, TYPES)]) | st.text(max_size=5)
NAMES = ["UID", "SUMMARY", "DESCRIPTION", "LOCATION", "URL", "STATUS", "CONFERENCE", "DTSTART", "DTEND", "DURATION"]
NAMES += ["RECURRENCE-ID", "RDATE", "EXDATE", "RRULE", "SEQUENCE"]
OF_ZONES = ["DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "RDATE", "RRULE", "TZNAME"]
VALUES = st.text(max_size=12) | st.sampled_from(
    [
        *("20261208T093000", "20261208T083000Z", "20261208", "00010101T000000Z", "99991231", "093000", "093000Z"),
        *("PT1H", "-P1D", "P999999999D", "20261208T083000Z/PT1H", "20261208/20261209", "PT1H/PT2H", "093000/PT1H"),
        *("20261208,PT1H", "20261208T083000Z/PT1H,20270101", "+0100", "-2359", "+2400", "+012345", "1", "1.5", "-1"),
        *("99999999999", "QQ==", "TRUE", "52.3;4.9", "FREQ=YEARLY", "FREQ=DAILY;UNTIL=PT1H", "FREQ=DAILY;UNTIL=093000"),
        *("FREQ=YEARLY;UNTIL=20281208T083000Z/PT1H", "mailto:anna@oeverkring.example", "https://a.example/", "a;b,c"),
    ]
)


@st.composite
def typed(draw: st.DrawFn, names: list[str]) -> str:
    """A line that gives a random property a random type and value."""
    parameter = draw(st.sampled_from(["", ";VALUE={}", ';VALUE="{}"', ";TZID=Eigen;VALUE={}", ";RANGE=THISANDFUTURE"]))
    return f"{draw(st.sampled_from(names))}{parameter.format(draw(KINDS))}:{draw(VALUES)}"


@settings(max_examples=100, deadline=None)
@given(st.lists(typed(NAMES), min_size=1, max_size=3), st.lists(typed(OF_ZONES), max_size=2), st.booleans())
def test_a_property_of_any_kind_is_read_or_refused(lines: list[str], of_zone: list[str], is_first: bool):
    zone = ["BEGIN:VTIMEZONE", "TZID:Eigen", "BEGIN:STANDARD", *of_zone, "DTSTART:20200101T000000"]
    zone += ["TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "END:STANDARD", "END:VTIMEZONE"]
    usual = ["UID:1", "DTSTART;TZID=Eigen:20261208T093000", "RRULE:FREQ=DAILY;COUNT=3"]

    reading = bounded(calendar(*zone, *event(*((*lines, *usual) if is_first else (*usual, *lines)))))

    assert reading.drafts or reading.refused or reading.sentence
