"""How long data is kept, for organisers: shorten a period, and see what the last nights forgot."""

from dataclasses import dataclass
from datetime import date

from flask import Blueprint, abort, request, url_for
from werkzeug import Response

from portal.agenda.views.access import the_auditor
from portal.history.operations import choose_period
from portal.history.words import period_change
from portal.language import N_, tell
from portal.people.queries import people_with
from portal.people.sign_in import signed_in, signed_in_lately
from portal.privacy.keeping import keeps
from portal.privacy.models import WHOLE_NIGHT
from portal.privacy.periods import PeriodNotAllowed, choices, is_adjustable, latest_nights, periods
from portal.privacy.words import day_of
from portal.web.addresses import number_in
from portal.web.answers import private, send_to, show
from portal.web.moment import now

bp = Blueprint("retention", __name__, url_prefix="/manage/retention")

SAVED = N_("Saved. From now on the pages say this day.")


@dataclass(frozen=True)
class RetentionLine:
    """A period that an organiser may shorten."""

    name: str
    what: str
    since: str
    days: int
    most: int


@dataclass(frozen=True)
class ChangeOfPeriod:
    """An earlier choice: who, when, and what it was before."""

    day: str
    actor: str
    change: str


@dataclass(frozen=True)
class ForgottenNight:
    """What one night forgot, in words."""

    night: date
    lines: list[tuple[str, int]]


@bp.get("")
@signed_in
def index() -> Response:
    the_auditor()

    return _page(notice=tell(SAVED) if request.args.get("said") == "saved" else "")


@bp.post("")
@signed_in_lately
def choose() -> Response:
    organiser = the_auditor()
    name, days = request.form.get("name", ""), number_in(request.form.get("days", ""))

    try:
        choose_period(name, days, organiser.id, now())
    except KeyError:
        abort(404)
    except PeriodNotAllowed as refusal:
        return _page(refusal.status, refusal=refusal.words, refused=name, typed=request.form.get("days", ""))

    return send_to(url_for(".index", said="saved"))


def _page(status: int = 200, notice: str = "", refusal: str = "", refused: str = "", typed: str = "") -> Response:
    facts = {"lines": _lines(), "changes": _changes(), "nights": _nights(), "notice": notice}
    facts |= {"refusal": refusal, "refused": refused, "typed": typed}
    return private(show("pages/manage/retention.html", status=status, **facts))


def _lines() -> list[RetentionLine]:
    days = {name: period.days for name, period in periods().items()}
    return [
        RetentionLine(keep.name, tell(keep.what), tell(keep.since), days[keep.name], keep.period.days)
        for keep in keeps()
        if is_adjustable(keep) and keep.period is not None
    ]


def _changes() -> list[ChangeOfPeriod]:
    rows = choices()
    names = {person.id: person.name for person in people_with({row.by_id for row in rows if row.by_id})}
    days = {keep.name: keep.period.days for keep in keeps() if keep.period is not None}
    changes: list[ChangeOfPeriod] = []
    for row in reversed(rows):
        change = period_change(f"{row.name} {days[row.name]} {row.days}")
        changes.append(ChangeOfPeriod(day_of(row.at), names.get(row.by_id or 0, ""), change))
        days[row.name] = row.days
    return changes[::-1]


def _nights() -> list[ForgottenNight]:
    words = {keep.name: tell(keep.what) or keep.name for keep in keeps()}
    nights: dict[date, list[tuple[str, int]]] = {}
    for row in latest_nights():
        lines = nights.setdefault(row.night, [])
        if row.name != WHOLE_NIGHT and row.name in words:
            lines.append((words[row.name], row.count))
    return [ForgottenNight(night, lines) for night, lines in nights.items()]
