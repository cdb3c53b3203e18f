"""Recurrence rules as programs write them: mended where there is one meaning, else refused."""

import re

from icalendar.prop import vRecur

from portal.intake.rules.results import TOO_OFTEN, Unreadable, broken

MENDED = "X-MENDED"  # the parameter of a rule that was not as RFC 5545 §3.3.10 has it
GUESS, NO_END = "GUESS", "NO-END"  # its values: we took a guess; its own COUNT is below 1, and nothing else ends it

_MOST_TIMES_A_DAY = 24
_MOST_VALUES = 400  # in one rule: a year of days, and some
_LARGEST_INTERVAL = 1000
_BELOW_ONE = re.compile(r"-\d+|[+-]?0+")
_DEFAULTS = {"RSCALE": "GREGORIAN", "SKIP": "OMIT"}  # RFC 7529; the library knows neither


def cleaned(value: str) -> tuple[str, str]:
    """Return a rule in the form of RFC 5545, and GUESS, NO_END or "". An empty one does not repeat.

    COUNT below 1 sets no limit, as in libical; INTERVAL below 1 is 1, as in ical.js; a part without a value is left
    out. Raises Unreadable for a part without a name, a part that is there twice with different values, or no FREQ.
    """
    parts: dict[str, str] = {}
    mended = ""
    for part in filter(None, "".join(value.split()).split(";")):
        name, separator, values = part.partition("=")
        values = ",".join(filter(None, values.split(",")))
        if not separator or parts.setdefault(name, values) != values:
            raise broken("RRULE")
    if parts and not parts.get("FREQ"):
        raise broken("RRULE")
    for name, values in list(parts.items()):
        if _DEFAULTS.get(name) == values:
            del parts[name]
        elif not values or (name in ("COUNT", "INTERVAL") and _BELOW_ONE.fullmatch(values)):
            del parts[name]
            if name != "COUNT":
                mended = mended or GUESS
            elif not parts.get("UNTIL"):
                mended = NO_END
    return ";".join(f"{name}={values}" for name, values in parts.items()), mended


def check(rule: vRecur) -> None:
    """Raise Unreadable for a rule that repeats within a day, or is invalid."""
    frequency = str((rule.get("FREQ") or [""])[0]).upper()
    counts = {name: len(values) for name, values in rule.items()}
    times = counts.get("BYHOUR", 1) * counts.get("BYMINUTE", 1) * counts.get("BYSECOND", 1)
    if frequency in ("HOURLY", "MINUTELY", "SECONDLY") or times > _MOST_TIMES_A_DAY:
        raise Unreadable(TOO_OFTEN)
    is_known = frequency in ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
    is_step = 0 < (rule.get("INTERVAL") or [1])[0] <= _LARGEST_INTERVAL
    if not (is_known and is_step) or sum(counts.values()) > _MOST_VALUES:
        raise broken("RRULE")
