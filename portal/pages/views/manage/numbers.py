"""Sessions and people a month, for organisers who decide how many sessions there should be."""

from collections import Counter
from datetime import date, datetime
from zoneinfo import ZoneInfo

from flask import Blueprint
from werkzeug import Response

from portal.agenda.views.access import the_auditor
from portal.columns import Column, columns
from portal.evaluations.rules import may_show
from portal.language import month_name, month_short
from portal.pages.queries import held_since, were_there_since
from portal.people.sign_in import signed_in
from portal.site import site
from portal.web.answers import private, show
from portal.web.moment import now

bp = Blueprint("by_month", __name__, url_prefix="/manage/numbers")

MONTHS = 12  # this one and those before it


@bp.get("")
@signed_in
def index() -> Response:
    the_auditor()
    sessions, people, is_any = _by_month(now())
    return private(show("pages/manage/numbers.html", sessions=sessions, people=people, is_any=is_any))


def _by_month(at: datetime) -> tuple[list[Column], list[Column], bool]:
    """Return sessions and people of each month, and whether there was any session."""
    zone = ZoneInfo(site().timezone)
    months = last_months(at.astimezone(zone).date())
    first = datetime(months[0].year, months[0].month, 1, tzinfo=zone)
    were_there = were_there_since(first, at)
    sessions, people = Counter[date](), Counter[date]()
    for id, starts_at, its_zone in held_since(first, at):
        month = starts_at.astimezone(its_zone).date().replace(day=1)
        sessions[month] += 1
        people[month] += were_there[id]

    return _drawn(months, sessions, hides_few=False), _drawn(months, people, hides_few=True), bool(sessions)


def _drawn(months: list[date], counts: Counter[date], *, hides_few: bool) -> list[Column]:
    """Return a column for each month. `hides_few`: numbers of people, of which one or two are not told."""

    def row(month: date) -> tuple[str, str, str, float | None]:
        count = counts[month]
        if hides_few and count and not may_show(count):
            return month_short(month), month_name(month), "< 3", None
        return month_short(month), month_name(month), str(count), count

    return columns([row(month) for month in months])


def last_months(day: date) -> list[date]:
    """Return the first days of the months up to this day's, oldest first."""
    last = day.year * 12 + day.month - 1
    return [date(number // 12, number % 12 + 1, 1) for number in range(last - MONTHS + 1, last + 1)]
