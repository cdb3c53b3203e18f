"""Shared by the tests of reactions: bram's summary, on which anna, daan and emma can react."""

from typing import Any

from sqlalchemy import select

from portal.agenda.models import Meeting
from portal.db import db
from portal.keys import key_of
from portal.lessons.operations.handle import handle
from portal.mail.models import Letter
from portal.people.models import Person
from portal.reactions.models import Outcome, Reaction, ReactionKind, Reader
from portal.reactions.operations.ask import open_round
from portal.reactions.operations.react import react
from portal.reactions.queries import leave_outs
from portal.reactions.rules.reacting import ReactionInput, shown
from portal.summaries.models import Summary, SummaryStage
from portal.summaries.operations.write import save_text
from portal.summaries.queries.texts import summary_of
from tests.after import held
from tests.cast import NOW
from tests.scenes import built_once

SECRET = "De man met de rode fiets zei niets."
TEXT = {
    "intro": "We spraken over hulp die niet past.\n\nHet duurde lang.",
    "answer_1": f"Eerst luisterden we. {SECRET} Dat hielp.\n\nDaarna praatten we.",
    "obstacle_1": "Iedereen belt los van elkaar aan.",
    "next_steps": "- Een kaart schrijven.\n- Samen bellen.",
}


def bram_id() -> int:
    return db.session.scalars(select(Person.id).where(Person.name == "Bram")).one()


@built_once
def written(text: dict[str, str] | None = None, **changes: Any) -> Meeting:
    """Return a past session with a summary that nobody else has read."""
    meeting = held(**changes)
    save_text(meeting.id, text or TEXT, 1, bram_id(), NOW)
    return meeting


@built_once
def in_round(text: dict[str, str] | None = None, with_members: bool = False, **changes: Any) -> Meeting:
    """Return a past session whose attendees were asked to react on its summary; `with_members` read along."""
    meeting = written(text, **changes)
    open_round(meeting.id, None, bram_id(), NOW, with_members=with_members)
    return meeting


def summary(meeting: Meeting) -> Summary:
    return summary_of(meeting.id)  # pyright: ignore[reportReturnType]


def finished(meeting: Meeting, now=NOW) -> Summary:
    """Make the summary's text final; return it."""
    text = summary(meeting)
    text.stage, text.final_at = SummaryStage.FINAL, now
    db.session.commit()
    return text


def reader(meeting: Meeting, name: str) -> Reader:
    theirs = select(Reader).join(Reader.person).where(Person.email == f"{name}@oeverkring.example")
    return db.session.scalars(theirs.where(Reader.summary_id == summary(meeting).id)).one()


def path(meeting: Meeting, name: str) -> str:
    """Return the address in this reader's letter."""
    row = reader(meeting, name)
    return f"/reactions/{key_of('reaction', row.id, row.salt)}"


def says(meeting: Meeting, name: str, kind: str, text: str = "", part: str = "answer_1", now=NOW, **more) -> Reaction:
    reaction = ReactionInput(part, ReactionKind(kind), text, **more)
    return react(reader(meeting, name).id, reaction, now)


def hides(meeting: Meeting, name: str, *sentences: str, part: str = "answer_1", now=NOW) -> Reaction:
    return says(meeting, name, "leave-out", part=part, sentences=sentences or (SECRET,), now=now)


def answers(reaction: Reaction, outcome: str, reason: str = "", now=NOW) -> Reaction:
    return handle(reaction.id, Outcome(outcome), reason, bram_id(), now)


def seen(meeting: Meeting) -> dict[str, str]:
    """Return the text as its readers see it."""
    text = summary(meeting)
    return shown(text.parts, leave_outs(text.id))


def last_letter(name: str) -> Letter:
    theirs = select(Letter).join(Person, Letter.person_id == Person.id)
    theirs = theirs.where(Person.email == f"{name}@oeverkring.example")
    return db.session.scalars(theirs.order_by(Letter.id.desc())).first()  # pyright: ignore[reportReturnType]
