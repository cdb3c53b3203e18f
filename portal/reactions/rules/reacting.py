"""The rules of the reaction round: pure, with the clock as an argument."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from portal.agenda.rules.times import IN_FEEDS
from portal.language import N_, tell
from portal.markup import plain_of
from portal.reactions.models import TABLE, WHOLE, Outcome, Reaction, ReactionKind
from portal.summaries.models import TABLE_PARTS, Parts, Summary, SummaryStage
from portal.summaries.rules.steps import NoRound, SummaryError
from portal.text import fold, paragraphs, sentence_spans

KEY_LASTS = IN_FEEDS  # after the end of the session, as that of a sign-up
CUT_AFTER = timedelta(days=30)  # after the final text a reaction no longer knows whose it is
USEFUL_AFTER = timedelta(days=30)  # so long after its day a letter that asks may still go out

PARTS = ("intro", "answer_1", "answer_2", "answer_3", "surprise", TABLE, "next_steps", WHOLE)
HIDDEN = N_("Something stood here. The facilitator is looking at it.")

_SURE = 12  # characters from which a passage is told from any other, wherever it stands
_ALIKE = 0.6  # of the words of a sentence: then it is that sentence, a little changed


class TextChanged(SummaryError):
    """What somebody reacts on is not there any more."""

    sentence = N_("The text has changed meanwhile. Look at it once more.")


class AnsweredAlready(SummaryError):
    sentence = N_("The facilitator has answered this already, so it stays.")


class NeedsReason(SummaryError):
    field = "reason"
    status = 422
    sentence = N_("Say why not. Who reacted reads it.")


class StillThere(SummaryError):
    """Only a part of what somebody wanted left out was changed, and that sentence was not."""

    field = "reason"
    status = 422
    sentence = N_("This sentence still stands in the text as it was. Change it first.")


class WrongDay(SummaryError):
    field = "closes"
    status = 422
    sentence = N_("Choose a day that is still to come, within two months.")


@dataclass(frozen=True)
class ReactionInput:
    """What a reader says about a part, as the form gives it. No `sentences` of a LEAVE_OUT: the whole part."""

    part: str
    kind: ReactionKind
    text: str = ""
    is_named: bool = False
    is_private: bool = False
    sentences: tuple[str, ...] = ()


def refuse_to_react(summary: Summary, kind: str) -> None:
    """Raises NoRound when nobody can react now. "Rather not mention" works for ever once others may read."""
    if summary.stage == SummaryStage.DRAFT or (summary.stage == SummaryStage.FINAL and kind != ReactionKind.LEAVE_OUT):
        raise NoRound


def refuse_to_answer(outcome: Outcome, reason: str) -> None:
    if outcome == Outcome.DECLINED and not reason:
        raise NeedsReason


def texts_of(part: str, parts: Parts) -> list[str]:
    """The texts that a part to react on is made of; none when it is not there."""
    names = {TABLE: TABLE_PARTS, WHOLE: ()}.get(part, (part,))
    return [parts[name] for name in names if parts.get(name)]


def parts_to_react_on(parts: Parts) -> list[str]:
    """Those that hold something, in order, and the whole."""
    return [part for part in PARTS if part == WHOLE or texts_of(part, parts)]


def sentences_of(part: str, parts: Parts) -> list[str]:
    """The sentences that one can point at, each once, as they stand in the text."""
    return list(dict.fromkeys(sentence for text in texts_of(part, parts) for sentence in sentences(text)))


def sentences(text: str) -> list[str]:
    """The sentences of a text, without the marks of lists and headings. None goes past the end of its line."""
    return [text[start:end] for start, end in sentence_spans(text)]


def pointed_at(reaction: Reaction) -> list[str]:
    return reaction.sentence.split("\n") if reaction.sentence else []


def shown(parts: Parts, reactions: Iterable[Reaction]) -> Parts:
    """The parts as their readers see them.

    A paragraph with a sentence that somebody would rather not mention gives way to a line until that is answered:
    wherever the sentence stands, and in its own part also when it was changed a little.
    """
    hiding = [reaction for reaction in reactions if reaction.is_hiding]
    everywhere = [sentence for reaction in hiding for sentence in pointed_at(reaction)]
    here: dict[str, list[str]] = {}
    for reaction in hiding:
        for name in TABLE_PARTS if reaction.part == TABLE else (reaction.part,):
            here.setdefault(name, []).extend(pointed_at(reaction))
    return {name: _hidden(text, everywhere, here.get(name, [])) for name, text in parts.items()}


def is_hidden(text: str, reactions: Iterable[Reaction]) -> bool:
    """Whether somebody would rather not see mentioned what this text says. The reactions are those that hide."""
    pointed = (plain_of(sentence) for reaction in reactions for sentence in pointed_at(reaction))
    return any(has(text, sentence) or has(sentence, text) for sentence in pointed)


def has(text: str, sentence: str) -> bool:
    """Whether the sentence stands in the text as it is."""
    return sentence in sentences(text) or (len(sentence) >= _SURE and sentence in text)


def without(text: str, passages: Iterable[str]) -> str:
    """The text without these sentences; a line of which nothing is left goes with them."""
    gone = list(passages)
    lines = [line for line in (_cut(line, gone) for line in text.split("\n")) if line is not None]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _hidden(text: str, everywhere: Sequence[str], here: Sequence[str]) -> str:
    parts = paragraphs(text)
    hit = [
        any(has(part, sentence) for sentence in everywhere) or any(_is_like(part, sentence) for sentence in here)
        for part in parts
    ]
    if not any(hit):
        return text
    return "\n\n".join(tell(HIDDEN) if is_hit else part for part, is_hit in zip(parts, hit, strict=True))


def _is_like(paragraph: str, sentence: str) -> bool:
    words = _words(sentence)
    return bool(words) and any(
        len(words & _words(other)) >= _ALIKE * max(len(words), 3) for other in sentences(paragraph)
    )


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", fold(text)))


def _cut(line: str, gone: Sequence[str]) -> str | None:
    """The line without these sentences; nothing when no more than its mark is left."""
    sentences_of_line = list(sentence_spans(line))
    spans = [(start, end) for start, end in sentences_of_line if line[start:end] in gone]
    if not spans and not any(len(passage) >= _SURE and passage in line for passage in gone):
        return line
    left = line
    for start, end in reversed(spans):
        left = left[:start] + left[end:].lstrip()
    for passage in gone:
        left = left.replace(passage, "") if len(passage) >= _SURE else left
    after_marks = sentences_of_line[0][0] if sentences_of_line else 0
    return left.rstrip() if left[after_marks:].strip() else None
