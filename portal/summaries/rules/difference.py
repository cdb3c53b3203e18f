"""The difference between two versions, by words, as a person would mark it with a pen."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from typing import NamedTuple

from rapidfuzz.distance import LCSseq

from portal.text import paragraphs

END = "\n"  # a paragraph end, treated as a word
SIGN = "¶"  # how it is shown
_WORD = re.compile(r"(?:(?:[-*+>#]+|\d+[.)])[ \t]+)?\S+\s*")  # with a preceding list mark


class Mark(StrEnum):
    KEPT = "kept"
    ADDED = "added"
    REMOVED = "removed"


class Piece(NamedTuple):
    """Consecutive words with the same change."""

    mark: Mark
    text: str


@dataclass(frozen=True)
class Paragraph:
    """A paragraph of the old version, the new one, or both."""

    pieces: tuple[Piece, ...]

    @property
    def is_kept(self) -> bool:
        """Whether it is unchanged, so that a page can fold it."""
        return all(piece.mark is Mark.KEPT for piece in self.pieces)


class _Change(NamedTuple):
    """Words start:end of the old version were replaced by words start:end of the new one."""

    old: range
    new: range


def difference(before: str, after: str) -> list[Paragraph]:
    """Return the paragraphs of both versions, in order. An added or removed paragraph end alone is shown as ¶.

    Words are compared; spaces and line ends are the new version's.
    """
    old, new = _words(before), _words(after)
    old_words, new_words = [word.strip() for word in old], [word.strip() for word in new]
    changes = _readable(_changes(old_words, new_words), old)
    return list(_in_paragraphs(_runs(old, new, changes)))


def _words(text: str) -> list[str]:
    """Return each word with its trailing space, and END between paragraphs."""
    words: list[str] = []
    for paragraph in paragraphs(text.replace("\r\n", "\n")):
        words += [*([END] if words else []), *_WORD.findall(paragraph)]
    return words


def _changes(old: Sequence[str], new: Sequence[str]) -> list[_Change]:
    """Return the changes around a longest common subsequence.

    rapidfuzz computes it bit-parallel (Hyyrö 2004), so its worst case is bounded; difflib's is not.
    """
    changes: list[_Change] = []
    for step in LCSseq.opcodes(old, new):
        if step.tag == "equal":
            continue
        start_of_old, start_of_new = step.src_start, step.dest_start
        if changes and (changes[-1].old.stop, changes[-1].new.stop) == (start_of_old, start_of_new):
            before = changes.pop()
            start_of_old, start_of_new = before.old.start, before.new.start
        changes.append(_Change(range(start_of_old, step.src_end), range(start_of_new, step.dest_end)))
    return changes


def _readable(changes: Sequence[_Change], old: Sequence[str]) -> list[_Change]:
    """Merge changes across islands: coincidental matches shorter than the changes on both sides, within a line."""
    merged: list[_Change] = []
    for change in changes:
        merged.append(change)
        while len(merged) > 1 and _is_island(merged[-2], merged[-1], old):
            last, first = merged.pop(), merged.pop()
            merged.append(_Change(range(first.old.start, last.old.stop), range(first.new.start, last.new.stop)))
    return merged


def _is_island(first: _Change, last: _Change, old: Sequence[str]) -> bool:
    between = range(first.old.stop, last.old.start)
    size = min(max(len(change.old), len(change.new)) for change in (first, last))
    return len(between) < size and not any("\n" in word for word in old[between.start : between.stop])


def _runs(old: Sequence[str], new: Sequence[str], changes: Sequence[_Change]) -> Iterator[tuple[Mark, Sequence[str]]]:
    start = 0
    for change in [*changes, _Change(range(0), range(len(new), len(new)))]:
        yield Mark.KEPT, new[start : change.new.start]
        yield Mark.REMOVED, old[change.old.start : change.old.stop]
        yield Mark.ADDED, new[change.new.start : change.new.stop]
        start = change.new.stop


def _in_paragraphs(runs: Iterator[tuple[Mark, Sequence[str]]]) -> Iterator[Paragraph]:
    pieces: list[Piece] = []
    for mark, words in runs:
        if mark is not Mark.KEPT and words == [END]:
            pieces.append(Piece(mark, SIGN))
        for is_end, group in groupby(words, END.__eq__):
            if not is_end:
                pieces.append(Piece(mark, "".join(group)))
            elif pieces:
                yield _paragraph(pieces)
                pieces = []
    if pieces:
        yield _paragraph(pieces)


def _paragraph(pieces: Sequence[Piece]) -> Paragraph:
    """Return the paragraph, with spaces added between pieces that ended their version."""
    *others, last = pieces
    spaced = [piece if piece.text[-1].isspace() else Piece(piece.mark, f"{piece.text} ") for piece in others]
    return Paragraph((*spaced, Piece(last.mark, last.text.rstrip())))
