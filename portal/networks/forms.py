"""The form for adding members to a network."""

from flask_babel import gettext as _
from wtforms import ValidationError

from portal.language import lazy as _l
from portal.networks.rules.people import Named, people_in
from portal.web.forms import PortalForm, text

MOST_AT_ONCE = 200


class MembersForm(PortalForm):
    posts_to = "members.add"

    people = text(_l("Addresses, one per line"))

    @property
    def named(self) -> list[Named]:
        return people_in(self.people.data or "")[0]

    def validate_people(self, field) -> None:
        if field.errors:
            return  # too long: checking each address would take seconds
        people, bad = people_in(field.data or "")
        if bad:
            raise ValidationError(
                _("There is no address in: %(lines)s. Nobody has been added yet.", lines="; ".join(bad))
            )
        if not people:
            raise ValidationError(_l("Fill in an e-mail address, e.g. noor@voorbeeld.nl."))
        if len(people) > MOST_AT_ONCE:
            raise ValidationError(_("At most %(most)d at once.", most=MOST_AT_ONCE))
