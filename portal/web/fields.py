"""Fields that many forms share: whole numbers, days, and choices with our own messages."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from wtforms import DateField, IntegerField, SelectField, SelectMultipleField, ValidationError
from wtforms.fields import SelectChoice  # pyright: ignore  newer than the stubs
from wtforms.form import BaseForm
from wtforms.validators import NumberRange, Optional

from portal.language import lazy as _l

YEARS = range(2000, 2200)  # one year inside date.min and date.max, so that date arithmetic cannot overflow


class WholeNumber(IntegerField):
    """A whole number; other input gets our own error message, and stays in the field."""

    def process_formdata(self, valuelist: list[str]) -> None:
        if valuelist and valuelist[0].strip():
            typed = valuelist[0].strip()
            if not (typed.isascii() and typed.removeprefix("-").isdigit() and len(typed) < 10):
                self.data = None
                raise ValueError(str(_l("Fill in a whole number.")))
            self.data = int(typed)


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


def one_of(label: Any, words: Mapping[Any, Any]) -> SelectField:
    """Return a single choice with a label for each value; the first is the default."""
    choices = [SelectChoice(str(value), text) for value, text in words.items()]
    return _Choice(label, choices=choices, default=choices[0].value)
