"""The answer to a signal for policy makers."""

from collections.abc import Sequence
from datetime import datetime

from portal.agenda.models import Visibility
from portal.agenda.rules.joining import joining_details
from portal.agenda.rules.refusals import HoldsJoiningDetails
from portal.counters import Count, raise_counters
from portal.db import transaction
from portal.lessons.models import Lesson
from portal.lessons.rules.refusals import NotASignal
from portal.text import clean_text


def answer_signal(lesson_id: int, text: str, by_id: int, now: datetime, joining_public: Sequence[str] = ()) -> None:
    """Store the answer, which everybody reads; empty text withdraws it.

    Raises NotASignal, and HoldsJoiningDetails when it says how to join online, without a mark in `joining_public`.
    """
    with transaction() as session:
        lesson = session.get(Lesson, lesson_id, with_for_update=True, populate_existing=True)
        if lesson is None or not lesson.is_signal:
            raise NotASignal
        write_answer(lesson, text, by_id, now, joining_public)


def write_answer(
    lesson: Lesson, text: str, by_id: int | None, now: datetime, joining_public: Sequence[str] = ()
) -> None:
    """A step: write the answer; `by_id` is None for that of a policy mailbox. Raises HoldsJoiningDetails."""
    if found := joining_details({"answer": text}, Visibility.PUBLIC, joining_public):
        raise HoldsJoiningDetails(found)
    lesson.answer = clean_text(text)
    lesson.answered_at, lesson.answered_by_id = (now, by_id) if lesson.answer else (None, None)
    raise_counters(Count.CALENDAR)
