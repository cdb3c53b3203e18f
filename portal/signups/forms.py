"""The forms of signing up: short, because a name and a mailbox are enough."""

from typing import Any

from wtforms import Field, HiddenField, StringField, ValidationError

from portal.language import lazy as _l
from portal.language import reader_language
from portal.signups.rules import Newcomer
from portal.web.forms import LONGEST_NAME, PortalForm, email_field, line, name_field


class SignUpForm(PortalForm):
    posts_to = "signups.create"

    name = name_field(_l("Name"))
    email = email_field(_l("E-mail address"))
    organisation = line(_l("Organisation (not required)"), longest=LONGEST_NAME)
    website = StringField(_l("Leave this field empty"))  # readers never see it: who fills it in is a program
    seen = HiddenField()  # the state of the page that was filled in: "open" can have become "queue" since

    def validate_website(self, field: Field) -> None:
        if field.data:
            raise ValidationError(_l("Leave this field empty. Only programs fill it in."))

    def who(self) -> Newcomer:
        return Newcomer(
            name=self.name.data or "",
            email=self.email.data or "",
            organisation=self.organisation.data or "",
            language=reader_language(),
        )


class CorrectionForm(PortalForm):
    posts_to = "signups.correct"

    email = email_field(_l("E-mail address"))


def empty_form(**known: Any) -> SignUpForm:
    """The form of somebody who did not send one yet."""
    return SignUpForm(formdata=None, data=known)
