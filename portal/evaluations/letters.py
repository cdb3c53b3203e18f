"""The words of the letter that brings a sentence back to who wrote it."""

from flask_babel import gettext as _

from portal.agenda.letters import card_of
from portal.evaluations.operations.own_sentence import KIND
from portal.evaluations.queries import own_sentence
from portal.keys import salt_mark
from portal.language import N_
from portal.mail.models import Letter
from portal.mail.rules.sending import NotTrueAnyMore, Words
from portal.signups.queries import signup_with


def brought_back(letter: Letter) -> Words:
    """The sentence is read here and now: neither the letter's row nor its subject holds it."""
    return Words(
        subject=_("What you wrote to yourself, after %(title)s", title=letter.facts["title"]),
        heading=_("You wrote this to yourself"),
        lines=(
            _("Hello %(name)s,", name=letter.name),
            _("Four weeks ago we asked you: what are you going to try? You wrote:"),
            *_still_written(letter).splitlines(),
        ),
        card=card_of(letter.facts),
        after=(
            _("Did it work out? Or did it go otherwise? Either way you learned something."),
            _("Nobody else has read this. We delete it within two days."),
        ),
    )


WRITERS = {KIND: brought_back}
NAMES = {KIND: N_("Own sentence, back to who wrote it")}


def _still_written(letter: Letter) -> str:
    """The sentence, while its writer kept it and the mailbox is still theirs."""
    signup = signup_with(letter.signup_id or 0)
    if signup is None or salt_mark(signup.salt) != letter.facts["salt_mark"]:
        raise NotTrueAnyMore(N_("the address was corrected"))
    written = own_sentence(signup.id)
    if written is None:
        raise NotTrueAnyMore(N_("who wrote it took it back"))
    return written.text
