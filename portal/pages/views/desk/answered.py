"""What the answer to a reaction changes on the desk: these parts are swapped, all others keep unsaved input."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from wtforms import Field

from portal.agenda.models import Meeting
from portal.lessons.queries.sources import lessons_of
from portal.lessons.views.panels import LessonsPanel, PublicationPanel, publication_panel
from portal.pages.views.desk.facts import checks_of, desk_of, lessons_of_desk
from portal.reactions.models import Reaction
from portal.reactions.queries import progress_of, reactions_of
from portal.reactions.rules.reacting import has, pointed_at, without
from portal.reactions.views.panels import RoundPanel, round_panel
from portal.reactions.views.voices import SummaryPart, Voice, voice_to_answer
from portal.summaries.forms import SummaryForm
from portal.summaries.models import PARTS, Parts
from portal.summaries.views.panels import ChecksPanel, WritingPanel, writing_panel
from portal.text import clean_text
from portal.web.addresses import number_in


@dataclass(frozen=True)
class BeforeAnswer:
    """What the answer may change, as it was."""

    passages: Sequence[str]  # that it may take out
    parts: Parts
    version: int
    reaction_texts: Mapping[int, str]
    lesson_texts: Sequence[str]


@dataclass(frozen=True)
class AnsweredParts:
    """The card of the reaction, and what else changed; None or empty for what did not."""

    meeting: Meeting
    voice: Voice
    answered: int  # the id of the reaction
    round: RoundPanel
    writing: WritingPanel
    others: Sequence[Voice] = ()  # that quoted what was taken out
    parts: Sequence[SummaryPart] = ()
    fields: Sequence[Field] = ()  # of the text: the input without what was taken out, and with what was rewritten
    checks: ChecksPanel | None = None
    publication: PublicationPanel | None = None
    lessons: LessonsPanel | None = None
    is_leader: bool = True
    handling_form: None = None


def before_answer(reaction: Reaction) -> BeforeAnswer:
    summary = reaction.summary
    texts = {other.id: other.text for other in reactions_of(summary.id)}
    lessons = [lesson.text for lesson in lessons_of(summary.meeting_id)]
    return BeforeAnswer(pointed_at(reaction), dict(summary.parts), summary.version, texts, lessons)


def answered_parts(reaction: Reaction, before: BeforeAnswer, typed: Mapping[str, str], now: datetime) -> AnsweredParts:
    """Return what to swap. `typed` is the unsaved text on the page, with the version that it is based on.

    A text from which a passage was taken out, or in which a paragraph was rewritten, gets the new version, unless a
    colleague saved in between, or something else was typed in that paragraph: those are still to be compared.
    """
    summary, meeting = reaction.summary, reaction.summary.meeting
    desk = desk_of(meeting, now)
    form = SummaryForm.showing(summary)
    is_changed = summary.version != before.version
    fields = _changed_fields(form, typed, before) if is_changed else []
    is_in_step = number_in(typed.get("version", "")) == before.version and not _differ(form, typed, before, fields)
    round_now = round_panel(meeting, summary, progress_of(summary.id), desk.readers.along, now)
    voices = {other.id: other for part in round_now.parts for other in part.others}
    return AnsweredParts(
        meeting=meeting,
        voice=voice_to_answer(reaction, summary),
        answered=reaction.id,
        round=round_now,
        writing=writing_panel(meeting, summary, desk.readers, form),
        others=[voices[id] for id, text in before.reaction_texts.items() if id in voices and voices[id].text != text],
        parts=[part for part in round_now.parts if part.texts and not part.is_beside] if is_changed else [],
        fields=fields,
        checks=checks_of(desk) if is_changed and is_in_step else None,
        publication=publication_panel(meeting, summary, desk.readers) if is_changed else None,
        lessons=lessons_of_desk(desk) if desk.lesson_texts != before.lesson_texts else None,
    )


def _changed_fields(form: SummaryForm, typed: Mapping[str, str], before: BeforeAnswer) -> list[Field]:
    """Take the passages out of the input, and return the fields that held one, or that were left as they were."""
    fields = []
    for name in PARTS:
        text = clean_text(typed.get(name))
        if any(has(text, passage) for passage in before.passages):
            form[name].data = without(text, before.passages)
            fields.append(form[name])
        elif name in _rewritten(form, before) and text == before.parts.get(name, ""):
            fields.append(form[name])
    return fields


def _differ(form: SummaryForm, typed: Mapping[str, str], before: BeforeAnswer, fields: Sequence[Field]) -> bool:
    """Return whether a paragraph that was rewritten was also being typed in the text itself."""
    swapped = {field.short_name for field in fields}
    return any(
        name not in swapped and clean_text(typed.get(name)) != (form[name].data or "")
        for name in _rewritten(form, before)
    )


def _rewritten(form: SummaryForm, before: BeforeAnswer) -> list[str]:
    return [name for name in PARTS if before.parts.get(name, "") != (form[name].data or "")]
