"""The form of a breach."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from wtforms import Field, HiddenField, ValidationError
from wtforms.fields import SelectChoice  # pyright: ignore  newer than the stubs
from wtforms.validators import DataRequired

from portal.agenda.forms.fields import LocalTime, local_time, moment
from portal.agenda.models import Meeting
from portal.breaches.models import Breach, Extent
from portal.breaches.rules import OF_A_SESSION, BreachText
from portal.breaches.words import EXTENTS
from portal.language import date_long
from portal.language import lazy as _l
from portal.networks.models import Network
from portal.site import site
from portal.text import clean_line
from portal.web.fields import one_of
from portal.web.forms import PortalForm, text

LONGEST = 4000
_TEXTS = ("happened", "readers", "consequences", "measures")


class BreachForm(PortalForm):
    posts_to = "breaches.create"

    extent = one_of(_l("What stood open?"), EXTENTS)
    meeting = one_of(_l("Which session?"), {"": "–"})
    network = one_of(_l("Which network?"), {"": "–"})
    began = LocalTime(_l("Since when?"), [DataRequired(_l("Fill in a date and a time."))], format=["%Y-%m-%dT%H:%M"])
    ended = local_time(_l("Until when? (not required)"))
    noticed = LocalTime(
        _l("When did somebody of you notice it?"),
        [DataRequired(_l("Fill in a date and a time."))],
        format=["%Y-%m-%dT%H:%M"],
    )
    happened = text(_l("What happened, and how did you find out?"), longest=LONGEST)
    readers = text(_l("Who could see it, as far as you know? (not required)"), longest=LONGEST)
    consequences = text(_l("What can come of it for people? (not required)"), longest=LONGEST)
    measures = text(_l("What did you do about it, and what will you do? (not required)"), longest=LONGEST)
    idem = HiddenField(filters=[lambda typed: clean_line(typed)[:60]])

    def offer(self, meetings: Iterable[Meeting], networks: Iterable[Network], now: datetime) -> None:
        """Set the choices, and the moment after which nothing can have happened."""
        none = SelectChoice("", "–")
        self.meeting.choices = [none, *(SelectChoice(str(meeting.id), _named(meeting)) for meeting in meetings)]
        self.network.choices = [none, *(SelectChoice(str(network.id), network.name) for network in networks)]
        self.until = now

    def validate_meeting(self, field: Field) -> None:
        if self.extent.data in OF_A_SESSION and not field.data:
            raise ValidationError(_l("Choose a session."))

    def validate_network(self, field: Field) -> None:
        if self.extent.data == Extent.MEMBERS and not field.data:
            raise ValidationError(_l("Choose a network."))

    def validate_began(self, field: Field) -> None:
        self._refuse_later(field)

    def validate_ended(self, field: Field) -> None:
        self._refuse_later(field)
        if field.data and self.began.data and field.data < self.began.data:
            raise ValidationError(_l("This is before it began."))

    def validate_noticed(self, field: Field) -> None:
        self._refuse_later(field)
        if field.data and self.began.data and field.data < self.began.data:
            raise ValidationError(_l("This is before it began."))

    def validate_happened(self, field: Field) -> None:
        if not field.data:
            raise ValidationError(_l("Write down what happened. It may become longer later."))

    def clean(self) -> BreachText:
        """Return the input as values for the operations."""
        extent = self.extent.data
        return BreachText(
            extent=extent,
            meeting_id=int(self.meeting.data) if extent in OF_A_SESSION else None,
            network_id=int(self.network.data) if extent == Extent.MEMBERS else None,
            began_at=moment(self.began, zone()),
            ended_at=moment(self.ended, zone()) if self.ended.data else None,
            noticed_at=moment(self.noticed, zone()),
            **{name: self[name].data or "" for name in _TEXTS},
        )

    def _refuse_later(self, field: Field) -> None:
        if field.data and moment(field, zone()) > self.until:
            raise ValidationError(_l("This is still to come."))


class ChangeBreachForm(BreachForm):
    posts_to = "breaches.save"

    version = HiddenField()


def values_of(breach: Breach) -> dict[str, Any]:
    """Return the values of the form for a breach, in the portal's zone."""
    moments = {"began": breach.began_at, "ended": breach.ended_at, "noticed": breach.noticed_at}
    return {
        "extent": breach.extent,
        "meeting": str(breach.meeting_id or ""),
        "network": str(breach.network_id or ""),
        **{name: at and at.astimezone(zone()).replace(tzinfo=None) for name, at in moments.items()},
        **{name: getattr(breach, name) for name in _TEXTS},
        "version": str(breach.version),
    }


def zone() -> ZoneInfo:
    """Return the portal's zone, which the form's times are in."""
    return ZoneInfo(site().timezone)


def _named(meeting: Meeting) -> str:
    return f"{date_long(meeting.starts.date())} · {meeting.title}"
