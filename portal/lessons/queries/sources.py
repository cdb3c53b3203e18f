"""The lessons of one meeting, and the reactions they can be based on."""

from sqlalchemy import select

from portal.db import db
from portal.lessons.models import Lesson
from portal.reactions.models import Reaction, ReactionKind

READABLE_KINDS = (ReactionKind.ADDITION, ReactionKind.NUANCE)


def lessons_of(meeting_id: int) -> list[Lesson]:
    """Return the lessons in order."""
    return list(db.session.scalars(select(Lesson).where(Lesson.meeting_id == meeting_id).order_by(Lesson.position)))


def said_to_all(summary_id: int) -> list[str]:
    """Return what readers added or missed, where all attendees may read it."""
    texts = select(Reaction.text).where(Reaction.summary_id == summary_id, Reaction.text != "")
    to_all = texts.where(Reaction.kind.in_(READABLE_KINDS), ~Reaction.is_private)
    return list(db.session.scalars(to_all.order_by(Reaction.id)))
