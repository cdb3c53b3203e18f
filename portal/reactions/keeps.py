"""What is kept of reactions to a summary, and until when."""

from collections import Counter as Tally
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, exists, or_, select

from portal.agenda.models import Meeting
from portal.agenda.operations.counts import add_counts
from portal.db import open_transaction
from portal.language import N_
from portal.privacy.keeping import Fate, Keep, table_of
from portal.reactions.models import Reaction, ReactionKind, Reader
from portal.reactions.queries import INVITED, REACTED
from portal.reactions.rules.reacting import CUT_AFTER
from portal.signups.keeps import ATTENDANCE_KEPT
from portal.signups.models import Signup
from portal.signups.rules.attendance import WAS_THERE
from portal.summaries.models import Summary

TEXT_KEPT = timedelta(days=90)
UNFINISHED_KEPT = timedelta(days=365)  # reactions to a text that nobody finished

_READER, _REACTION = table_of(Reader).c, table_of(Reaction).c


def count_readers(rows: Sequence[Row[Any]]) -> None:
    """A step: add deleted invitees to the numbers of their sessions, as `progress_of` counts them."""
    session = open_transaction()
    summary_ids, signup_ids = {row.summary_id for row in rows}, {row.signup_id for row in rows}
    meetings = dict(session.execute(select(Summary.id, Summary.meeting_id).where(Summary.id.in_(summary_ids))).all())
    there = set(session.scalars(select(Signup.id).where(Signup.id.in_(signup_ids), WAS_THERE)))
    counts: Tally[tuple[int, str]] = Tally()
    for row in rows:
        is_asked = row.signup_id is None or row.signup_id in there
        if not row.reads_along and (is_asked or row.reacted_at):
            counts[meetings[row.summary_id], INVITED] += 1
            counts[meetings[row.summary_id], REACTED] += row.reacted_at is not None
    add_counts(counts)


def _over(before: datetime) -> ColumnElement[bool]:
    """Return reactions to a text that was final then; one that came later counts from its own day."""
    final = exists().where(Summary.id == _REACTION.summary_id, Summary.final_at <= before)
    return (_REACTION.at <= before) & final


def _old_texts(before: datetime, now: datetime) -> ColumnElement[bool]:
    """Return reactions that have served; one that hides a passage stays until somebody answers it."""
    is_hiding = (_REACTION.kind == ReactionKind.LEAVE_OUT) & _REACTION.outcome.is_(None)
    return ~is_hiding & or_(_over(before), _REACTION.at <= now - UNFINISHED_KEPT)


def _authors(before: datetime, now: datetime) -> ColumnElement[bool]:
    return _REACTION.reader_id.is_not(None) & or_(_over(before), _REACTION.at <= now - UNFINISHED_KEPT)


def _theirs(person_id: int) -> ColumnElement[bool]:
    return _REACTION.reader_id.in_(select(Reader.id).where(Reader.person_id == person_id))


KEEPS = (
    Keep(
        "invitees",
        table_of(Reader),
        ("id", "summary_id", "person_id", "signup_id", "reads_along", "name", "salt", "reacted_at"),
        N_("So that you can read the summary, and react."),
        Fate.COUNTED,
        what=N_("That you were asked to read a summary"),
        since=N_("after the session"),
        period=ATTENDANCE_KEPT,
        same_as="attendance",  # a sign-up takes its invitation with it, which is to be counted first
        over=lambda before, now: exists().where(
            Summary.id == _READER.summary_id, Meeting.id == Summary.meeting_id, Meeting.ends_at <= before
        ),
        count=count_readers,
        theirs=lambda person_id: _READER.person_id == person_id,
        secret=frozenset({"salt"}),
    ),
    Keep(
        "reaction-authors",
        table_of(Reaction),
        ("reader_id", "is_named"),
        N_("So that the facilitator can answer you."),
        Fate.NAMELESS,
        what=N_("That a reaction is yours"),
        since=N_("after the final text, or a year after you wrote it"),
        period=CUT_AFTER,
        over=_authors,
        emptied={"reader_id": None, "is_named": False},
        theirs=_theirs,
    ),
    Keep(
        "reactions",
        table_of(Reaction),
        (
            *("id", "summary_id", "part", "kind", "text", "sentence", "is_private", "at", "outcome", "reason"),
            *("handled_at", "handled_by_id", "passed_on_at"),
        ),
        N_("To make the summary right. Words that you want left out stay hidden until somebody answers."),
        Fate.DELETED,
        what=N_("Your reactions to a summary"),
        since=N_("after the final text, or a year after you wrote them"),
        period=TEXT_KEPT,
        over=_old_texts,
        theirs=_theirs,
        secret=frozenset({"handled_by_id"}),
    ),
)
