"""What people reported of their own calendars, a kind at a time: what comes of it, and of others like it."""

from datetime import UTC

import pytest

from portal.agenda.rules.publishing import MOST_BLOCKS
from portal.intake.rules import results as say
from portal.intake.rules.html_text import without_html
from portal.intake.rules.results import ProposedDraft, Reading
from portal.intake.rules.times import MOST_DAYS
from tests.intake.shapes import HERE, UNTIL, WEST_EUROPE, calendar, event, ics, read

TUESDAY = "DTSTART;VALUE=DATE:20270202"  # and four Tuesdays more: 9, 16 and 23 February, 2 March
WEEKLY = "RRULE:FREQ=WEEKLY;COUNT=5"
AMSTERDAM = "TZID=Europe/Amsterdam"
NOON = [f"DTSTART;{AMSTERDAM}:20270202T120000", f"DTEND;{AMSTERDAM}:20270202T130000"]


def starts(reading: Reading) -> list[str]:
    """Day, hour and title of what is offered."""
    return [f"{found.starts:%m-%d %H} {found.title}" for found in reading.drafts]


def days(reading: Reading) -> list[str]:
    return [f"{found.starts:%m-%d}" for found in reading.drafts]


def refused(reading: Reading) -> list[tuple[int, str]]:
    return [(refusal.line, refusal.sentence) for refusal in reading.refused]


def hours(found: ProposedDraft) -> list[str]:
    """Day and hours of each block."""
    return [f"{starts:%d %H:%M}-{ends:%H:%M}" for starts, ends in found.blocks]


def only(reading: Reading) -> ProposedDraft:
    (found,) = reading.drafts
    return found


LEFT_OUT = {  # two of five Tuesdays, in all the ways in which programs write a day
    "Outlook": ["EXDATE;TZID=W. Europe Standard Time:20270209T000000,20270216T000000"],
    "a name of everybody": [f"EXDATE;{AMSTERDAM}:20270209T000000,20270216T000000"],
    "far away": ["EXDATE;TZID=America/New_York:20270209T190000,20270216T000000"],
    "no zone": ["EXDATE:20270209T000000,20270216T120000"],
    "UTC": ["EXDATE:20270209T000000Z,20270216T000000Z"],
    "midnight of Amsterdam, in UTC": ["EXDATE:20270208T230000Z", "EXDATE:20270215T230000Z"],
    "a day": ["EXDATE;VALUE=DATE:20270209,20270216"],
    "a day and an hour, with commas too many": ["EXDATE:20270209,,20270216T000000,", "EXDATE:"],
}


@pytest.mark.parametrize("lines", LEFT_OUT.values(), ids=LEFT_OUT)
def test_a_day_that_a_series_of_whole_days_leaves_out_is_not_offered(lines: list[str]):
    assert days(read(calendar(*WEST_EUROPE, *event(TUESDAY, WEEKLY, *lines)))) == ["02-02", "02-23", "03-02"]


@pytest.mark.parametrize(
    "more", [f"RDATE;{AMSTERDAM}:20270204T140000", "RDATE:20270203T230000Z", "RDATE;VALUE=PERIOD:20270204T000000/PT2H"]
)
def test_a_day_that_a_series_of_whole_days_adds_is_a_whole_day(more: str):
    reading = read(ics(TUESDAY, "RRULE:FREQ=WEEKLY;COUNT=2", more))

    assert [hours(found) for found in reading.drafts] == [["02 09:00-17:00"], ["04 09:00-17:00"], ["09 09:00-17:00"]]


@pytest.mark.parametrize(
    "name", ["RECURRENCE-ID;TZID=W. Europe Standard Time", "RECURRENCE-ID", "RECURRENCE-ID;TZID=x"]
)
@pytest.mark.parametrize("moved", ["DTSTART;VALUE=DATE:20270210", f"DTSTART;{AMSTERDAM}:20270210T100000"])
def test_a_whole_day_that_is_moved_comes_once(name: str, moved: str):
    changed = event("UID:1", f"{name}:20270209T000000", moved, title="Nu woensdag")

    reading = read(calendar(*WEST_EUROPE, *event("UID:1", TUESDAY, "RRULE:FREQ=WEEKLY;COUNT=3"), *changed))

    assert days(reading) == ["02-02", "02-10", "02-16"]


def test_a_series_of_whole_days_ends_by_date():
    for until in ("20270216", "20270216T000000", "20270216T000000Z", f"20270216T{'0' * 6}"):
        assert days(read(ics(TUESDAY, f"RRULE:FREQ=WEEKLY;UNTIL={until}"))) == ["02-02", "02-09", "02-16"]


def test_a_time_without_a_zone_is_on_the_clock_of_its_series():
    from_new_york = "DTSTART;TZID=America/New_York:20270202T090000"
    lines = ["DTEND:20270202T100000", "RRULE:FREQ=DAILY;UNTIL=20270205T090000", "EXDATE:20270203T090000"]
    changed = event("UID:1", "RECURRENCE-ID:20270204T090000", "DTSTART:20270204T170000Z", title="Later")

    reading = read(calendar(*event("UID:1", from_new_york, *lines), *changed))

    assert starts(reading) == ["02-02 15 Samen kijken", "02-04 18 Later", "02-05 15 Samen kijken"]


NO, GUESS = (), (say.GUESSED_RULE,)
RULES = {  # a rule of a session on Tuesday 2 February, 12.00: its days, and what is said of them
    "": (["02-02"], NO),
    ";": (["02-02"], NO),
    "FREQ=WEEKLY;UNTIL=20270301;COUNT=-1;INTERVAL=2;BYDAY=TU": (["02-02", "02-16"], NO),
    "FREQ=WEEKLY;UNTIL=20270301T000000Z;COUNT=0": (["02-02", "02-09", "02-16", "02-23"], NO),
    "FREQ=WEEKLY;UNTIL=20270301;COUNT=2": (["02-02", "02-09"], NO),
    "FREQ=WEEKLY;COUNT=9;UNTIL=20270209T110000Z": (["02-02", "02-09"], NO),
    "FREQ=WEEKLY;INTERVAL=0;COUNT=2": (["02-02", "02-09"], GUESS),
    "FREQ=WEEKLY;INTERVAL=-3;COUNT=2": (["02-02", "02-09"], GUESS),
    "FREQ=WEEKLY;COUNT=2;BYDAY=;": (["02-02", "02-09"], GUESS),
    "FREQ = WEEKLY ; COUNT=3 ; BYDAY=TU, TH,": (["02-02", "02-04", "02-09"], NO),
    "FREQ=WEEKLY;FREQ=WEEKLY;;COUNT=2": (["02-02", "02-09"], NO),
    "FREQ=WEEKLY;COUNT=2;RSCALE=GREGORIAN;SKIP=OMIT": (["02-02", "02-09"], NO),
    "FREQ=WEEKLY;BYDAY=1TU;COUNT=2": (["02-02", "02-09"], NO),
}


@pytest.mark.parametrize(("rule", "expected"), RULES.items(), ids=RULES)
def test_a_rule_that_is_not_well_written_has_one_meaning(rule: str, expected: tuple[list[str], tuple[str, ...]]):
    reading = read(ics(*NOON, f"RRULE:{rule}"))

    assert (days(reading), reading.refused) == (expected[0], [])
    assert {found.notes for found in reading.drafts} == {expected[1]}


@pytest.mark.parametrize("count", ["COUNT=0", "COUNT=-1", "INTERVAL=0;COUNT=00", "COUNT=0;UNTIL="])
def test_a_count_of_nothing_that_nothing_else_ends_is_ticked_by_its_maker(count: str):
    drafts = read(ics(*NOON, f"RRULE:FREQ=MONTHLY;{count}")).drafts

    assert len(drafts) == 22  # until two years from now
    assert {(found.notes, found.is_doubtful) for found in drafts} == {((say.COUNT_OF_NOTHING,), True)}


@pytest.mark.parametrize("rule", ["COUNT=0;UNTIL=20270301", "COUNT=2", "INTERVAL=0;COUNT=2"])
def test_a_series_with_an_end_comes_ticked(rule: str):
    assert {found.is_doubtful for found in read(ics(*NOON, f"RRULE:FREQ=WEEKLY;{rule}")).drafts} == {False}


REFUSED_RULES = {
    "RRULE:FREQ=FORTNIGHTLY": say.BROKEN_REPEATS,
    "RRULE:INTERVAL=2": say.BROKEN_REPEATS,
    "RRULE:FREQ=;COUNT=2": say.BROKEN_REPEATS,
    "RRULE:WEEKLY": say.BROKEN_REPEATS,
    "RRULE:FREQ=WEEKLY;FREQ=DAILY": say.BROKEN_REPEATS,
    "RRULE:FREQ=WEEKLY;COUNT=many": say.BROKEN_REPEATS,
    "RRULE:FREQ=WEEKLY;UNTIL=20270230": say.BROKEN_REPEATS,
    "RRULE:FREQ=WEEKLY;BYDAY=TUESDAY": say.BROKEN_REPEATS,
    "RRULE:FREQ=MONTHLY;BYDAY=0TU": say.TOO_MUCH,
    "RRULE:FREQ=WEEKLY;COUNT=2,3": say.TOO_MUCH,
    "RRULE:FREQ=WEEKLY;UNTIL=20270101": say.NO_DAY_LEFT,
    "EXRULE:FREQ=WEEKLY": say.BROKEN_REPEATS,
}


@pytest.mark.parametrize(("line", "sentence"), REFUSED_RULES.items(), ids=REFUSED_RULES)
def test_a_rule_without_a_meaning_is_refused_with_a_sentence(line: str, sentence: str):
    reading = read(ics(*NOON, line))

    assert (reading.drafts, refused(reading)) == ([], [(3, sentence)])


DAILY = event("UID:1", *NOON, "RRULE:FREQ=DAILY;COUNT=4", title="Reeks")  # 2 to 5 February; it has lines 3 to 9
CHANGED = f"RECURRENCE-ID;{AMSTERDAM}:20270203T120000"
UNREAD = {  # the lines of a change of 3 February, and why it cannot be read
    "it ends before it starts": (["DTSTART:20270203T140000Z", "DTEND:20270203T120000Z"], say.ENDS_FIRST),
    "no day": (["DTSTART:morgen"], say.BROKEN_START),
    "a day that is none": (["DTSTART:20270230T120000Z"], say.BROKEN_START),
    "no end": (["DTSTART:20270203T140000Z", "DTEND:later"], say.BROKEN_END),
    "too long": (["DTSTART:20270203T140000Z", "DTEND:20270303T120000Z"], say.TOO_LONG),
    "a version that is none": (["DTSTART:20270203T140000Z", "SEQUENCE:new"], say.BROKEN_OTHER),
    "an alarm without its end": (["DTSTART:20270203T140000Z", "BEGIN:VALARM"], say.CUT_OFF),
}


@pytest.mark.parametrize(("lines", "sentence"), UNREAD.values(), ids=UNREAD)
@pytest.mark.parametrize("is_first", [True, False])
def test_a_changed_day_that_cannot_be_read_is_not_offered_at_its_old_time(
    lines: list[str], sentence: str, is_first: bool
):
    change = event("UID:1", CHANGED, *lines, title="Anders")

    reading = read(calendar(*change, *DAILY) if is_first else calendar(*DAILY, *change))

    assert starts(reading) == ["02-02 12 Reeks", "02-04 12 Reeks", "02-05 12 Reeks"]
    assert refused(reading) == [(3 if is_first else 10, sentence)]


def test_when_all_later_days_changed_unreadably_none_of_them_is_offered():
    change = event("UID:1", CHANGED.replace(";", ";RANGE=THISANDFUTURE;"), "DTSTART:?")

    assert starts(read(calendar(*DAILY, *change))) == ["02-02 12 Reeks"]


def test_a_whole_day_that_changed_unreadably_is_not_offered():
    change = event("UID:1", "RECURRENCE-ID;TZID=Europe/Amsterdam:20270209T000000", "DTSTART:?")

    assert days(read(calendar(*event("UID:1", TUESDAY, "RRULE:FREQ=WEEKLY;COUNT=3"), *change))) == ["02-02", "02-16"]


@pytest.mark.parametrize("change", ["RECURRENCE-ID:sometime", "RECURRENCE-ID:"])
def test_when_nobody_can_say_which_day_changed_the_series_is_refused(change: str):
    reading = read(calendar(*DAILY, *event("UID:1", change, *NOON)))

    assert (reading.drafts, refused(reading)) == ([], [(3, say.CHANGE_UNREAD), (10, say.BROKEN_REPEATS)])
    assert reading.refused[0].facts == {"line": 10}


def test_a_file_that_breaks_off_in_the_change_of_a_series_offers_none_of_its_days():
    reading = read(calendar(*DAILY, "BEGIN:VEVENT", "UID:1", "SUMMARY:Anders"))

    assert (reading.drafts, refused(reading)) == ([], [(3, say.CHANGE_UNREAD), (10, say.CUT_OFF)])


def test_a_change_of_what_does_not_repeat_takes_its_place():
    change = event("UID:1", CHANGED.replace("0203", "0202"), "DTSTART:20270202T160000Z", title="Later")

    assert starts(read(calendar(*event("UID:1", *NOON), *change))) == ["02-02 17 Later"]


def test_a_change_that_can_be_read_is_offered_when_its_series_cannot():
    change = event("UID:1", CHANGED, "DTSTART:20270203T140000Z", title="")

    reading = read(calendar(*event("UID:1", *NOON, "RRULE:FREQ=HOURLY", title="Reeks"), *change))

    assert (starts(reading), refused(reading)) == (["02-03 15 Reeks"], [(3, say.TOO_OFTEN)])


def test_each_change_outside_of_the_coming_two_years_is_listed():
    over = event("UID:1", "RECURRENCE-ID:20200203T110000Z", "DTSTART:20200203T140000Z", title="Toen")
    far = event("UID:1", "RECURRENCE-ID:20370203T110000Z", "DTSTART:20370203T140000Z", title="Ooit")

    assert refused(read(calendar(*DAILY, *over, *far))) == [(10, say.PAST), (16, say.TOO_FAR)]


def test_a_series_of_which_each_day_changed_is_listed_and_so_is_a_change_of_a_day_that_it_leaves_out():
    both = ["DTSTART:20270203T140000Z"]
    changed = event("UID:1", CHANGED, *both)

    once = event("UID:1", *[line.replace("0202", "0203") for line in NOON], "RRULE:FREQ=DAILY;COUNT=1")
    assert refused(read(calendar(*once, *changed))) == [(3, say.REPLACED)]
    assert refused(read(calendar(*[*DAILY[:-1], f"EXDATE;{AMSTERDAM}:20270203T120000", "END:VEVENT"], *changed))) == [
        (11, say.REPLACED)
    ]


def test_what_comes_after_the_first_500_is_listed():
    late = event("UID:2", "DTSTART:20281101T120000Z", title="Laat")

    reading = read(calendar(*event(HERE, UNTIL, "RRULE:FREQ=DAILY"), *late))

    assert (len(reading.drafts), refused(reading)) == (500, [(9, say.BEYOND)])


NINE_TO_FIVE = "09:00-17:00"
SEVERAL_DAYS = {  # start and end of an event: its blocks, and what is said of them
    "three days": (
        *("DTSTART:20270916T090000", "DTEND:20270918T170000"),
        *([f"16 {NINE_TO_FIVE}", f"17 {NINE_TO_FIVE}", f"18 {NINE_TO_FIVE}"], say.SPLIT),
    ),
    "two days, in UTC": (
        *("DTSTART:20270916T070000Z", "DTEND:20270917T150000Z"),
        *([f"16 {NINE_TO_FIVE}", f"17 {NINE_TO_FIVE}"], say.SPLIT),
    ),
    "by a length": (
        *(f"DTSTART;{AMSTERDAM}:20270916T093000", "DURATION:P1DT3H"),
        *(["16 09:30-12:30", "17 09:30-12:30"], say.SPLIT),
    ),
    "a weekend away": (
        *("DTSTART:20270917T200000", "DTEND:20270919T120000"),
        *(["17 20:00-00:00", f"18 {NINE_TO_FIVE}", "19 09:00-12:00"], say.SPLIT),
    ),
    "until the morning": (
        *("DTSTART:20270917T140000", "DTEND:20270919T080000"),
        *(["17 14:00-17:00", f"18 {NINE_TO_FIVE}", "19 00:00-08:00"], say.SPLIT),
    ),
    "until midnight": (
        *("DTSTART:20270917T100000", "DTEND:20270919T000000"),
        *(["17 10:00-00:00", "18 10:00-00:00"], say.SPLIT),
    ),
    "from midnight to midnight": (
        *("DTSTART:20270917T000000", "DTEND:20270919T000000"),
        *([f"17 {NINE_TO_FIVE}", f"18 {NINE_TO_FIVE}"], say.SEVERAL_DAYS),
    ),
    "from midnight to midnight, in UTC": (
        *("DTSTART:20270916T220000Z", "DTEND:20270917T220000Z"),
        *([f"17 {NINE_TO_FIVE}"], say.WHOLE_DAY),
    ),
    "whole days": (
        *("DTSTART;VALUE=DATE:20270917", "DTEND;VALUE=DATE:20270919"),
        *([f"17 {NINE_TO_FIVE}", f"18 {NINE_TO_FIVE}"], say.SEVERAL_DAYS),
    ),
    "in New York": (
        *("DTSTART;TZID=America/New_York:20270916T090000", "DTEND;TZID=America/New_York:20270917T120000"),
        *(["16 15:00-18:00", "17 15:00-18:00"], say.SPLIT),
    ),
}


@pytest.mark.parametrize(("start", "end", "blocks", "note"), SEVERAL_DAYS.values(), ids=SEVERAL_DAYS)
def test_several_days_are_one_session_with_a_block_a_day(start: str, end: str, blocks: list[str], note: str):
    found = only(read(ics(start, end)))

    assert (hours(found), found.notes) == (blocks, (note,))


def test_a_series_of_several_days_has_blocks_each_time():
    reading = read(ics("DTSTART;VALUE=DATE:20270202", "DTEND;VALUE=DATE:20270204", "RRULE:FREQ=MONTHLY;COUNT=2"))

    assert [hours(found) for found in reading.drafts] == [["02 09:00-17:00", "03 09:00-17:00"]] * 2
    assert days(reading) == ["02-02", "03-02"]


@pytest.mark.parametrize("last", ["DTEND;VALUE=DATE:20270213", "DURATION:P11D", "DURATION:P6W"])
def test_more_days_than_a_session_can_have_are_refused(last: str):
    assert MOST_DAYS == MOST_BLOCKS
    assert refused(read(ics(TUESDAY, last))) == [(3, say.TOO_LONG)]
    assert len(only(read(ics(TUESDAY, "DTEND;VALUE=DATE:20270212"))).blocks) == MOST_DAYS


FLOATS = "DTSTART:20270201T100000"
IN_A_ZONE = {  # the name of the calendar's zone: the hour in Amsterdam, and what is said of it
    "America/New_York": (16, (say.FLOATING,)),
    "Europe/London": (11, (say.FLOATING,)),
    "Eastern Standard Time": (16, (say.FLOATING,)),
    "Europe/Amsterdam": (10, ()),
    "Mars/Olympus": (10, (say.UNKNOWN_ZONE,)),
    "": (10, ()),
}


@pytest.mark.parametrize(("zone", "expected"), IN_A_ZONE.items(), ids=IN_A_ZONE)
def test_a_time_without_a_zone_is_in_the_zone_of_its_calendar(zone: str, expected: tuple[int, tuple[str, ...]]):
    found = only(read(calendar(*event(FLOATS, "DTEND:20270201T110000"), f"X-WR-TIMEZONE:{zone}")))

    assert (found.starts.hour, (found.ends - found.starts).seconds, found.notes) == (expected[0], 3600, expected[1])
    assert found.facts == ({"zone": zone} if say.FLOATING in found.notes else {})


def test_only_times_without_a_zone_are_in_the_zone_of_their_calendar():
    others = [
        *event("DTSTART:20270201T100000Z", title="UTC"),
        *event(TUESDAY, title="Dag"),
        *event(*NOON, title="Hier"),
    ]
    data = calendar("X-WR-TIMEZONE;VALUE=TEXT:Asia/Tokyo", *others, *event(FLOATS, "RRULE:FREQ=DAILY;COUNT=2"))

    reading = read(data + ics(FLOATS, title="Andere agenda"))

    assert starts(reading) == [
        *("02-01 02 Samen kijken", "02-01 10 Andere agenda", "02-01 11 UTC"),
        *("02-02 02 Samen kijken", "02-02 09 Dag", "02-02 12 Hier"),
    ]


PAGE = "https://example.org/day?x=1&y=2"
IN_HTML = {  # a description: what it says
    "<p>Welcome to the <b>open</b> day.</p><br>Read <a href=\"https://example.org/day?x=1&amp;y=2\">all about it</a>"
    ".&nbsp;Bye": f"Welcome to the open day.\n\nRead all about it ({PAGE}). Bye",
    f'Zie <a href="{PAGE}">{PAGE}</a>': f"Zie {PAGE}",
    '<a href="https://www.buurt.example/">buurt.example</a>': "https://www.buurt.example/",
    '<a href="mailto:anna@oeverkring.example">Anna</a> of <a href="tel:+3120">bel</a>': (
        "Anna (anna@oeverkring.example) of bel (+3120)"
    ),
    '<a href="javascript:alert(1)">hier</a> <a href="/agenda">daar</a>': "hier daar",
    "Hoi\n<b>Anna</b>\n\n<ul><li>een</li><li><p>twee</p></li></ul>klaar": "Hoi\nAnna\n\n- een\n- twee\n\nklaar",
    "<div>een</div><div>twee</div><br/>drie<hr>vier": "een\ntwee\n\ndrie\n\nvier",
    "<html><title>x</title><style>p {}</style><body><p>Een\nzin</p>\n<p>Twee<o:p></o:p></p></body></html>": (
        "Een zin\n\nTwee"
    ),
    "<table><tr><td>ma</td><td>di</td></tr><tr><td>wo</td></tr></table>": "ma di\nwo",
    "<script>alert(1)</script>Hoi<!-- weg -->": "Hoi",
    "&lt;p&gt;Hoi&lt;/p&gt;Anna": "Hoi\n\nAnna",
    "Koffie &amp; thee&nbsp;en koek": "Koffie & thee\xa0en koek",
    "<b>Voor</b> <naam> zie <https://buurt.example/> 1 < 2": "Voor <naam> zie <https://buurt.example/> 1 < 2",
}  # fmt: skip
IN_HTML |= {  # without a tag, and elements of forms and films
    "Caf&eacute; open&hellip; &euro;&thinsp;5 &ndash; gratis": "Café open… €\u20095 – gratis",
    "Samen&rsquo;s &Uuml;bung": "Samen’s Übung",
    "<figure><figcaption>De boot</figcaption></figure><button>Kom</button>": "De boot\nKom",
    "<picture><source><img></picture>Kom<video>x</video>": "Komx",
}
NO_HTML = [
    "R&D; en meer",
    "?a=1&notit;&copie=2",
    "a < b > c",
    "<naam>",
    "Zie <https://buurt.example/a?b=1&lt=2>",
    "<anna@oeverkring.example>",
    "R&D",
    "1\n2",
]


@pytest.mark.parametrize(("source", "text"), IN_HTML.items())
def test_html_becomes_text_with_its_addresses(source: str, text: str):
    assert without_html(source) == text


@pytest.mark.parametrize("text", NO_HTML)
def test_what_is_no_html_stays_as_it_is(text: str):
    assert without_html(text) == text


def test_a_description_in_html_is_text_and_so_is_a_title_with_references():
    found = only(
        read(ics(*NOON, "DESCRIPTION:<p>Kom\\, en\\nneem mee.</p>", "LOCATION:Kop &amp; Staart", title="R&amp;D"))
    )

    assert (found.description, found.place, found.title) == ("Kom, en\nneem mee.", "Kop & Staart", "R&D")


HTML_ALONE = {
    "Outlook's": "X-ALT-DESC;FMTTYPE=text/html:<html><style>{styles}</style><body><p>Neem koffie\\, mee</p>",
    "of RFC 9073": 'STYLED-DESCRIPTION;VALUE=TEXT;FMTTYPE="text/html":<p>Neem koffie\\, mee</p>',
}


@pytest.mark.parametrize("line", HTML_ALONE.values(), ids=HTML_ALONE)
def test_html_beside_the_description_counts_where_there_is_none(line: str):
    line = line.format(styles="p {} " * 10_000)

    assert only(read(ics(*NOON, line))).description == "Neem koffie, mee"
    assert only(read(ics(*NOON, "DESCRIPTION:\\n \\n", line))).description == "Neem koffie, mee"
    assert only(read(ics(*NOON, line, "DESCRIPTION:Kom"))).description == "Kom"


CLASSES = {
    "PUBLIC": (),
    "public": (),
    "": (),
    "PRIVATE": (say.PRIVATE,),
    "confidential": (say.PRIVATE,),
    "X-TEAM": (say.PERHAPS_PRIVATE,),
    "?": (say.PERHAPS_PRIVATE,),
}


STRICTEST = [  # of two, and what Apple's server has for a whole calendar or one event
    [*event(*NOON, "CLASS:PUBLIC", "CLASS:PRIVATE")],
    [*event(*NOON, "CLASS:CONFIDENTIAL", "CLASS:PUBLIC")],
    ["X-CALENDARSERVER-ACCESS:PRIVATE", *event(*NOON)],
    [*event(*NOON, "CLASS:PUBLIC"), "X-CALENDARSERVER-ACCESS;X-A=b:RESTRICTED"],
    [*event(*NOON, "X-CALENDARSERVER-ACCESS:CONFIDENTIAL")],
]


@pytest.mark.parametrize("lines", STRICTEST)
def test_what_is_private_by_one_of_its_properties_is_private(lines: list[str]):
    assert only(read(calendar(*lines))).is_private


def test_a_calendar_that_is_public_makes_nothing_public():
    lines = ["X-CALENDARSERVER-ACCESS:PUBLIC", *event(*NOON, "CLASS:PRIVATE"), *event(TUESDAY, title="Open")]

    assert [found.is_private for found in read(calendar(*lines)).drafts] == [False, True]


@pytest.mark.parametrize(("visibility", "notes"), CLASSES.items())
def test_what_is_private_in_a_calendar_is_marked_and_what_may_be(visibility: str, notes: tuple[str, ...]):
    found = only(read(ics(*NOON, f"CLASS:{visibility}")))

    assert (found.is_private, found.notes) == (bool(notes), notes)


def test_a_changed_day_of_a_private_series_is_private_too():
    private = [*DAILY[:-1], "CLASS:PRIVATE", "END:VEVENT"]

    reading = read(calendar(*private, *event("UID:1", CHANGED, "DTSTART:20270203T140000Z", title="Anders")))

    assert [(found.title, found.is_private) for found in reading.drafts] == [
        *(("Reeks", True), ("Anders", True), ("Reeks", True), ("Reeks", True))
    ]


BACK = "TZID=Europe/Amsterdam:20271031T0"  # the clocks go back from 3.00 to 2.00
TWICE = {  # an event: its start and end in UTC, and what is asked
    "its start": ([f"DTSTART;{BACK}23000", "DURATION:PT2H"], "00:30 03:30", say.HOUR_ASKED),
    "its end": ([f"DTSTART;{BACK}10000", f"DTEND;{BACK}23000"], "23:00 00:30", say.HOUR_ASKED),
    "in the zone of Outlook": (
        ["DTSTART;TZID=W. Europe Standard Time:20271031T023000", "DTEND;TZID=W. Europe Standard Time:20271031T040000"],
        *("00:30 03:00", say.HOUR_ASKED),
    ),
    "without a zone": (["DTSTART:20271031T020000", "DTEND:20271031T040000"], "00:00 03:00", say.HOUR_ASKED),
    "the first, in UTC": (["DTSTART:20271031T003000Z", "DTEND:20271031T023000Z"], "00:30 02:30", say.HOUR_FIRST),
    "the second, in UTC": (["DTSTART:20271031T013000Z", "DTEND:20271031T023000Z"], "01:30 02:30", say.HOUR_SECOND),
    "the second, by Lagos": (
        ["DTSTART;TZID=Africa/Lagos:20271031T023000", "DTEND;TZID=Africa/Lagos:20271031T040000"],
        *("01:30 03:00", say.HOUR_SECOND),
    ),
    "before and after it": ([f"DTSTART;{BACK}10000", f"DTEND;{BACK}40000"], "23:00 03:00", None),
    "when it comes once": ([f"DTSTART;{BACK}30000", f"DTEND;{BACK}40000"], "02:00 03:00", None),
}


@pytest.mark.parametrize(("lines", "moments", "note"), TWICE.values(), ids=TWICE)
def test_an_hour_that_comes_twice_is_asked_about(lines: list[str], moments: str, note: str | None):
    found = only(read(calendar(*WEST_EUROPE, *event(*lines))))

    assert " ".join(f"{moment.astimezone(UTC):%H:%M}" for moment in found.blocks[0]) == moments
    assert found.notes == ((note,) if note else ())


def test_of_a_series_only_the_night_that_comes_twice_is_asked_about():
    reading = read(ics(f"DTSTART;{BACK.replace('1031', '1024')}20000", "DURATION:PT30M", "RRULE:FREQ=WEEKLY;COUNT=3"))

    assert [found.notes for found in reading.drafts] == [(), (say.HOUR_ASKED,), ()]
