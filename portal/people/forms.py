"""The forms for signing in, and for giving a role."""

import re
from collections.abc import Iterable, Mapping

from wtforms import HiddenField, RadioField, SelectField, StringField, ValidationError
from wtforms.fields import SelectChoice  # pyright: ignore  newer than the stubs

from portal.language import lazy as _l
from portal.people.models import RoleName
from portal.people.words import role_name
from portal.web.forms import PortalForm, email_field, name_field


class SignInForm(PortalForm):
    posts_to = "people.ask"

    email = email_field(_l("E-mail address"))
    next = HiddenField()


def _without_separators(code: str | None) -> str:
    """Remove the spaces and dashes that people type in a code."""
    return re.sub(r"[\s\-\u2010-\u2015.]", "", code or "")


class CodeForm(PortalForm):
    posts_to = "people.enter_code"

    code = StringField(_l("The eight digits from the e-mail"), filters=[_without_separators])

    def validate_code(self, field: StringField) -> None:
        """Reject malformed codes without counting them as a try, of which a mailbox has five.

        Codes of release 0.1.0 have six digits.
        """
        if not re.fullmatch("[0-9]{6}|[0-9]{8}", field.data or ""):
            raise ValidationError(_l("The code has eight digits. Check the latest e-mail."))


class RoleForm(PortalForm):
    posts_to = "roles.give"

    email = email_field(_l("E-mail address"))
    name = name_field(_l("Name"), required=None)
    role = RadioField(_l("Role"), validate_choice=False)
    network = SelectField(_l("Network"), validate_choice=False)
    undoes = HiddenField()  # the id of the log entry, when a taken role is given back

    def offer(self, roles: Iterable[RoleName], networks: Mapping[str, str]) -> None:
        """Fill the choices with what this reader may give, and the networks by slug."""
        self.role.choices = [SelectChoice(role.value, role_name(role).capitalize()) for role in roles]
        self.network.choices = [SelectChoice("", "–"), *(SelectChoice(slug, name) for slug, name in networks.items())]

    @property
    def network_slug(self) -> str | None:
        """The network's slug; "" for a role of the whole portal."""
        return self.network.data if self.role.data == RoleName.COORDINATOR else None

    def validate_role(self, field: RadioField) -> None:
        if field.data not in _values(field):
            raise ValidationError(_l("Choose a role."))

    def validate_network(self, field: SelectField) -> None:
        if self.role.data == RoleName.COORDINATOR and (not field.data or field.data not in _values(field)):
            raise ValidationError(_l("Choose a network."))


def _values(field: SelectField) -> list[str]:
    return [choice.value for choice in field.choices or ()]  # pyright: ignore[reportAttributeAccessIssue]
