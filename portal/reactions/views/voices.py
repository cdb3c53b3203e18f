"""The parts of a text with their reactions, as a reader may see them."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime

from flask_babel import gettext as _

from portal.agenda.models import Meeting
from portal.language import tell
from portal.markup import plain_of
from portal.reactions.forms import ReactionForm
from portal.reactions.models import Reaction, ReactionKind
from portal.reactions.rules.reacting import (
    HIDDEN,
    digest_of,
    may_rewrite,
    pointed_at,
    sentences,
    sentences_of,
    texts_of,
)
from portal.reactions.words import answer_words, kind_words, outcome_words, part_name
from portal.summaries.models import Parts, Summary


@dataclass(frozen=True)
class Voice:
    """A reaction, as this reader may see it."""

    id: int
    kind: str
    said_as: str  # the kind in words
    author: str
    text: str
    passages: tuple[str, ...]  # to leave out
    is_private: bool
    is_named: bool
    outcome: str
    answer: str  # the outcome in words
    reason: str
    is_hiding: bool
    needs_answer: bool
    paragraph: str | None = None  # for a facilitator who may rewrite it beside the answer
    seen: str = ""  # its digest


@dataclass(frozen=True)
class LateReaction:
    """A reaction that came too late."""

    sentence: str  # why it was refused
    unsent: str  # the typed text, where the form does not show it


@dataclass
class SummaryPart:
    """A part to react to, with its reactions."""

    name: str
    title: str
    texts: list[str] = field(default_factory=list)  # Markdown
    choices: list[tuple[str, str]] = field(default_factory=list)  # each sentence, as Markdown and as plain text
    mine: list[Voice] = field(default_factory=list)
    others: list[Voice] = field(default_factory=list)
    notice: str = ""
    form: ReactionForm | None = None  # a refused form
    late: LateReaction | None = None

    @property
    def is_beside(self) -> bool:
        """Whether its text stands beside an answer, so that it need not stand here too."""
        return any(voice.paragraph is not None for voice in self.others)


def part_of(name: str, meeting: Meeting, text: Parts) -> SummaryPart:
    """Return a part of this text, without reactions."""
    line = set(sentences(tell(HIDDEN)))
    choices = [(raw, plain_of(raw)) for raw in sentences_of(name, text) if raw not in line]
    return SummaryPart(name, part_name(name, meeting.questions), texts_of(name, text), choices)


def voice_of(reaction: Reaction) -> Voice:
    """Return a reaction in words, with its author's name if given."""
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


def voice_to_answer(reaction: Reaction, summary: Summary) -> Voice:
    """Return a reaction for whoever leads the session, with the paragraph where it can be rewritten."""
    voice = voice_of(reaction)
    if reaction.kind == ReactionKind.AGREE or not may_rewrite(summary.stage, reaction.part):
        return voice
    text = summary.parts.get(reaction.part, "")
    return replace(voice, paragraph=text, seen=digest_of(text))


def local_day(meeting: Meeting, moment: datetime | None) -> date | None:
    """Return the date in the session's zone."""
    return moment.astimezone(meeting.zone).date() if moment else None
