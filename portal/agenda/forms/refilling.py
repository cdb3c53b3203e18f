"""What a new form offers by a button: the recipe of a kind, and the place, or the day and time, of the last session."""

from datetime import datetime, timedelta

from wtforms import Field

from portal.agenda.forms.meeting import MeetingForm
from portal.agenda.models import Meeting, MeetingKind
from portal.agenda.rules.publishing import MOST_QUESTIONS
from portal.agenda.rules.recipes import RECIPES
from portal.language import tell

OF_THE_PLACE = ("city", "place", "address", "route", "access", "contact_phone")
PLACE, TIME = "place", "time"  # values of the button; each other value is a kind
SOONEST = timedelta(days=14)  # people need some weeks' notice


def refill(form: MeetingForm, offer: str, last: Meeting | None, now: datetime) -> None:
    """Fill in what was offered, and leave all else as it was typed. An offer that is none changes nothing."""
    if offer == PLACE and last:
        for name in OF_THE_PLACE:
            _fill(form[name], getattr(last, name))
    elif offer == TIME and last:
        starts, ends = same_time(last, now)
        _fill(form.starts, starts)
        _fill(form.ends, ends)
    elif offer in list(MeetingKind):
        _begin_with(form, MeetingKind(offer))


def same_time(last: Meeting, now: datetime) -> tuple[datetime, datetime]:
    """Return start and end, as local time, on the first such weekday that is two weeks off and after the last one."""
    starts, ends = last.starts.replace(tzinfo=None), last.ends.replace(tzinfo=None)
    soonest = max(starts, (now + SOONEST).astimezone(last.zone).replace(tzinfo=None))
    weeks = (soonest.date() - starts.date()).days // 7 + 1
    later = timedelta(weeks=weeks)
    return starts + later, ends + later


def minutes_of(kind: str | None) -> int:
    """Return how long a session of this kind usually lasts."""
    return RECIPES[MeetingKind(kind) if kind in list(MeetingKind) else MeetingKind.WORK_SESSION].minutes


def _begin_with(form: MeetingForm, kind: MeetingKind) -> None:
    """Turn to this kind: what stands there from the recipe of the kind before is replaced, what was typed stays."""
    before = RECIPES[MeetingKind(form.kind.data)] if form.kind.data in list(MeetingKind) else None
    recipe = RECIPES[kind]
    _fill(form.kind, kind.value)
    for number, question in zip(range(MOST_QUESTIONS), recipe.questions, strict=False):
        field = form[f"question_{number + 1}"]
        if not field.data or (before and field.data == tell(before.questions[number])):
            _fill(field, tell(question))
    for name in ("capacity", "after"):
        if not form[name].data or (before and form[name].data == getattr(before, name)):
            _fill(form[name], getattr(recipe, name))
    if form.starts.data and not form.ends.data:
        _fill(form.ends, form.starts.data + timedelta(minutes=recipe.minutes))


def _fill(field: Field, value: object) -> None:
    field.data, field.raw_data = value, None
