"""Calendar files from the grammar of RFC 5545, and a little beside it, as hypothesis draws them."""

from hypothesis import strategies as st

# Around NOW, so that much of it lies in the coming two years; with nights when the clocks change.
_DAYS = st.sampled_from(
    [
        *("20261124", "20261208", "20261209", "20261215", "20270101", "20270202", "20270209", "20270328", "20270701"),
        *("20271031", "20271030", "20280229", "20281123", "20281225", "20200107", "19700101", "00010101", "99991231"),
    ]
)
_HOURS = st.sampled_from(["000000", "013000", "023000", "093000", "120000", "170000", "230000", "235959"])
_ZONE_NAMES = ["Europe/Amsterdam", "America/New_York", "W. Europe Standard Time", "Eigen", "Mars/Olympus", "UTC"]
_MOMENTS = st.builds("{}T{}{}".format, _DAYS, _HOURS, st.sampled_from(["", "Z"]))
_LENGTHS = st.sampled_from(["PT2H", "P1D", "P3D", "P2W", "PT0S", "P1DT3H", "-PT1H", "P", "PT36H", "P999D"])
_NONSENSE = st.sampled_from(
    ["", "?", "morgen", "20270230", "20270202T25", "PT1H", "093000", "-1", ",", ";", "\\", "\0"]
)
_TEXTS = st.text(max_size=20) | st.sampled_from(
    ["Samen kijken", "R&amp;D", "<p>Hoi <a href='https://a.example/?x=1&amp;y=2'>hier</a></p>", "a\\nb\\, c\\;", "<b"]
)

_WEEKDAYS = st.sampled_from(["MO", "TU", "WE", "TH", "FR", "SA", "SU", "1MO", "-1FR", "5WE", "0MO", "XX", ""])
_NUMBERS = st.integers(-2, 31).map(str) | st.sampled_from(["", "x", "1.5", "99999999999"])


def _several(values: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.lists(values, min_size=1, max_size=3).map(",".join)


_RULE_PARTS = {
    "INTERVAL": _NUMBERS,
    "COUNT": _NUMBERS,
    "UNTIL": _DAYS | _MOMENTS | _NONSENSE,
    "BYDAY": _several(_WEEKDAYS),
    "BYMONTH": _several(_NUMBERS),
    "BYMONTHDAY": _several(_NUMBERS),
    "BYSETPOS": _NUMBERS,
    "BYHOUR": _several(_NUMBERS),
    "WKST": _WEEKDAYS,
    "X-PART": _NUMBERS,
}


@st.composite
def _rules(draw: st.DrawFn) -> str:
    frequencies = ["DAILY", "WEEKLY", "WEEKLY", "MONTHLY", "YEARLY", "HOURLY", "", "NOW AND THEN"]
    parts = [f"FREQ={draw(st.sampled_from(frequencies))}"]
    for name in draw(st.lists(st.sampled_from([*_RULE_PARTS]), max_size=3)):
        parts.append(f"{name}={draw(_RULE_PARTS[name])}")
    return draw(st.sampled_from([";".join(parts), ";".join(reversed(parts)), "", ";"]))


@st.composite
def _times(draw: st.DrawFn, name: str, is_list: bool = False) -> str:
    """A property that holds a day, a moment in a zone, or none of these."""
    values = _several(_MOMENTS) if is_list else _MOMENTS
    match draw(st.sampled_from(["day", "moment", "moment", "zone", "zone", "period", "nonsense"])):
        case "day":
            return f"{name};VALUE=DATE:{draw(_several(_DAYS) if is_list else _DAYS)}"
        case "zone":
            return f"{name};TZID={draw(st.sampled_from(_ZONE_NAMES))}:{draw(values).replace('Z', '')}"
        case "period" if is_list:
            return f"{name};VALUE=PERIOD:{draw(_MOMENTS)}/{draw(_LENGTHS | _MOMENTS)}"
        case "nonsense":
            return f"{name}:{draw(_NONSENSE)}"
    return f"{name}:{draw(values)}"


_PROPERTIES = st.one_of(
    _times("DTEND"),
    _times("RDATE", is_list=True),
    _times("EXDATE", is_list=True),
    _rules().map("RRULE:{}".format),
    _LENGTHS.map("DURATION:{}".format),
    _TEXTS.map("DESCRIPTION:{}".format),
    _TEXTS.map("X-ALT-DESC;FMTTYPE=text/html:{}".format),
    _TEXTS.map("LOCATION:{}".format),
    st.sampled_from(["CLASS:", "CLASS:PRIVATE", "CLASS:X-TEAM", "STATUS:CANCELLED", "STATUS:TENTATIVE", "EXRULE:x"]),
    st.sampled_from(["SEQUENCE:1", "SEQUENCE:0", "SEQUENCE:x", "URL:https://a.example/", "TRANSP:OPAQUE"]),
    st.sampled_from(["BEGIN:VALARM", "END:VALARM", "BEGIN:X-PART", "DTSTAMP:20261101T090000Z", "NONSENSE", ""]),
)


@st.composite
def _events(draw: st.DrawFn) -> list[str]:
    """A VEVENT, whose UID others may have too: then it may be a changed day of them."""
    lines = [f"UID:{draw(st.sampled_from(['1', '1', '2', '']))}", f"SUMMARY:{draw(_TEXTS)}", draw(_times("DTSTART"))]
    if draw(st.booleans()):
        future = draw(st.sampled_from(["", "", ";RANGE=THISANDFUTURE"]))
        lines.append(draw(_times(f"RECURRENCE-ID{future}")))
    lines += draw(st.lists(_PROPERTIES, max_size=6))
    end = draw(st.sampled_from(["END:VEVENT"] * 12 + ["END:VTODO"]))
    return ["BEGIN:VEVENT", *draw(st.permutations(lines)), end]


_OFFSETS = st.sampled_from(["+0100", "+0200", "-0500", "+1400", "x"])


@st.composite
def _zones(draw: st.DrawFn) -> list[str]:
    lines = ["BEGIN:VTIMEZONE", f"TZID:{draw(st.sampled_from(_ZONE_NAMES))}"]
    for name in draw(st.lists(st.sampled_from(["STANDARD", "DAYLIGHT"]), max_size=2)):
        lines += [f"BEGIN:{name}", draw(_times("DTSTART")), f"TZOFFSETFROM:{draw(_OFFSETS)}"]
        lines += [f"TZOFFSETTO:{draw(_OFFSETS)}", f"RRULE:{draw(_rules())}", f"END:{name}"]
    return [*lines, "END:VTIMEZONE"]


@st.composite
def calendars(draw: st.DrawFn) -> bytes:
    """A calendar file with up to five events."""
    head = draw(st.sampled_from(["X-WR-TIMEZONE:America/New_York", "X-WR-TIMEZONE:x", "METHOD:PUBLISH", "VERSION:2.0"]))
    parts = [*draw(st.lists(_zones(), max_size=1)), *draw(st.lists(_events(), min_size=1, max_size=5))]
    lines = ["BEGIN:VCALENDAR", head, *(line for part in parts for line in part), "END:VCALENDAR", ""]
    # A text may break its line, as in files of careless programs: the rest is another property then.
    return "\r\n".join(lines).encode("utf-8", "replace")
