"""The words of the letter that signs somebody in."""

from flask_babel import gettext as _

from portal.mail.models import Letter
from portal.mail.rules import Button, Words
from portal.settings import settings
from portal.web.addresses import absolute


def sign_in(letter: Letter) -> Words:
    code = letter.facts["code"]
    return Words(
        subject=_("Sign in to %(site)s: %(code)s", site=settings().site_name, code=code),
        heading=_("Sign in"),
        lines=(
            _("Use the link, or type this code on the page where you asked for it: %(code)s", code=code),
            _("Both work for ten minutes, and once."),
        ),
        button=Button(_("Sign me in"), absolute("people.confirm", token=letter.facts["token"])),
        after=(_("Did you not ask for this? Then you need not do anything."),),
    )


WRITERS = {"sign-in": sign_in}
