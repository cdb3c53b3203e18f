"""A title and a name: "mevrouw Jansen", "dhr. A. de Vries", "Mrs Smith", "familie El Idrissi"."""

import re
from collections.abc import Iterator

from portal.privacy.rules.hits import Found
from portal.privacy.rules.kinds import Kind
from portal.privacy.rules.lists import listed
from portal.privacy.rules.plain import Plain

WOMAN, MAN, FAMILY, SOMEBODY = "woman", "man", "family", "somebody"
_TITLES = {
    WOMAN: "mevrouw mejuffrouw juffrouw juf madame mademoiselle zuster tante oma miss",
    MAN: "meneer mijnheer heer mister monsieur broeder oom opa sir",
    FAMILY: "familie gezin echtpaar family",
    SOMEBODY: "professor dokter doctor dominee pastoor pater imam rabbijn meester",
}
_SHORT = {  # with a dot or without
    WOMAN: "mevr mw mej mrs ms mme mlle",
    MAN: "dhr",
    FAMILY: "fam",
    SOMEBODY: "mr dr drs prof mx",
}
_WITH_DOT = {MAN: "hr", SOMEBODY: "ing ir ds"}  # without it these are other words
_WHO = {
    title: who for titles in (_TITLES, _SHORT, _WITH_DOT) for who, names in titles.items() for title in names.split()
}
_WITH_ARTICLE = listed("heer familie gezin echtpaar")
_NOT_IN_CAPITALS = ("MS", "DR", "MR")  # multiple sclerosis, a country, a scan


def _any_of(titles: dict[str, str]) -> str:
    return "|".join(title for names in titles.values() for title in names.split())


_TITLE = rf"(?:(?:{_any_of(_TITLES)})\b(?!\.)|(?:{_any_of(_SHORT)})\b\.?|(?:{_any_of(_WITH_DOT)})\.)"
_BEFORE = re.compile(rf"{_TITLE}(?: {{0,2}}{_TITLE}){{0,2}}")

_PARTICLE = (
    r"(?:[Vv]an|[Dd]e[nr]?|[Hh]et|'t|[Tt]e[nr]?|[Oo]p|[Ii]n|[Ee]l|[Aa]l|[Bb]en|[Bb]in|[Aa]it|[Oo]uld|[Vv]o[nm]|[Zz]u|"
    r"[Dd][aiuo]s?|[Dd]es|[Ll][aeo]s?)(?: |-(?=[A-Z]))"
)
_NEXT_SENTENCE = (
    "De|Het|Een|Die|Dat|Dit|Deze|Zij|Ze|Hij|Haar|Zijn|We|Wij|Ik|Er|En|Maar|Ook|Als|Toen|Daarna|Dan|In|Op|Met|Bij|Voor|"
    "The|She|He|They|It|And|But|Then|When|Mevrouw|Meneer|Mrs?|Ms|Dhr|Mw|Dr"
)
_WORD = rf"(?!(?:{_NEXT_SENTENCE})\b)(?:[dDlLO]')?[^\W\d_a-z][^\W\d_]*+(?:['-][^\W\d_]+)*+"
_NAME = re.compile(
    rf" {{0,3}}((?:[A-Z]\. ?){{0,4}}(?:{_PARTICLE}){{0,3}}{_WORD}(?: (?:{_PARTICLE}){{0,3}}{_WORD}){{0,2}})"
)
_NOBODY = listed("N NN X XX XXX Y Z U")  # "mevrouw X" names nobody


def titles(plain: Plain) -> Iterator[Found]:
    """A title, and a name with a capital behind it. What they stand for goes along, for the more general words."""
    for start, word in plain.places_of(_WHO):
        match = _BEFORE.match(plain.low, start)
        name = match and _NAME.match(plain.text, match.end())
        if match and name and (name[0][0] == " " or match[0][-1] == ".") and not _is_nobody(plain.text, match, name[1]):
            if word in _WITH_ARTICLE and plain.low.endswith((" de ", " het "), 0, start):
                start = plain.low.rindex(" ", 0, start - 1) + 1
            yield Found(Kind.TITLE, start, name.end(), _WHO[word])


def _is_nobody(text: str, match: re.Match[str], name: str) -> bool:
    title = text[match.start() : match.end()]
    return re.sub(r"\W", "", name) in _NOBODY or title in _NOT_IN_CAPITALS
