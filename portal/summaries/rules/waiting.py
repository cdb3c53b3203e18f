"""What a past session waits for, for its facilitators; after two months nothing is asked any more."""

from datetime import datetime, timedelta

from portal.agenda.models import After, Meeting
from portal.language import N_
from portal.summaries.models import Summary, SummaryStage
from portal.summaries.rules.steps import SummaryError, refuse_to_write

ASKED_FOR = timedelta(days=60)  # after the end

WRITE = N_("Five lines about it are enough")
GO_ON = N_("Your draft is waiting: ask the others, or finish it")
ANSWER = N_("Reactions are waiting for you")
FINISH = N_("The round is over: finish the summary")
SHARE = N_("Write the lessons, and share them")


def has_follow_up(meeting: Meeting, now: datetime) -> bool:
    """Return whether a follow-up can be written now."""
    try:
        refuse_to_write(meeting, now)
    except SummaryError:
        return False
    return True


def waits_for(meeting: Meeting, summary: Summary | None, reactions: int, now: datetime) -> str:
    """Return a message id; empty when nothing waits. `reactions`: how many wait for an answer."""
    if not has_follow_up(meeting, now) or now > meeting.ends_at + ASKED_FOR:
        return ""
    if summary and (summary.shared_at or summary.skipped_at):
        return ""
    if reactions:
        return ANSWER
    if meeting.after == After.LESSONS or (summary and summary.stage == SummaryStage.FINAL):
        return SHARE
    if summary is None or not summary.parts:
        return WRITE
    if summary.stage == SummaryStage.DRAFT:
        return GO_ON
    return FINISH if summary.round_closes_at and summary.round_closes_at <= now else ""
