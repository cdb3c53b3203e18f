"""Six weeks after the session: asking what came of a case, and the owner's answer."""

from datetime import datetime

from portal.cases.models import Case
from portal.cases.operations.lock import lock_case, lock_case_of
from portal.cases.queries.findings import case_scanner, findings_in_case
from portal.cases.rules.refusals import LookFirst, NothingToAsk
from portal.cases.rules.timing import OUTCOME_ASKED_UNTIL, asks_what_came_of_it, may_say_what_came_of_it
from portal.db import transaction
from portal.signups.operations.posting import post_to


def ask_what_came_of_it(case_id: int, now: datetime) -> None:
    """Post the one question, without the title of the case. Idempotent."""
    with transaction():
        lock, case = lock_case(case_id, now)
        if asks_what_came_of_it(case, case.signup, lock.meeting, now):
            case.outcome_asked_at = now
            post_to(lock, case.signup, "case-outcome", useful_until=lock.meeting.ends_at + OUTCOME_ASKED_UNTIL)


def say_what_came_of_it(signup_id: int, line: str, shares: bool, now: datetime, may_stay: str = "") -> Case:
    """Store the one line, or take it back with an empty one. With `shares`, those who were there read it.

    `may_stay` is the mark of a finding that its owner lets stay. Raises NothingToAsk, and LookFirst while the scan has
    open findings.
    """
    with transaction() as session:
        lock, signup, case = lock_case_of(signup_id, now)
        if case is None or not may_say_what_came_of_it(case, lock.meeting, now):
            raise NothingToAsk
        session.refresh(lock.meeting, ["facilitators", "network"])
        if may_stay and may_stay not in case.may_stay.split():
            case.may_stay = f"{case.may_stay} {may_stay}".strip()
        if findings_in_case(case_scanner(signup, lock.meeting), {"outcome": line}, case.may_stay):
            raise LookFirst
        case.outcome_text, case.outcome_shared = line, bool(line) and shares
    return case
