"""The sign-up forms. They are short: a name and a mailbox are enough."""

import re
from collections.abc import Mapping
from dataclasses import asdict, fields
from datetime import datetime
from typing import Any, Self

from flask_babel import gettext
from wtforms import BooleanField, Field, HiddenField, StringField, ValidationError

from portal.agenda.models import Meeting
from portal.language import lazy as _l
from portal.signups.models import Attendance, Signup
from portal.signups.rules.signing_up import Details, Newcomer, details_asked, details_of
from portal.text import clean_line
from portal.web.forms import PortalForm, email_field, name_field, organisation_field, phone_field, text
from portal.web.language import reader_language

LONGEST_ANSWER = 1000
_DETAILS: dict[str, Any] = {field.name: field.default for field in fields(Details)}


def _tick(label: Any) -> BooleanField:
    return BooleanField(label, false_values=(False, "", "0", "false", "no"))


class _WithDetails(PortalForm):
    """Optional details beside the name."""

    first_time = _tick(_l("This is my first time"))
    learning_question = text(_l("What do you want to learn? (not required)"), longest=LONGEST_ANSWER)
    needs = text(_l("What do you need to take part well? (not required)"), longest=LONGEST_ANSWER)
    extra_answer = text(_l("Your answer to the facilitator's question (not required)"), longest=LONGEST_ANSWER)
    phone = phone_field(_l("Phone number (not required)"))
    wants_case = _tick(_l("I may want to bring a case"))
    show_me = _tick(_l("Put my name on the list participants see"))

    def ask_extra(self, meeting: Meeting) -> None:
        """Put the meeting's own question at its field."""
        self.extra_answer.label.text = gettext("%(question)s (not required)", question=meeting.extra_question)

    def details(self) -> Details:
        return Details(**{name: self[name].data or default for name, default in _DETAILS.items()})


class SignUpForm(_WithDetails):
    posts_to = "signups.create"

    name = name_field(_l("Name"))
    email = email_field(_l("E-mail address"))
    organisation = organisation_field(_l("Organisation (not required)"))
    website = StringField(_l("Leave this field empty"))  # hidden until it was filled in, by a bot or a form filler
    seen = HiddenField()  # the SignupState that the page showed; "open" may have become "queue" since

    def validate_website(self, field: Field) -> None:
        if field.data:
            raise ValidationError(
                _l(
                    "A field that must stay empty was filled in, perhaps by your browser. It is empty again: send the "
                    "form once more."
                )
            )

    def newcomer(self) -> Newcomer:
        return Newcomer(
            name=self.name.data or "",
            email=self.email.data or "",
            organisation=self.organisation.data or "",
            language=reader_language(),
            details=self.details(),
        )

    @property
    def detail_fields(self) -> list[Field]:
        """The detail fields that a bot filled in: the page asks for none of them, and redisplays what was typed."""
        return [self[name] for name in _DETAILS if self[name].data and name != "extra_answer"]


class DetailsForm(_WithDetails):
    """The details form on the personal page; it shows and stores only what its meeting asks."""

    posts_to = "my_signup.tell_more"
    questions: list[Field]

    def ask_for(self, meeting: Meeting) -> None:
        self.questions = [self[name] for name in details_asked(meeting)]
        self.ask_extra(meeting)


class AddForm(PortalForm):
    """The form with which a facilitator adds somebody by name and mailbox."""

    posts_to = "who_comes.add"

    name = name_field(_l("Name"))
    email = email_field(_l("E-mail address"))
    organisation = organisation_field(_l("Organisation (not required)"))
    idem = HiddenField(filters=[lambda typed: clean_line(typed)[:60]])

    def newcomer(self) -> Newcomer:
        return Newcomer(
            name=self.name.data or "",
            email=self.email.data or "",
            organisation=self.organisation.data or "",
            language=reader_language(),
        )


class WalkInForm(AddForm):
    """The form that adds a walk-in: somebody present without a seat."""

    posts_to = "attendance.walk_in"

    email = email_field(_l("E-mail address (not required)"), required=False)


class DayWalkInForm(WalkInForm):
    """The walk-in form behind the facilitator's day link, without signing in."""

    posts_to = "day.walk_in"


class RenameForm(PortalForm):
    """The form with which somebody mends the name and the organisation of their own sign-up."""

    posts_to = "my_signup.rename"

    name = name_field(_l("Name"))
    organisation = organisation_field(_l("Organisation (not required)"))

    def with_ids_of(self, mark: str) -> Self:
        """Give the fields ids of their own, since a page can hold several forms with a name."""
        for field in (self.name, self.organisation):
            field.id = field.label.field_id = f"{mark}-{field.short_name}"
        return self


class ParticipantNameForm(RenameForm):
    """The same for a facilitator, who mends it for somebody on the list."""

    posts_to = "who_comes.rename"


class MailboxForm(PortalForm):
    """The form that adds the mailbox of a walk-in who came without one."""

    posts_to = "who_comes.give_mailbox"

    email = email_field(_l("E-mail address"))


class SubstituteForm(PortalForm):
    """The form with which somebody passes a seat to a colleague."""

    posts_to = "my_signup.substitute"

    name = name_field(_l("Your colleague's name"))
    email = email_field(_l("Your colleague's e-mail address"))

    def colleague(self, organisation: str) -> Newcomer:
        """Return the colleague: of the same organisation as the holder."""
        return Newcomer(
            name=self.name.data or "",
            email=self.email.data or "",
            organisation=organisation,
            language=reader_language(),
        )


class CorrectionForm(PortalForm):
    posts_to = "signups.correct"

    email = email_field(_l("E-mail address"))


def empty_form(**known: Any) -> SignUpForm:
    """Return the sign-up form before anything was submitted."""
    return SignUpForm(formdata=None, data=known)


def details_form(signup: Signup) -> DetailsForm:
    """Return the details form, filled in with what the participant stored before."""
    form = DetailsForm(formdata=None, data=asdict(details_of(signup)))
    form.ask_for(signup.meeting)
    return form


def attendance_in(typed: Mapping[str, str]) -> dict[int, Attendance | None]:
    """Return the attendance per sign-up id, as submitted.

    Without JavaScript the whole list is submitted, with a `seen` field that holds the values the page showed. Only the
    rows that differ from `seen` count; otherwise the submission would undo what a colleague recorded meanwhile.
    """
    seen = dict(re.findall(r"([0-9]+)=([a-z]+)", typed["seen"])) if "seen" in typed else None
    noted = {}
    for name, value in typed.items():
        found = re.fullmatch(r"signup-([0-9]{1,9})", name)
        if found and value in ("", *Attendance) and (seen is None or seen.get(found[1], "") != value):
            noted[int(found[1])] = Attendance(value) if value else None
    return noted


def moment_in(typed: str) -> datetime | None:
    """Return the moment that the page put into the form; None for anything else."""
    try:
        moment = datetime.fromisoformat(typed)
    except ValueError:
        return None
    return moment if moment.tzinfo else None


def minutes_in(typed: Mapping[str, str]) -> dict[int, int | None]:
    """Return the minutes of partial attendance per sign-up id; None clears them, 0 stands for input that is no number.

    As in `attendance_in`, only rows of a whole list that differ from `seen` count.
    """
    seen = dict(re.findall(r"([0-9]+):([0-9]+)", typed["seen"])) if "seen" in typed else None
    noted = {}
    for name, value in typed.items():
        found = re.fullmatch(r"minutes-([0-9]{1,9})", name)
        number = value.strip()
        if found and (seen is None or seen.get(found[1], "") != number):
            noted[int(found[1])] = (int(number) if re.fullmatch("[0-9]{1,4}", number) else 0) if number else None
    return noted
