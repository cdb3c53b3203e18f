"""Answering a reaction: adopted, partly adopted, or declined. The last answer counts."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from portal.agenda.models import Meeting
from portal.db import open_transaction, transaction
from portal.lessons.models import Lesson
from portal.reactions.models import Outcome, Reaction, ReactionKind
from portal.reactions.operations.lock import lock_reaction
from portal.reactions.rules.reacting import (
    StillThere,
    digest_of,
    has,
    is_hidden,
    may_rewrite,
    pointed_at,
    refuse_to_answer,
    without,
)
from portal.summaries.models import Reason, Summary
from portal.summaries.operations.publish import tell_readers
from portal.summaries.operations.versions import destroy_versions_with, keep_version
from portal.summaries.operations.write import refuse_for_readers, write_text
from portal.summaries.rules.steps import StaleOwnText, StaleText
from portal.summaries.rules.writing import cleaned
from portal.text import clean_text


@dataclass(frozen=True)
class Rewritten:
    """The paragraph that a reaction is about, as it was changed beside the answer."""

    text: str
    seen: str  # the digest of the text that the writer saw


def handle(
    reaction_id: int,
    outcome: Outcome,
    reason: str,
    by_id: int,
    now: datetime,
    rewritten: Rewritten | None = None,
) -> Reaction:
    """Record the outcome of a reaction, for its author to see, with the paragraph as it was rewritten during the round.

    Adopting "rather not mention" removes the sentence from the text, if it is still there, and deletes the versions
    that hold it; declining shows it again. Raises NeedsReason, StillThere, TextChanged; for the paragraph StaleText,
    TooLong, NothingWritten, FindingsWait.
    """
    with transaction():
        lock, summary, reaction = lock_reaction(reaction_id, now)
        refuse_to_answer(outcome, reason)

        if rewritten and may_rewrite(summary.stage, reaction.part):
            _rewrite(lock.meeting, summary, reaction.part, rewritten, by_id, now)
        if reaction.kind == ReactionKind.LEAVE_OUT and outcome != Outcome.DECLINED:
            _leave_out(reaction, summary, outcome, by_id, now)
        reaction.outcome, reaction.reason = outcome, reason if outcome == Outcome.DECLINED else ""
        reaction.handled_at, reaction.handled_by_id = now, by_id
        if reaction.kind == ReactionKind.LEAVE_OUT:
            tell_readers(summary)
    return reaction


def _rewrite(meeting: Meeting, summary: Summary, part: str, rewritten: Rewritten, by_id: int, now: datetime) -> None:
    """Write the paragraph, unless the writer left it as it was."""
    text, stored = clean_text(rewritten.text), summary.parts.get(part, "")
    if text == stored or digest_of(text) == rewritten.seen:
        return
    if digest_of(stored) != rewritten.seen:
        raise StaleOwnText if summary.changed_by_id == by_id else StaleText
    parts = cleaned({**summary.parts, part: text})
    refuse_for_readers(meeting, summary, parts)
    write_text(summary, parts, by_id, now)
    keep_version(summary, Reason.SAVED, by_id, now)


def _leave_out(reaction: Reaction, summary: Summary, outcome: Outcome, by_id: int, now: datetime) -> None:
    """Remove the sentences everywhere: from the text, its versions, lessons and reactions."""
    passages = pointed_at(reaction)
    if any(has(text, passage) for text in summary.parts.values() for passage in passages):
        if outcome == Outcome.PARTLY:
            raise StillThere
        left = {name: without(text, passages) for name, text in summary.parts.items()}
        write_text(summary, {name: text for name, text in left.items() if text}, by_id, now)
        keep_version(summary, Reason.SAVED, by_id, now)
    for passage in passages:
        destroy_versions_with(summary, passage)
    _leave_out_of_lessons(reaction, summary)
    for other in open_transaction().scalars(select(Reaction).where(Reaction.summary_id == summary.id)):
        if any(has(other.text, passage) for passage in passages):  # it quotes the passage
            other.text = without(other.text, passages)
    reaction.sentence = ""


def _leave_out_of_lessons(reaction: Reaction, summary: Summary) -> None:
    """Delete lessons that say it, and renumber those after them."""
    session = open_transaction()
    mine = select(Lesson).where(Lesson.meeting_id == summary.meeting_id).order_by(Lesson.position)
    lessons = list(session.scalars(mine))
    gone = [lesson for lesson in lessons if is_hidden(lesson.text, [reaction])]
    for lesson in gone:
        session.delete(lesson)
    session.flush()
    for position, lesson in enumerate((lesson for lesson in lessons if lesson not in gone), 1):
        lesson.position = position
        session.flush()  # one by one: positions are unique
