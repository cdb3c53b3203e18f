"""Making the text final, once no reaction waits for an answer."""

from datetime import datetime

from portal.db import transaction
from portal.reactions.queries import waiting_reactions
from portal.summaries.models import Audience, Reason, SummaryStage
from portal.summaries.operations.lock import lock_summary
from portal.summaries.operations.publish import count_findings, refuse_another
from portal.summaries.operations.versions import keep_version
from portal.summaries.rules.steps import refuse_summary, refuse_to_finish


def finish(meeting_id: int, by_id: int, now: datetime, version: int | None = None) -> None:
    """Make the text final, with or without a round, so that attendees can read it. Idempotent.

    With `version`, raises StaleText unless it is the version that this person read. Raises NotHeldYet,
    NothingComesAfter, OnlyLessons, NothingWritten, ReactionsWait, FindingsWait.
    """
    with transaction():
        lock, summary = lock_summary(meeting_id, now)
        refuse_summary(lock.meeting, now)
        if summary.stage == SummaryStage.FINAL:
            return
        refuse_another(summary, version)
        refuse_to_finish(summary, waiting_reactions(summary.id), count_findings(lock, summary, Audience.PARTICIPANTS))
        summary.stage, summary.final_at, summary.audience = SummaryStage.FINAL, now, Audience.PARTICIPANTS
        keep_version(summary, Reason.FINAL, by_id, now)
