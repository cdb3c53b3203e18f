"""Plain-language hints: words and sentences that could be simpler. Hints block nothing."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from portal.catalogues import section
from portal.text import sentence_spans

LONG_SENTENCE = 20  # words; longer sentences get a hint
MOST_HINTS = 10

_SHOWN = 6  # the first words of a long sentence, to find it by
# Possessive quantifiers (++), anchored where no earlier match can start, keep the regexps linear.
# From a scheme, "www." or a domain to the next space, without closing punctuation; and mailboxes.
_ADDRESS = re.compile(
    r"(?:https?://|mailto:|\bwww\.)[^\s<>]*[^\s<>.,;:!?…)\]\"'”’]"
    r"|(?<![\w.@+-])[\w.+-]++@[\w-]++(?:\.[\w-]++)*"
    r"|(?<![\w.@-])(?:[\w-]++\.)+[a-z]{2,}(?:/[^\s<>]*)?",
    re.IGNORECASE,
)
_WORD = re.compile(r"(?<!\S)[^\w\s]*+\w\S*+")


@dataclass(frozen=True)
class Hint:
    """A word with a simpler synonym, or the start of a long sentence, which has none; with its span in the text."""

    word: str
    twin: str
    start: int
    end: int

    @property
    def is_long_sentence(self) -> bool:
        return not self.twin


def hints(text: str, language: str) -> list[Hint]:
    """Return at most ten hints, in text order, each word once; web addresses are skipped.

    `language` is the text's. In a language without word lists only long sentences are reported.
    """
    readable = _ADDRESS.sub(lambda found: "x" * len(found[0]), text)
    found = [*_officialese(readable, language), *_long_sentences(text, readable)]
    return sorted(found, key=lambda hint: hint.start)[:MOST_HINTS]


def _officialese(text: str, language: str) -> Iterator[Hint]:
    seen = set()
    twins, pattern = _twins(language)
    for found in pattern.finditer(text) if twins else ():
        word = _folded(found[0])
        # A pattern that ignores case takes "ı" for "i", which folding does not.
        if word in twins and word not in seen:
            seen.add(word)
            yield Hint(found[0], twins[word], found.start(), found.end())


def _long_sentences(text: str, readable: str) -> Iterator[Hint]:
    for start, end in sentence_spans(readable, with_initials=True):
        words = list(_WORD.finditer(readable, start, end))
        if len(words) > LONG_SENTENCE:
            opening = text[words[0].start() : words[_SHOWN - 1].end()]
            yield Hint(f"{opening} …", "", words[0].start(), words[-1].end())


@cache
def _twins(language: str) -> tuple[dict[str, str], re.Pattern[str]]:
    """Return the officialese of a language with plain synonyms, and the pattern that finds it."""
    listed = section(language, "hints")
    return {_folded(word): str(twin) for word, twin in listed.items()}, _pattern(listed)


def _folded(words: str) -> str:
    return " ".join(words.casefold().split())


def _pattern(words: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern for these whole words, longest first; words of a phrase may be separated by a line end."""
    by_length = sorted((" ".join(word.split()) for word in words), key=len, reverse=True)
    either = "|".join(re.escape(word).replace(r"\ ", r"(?=\s)[ \t]*+\n?[ \t]*+") for word in by_length)
    return re.compile(rf"(?<![\w-])(?:{either})(?![\w-])", re.IGNORECASE)
