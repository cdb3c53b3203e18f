"""Normalises text to what people read: "é" as "e", "１" as "1", without Markdown marks inside words."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from html import unescape
from unicodedata import category, combining, decimal, decomposition, normalize

UNSEEN, SEVERAL = "\x00", "\x01"  # placeholders for an invisible character, and for one that reads as several letters

_LIKE_SEVERAL = {"ß": "ss", "ẞ": "SS", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "þ": "th", "Þ": "Th"}
_LIKE = {
    "\n": "\n",
    **dict.fromkeys("\t\r\v\f\u2800", " "),
    **dict.fromkeys("\u115f\u1160\u3164\uffa0", UNSEEN),  # blank Hangul letters
    **dict.fromkeys(_LIKE_SEVERAL, SEVERAL),
    **dict(zip("’‘‛ʼʹ´′−øØłŁđĐðıŀĿ", "'''''''-oOlLdDdilL", strict=True)),
}
_BY_CATEGORY = {
    **dict.fromkeys(("Cc", "Cf", "Mn", "Me"), UNSEEN),  # control, format and combining characters
    **dict.fromkeys(("Zl", "Zp"), "\n"),
    "Zs": " ",
    "Pd": "-",
}
_MOST = 4  # letters that one character may stand for


@lru_cache(4096)
def one_letter_for(character: str) -> str:
    """Return the letter that is read, UNSEEN, or SEVERAL."""
    kind = category(character)
    if kind == "Nd":
        return str(decimal(character))
    known = _LIKE.get(character) or _BY_CATEGORY.get(kind)
    if known:
        return known
    if kind == "No" or not decomposition(character):  # "m²" is not "m2"
        return character
    parts = _parts(character)
    return parts if len(parts) == 1 else SEVERAL if len(parts) <= _MOST and parts.isascii() else character


@lru_cache(512)
def letters_of(character: str) -> str:
    """Return all letters that one character reads as; possibly none."""
    if " " <= character <= "~":
        return character
    letter = one_letter_for(character)
    if letter == SEVERAL:
        return _LIKE_SEVERAL.get(character) or _parts(character)
    return "" if letter == UNSEEN else letter


def without_accents(text: str) -> str:
    """Return the text with the letters that people read, each in its place."""
    if text.isascii():
        return text
    read = {letter: letters_of(letter) for letter in set(text)}
    return "".join(read[letter] if len(read[letter]) == 1 else letter for letter in text)


def _parts(character: str) -> str:
    return "".join(part for part in normalize("NFKD", character) if not combining(part))


# Each pattern starts with the few characters that can begin a hit, and looks back from there, so it is not tried at
# every position. Long repetitions are possessive (*+ and ++), so nothing is read twice.

# A placeholder of `one_letter_for`; a character reference, a backslash escape, the @ in HTML, emphasis and code.
_ODD = re.compile(
    rf"[{UNSEEN}{SEVERAL}&\\%*~`_](?:(?<=[{UNSEEN}{SEVERAL}])"
    r"|(?<=&)(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});"
    r"|(?<=\\)(?=[\n!-/:-@\[-`{-~])"
    r"|(?<=%)40"
    r"|(?<=[*~`])[*~`]*+(?!\s)|(?<=\S[*~`])[*~`]*+"
    r"|(?<=_)(?<![^\W_]_)_*+|(?<=_)_*+(?![^\W_]))"
)
_EMPHASIS = re.compile(r"[*~`]+|_+")
# A line end inside a paragraph, which Markdown reads as a space.
_GOES_ON = re.compile(r"\n(?![ ]{0,3}(?:\n|\Z|[-+*#>|]|\d{1,9}[.)] ))")
_NOTHING = "\x02"  # replaces a span that must not match
_WORD = re.compile(r"[^\W\d_]++")


@dataclass(frozen=True)
class Prose:
    """Normalised text: no accents, plain digits, spaces, dashes and quotes; `low` is the same in lower case."""

    source: str
    text: str
    low: str
    starts: Sequence[int]  # the source offset of each letter
    ends: Sequence[int]  # the same for its end; invisible characters after a letter belong to it

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Return the span in the source, with both ends of an emphasis or with neither."""
        if len(self.text) == len(self.source):
            return self.starts[start], self.ends[end - 1]
        return _with_whole_emphasis(self.source, self.starts[start], self.ends[end - 1])

    def without(self, spans: Sequence[tuple[int, int]]) -> "Prose":
        """Return the text with these spans blanked."""
        return replace(self, text=_silenced(self.text, spans), low=_silenced(self.low, spans)) if spans else self

    def only(self, spans: Sequence[tuple[int, int]]) -> "Prose":
        """Return the text with all but these spans blanked. They are in order, without overlap."""
        ends = [0, *(end for _, end in spans)]
        starts = [*(start for start, _ in spans), len(self.text)]
        return self.without(list(zip(ends, starts, strict=True)))

    @cached_property
    def words(self) -> Mapping[str, list[int]]:
        """Each lower-case word, and where it begins."""
        words: dict[str, list[int]] = defaultdict(list)
        for word in _WORD.finditer(self.low):
            words[word[0]].append(word.start())
        return words

    def places_of(self, wanted: Collection[str]) -> Iterator[tuple[int, str]]:
        """Yield where each of these words begins, and the word."""
        for word in self.words.keys() & wanted:
            for start in self.words[word]:
                yield start, word


def prose_of(source: str) -> Prose:
    """Normalise a Markdown text, keeping source offsets."""
    seen = source.translate({ord(letter): one_letter_for(letter) for letter in set(source) if not " " <= letter <= "~"})
    text, starts, ends = _without_odd(source, seen)
    text = _GOES_ON.sub(" ", text)
    return Prose(source, text, text.lower(), starts, ends)


def _without_odd(source: str, seen: str) -> tuple[str, Sequence[int], Sequence[int]]:
    parts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    last = 0
    for odd in _ODD.finditer(seen):
        start, end = odd.span()
        parts.append(seen[last:start])
        starts += range(last, start)
        ends += range(last + 1, start + 1)
        last = end
        if read := _read(odd[0], source[start]):
            parts.append(read)
            starts += [start] * len(read)
            ends += [end] * len(read)
        elif odd[0] == UNSEEN and ends:
            ends[-1] = end
    if not last:
        return seen, range(len(seen)), range(1, len(seen) + 1)
    parts.append(seen[last:])
    return "".join(parts), [*starts, *range(last, len(seen))], [*ends, *range(last + 1, len(seen) + 1)]


def at_every_start(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Like finditer, but retries inside a rejected match."""
    match = pattern.search(text)
    while match:
        yield match
        match = pattern.search(text, match.start() + 1)


def _read(odd: str, letter: str) -> str:
    """Return the reading of an unusual sequence."""
    if odd == SEVERAL:
        return letters_of(letter)
    if odd == "%40":
        return "@"
    if odd[0] != "&":
        return ""
    meant = unescape(odd)
    return odd if meant == odd else "".join(map(letters_of, meant))


def _with_whole_emphasis(source: str, start: int, end: int) -> tuple[int, int]:
    marks = _EMPHASIS.findall(source, start, end)
    for mark in set(marks):
        if marks.count(mark) % 2 and source.startswith(mark, end):
            end += len(mark)
        elif marks.count(mark) % 2 and source.endswith(mark, 0, start):
            start -= len(mark)
    return start, end


def _silenced(text: str, spans: Sequence[tuple[int, int]]) -> str:
    parts: list[str] = []
    last = 0
    for start, end in spans:
        parts += text[last:start], _NOTHING * (end - start)
        last = end
    return "".join([*parts, text[last:]])
