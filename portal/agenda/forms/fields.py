"""Fields that the agenda's forms share: local times, and themes."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from wtforms import DateTimeLocalField, Field, StringField, ValidationError
from wtforms.form import BaseForm
from wtforms.validators import Optional

from portal.agenda.rules.publishing import MOST_THEMES
from portal.agenda.rules.times import NoSuchTime, moment_of
from portal.language import lazy as _l
from portal.text import clean_line
from portal.web.fields import YEARS

TIME = "%Y-%m-%dT%H:%M"
LONGEST_THEME = 40


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


def local_time(label: Any) -> LocalTime:
    """Return a field for an optional local time."""
    return LocalTime(label, [Optional()], format=[TIME])


def moment(field: Field, zone: ZoneInfo) -> datetime:
    """Return the moment of a local time that is filled in.

    Raises ValidationError for one that the clocks skip (DST).
    """
    try:
        return moment_of(field.data, zone)
    except NoSuchTime as error:
        raise ValidationError(_l("This time does not exist: the clocks go forward then. Choose another.")) from error
