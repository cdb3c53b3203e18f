"""The form for a session: local times become moments, and everything becomes clean values."""

import secrets
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from wtforms import (
    DateTimeLocalField,
    Field,
    HiddenField,
    IntegerField,
    RadioField,
    SelectField,
    SelectMultipleField,
    ValidationError,
)
from wtforms.fields import SelectChoice  # pyright: ignore  newer than the stubs
from wtforms.validators import InputRequired, NumberRange, Optional
from wtforms.widgets import CheckboxInput, ListWidget

from portal.agenda.models import Kind, Meeting
from portal.agenda.operations import MeetingText
from portal.agenda.rules import MOST_QUESTIONS, RECIPES, NoSuchTime, moment_of
from portal.agenda.words import kind_name
from portal.language import lazy as _l
from portal.language import tell
from portal.networks.models import Network
from portal.people.models import Person
from portal.settings import settings
from portal.text import clean_line, is_web_address
from portal.web.forms import PortalForm, line, text

_TIME = "%Y-%m-%dT%H:%M"
_YEARS = range(2000, 2200)  # with the first or last day that Python knows no sum can be made
_SPOKEN = (SelectChoice("nl", "Nederlands"), SelectChoice("en", "English"))


class _Whole(IntegerField):
    """A whole number; anything else gets our own sentence, and stays in the field."""

    def process_formdata(self, valuelist: list[str]) -> None:
        if valuelist and valuelist[0]:
            typed = valuelist[0].strip()
            if not (typed.isascii() and typed.removeprefix("-").isdigit() and len(typed) < 10):
                self.data = None
                raise ValueError(str(_l("Fill in a whole number.")))
            self.data = int(typed)


class _LocalTime(DateTimeLocalField):
    """A local date and time, YYYY-MM-DDTHH:MM."""

    def process_formdata(self, valuelist: list[str]) -> None:
        if valuelist and valuelist[0]:
            try:
                self.data = datetime.strptime(valuelist[0].strip()[:16], _TIME)  # noqa: DTZ007  the wall's
                if self.data.year not in _YEARS:
                    raise ValueError(self.data)
            except ValueError:
                self.data = None
                raise ValueError(str(_l("Fill in a date and a time."))) from None


class MeetingForm(PortalForm):
    title = line(_l("Title"), longest=120, required=_l("Fill in a title."))
    kind = SelectField(_l("Kind of session"), coerce=str)
    network = SelectField(_l("Network (not required)"), coerce=str, default="")
    description = text(_l("What are you going to do? (not required)"))
    question_1 = line(_l("Question 1 (not required)"), longest=140)
    question_2 = line(_l("Question 2 (not required)"), longest=140)
    question_3 = line(_l("Question 3 (not required)"), longest=140)
    audience = text(_l("For whom? (not required)"), longest=1000)
    city = line(_l("City (not required)"), longest=100)
    place = line(_l("Place (not required)"), longest=150)
    address = line(_l("Street and number (not required)"), longest=200)
    access = text(_l("How do people get in? (not required)"), longest=1000)
    online_url = line(_l("Online address (not required)"), longest=500)
    starts = _LocalTime(_l("Start"), [InputRequired(_l("Fill in a date and a time."))], format=[_TIME])
    ends = _LocalTime(_l("End"), [InputRequired(_l("Fill in a date and a time."))], format=[_TIME])
    breaks = _Whole(_l("Breaks, in minutes (not required)"), [Optional(), NumberRange(0, 600, _l("Choose 0 to 600."))])
    capacity = _Whole(
        _l("Places"), [InputRequired(_l("How many places?")), NumberRange(1, 1000, _l("Choose 1 to 1,000 places."))]
    )
    waiting_list = RadioField(
        _l("When it is full"),
        choices=[SelectChoice("yes", _l("Keep a waitlist")), SelectChoice("no", _l("Close sign-up"))],
        default="yes",
        validate_choice=False,
    )
    facilitators = SelectMultipleField(
        _l("Facilitators"), coerce=str, widget=ListWidget(prefix_label=False), option_widget=CheckboxInput()
    )
    language = SelectField(_l("Language of the session"), choices=list(_SPOKEN))
    version = HiddenField()
    idem = HiddenField(filters=[lambda typed: clean_line(typed)[:100]])

    zone: ZoneInfo

    def offer(self, networks: list[Network], leaders: list[Person], zone: ZoneInfo) -> None:
        """Fill the lists to choose from, and say in which zone the times are."""
        self.zone = zone
        kinds = [SelectChoice(kind.value, kind_name(kind)) for kind in Kind]
        self.kind.choices = kinds
        self.network.choices = [SelectChoice("", "–"), *(SelectChoice(net.slug, net.name) for net in networks)]
        self.facilitators.choices = [SelectChoice(str(person.id), person.name or person.email) for person in leaders]
        self._networks = {network.slug: network.id for network in networks}

    def assume(self, kept: Meeting | None, maker: Person) -> None:
        """What was not sent at all keeps its value, or gets the usual one: only four fields must be filled in."""
        if not self.kind.raw_data:
            self.kind.data = kept.kind if kept else Kind.WORK_SESSION
        if not self.language.raw_data:
            self.language.data = kept.language if kept else settings().locale[:2]
        if not self.facilitators.raw_data:
            leaders = kept.facilitators if kept else [maker]
            self.facilitators.data = [str(person.id) for person in leaders]
            self.facilitators.raw_data = list(self.facilitators.data)

    def validate_starts(self, field: Field) -> None:
        if field.data:
            _moment(field, self.zone)

    def validate_ends(self, field: Field) -> None:
        ends = field.data and _moment(field, self.zone)
        starts = self.starts.data and not self.starts.errors and _moment(self.starts, self.zone)
        if not (starts and ends):
            return
        if ends <= starts:
            raise ValidationError(_l("The end comes before the start. Look at both."))
        if ends - starts > timedelta(hours=24):
            raise ValidationError(_l("A session lasts at most a day. Look at the dates."))

    def validate_online_url(self, field: Field) -> None:
        if field.data and not is_web_address(field.data):
            raise ValidationError(_l("An online address begins with https://"))

    def clean(self) -> MeetingText:
        """What was filled in, as values for the verbs."""
        questions = (self[f"question_{number}"].data for number in range(1, MOST_QUESTIONS + 1))
        return MeetingText(
            title=self.title.data or "",
            kind=self.kind.data,
            network_id=self._networks.get(self.network.data or ""),
            description=self.description.data or "",
            questions=[question for question in questions if question],
            audience=self.audience.data or "",
            city=self.city.data or "",
            place=self.place.data or "",
            address=self.address.data or "",
            access=self.access.data or "",
            online_url=self.online_url.data or "",
            starts_at=_moment(self.starts, self.zone),
            ends_at=_moment(self.ends, self.zone),
            breaks=self.breaks.data or 0,
            capacity=self.capacity.data or 0,
            waiting_list=(self.waiting_list.data or "yes").lower() not in ("no", "off", "false", "0", "n"),
            facilitator_ids=[int(person_id) for person_id in self.facilitators.data or []],
            language=self.language.data,
        )


class NewMeetingForm(MeetingForm):
    posts_to = "manage.create"


class ChangeMeetingForm(MeetingForm):
    posts_to = "manage.save"


class PublishForm(PortalForm):
    posts_to = "manage.publish"


def recipe_of(kind: Kind, place_of: Meeting | None, now_there: datetime) -> dict[str, Any]:
    """What a new form begins with: the recipe of its kind, a workday in two weeks, and the place of last time."""
    recipe = RECIPES[kind]
    in_two_weeks = now_there + timedelta(days=14)
    workday = in_two_weeks + timedelta(days=max(7 - in_two_weeks.weekday(), 0) if in_two_weeks.weekday() > 4 else 0)
    starts = workday.replace(hour=10, minute=0, second=0, microsecond=0, tzinfo=None)
    questions = {f"question_{number}": tell(asked) for number, asked in enumerate(recipe.questions, 1)}
    place = {name: getattr(place_of, name) for name in ("city", "place", "address", "access")} if place_of else {}
    times = {"starts": starts, "ends": starts + timedelta(minutes=recipe.minutes)}
    idem = secrets.token_urlsafe(16)
    return {"kind": kind, "capacity": recipe.capacity, "idem": idem, **times, **questions, **place}


def values_of(meeting: Meeting) -> dict[str, Any]:
    """A meeting as its form shows it."""
    names = ("title", "kind", "description", "audience", "city", "place", "address", "access", "online_url", "breaks")
    questions = {f"question_{number}": asked for number, asked in enumerate(meeting.questions, 1)}
    return {
        **{name: getattr(meeting, name) for name in names},
        **questions,
        "network": meeting.network.slug if meeting.network else "",
        "starts": meeting.starts.replace(tzinfo=None),
        "ends": meeting.ends.replace(tzinfo=None),
        "capacity": meeting.capacity,
        "waiting_list": "yes" if meeting.waiting_list else "no",
        "facilitators": [str(person.id) for person in meeting.facilitators],
        "language": meeting.language,
        "version": str(meeting.version),
    }


def _moment(field: Field, zone: ZoneInfo) -> datetime:
    try:
        return moment_of(field.data, zone)
    except NoSuchTime as error:
        raise ValidationError(_l("This time does not exist: the clocks go forward then. Choose another.")) from error
