"""The form for a meeting: it turns local times into UTC moments, and all input into clean values."""

from collections.abc import Mapping
from datetime import datetime
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

from flask_babel import gettext
from wtforms import Field, HiddenField, SelectMultipleField, ValidationError
from wtforms.fields import SelectChoice  # pyright: ignore  newer than the stubs
from wtforms.widgets import CheckboxInput, ListWidget

from portal.agenda.forms.fields import moment, names_in
from portal.agenda.forms.joining import contradictory
from portal.agenda.forms.meeting_fields import MeetingFields
from portal.agenda.forms.spans import check_span
from portal.agenda.forms.values import values_of
from portal.agenda.models import CaseWanted, Meeting, MeetingKind, Recording, Visibility
from portal.agenda.operations.writing import MeetingText
from portal.agenda.rules.changes import Size
from portal.agenda.rules.joining import PUBLIC_FIELDS
from portal.agenda.rules.publishing import MOST_QUESTIONS
from portal.agenda.rules.recipes import RECIPES
from portal.agenda.words import kind_name
from portal.language import lazy as _l
from portal.networks.models import Network
from portal.people.models import Person
from portal.privacy.rules.join_places import without_services
from portal.site import site

_NO = ("no", "off", "false", "0", "n")
_SEVERAL = ("facilitators", "joining_public")  # submitted once for each choice


class MeetingForm(MeetingFields):
    """Takes input, whose times are in `zone`, and merges it with what others saved."""

    zone: ZoneInfo
    case_wanted_before: str = CaseWanted.NO  # as stored: who changes something else is not stopped by it

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
        self.facilitators.choices = [
            SelectChoice(str(person.id), person.name or gettext("Without a name")) for person in leaders
        ]
        self._networks = {network.slug: network.id for network in networks}

    def assume(self, meeting: Meeting | None, maker: Person) -> None:
        """Give fields that were not submitted their stored or default value; only four fields are required."""
        self.case_wanted_before = meeting.case_wanted if meeting else CaseWanted.NO
        known = values_of(meeting) if meeting else _usual(self.kind.data, maker)
        for field in self:
            if not field.raw_data and field.short_name in known:
                field.data = known[field.short_name]
                if field.short_name in _SEVERAL:
                    field.raw_data = list(field.data)

    def validate_starts(self, field: Field) -> None:
        if field.data:
            moment(field, self.zone)

    def validate_ends(self, field: Field) -> None:
        check_span(self.starts, field, self.zone)

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

    def validate_case_wanted(self, field: Field) -> None:
        if field.data not in (CaseWanted.NO, self.case_wanted_before) and not site().is_responsible_named:
            raise ValidationError(
                _l("First the page about data must say who is responsible for it. Choose no for now.")
            )

    def validate_case_until(self, field: Field) -> None:
        until = field.data and moment(field, self.zone)
        if until and self.starts.data and not self.starts.errors and until > moment(self.starts, self.zone):
            raise ValidationError(_l("Choose a time before the start."))

    def validate_visibility(self, field: Field) -> None:
        if field.data == Visibility.MEMBERS and not self.network.data:
            raise ValidationError(_l("Choose the network whose members it is for."))

    def validate_seats_members(self, field: Field) -> None:
        if _is_yes(field) and not self.network.data:
            raise ValidationError(_l("Choose the network whose members it is for."))

    def validate_takes_guests(self, field: Field) -> None:
        if not _is_yes(field) and not self.network.data:
            raise ValidationError(_l("Choose the network whose members it is for."))

    def validate(self, extra_validators: Mapping[str, Any] | None = None) -> bool:
        """Validate each field, then the days against each other, and the ticks beside each text."""
        return super().validate(extra_validators) and self._days_follow() and self._ticks_agree()

    def _ticks_agree(self) -> bool:
        fields = contradictory(self, self.public_texts, self.visibility.data or "")
        for name in fields:
            self.add_error(name, gettext("You ticked both. Choose one: take it out, or let it be public."))
        return not fields

    def _days_follow(self) -> bool:
        filled = ((field.data, ends.data, field) for _, field, ends in self.days if field.data and ends.data)
        days = sorted(filled, key=lambda day: day[:2])
        for (_, ended, _), (starts, _, field) in pairwise(days):
            if starts < ended:
                self.add_error(field.short_name, gettext("Two of the days overlap. Check their times."))
                return False
        return True

    def clean(self) -> MeetingText:
        """Return the input as values for the operations. The name of an online service is no place."""
        typed = self.public_texts
        typed |= {name: without_services(typed[name]) for name in ("place", "address", "city")}
        questions = (typed[f"question_{number}"] for number in range(1, MOST_QUESTIONS + 1))
        return MeetingText(
            **{name: typed.get(name, self[name].data or "") for name in _LINES},
            online_url=self.online_url.data or "",
            online_details=self.online_details.data or "",
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
            waiting_list=_is_yes(self.waiting_list),
            seats_members=_is_yes(self.seats_members),
            takes_guests=_is_yes(self.takes_guests),
            opens_at=self._moment_or_none(self.opens),
            closes_at=self._moment_or_none(self.closes),
            case_until=self._moment_or_none(self.case_until),
            facilitator_ids=[int(person_id) for person_id in self.facilitators.data or []],
        )

    @property
    def public_texts(self) -> dict[str, str]:
        """What everybody will read, as typed, by field."""
        return {name: self[name].data or "" for name in PUBLIC_FIELDS}

    def _moment_or_none(self, field: Field) -> datetime | None:
        return moment(field, self.zone) if field.data else None


def _is_yes(field: Field) -> bool:
    """Return what was chosen, or the default of a field that was left out."""
    return str(field.data or field.default).lower() not in _NO


_LINES = (
    *("title", "description", "aim", "audience", "asks", "city", "place", "address", "route", "access"),
    *("contact_phone", "extra_question", "price", "accreditation", "host", "contact"),
)
# Choices, and numbers that may be left out: the field's data is the value.
_UNCHANGED = (
    *("kind", "language", "visibility", "case_wanted", "after", "recording"),
    *("minimum", "seats_per_organisation"),
)


class NewMeetingForm(MeetingForm):
    posts_to = "meetings.create"


class ChangeMeetingForm(MeetingForm):
    posts_to = "meetings.save"

    publish = HiddenField()  # by its button: "without" how to join, "anyway", or "yes"
    tell = SelectMultipleField(
        _l("Tell those who take part?"),
        choices=[
            SelectChoice(
                Size.LARGER,
                _l(
                    "What was different before: online address, what people need to join, route, getting in, "
                    "phone number, facilitator, price, recording"
                ),
            ),
            SelectChoice(Size.SMALLER, _l("Small things: what was empty before, and other words")),
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
        "language": site().language,
        "facilitators": [str(maker.id)],
        "visibility": Visibility.PUBLIC,
        "case_wanted": CaseWanted.NO,
        "recording": Recording.NO,
    }
