"""Steps that tell the facilitators of a case, without a word of it and without saying whose it is."""

from portal.agenda.operations.leaders import load_leaders, tell_leaders
from portal.agenda.operations.lock import MeetingLock
from portal.cases.models import Case
from portal.mail.operations.posting import posted_since
from portal.mail.rules.limits import CASES_OF_A_DAY


def tell_facilitators(lock: MeetingLock, case: Case, kind: str) -> None:
    """A step: post the letter to the facilitators, within what one mailbox gets about cases in a day."""
    since = lock.now - CASES_OF_A_DAY.within
    have_room = [
        leader
        for leader in load_leaders(lock)
        if posted_since(CASES_OF_A_DAY.kinds, leader, since) < CASES_OF_A_DAY.most
    ]
    tell_leaders(lock, have_room, kind, None, lock.meeting.starts_at, case_id=case.id)
