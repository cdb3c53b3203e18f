"""What is kept of evaluations and of letters to oneself, and until when."""

from collections import Counter as Tally
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import Row, exists, select

from portal.agenda.models import Meeting
from portal.agenda.operations.counts import add_counts
from portal.evaluations.models import EvaluationAnswer, LetterToSelf
from portal.evaluations.rules import GIVEN, LETTER_AFTER, LETTER_USEFUL, SCALES, count_name
from portal.language import N_
from portal.privacy.keeping import Fate, Keep, table_of
from portal.signups.models import Signup

ANSWERS_KEPT = timedelta(days=1095)

_ANSWER, _LETTER = table_of(EvaluationAnswer).c, table_of(LetterToSelf).c


def count_answers(rows: Sequence[Row[Any]]) -> None:
    """A step: add deleted answers to the numbers of their sessions: how many, and each number given."""
    counts = Tally((row.meeting_id, GIVEN) for row in rows)
    for row in rows:
        given = row._mapping
        counts.update((row.meeting_id, count_name(scale, given[scale])) for scale in SCALES if given[scale])
    add_counts(counts)


KEEPS = (
    Keep(
        "evaluations",
        table_of(EvaluationAnswer),
        ("id", "meeting_id", "free", "matters", "way", "takeaway", "better"),
        N_("To see how sessions go over the years. Nobody knows who wrote it."),
        Fate.COUNTED,
        what=N_("Your evaluation, without your name"),
        since=N_("after the session"),
        period=ANSWERS_KEPT,
        over=lambda before, now: exists().where(Meeting.id == _ANSWER.meeting_id, Meeting.ends_at <= before),
        count=count_answers,
    ),
    Keep(
        "letters-to-oneself",
        table_of(LetterToSelf),
        ("signup_id", "text", "due_at", "posted_at"),
        N_("To send it back to you. A day after that it goes."),
        Fate.HOURLY,
        what=N_("The sentence that you wrote to yourself"),
        since=N_("after you wrote it, at the latest"),
        period=LETTER_AFTER + LETTER_USEFUL,
        theirs=lambda person_id: _LETTER.signup_id.in_(select(Signup.id).where(Signup.person_id == person_id)),
        theirs_alone=frozenset({"text"}),
        also=lambda person_id: {
            "meeting_id": select(Signup.meeting_id).where(Signup.id == _LETTER.signup_id).scalar_subquery()
        },
        ends=lambda row, _period: (row["posted_at"] or row["due_at"]) + LETTER_USEFUL,
    ),
)
