"""The letters about a case. None holds a word of it, nor its title.

The list of letters shows them only to those who may read the cases: it would tell who brought one.
"""

from typing import Any

from portal.agenda.letters import about_for_leaders, about_session, preparation_of, refuse_unless_leads
from portal.cases.models import Case, CaseState
from portal.cases.queries.reading import case_of, case_with
from portal.cases.rules.states import AT_FACILITATORS
from portal.cases.rules.timing import case_until
from portal.clock import now
from portal.keys import key_of, salt_mark
from portal.language import N_, clock, date_long
from portal.mail.kinds import Concern, LetterKind
from portal.mail.models import Letter
from portal.mail.rules.limits import CASES_OF_A_DAY, NoLimit
from portal.mail.rules.sending import NotTrueAnyMore
from portal.signups.models import Signup, Standing
from portal.signups.queries import signup_with
from portal.web.addresses import absolute

CHANGED = N_("the case changed in between")


def while_it_waits(letter: Letter) -> dict[str, Any]:
    """Return where its facilitator reads the case, while they can. Raises NotTrueAnyMore."""
    refuse_unless_leads(letter)
    case = case_with(letter.facts["case_id"])
    if case is None or case.state not in AT_FACILITATORS or case.signup.standing != Standing.GOING:
        raise NotTrueAnyMore(CHANGED)
    return {**about_for_leaders(letter), "preparation": preparation_of(letter)}


def while_withdrawn(letter: Letter) -> dict[str, Any]:
    refuse_unless_leads(letter)
    case = case_with(letter.facts["case_id"])
    if case is not None and case.state != CaseState.WITHDRAWN:
        raise NotTrueAnyMore(CHANGED)
    return about_for_leaders(letter)


def while_chosen(letter: Letter) -> dict[str, Any]:
    return _while_in(letter, CaseState.CHOSEN)


def while_kept(letter: Letter) -> dict[str, Any]:
    return _while_in(letter, CaseState.KEPT)


def while_answered(letter: Letter) -> dict[str, Any]:
    """Return the owner's page while the facilitator's sentence stands there. Raises NotTrueAnyMore."""
    signup, case = _theirs(letter)
    if case is None or not case.sentence_back:
        raise NotTrueAnyMore(CHANGED)
    return _about(letter, signup, case)


def while_deleted(letter: Letter) -> dict[str, Any]:
    """Return the session while the text of its case is gone; also when the row went since."""
    signup, case = _theirs(letter)
    if case is not None and case.texts_deleted_at is None:
        raise NotTrueAnyMore(CHANGED)
    return _about(letter, signup, case)


def while_asked_what_came(letter: Letter) -> dict[str, Any]:
    """Return the page with the one question, while the case has its title. Raises NotTrueAnyMore."""
    signup, case = _theirs(letter)
    if case is None or not case.title:
        raise NotTrueAnyMore(CHANGED)
    return _about(letter, signup, case)


def while_none_came(letter: Letter) -> dict[str, Any]:
    """Return until when a case can be brought, while this reader has none. Raises NotTrueAnyMore."""
    signup, case = _theirs(letter)
    meeting = signup.meeting
    if case is not None or signup.standing != Standing.GOING or meeting.is_called_off or now() >= case_until(meeting):
        raise NotTrueAnyMore(CHANGED)
    until = case_until(meeting).astimezone(meeting.zone)
    return {**_about(letter, signup, case), "until": f"{date_long(until)}, {clock(until)}"}


THEIR_OWN_CASE = NoLimit("only about the reader's own case, which they brought")
ASKED_ONCE = NoLimit("sent once for a case, to whoever brought it")

KINDS = (
    LetterKind(
        "case-sent",
        N_("A case came in, to the facilitators"),
        "cases/case-sent.txt",
        while_it_waits,
        CASES_OF_A_DAY,
        about=Concern.DUTY,
        is_confidential=True,
    ),
    LetterKind(
        "case-withdrawn",
        N_("A case was withdrawn, to the facilitators"),
        "cases/case-withdrawn.txt",
        while_withdrawn,
        CASES_OF_A_DAY,
        about=Concern.DUTY,
        is_confidential=True,
    ),
    LetterKind(
        "case-chosen",
        N_("Their case is chosen"),
        "cases/case-chosen.txt",
        while_chosen,
        THEIR_OWN_CASE,
        about=Concern.OWN_WORDS,
        is_confidential=True,
    ),
    LetterKind(
        "case-kept",
        N_("Their case is kept in reserve"),
        "cases/case-kept.txt",
        while_kept,
        THEIR_OWN_CASE,
        about=Concern.OWN_WORDS,
        is_confidential=True,
    ),
    LetterKind(
        "case-answered",
        N_("An answer to their case"),
        "cases/case-answered.txt",
        while_answered,
        THEIR_OWN_CASE,
        about=Concern.OWN_WORDS,
        is_confidential=True,
    ),
    LetterKind(
        "case-deleted",
        N_("Their case is deleted"),
        "cases/case-deleted.txt",
        while_deleted,
        ASKED_ONCE,
        about=Concern.OWN_WORDS,
        is_confidential=True,
    ),
    LetterKind(
        "case-outcome",
        N_("What came of their case?"),
        "cases/case-outcome.txt",
        while_asked_what_came,
        ASKED_ONCE,
        about=Concern.OWN_WORDS,
        is_confidential=True,
    ),
    LetterKind(
        "case-nudge",
        N_("Do you have a case?"),
        "cases/case-nudge.txt",
        while_none_came,
        NoLimit("once for a session where no case came in, to those who then hear of it five times at most"),
        about=Concern.REST,
        is_confidential=True,  # who did not get it began a case
    ),
)


def _while_in(letter: Letter, state: CaseState) -> dict[str, Any]:
    """Return the owner's page while the facilitator's decision stands. Raises NotTrueAnyMore."""
    signup, case = _theirs(letter)
    if case is None or case.decision != state or case.state == CaseState.WITHDRAWN:
        raise NotTrueAnyMore(CHANGED)
    return _about(letter, signup, case)


def _about(letter: Letter, signup: Signup, case: Case | None) -> dict[str, Any]:
    key = key_of("signup", signup.id, signup.salt)
    has_answer = case is not None and bool(case.sentence_back)
    return {**about_session(letter), "my_case": absolute("cases.index", key=key), "has_answer": has_answer}


def _theirs(letter: Letter) -> tuple[Signup, Case | None]:
    """Return the sign-up and its case. Raises NotTrueAnyMore when its address was corrected after posting."""
    signup = signup_with(letter.signup_id or 0)
    if signup is None or salt_mark(signup.salt) != letter.facts["salt_mark"]:
        raise NotTrueAnyMore(N_("the address was corrected"))
    return signup, case_of(signup.id)
