"""Shared by the tests of cases: a session that asks for one, and anna's case in it."""

from datetime import timedelta
from typing import Any

from flask import Flask, current_app
from sqlalchemy import select

from portal import worker
from portal.agenda.models import CaseWanted, Meeting
from portal.cases.models import Case
from portal.cases.operations.write import save_case, send_case
from portal.cases.queries.reading import case_of
from portal.cases.rules.writing import CaseText
from portal.db import db
from portal.people.models import RoleName
from tests.cast import NOW, make, person, sign_up_all, signup_of
from tests.scenes import built_once

TEXT = CaseText("De stille buurman", "Hij doet de deur niet open.", "Mag ik blijven bellen?", "Een idee", False)


@built_once
def asking(**changes: Any) -> Meeting:
    """Return a session of bram that asks for a case, with anna, daan and emma in it."""
    facts = {"case_wanted": CaseWanted.OPTIONAL, "capacity": 12}
    leader = person("bram", RoleName.FACILITATOR)
    meeting = make(**{**facts, "facilitator_ids": [leader.id], **changes})
    sign_up_all(meeting, "anna", "daan", "emma")
    return meeting


def write(meeting: Meeting, name: str = "anna", text: CaseText = TEXT, now: Any = NOW) -> Case:
    case = save_case(signup_of(meeting, name).id, text, 0, now)
    assert case is not None
    return case


def bring(meeting: Meeting, name: str = "anna", text: CaseText = TEXT, now: Any = NOW) -> Case:
    """Write a case and send it."""
    return send_case(signup_of(meeting, name).id, write(meeting, name, text, now).version, now)


def case(meeting: Meeting, name: str = "anna") -> Case:
    """Return this person's case, as stored now."""
    db.session.rollback()
    db.session.expire_all()
    found = case_of(signup_of(meeting, name).id)
    assert found is not None
    return found


def written_in(case: Case) -> str:
    """Return all that is written in a case, to see whether anything is left."""
    return case.title + case.stuck + case.unsure + case.hopes + case.may_stay + case.sentence_back


def work() -> None:
    """Run one round of all the worker's jobs."""
    app: Flask = current_app._get_current_object()  # pyright: ignore[reportAttributeAccessIssue]
    db.session.rollback()
    worker.run(app, app.extensions["portal-jobs"], once=True)


def days_after(meeting: Meeting, days: float) -> Any:
    return meeting.ends_at + timedelta(days=days)


def rows() -> list[Case]:
    db.session.rollback()
    return list(db.session.scalars(select(Case)))
