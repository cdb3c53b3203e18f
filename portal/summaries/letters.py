"""The words of the letter that asks an organiser whether a number may stay."""

from flask_babel import gettext as _

from portal.agenda.letters import card_of
from portal.language import N_
from portal.mail.models import Letter
from portal.mail.rules.sending import Button, Words
from portal.web.addresses import absolute


def number_found(letter: Letter) -> Words:
    """What was found does not stand in the letter."""
    facts = letter.facts
    return Words(
        subject=_("May a number stay? %(title)s", title=facts["title"]),
        heading=_("May this number stay?"),
        lines=(
            _("Hello %(name)s,", name=letter.name),
            _(
                "%(who)s writes what came out of a session. In it stands a number that looks like somebody's own "
                "number from the government.",
                who=facts["who"],
            ),
            _("Only an organiser can say that it is something else. You see that sentence, and nothing else."),
        ),
        card=card_of(facts),
        button=Button(_("Look at the sentence"), absolute("numbers.index", slug=facts["slug"])),
        after=(_("Is it really such a number? Then do nothing: it has to be taken out."),),
    )


WRITERS = {"summary-number": number_found}
NAMES = {"summary-number": N_("May a number stay?")}
