"""The words of the letters to a person: signing in, and a role that they got."""

from flask_babel import gettext as _

from portal.language import N_, tell
from portal.mail.models import Letter
from portal.mail.rules.sending import Button, NotTrueAnyMore, Words
from portal.people.models import RoleName
from portal.people.queries import role_held
from portal.people.words import role_in_words
from portal.settings import settings
from portal.web.addresses import absolute, path_to


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


# What somebody may do by a role.
_MEANS: dict[str, str] = {
    RoleName.ORGANISER: N_("You may change all sessions, and say who has which role."),
    RoleName.FACILITATOR: N_("You may make sessions, and lead them."),
    RoleName.COORDINATOR: N_("You may change the sessions of this network, and say who belongs to it."),
}


def role_given(letter: Letter) -> Words:
    if role_held(letter.facts["role_id"]) is None:
        raise NotTrueAnyMore(N_("the role was taken again"))
    role, site = role_in_words(letter.facts["role"], letter.facts["network"]), settings().site_name
    return Words(
        subject=_("You are %(role)s on %(site)s now", role=role, site=site),
        heading=_("You are %(role)s now", role=role),
        lines=(_("Hello %(name)s,", name=letter.name), tell(_MEANS[letter.facts["role"]])),
        button=Button(_("Sign in"), absolute("people.sign_in", next=path_to("manage.index"))),
        after=(_("You need no password. Fill in this mail address, and we send you a link."),),
    )


WRITERS = {"sign-in": sign_in, "role-given": role_given}
NAMES = {"sign-in": N_("Sign in"), "role-given": N_("Got a role")}
