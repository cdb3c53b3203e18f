"""Withdrawing a case, and deleting its text: at once."""

from datetime import datetime, timedelta

from portal.agenda.operations.lock import MeetingLock
from portal.cases.models import Case, CaseState
from portal.cases.operations.lock import lock_case, lock_case_of
from portal.cases.operations.tell import tell_facilitators
from portal.cases.rules.states import CaseStep, after
from portal.cases.rules.timing import may_withdraw
from portal.db import empty_log, transaction
from portal.signups.models import Signup, Standing
from portal.signups.operations.posting import post_to

LETTER_USEFUL = timedelta(days=14)  # about what was deleted


def withdraw_case(signup_id: int, now: datetime) -> None:
    """Withdraw a case, before the start; its text and title go at once, and the facilitators are told. Idempotent.

    After the start, or when the session was called off, only text and title go: what happened to the case stays.
    """
    with transaction():
        lock, _signup, case = lock_case_of(signup_id, now)
        if case is None or case.state == CaseState.WITHDRAWN:
            return
        _take_out(lock, case)
    empty_log()


def withdraw_without_seat(signup_id: int, now: datetime) -> None:
    """Withdraw the case of a sign-up that lost its seat. Idempotent."""
    with transaction():
        lock, signup, case = lock_case_of(signup_id, now)
        if case is not None and case.state != CaseState.WITHDRAWN and not _has_place(signup):
            _take_out(lock, case)


def tell_deleted(case_id: int, now: datetime) -> None:
    """Note that the text of a case went after its day, and tell its owner. Idempotent."""
    with transaction():
        lock, case = lock_case(case_id, now)
        if now < lock.meeting.ends_at or case.texts_deleted_at or case.stuck or case.unsure or case.hopes:
            return
        case.texts_deleted_at = now
        post_to(lock, case.signup, "case-deleted", useful_until=now + LETTER_USEFUL)


def _take_out(lock: MeetingLock, case: Case) -> None:
    was_sent, now = case.sent_at is not None, lock.now
    if may_withdraw(lock.meeting, now) and case.state != CaseState.DISCUSSED:
        case.state = after(case.state, CaseStep.WITHDRAW)
        case.withdrawn_at, case.decision = now, ""
    for name in ("title", "stuck", "unsure", "hopes", "may_stay", "sentence_back", "outcome_text"):
        setattr(case, name, "")
    case.shows_title, case.outcome_shared, case.texts_deleted_at = False, False, now
    case.version += 1
    if was_sent and case.state == CaseState.WITHDRAWN:
        tell_facilitators(lock, case, "case-withdrawn")


def _has_place(signup: Signup) -> bool:
    return signup.standing in (Standing.GOING, Standing.WAITING)
