"""The letter that asks an organiser whether a number may stay."""

from portal.agenda.letters import about_session
from portal.language import N_
from portal.mail.kinds import Concern, LetterKind
from portal.mail.rules.limits import NoLimit

KINDS = (
    LetterKind(
        "summary-number",
        N_("May a number stay?"),
        "summaries/summary-number.txt",
        about_session,
        NoLimit("only the writers of a summary ask, and once for each number"),
        about=Concern.DUTY,
    ),
)
