"""Writing the lessons, in order."""

from datetime import datetime

from sqlalchemy import delete, select

from portal.agenda.models import Meeting
from portal.counters import Count, raise_counters
from portal.db import open_transaction, transaction
from portal.lessons.models import Lesson
from portal.lessons.rules.choosing import Choice, LessonRow, mark_of
from portal.lessons.rules.refusals import StaleLessons, StaleOwnLessons, TooManyLessons
from portal.summaries.models import Summary
from portal.summaries.operations.lock import lock_summary
from portal.summaries.operations.publish import forget_check, is_for_everyone, keep_audience, sign_again
from portal.summaries.queries.findings import findings_of
from portal.summaries.rules.levels import are_lessons_public
from portal.summaries.rules.steps import FindingsWait, NoLessons, NotChecked, refuse_to_write
from portal.text import fold


def write_lessons(
    meeting_id: int, choice: Choice, now: datetime, opened: str = "", ticks: int = 0, by_id: int | None = None
) -> None:
    """Replace the lessons. Unchanged lessons write nothing.

    Other words in lessons that everybody reads are signed anew by `by_id`, with all `ticks`; another order is not.
    `opened` is the hash of the lessons that this writer saw; another one raises StaleLessons (StaleOwnLessons: the same
    person changed them, elsewhere). Raises NotHeldYet, NothingComesAfter, TooManyLessons; for shared lessons NoLessons,
    NotChecked, and FindingsWait for findings that the last ones did not have.
    """
    with transaction() as session:
        lock, summary = lock_summary(meeting_id, now)
        meeting = lock.meeting
        refuse_to_write(meeting, now)
        if choice.is_too_much:
            raise TooManyLessons
        mine = select(Lesson).where(Lesson.meeting_id == meeting_id).order_by(Lesson.position)
        lessons = list(session.scalars(mine.execution_options(populate_existing=True)))
        there = Choice(tuple(LessonRow(lesson.text, lesson.is_most_important, lesson.is_signal) for lesson in lessons))
        if there.lessons == choice.lessons:
            return
        if opened and opened != mark_of(there):
            raise StaleOwnLessons if by_id and by_id == summary.lessons_saved_by_id else StaleLessons
        if summary.shared_at:
            _refuse_for_readers(meeting, summary, lessons, choice)
            if _texts(there) != _texts(choice):
                if are_lessons_public(meeting, summary):
                    _sign(summary, ticks, by_id, now)
                keep_audience(meeting, summary, "lessons_audience")
        elif not is_for_everyone(summary):
            forget_check(summary)  # nobody has checked these
        _replace(meeting_id, lessons, choice)
        summary.lessons_saved_by_id, summary.skipped_at = by_id, None
        if summary.shared_at:
            meeting.changed_at = now
            raise_counters(Count.CALENDAR)


def _refuse_for_readers(meeting: Meeting, summary: Summary, lessons: list[Lesson], choice: Choice) -> None:
    """Refuse what others would read at once. Raises NoLessons, FindingsWait."""
    if not choice.lessons:
        raise NoLessons
    open_transaction().refresh(meeting, ["facilitators", "network"])
    known, found = (
        {finding.mark for finding in findings_of(meeting, texts, is_for_everyone(summary))}
        for texts in (
            {f"lesson-{lesson.position}": lesson.text for lesson in lessons},
            {f"lesson-{position}": row.text for position, row in enumerate(choice.lessons, 1)},
        )
    )
    if found - known:
        raise FindingsWait


def _texts(choice: Choice) -> list[str]:
    return sorted(row.text for row in choice.lessons)


def _sign(summary: Summary, ticks: int, by_id: int | None, now: datetime) -> None:
    """Raise NotChecked without all ticks, or when nobody signs."""
    if by_id is None:
        raise NotChecked
    sign_again(summary, ticks, by_id, now)


def _replace(meeting_id: int, lessons: list[Lesson], choice: Choice) -> None:
    """Rewrite the lessons; those with unchanged text keep an organiser's answer."""
    session = open_transaction()
    answers = {lesson.text: lesson for lesson in lessons if lesson.answer}
    session.execute(delete(Lesson).where(Lesson.meeting_id == meeting_id))
    for position, row in enumerate(choice.lessons, 1):
        lesson = Lesson(
            meeting_id=meeting_id,
            position=position,
            text=row.text,
            is_most_important=row.is_most_important,
            is_signal=row.is_signal,
            search=fold(row.text),
        )
        answered = answers.get(row.text)
        if answered and row.is_signal:
            lesson.answer, lesson.answered_at = answered.answer, answered.answered_at
            lesson.answered_by_id = answered.answered_by_id
        session.add(lesson)
