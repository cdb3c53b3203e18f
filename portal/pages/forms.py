"""The forms with which somebody, or an organiser for them, corrects what is kept."""

from wtforms import HiddenField

from portal.language import lazy as _l
from portal.web.forms import PortalForm, email_field, name_field, organisation_field


class MyNameForm(PortalForm):
    posts_to = "my_data.correct"

    name = name_field(_l("Name"))
    organisation = organisation_field(_l("Organisation (not required)"))
    organisation_was = HiddenField()  # sign-ups with another organisation keep it


class TheirNameForm(MyNameForm):
    posts_to = "person_data.correct"


class AddressForm(PortalForm):
    posts_to = "address.ask"

    new_email = email_field(_l("New e-mail address"))


class LookUpForm(PortalForm):
    """The form with which an organiser looks somebody up who asks about their data."""

    posts_to = "person_data.look_up"

    email = email_field(_l("E-mail address"))
