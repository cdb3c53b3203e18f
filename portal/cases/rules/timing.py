"""Until when a case can be brought and changed, and when its letters are due. Pure, with the clock as an argument."""

from datetime import datetime, timedelta

from portal.agenda.models import After, CaseWanted, Meeting, MeetingStage
from portal.cases.models import Case, CaseState
from portal.cases.rules.refusals import CaseIsClosed, NeedsASeat, NobodyResponsible, NoCaseAsked, TooLateForACase
from portal.signups.models import Attendance, Signup, Standing
from portal.signups.rules.see_you import gets_see_you

NUDGED_BEFORE = timedelta(days=7)  # the last day for a case
NO_NUDGE_BEFORE = timedelta(days=1)  # that day: too late to write one
NEW_FOR = timedelta(days=2)  # after publication: whoever signed up just now read the question a moment ago
OUTCOME_ASKED_AFTER = timedelta(weeks=6)  # the end of the session
OUTCOME_ASKED_UNTIL = timedelta(days=60)  # after the end: then the title goes


def case_until(meeting: Meeting) -> datetime:
    """Return until when a case can be brought; one that was sent can be changed until the start."""
    return min(meeting.case_until or meeting.starts_at, meeting.starts_at)


def asks_for_cases(meeting: Meeting, is_somebody_responsible: bool) -> bool:
    """Return whether participants are asked for a case."""
    is_on = meeting.case_wanted != CaseWanted.NO and is_somebody_responsible
    return is_on and meeting.stage == MeetingStage.PUBLISHED


def why_not_write(
    case: Case | None, signup: Signup, meeting: Meeting, is_somebody_responsible: bool, now: datetime
) -> NoCaseAsked | NobodyResponsible | NeedsASeat | TooLateForACase | CaseIsClosed | None:
    """Return why this participant cannot write or send a case now; None when they can."""
    if meeting.stage != MeetingStage.PUBLISHED or meeting.case_wanted == CaseWanted.NO:
        return NoCaseAsked()
    if not is_somebody_responsible:
        return NobodyResponsible()
    if signup.standing != Standing.GOING:
        return NeedsASeat()
    if now >= meeting.starts_at:
        return CaseIsClosed()
    was_sent = case is not None and case.sent_at is not None and case.state != CaseState.WITHDRAWN
    return None if was_sent or now < case_until(meeting) else TooLateForACase()


def may_withdraw(meeting: Meeting, now: datetime) -> bool:
    """Return whether a case can be withdrawn, rather than only deleted."""
    return now < meeting.starts_at and not meeting.is_called_off


def nudges(meeting: Meeting, is_somebody_responsible: bool, now: datetime) -> bool:
    """Return whether it is time to tell those who come, once, that no case came in yet."""
    if not asks_for_cases(meeting, is_somebody_responsible) or meeting.case_nudged_at or not meeting.published_at:
        return False
    until = case_until(meeting)
    is_time = until - NUDGED_BEFORE <= now < until - NO_NUDGE_BEFORE
    return is_time and now >= meeting.published_at + NEW_FOR


def still_to_come(signup: Signup, meeting: Meeting) -> int:
    """Return how many letters about the session keep their room before the nudge: "see you", and what comes after."""
    see_you = signup.see_you_at is None and gets_see_you(signup, meeting)
    return see_you + {After.SUMMARY: 2, After.LESSONS: 1, After.NOTHING: 0}[After(meeting.after)]


def asks_what_came_of_it(case: Case, signup: Signup, meeting: Meeting, now: datetime) -> bool:
    """Return whether to ask the owner now, once: of a case that was discussed, or chosen and not noted otherwise."""
    is_about_it = case.state in (CaseState.DISCUSSED, CaseState.CHOSEN) and bool(case.title)
    if not is_about_it or case.outcome_asked_at or signup.attendance == Attendance.ABSENT or meeting.is_called_off:
        return False
    return meeting.ends_at + OUTCOME_ASKED_AFTER <= now < meeting.ends_at + OUTCOME_ASKED_UNTIL


def may_say_what_came_of_it(case: Case, meeting: Meeting, now: datetime) -> bool:
    """Return whether the owner may write or change the line about what came of it: once asked, or right after it."""
    is_about_it = case.state in (CaseState.DISCUSSED, CaseState.CHOSEN)
    return is_about_it and case.outcome_asked_at is not None and now >= meeting.ends_at
