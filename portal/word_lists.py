"""Reads a words.toml, and refuses one that would break a page later."""

import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from fnmatch import fnmatch
from pathlib import Path

WordList = str | Sequence[str] | Mapping[str, str]


class WordListError(ValueError):
    """A words.toml that cannot be used; the message names the file and the key."""


def read_word_lists(file: Path) -> Mapping[str, Mapping[str, WordList]]:
    """Return the sections of a words.toml. Raises WordListError."""
    name = f"{file.parent.name}/{file.name}"
    try:
        sections = tomllib.loads(file.read_text("utf-8"))
    except ValueError as error:
        raise WordListError(f"{name}: {error}") from error
    for fault in _faults(sections):
        raise WordListError(f"{name}: {fault}.")
    return sections


def _faults(sections: Mapping[str, object]) -> Iterator[str]:
    for section, lists in sections.items():
        if not isinstance(lists, Mapping):
            yield f"{section} must stand in a section"
            continue
        for key, words in lists.items():
            where = f"{section}.{key}"
            has_shape, shape = next((check, shape) for keys, check, shape in _SHAPES if fnmatch(where, keys))
            if not has_shape(words):
                yield f"[{section}] {key} must be {shape}"


def _is_text(words: object) -> bool:
    return isinstance(words, str)


def _is_list(words: object) -> bool:
    return isinstance(words, list) and all(isinstance(word, str) for word in words)


def _are_months(words: object) -> bool:
    return isinstance(words, list) and _is_list(words) and len(words) == 12 and all(names.split() for names in words)


def _is_stage(words: object) -> bool:
    return isinstance(words, list) and _is_list(words) and len(words) == 4


def _has_endings(words: object) -> bool:
    return isinstance(words, dict) and _is_list(list(words.values()))


def _takes_a_month(words: object) -> bool:
    try:
        return isinstance(words, str) and bool(words % {"month": "", "year": 0})
    except (KeyError, TypeError, ValueError):
        return False


# "section.key": what the words must be; the first that fits counts.
_SHAPES: tuple[tuple[str, Callable[[object], bool], str], ...] = (
    ("scan.months", _are_months, "a list of twelve names, January first"),
    ("instead.below_*", _is_stage, "a list of four texts: the article, one, several, the age"),
    ("instead.young_after", _has_endings, "a table of texts"),
    ("instead.*month", _takes_a_month, "a text with %(month)s and %(year)s, and no other %"),
    ("instead.*", _is_text, "a text"),
    ("hints.*", _is_text, "a text"),
    ("*", lambda words: _is_text(words) or _is_list(words), "a text or a list of texts"),
)
