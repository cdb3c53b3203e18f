"""More general words for a hit, in Dutch or English: a suggestion that fits in its sentence."""

import re
from collections.abc import Callable, Mapping

from portal.privacy.rules.age_words import age_words
from portal.privacy.rules.hits import Hit
from portal.privacy.rules.kinds import Kind
from portal.privacy.rules.months import DUTCH, ENGLISH
from portal.privacy.rules.names import WHOSE
from portal.privacy.rules.titles import FAMILY, MAN, SOMEBODY, WOMAN

_WORDS: Mapping[Kind, tuple[str, str]] = {
    Kind.IBAN: ("een rekeningnummer", "a bank account"),
    Kind.NATIONAL: ("een persoonlijk nummer", "a personal number"),
    Kind.BSN: ("een persoonlijk nummer", "a personal number"),
    Kind.EMAIL: ("een e-mailadres", "somebody's e-mail address"),
    Kind.PHONE: ("een telefoonnummer", "a phone number"),
    Kind.PLATE: ("een auto", "a car"),
    Kind.STREET: ("een straat in de buurt", "a street nearby"),
    Kind.POSTCODE: ("een wijk", "a neighbourhood"),
    Kind.NAME: ("een deelnemer", "a participant"),
    Kind.ORGANISATION: ("een organisatie", "one of the organisations"),
}
_WHOSE = {Kind.NAME: ("iemands", "a participant's"), Kind.ORGANISATION: ("iemands", "somebody's")}
_WHO = {
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


def general_words(hit: Hit) -> str:
    """What can stand in its place."""
    words = _BY_KIND.get(hit.kind, _of_its_kind)(hit, int(hit.language.startswith("en")))
    return words[0].upper() + words[1:] if hit.begins_sentence else words


def _of_its_kind(hit: Hit, english: int) -> str:
    pairs = _WHOSE if hit.gist == WHOSE else _WORDS
    return _without_article(hit, pairs[hit.kind][english])


def _who(hit: Hit, english: int) -> str:
    return _without_article(hit, _WHO[hit.gist][english])


def _postcode(hit: Hit, english: int) -> str:
    """In a town that is named behind it."""
    in_town = " in" if re.match(r" [A-Z]", hit.after) else ""
    return _without_article(hit, _WORDS[hit.kind][english]) + in_town


def _month(hit: Hit, english: int) -> str:
    year, _, month = hit.gist.partition("-")
    words = f"{(DUTCH, ENGLISH)[english][int(month)]} {int(year)}"
    if _ON.search(hit.before):
        return f"{('een dag in', 'a day in')[english]} {words}"
    return words if _OTHER_PREPOSITION.search(hit.before) else f"in {words}"


def _age(hit: Hit, english: int) -> str:
    words = age_words(hit.text.lower(), int(hit.gist), hit.after, english)
    return _without_article(hit, words) if words.startswith(("een ", "a ")) else words


def _without_article(hit: Hit, words: str) -> str:
    """The sentence may have an article already: "bij de Kraanvogel"."""
    return words.partition(" ")[2] if _ARTICLE.search(hit.before) and " " in words else words


_BY_KIND: Mapping[Kind, Callable[[Hit, int], str]] = {
    Kind.DATE: _month,
    Kind.TITLE: _who,
    Kind.POSTCODE: _postcode,
    Kind.AGE: _age,
}
