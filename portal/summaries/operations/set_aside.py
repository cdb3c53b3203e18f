"""Deciding that a finding may stay; for numbers only organisers can, and facilitators ask them."""

from datetime import datetime, timedelta

from sqlalchemy import select

from portal.agenda.models import Meeting
from portal.agenda.operations.lock import lock_meeting
from portal.agenda.rules.facts import facts_of
from portal.db import open_transaction, transaction
from portal.history.models import Action
from portal.history.operations import note
from portal.mail.operations.posting import post_letter
from portal.people.models import Person, Role, RoleName
from portal.privacy.rules.hits import ORGANISER_ONLY
from portal.site import site
from portal.summaries.models import ASKED, SetAside
from portal.summaries.rules.steps import refuse_to_write
from portal.summaries.rules.writing import ForAnOrganiser

ANSWER_LASTS = timedelta(days=30)  # after that the letter to organisers expires


def set_aside(meeting_id: int, mark: str, kind: str, reason: str, by_id: int, now: datetime) -> None:
    """Let a finding stay, wherever it occurs after this session; `reason` is for publication. Idempotent.

    Raises ForAnOrganiser for a number that only they may let stay, NotHeldYet, NothingComesAfter.
    """
    with transaction() as session:
        meeting = lock_meeting(meeting_id, now).meeting
        refuse_to_write(meeting, now)
        if kind in ORGANISER_ONLY and not session.get_one(Person, by_id).is_organiser:
            raise ForAnOrganiser
        decision = _kept(meeting, mark, kind, now)
        if kind in ORGANISER_ONLY and decision.by_id is None:
            note(Action.SET_ASIDE, by_id, now, meeting_id=meeting.id)
        decision.reason, decision.by_id, decision.at = reason or decision.reason, by_id, now


def ask_organisers(meeting_id: int, mark: str, by_id: int, now: datetime) -> None:
    """Ask the organisers whether a number may stay: they see its sentence, nothing else. Idempotent."""
    with transaction() as session:
        lock = lock_meeting(meeting_id, now)
        meeting = lock.meeting
        refuse_to_write(meeting, now)
        if _find(meeting, mark):
            return
        session.add(SetAside(meeting_id=meeting.id, mark=mark, kind=ASKED, by_id=by_id, at=now))
        name = session.get_one(Person, by_id).name or site().name
        organisers = select(Person).where(Person.id.in_(select(Role.person_id).where(Role.role == RoleName.ORGANISER)))
        for person in session.scalars(organisers.order_by(Person.id)).all():
            post_letter(
                "summary-number",
                person,
                version=f"{meeting.id}:{lock.number}",
                facts={**facts_of(meeting), "who": name},
                language=site().locale,
                now=now,
                useful_until=now + ANSWER_LASTS,
                meeting_id=meeting.id,
            )


def _kept(meeting: Meeting, mark: str, kind: str, now: datetime) -> SetAside:
    """Return the decision on this finding, reset when it is new or had another kind (an organiser was asked)."""
    decision = _find(meeting, mark)
    if decision is None:
        decision = SetAside(meeting_id=meeting.id, mark=mark, kind=kind, reason="", at=now)
        open_transaction().add(decision)
    if decision.kind != kind:
        decision.kind, decision.reason, decision.by_id = kind, "", None
    return decision


def _find(meeting: Meeting, mark: str) -> SetAside | None:
    known = select(SetAside).where(SetAside.meeting_id == meeting.id, SetAside.mark == mark)
    return open_transaction().scalars(known.execution_options(populate_existing=True)).first()
