"""The parts of a text with what was said of each, as a reader may know it."""

from dataclasses import dataclass, field
from datetime import date, datetime

from flask_babel import gettext as _

from portal.agenda.models import Meeting
from portal.language import tell
from portal.markup import plain_of
from portal.reactions.forms import ReactionForm
from portal.reactions.models import Reaction
from portal.reactions.rules.reacting import (
    HIDDEN,
    pointed_at,
    sentences,
    sentences_of,
    texts_of,
)
from portal.reactions.words import answer_words, kind_words, outcome_words, part_name
from portal.summaries.models import Parts


@dataclass(frozen=True)
class Voice:
    """What somebody said, as this reader may know it."""

    id: int
    kind: str
    said_as: str  # the kind in words
    author: str
    text: str
    passages: tuple[str, ...]  # that are to be left out
    is_private: bool
    is_named: bool
    outcome: str
    answer: str  # the outcome in words
    reason: str
    is_hiding: bool
    needs_answer: bool


@dataclass
class SummaryPart:
    """A part to react on, with what was said of it."""

    name: str
    title: str
    texts: list[str] = field(default_factory=list)  # Markdown
    choices: list[tuple[str, str]] = field(default_factory=list)  # each sentence: as it stands, and as it reads
    mine: list[Voice] = field(default_factory=list)
    others: list[Voice] = field(default_factory=list)
    notice: str = ""
    form: ReactionForm | None = None  # that was refused


def part_of(name: str, meeting: Meeting, text: Parts) -> SummaryPart:
    """A part of this text, of which nothing is said yet."""
    line = set(sentences(tell(HIDDEN)))
    choices = [(raw, plain_of(raw)) for raw in sentences_of(name, text) if raw not in line]
    return SummaryPart(name, part_name(name, meeting.questions), texts_of(name, text), choices)


def voice_of(reaction: Reaction) -> Voice:
    """A reaction in words, with the name of whoever put it to it."""
    name = reaction.reader.name if reaction.reader and reaction.is_named else ""
    return Voice(
        id=reaction.id,
        kind=reaction.kind,
        said_as=kind_words(reaction.kind),
        author=name or _("A participant"),
        text=reaction.text,
        passages=tuple(plain_of(passage) for passage in pointed_at(reaction)),
        is_private=reaction.is_private,
        is_named=reaction.is_named,
        outcome=outcome_words(reaction.outcome),
        answer=answer_words(reaction.outcome, reaction.reason),
        reason=reaction.reason,
        is_hiding=reaction.is_hiding,
        needs_answer=reaction.is_waiting,
    )


def local_day(meeting: Meeting, moment: datetime | None) -> date | None:
    """In the zone of the session."""
    return moment.astimezone(meeting.zone).date() if moment else None
