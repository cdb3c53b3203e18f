"""Reading a plan."""

from portal.db import db
from portal.plans.models import Plan
from portal.plans.rules.steps import PlanStep, steps_in


def plan_of(meeting_id: int) -> Plan | None:
    return db.session.get(Plan, meeting_id)


def steps_of(meeting_id: int) -> tuple[PlanStep, ...]:
    """Return the steps of the session's plan; none without a plan."""
    plan = plan_of(meeting_id)
    return steps_in(plan.steps if plan else None)
