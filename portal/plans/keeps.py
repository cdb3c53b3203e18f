"""What is kept of plans, and until when."""

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, exists

from portal.agenda.models import Meeting
from portal.language import N_
from portal.plans.models import Plan
from portal.privacy.keeping import Fate, Keep, table_of

PLANS_KEPT = timedelta(days=365)  # the next session of a group is often a copy of the last

_PLAN, _MEETING = table_of(Plan).c, table_of(Meeting).c
_LINKS = {"prepare_links": None}


def _old_plans(before: datetime, now: datetime) -> ColumnElement[bool]:
    return exists().where(Meeting.id == _PLAN.meeting_id, Meeting.ends_at <= before)


def _old_links(before: datetime, now: datetime) -> ColumnElement[bool]:
    return _MEETING.prepare_links.is_not(None) & (_MEETING.ends_at <= before)


KEEPS = (
    Keep(
        "plans",
        table_of(Plan),
        ("meeting_id", "steps", "earlier", "version", "began_at"),
        N_("So that the facilitator can use it again. It is about the session, and names nobody."),
        Fate.DELETED,
        what=N_("The plan of a session"),
        since=N_("after the session"),
        period=PLANS_KEPT,
        over=_old_plans,
    ),
    Keep(
        "prepare-links",
        table_of(Meeting),
        tuple(_LINKS),
        N_("So that those who come can prepare."),
        Fate.NAMELESS,
        what=N_("The links to prepare a session with"),
        since=N_("after the session"),
        period=PLANS_KEPT,
        same_as="plans",
        over=_old_links,
        emptied=_LINKS,
    ),
)
