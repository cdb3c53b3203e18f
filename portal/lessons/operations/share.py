"""Sharing the lessons: by letter with attendees, and on the page with their audience."""

from datetime import datetime, timedelta

from portal.agenda.operations.lock import MeetingLock
from portal.agenda.rules.facts import facts_of
from portal.db import transaction
from portal.history.models import Action
from portal.lessons.models import Lesson
from portal.lessons.queries.sources import lessons_of
from portal.mail.operations.posting import has_room_about, post_letter
from portal.reactions.models import Reader
from portal.reactions.queries import invited_to
from portal.signups.operations.posting import post_within_limit
from portal.signups.queries import who_were_there
from portal.site import site
from portal.summaries.models import Audience, Summary
from portal.summaries.operations.lock import lock_summary
from portal.summaries.operations.publish import (
    forget_check,
    is_for_everyone,
    is_wider,
    sign_again,
    tell_of_change,
)
from portal.summaries.queries.findings import TITLE, findings_of
from portal.summaries.rules.levels import careful
from portal.summaries.rules.steps import refuse_to_share

KIND = "lessons-shared"
USEFUL_FOR = timedelta(days=30)  # after that the letter expires


def share(meeting_id: int, audience: Audience, ticks: int, by_id: int, now: datetime) -> None:
    """Set the audience of the lessons. The first time, whoever was there or invited in the round gets a letter.

    An audience that the meeting does not allow becomes the next narrower one. Raises NotHeldYet, NothingComesAfter,
    NotFinal, NoLessons, FindingsWait, NotChecked.
    """
    with transaction():
        lock, summary = lock_summary(meeting_id, now)
        meeting = lock.meeting
        lessons = lessons_of(meeting_id)
        level = careful(audience, meeting)
        was = summary.lessons_audience if summary.shared_at else Audience.FACILITATOR
        findings = _findings(lock, lessons, level) if is_wider(level, was) else 0
        refuse_to_share(meeting, summary, len(lessons), findings, now)
        if level == was:
            return
        is_first = summary.shared_at is None
        if level == Audience.EVERYONE:  # the checks of the text do not cover the lessons
            sign_again(summary, ticks, by_id, now)
        summary.lessons_audience, summary.shared_at = level, summary.shared_at or now
        if not is_for_everyone(summary):
            forget_check(summary)
        if is_first:
            _tell_all(lock, summary, level)
        tell_of_change(lock, was, level, by_id, Action.LESSONS_PUBLIC)


def _findings(lock: MeetingLock, lessons: list[Lesson], level: Audience) -> int:
    """Return the findings in what is shared now: the title and the lessons."""
    meeting = lock.meeting
    lock.session.refresh(meeting, ["facilitators", "network"])
    texts = {TITLE: meeting.title, **{f"lesson-{lesson.position}": lesson.text for lesson in lessons}}
    return len(findings_of(meeting, texts, for_everyone=level == Audience.EVERYONE))


def _tell_all(lock: MeetingLock, summary: Summary, level: Audience) -> None:
    """Mail whoever was there or invited, within the limit per session. The letter's lessons are read at sending.

    Whoever was asked and turned out to be absent gets lessons that everybody reads, and no others.
    """
    there = who_were_there(lock.meeting.id)
    for signup in {signup.person_id: signup for signup in reversed(there)}.values():  # one letter a mailbox
        post_within_limit(lock, signup, KIND, useful_until=lock.now + USEFUL_FOR)
    known = {signup.person_id for signup in there}
    for reader in invited_to(summary.id, also_who_left=level == Audience.EVERYONE):
        if reader.person_id not in known:
            _post(lock, reader)


def _post(lock: MeetingLock, reader: Reader) -> None:
    meeting = lock.meeting
    post_letter(
        KIND,
        reader.person,
        version=f"reader-{reader.id}:{lock.number}",
        facts={**facts_of(meeting), "was_there": False},
        language=site().locale,
        now=lock.now,
        useful_until=lock.now + USEFUL_FOR,
        name=reader.name,
        meeting_id=meeting.id,
        is_wanted=has_room_about(meeting.id, reader.person, KIND, since=()),
    )
