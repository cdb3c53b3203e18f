"""An organiser's answer to a signal for policy makers."""

from datetime import datetime

from portal.counters import Count, raise_counters
from portal.db import transaction
from portal.lessons.models import Lesson
from portal.lessons.rules.refusals import NotASignal
from portal.text import clean_text


def answer_signal(lesson_id: int, text: str, by_id: int, now: datetime) -> None:
    """Store the answer; empty text withdraws it. Raises NotASignal."""
    with transaction() as session:
        lesson = session.get(Lesson, lesson_id, with_for_update=True, populate_existing=True)
        if lesson is None or not lesson.is_signal:
            raise NotASignal
        lesson.answer = clean_text(text)
        lesson.answered_at, lesson.answered_by_id = (now, by_id) if lesson.answer else (None, None)
        raise_counters(Count.CALENDAR)
