"""Repairs of a hit: leave it out, black it out, or generalise it to fit its sentence."""

import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import cache
from typing import Any, NamedTuple

from portal.catalogues import IN_THE_CODE, section
from portal.privacy.rules.hits import Hit, HitKind
from portal.privacy.rules.lists import AGE, ARTICLES, CHILDREN, OF_AN_AGE, any_of, any_word, scan_words
from portal.privacy.rules.names import WHOSE

BLACK = "████"  # the same length for all names
_PAIRS = ("()", "<>", "«»", "“”", "‘’", '""', "''", "``", "**", "__", "~~")
_ENDS_A_CLAUSE = re.compile(r" *(?:[,.;:!?)]|\n|\Z)")

# The text around a hit can be in any language; its replacement is in the language of the session.
_ARTICLE = re.compile(rf"\b(?:{any_of(ARTICLES)}) \Z", re.IGNORECASE)
_ON = re.compile(rf"\b(?:{any_word('on', 'instead')}) \Z", re.IGNORECASE)
_OTHER_PREPOSITION = re.compile(rf"\b(?:{any_word('prepositions', 'instead')}) \Z", re.IGNORECASE)
_CHILD_FOLLOWS = re.compile(rf" (?:{any_of(CHILDREN)})\b")
_AGE_NOUNS, _SEVERAL_AGE_NOUNS = tuple(scan_words("age_nouns")), tuple(scan_words("several_age_nouns"))
_AGE_ADJECTIVES = tuple(scan_words("age_adjectives")) + _AGE_NOUNS
_AGE_FIRST = re.compile(rf"(?:{any_of(AGE)})\b")
_BELOW = (1, 4, 12, 18)  # years: a baby, a toddler, a child, a teenager


class _Stage(NamedTuple):
    """A stage of life below an age: article, singular, plural, and the name of the age."""

    article: str
    singular: str
    plural: str
    age: str


class Repair(StrEnum):
    LEAVE_OUT = "leave-out"
    BLACK_OUT = "black-out"
    MORE_GENERAL = "more-general"


class OutdatedScan(Exception):
    """The text is no longer what was scanned."""


def repairs(hit: Hit) -> dict[Repair, str]:
    """Return the replacement by each repair."""
    return {Repair.LEAVE_OUT: "", Repair.BLACK_OUT: BLACK, Repair.MORE_GENERAL: _general_words(hit)}


def repaired(text: str, hit: Hit, how: Repair) -> str:
    """The text after a repair. Raises OutdatedScan."""
    return {
        Repair.LEAVE_OUT: left_out,
        Repair.BLACK_OUT: blacked_out,
        Repair.MORE_GENERAL: more_general,
    }[how](text, hit)


def left_out(text: str, hit: Hit) -> str:
    """Remove the hit, with the brackets, comma or second space that would stay behind. Raises OutdatedScan."""
    before, after = _without_wrapping(*_around(text, hit))
    if not before or before[-1] in " \n(":
        after = after.lstrip(" ")
    if before.strip(" ") and not before.endswith("\n") and _ENDS_A_CLAUSE.match(after):
        before, after = before.rstrip(" "), after.lstrip(" ")
    if before.endswith(",") and after.startswith((",", ".")):
        before = before[:-1]
    if hit.begins_sentence and after[:1].islower():
        after = after[0].upper() + after[1:]
    return before + after


def blacked_out(text: str, hit: Hit) -> str:
    """Replace the hit by black blocks. Raises OutdatedScan."""
    return BLACK.join(_around(text, hit))


def more_general(text: str, hit: Hit) -> str:
    """Replace the hit by its generalised wording, in the session's language. Raises OutdatedScan."""
    return _general_words(hit).join(_around(text, hit))


def _around(text: str, hit: Hit) -> tuple[str, str]:
    if text[hit.start : hit.end] != hit.text:
        raise OutdatedScan
    return text[: hit.start], text[hit.end :]


def _without_wrapping(before: str, after: str) -> tuple[str, str]:
    """Strip brackets, quotes and emphasis around nothing; those of a Markdown link stay."""
    while before and after and before[-1] + after[0] in _PAIRS and before[-2:] != "](":
        before, after = before[:-1], after[1:]
    return before, after


def _general_words(hit: Hit) -> str:
    """Return the generalised wording."""
    words = _BY_KIND.get(hit.kind, _of_its_kind)(hit, _instead(hit.language))
    return words[0].upper() + words[1:] if hit.begins_sentence else words


@cache
def _instead(language: str) -> Mapping[str, Any]:
    """Return the replacements in a language, by kind of hit; in English where the language has none."""
    months = section(language, "scan").get("months") or section(IN_THE_CODE, "scan")["months"]
    first_names = [names.split()[0] for names in months]
    return {**section(IN_THE_CODE, "instead"), **section(language, "instead"), "months": ["", *first_names]}


def _of_its_kind(hit: Hit, instead: Mapping[str, Any]) -> str:
    return _without_article(hit, instead[f"whose_{hit.kind}" if hit.gist == WHOSE else hit.kind])


def _whom(hit: Hit, instead: Mapping[str, Any]) -> str:
    return _without_article(hit, instead[hit.gist])


def _postcode(hit: Hit, instead: Mapping[str, Any]) -> str:
    """Return a general place; with "in" when a town follows the postcode."""
    return _without_article(hit, instead["postcode_of" if re.match(r" [A-Z]", hit.after) else "postcode"])


def _month(hit: Hit, instead: Mapping[str, Any]) -> str:
    year, _, month = hit.gist.partition("-")
    if _ON.search(hit.before):
        fitting = "day_of_a_month"
    else:
        fitting = "month" if _OTHER_PREPOSITION.search(hit.before) else "in_a_month"
    return instead[fitting] % {"month": instead["months"][int(month)], "year": int(year)}


def _age(hit: Hit, instead: Mapping[str, Any]) -> str:
    words = _age_words(hit.text.lower(), int(hit.gist), hit.after, instead)
    return _without_article(hit, words) if words.split(" ")[0] in ARTICLES else words


def _age_words(written: str, years: int, after: str, instead: Mapping[str, Any]) -> str:
    """Return the wording for an age, fitting its spelling and what follows it in its sentence."""
    stage = _Stage(*instead[f"below_{next(age for age in _BELOW if years < age)}"])
    first = written.split(" ")[0]
    if written.endswith(_SEVERAL_AGE_NOUNS):
        return stage.plural
    if _CHILD_FOLLOWS.match(after) and written.endswith(_AGE_ADJECTIVES):
        young = _young(written, instead)
        return f"{stage.article} {young}" if first in ARTICLES else young
    if written.endswith(_AGE_NOUNS):
        return stage.singular
    if first in OF_AN_AGE:
        return f"{instead['of_an_age']} {stage.age}"
    if _AGE_FIRST.match(written):
        return stage.age
    return f"{stage.article} {stage.singular}"


def _young(written: str, instead: Mapping[str, Any]) -> str:
    """Return the adjective inflected as the age was: "een 8-jarig meisje" becomes "een jong meisje"."""
    endings = instead.get("young_after", {})
    return next((young for ending, young in endings.items() if written.endswith(ending)), instead["young"])


def _without_article(hit: Hit, words: str) -> str:
    """Drop the article when the sentence has one already: "bij de Kraanvogel"."""
    return words.partition(" ")[2] if _ARTICLE.search(hit.before) and " " in words else words


_BY_KIND: Mapping[HitKind, Callable[[Hit, Mapping[str, Any]], str]] = {
    HitKind.DATE: _month,
    HitKind.TITLE: _whom,
    HitKind.POSTCODE: _postcode,
    HitKind.AGE: _age,
}
