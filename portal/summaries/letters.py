"""The letters that ask an organiser whether a number may stay, and an attendee to write the text."""

from typing import Any

from portal.agenda.letters import about_session
from portal.clock import now
from portal.keys import key_of, salt_mark
from portal.language import N_, date_long
from portal.mail.kinds import Concern, LetterKind
from portal.mail.models import Letter
from portal.mail.rules.limits import ASKED_TO_WRITE, NoLimit
from portal.mail.rules.sending import NotTrueAnyMore
from portal.signups.queries import signup_with
from portal.signups.rules.attendance import was_there
from portal.summaries.queries.texts import summary_of
from portal.summaries.rules.writer import is_writer, until_of
from portal.web.addresses import absolute


def while_writer(letter: Letter) -> dict[str, Any]:
    """Return the page to write on, while this attendee may. Raises NotTrueAnyMore."""
    signup = signup_with(letter.signup_id or 0)
    if signup is None or salt_mark(signup.salt) != letter.facts["salt_mark"]:
        raise NotTrueAnyMore(N_("the address was corrected"))
    summary = summary_of(signup.meeting_id)
    if summary is None or not was_there(signup) or not is_writer(summary, signup.id, now()):
        raise NotTrueAnyMore(N_("somebody else writes it now"))
    key = key_of("signup", signup.id, signup.salt)
    until = date_long(until_of(summary, signup.meeting))
    return {**about_session(letter), "my_page": absolute("attendee.index", key=key), "until": until}


KINDS = (
    LetterKind(
        "summary-number",
        N_("May a number stay?"),
        "summaries/summary-number.txt",
        about_session,
        NoLimit("only the writers of a summary ask, and once for each number"),
        about=Concern.DUTY,
    ),
    LetterKind(
        "write-summary",
        N_("Will you write the summary?"),
        "summaries/write-summary.txt",
        while_writer,
        ASKED_TO_WRITE,
        about=Concern.OWN_WORDS,
    ),
)
