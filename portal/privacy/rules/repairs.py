"""What can be done about a hit: leave it out, black it out, or say it in more general words that fit its sentence."""

import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import NamedTuple

from portal.privacy.rules.hits import Hit, HitKind
from portal.privacy.rules.lists import CHILDREN, DUTCH_MONTHS, ENGLISH_MONTHS, FAMILY, MAN, SOMEBODY, WOMAN
from portal.privacy.rules.names import WHOSE

BLACK = "████"  # as long for a short name as for a long one
_PAIRS = ("()", "<>", "«»", "“”", "‘’", '""', "''", "``", "**", "__", "~~")
_ENDS_A_CLAUSE = re.compile(r" *(?:[,.;:!?)]|\n|\Z)")

_WORDS: Mapping[HitKind, tuple[str, str]] = {
    HitKind.IBAN: ("een rekeningnummer", "a bank account"),
    HitKind.NATIONAL: ("een persoonlijk nummer", "a personal number"),
    HitKind.BSN: ("een persoonlijk nummer", "a personal number"),
    HitKind.EMAIL: ("een e-mailadres", "somebody's e-mail address"),
    HitKind.PHONE: ("een telefoonnummer", "a phone number"),
    HitKind.PLATE: ("een auto", "a car"),
    HitKind.STREET: ("een straat in de buurt", "a street nearby"),
    HitKind.POSTCODE: ("een wijk", "a neighbourhood"),
    HitKind.NAME: ("een deelnemer", "a participant"),
    HitKind.ORGANISATION: ("een organisatie", "one of the organisations"),
}
_WHOSE = {HitKind.NAME: ("iemands", "a participant's"), HitKind.ORGANISATION: ("iemands", "somebody's")}
_WHOM = {
    WOMAN: ("een vrouw", "a woman"),
    MAN: ("een man", "a man"),
    FAMILY: ("een gezin", "a family"),
    SOMEBODY: ("iemand", "somebody"),
}
_ARTICLE = re.compile(r"\b(?:de|het|een|the|an?) \Z", re.IGNORECASE)
_ON = re.compile(r"\b(?:op|on) \Z", re.IGNORECASE)
_OTHER_PREPOSITION = re.compile(
    r"\b(?:in|van|sinds|tot|vanaf|voor|na|tussen|en|of|rond|begin|eind|from|since|until|till|by|before|after|and|to|"
    r"around|early|late) \Z",
    re.IGNORECASE,
)


class _Stage(NamedTuple):
    """What somebody below an age is called, one and several, and what that age is called: in Dutch and in English."""

    below: int
    singular: tuple[str, str]
    plural: tuple[str, str]
    age: tuple[str, str]


_STAGES = (
    _Stage(1, ("baby", "baby"), ("baby's", "babies"), ("babyleeftijd", "very young age")),
    _Stage(4, ("peuter", "toddler"), ("peuters", "toddlers"), ("peuterleeftijd", "preschool age")),
    _Stage(12, ("kind", "child"), ("kinderen", "children"), ("basisschoolleeftijd", "primary-school age")),
    _Stage(18, ("tiener", "teenager"), ("tieners", "teenagers"), ("tienerleeftijd", "secondary-school age")),
)
_A = ("een", "a")
_OF = ("van", "of")
_CHILD_FOLLOWS = re.compile(rf" (?:{'|'.join(sorted(CHILDREN))})\b")


class Repair(StrEnum):
    LEAVE_OUT = "leave-out"
    BLACK_OUT = "black-out"
    MORE_GENERAL = "more-general"


class OutdatedScan(Exception):
    """The text is no longer what was scanned."""


def repairs(hit: Hit) -> dict[Repair, str]:
    """What comes in its place, by the name of the repair."""
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
    """With black blocks in its place. Raises OutdatedScan."""
    return BLACK.join(_around(text, hit))


def more_general(text: str, hit: Hit) -> str:
    """With the words that are suggested for it, in the language of the session. Raises OutdatedScan."""
    return _general_words(hit).join(_around(text, hit))


def _around(text: str, hit: Hit) -> tuple[str, str]:
    if text[hit.start : hit.end] != hit.text:
        raise OutdatedScan
    return text[: hit.start], text[hit.end :]


def _without_wrapping(before: str, after: str) -> tuple[str, str]:
    """Without brackets, quotes and emphasis around nothing; those of a Markdown link stay."""
    while before and after and before[-1] + after[0] in _PAIRS and before[-2:] != "](":
        before, after = before[:-1], after[1:]
    return before, after


def _general_words(hit: Hit) -> str:
    """What can stand in its place."""
    words = _BY_KIND.get(hit.kind, _of_its_kind)(hit, int(hit.language.startswith("en")))
    return words[0].upper() + words[1:] if hit.begins_sentence else words


def _of_its_kind(hit: Hit, english: int) -> str:
    pairs = _WHOSE if hit.gist == WHOSE else _WORDS
    return _without_article(hit, pairs[hit.kind][english])


def _who(hit: Hit, english: int) -> str:
    return _without_article(hit, _WHOM[hit.gist][english])


def _postcode(hit: Hit, english: int) -> str:
    """In a town that is named behind it."""
    in_town = " in" if re.match(r" [A-Z]", hit.after) else ""
    return _without_article(hit, _WORDS[hit.kind][english]) + in_town


def _month(hit: Hit, english: int) -> str:
    year, _, month = hit.gist.partition("-")
    words = f"{(DUTCH_MONTHS, ENGLISH_MONTHS)[english][int(month)]} {int(year)}"
    if _ON.search(hit.before):
        return f"{('een dag in', 'a day in')[english]} {words}"
    return words if _OTHER_PREPOSITION.search(hit.before) else f"in {words}"


def _age(hit: Hit, english: int) -> str:
    words = _age_words(hit.text.lower(), int(hit.gist), hit.after, english)
    return _without_article(hit, words) if words.startswith(("een ", "a ")) else words


def _age_words(written: str, years: int, after: str, english: int) -> str:
    """What can stand for an age, as it is written in small letters, with what follows it in its sentence."""
    stage = next(stage for stage in _STAGES if years < stage.below)
    has_article = written.startswith(("a ", "an "))
    if written.endswith(("jarigen", "olds")):
        return stage.plural[english]
    if _CHILD_FOLLOWS.match(after) and written.endswith(("jarige", "jarig", "old", "oude")):
        young = "young" if english else "jong" if written.endswith("jarig") else "jonge"
        return f"a {young}" if has_article else young
    if written.endswith(("jarige", "jarig")):
        return stage.singular[english]
    if written.startswith(("van ", "of ", "aged ")):
        return f"{_OF[english]} {stage.age[english]}"
    if written.startswith(("age", "leeftijd")):
        return stage.age[english]
    return f"{_A[english]} {stage.singular[english]}"


def _without_article(hit: Hit, words: str) -> str:
    """The sentence may have an article already: "bij de Kraanvogel"."""
    return words.partition(" ")[2] if _ARTICLE.search(hit.before) and " " in words else words


_BY_KIND: Mapping[HitKind, Callable[[Hit, int], str]] = {
    HitKind.DATE: _month,
    HitKind.TITLE: _who,
    HitKind.POSTCODE: _postcode,
    HitKind.AGE: _age,
}
