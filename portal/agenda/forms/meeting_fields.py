"""The fields of the form for a meeting, in the order of the page."""

from collections.abc import Iterator

from wtforms import Field, HiddenField, RadioField, SelectField, SelectMultipleField
from wtforms.fields import SelectChoice  # pyright: ignore  newer than the stubs
from wtforms.validators import InputRequired, NumberRange
from wtforms.widgets import CheckboxInput, ListWidget

from portal.agenda.forms.fields import TIME, LocalTime, ThemesField, local_time
from portal.agenda.forms.spans import EndOfDay, SkippedTime
from portal.agenda.models import After, CaseWanted, Recording, Visibility
from portal.agenda.rules.joining import LONGEST_ADDRESS, LONGEST_DETAILS
from portal.agenda.rules.publishing import MOST_BLOCKS
from portal.catalogues import LANGUAGES
from portal.language import lazy as _l
from portal.text import clean_line
from portal.web.fields import WholeNumber, number, one_of, several
from portal.web.forms import address_field, line, phone_field, text
from portal.web.merging import MergedForm


class MeetingFields(MergedForm):
    """Only title, start, end and places are required."""

    title = line(_l("Title"), longest=120, required=_l("Fill in a title."))
    kind = SelectField(_l("Kind of session"), coerce=str)
    network = SelectField(_l("Network (not required)"), coerce=str, default="")
    themes = ThemesField(_l("Themes (not required)"))
    description = text(_l("What are you going to do? (not required)"))
    aim = text(_l("What do we want to do better? (not required)"), longest=1000)
    question_1 = line(_l("Question 1"), longest=140)
    question_2 = line(_l("Question 2 (not required)"), longest=140)
    question_3 = line(_l("Question 3 (not required)"), longest=140)
    audience = text(_l("For whom? (not required)"), longest=1000)
    asks = text(_l("What do we ask of you? (not required)"), longest=1000)
    language = one_of(_l("Language of the session"), LANGUAGES)

    starts = LocalTime(_l("Start"), [InputRequired(_l("Fill in a date and a time."))], format=[TIME])
    ends = LocalTime(_l("End"), [InputRequired(_l("Fill in a date and a time."))], format=[TIME])
    breaks = number(_l("Breaks, in minutes (not required)"), 0, 600, _l("Choose 0 to 600."))

    city = line(_l("City"), longest=100)
    place = line(_l("Place"), longest=150)
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
    seats_members = RadioField(
        _l("The members of the network"),
        choices=[
            SelectChoice("no", _l("Sign up themselves")),
            SelectChoice("yes", _l("Are in already: each gets a place")),
        ],
        default="no",
        validate_choice=False,
    )
    takes_guests = RadioField(
        _l("Others than members"),
        choices=[
            SelectChoice("yes", _l("Can sign up for what is left")),
            SelectChoice("no", _l("Cannot sign up")),
        ],
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
    case_until = local_time(_l("A case can be sent until (not required)"))
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
    host = line(_l("Organisation that hosts it (not required)"), longest=100)
    contact = line(_l("Who answers a question about it? (not required)"), longest=200)
    joining_out = several()  # names of fields whose joining details are taken out
    joining_public = several()  # marks of joining details that may be public
    version = HiddenField()
    opened = HiddenField()  # hashes of the values it was opened with
    idem = HiddenField(filters=[lambda typed: clean_line(typed)[:100]])

    @property
    def days(self) -> Iterator[tuple[int, Field, Field]]:
        """(number, start, end) of each block of time that the form has room for."""
        yield 1, self.starts, self.ends
        for day in range(2, MOST_BLOCKS + 1):
            yield day, self[f"starts_{day}"], self[f"ends_{day}"]


for _day in range(2, MOST_BLOCKS + 1):
    setattr(MeetingFields, f"starts_{_day}", LocalTime(_l("Start"), [SkippedTime()], format=[TIME]))
    setattr(MeetingFields, f"ends_{_day}", LocalTime(_l("End"), [EndOfDay(_day)], format=[TIME]))
