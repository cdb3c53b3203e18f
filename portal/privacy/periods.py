"""How long each line is kept here: its own period, or a shorter one that an organiser chose."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select

from portal.db import db, open_transaction
from portal.language import N_
from portal.privacy.keeping import Keep, keep_named, keeps
from portal.privacy.models import ForgottenRows, PeriodChoice
from portal.refusals import Refusal

LATEST_NIGHTS = 7


class PeriodNotAllowed(Refusal):
    """Longer than the line allows, or shorter than a day."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self.facts = {"most": most}

    field = "days"
    sentence = N_("Choose a number from 1 to %(most)s. You can make this shorter, not longer.")
    status = 422


@dataclass(frozen=True)
class ChosenPeriod:
    """A change of a period, in days."""

    before: int
    days: int


@dataclass(frozen=True)
class Lengthened:
    """A chosen period that became longer again, which the privacy page tells."""

    at: datetime
    before: int  # days, the shortest of all that was chosen


def periods() -> dict[str, timedelta]:
    """Return the period of each line that has one, by its name."""
    chosen = {choice.name: choice.days for choice in _latest()}
    return {
        keep.name: min(keep.period, timedelta(days=chosen.get(keep.same_as or keep.name, keep.period.days + 1)))
        for keep in keeps()
        if keep.period is not None
    }


def period_of(name: str) -> timedelta:
    """Return the period of one line. Raises KeyError for an unknown name, or a line without a period."""
    return periods()[name]


def set_period(name: str, days: int, by_id: int, now: datetime) -> ChosenPeriod | None:
    """A step: choose a period, at most that of the line itself; None when it was so already.

    Raises PeriodNotAllowed, KeyError.
    """
    keep = keep_named(name)
    if not is_adjustable(keep) or keep.period is None:
        raise KeyError(name)
    most = keep.period.days
    if not 1 <= days <= most:
        raise PeriodNotAllowed(most)
    session = open_transaction()
    latest = session.scalar(_of(name).order_by(PeriodChoice.id.desc()).limit(1))
    before = latest.days if latest else most
    if days == before:
        return None
    session.add(PeriodChoice(name=name, days=days, at=now, by_id=by_id))
    return ChosenPeriod(before, days)


def lengthened() -> dict[str, Lengthened]:
    """Return the lines that were shorter before, also when a later choice took off some of what was added."""
    found: dict[str, Lengthened] = {}
    for latest in _latest():
        made = list(db.session.scalars(_of(latest.name).order_by(PeriodChoice.id)))
        shortest = min(range(len(made)), key=lambda number: (made[number].days, -number))
        if made[shortest].days < latest.days:
            found[latest.name] = Lengthened(made[shortest + 1].at, made[shortest].days)
    return found


def choices() -> list[PeriodChoice]:
    """Return all choices, newest first; those of lines that a later release no longer has are left out."""
    rows = db.session.scalars(select(PeriodChoice).order_by(PeriodChoice.id.desc()))
    names = {keep.name for keep in keeps()}
    return [row for row in rows if row.name in names]


def latest_nights() -> list[ForgottenRows]:
    """Return what was forgotten in the last nights, newest first; a night without counts has only its own row."""
    nights = select(ForgottenRows.night).distinct().order_by(ForgottenRows.night.desc()).limit(LATEST_NIGHTS)
    rows = select(ForgottenRows).where(ForgottenRows.night.in_(nights))
    return list(db.session.scalars(rows.order_by(ForgottenRows.night.desc(), ForgottenRows.name)))


def is_adjustable(keep: Keep) -> bool:
    """Return whether an organiser may shorten this line."""
    return keep.is_nightly and keep.period is not None and bool(keep.what) and not keep.same_as


def _latest() -> list[PeriodChoice]:
    newest = select(func.max(PeriodChoice.id)).group_by(PeriodChoice.name)
    return list(db.session.scalars(select(PeriodChoice).where(PeriodChoice.id.in_(newest))))


def _of(name: str):
    return select(PeriodChoice).where(PeriodChoice.name == name)
