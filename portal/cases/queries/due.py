"""What the jobs for cases have to do."""

from datetime import datetime

from sqlalchemy import exists, select

from portal.agenda.models import CaseWanted, Meeting, MeetingStage
from portal.cases.models import Case, CaseState
from portal.cases.rules.states import AT_FACILITATORS
from portal.cases.rules.timing import OUTCOME_ASKED_AFTER, OUTCOME_ASKED_UNTIL
from portal.db import db
from portal.signups.models import Signup, Standing


def to_nudge(now: datetime) -> list[int]:
    """Return the meetings to come that ask for a case, have none yet, and did not say so; `nudges` says when."""
    asking = select(Meeting.id).where(Meeting.stage == MeetingStage.PUBLISHED, Meeting.case_wanted != CaseWanted.NO)
    waiting = asking.where(Meeting.starts_at > now, Meeting.case_nudged_at.is_(None), ~_has_a_case())
    return list(db.session.scalars(waiting.order_by(Meeting.id)))


def to_ask_what_came_of_it(now: datetime) -> list[int]:
    """Return the cases of six weeks ago whose owner was not asked yet; `asks_what_came_of_it` says whether."""
    held = Meeting.ends_at.between(now - OUTCOME_ASKED_UNTIL, now - OUTCOME_ASKED_AFTER)
    cases = select(Case.id).join(Case.meeting).where(held, Case.outcome_asked_at.is_(None), Case.title != "")
    return list(
        db.session.scalars(cases.where(Case.state.in_((CaseState.DISCUSSED, CaseState.CHOSEN))).order_by(Case.id))
    )


def without_a_seat(now: datetime) -> list[int]:
    """Return the sign-ups that lost their seat before the start, with a case that is not withdrawn yet."""
    lost = select(Case.signup_id).join(Case.signup).join(Meeting, Meeting.id == Case.meeting_id)
    lost = lost.where(Signup.standing.not_in((Standing.GOING, Standing.WAITING)), Meeting.starts_at > now)
    return list(db.session.scalars(lost.where(Case.state != CaseState.WITHDRAWN).order_by(Case.id)))


def to_tell_deleted(now: datetime) -> list[int]:
    """Return the cases that were sent, and whose text went after its day without a word to their owner yet.

    Not before the end of the session: an owner who changes a sent case may empty it for a while.
    """
    is_empty = (Case.stuck == "") & (Case.unsure == "") & (Case.hopes == "")
    gone = select(Case.id).join(Case.meeting).where(is_empty, Meeting.ends_at <= now)
    gone = gone.where(Case.sent_at.is_not(None), Case.texts_deleted_at.is_(None))
    return list(db.session.scalars(gone.where(Case.state != CaseState.WITHDRAWN).order_by(Case.id)))


def _has_a_case():
    return exists().where(Case.meeting_id == Meeting.id, Case.state.in_(AT_FACILITATORS))
