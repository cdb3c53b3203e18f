"""Fields that the agenda's forms share: whole numbers, local times, and choices with our own messages."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from wtforms import (
    DateField,
    DateTimeLocalField,
    Field,
    IntegerField,
    SelectField,
    SelectMultipleField,
    StringField,
    ValidationError,
)
from wtforms.fields import SelectChoice  # pyright: ignore  newer than the stubs
from wtforms.form import BaseForm
from wtforms.validators import NumberRange, Optional

from portal.agenda.rules.publishing import MOST_THEMES
from portal.agenda.rules.times import NoSuchTime, moment_of
from portal.language import lazy as _l
from portal.text import clean_line

TIME = "%Y-%m-%dT%H:%M"
YEARS = range(2000, 2200)  # one year inside date.min and date.max, so that date arithmetic cannot overflow
LONGEST_THEME = 40


class WholeNumber(IntegerField):
    """A whole number; other input gets our own error message, and stays in the field."""

    def process_formdata(self, valuelist: list[str]) -> None:
        if valuelist and valuelist[0].strip():
            typed = valuelist[0].strip()
            if not (typed.isascii() and typed.removeprefix("-").isdigit() and len(typed) < 10):
                self.data = None
                raise ValueError(str(_l("Fill in a whole number.")))
            self.data = int(typed)


class LocalTime(DateTimeLocalField):
    """A local date and time, YYYY-MM-DDTHH:MM."""

    def process_formdata(self, valuelist: list[str]) -> None:
        if valuelist and valuelist[0]:
            try:
                self.data = datetime.strptime(valuelist[0].strip()[:16], TIME)  # noqa: DTZ007  the wall's
                if self.data.year not in YEARS:
                    raise ValueError(self.data)
            except ValueError:
                self.data = None
                raise ValueError(str(_l("Fill in a date and a time."))) from None


class LocalDay(DateField):
    """A day, YYYY-MM-DD."""

    def process_formdata(self, valuelist: list[str]) -> None:
        if valuelist and valuelist[0]:
            try:
                self.data = date.fromisoformat(valuelist[0].strip())
                if self.data.year not in YEARS:
                    raise ValueError(self.data)
            except ValueError:
                self.data = None
                raise ValueError(str(_l("Fill in a date."))) from None


class ThemesField(StringField):
    """Up to three themes, separated by commas; a program may also send the field three times."""

    def process_formdata(self, valuelist: list[str]) -> None:
        self.data = ", ".join(names_in(",".join(valuelist)))

    def pre_validate(self, form: BaseForm) -> None:
        if len(self.names) > MOST_THEMES:
            raise ValidationError(_l("Choose at most three themes."))
        if any(len(name) > LONGEST_THEME for name in self.names):
            raise ValidationError(_l("A theme can have at most 40 characters. Put a comma between themes."))

    @property
    def names(self) -> list[str]:
        return names_in(self.data or "")


def names_in(typed: str) -> list[str]:
    """Return the names of themes, separated by commas."""
    return [name for name in dict.fromkeys(clean_line(part) for part in typed.split(",")) if name]


class _Choice(SelectField):
    """A single choice; other input gets our own error message."""

    def pre_validate(self, form: BaseForm) -> None:
        try:
            super().pre_validate(form)
        except ValidationError as error:
            raise ValidationError(_l("Choose one from the list.")) from error


def several() -> SelectMultipleField:
    """Return a field for ticks that stand beside other fields."""
    return SelectMultipleField("", coerce=str, validate_choice=False, choices=[])


def number(label: Any, lowest: int, highest: int, sentence: Any) -> WholeNumber:
    """Return a field for an optional whole number."""
    return WholeNumber(label, [Optional(), NumberRange(lowest, highest, sentence)])


def local_time(label: Any) -> LocalTime:
    """Return a field for an optional local time."""
    return LocalTime(label, [Optional()], format=[TIME])


def one_of(label: Any, words: Mapping[Any, Any]) -> SelectField:
    """Return a single choice with a label for each value; the first is the default."""
    choices = [SelectChoice(str(value), text) for value, text in words.items()]
    return _Choice(label, choices=choices, default=choices[0].value)


def moment(field: Field, zone: ZoneInfo) -> datetime:
    """Return the moment of a local time that is filled in.

    Raises ValidationError for one that the clocks skip (DST).
    """
    try:
        return moment_of(field.data, zone)
    except NoSuchTime as error:
        raise ValidationError(_l("This time does not exist: the clocks go forward then. Choose another.")) from error
