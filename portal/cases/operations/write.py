"""Writing a case, sending it, and taking it back to change it."""

from datetime import datetime

from portal.agenda.operations.lock import MeetingLock
from portal.cases.models import Case, CaseState
from portal.cases.operations.lock import lock_case_of
from portal.cases.operations.tell import tell_facilitators
from portal.cases.queries.findings import case_scanner, open_findings
from portal.cases.rules.refusals import LookFirst, NoSuchStep, StaleCase
from portal.cases.rules.states import CaseStep, after
from portal.cases.rules.timing import why_not_write
from portal.cases.rules.writing import TEXTS, CaseText, refuse_unfinished
from portal.db import transaction
from portal.signups.models import Signup
from portal.signups.operations.prove import prove_signup
from portal.site import site


def save_case(signup_id: int, text: CaseText, version: int, now: datetime, may_stay: str = "") -> Case | None:
    """Save what its owner typed; nobody else reads it until it is sent. An unchanged text makes no new version.

    `version` is that of the case they saw, 0 without one. `may_stay` is the mark of a finding that they let stay.
    Returns None while nothing is written. Raises what `why_not_write` returns, StaleCase when it was saved elsewhere
    since, and NoSuchStep when it was sent.
    """
    with transaction():
        lock, signup, case = lock_case_of(signup_id, now)
        _refuse_to_write(lock, signup, case)
        prove_signup(signup, now)
        if case is None and text.is_empty:
            return None
        if case is None:
            case = Case(signup_id=signup.id, meeting_id=lock.meeting.id, state=CaseState.DRAFT, version=0, may_stay="")
            lock.session.add(case)
        if case.state == CaseState.WITHDRAWN:
            _begin_anew(case)
        if case.state != CaseState.DRAFT:
            raise NoSuchStep
        if not case.version or CaseText.of(case) != text:
            if case.version != version:
                raise StaleCase
            for name in (*TEXTS, "shows_title"):
                setattr(case, name, getattr(text, name))
            case.version, case.saved_at = version + 1, now
        if may_stay and may_stay not in case.may_stay.split():
            case.may_stay = f"{case.may_stay} {may_stay}".strip()
    return case


def send_case(signup_id: int, version: int, now: datetime) -> Case:
    """Send the saved case to the facilitators. They get a letter, unless one about it still waits to be read.

    Raises what `why_not_write` returns, StaleCase, NoTitle, NothingToldYet, LookFirst while the scan has open
    findings, and NoSuchStep.
    """
    with transaction() as session:
        lock, signup, case = lock_case_of(signup_id, now)
        _refuse_to_write(lock, signup, case)
        refuse_unfinished(CaseText.of(case) if case else CaseText())
        if case is None:
            raise NoSuchStep
        if case.version != version:
            raise StaleCase
        session.refresh(lock.meeting, ["facilitators", "network"])
        if open_findings(case, case_scanner(signup, lock.meeting)):
            raise LookFirst
        is_news = case.sent_at is None or case.read_at is not None
        case.state = after(case.state, CaseStep.SEND, case.decision)
        case.sent_at, case.read_at, case.withdrawn_at, case.texts_deleted_at = now, None, None, None
        if is_news:
            tell_facilitators(lock, case, "case-sent")
    return case


def change_case(signup_id: int, now: datetime) -> Case:
    """Take a sent case back to change it: until it is sent again, only its owner reads it.

    Idempotent. Raises what `why_not_write` returns, and NoSuchStep.
    """
    with transaction():
        lock, signup, case = lock_case_of(signup_id, now)
        _refuse_to_write(lock, signup, case)
        if case is None:
            raise NoSuchStep
        if case.state != CaseState.DRAFT:
            case.state = after(case.state, CaseStep.CHANGE)
    return case


def show_title(signup_id: int, shows: bool, now: datetime) -> Case:
    """Let the group see the title, or no longer. Idempotent. Raises NoSuchStep without a case that was sent."""
    with transaction():
        _lock, _signup, case = lock_case_of(signup_id, now)
        if case is None or not case.title:
            raise NoSuchStep
        case.shows_title = shows
    return case


def _begin_anew(case: Case) -> None:
    """Bring a case again after withdrawing one: nothing of the former is left."""
    case.state = after(case.state, CaseStep.BRING_AGAIN)
    case.decision, case.sentence_back, case.may_stay = "", "", ""
    case.sent_at = case.read_at = case.decided_at = case.withdrawn_at = case.texts_deleted_at = None


def _refuse_to_write(lock: MeetingLock, signup: Signup, case: Case | None) -> None:
    """Raise why this participant cannot write a case now."""
    is_named = site().is_responsible_named
    if refusal := why_not_write(case, signup, lock.meeting, is_named, lock.now):
        raise refusal
