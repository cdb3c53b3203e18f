"""The form for a meeting: it turns local times into UTC moments, and all input into clean values."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

from flask_babel import gettext
from wtforms import Field, HiddenField, RadioField, SelectField, SelectMultipleField, ValidationError
from wtforms.fields import SelectChoice  # pyright: ignore  newer than the stubs
from wtforms.validators import InputRequired, NumberRange
from wtforms.widgets import CheckboxInput, ListWidget

from portal.agenda.forms.fields import (
    TIME,
    LocalTime,
    ThemesField,
    WholeNumber,
    local_time,
    moment,
    names_in,
    number,
    one_of,
    several,
)
from portal.agenda.forms.values import mark_of, marks_of, values_of
from portal.agenda.models import After, CaseWanted, Meeting, MeetingKind, Recording, Visibility
from portal.agenda.operations.writing import MeetingText
from portal.agenda.rules.changes import Size
from portal.agenda.rules.joining import LONGEST_ADDRESS, LONGEST_DETAILS, PUBLIC_FIELDS, taken_out, with_joining
from portal.agenda.rules.publishing import MOST_BLOCKS, MOST_QUESTIONS
from portal.agenda.rules.recipes import RECIPES
from portal.agenda.words import kind_name
from portal.catalogues import LANGUAGES
from portal.language import lazy as _l
from portal.networks.models import Network
from portal.people.models import Person
from portal.settings import settings
from portal.text import clean_line
from portal.web.forms import PortalForm, address_field, line, phone_field, text

_NO = ("no", "off", "false", "0", "n")
_SEVERAL = ("facilitators", "joining_public")  # submitted once for each choice


class MeetingForm(PortalForm):
    title = line(_l("Title"), longest=120, required=_l("Fill in a title."))
    kind = SelectField(_l("Kind of session"), coerce=str)
    network = SelectField(_l("Network (not required)"), coerce=str, default="")
    themes = ThemesField(_l("Themes (not required)"))
    description = text(_l("What are you going to do? (not required)"))
    aim = text(_l("What do we want to do better? (not required)"), longest=1000)
    question_1 = line(_l("Question 1 (not required)"), longest=140)
    question_2 = line(_l("Question 2 (not required)"), longest=140)
    question_3 = line(_l("Question 3 (not required)"), longest=140)
    audience = text(_l("For whom? (not required)"), longest=1000)
    asks = text(_l("What do we ask of you? (not required)"), longest=1000)
    language = one_of(_l("Language of the session"), LANGUAGES)

    starts = LocalTime(_l("Start"), [InputRequired(_l("Fill in a date and a time."))], format=[TIME])
    ends = LocalTime(_l("End"), [InputRequired(_l("Fill in a date and a time."))], format=[TIME])
    breaks = number(_l("Breaks, in minutes (not required)"), 0, 600, _l("Choose 0 to 600."))

    city = line(_l("City (not required)"), longest=100)
    place = line(_l("Place (not required)"), longest=150)
    address = line(_l("Street and number (not required)"), longest=200)
    route = text(_l("How do people get there? (not required)"), longest=1000)
    access = text(_l("How do people get in? (not required)"), longest=1000)
    online_url = address_field(_l("Online address (not required)"), longest=LONGEST_ADDRESS)
    online_details = text(_l("What else do people need to join? (not required)"), longest=LONGEST_DETAILS)
    contact_phone = phone_field(_l("Phone number for the day itself (not required)"))

    capacity = WholeNumber(
        _l("Places"), [InputRequired(_l("How many places?")), NumberRange(1, 1000, _l("Choose 1 to 1,000 places."))]
    )
    waiting_list = RadioField(
        _l("When it is full"),
        choices=[SelectChoice("yes", _l("Keep a waitlist")), SelectChoice("no", _l("Close sign-up"))],
        default="yes",
        validate_choice=False,
    )
    minimum = number(_l("Minimum number of people (not required)"), 1, 1000, _l("Choose 1 to 1,000."))
    seats_per_organisation = number(
        _l("Maximum places for one organisation (not required)"), 1, 1000, _l("Choose 1 to 1,000.")
    )
    opens = local_time(_l("Sign-up opens (not required)"))
    closes = local_time(_l("Sign-up closes (not required)"))
    visibility = one_of(
        _l("Who can find this session?"),
        {
            Visibility.PUBLIC: _l("Everyone: it is in the agenda"),
            Visibility.LINK: _l("Only people with the link"),
            Visibility.MEMBERS: _l("Only members of the network"),
        },
    )
    facilitators = SelectMultipleField(
        _l("Facilitators"), coerce=str, widget=ListWidget(prefix_label=False), option_widget=CheckboxInput()
    )

    case_wanted = one_of(
        _l("Are you asking for a case?"),
        {
            CaseWanted.NO: _l("No"),
            CaseWanted.OPTIONAL: _l("Yes, anybody who wants to"),
            CaseWanted.REQUIRED: _l("Yes, everybody brings one"),
        },
    )
    extra_question = line(_l("A question of your own at sign-up (not required)"), longest=200)
    price = line(_l("Price (empty: free)"), longest=100)
    after = one_of(
        _l("Afterwards"),
        {
            After.SUMMARY: _l("A summary, with reactions"),
            After.LESSONS: _l("Lessons only"),
            After.NOTHING: _l("Nothing: it stays in the group"),
        },
    )
    recording = one_of(
        _l("Recording"),
        {
            Recording.NO: _l("No recording"),
            Recording.AUDIO: _l("The sound is recorded"),
            Recording.TRANSCRIPT: _l("What is said is written down"),
        },
    )
    accreditation = line(_l("Accreditation number (not required)"), longest=100)
    joining_out = several()  # names of fields whose joining details are taken out
    joining_public = several()  # marks of joining details that may be public
    version = HiddenField()
    opened = HiddenField()  # hashes of the values it was opened with
    idem = HiddenField(filters=[lambda typed: clean_line(typed)[:100]])

    zone: ZoneInfo

    def offer(self, networks: list[Network], leaders: list[Person], zone: ZoneInfo) -> None:
        """Fill the choices, number the days, and state the zone of the times."""
        self.zone = zone
        for day, starts, ends in self.days:
            if day > 1:
                starts.label.text = gettext("Start of day %(n)s", n=day)
                ends.label.text = gettext("End of day %(n)s", n=day)
        kinds = [SelectChoice(kind.value, kind_name(kind)) for kind in MeetingKind]
        self.kind.choices = kinds
        self.network.choices = [SelectChoice("", "–"), *(SelectChoice(net.slug, net.name) for net in networks)]
        self.facilitators.choices = [SelectChoice(str(person.id), person.name or person.email) for person in leaders]
        self._networks = {network.slug: network.id for network in networks}

    def assume(self, meeting: Meeting | None, maker: Person) -> None:
        """Give fields that were not submitted their stored or default value; only four fields are required."""
        known = values_of(meeting) if meeting else _usual(self.kind.data, maker)
        for field in self:
            if not field.raw_data and field.short_name in known:
                field.data = known[field.short_name]
                if field.short_name in _SEVERAL:
                    field.raw_data = list(field.data)

    @property
    def days(self) -> Iterator[tuple[int, Field, Field]]:
        """(number, start, end) of each block of time that the form has room for."""
        yield 1, self.starts, self.ends
        for day in range(2, MOST_BLOCKS + 1):
            yield day, self[f"starts_{day}"], self[f"ends_{day}"]

    def validate_starts(self, field: Field) -> None:
        if field.data:
            moment(field, self.zone)

    def validate_ends(self, field: Field) -> None:
        _check_span(self.starts, field, self.zone)

    def validate_minimum(self, field: Field) -> None:
        if field.data and self.capacity.data and field.data > self.capacity.data:
            raise ValidationError(_l("There are fewer places than that."))

    def validate_closes(self, field: Field) -> None:
        closes = field.data and moment(field, self.zone)
        if closes and self.starts.data and not self.starts.errors and closes > moment(self.starts, self.zone):
            raise ValidationError(_l("Sign-up closes at the start, or before it."))
        if closes and self.opens.data and not self.opens.errors and closes <= moment(self.opens, self.zone):
            raise ValidationError(_l("Sign-up closes before it opens. Check both."))

    def validate_opens(self, field: Field) -> None:
        opens = field.data and moment(field, self.zone)
        if opens and self.starts.data and not self.starts.errors and opens >= moment(self.starts, self.zone):
            raise ValidationError(_l("Sign-up must open before the start."))

    def validate_visibility(self, field: Field) -> None:
        if field.data == Visibility.MEMBERS and not self.network.data:
            raise ValidationError(_l("Choose the network whose members it is for."))

    def validate(self, extra_validators: Mapping[str, Any] | None = None) -> bool:
        """Validate each field, then the days against each other."""
        return super().validate(extra_validators) and self._days_follow()

    def _days_follow(self) -> bool:
        filled = ((field.data, ends.data, field) for _, field, ends in self.days if field.data and ends.data)
        days = sorted(filled, key=lambda day: day[:2])
        for (_, ended, _), (starts, _, field) in pairwise(days):
            if starts < ended:
                self.add_error(field.short_name, gettext("Two of the days overlap. Check their times."))
                return False
        return True

    def take_over(self, saved: Mapping[str, Any]) -> dict[str, Any]:
        """Merge: start from what a colleague saved, add what was typed here, and leave conflicts to the writer.

        Without the hashes that say what the form was opened with, everything that differs counts as typed.
        """
        opened = dict(pair.split("=", 1) for pair in (self.opened.data or "").split() if "=" in pair)
        both: dict[str, Any] = {}
        for name, value in saved.items():
            field = self[name]
            if name == "version" or field.data == value:
                continue
            if opened.get(name) == mark_of(field.data):
                field.data, field.raw_data = value, None
            elif opened.get(name) != mark_of(value):
                both[name] = value
        for field, value in ((self.version, saved["version"]), (self.opened, marks_of(saved))):
            field.raw_data, field.data = None, value
        return both

    def clean(self) -> MeetingText:
        """Return the input as values for the operations, without the joining details that are to be taken out."""
        typed, joining = taken_out(self.public_texts, self.joining_out.data or [])
        questions = (typed[f"question_{number}"] for number in range(1, MOST_QUESTIONS + 1))
        known = {"online_url": self.online_url.data or "", "online_details": self.online_details.data or ""}
        return MeetingText(
            **{name: typed.get(name, self[name].data or "") for name in _LINES},
            **with_joining(known, joining),
            **{name: self[name].data for name in _UNCHANGED},
            network_id=self._networks.get(self.network.data or ""),
            themes=names_in(typed["themes"]),
            joining_public=list(filter(None, self.joining_public.data or [])),
            questions=[question for question in questions if question],
            blocks=sorted(
                (moment(starts, self.zone), moment(ends, self.zone))
                for _day, starts, ends in self.days
                if starts.data and ends.data
            ),
            breaks=self.breaks.data or 0,
            capacity=self.capacity.data or 0,
            waiting_list=(self.waiting_list.data or "yes").lower() not in _NO,
            opens_at=self._moment_or_none(self.opens),
            closes_at=self._moment_or_none(self.closes),
            facilitator_ids=[int(person_id) for person_id in self.facilitators.data or []],
        )

    @property
    def public_texts(self) -> dict[str, str]:
        """What everybody will read, as typed, by field."""
        return {name: self[name].data or "" for name in PUBLIC_FIELDS}

    def _moment_or_none(self, field: Field) -> datetime | None:
        return moment(field, self.zone) if field.data else None


_LINES = (
    *("title", "description", "aim", "audience", "asks", "city", "place", "address", "route", "access"),
    *("contact_phone", "extra_question", "price", "accreditation"),
)
# Choices, and numbers that may be left out: the field's data is the value.
_UNCHANGED = (
    *("kind", "language", "visibility", "case_wanted", "after", "recording"),
    *("minimum", "seats_per_organisation"),
)


class _EndOfDay:
    """A further day has a start but no end, or the reverse."""

    def __init__(self, day: int) -> None:
        self._day = day

    def __call__(self, form: MeetingForm, field: Field) -> None:
        starts = form[f"starts_{self._day}"]
        if bool(starts.data) != bool(field.data) and not (starts.errors or field.errors):
            raise ValidationError(_l("Fill in both the start and the end of this day."))
        _check_span(starts, field, form.zone)


class _SkippedTime:
    """The local time does not exist, because the clocks skip it."""

    def __call__(self, form: MeetingForm, field: Field) -> None:
        if field.data:
            moment(field, form.zone)


for _day in range(2, MOST_BLOCKS + 1):
    setattr(MeetingForm, f"starts_{_day}", LocalTime(_l("Start"), [_SkippedTime()], format=[TIME]))
    setattr(MeetingForm, f"ends_{_day}", LocalTime(_l("End"), [_EndOfDay(_day)], format=[TIME]))


class NewMeetingForm(MeetingForm):
    posts_to = "meetings.create"


class ChangeMeetingForm(MeetingForm):
    posts_to = "meetings.save"

    tell = SelectMultipleField(
        _l("Tell those who take part?"),
        choices=[
            SelectChoice(
                Size.LARGER,
                _l("What is different now: route, entrance, passcode, phone number, facilitator, price, recording"),
            ),
            SelectChoice(Size.SMALLER, _l("What was added, or is said in other words")),
        ],
        widget=ListWidget(prefix_label=False),
        option_widget=CheckboxInput(),
        validate_choice=False,
    )


def _usual(kind: str | None, maker: Person) -> Mapping[str, Any]:
    """Return the defaults of a new meeting, for what the form leaves out."""
    kind = kind if kind in list(MeetingKind) else MeetingKind.WORK_SESSION
    return {
        "kind": kind,
        "after": RECIPES[MeetingKind(kind)].after,
        "language": settings().language,
        "facilitators": [str(maker.id)],
        "visibility": Visibility.PUBLIC,
        "case_wanted": CaseWanted.NO,
        "recording": Recording.NO,
    }


def _check_span(starts: Field, ends: Field, zone: ZoneInfo) -> None:
    ended = ends.data and moment(ends, zone)
    started = starts.data and not starts.errors and moment(starts, zone)
    if not (started and ended):
        return
    if ended <= started:
        raise ValidationError(_l("The end comes before the start. Check both."))
    if ended - started > timedelta(hours=24):
        raise ValidationError(_l("A session can last at most one day. Check the dates."))
