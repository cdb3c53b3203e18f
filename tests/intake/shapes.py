"""Calendar files: exports of the programs that people use, and files broken in all ways that occur.

It is NOW (24 November 2026, 10.00 in Amsterdam) in each of them.
"""

import gzip
from dataclasses import dataclass, field

from portal.intake.rules import results as say
from portal.intake.rules.child import USUAL, Effort
from portal.intake.rules.reading import read_calendar
from portal.intake.rules.results import Reading
from tests.cast import AMSTERDAM, NOW

# A session that is found: its title, start and end in Amsterdam.
Made = tuple[str, str, str]


@dataclass(frozen=True)
class Shape:
    """A file, and the expected result of reading it."""

    data: bytes
    found: list[Made] = field(default_factory=list)
    refused: list[tuple[int, str]] = field(default_factory=list)  # (line in the file, message id)
    sentence: str = ""  # about the file as a whole
    notes: dict[int, str] = field(default_factory=dict)  # index of the session: what we filled in


def read(data: bytes, each: float = USUAL.series, together: float = USUAL.all_series) -> Reading:
    """Read it at NOW in Amsterdam; `each` and `together` limit the CPU seconds of a series and of all of them."""
    return read_calendar(data, NOW, AMSTERDAM, Effort(each, together).bounded)


def file(*lines: str, ends: str = "\r\n") -> str:
    return ends.join(["BEGIN:VCALENDAR", "VERSION:2.0", *lines, "END:VCALENDAR", ""])


def calendar(*lines: str) -> bytes:
    return file(*lines).encode()


def event(*lines: str, title: str = "Samen kijken") -> list[str]:
    return ["BEGIN:VEVENT", f"SUMMARY:{title}", *lines, "END:VEVENT"]


def ics(*lines: str, title: str = "Samen kijken") -> bytes:
    """Return a file with one event, which begins in line 3."""
    return calendar(*event(*lines, title=title))


HERE = "DTSTART;TZID=Europe/Amsterdam:20261208T093000"
UNTIL = "DTEND;TZID=Europe/Amsterdam:20261208T113000"
DAY = ("Samen kijken", "2026-12-08 09:30", "2026-12-08 11:30")
REFUSED = 3  # the line of the event's BEGIN


def days(*starts: str, title: str = "Samen kijken", hours: int = 2) -> list[Made]:
    """Return the days of a series; each lasts this many hours."""
    return [(title, start, f"{start[:11]}{int(start[11:13]) + hours:02}{start[13:]}") for start in starts]


WEST_EUROPE = [  # as written by Outlook and Exchange
    "BEGIN:VTIMEZONE",
    "TZID:W. Europe Standard Time",
    "BEGIN:STANDARD",
    "DTSTART:16010101T030000",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10",
    "END:STANDARD",
    "BEGIN:DAYLIGHT",
    "DTSTART:16010101T020000",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3",
    "END:DAYLIGHT",
    "END:VTIMEZONE",
]
OWN_ZONE = [  # always three hours ahead of UTC, with an unknown name
    "BEGIN:VTIMEZONE",
    "TZID:Onze eigen tijd",
    "BEGIN:STANDARD",
    "DTSTART:19700101T000000",
    "TZOFFSETFROM:+0300",
    "TZOFFSETTO:+0300",
    "END:STANDARD",
    "END:VTIMEZONE",
]

PROGRAMS: dict[str, Shape] = {
    "Google": Shape(
        calendar(
            "PRODID:-//Google Inc//Google Calendar 70.9054//EN",
            "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH",
            "X-WR-CALNAME:Leernetwerk",
            "X-WR-TIMEZONE:Europe/Amsterdam",
            "BEGIN:VTIMEZONE",
            "TZID:Europe/Amsterdam",
            "X-LIC-LOCATION:Europe/Amsterdam",
            "BEGIN:DAYLIGHT",
            "TZOFFSETFROM:+0100",
            "TZOFFSETTO:+0200",
            "TZNAME:GMT+2",
            "DTSTART:19700329T020000",
            "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
            "END:DAYLIGHT",
            "END:VTIMEZONE",
            "BEGIN:VEVENT",
            "DTSTART:20261208T083000Z",
            "DTEND:20261208T103000Z",
            "DTSTAMP:20261101T101112Z",
            "UID:0abc@google.com",
            "CREATED:20260901T080000Z",
            "DESCRIPTION:Neem je vraag mee\\, en koffie.\\nTot dan!",
            "LAST-MODIFIED:20260901T080000Z",
            "LOCATION:De Kraanvogel\\, Kade 1\\, Amsterdam",
            "SEQUENCE:0",
            "STATUS:CONFIRMED",
            "SUMMARY:Samen kijken",
            "TRANSP:OPAQUE",
            "END:VEVENT",
            *event(
                "DTSTART;TZID=Europe/Amsterdam:20270325T140000",
                "DTEND;TZID=Europe/Amsterdam:20270325T160000",
                "RRULE:FREQ=WEEKLY;COUNT=2;BYDAY=TH",
                "UID:1abc@google.com",
                title="Elke week",
            ),
        ),
        [DAY, *days("2027-03-25 14:00", "2027-04-01 14:00", title="Elke week")],  # across the start of summer time
    ),
    "Apple": Shape(
        calendar(
            "PRODID:-//Apple Inc.//macOS 15.1//EN",
            "X-APPLE-CALENDAR-COLOR:#FF2968",
            *event(
                "TRANSP:OPAQUE",
                "DTSTART;TZID=Europe/Brussels:20261208T093000",
                "DTEND;TZID=Europe/Brussels:20261208T113000",
                'X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-ADDRESS="Kade 1\\n1000',
                ' Brussel";X-TITLE="De Zaal":geo:50.84,4.35',
                "LOCATION:De Zaal\\nKade 1",
                "BEGIN:VALARM",
                "X-WR-ALARMUID:A",
                "UID:A",
                "TRIGGER:-PT15M",
                "DTSTART:19760401T005545Z",
                "SUMMARY:Alarm",
                "ACTION:NONE",
                "END:VALARM",
            ),
        ),
        [DAY],
    ),
    "Outlook, with its zone": Shape(
        calendar(
            "PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN",
            *WEST_EUROPE,
            *event(
                "CLASS:PUBLIC",
                'DTSTART;TZID="W. Europe Standard Time":20261208T093000',
                'DTEND;TZID="W. Europe Standard Time":20261208T113000',
                "X-ALT-DESC;FMTTYPE=text/html:<html><body>x</body></html>",
                "X-MICROSOFT-CDO-BUSYSTATUS:BUSY",
            ),
            *event(
                "DTSTART;TZID=W. Europe Standard Time:20270701T093000",
                "DTEND;TZID=W. Europe Standard Time:20270701T113000",
            ),
        ),
        [DAY, *days("2027-07-01 09:30")],
    ),
    "Outlook, with the name of its zone alone": Shape(
        ics(
            "DTSTART;TZID=W. Europe Standard Time:20261208T093000",
            "DTEND;TZID=W. Europe Standard Time:20261208T113000",
        ),
        [DAY],
    ),
    "Outlook, elsewhere in the world": Shape(
        ics("DTSTART;TZID=Eastern Standard Time:20261208T033000", "DTEND;TZID=Eastern Standard Time:20261208T053000"),
        [DAY],
    ),
    "Exchange, an invitation": Shape(
        calendar(
            "METHOD:REQUEST",
            "PRODID:Microsoft Exchange Server 2010",
            *WEST_EUROPE,
            *event(
                "ORGANIZER;CN=Bram:mailto:bram@oeverkring.example",
                "ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=Anna:mailto:anna@oeverkring.example",
                "DESCRIPTION;LANGUAGE=nl-NL:Hoi,\\n\\n",
                "DTSTART;TZID=W. Europe Standard Time:20261208T093000",
                "DTEND;TZID=W. Europe Standard Time:20261208T113000",
                "LOCATION;LANGUAGE=nl-NL:Microsoft Teams-vergadering",
                "X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.microsoft.example/l/1",
                "SEQUENCE:1",
                "BEGIN:VALARM",
                "DESCRIPTION:REMINDER",
                "TRIGGER;RELATED=START:-PT15M",
                "ACTION:DISPLAY",
                "END:VALARM",
            ),
        ),
        [DAY],
    ),
    "Nextcloud": Shape(
        calendar(
            "PRODID:-//IDN nextcloud.com//Calendar app 4.7.16//EN",
            "BEGIN:VTIMEZONE",
            "TZID:Europe/Amsterdam",
            "BEGIN:DAYLIGHT",
            "TZNAME:CEST",
            "TZOFFSETFROM:+0100",
            "TZOFFSETTO:+0200",
            "DTSTART:19700329T020000",
            "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
            "END:DAYLIGHT",
            "END:VTIMEZONE",
            *event(HERE, UNTIL, "UID:1", "RRULE:FREQ=MONTHLY;COUNT=3;BYDAY=2TU"),
            *event(
                "UID:1",
                "RECURRENCE-ID;TZID=Europe/Amsterdam:20270112T093000",
                "DTSTART:20270115T083000Z",
                "DURATION:PT2H",
            ),
        ),
        [DAY, *days("2027-01-15 09:30", "2027-02-09 09:30")],
    ),
    "Evolution": Shape(
        ics(
            "DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Amsterdam:20261208T093000",
            "DTEND;TZID=/freeassociation.sourceforge.net/Europe/Amsterdam:20261208T113000",
        ),
        [DAY],
    ),
    "an old Thunderbird": Shape(
        ics(
            "DTSTART;TZID=/mozilla.org/20050126_1/Europe/Amsterdam:20261208T093000",
            "DTEND;TZID=/mozilla.org/20050126_1/Europe/Amsterdam:20261208T113000",
        ),
        [DAY],
    ),
    "a mail that cancels": Shape(calendar("METHOD:CANCEL", *event(HERE, UNTIL)), [], [(4, say.CANCELLED)]),
    "several calendars in one file": Shape(
        file(*event(HERE, UNTIL)).encode() + b"\r\n" + calendar("METHOD:PUBLISH", *event(HERE, UNTIL, title="Nog een")),
        [DAY, ("Nog een", *DAY[1:])],
    ),
    "an event outside any calendar": Shape("\r\n".join(event(HERE, UNTIL)).encode(), [DAY]),
}


def zone_since(start: str, *lines: str) -> list[str]:
    """Return the custom zone, three hours ahead of UTC since this start, with these lines added."""
    return [f"DTSTART:{start}" if line.startswith("DTSTART") else line for line in OWN_ZONE[:-2]] + [
        *lines,
        *OWN_ZONE[-2:],
    ]


IN_OWN_ZONE = ("DTSTART;TZID=Onze eigen tijd:20261208T113000", "DTEND;TZID=Onze eigen tijd:20261208T133000")

TIMES: dict[str, Shape] = {
    "a zone": Shape(ics(HERE, UNTIL), [DAY]),
    "UTC": Shape(ics("DTSTART:20261208T083000Z", "DTEND:20261208T103000Z"), [DAY]),
    "no zone": Shape(ics("DTSTART:20261208T093000", "DTEND:20261208T113000"), [DAY]),
    "a zone of its own": Shape(
        calendar(
            *OWN_ZONE,
            *event("DTSTART;TZID=Onze eigen tijd:20261208T113000", "DTEND;TZID=Onze eigen tijd:20261208T133000"),
        ),
        [DAY],
    ),
    "a zone that comes after its event": Shape(
        calendar(
            *event("DTSTART;TZID=Onze eigen tijd:20261208T113000", "DTEND;TZID=Onze eigen tijd:20261208T133000"),
            *OWN_ZONE,
        ),
        [DAY],
    ),
    "a zone that nobody knows": Shape(
        ics("DTSTART;TZID=Mars/Olympus:20261208T093000", "DTEND;TZID=Mars/Olympus:20261208T113000"),
        [DAY],
        notes={0: say.UNKNOWN_ZONE},
    ),
    "a zone that describes nothing": Shape(
        calendar(
            "BEGIN:VTIMEZONE",
            "TZID:Leeg",
            "END:VTIMEZONE",
            *event("DTSTART;TZID=Leeg:20261208T093000", "DTEND;TZID=Leeg:20261208T113000"),
        ),
        [DAY],
        notes={0: say.UNKNOWN_ZONE},
    ),
    "a zone that begins on a day": Shape(calendar(*zone_since("20270101"), *event(*IN_OWN_ZONE)), [DAY]),
    "a zone that begins at a moment of UTC": Shape(
        calendar(*zone_since("20270101T000000Z"), *event(*IN_OWN_ZONE)), [DAY]
    ),
    "a zone that also begins on other days": Shape(
        calendar(*zone_since("20260101T000000", "RDATE:20270101,20270601T000000Z"), *event(*IN_OWN_ZONE)), [DAY]
    ),
    "a zone that begins for an hour": Shape(
        calendar(*zone_since("PT1H"), *event(HERE.replace("Europe/Amsterdam", "Onze eigen tijd"), "DURATION:PT2H")),
        [DAY],
        notes={0: say.UNKNOWN_ZONE},
    ),
    "a zone behind the name of a maker, very deep": Shape(
        ics(f"DTSTART;TZID={'/a' * 300}/Europe/Amsterdam:20261208T093000", "DURATION:PT2H"), [DAY]
    ),
    "a zone that is nothing but depth": Shape(
        ics(f"DTSTART;TZID={'/a' * 300}:20261208T093000", "DURATION:PT2H"), [DAY], notes={0: say.UNKNOWN_ZONE}
    ),
    "another zone at its end": Shape(ics(HERE, "DTEND;TZID=Europe/London:20261208T103000"), [DAY]),
    "a duration": Shape(ics(HERE, "DURATION:PT2H"), [DAY]),
    "no end": Shape(ics(HERE), [DAY], notes={0: say.NO_END}),
    "an end at the start": Shape(ics(HERE, HERE.replace("START", "END")), [DAY], notes={0: say.NO_END}),
    "over midnight": Shape(
        ics("DTSTART:20261208T200000Z", "DTEND:20261209T000000Z"),
        [("Samen kijken", "2026-12-08 21:00", "2026-12-09 01:00")],
    ),
    "a day and a night": Shape(ics(HERE, "DURATION:P1D"), [("Samen kijken", "2026-12-08 09:30", "2026-12-09 09:30")]),
    "a whole day": Shape(
        ics("DTSTART;VALUE=DATE:20261208", "DTEND;VALUE=DATE:20261209"),
        [("Samen kijken", "2026-12-08 09:00", "2026-12-08 17:00")],
        notes={0: say.WHOLE_DAY},
    ),
    "a whole day without an end": Shape(
        ics("DTSTART;VALUE=DATE:20261208"),
        [("Samen kijken", "2026-12-08 09:00", "2026-12-08 17:00")],
        notes={0: say.WHOLE_DAY},
    ),
    "several whole days": Shape(
        ics("DTSTART;VALUE=DATE:20261208", "DTEND;VALUE=DATE:20261211"),
        [("Samen kijken", "2026-12-08 09:00", "2026-12-10 17:00")],
        notes={0: say.SEVERAL_DAYS},
    ),
    "an hour that the clocks skip": Shape(
        ics("DTSTART;TZID=Europe/Amsterdam:20270328T023000", "DURATION:PT1H"),
        [("Samen kijken", "2027-03-28 03:30", "2027-03-28 04:30")],  # this clock time does not exist: RFC 5545 §3.3.5
    ),
    "an hour that comes twice": Shape(
        ics("DTSTART:20271031T003000Z", "DTEND:20271031T011500Z"),  # from 2.30 to 2.15
        [("Samen kijken", "2027-10-31 02:30", "2027-10-31 02:15")],
        notes={0: say.HOUR_FIRST},
    ),
    "ends before it starts": Shape(ics(HERE, UNTIL.replace("T11", "T08")), [], [(REFUSED, say.ENDS_FIRST)]),
    "a duration below nothing": Shape(ics(HERE, "DURATION:-PT1H"), [], [(REFUSED, say.ENDS_FIRST)]),
    "several days with hours": Shape(
        ics(HERE, UNTIL.replace("1208T", "1210T")), [("Samen kijken", DAY[1], "2026-12-10 11:30")], notes={0: say.SPLIT}
    ),
    "more days than a session can have": Shape(
        ics(HERE, UNTIL.replace("1208T", "1218T")), [], [(REFUSED, say.TOO_LONG)]
    ),
    "a duration of ages": Shape(ics(HERE, "DURATION:P999999999D"), [], [(REFUSED, say.TOO_LONG)]),
    "a duration beyond measure": Shape(ics(HERE, "DURATION:P1000000000D"), [], [(REFUSED, say.BROKEN_END)]),
    "over": Shape(ics("DTSTART:20261123T093000Z", "DTEND:20261123T103000Z"), [], [(REFUSED, say.PAST)]),
    "under way": Shape(ics("DTSTART:20261124T085959Z", "DTEND:20261124T103000Z"), [], [(REFUSED, say.PAST)]),
    "far ahead": Shape(ics("DTSTART:20281224T093000Z", "DURATION:PT1H"), [], [(REFUSED, say.TOO_FAR)]),
    "the first year": Shape(ics("DTSTART:00010101T000000", "DURATION:PT1H"), [], [(REFUSED, say.PAST)]),
    "the last year": Shape(ics("DTSTART:99991231T235900", "DURATION:PT1H"), [], [(REFUSED, say.TOO_FAR)]),
}

SERIES: dict[str, Shape] = {
    "each week, so many times": Shape(
        ics(HERE, UNTIL, "RRULE:FREQ=WEEKLY;COUNT=3"),
        days("2026-12-08 09:30", "2026-12-15 09:30", "2026-12-22 09:30"),
    ),
    "each week, until a moment": Shape(
        ics(HERE, UNTIL, "RRULE:FREQ=WEEKLY;UNTIL=20261215T083000Z"), days("2026-12-08 09:30", "2026-12-15 09:30")
    ),
    "each week, until a day": Shape(
        ics(HERE, UNTIL, "RRULE:FREQ=WEEKLY;UNTIL=20261215"), days("2026-12-08 09:30", "2026-12-15 09:30")
    ),
    "each week, from long ago": Shape(
        ics("DTSTART:20200107T083000Z", "DURATION:PT2H", "RRULE:FREQ=WEEKLY;UNTIL=20261209T000000Z"),
        days("2026-11-24 09:30", "2026-12-01 09:30", "2026-12-08 09:30")[1:],
    ),
    "over for long": Shape(
        ics("DTSTART:20200107T083000Z", "DURATION:PT2H", "RRULE:FREQ=WEEKLY;COUNT=10"),
        [],
        [(REFUSED, say.NO_DAY_LEFT)],
    ),
    "without the days that are left out": Shape(
        ics(HERE, UNTIL, "RRULE:FREQ=WEEKLY;COUNT=4", "EXDATE;TZID=Europe/Amsterdam:20261215T093000,20261222T093000"),
        days("2026-12-08 09:30", "2026-12-29 09:30"),
    ),
    "left out in UTC": Shape(
        ics(HERE, UNTIL, "RRULE:FREQ=WEEKLY;COUNT=2", "EXDATE:20261215T083000Z"), days("2026-12-08 09:30")
    ),
    "left out by its day": Shape(
        ics(HERE, UNTIL, "RRULE:FREQ=WEEKLY;COUNT=2", "EXDATE;VALUE=DATE:20261215"), days("2026-12-08 09:30")
    ),
    "all left out": Shape(
        ics(HERE, UNTIL, "RRULE:FREQ=WEEKLY;COUNT=1", "EXDATE:20261208T083000Z"), [], [(REFUSED, say.NO_DAY_LEFT)]
    ),
    "on other days too": Shape(
        ics(HERE, UNTIL, "RDATE;TZID=Europe/Amsterdam:20261210T140000,20261217T140000"),
        days("2026-12-08 09:30", "2026-12-10 14:00", "2026-12-17 14:00"),
    ),
    "on other days, as periods": Shape(
        ics(HERE, UNTIL, "RDATE;VALUE=PERIOD:20261210T130000Z/PT1H,20261217T130000Z/20261217T160000Z"),
        [DAY, *days("2026-12-10 14:00", hours=1), *days("2026-12-17 14:00", hours=3)],
    ),
    "a period that is too long": Shape(
        ics(HERE, UNTIL, "RDATE;VALUE=PERIOD:20261210T130000Z/P30D"), [DAY], [(REFUSED, say.TOO_LONG)]
    ),
    "one day elsewhere in time": Shape(
        calendar(
            *event("UID:1", HERE, UNTIL, "RRULE:FREQ=WEEKLY;COUNT=3"),
            *event(
                "UID:1",
                "RECURRENCE-ID;TZID=Europe/Amsterdam:20261215T093000",
                "DTSTART;TZID=Europe/Amsterdam:20261216T140000",
                "DTEND;TZID=Europe/Amsterdam:20261216T160000",
                title="Nu op woensdag",
            ),
        ),
        [DAY, *days("2026-12-16 14:00", title="Nu op woensdag"), *days("2026-12-22 09:30")],
    ),
    "one day elsewhere, told first": Shape(
        calendar(
            *event("UID:1", "RECURRENCE-ID:20261215T083000Z", "DTSTART:20261216T130000Z", "DURATION:PT2H", title=""),
            *event("UID:1", HERE, UNTIL, "RRULE:FREQ=WEEKLY;COUNT=2"),
        ),
        [DAY, *days("2026-12-16 14:00")],  # has the title of its series
    ),
    "one day cancelled": Shape(
        calendar(
            *event("UID:1", HERE, UNTIL, "RRULE:FREQ=WEEKLY;COUNT=3"),
            *event("UID:1", "RECURRENCE-ID:20261215T083000Z", "STATUS:CANCELLED"),
        ),
        days("2026-12-08 09:30", "2026-12-22 09:30"),
        [(10, say.CANCELLED)],
    ),
    "all days from there": Shape(
        calendar(
            *event("UID:1", HERE, UNTIL, "RRULE:FREQ=WEEKLY;COUNT=4"),
            *event(
                "UID:1",
                "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Amsterdam:20261222T093000",
                "DTSTART;TZID=Europe/Amsterdam:20261222T140000",
                "DTEND;TZID=Europe/Amsterdam:20261222T160000",
                title="Voortaan 's middags",
            ),
        ),
        [
            *days("2026-12-08 09:30", "2026-12-15 09:30"),
            *days("2026-12-22 14:00", "2026-12-29 14:00", title="Voortaan 's middags"),
        ],
    ),
    "one day of a series that is not in the file": Shape(
        ics("UID:1", "RECURRENCE-ID:20261201T083000Z", HERE, UNTIL), [DAY]
    ),
    "whole days": Shape(
        calendar(
            *event(
                "UID:1", "DTSTART;VALUE=DATE:20261208", "RRULE:FREQ=DAILY;UNTIL=20261211", "EXDATE;VALUE=DATE:20261209"
            ),
            *event("UID:1", "RECURRENCE-ID;VALUE=DATE:20261210", "DTSTART;VALUE=DATE:20261212", title="Toch zaterdag"),
        ),
        [
            ("Samen kijken", "2026-12-08 09:00", "2026-12-08 17:00"),
            ("Samen kijken", "2026-12-11 09:00", "2026-12-11 17:00"),
            ("Toch zaterdag", "2026-12-12 09:00", "2026-12-12 17:00"),
        ],
        notes={0: say.WHOLE_DAY, 1: say.WHOLE_DAY, 2: say.WHOLE_DAY},
    ),
    "in New York, where the clocks go forward two weeks before": Shape(
        ics("DTSTART;TZID=America/New_York:20270309T040000", "DURATION:PT2H", "RRULE:FREQ=WEEKLY;COUNT=4"),
        days("2027-03-09 10:00", "2027-03-16 09:00", "2027-03-23 09:00", "2027-03-30 10:00"),
    ),
    "in the zone of Outlook": Shape(
        calendar(
            *WEST_EUROPE,
            *event(
                "DTSTART;TZID=W. Europe Standard Time:20270322T140000",
                "DURATION:PT2H",
                "RRULE:FREQ=WEEKLY;COUNT=2",
                "EXDATE;TZID=W. Europe Standard Time:20270101T140000",
            ),
        ),
        days("2027-03-22 14:00", "2027-03-29 14:00"),
    ),
    "each second": Shape(ics(HERE, UNTIL, "RRULE:FREQ=SECONDLY"), [], [(REFUSED, say.TOO_OFTEN)]),
    "each hour": Shape(ics(HERE, UNTIL, "RRULE:FREQ=HOURLY;COUNT=2"), [], [(REFUSED, say.TOO_OFTEN)]),
    "each minute, in disguise": Shape(
        ics(HERE, UNTIL, f"RRULE:FREQ=DAILY;BYHOUR=9;BYMINUTE={','.join(map(str, range(60)))}"),
        [],
        [(REFUSED, say.TOO_OFTEN)],
    ),
    "a day that never comes": Shape(
        ics(HERE, UNTIL, "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "EXDATE:20261208T083000Z"),
        [],
        [(REFUSED, say.TOO_MUCH)],
    ),
    "no step at all": Shape(
        ics(HERE, UNTIL, "RRULE:FREQ=DAILY;INTERVAL=0;COUNT=2"),
        days("2026-12-08 09:30", "2026-12-09 09:30"),
        notes={0: say.GUESSED_RULE, 1: say.GUESSED_RULE},
    ),
    "a rhythm that is none": Shape(ics(HERE, UNTIL, "RRULE:FREQ=NOW AND THEN"), [], [(REFUSED, say.BROKEN_REPEATS)]),
    "a weekday that is none": Shape(
        ics(HERE, UNTIL, "RRULE:FREQ=WEEKLY;BYDAY=XX"), [], [(REFUSED, say.BROKEN_REPEATS)]
    ),
    "a rule of which the library knows nothing": Shape(
        ics(HERE, UNTIL, "RRULE:FREQ=YEARLY;RSCALE=CHINESE"), [], [(REFUSED, say.TOO_MUCH)]
    ),
}

FILES: dict[str, Shape] = {
    "nothing": Shape(b"", sentence=say.EMPTY),
    "white": Shape(b"\xef\xbb\xbf \r\n\t\n", sentence=say.NO_CALENDAR),
    "a calendar without events": Shape(calendar(), sentence=say.NOTHING),
    "a web page": Shape(b"<!doctype html><html><title>Sign in</title></html>", sentence=say.NO_CALENDAR),
    "pressed": Shape(gzip.compress(ics(HERE, UNTIL), mtime=0), sentence=say.NO_CALENDAR),
    "an address book": Shape(b"BEGIN:VCARD\r\nFN:Anna\r\nEND:VCARD\r\n", sentence=say.NO_CALENDAR),
    "lines that end in LF": Shape(file(*event(HERE, UNTIL), ends="\n").encode(), [DAY]),
    "lines that end in CR": Shape(file(*event(HERE, UNTIL), ends="\r").encode(), [DAY]),
    "lines that end twice": Shape(file(*event(HERE, UNTIL), ends="\r\r\n").encode(), [DAY]),
    "lines with an empty one between": Shape(file(*event(HERE, UNTIL), ends="\r\n\r\n").encode(), [DAY]),
    "a byte order mark": Shape(b"\xef\xbb\xbf" + ics(HERE, UNTIL), [DAY]),
    "UTF-16": Shape(file(*event(HERE, UNTIL, title="Café")).encode("utf-16"), [("Café", *DAY[1:])]),
    "UTF-16, the other way round": Shape(
        b"\xfe\xff" + file(*event(HERE, UNTIL, title="Café")).encode("utf-16-be"), [("Café", *DAY[1:])]
    ),
    "Windows' own letters": Shape(
        file(*event(HERE, UNTIL, title="Café “Zuid” – één")).encode("cp1252"), [("Café “Zuid” – één", *DAY[1:])]
    ),
    "folded in the middle of a letter": Shape(
        ics(HERE, UNTIL, title="Caf€ Łódź").replace("€".encode(), b"\xe2\r\n \x82\r\n\t\xac"),
        [("Caf€ Łódź", *DAY[1:])],
    ),
    "folded in the middle of a word": Shape(ics(HERE, UNTIL, title="Samen ki\r\n jken"), [DAY]),
    "folded with a tab": Shape(ics(HERE, UNTIL, title="Samen\r\n\t kijken"), [DAY]),
    "small letters": Shape(
        file(*event("DTSTART:20261208T083000Z", "DURATION:PT2H", "RRULE:FREQ=DAILY;COUNT=1")).lower().encode(),
        [("samen kijken", *DAY[1:])],
    ),
    "room around everything": Shape(
        calendar(
            "BEGIN : VEVENT ",
            "SUMMARY : Samen kijken",
            "DTSTART ; TZID = Europe/Amsterdam : 20261208T093000",
            "DURATION: PT2H ",
            "END:VEVENT ",
        ),
        [DAY],
    ),
    "properties that nobody knows": Shape(
        ics(HERE, UNTIL, "X-FOO;BAR=:::;;", "NONSENSE", 'ATTENDEE;CN="open:x'), [DAY]
    ),
    "quoted parameters": Shape(
        calendar(*event('DTSTART;X-A="b;c:d,e";TZID="Europe/Amsterdam":20261208T093000', "DURATION:PT2H")), [DAY]
    ),
    "the same property twice": Shape(ics(HERE, UNTIL, HERE.replace("1208", "1209"), "SUMMARY:Anders"), [DAY]),
    "tasks, diaries and who is busy": Shape(
        calendar(
            "BEGIN:VTODO",
            "SUMMARY:Zaal boeken",
            "END:VTODO",
            "BEGIN:VJOURNAL",
            "SUMMARY:Mooie dag",
            "END:VJOURNAL",
            "BEGIN:VFREEBUSY",
            "END:VFREEBUSY",
            *event(HERE, UNTIL),
        ),
        [DAY],
        [(3, say.TASK), (6, say.JOURNAL)],
    ),
    "a task alone": Shape(calendar("BEGIN:VTODO", "END:VTODO"), [], [(3, say.TASK)], say.NOTHING),
    "an event without its end": Shape(
        calendar(*event(HERE, UNTIL)[:-1], *event(HERE, UNTIL)), [DAY], [(REFUSED, say.CUT_OFF)]
    ),
    "cut off in an event": Shape(ics(HERE, UNTIL)[:-40] + b"\r\n", [], [(REFUSED, say.CUT_OFF)]),
    "an alarm without its end": Shape(
        calendar(*event("BEGIN:VALARM", HERE, UNTIL), *event(HERE, UNTIL)), [DAY], [(REFUSED, say.CUT_OFF)]
    ),
    "ends that nothing began": Shape(calendar("END:VEVENT", "END:VALARM", *event("END:VALARM", HERE, UNTIL)), [DAY]),
    "one is broken, the others are not": Shape(
        calendar(*event(HERE, UNTIL), *event("DTSTART:morgen"), *event(HERE, UNTIL, title="Nog een")),
        [DAY, ("Nog een", *DAY[1:])],
        [(8, say.BROKEN_START)],
    ),
    "no title": Shape(ics(HERE, UNTIL, title=""), [], [(REFUSED, say.NO_TITLE)]),
    "a title of marks alone": Shape(ics(HERE, UNTIL, title="\u202e\u200f "), [], [(REFUSED, say.NO_TITLE)]),
    "no start": Shape(ics(UNTIL), [], [(REFUSED, say.NO_START)]),
    "a start in words": Shape(ics("DTSTART:dinsdag"), [], [(REFUSED, say.BROKEN_START)]),
    "a start that is a length": Shape(ics("DTSTART:PT1H"), [], [(REFUSED, say.BROKEN_START)]),
    "a start that is an hour": Shape(ics("DTSTART:093000"), [], [(REFUSED, say.BROKEN_START)]),
    "a start with its distance to UTC": Shape(ics("DTSTART:20261208T093000+0100"), [], [(REFUSED, say.BROKEN_START)]),
    "a day that is none": Shape(ics("DTSTART:20270230T093000"), [], [(REFUSED, say.BROKEN_START)]),
    "a start that calls itself a text": Shape(ics("DTSTART;VALUE=TEXT:20261208T083000Z", UNTIL), [DAY]),
    "a start that is a text": Shape(ics("DTSTART;VALUE=TEXT:dinsdag"), [], [(REFUSED, say.BROKEN_START)]),
    "a length that calls itself a text": Shape(ics(HERE, "DURATION;VALUE=TEXT:PT2H"), [DAY]),
    "a length that is a moment": Shape(ics(HERE, "DURATION:20261208T113000"), [], [(REFUSED, say.BROKEN_END)]),
    "an end that is a length": Shape(ics(HERE, "DTEND;VALUE=DURATION:PT2H"), [], [(REFUSED, say.BROKEN_END)]),
    "a version that is a text": Shape(ics(HERE, UNTIL, "SEQUENCE;VALUE=TEXT:1.5"), [], [(REFUSED, say.BROKEN_OTHER)]),
    "a version that calls itself a picture": Shape(ics(HERE, UNTIL, "SEQUENCE;VALUE=BINARY:2"), [DAY]),
    "a version that is a picture": Shape(
        ics(HERE, UNTIL, "SEQUENCE;VALUE=BINARY;ENCODING=BASE64:QQ=="), [], [(REFUSED, say.BROKEN_OTHER)]
    ),
    "an end that is none": Shape(ics(HERE, "DTEND:later"), [], [(REFUSED, say.BROKEN_END)]),
    "a parameter that is not closed": Shape(
        ics('DTSTART;TZID="Europe:20261208T093000'), [], [(REFUSED, say.BROKEN_START)]
    ),
    "cancelled": Shape(ics(HERE, UNTIL, "STATUS:CANCELLED"), [], [(REFUSED, say.CANCELLED)]),
    "uncertain": Shape(ics(HERE, UNTIL, "STATUS:TENTATIVE"), [DAY]),
    "the same event twice": Shape(
        calendar(*event("UID:1", HERE, UNTIL), *event("UID:1", HERE, UNTIL)), [DAY], [(9, say.TWICE)]
    ),
    "an older version beside it": Shape(
        calendar(*event("UID:1", HERE, UNTIL, "SEQUENCE:2"), *event("UID:1", HERE.replace("1208", "1209"))),
        [DAY],
        [(10, say.OLDER)],
    ),
    "one UID for all": Shape(
        calendar(
            *event("UID:1", HERE, UNTIL),
            *event("UID:1", "DTSTART:20261209T083000Z", "DURATION:PT2H", title="Nog een"),
        ),
        [DAY, *days("2026-12-09 09:30", title="Nog een")],
    ),
    "too many events": Shape(calendar(*event(HERE, UNTIL) * 501), sentence=say.TOO_MANY),
    "too large": Shape(ics(HERE, UNTIL).ljust(1024 * 1024 + 1), sentence=say.TOO_LARGE),
}

SHAPES = {**PROGRAMS, **TIMES, **SERIES, **FILES}
