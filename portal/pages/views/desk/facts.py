"""The facilitator's page after a session, and its parts; the views of each step answer with these.

Each panel has exactly the facts that it shows. A view that answers one part only queries that part's facts.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from typing import Any

from flask import request
from werkzeug import Response

from portal.agenda.models import Meeting
from portal.evaluations.queries import answers_to_show
from portal.lessons.models import Lesson
from portal.lessons.queries.sources import lessons_of
from portal.lessons.rules.choosing import Choice
from portal.lessons.views.panels import (
    LessonsPanel,
    PublicationPanel,
    lessons_audience,
    lessons_panel,
    publication_panel,
)
from portal.pages.views.desk.card import LessonCard, card_of
from portal.pages.views.desk.way import DeskStep, Reached, Way, step_with, way_of
from portal.people.sign_in import the_reader
from portal.reactions.queries import Progress, progress_of, readers_of
from portal.reactions.views.panels import RoundPanel, round_defaults, round_panel
from portal.signals.views.panels import SignalPanel, signal_panel
from portal.signups.models import Signup
from portal.signups.queries import who_were_there
from portal.signups.rules.attendance import AttendanceWindow, attendance_window
from portal.summaries.forms import NotesForm, SummaryForm
from portal.summaries.models import Parts, Summary, SummaryStage
from portal.summaries.queries.findings import scanner
from portal.summaries.queries.texts import summary_of
from portal.summaries.rules.mending import Scanner
from portal.summaries.rules.steps import refuse_to_write
from portal.summaries.rules.writer import is_writer, until_of
from portal.summaries.views.panels import (
    ChecksPanel,
    WritingPanel,
    checks_panel,
    earlier_texts,
    notes_form,
    writing_panel,
)
from portal.summaries.words import ReaderCounts
from portal.web.answers import private, show, wants_part

PAGE = "pages/desk/summary.html"
CHECKS, SEEN, LESSONS = "summaries/_checks.html", "summaries/_seen.html", "lessons/_lessons.html"


@dataclass(frozen=True)
class Desk:
    """Facts that several panels share, read once."""

    meeting: Meeting
    summary: Summary | None
    lessons: list[Lesson]
    scan: Scanner
    now: datetime

    @cached_property
    def readers(self) -> ReaderCounts:
        """Not read for a part that does not show them."""
        return readers_of(self.meeting, self.summary)

    @property
    def lesson_texts(self) -> list[str]:
        return [lesson.text for lesson in self.lessons]


@dataclass(frozen=True)
class DeskPage:
    """The whole page, with the names that its templates use."""

    meeting: Meeting
    there: Sequence[str]  # the names of those who were there
    may_note: bool  # attendance can still be noted
    is_skipped: bool  # no summary this time
    may_skip: bool
    writing: WritingPanel
    writer: str  # the attendee who may write it by a link; "" for none
    writer_until: date | None
    written_by: str  # the attendee who saved last; "" for a facilitator
    checks: ChecksPanel
    round: RoundPanel
    publication: PublicationPanel
    lessons: LessonsPanel
    notes: NotesForm
    versions: Sequence[tuple[int, str]]
    signal: SignalPanel | None  # where the signal goes; None without one
    card: LessonCard | None  # once it is shared: what to pass on
    seen: Parts | None = field(default_factory=dict)  # the preview, when requested; None when it is empty
    sentence: str = ""  # the message of a refusal
    sentence_at: str = ""  # the id on the page of what it is about
    notice: str = ""
    opened: str = ""  # the step to open, when it is not the first to do

    @property
    def way(self) -> Way:
        """The steps, with the one open that was refused or asked for."""
        reached = Reached(
            after=self.meeting.after,
            stage=self.round.stage,
            may_note=self.may_note,
            there=len(self.there),
            has_notes=bool(self.notes.notes.data),
            is_written=self.publication.has_text,
            findings=len(self.checks.findings),
            waiting=self.round.waiting,
            lessons=len(self.lessons.choice.lessons) if not self.lessons.errors else 0,
            is_shared=self.lessons.sharing.is_shared,
        )
        return way_of(reached, _refused_in(self) or self.opened or request.args.get("step", ""))


def desk_of(meeting: Meeting, now: datetime) -> Desk:
    """Read the desk. The meeting's network and facilitators must be loaded. Raises NothingComesAfter, NotHeldYet."""
    refuse_to_write(meeting, now)
    summary = summary_of(meeting.id)
    return Desk(meeting, summary, lessons_of(meeting.id), scanner(meeting), now)


def desk_page(
    desk: Desk,
    writing: WritingPanel | None = None,
    checks: ChecksPanel | None = None,
    lessons: LessonsPanel | None = None,
) -> DeskPage:
    """Return all panels: the given ones, and the others from what is stored."""
    meeting, summary = desk.meeting, desk.summary
    progress = _progress_of(desk)
    writing = writing or writing_panel(meeting, summary, desk.readers)
    lessons = lessons or lessons_of_desk(desk, progress=progress)
    there = who_were_there(meeting.id)
    is_draft = summary is None or summary.stage == SummaryStage.DRAFT
    return DeskPage(
        meeting=meeting,
        there=[attendee.name for attendee in there],
        may_note=attendance_window(meeting, desk.now) == AttendanceWindow.OPEN,
        is_skipped=bool(summary and summary.skipped_at),
        may_skip=is_draft and not lessons.sharing.is_shared,
        writing=writing,
        writer=next((signup.name for signup in there if is_writer(summary, signup.id, desk.now)), "")
        if summary
        else "",
        writer_until=until_of(summary, meeting) if summary else None,
        written_by=_attendee_who_saved(meeting, summary, there),
        checks=checks or checks_of(desk, writing.form),
        round=round_panel(meeting, summary, progress, desk.readers.along, desk.now),
        publication=publication_panel(meeting, summary, desk.readers),
        lessons=lessons,
        notes=notes_form(meeting, the_reader().id),
        versions=earlier_texts(meeting, summary),
        signal=signal_panel(meeting, desk.lessons, the_reader(), desk.now),
        card=card_of(meeting, lessons.sharing.lessons, lessons.sharing) if lessons.sharing.is_shared else None,
    )


def show_desk(page: DeskPage, status: int = 200) -> Response:
    """Answer with the whole page."""
    return private(show(PAGE, status=status, **_facts(page)))


def show_part(part: str, page: Callable[[], DeskPage], status: int = 200, **panels: Any) -> Response:
    """Answer with one part; without JavaScript with the page, which is only then queried."""
    return private(show(PAGE, part, status, lambda: _facts(page()), is_alone=wants_part(), **panels))


def _facts(page: DeskPage) -> dict[str, Any]:
    """Return what the template shows; what was done stands above the page, since its step may be folded."""
    panels = (page, page.round, page.publication, page.lessons, page.lessons.sharing)
    notice = next((panel.notice for panel in panels if panel.notice), "")
    return {
        **vars(page),
        "way": page.way,
        "notice": notice,
        "is_alone": False,
        "is_swapped": "HX-Request" in request.headers,
    }


def _refused_in(page: DeskPage) -> str:
    """Return the step in which something was refused, or is shown; "" for none."""
    stage = page.round.stage
    if page.sentence_at:
        ticks = {"text": DeskStep.SHARE, "lessons": DeskStep.SHARE, "write": DeskStep.TEXT}
        return step_with(page.sentence_at, stage) or ticks.get(page.sentence_at.partition("-tick_")[0], "")
    form = page.writing.form
    refused = {
        DeskStep.FOUND: page.checks.next_finding or (form.errors and form.refused_at == "findings"),
        DeskStep.TEXT: form.errors or page.seen != {},
        DeskStep.NOTES: page.notes.errors,
        step_with("round", stage): page.round.form.errors,
        step_with("publication", stage): page.publication.form.errors,
        DeskStep.LESSONS: page.lessons.errors or page.lessons.is_editing,
        DeskStep.SHARE: page.lessons.sharing.form.errors,
    }
    return next((step for step, is_refused in refused.items() if is_refused), "")


def chosen_beside(desk: Desk) -> dict[str, Any]:
    """Return what was chosen in other forms of the page, unless by default: a button of the text must not lose it."""
    defaults = {
        **round_defaults(desk.meeting, desk.now),
        "sharing_audience": str(lessons_audience(desk.meeting, desk.summary)),
    }
    return {name: request.form[name] for name in defaults if request.form.get(name, defaults[name]) != defaults[name]}


def checks_of(desk: Desk, form: SummaryForm | None = None, for_everyone: bool | None = None) -> ChecksPanel:
    """Return the checks of the input in `form`, else of what is saved."""
    return checks_panel(desk.meeting, desk.summary, desk.lesson_texts, desk.scan, desk.now, form, for_everyone)


def lessons_of_desk(desk: Desk, typed: Choice | None = None, progress: Progress | None = None) -> LessonsPanel:
    """Return the lessons panel; `typed` is unsaved input."""
    answers, _is_any = answers_to_show(desk.meeting, desk.now)
    takeaways = (answer.takeaway for answer in answers)
    progress = progress or _progress_of(desk)
    return lessons_panel(desk.meeting, desk.summary, desk.lessons, progress, takeaways, desk.scan, desk.readers, typed)


def _attendee_who_saved(meeting: Meeting, summary: Summary | None, there: Sequence[Signup]) -> str:
    by_id = summary.changed_by_id if summary and summary.parts else None
    if by_id in {leader.id for leader in meeting.facilitators}:
        return ""
    return next((signup.name for signup in there if signup.person_id == by_id), "")


def _progress_of(desk: Desk) -> Progress:
    return progress_of(desk.summary.id) if desk.summary else Progress(invited=0, reacted=0)
