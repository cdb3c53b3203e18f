"""The letter with the lessons, and the reminder to write something."""

from typing import Any

from portal.agenda.letters import about_session, card_of, refuse_unless_leads, to_who_may_change
from portal.agenda.models import After
from portal.language import N_
from portal.lessons.operations.review import KIND as STILL_PUBLIC
from portal.lessons.operations.share import KIND
from portal.lessons.queries.finding import readable_part_of, summary_with_meeting
from portal.lessons.queries.written import is_written
from portal.lessons.rules.reviewing import is_read_by_everybody
from portal.lessons.words import heading, to_pass_on
from portal.mail.kinds import Concern, LetterKind
from portal.mail.models import Letter
from portal.mail.rules.limits import UNASKED, NoLimit
from portal.mail.rules.sending import NotTrueAnyMore
from portal.web.addresses import absolute


def while_shared(letter: Letter) -> dict[str, Any]:
    """Return the lessons shared at sending, without those hidden or withdrawn since posting."""
    summary = summary_with_meeting(letter.meeting_id or 0)
    follow_up = readable_part_of([(summary, False, True)])[0] if summary and summary.shared_at else None
    if not follow_up or not follow_up.lessons:
        raise NotTrueAnyMore(N_("the lessons are not shared any more"))
    lessons = [lesson.text for lesson in follow_up.lessons]
    important = next((number for number, lesson in enumerate(follow_up.lessons, 1) if lesson.is_most_important), 0)
    return {
        "card": card_of({**letter.facts, "questions": []}),
        "headline": heading(len(lessons)),
        "was_there": letter.facts.get("was_there", True),  # earlier releases only wrote to attendees
        "lessons": lessons,
        "important": important,
        "audience": follow_up.summary.lessons_audience,
        "to_pass_on": to_pass_on(letter.facts["title"], lessons, important, absolute("agenda.index")),
    }


def while_unwritten(letter: Letter) -> dict[str, Any]:
    """Return the variables for a leader while nothing is written."""
    refuse_unless_leads(letter)
    if is_written(letter.meeting_id or 0):
        raise NotTrueAnyMore(N_("it was written meanwhile"))
    return {**about_session(letter), "is_summary": letter.facts["after"] == After.SUMMARY}


def while_public(letter: Letter) -> dict[str, Any]:
    """Return the variables for people who may change the session, while any of its texts is public."""
    summary = summary_with_meeting(letter.meeting_id or 0)
    if not summary or not is_read_by_everybody(summary.meeting, summary):
        raise NotTrueAnyMore(N_("it is not public any more"))
    return to_who_may_change(letter)


KINDS = (
    LetterKind(
        STILL_PUBLIC,
        N_("Still right? To the facilitators"),
        "lessons/lead-still-public.txt",
        while_public,
        NoLimit("sent once a year for a session"),
        about=Concern.DUTY,
    ),
    LetterKind(
        "lead-nudge",
        N_("Nothing written yet, to the facilitators"),
        "lessons/lead-nudge.txt",
        while_unwritten,
        NoLimit("sent once for a session"),
        about=Concern.DUTY,
    ),
    LetterKind(
        KIND,
        N_("The lessons"),
        "lessons/lessons-shared.txt",
        while_shared,
        UNASKED,
        is_counted=True,
        about=Concern.REST,
    ),
)
