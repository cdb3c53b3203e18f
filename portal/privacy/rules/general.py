"""What can stand in the place of a hit: more general words that fit its sentence, in the session's language."""

import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, NamedTuple

from portal.catalogues import IN_THE_CODE, section
from portal.privacy.rules.hits import Hit, HitKind
from portal.privacy.rules.lists import AGE, ARTICLES, CHILDREN, FILE_WORDS, OF_AN_AGE, any_of, any_word, scan_words
from portal.privacy.rules.names import WHOSE
from portal.privacy.rules.reading import without_accents

_PERSONS = frozenset({HitKind.NAME, HitKind.TITLE, HitKind.ORGANISATION})
_REACHED = frozenset({HitKind.PHONE, HitKind.EMAIL})


def _before(words: str, mark: str = "") -> re.Pattern[str]:
    """Return a pattern for any of these words directly before the hit."""
    return re.compile(rf"(?<![^\W_])(?P<word>{words}){mark} \Z", re.IGNORECASE)


# The text around a hit can be in any language; its replacement is in the language of the session.
_ARTICLE = _before(any_word("articles", "instead"))
_WHOSE_IT_IS = _before(any_word("possessives", "instead"))
_THIS = _before(any_word("demonstratives", "instead"))
_WEEKDAY = _before(any_word("weekdays", "instead"), mark=",?")
_BETWEEN = _before(any_word("between", "instead"))
_LABEL = _before(f"{any_word('labels', 'instead')}|{any_of(FILE_WORDS)}", mark=r"\.?:?(?: (?:nr|no)\.?)?")
_LABEL_OF_A_DATE = _before(any_word("labels_of_dates", "instead"), mark=r"\.?")
_REACHES = _before(any_word("contact_verbs", "instead"))
_IS = _before(any_word("is", "instead"))
_LONG = 4  # letters; what is shorter is no noun
_NOUN_BEFORE = 6  # words before the hit among which its own noun is looked for
_A_CAR = re.compile(rf"\b(?:{any_word('has_a_plate', 'instead')})\b", re.IGNORECASE)
_ON = _before(any_word("on", "instead"))
_OTHER_PREPOSITION = _before(any_word("prepositions", "instead"))
_LIVES = _before(any_word("lives", "instead"))
_CHILD_BEFORE = _before(any_of(CHILDREN))
_ADJECTIVE = re.compile(rf"(?<![^\W_])(?:{any_word('articles', 'instead')}) [^\W\d_]+e \Z", re.IGNORECASE)
_CHILD_FOLLOWS = re.compile(rf" (?:{any_of(CHILDREN)})\b")
_AGE_NOUNS, _SEVERAL_AGE_NOUNS = tuple(scan_words("age_nouns")), tuple(scan_words("several_age_nouns"))
_AGE_ADJECTIVES = tuple(scan_words("age_adjectives")) + _AGE_NOUNS
_AGE_FIRST = re.compile(rf"(?:{any_of(AGE)})\b")
_AT_AN_AGE = re.compile(rf"(?:{any_word('whose_birthday')}) [^\W_]+\Z|.*(?:{any_word('age_after')})\Z")
_BIRTHDAY = re.compile(rf"(?:{any_word('whose_birthday')}) [^\W_]+ (?P<day>{any_word('birthday')})\Z")
_BELOW = (1, 4, 12, 18)  # years: a baby, a toddler, a child, a teenager


class _Stage(NamedTuple):
    """A stage of life below an age: article, singular, plural, and the name of the age."""

    article: str
    singular: str
    plural: str
    age: str


def general_words(hit: Hit) -> tuple[str, int]:
    """Return the words, and how many characters before the hit they replace too: an article, a label, a weekday."""
    before = without_accents(hit.before)
    words, start = _BY_KIND.get(hit.kind, _of_its_kind)(hit, before, instead_in(hit.language))
    taken = len(before) - start
    if not any(letter.isalpha() for letter in before[:start]):
        words = words[:1].upper() + words[1:]
    return words, taken


@cache
def instead_in(language: str) -> Mapping[str, Any]:
    """Return the replacements in a language, by kind of hit; in English where the language has none."""
    months = section(language, "scan").get("months") or section(IN_THE_CODE, "scan")["months"]
    first_names = [names.split()[0] for names in months]
    return {**section(IN_THE_CODE, "instead"), **section(language, "instead"), "months": ["", *first_names]}


_Words = tuple[str, int]  # with where they begin in the text before the hit


def _of_its_kind(hit: Hit, before: str, instead: Mapping[str, Any]) -> _Words:
    if hit.kind in _REACHED and _REACHES.search(before):
        return instead["person"], len(before)
    start = len(before)
    if hit.kind not in _PERSONS and (label := _LABEL.search(before)):
        if any(own.search(before[: label.start()]) for own in (_ARTICLE, _WHOSE_IT_IS, _THIS)):
            return "", len(before.rstrip(" :"))  # "haar telefoonnummer 06-12345678": the words before it are enough
        start = label.start()  # "tel. 06-12345678"
    words = instead[f"whose_{hit.kind}" if hit.gist == WHOSE else hit.kind]
    if _is_named(words, before):
        return instead["unnamed"], len(before)  # "haar telefoonnummer is 06-12345678"
    if re.match(r"-[^\W\d_]", hit.after):  # "MEE-consulent"
        return _without_article(words), len(before)
    return _fitting(hit, words, before, start, instead)


def _is_named(words: str, before: str) -> bool:
    """Return whether the sentence says that its own word is the hit: "mijn nummer is", "het kenteken is"."""
    noun, subject = words.split()[-1], before.lower().split()[-_NOUN_BEFORE:]
    is_noun = len(words.split()) == 2 and any(len(word) > _LONG and noun.endswith(word) for word in subject)
    return is_noun and bool(_IS.search(before))


def _fitting(hit: Hit, words: str, before: str, start: int, instead: Mapping[str, Any]) -> _Words:
    """Return the words with one article, that of the sentence or their own."""
    has_article = words.split(" ")[0] in ARTICLES
    if hit.kind not in _PERSONS and has_article and _WHOSE_IT_IS.search(before[:start]):
        return _without_article(words), start
    if hit.kind in _PERSONS and has_article and _ADJECTIVE.search(before[:start]):
        return _without_article(words), start  # "de boze mevrouw Jansen"
    if article := _ARTICLE.search(before[:start]):
        fits = article["word"].lower() in instead["definite_of_neuter" if _is_neuter(words, instead) else "definite"]
        fits &= hit.kind is not HitKind.STREET  # "de straat in de buurt" would be the only one
        return (_without_article(words), start) if has_article and fits else (words, article.start())
    if this := _THIS.search(before[:start]):
        return words, this.start()
    return words, start


def _is_neuter(words: str, instead: Mapping[str, Any]) -> bool:
    return not set(instead["neuter"].split()).isdisjoint(words.split())


def _whom(hit: Hit, before: str, instead: Mapping[str, Any]) -> _Words:
    return _fitting(hit, instead[hit.gist], before, len(before), instead)


def _plate(hit: Hit, before: str, instead: Mapping[str, Any]) -> _Words:
    """Return a car; or its plate, where the sentence has the car already."""
    label = _LABEL.search(before)
    start = label.start() if label else len(before)
    kind = hit.kind
    if _A_CAR.search(before):
        kind = "plate_beside" if before.endswith(", ") else "plate_of"
    if _is_named(instead[kind], before):
        return instead["unnamed"], len(before)
    return _fitting(hit, instead[kind], before, start, instead)


def _street(hit: Hit, before: str, instead: Mapping[str, Any]) -> _Words:
    words, start = _fitting(hit, instead["street"], before, len(before), instead)
    return (f"{instead['lives_in']} {words}" if _LIVES.search(before[:start]) else words), start


def _postcode(hit: Hit, before: str, instead: Mapping[str, Any]) -> _Words:
    """Return a general place; with "in" when a town follows the postcode."""
    words = instead["postcode_of" if re.match(r" [A-Z]", hit.after) else "postcode"]
    return _fitting(hit, words, before, len(before), instead)


def _month(hit: Hit, before: str, instead: Mapping[str, Any]) -> _Words:
    year, _, month = hit.gist.partition("-")
    start = len(before)
    for pattern in (_WEEKDAY, _ARTICLE, _WEEKDAY, _BETWEEN):  # "op dinsdag de 3e", "tussen 3 en 5 maart"
        if match := pattern.search(before[:start]):
            start = match.start()
    if _ON.search(before[:start]):
        fitting = "day_of_a_month"
    elif re.search(r": ?\Z", before[:start]) or _LABEL_OF_A_DATE.search(before[:start]):
        fitting = "month" if before.endswith((": ", ":")) else "in_a_month"
    else:
        fitting = "month" if _OTHER_PREPOSITION.search(before[:start]) else "in_a_month"
    return instead[fitting] % {"month": instead["months"][int(month)], "year": int(year)}, start


def _age(hit: Hit, before: str, instead: Mapping[str, Any]) -> _Words:
    words = _age_words(hit.text.lower(), int(hit.gist), before, hit.after, instead)
    return (
        _fitting(hit, words, before, len(before), instead) if words.split(" ")[0] in ARTICLES else (words, len(before))
    )


def _age_words(written: str, years: int, before: str, after: str, instead: Mapping[str, Any]) -> str:
    """Return the wording for an age, fitting its spelling and what stands around it in its sentence."""
    stage = _Stage(*instead[f"below_{next(age for age in _BELOW if years < age)}"])
    first = written.split(" ")[0]
    if birthday := _BIRTHDAY.match(written):
        return f"{first} {birthday['day']}"
    if _AT_AN_AGE.match(written):
        return stage.age
    if written.endswith(_SEVERAL_AGE_NOUNS):
        return stage.plural
    if _CHILD_FOLLOWS.match(after) and written.endswith(_AGE_ADJECTIVES):
        young = _young(written, instead)
        return f"{stage.article} {young}" if first in ARTICLES else young
    if written.endswith(_AGE_NOUNS):
        return f"{stage.article} {stage.singular}"
    if first in OF_AN_AGE or (_CHILD_BEFORE.search(before) and not before.endswith("(")):
        return f"{instead['of_an_age']} {stage.age}"
    if _AGE_FIRST.match(written):
        return stage.age
    return f"{stage.article} {stage.singular}"


def _young(written: str, instead: Mapping[str, Any]) -> str:
    """Return the adjective inflected as the age was: "een 8-jarig meisje" becomes "een jong meisje"."""
    endings = instead.get("young_after", {})
    return next((young for ending, young in endings.items() if written.endswith(ending)), instead["young"])


def _without_article(words: str) -> str:
    first, _, rest = words.partition(" ")
    return rest if first in ARTICLES else words


_BY_KIND: Mapping[HitKind, Callable[[Hit, str, Mapping[str, Any]], _Words]] = {
    HitKind.DATE: _month,
    HitKind.TITLE: _whom,
    HitKind.PLATE: _plate,
    HitKind.STREET: _street,
    HitKind.POSTCODE: _postcode,
    HitKind.AGE: _age,
}
