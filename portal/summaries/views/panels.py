"""Panels of the desk about the text: editor, checks, versions, and raw notes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from flask_babel import gettext as _

from portal.agenda.models import After, Meeting
from portal.language import clock, date_short
from portal.summaries.forms import NotesForm, SummaryForm
from portal.summaries.models import Audience, Parts, Summary, SummaryStage
from portal.summaries.queries.findings import Finding, findings_of, texts_to_scan
from portal.summaries.queries.texts import attendees_who_wrote, notes_of, versions_of
from portal.summaries.rules.levels import careful, is_public
from portal.summaries.rules.mending import Scanner
from portal.summaries.rules.plain import MOST_HINTS, Hint, hints
from portal.summaries.words import ReaderCounts, leader_words, next_words, place_name, text_words, version_words


@dataclass(frozen=True)
class WritingPanel:
    """The editor."""

    form: SummaryForm
    has_text: bool  # false for a session with lessons only
    saves_itself: bool
    read_by: str  # its readers, in words
    read_next: str  # of a draft: who will read it
    needs_ticks: bool  # everybody reads it: a change is signed anew
    theirs: Mapping[str, str]  # concurrent changes, by part
    theirs_are_mine: bool  # made by the reader in another window


@dataclass(frozen=True)
class ChecksPanel:
    """The saved state and open findings; the part that an autosave replaces."""

    version: str  # the version that the form is based on
    for_everyone: bool  # whether it is scanned for publication
    refusal: str  # why an autosave failed
    saved: str  # when it was saved, in words; empty beside an error
    findings: Sequence[Finding]
    hints: Sequence[tuple[str, Hint]]  # each with its part
    questions: Sequence[str]
    by_owner: bool = False  # a text that nobody but its writer reads: a case
    next_finding: int = 0  # the number of the one after that of the pressed button; 0 for none

    def place_name(self, place: str) -> str:
        return place_name(place, self.questions)


def writing_panel(
    meeting: Meeting,
    summary: Summary | None,
    readers: ReaderCounts,
    form: SummaryForm | None = None,
    theirs: Mapping[str, str] | None = None,
    theirs_are_mine: bool = False,
) -> WritingPanel:
    """Return the editor. `form` is a refused form, if any."""
    form = form or SummaryForm.showing(summary)
    form.name_for(meeting)
    return WritingPanel(
        form=form,
        has_text=meeting.after == After.SUMMARY,
        saves_itself=summary is None or summary.stage == SummaryStage.DRAFT,
        read_by=_read_by(meeting, summary, readers),
        read_next=next_words(readers) if summary is None or summary.stage == SummaryStage.DRAFT else "",
        needs_ticks=bool(summary and is_public(meeting, summary)),
        theirs=theirs or {},
        theirs_are_mine=theirs_are_mine,
    )


def checks_panel(
    meeting: Meeting,
    summary: Summary | None,
    lesson_texts: Sequence[str],
    scan: Scanner,
    now: datetime,
    form: SummaryForm | None = None,
    for_everyone: bool | None = None,
) -> ChecksPanel:
    """Return the checks of the input in `form`, else of what is saved.

    `for_everyone`: None for the current audience.
    """
    form = form or SummaryForm.showing(summary)
    if for_everyone is None:
        for_everyone = bool(summary and is_public(meeting, summary))
    problems = [problem for errors in form.errors.values() for problem in errors]
    return ChecksPanel(
        version=form.version.data or "",
        for_everyone=for_everyone,
        refusal=problems[0] if problems and form.by_itself.data else "",
        saved="" if problems else _saved(meeting, summary, now),
        findings=findings_of(meeting, texts_to_scan(meeting, form.parts, lesson_texts), for_everyone, scan),
        hints=_hints(form.parts, meeting.language),
        questions=meeting.questions,
    )


def earlier_texts(meeting: Meeting, summary: Summary | None) -> list[tuple[int, str]]:
    """Return each version's number, with when and by whom in words. The meeting's facilitators must be loaded."""
    versions = versions_of(summary.id) if summary else []
    attendees = attendees_who_wrote(meeting.id, {version.by_id for version in versions})
    return [(version.number, version_words(version, meeting, attendees)) for version in versions]


def notes_form(meeting: Meeting, person_id: int) -> NotesForm:
    """Return the form with this person's notes."""
    notes = notes_of(meeting.id, person_id)
    return NotesForm(formdata=None, data={"notes": notes.text if notes else ""})


def _hints(parts: Parts, language: str) -> list[tuple[str, Hint]]:
    """Return some plain-language hints, not all."""
    return [(part, hint) for part, text in parts.items() for hint in hints(text, language)][:MOST_HINTS]


def _read_by(meeting: Meeting, summary: Summary | None, readers: ReaderCounts) -> str:
    """Return who can read the current text, in words."""
    if summary is None or summary.stage == SummaryStage.DRAFT:
        return leader_words(readers.leaders)
    if summary.stage == SummaryStage.ROUND:
        return text_words(Audience.PARTICIPANTS, readers, is_round=True)
    return text_words(careful(summary.audience, meeting), readers)


def _saved(meeting: Meeting, summary: Summary | None, now: datetime) -> str:
    """Return when the text was last saved, in words; empty before that."""
    if summary is None or not summary.changed_by_id:
        return ""
    there = summary.changed_at.astimezone(meeting.zone)
    if there.date() == now.astimezone(meeting.zone).date():
        return _("Saved at %(time)s.", time=clock(there))
    return _("Saved on %(day)s at %(time)s.", day=date_short(there), time=clock(there))
