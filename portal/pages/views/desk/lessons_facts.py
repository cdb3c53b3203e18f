"""What the panel of lessons shows: what is chosen, what may be taken in, who reads it, and what is passed on."""

from datetime import datetime
from typing import Any

from flask import request

from portal.agenda.models import After, Meeting
from portal.evaluations.queries import answers_to_show
from portal.language import N_, tell
from portal.lessons.forms import AUDIENCES, PublicationForm, SharingForm
from portal.lessons.models import Lesson
from portal.lessons.queries.sources import lessons_of, said_to_all
from portal.lessons.rules.candidates import Candidates, candidates_of
from portal.lessons.rules.choosing import Choice, Row, mark_of
from portal.lessons.words import heading, passed_on, thanks
from portal.reactions.queries import leave_outs, progress_of
from portal.reactions.rules.reacting import shown
from portal.signups.queries import who_were_there
from portal.summaries.models import Audience, Stage, Summary
from portal.summaries.queries.findings import scanner
from portal.summaries.rules.levels import careful
from portal.summaries.words import reader_words

PART = "lessons/_lessons.html"

# What is said after a deed, beside what it changed.
SAID = {
    "finished": N_("The summary is final. Those who were there can read it."),
    "public": N_("Everybody can read the summary now."),
    "widened": N_("This network can read the summary now."),
    "narrowed": N_("Fewer people can read the summary now."),
    "lessons": N_("The lessons are saved."),
    "shared": N_("Those who were there get a letter with the lessons."),
    "opened": N_("This is changed: others read the lessons now."),
}


def lessons_facts(
    meeting: Meeting, summary: Summary | None, now: datetime, choice: Choice | None = None, **over: Any
) -> dict[str, Any]:
    """`choice` is what was typed, when it is not saved. Who facilitates the meeting must be loaded."""
    lessons = lessons_of(meeting.id)
    chosen = choice or chosen_in(lessons)
    progress = progress_of(summary.id) if summary else None
    is_final = bool(summary and summary.stage == Stage.FINAL)
    is_shared = bool(summary and summary.shared_at)
    audience = careful(summary.lessons_audience if summary else Audience.EVERYONE, meeting)
    said = request.args.get("said", "")
    return {
        "choice": chosen.with_room(more=1 if "more" in request.args else 0),
        "opened": mark_of(chosen_in(lessons)),
        "top": heading(len(chosen.lessons)),
        "candidates": _candidates(meeting, summary, chosen, now),
        "lesson_errors": [],
        "moved_to": request.args.get("row", 0, int),
        "is_editing": "editing" in request.args,
        "is_final": is_final,
        "can_share": bool(lessons) and (is_final or meeting.after == After.LESSONS),
        "text_audience": careful(summary.audience, meeting) if summary else Audience.PARTICIPANTS,
        "lessons_audience": audience,
        "chosen_audience": audience,
        "audiences": [level for level in AUDIENCES if careful(level, meeting) == level],
        "reader_words": reader_words,
        "publication_form": PublicationForm(formdata=None),
        "sharing_form": SharingForm(formdata=None),
        "is_checked": bool(summary and summary.checked_at and summary.shared_at),
        "is_shared": is_shared,
        "thanks": thanks((progress and progress.reacted) or len(who_were_there(meeting.id))) if is_shared else "",
        "pass_on": passed_on(meeting, lessons),
        "reacted": progress.reacted if progress else 0,
        "asked": progress.asked if progress else 0,
        "lessons_done": (said, tell(SAID[said])) if said in SAID and request.method == "GET" else ("", ""),
        **over,
    }


def chosen_in(lessons: list[Lesson]) -> Choice:
    return Choice(tuple(Row(lesson.text, lesson.is_most_important, lesson.is_signal) for lesson in lessons))


def _candidates(meeting: Meeting, summary: Summary | None, chosen: Choice, now: datetime) -> Candidates:
    """What somebody would rather not see mentioned is none."""
    parts = summary.parts if summary else {}
    seen = shown(parts, leave_outs(summary.id)) if summary else {}
    answers, _any = answers_to_show(meeting, now)
    return candidates_of(
        {name: text for name, text in parts.items() if seen[name] == text},
        said_to_all(summary.id) if summary else (),
        (answer.takeaway for answer in answers),
        scanner(meeting),
        chosen,
    )
