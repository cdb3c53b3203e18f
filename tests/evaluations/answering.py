"""Shared by the tests of evaluations: the personal address, and answers."""

from sqlalchemy import select, text

from portal.agenda.models import Meeting
from portal.db import db
from portal.evaluations.models import EvaluationAnswer
from portal.evaluations.operations.answer import answer
from portal.evaluations.rules import EvaluationInput
from portal.keys import key_of
from tests.cast import NOW, signup_of


def path_of(meeting: Meeting, name: str = "anna") -> str:
    signup = signup_of(meeting, name)
    return f"/evaluations/{key_of('evaluation', signup.id, signup.salt)}"


def results_of(meeting: Meeting) -> str:
    return f"/manage/meetings/{meeting.slug}/evaluation"


def answer_as(meeting: Meeting, *names: str, number: int = 4) -> None:
    """Answer as each of these people, with their name in the free texts."""
    for name in names:
        evaluation = EvaluationInput(free=number, takeaway=f"Meenemen van {name}", better=f"Beter van {name}")
        answer(signup_of(meeting, name).id, evaluation, "", NOW)


def answers() -> list[EvaluationAnswer]:
    db.session.rollback()
    return list(db.session.scalars(select(EvaluationAnswer)))


def as_they_lie() -> list[str]:
    """Return the takeaways in the physical order of the rows."""
    db.session.rollback()
    place = "rowid" if db.engine.dialect.name == "sqlite" else "ctid"
    return list(db.session.scalars(text(f"SELECT takeaway FROM evaluation_answer ORDER BY {place}")))
