"""The letter to oneself: a participant's sentence, mailed back to them."""

from typing import Any

from portal.agenda.letters import about_session
from portal.evaluations.operations.own_sentence import KIND
from portal.evaluations.queries import own_sentence
from portal.keys import salt_mark
from portal.language import N_
from portal.mail.kinds import Concern, LetterKind
from portal.mail.models import Letter
from portal.mail.rules.limits import NoLimit
from portal.mail.rules.sending import NotTrueAnyMore
from portal.signups.queries import signup_with


def while_written(letter: Letter) -> dict[str, Any]:
    """Return the sentence, unless its writer withdrew it or the address was corrected.

    It is read at sending: neither the letter's row nor its subject holds it.
    """
    signup = signup_with(letter.signup_id or 0)
    if signup is None or salt_mark(signup.salt) != letter.facts["salt_mark"]:
        raise NotTrueAnyMore(N_("the address was corrected"))
    written = own_sentence(signup.id)
    if written is None:
        raise NotTrueAnyMore(N_("who wrote it took it back"))
    return {**about_session(letter), "sentence": written.text}


KINDS = (
    LetterKind(
        KIND,
        N_("Own sentence, back to its writer"),
        "evaluations/own-sentence.txt",
        while_written,
        NoLimit("its reader asked for it, and it is sent once"),
        about=Concern.OWN_WORDS,
    ),
)
