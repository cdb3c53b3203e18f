"""Saying at the table that the plan begins, or its next step."""

from datetime import datetime

from portal.agenda.models import Meeting
from portal.agenda.operations.lock import lock_meeting
from portal.db import transaction
from portal.plans.models import Plan
from portal.plans.rules.progress import Stretch, begin_for, may_begin
from portal.plans.rules.refusals import NotBegunYet
from portal.plans.rules.steps import steps_in


def begin_step(meeting_id: int, number: int, now: datetime) -> Plan | None:
    """Let this step (from 1) begin now, with those after it moving along. Returns None without such a step.

    Raises NotBegunYet on another day than that of the session.
    """
    with transaction() as session:
        meeting = lock_meeting(meeting_id, now).meeting
        plan = session.get(Plan, meeting_id, populate_existing=True)
        if plan is None or not 1 <= number <= len(plan.steps):
            return None
        if not may_begin(stretches_of(meeting), now):
            raise NotBegunYet
        plan.began_at = begin_for(steps_in(plan.steps), number, now)
        return plan


def stretches_of(meeting: Meeting) -> list[Stretch]:
    """Return the blocks of the session, or all of it."""
    return [(block.starts_at, block.ends_at) for block in meeting.blocks] or [(meeting.starts_at, meeting.ends_at)]
