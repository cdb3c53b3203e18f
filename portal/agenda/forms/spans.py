"""Validators of the days of a session: each has a start and an end, and its times exist."""

from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

from wtforms import Field, ValidationError

from portal.agenda.forms.fields import moment
from portal.language import lazy as _l


class EndOfDay:
    """A further day has a start but no end, or the reverse."""

    def __init__(self, day: int) -> None:
        self._day = day

    def __call__(self, form: Any, field: Field) -> None:
        starts = form[f"starts_{self._day}"]
        if bool(starts.data) != bool(field.data) and not (starts.errors or field.errors):
            raise ValidationError(_l("Fill in both the start and the end of this day."))
        check_span(starts, field, form.zone)


class SkippedTime:
    """The local time does not exist, because the clocks skip it."""

    def __call__(self, form: Any, field: Field) -> None:
        if field.data:
            moment(field, form.zone)


def check_span(starts: Field, ends: Field, zone: ZoneInfo) -> None:
    """Raise ValidationError unless the end comes after the start, within a day."""
    ended = ends.data and moment(ends, zone)
    started = starts.data and not starts.errors and moment(starts, zone)
    if not (started and ended):
        return
    if ended <= started:
        raise ValidationError(_l("The end comes before the start. Check both."))
    if ended - started > timedelta(hours=24):
        raise ValidationError(_l("A session can last at most one day. Check the dates."))
