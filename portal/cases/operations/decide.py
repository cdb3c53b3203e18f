"""What facilitators do with a case: read it, choose or keep it, answer, and note that it was discussed.

Each raises NoSuchStep when the case was deleted or withdrawn, or while its owner edits it. The operations check no
permission: the view does, by `my_meeting(slug, What.CASES)` and `case_at(meeting.id, case_id)`.
"""

from datetime import datetime

from portal.cases.models import Case, CaseState
from portal.cases.operations.lock import lock_case
from portal.cases.rules.refusals import NoSuchStep, NotBegun, StaleSentence
from portal.cases.rules.states import AT_FACILITATORS, CaseStep, after
from portal.db import transaction
from portal.signups.models import Standing
from portal.signups.operations.posting import post_to

_LETTERS = {CaseStep.CHOOSE: "case-chosen", CaseStep.KEEP: "case-kept"}


def read_case(case_id: int, now: datetime) -> Case:
    """Note that a facilitator read the case, which its owner sees. Idempotent; a later state stays as it is."""
    with transaction():
        _lock, case = lock_case(case_id, now)
        _refuse_unless_theirs(case)
        if case.state == CaseState.SENT:
            case.state = after(case.state, CaseStep.READ)
        case.read_at = case.read_at or now
    return case


def choose_case(case_id: int, now: datetime, sentence: str | None = None, seen: str | None = None) -> Case:
    """Choose the case for the session, and tell its owner. Several can be chosen.

    `sentence` is the facilitator's answer in one line, None to leave it as it is; `seen` is the answer that the writer
    saw. Choosing a chosen case only changes the sentence; choosing a discussed one takes that back. After the start
    nobody gets a letter. Raises StaleSentence.
    """
    return _decide(case_id, CaseStep.CHOOSE, now, sentence, seen)


def keep_case(case_id: int, now: datetime, sentence: str | None = None, seen: str | None = None) -> Case:
    """Keep the case in reserve, since another was chosen, and tell its owner kindly. As `choose_case` otherwise."""
    return _decide(case_id, CaseStep.KEEP, now, sentence, seen)


def write_back(case_id: int, sentence: str, now: datetime, seen: str | None = None) -> Case:
    """Store the facilitator's one sentence to the owner, and tell them of the first one. Empty takes it back.

    The sentence stands on the owner's page, in no letter. Raises StaleSentence when another facilitator wrote one since
    the writer saw `seen`.
    """
    with transaction():
        lock, case = lock_case(case_id, now)
        _refuse_unless_theirs(case)
        _refuse_stale(case, sentence, seen)
        is_first = bool(sentence) and not case.sentence_back
        case.sentence_back, case.read_at = sentence, case.read_at or now
        if case.state == CaseState.SENT:
            case.state = after(case.state, CaseStep.READ)
        if is_first:
            post_to(lock, case.signup, "case-answered")
    return case


def discuss_case(case_id: int, now: datetime) -> Case:
    """Note that the group discussed the case. Raises NotBegun before the start. Idempotent."""
    with transaction():
        lock, case = lock_case(case_id, now)
        _refuse_unless_theirs(case)
        if now < lock.meeting.starts_at:
            raise NotBegun
        if case.state != CaseState.DISCUSSED:
            case.state, case.discussed_at = after(case.state, CaseStep.DISCUSS), now
    return case


def _decide(case_id: int, step: CaseStep, now: datetime, sentence: str | None, seen: str | None) -> Case:
    with transaction():
        lock, case = lock_case(case_id, now)
        _refuse_unless_theirs(case)
        _refuse_stale(case, sentence, seen)
        state = after(case.state, step)
        is_news = case.decision != state
        case.state, case.decision, case.discussed_at = state, state, None
        case.decided_at = now if is_news else case.decided_at
        case.read_at = case.read_at or now
        if sentence is not None:
            case.sentence_back = sentence
        if is_news and now < lock.meeting.starts_at:
            post_to(lock, case.signup, _LETTERS[step], useful_until=lock.meeting.starts_at)
    return case


def _refuse_unless_theirs(case: Case) -> None:
    if case.state not in AT_FACILITATORS or case.signup.standing != Standing.GOING:
        raise NoSuchStep


def _refuse_stale(case: Case, sentence: str | None, seen: str | None) -> None:
    if sentence is not None and seen is not None and case.sentence_back not in (seen, sentence):
        raise StaleSentence(case.sentence_back)
