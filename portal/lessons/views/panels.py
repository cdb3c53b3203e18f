"""Panels of the desk from the final text on: audience, choosing lessons, and sharing them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from flask import request

from portal.agenda.models import After, Meeting
from portal.language import N_, tell
from portal.lessons.forms import AUDIENCES, LessonsForm, PublicationForm, SharingForm
from portal.lessons.models import Lesson
from portal.lessons.queries.sources import said_to_all
from portal.lessons.rules.candidates import Candidates, candidates_of
from portal.lessons.rules.choosing import Choice, LessonRow, mark_of
from portal.lessons.words import heading, passed_on, thanks
from portal.reactions.models import Reaction
from portal.reactions.queries import Progress, leave_outs
from portal.reactions.rules.reacting import is_hidden, shown
from portal.signups.queries import who_were_there
from portal.summaries.models import Audience, Summary, SummaryStage
from portal.summaries.rules.levels import careful
from portal.summaries.rules.mending import Scanner
from portal.summaries.words import ReaderCounts, lesson_words, text_words, unshared_words

# Notices after an action, in the panel that it changed.
PUBLISHED = {
    "finished": N_("The summary is final. Those who were there can read it."),
    "public": N_("Everybody can read the summary now."),
    "widened": N_("This network can read the summary now."),
    "narrowed": N_("Fewer people can read the summary now."),
}
WRITTEN = {"lessons": N_("The lessons are saved.")}
SHARED = {
    "shared": N_("We are e-mailing the lessons to everybody who was there."),
    "opened": N_("Changed: different people can read the lessons now."),
}

SHARED_ALONG = SHARED | {
    "shared": N_("We are e-mailing the lessons to everybody who was there or was invited to read along.")
}


@dataclass(frozen=True)
class PublicationPanel:
    """Finishing the text, and choosing its audience."""

    version: int  # of the text shown
    has_text: bool
    is_final: bool
    audience: Audience
    read_by: str  # its readers, in words
    choices: Mapping[Audience, str]  # the possible audiences, in words
    along: int  # how many members read along in the round, and will not read the final text unless it is opened to them
    form: PublicationForm
    notice: str


@dataclass(frozen=True)
class SharingPanel:
    """Choosing the lessons' audience; once shared, also the text to pass on."""

    audience: Audience
    chosen: str  # the selected audience
    choices: Mapping[Audience, str]  # the possible audiences, in words
    form: SharingForm
    can_share: bool
    is_shared: bool
    is_checked: bool  # everybody reads them already: somebody signed the checks
    there: int  # how many of those who get the lessons by letter were there
    along: int  # and how many others were invited in the round
    thanks: str
    lessons: Sequence[Lesson]  # without those that somebody asked to leave out: the ones to pass on
    pass_on: str
    notice: str


@dataclass(frozen=True)
class LessonsPanel:
    """Choosing and ordering lessons, with candidates; the part that each of its buttons replaces."""

    choice: Choice
    opened: str  # the hash of what is saved
    title: str
    read_by: str  # its readers, in words
    candidates: Candidates
    errors: Sequence[str]
    moved_to: int  # the number of the moved row; 0 for none
    is_editing: bool
    notice: str
    sharing: SharingPanel
    needs_ticks: bool  # everybody reads them: a change is signed anew
    form: LessonsForm  # with the ticks


def publication_panel(meeting: Meeting, summary: Summary | None, readers: ReaderCounts) -> PublicationPanel:
    """Return the panel. The meeting's facilitators must be loaded."""
    audience = careful(summary.audience, meeting) if summary else Audience.PARTICIPANTS
    return PublicationPanel(
        version=summary.version if summary else 0,
        has_text=bool(summary and summary.parts.get("intro")),
        is_final=_is_final(summary),
        audience=audience,
        read_by=text_words(audience, readers),
        choices=_choices(meeting, readers),
        along=readers.along,
        form=PublicationForm(formdata=None),
        notice=_notice(PUBLISHED),
    )


def lessons_panel(
    meeting: Meeting,
    summary: Summary | None,
    lessons: list[Lesson],
    progress: Progress,
    takeaways: Iterable[str],
    scan: Scanner,
    readers: ReaderCounts,
    typed: Choice | None = None,
) -> LessonsPanel:
    """Return the panel; `typed` is unsaved input. The meeting's facilitators must be loaded."""
    chosen = typed or _chosen_in(lessons)
    hiding = leave_outs(summary.id) if summary else []
    seen = [lesson for lesson in lessons if not is_hidden(lesson.text, hiding)]
    sharing = _sharing_panel(meeting, summary, lessons, seen, progress, readers)
    return LessonsPanel(
        choice=chosen.with_room(more=1 if "more" in request.args else 0),
        opened=mark_of(_chosen_in(lessons)),
        title=heading(len(chosen.lessons)),
        read_by=lesson_words(sharing.audience, readers) if sharing.is_shared else unshared_words(readers.leaders),
        needs_ticks=sharing.is_shared and sharing.audience == Audience.EVERYONE,
        form=LessonsForm(formdata=None),
        candidates=_candidates(summary, hiding, takeaways, scan, chosen),
        errors=(),
        moved_to=request.args.get("row", 0, int),
        is_editing="editing" in request.args,
        notice=_notice(WRITTEN),
        sharing=sharing,
    )


def lessons_audience(meeting: Meeting, summary: Summary | None) -> Audience:
    return careful(summary.lessons_audience if summary else Audience.EVERYONE, meeting)


def _sharing_panel(
    meeting: Meeting,
    summary: Summary | None,
    lessons: list[Lesson],
    seen: Sequence[Lesson],
    progress: Progress,
    readers: ReaderCounts,
) -> SharingPanel:
    audience = lessons_audience(meeting, summary)
    is_shared = bool(summary and summary.shared_at)
    choices, chosen = _choices(meeting, readers), request.values.get("sharing_audience", "")
    return SharingPanel(
        audience=audience,
        chosen=chosen if chosen in choices else audience,
        choices=choices,
        form=SharingForm(formdata=None),
        can_share=bool(lessons) and (_is_final(summary) or meeting.after == After.LESSONS),
        is_shared=is_shared,
        is_checked=is_shared and audience == Audience.EVERYONE,
        there=readers.there,
        along=readers.along,
        thanks=thanks(progress.reacted or len(who_were_there(meeting.id))) if is_shared else "",
        lessons=seen,
        pass_on=passed_on(meeting, seen),
        notice=_notice(SHARED_ALONG if readers.along else SHARED),
    )


def _candidates(
    summary: Summary | None, hiding: Sequence[Reaction], takeaways: Iterable[str], scan: Scanner, chosen: Choice
) -> Candidates:
    """Return the candidates, without hidden passages."""
    parts = summary.parts if summary else {}
    seen = shown(parts, hiding)
    return candidates_of(
        {name: text for name, text in parts.items() if seen[name] == text},
        said_to_all(summary.id) if summary else (),
        takeaways,
        scan,
        chosen,
    )


def _chosen_in(lessons: list[Lesson]) -> Choice:
    return Choice(tuple(LessonRow(lesson.text, lesson.is_most_important, lesson.is_signal) for lesson in lessons))


def _is_final(summary: Summary | None) -> bool:
    return bool(summary and summary.stage == SummaryStage.FINAL)


def _choices(meeting: Meeting, readers: ReaderCounts) -> dict[Audience, str]:
    return {level: lesson_words(level, readers) for level in AUDIENCES if careful(level, meeting) == level}


def _notice(notices: Mapping[str, str]) -> str:
    """Return this panel's notice about the action that led here; empty for another panel's."""
    notice_key = request.args.get("said", "")
    return tell(notices[notice_key]) if notice_key in notices and request.method == "GET" else ""
