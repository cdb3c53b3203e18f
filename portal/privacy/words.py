"""Retention in words: how long, until which day, and the table of the privacy page."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from flask import Flask, g
from flask_babel import gettext, ngettext

from portal.language import N_, date_long, tell
from portal.privacy.keeping import Fate, Keep, keep_named, keeps
from portal.privacy.periods import lengthened, periods
from portal.site import site

YEAR = timedelta(days=365)

FATES = {
    Fate.DELETED: N_("We delete it."),
    Fate.NAMELESS: N_("We delete it; the rest stays, without it."),
    Fate.COUNTED: N_("We count it, and delete it. Only the number stays."),
    Fate.FOLLOWS: N_("We delete it along with that."),
    Fate.HOURLY: N_("We delete it."),
    Fate.STAYS: N_("It stays until then."),
}


@dataclass(frozen=True)
class KeepLine:
    """A row of the table on the privacy page."""

    what: str
    until: str
    why: str
    fate: str
    change: str  # that it became longer, and since when; mostly empty


def lines_in_words() -> list[KeepLine]:
    """Return what is kept about people, in the reader's language."""
    longer = lengthened()
    lines = []
    for keep in keeps():
        if not keep.what:
            continue
        change = longer.get(keep.name)
        lines.append(
            KeepLine(
                what=tell(keep.what),
                until=until_in_words(keep),
                why=tell(keep.why),
                fate=tell(FATES[keep.fate]),
                change=gettext(
                    "This became longer on %(day)s. It was %(period)s.",
                    day=day_of(change.at),
                    period=period_in_words(timedelta(days=change.before)),
                )
                if change
                else "",
            )
        )
    return lines


def until_in_words(keep: Keep) -> str:
    """Return "7 days after the session", or the words of a line without a period of its own."""
    since, period = tell(keep.since), _periods().get(keep.name)
    return f"{period_in_words(period)} {since}" if period else since


def period_in_words(period: timedelta) -> str:
    """Return "7 days", "1 year"."""
    if period % YEAR == timedelta(0):
        years = period // YEAR
        return ngettext("%(n)s year", "%(n)s years", years, n=years)
    days = max(period.days, 1)
    return ngettext("%(n)s day", "%(n)s days", days, n=days)


def kept_for(name: str) -> str:
    """Return how long this line is kept, in words."""
    return period_in_words(_periods()[name])


def kept_until(name: str) -> str:
    """Return until when this line is kept, in the words of the privacy page."""
    return until_in_words(keep_named(name))


def gone_on(name: str, since: datetime) -> str:
    """Return the day on which what counts from `since` is forgotten: the night after its period."""
    return day_of(since + _periods()[name] + timedelta(days=1))


def init_keeping(app: Flask) -> None:
    """Let templates say how long something is kept."""
    app.jinja_env.globals["kept_for"] = kept_for
    app.jinja_env.globals["kept_until"] = kept_until
    app.jinja_env.globals["gone_on"] = gone_on


def _periods() -> dict[str, timedelta]:
    """Return the periods, read once in a request."""
    if "periods" not in g:
        g.periods = periods()
    return g.periods


def day_of(moment: datetime) -> str:
    """Return the day of a moment in the portal's zone, in words."""
    return date_long(moment.astimezone(ZoneInfo(site().timezone)).date())
