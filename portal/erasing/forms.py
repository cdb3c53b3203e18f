"""The form by which an organiser finds somebody who asks to be erased."""

from portal.language import lazy as _l
from portal.web.forms import PortalForm, email_field


class FindPersonForm(PortalForm):
    posts_to = "erasure.find"

    email = email_field(_l("E-mail address"))
