"""The page on which facilitators write what came after their session; the steps of the loop all answer with it."""

from datetime import datetime
from typing import Any

from flask_babel import gettext as _
from werkzeug import Response

from portal.agenda.models import After, Meeting
from portal.clock import now
from portal.language import clock, date_short
from portal.lessons.queries.sources import lessons_of
from portal.pages.views.desk.lessons_facts import lessons_facts
from portal.people.sign_in import the_reader
from portal.reactions.views.facts import round_facts
from portal.summaries.forms import NotesForm, SummaryForm
from portal.summaries.models import Audience, Parts, Stage, Summary
from portal.summaries.queries.findings import TITLE, findings_of
from portal.summaries.queries.texts import notes_of, summary_of, versions_of
from portal.summaries.rules.levels import careful, is_public
from portal.summaries.rules.plain import MOST_HINTS, Hint, hints
from portal.summaries.rules.steps import loop_of, refuse_to_write
from portal.summaries.words import place_name, reader_words, version_words
from portal.web.answers import private, show

PAGE = "pages/desk/summary.html"
CHECKS, SEEN = "summaries/_checks.html", "summaries/_seen.html"


def show_summary_page(meeting: Meeting, status: int = 200, part: str | None = None, **over: Any) -> Response:
    """The page of a meeting, or `part` of it; before its end, and when nothing comes after it, a refusal.

    Who facilitates the meeting must be loaded. `over` is what another view has of its own: `form`, `choice` (lessons
    as they were typed), `sentence` (why something was refused), `for_everyone` (whether what is to leave goes to
    everybody), or whatever its panel asks for.
    """
    refuse_to_write(meeting, now())
    return private(show(PAGE, part, status, **page_facts(meeting, now(), **over)))


def page_facts(meeting: Meeting, at: datetime, **over: Any) -> dict[str, Any]:
    summary = summary_of(meeting.id)
    lessons = lessons_of(meeting.id)
    form = over.pop("form", None) or SummaryForm.showing(summary)
    form.name_for(meeting)
    everyone = over.pop("for_everyone", None)
    typed_lessons = over.pop("choice", None)
    is_for_all = bool(summary and is_public(meeting, summary)) if everyone is None else everyone
    notes = notes_of(meeting.id, the_reader().id)
    texts = {TITLE: meeting.title, **form.parts}
    texts |= {f"lesson-{number}": lesson.text for number, lesson in enumerate(lessons, 1)}
    return {
        "meeting": meeting,
        "summary": summary,
        "form": form,
        "has_text": meeting.after == After.SUMMARY,
        "saves_itself": summary is None or summary.stage == Stage.DRAFT,
        "readers": reader_words(_readers(meeting, summary)),
        "saved": _saved(meeting, summary, at),
        "for_everyone": is_for_all,
        "findings": findings_of(meeting, texts, is_for_all),
        "place_name": lambda place: place_name(place, meeting.questions),
        "hints": _hints(form.parts, meeting.language),
        "loop_steps": loop_of(meeting, summary, len(lessons), at),
        "versions": [(kept.number, version_words(kept, meeting)) for kept in versions_of(summary.id)]
        if summary
        else [],
        "notes_form": NotesForm(formdata=None, data={"notes": notes.text if notes else ""}),
        "seen": {},
        "theirs": {},
        "sentence": "",
        **round_facts(meeting, summary, at),
        **lessons_facts(meeting, summary, at, typed_lessons),
        **over,
    }


def _hints(parts: Parts, language: str) -> list[tuple[str, Hint]]:
    """What could be said more plainly, with the part in which it stands: some, not all."""
    return [(part, hint) for part, text in parts.items() for hint in hints(text, language)][:MOST_HINTS]


def _readers(meeting: Meeting, summary: Summary | None) -> Audience:
    """Who reads the text as it is now."""
    if summary is None or summary.stage == Stage.DRAFT:
        return Audience.FACILITATOR
    return careful(summary.audience, meeting) if summary.stage == Stage.FINAL else Audience.PARTICIPANTS


def _saved(meeting: Meeting, summary: Summary | None, at: datetime) -> str:
    """When the text was last saved, in words; nothing before that."""
    if summary is None or not summary.changed_by_id:
        return ""
    there = summary.changed_at.astimezone(meeting.zone)
    if there.date() == at.astimezone(meeting.zone).date():
        return _("Saved at %(time)s.", time=clock(there))
    return _("Saved on %(day)s at %(time)s.", day=date_short(there), time=clock(there))
