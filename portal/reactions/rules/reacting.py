"""Rules of reacting and of hiding passages. Pure, with the clock as an argument."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from portal.agenda.rules.times import IN_FEEDS
from portal.keys import hashed
from portal.language import N_, tell
from portal.markup import plain_of
from portal.reactions.models import TABLE, WHOLE, Outcome, Reaction, ReactionKind
from portal.summaries.models import TABLE_PARTS, Parts, Summary, SummaryStage
from portal.summaries.rules.steps import NoRound, SummaryError
from portal.text import fold, paragraphs, sentence_spans

KEY_LASTS = IN_FEEDS  # after the end of the session, like a sign-up's key
CUT_AFTER = timedelta(days=30)  # after the final text; then reactions are anonymised
USEFUL_AFTER = timedelta(days=30)  # after its day; then an invitation expires

PARTS = ("intro", "answer_1", "answer_2", "answer_3", "surprise", TABLE, "next_steps", WHOLE)
HIDDEN = N_("Something was here. The facilitator is looking at it.")

_SURE = 12  # characters from which a passage is distinctive enough to match anywhere
_ALIKE = 0.6  # the share of equal words for a sentence to count as edited rather than new


class TextChanged(SummaryError):
    """The text reacted to is gone."""

    sentence = N_("The text has changed in the meantime. Look at it again.")


class OnlyReadsAlong(SummaryError):
    """A member who missed the session reads along, and is not asked whether the text is right."""

    status = 403
    sentence = N_("Only people who were there can say whether it is right. You can add something.")


class AnsweredAlready(SummaryError):
    sentence = N_("The facilitator has answered this already, so it stays.")


class NeedsReason(SummaryError):
    field = "reason"
    status = 422
    sentence = N_("Say why not. The person who reacted will read it.")


class StillThere(SummaryError):
    """A part of what should be left out was changed, but the sentence itself is still there."""

    field = "reason"
    status = 422
    sentence = N_("This sentence is still in the text as it was. Change it first.")


class WrongDay(SummaryError):
    field = "closes"
    status = 422
    sentence = N_("Choose a day that is still to come, within two months.")


@dataclass(frozen=True)
class ReactionInput:
    """A reaction as submitted. A LEAVE_OUT without `sentences` means the whole part."""

    part: str
    kind: ReactionKind
    text: str = ""
    is_named: bool = False
    is_private: bool = False
    sentences: tuple[str, ...] = ()


def refuse_to_react(summary: Summary, kind: str) -> None:
    """Raise NoRound when nobody can react now. "Rather not mention" stays possible while others may read the text."""
    if summary.stage == SummaryStage.DRAFT or (summary.stage == SummaryStage.FINAL and kind != ReactionKind.LEAVE_OUT):
        raise NoRound


def refuse_to_answer(outcome: Outcome, reason: str) -> None:
    if outcome == Outcome.DECLINED and not reason:
        raise NeedsReason


def texts_of(part: str, parts: Parts) -> list[str]:
    """Return the texts of a part; empty when it is not there."""
    names = {TABLE: TABLE_PARTS, WHOLE: ()}.get(part, (part,))
    return [parts[name] for name in names if parts.get(name)]


def parts_to_react_on(parts: Parts) -> list[str]:
    """Return the non-empty parts in order, and the whole."""
    return [part for part in PARTS if part == WHOLE or texts_of(part, parts)]


def sentences_of(part: str, parts: Parts) -> list[str]:
    """Return the part's sentences to choose from, each once, in text order."""
    return list(dict.fromkeys(sentence for text in texts_of(part, parts) for sentence in sentences(text)))


def sentences(text: str) -> list[str]:
    """Return a text's sentences, without list and heading marks; none crosses a line end."""
    return [text[start:end] for start, end in sentence_spans(text)]


def may_rewrite(stage: str, part: str) -> bool:
    """Return whether a reaction on this part is answered with its text beside it: one text, during the round."""
    return stage == SummaryStage.ROUND and part not in (TABLE, WHOLE)


def proposal(text: str, words: str) -> str:
    """Return the text with the words of a reaction at its end: as a next line of its list, or a next sentence."""
    if not text:
        return words
    last = text.rsplit("\n", 1)[-1]
    if last.startswith(("- ", "* ")):
        return f"{text}\n{last[:2]}{words}"
    return f"{text}\n\n{words}" if "\n" in words else f"{text} {words}"


def digest_of(text: str) -> str:
    """Return a digest of a text, which a form carries along to tell whether it was changed elsewhere."""
    return hashed(text)[:12]


def pointed_at(reaction: Reaction) -> list[str]:
    return reaction.sentence.split("\n") if reaction.sentence else []


def shown(parts: Parts, reactions: Iterable[Reaction]) -> Parts:
    """Return the parts as readers see them.

    A paragraph with a sentence that somebody asked to leave out is replaced by a placeholder until it is answered:
    anywhere in the text, and in its own part also after a small edit.
    """
    hiding = [reaction for reaction in reactions if reaction.is_hiding]
    everywhere = [sentence for reaction in hiding for sentence in pointed_at(reaction)]
    here: dict[str, list[str]] = {}
    for reaction in hiding:
        for name in TABLE_PARTS if reaction.part == TABLE else (reaction.part,):
            here.setdefault(name, []).extend(pointed_at(reaction))
    return {name: _hidden(text, everywhere, here.get(name, [])) for name, text in parts.items()}


def is_hidden(text: str, reactions: Iterable[Reaction]) -> bool:
    """Return whether the text says something that one of these hiding reactions asks to leave out."""
    pointed = (plain_of(sentence) for reaction in reactions for sentence in pointed_at(reaction))
    return any(has(text, sentence) or has(sentence, text) for sentence in pointed)


def has(text: str, sentence: str) -> bool:
    """Return whether the text contains the sentence verbatim."""
    return sentence in sentences(text) or (len(sentence) >= _SURE and sentence in text)


def without(text: str, passages: Iterable[str]) -> str:
    """Return the text without these sentences, and without lines that become empty."""
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
    """Return the line without these sentences; empty when only its mark is left."""
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
