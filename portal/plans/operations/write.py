"""Writing a plan: its steps, its links, and a recipe in place of the steps."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select

from portal.agenda.models import Meeting
from portal.agenda.operations.lock import MeetingLock, lock_meeting
from portal.db import open_transaction, transaction
from portal.plans.models import Plan
from portal.plans.rules.refusals import StalePlan
from portal.plans.rules.steps import PlanStep, PlanText, links_in, rows_of, steps_in


def write_plan(meeting_id: int, text: PlanText, version: int, now: datetime) -> Plan:
    """Save steps and links. An unchanged text makes no new version.

    `version` is that of the plan that the writer saw, 0 without one. Raises StalePlan.
    """
    with transaction():
        return _write(lock_meeting(meeting_id, now), text, version)


def use_recipe(meeting_id: int, text: PlanText, steps: Sequence[PlanStep], version: int, now: datetime) -> Plan:
    """Save what was typed, then put these steps in its place; `undo_recipe` puts it back. Raises StalePlan."""
    with transaction():
        lock = lock_meeting(meeting_id, now)
        plan = _write(lock, text, version)
        if text.steps:
            plan.earlier = rows_of(text.steps)
        plan.steps = rows_of(steps)
        plan.version += 1
        return plan


def undo_recipe(meeting_id: int, text: PlanText, version: int, now: datetime) -> Plan:
    """Put back what stood there before the recipe; doing it again brings the recipe back. Raises StalePlan."""
    with transaction():
        plan = _write(lock_meeting(meeting_id, now), text, version)
        if plan.earlier is not None:
            plan.steps, plan.earlier = plan.earlier, plan.steps
            plan.version += 1
        return plan


def copy_plan(meeting_id: int, copies: Sequence[Meeting]) -> None:
    """A step: give these copies of a meeting its plan and its links, unless they have a plan already."""
    session = open_transaction()
    plan = session.get(Plan, meeting_id)
    if plan is None:
        return
    links = session.scalar(select(Meeting.prepare_links).where(Meeting.id == meeting_id))
    have_one = set(session.scalars(select(Plan.meeting_id).where(Plan.meeting_id.in_([copy.id for copy in copies]))))
    for copy in copies:
        if copy.id not in have_one:
            copy.prepare_links = links
            session.add(Plan(meeting_id=copy.id, steps=plan.steps))


def _write(lock: MeetingLock, text: PlanText, version: int) -> Plan:
    plan = lock.session.get(Plan, lock.meeting.id, populate_existing=True)
    saved = PlanText(steps_in(plan.steps if plan else None), links_in(lock.meeting.prepare_links))
    if plan and saved == text:
        return plan
    if (plan.version if plan else 0) != version:
        raise StalePlan
    if plan is None:
        plan = Plan(meeting_id=lock.meeting.id, version=0)
        lock.session.add(plan)
    plan.steps, plan.version = rows_of(text.steps), version + 1
    lock.meeting.prepare_links = rows_of(text.links) or None
    return plan
