"""The forms of signing in."""

from wtforms import HiddenField, StringField

from portal.language import lazy as _l
from portal.web.forms import PortalForm, email_field


class SignInForm(PortalForm):
    posts_to = "people.ask"

    email = email_field(_l("E-mail address"))
    next = HiddenField()


class CodeForm(PortalForm):
    posts_to = "people.enter_code"

    code = StringField(_l("The six digits from the letter"), filters=[lambda code: "".join((code or "").split())])
