"""The forms for a network, its state and its members."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from wtforms import Field, HiddenField, RadioField, SelectMultipleField, ValidationError
from wtforms.fields import SelectChoice  # pyright: ignore  newer than the stubs
from wtforms.validators import Optional
from wtforms.widgets import CheckboxInput, ListWidget

from portal.language import lazy as _l
from portal.networks.models import JoinMode, Network, NetworkState
from portal.networks.operations.writing import NetworkText
from portal.people.models import Person
from portal.text import clean_line
from portal.web.fields import LocalDay, number, one_of
from portal.web.forms import PortalForm, address_field, line, text
from portal.web.merging import MergedForm

LONGEST_BLOCK = 5_000
COLOURS = {
    "": _l("No colour"),
    "#1f6f54": _l("Green"),
    "#22577a": _l("Blue"),
    "#6b3fa0": _l("Purple"),
    "#b3261e": _l("Red"),
    "#9a5b00": _l("Ochre"),
    "#4a4a4a": _l("Grey"),
}
# form field: column, where they differ
COLUMNS = {"what": "nature", "starts": "starts_on", "ends": "ends_on", "join": "join_mode"}
_LINES = ("name", "host", "why", "what", "practical", "between", "sharing", "agreements", "colour", "link", "join")
_NUMBERS = ("meetings", "hours", "members_most", "per_organisation", "starts", "ends")


class NetworkForm(MergedForm):
    """Only the name is required."""

    name = line(_l("Name"), longest=100, required=_l("Fill in a name."))
    host = line(_l("Organisation that hosts it (not required)"), longest=100)
    why = text(_l("Why is it worth it? (not required)"), longest=LONGEST_BLOCK)
    what = text(_l("What kind of network is it, and what is it for? (not required)"), longest=LONGEST_BLOCK)
    practical = text(_l("Practical (not required)"), longest=LONGEST_BLOCK)

    meetings = number(_l("How many meetings? (not required)"), 1, 200, _l("Choose 1 to 200."))
    hours = number(_l("Hours of work between two meetings (not required)"), 0, 100, _l("Choose 0 to 100."))
    between = text(_l("What do members do in between? (not required)"), longest=1000)
    sharing = text(_l("What do members pass on at home? (not required)"), longest=1000)
    agreements = text(_l("What do you agree with each other? (not required)"), longest=LONGEST_BLOCK)

    starts = LocalDay(_l("First day (not required)"), [Optional()])
    ends = LocalDay(_l("Last day (not required)"), [Optional()])

    members_most = number(_l("Maximum number of members (not required)"), 1, 1000, _l("Choose 1 to 1,000."))
    per_organisation = number(
        _l("Maximum members of one organisation (not required)"), 1, 1000, _l("Choose 1 to 1,000.")
    )
    join = RadioField(
        _l("How do people join?"),
        choices=[
            SelectChoice(JoinMode.REQUEST, _l("They ask, and a coordinator says yes or no")),
            SelectChoice(JoinMode.OPEN, _l("They are a member at once")),
        ],
        default=JoinMode.REQUEST,
    )
    coordinators = SelectMultipleField(
        _l("Who coordinates it?"),
        coerce=str,
        validate_choice=False,
        widget=ListWidget(prefix_label=False),
        option_widget=CheckboxInput(),
    )
    colour = one_of(_l("Colour (not required)"), COLOURS)
    link = address_field(_l("Video or website (not required)"), longest=500)
    version = HiddenField()
    opened = HiddenField()  # hashes of the values it was opened with
    idem = HiddenField(filters=[lambda typed: clean_line(typed)[:100]])
    publish = HiddenField()  # by its button: "yes"

    def offer(self, people: list[Person]) -> None:
        """Fill the choices of who can coordinate it."""
        self._offered = {str(person.id): person.id for person in people}
        self.coordinators.choices = [
            SelectChoice(str(person.id), person.name or person.email_shown) for person in people
        ]

    def assume(self, known: Mapping[str, Any]) -> None:
        """Give fields that were not submitted their stored or default value."""
        for name, value in known.items():
            if not self[name].raw_data:
                self[name].data = value

    @property
    def coordinator_ids(self) -> set[int]:
        """Who was ticked, of those that were offered."""
        return {self._offered[chosen] for chosen in self.coordinators.data or () if chosen in self._offered}

    def validate_ends(self, field: Field) -> None:
        starts: date | None = self.starts.data
        if field.data and starts and field.data < starts:
            raise ValidationError(_l("The last day is not before the first."))

    def clean(self) -> NetworkText:
        """Return the input as values for the operations."""
        values = {COLUMNS.get(name, name): self[name].data or "" for name in _LINES}
        return NetworkText(**values, **{COLUMNS.get(name, name): self[name].data for name in _NUMBERS})


class NewNetworkForm(NetworkForm):
    posts_to = "networks_desk.create"


class ChangeNetworkForm(NetworkForm):
    posts_to = "networks_desk.save"


class StateForm(PortalForm):
    posts_to = "networks_desk.change_state"

    state = HiddenField()
    sentence = text(_l("Why does it stop? One sentence, for all members"), longest=500)

    def validate_state(self, field: Field) -> None:
        if field.data not in list(NetworkState):
            raise ValidationError(_l("Choose one from the list."))


def values_of(network: Network) -> dict[str, Any]:
    """A network as its form shows it."""
    values = {name: getattr(network, COLUMNS.get(name, name)) for name in (*_LINES, *_NUMBERS)}
    return {**values, "version": str(network.version)}
