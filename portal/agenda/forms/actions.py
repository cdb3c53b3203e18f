"""The short forms of running a session: call off, move, copy."""

from datetime import date
from typing import Any

from flask import request
from wtforms import Field, Form, HiddenField, SelectMultipleField
from wtforms.validators import InputRequired, Optional

from portal.agenda.forms.fields import TIME, LocalTime, moment
from portal.agenda.models import Meeting
from portal.agenda.rules.series import COUNTRIES, MOST_DAYS, MOST_STEPS, Rhythm, Series
from portal.language import lazy as _l
from portal.text import clean_line
from portal.web.fields import YEARS, LocalDay, number, one_of, several
from portal.web.forms import PortalForm, text

USUAL_TIMES = 6


class CallOffForm(PortalForm):
    posts_to = "run.call_off"

    reason = text(_l("Why? (not required)"), longest=500)
    joining_public = several()  # marks of joining details that may be public


class MoveForm(PortalForm):
    """Moves a meeting: every day and the end shift along with the new start."""

    posts_to = "run.move"

    starts = LocalTime(_l("New start"), [InputRequired(_l("Fill in a date and a time."))], format=[TIME])
    version = HiddenField()

    meeting: Meeting

    def validate_starts(self, field: Field) -> None:
        if field.data:
            moment(field, self.meeting.zone)


class SeriesForm(PortalForm):
    """The dates of a series. Sent by GET: nothing is made until the dates have been reviewed."""

    class Meta(PortalForm.Meta):
        csrf = False

        def wrap_formdata(self, form: Form, formdata: Any) -> Any:
            return request.args or None

    rhythm = one_of(_l("How often?"), {Rhythm.WEEKLY: _l("Every week"), Rhythm.MONTHLY: _l("Every month")})
    every = number(_l("How many weeks or months apart?"), 1, MOST_STEPS, _l("Choose 1 to 12."))
    times = number(_l("How many more times?"), 1, MOST_DAYS, _l("Choose 1 to 52."))
    until = LocalDay(_l("Or until which day? (not required)"), [Optional()])
    holidays = one_of(
        _l("Skip public holidays"),
        {"NL": _l("In the Netherlands"), "BE": _l("In Belgium"), "none": _l("Do not skip any")},
    )
    # in the address, so that a reader who goes back keeps it
    idem = HiddenField(filters=[lambda typed: clean_line(typed)[:60]])

    @property
    def series(self) -> Series:
        times = self.times.data or (None if self.until.data else USUAL_TIMES)
        return Series(Rhythm(self.rhythm.data), self.every.data or 1, times, self.until.data)

    @property
    def country(self) -> str | None:
        return self.holidays.data if self.holidays.data in COUNTRIES else None


class CopiesForm(PortalForm):
    posts_to = "copies.create"

    day = SelectMultipleField(_l("Dates"), coerce=str, validate_choice=False)
    idem = HiddenField(filters=[lambda typed: clean_line(typed)[:60]])

    @property
    def days(self) -> list[date]:
        """The ticked dates, unique and in order; anything that is no date is ignored."""
        return sorted({date.fromisoformat(typed) for typed in self.day.data or [] if _is_date(typed)})


def _is_date(typed: str) -> bool:
    try:
        return date.fromisoformat(typed).year in YEARS
    except ValueError:
        return False
