"""A title and a name: "mevrouw Jansen", "dhr. A. de Vries", "Mrs Smith", "familie El Idrissi"."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from portal.privacy.rules.hits import Found
from portal.privacy.rules.kinds import Kind
from portal.privacy.rules.lists import listed
from portal.privacy.rules.ordinary import GENERIC
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

_SMALL = r"(?:van|de[nr]?|het|'t|te[nr]?|op|in|el|al|ben|bin|ait|ould|vo[nm]|zu|d[aiuo]s?|des|l[aeo]s?)(?: |-(?=[A-Z]))"
_LARGE = r"(?:Van|De[nr]?|'t|Te[nr]?|El|Al|Ben|Bin|Ait|Ould|Vo[nm]|D[aiuo]s?|L[aeo]s?)(?: |-(?=[A-Z]))"
# Words with a capital that begin the next sentence, or the name of an organisation: "mevrouw Smit van Stichting …"
_NO_NAME = (
    "De|Het|Een|Die|Dat|Dit|Deze|Zij|Ze|Hij|Haar|Zijn|We|Wij|Ik|Er|En|Maar|Ook|Als|Toen|Daarna|Dan|In|Op|Met|Bij|Voor|"
    "The|She|He|They|It|And|But|Then|When|Mevrouw|Meneer|Mrs?|Ms|Dhr|Mw|Dr|Gemeente|"
    + "|".join(sorted(word.capitalize() for word in GENERIC))
)
_WORD = rf"(?!(?:{_NO_NAME})\b)(?:[dDlLO]')?[^\W\d_a-z][^\W\d_]*+(?:['-][^\W\d_]+)*+"
_NAME = re.compile(
    rf" {{0,3}}((?:[A-Z]\. ?){{0,4}}(?:{_LARGE})?(?:{_SMALL}){{0,3}}{_WORD}(?: (?:{_SMALL}){{0,3}}{_WORD}){{0,2}})"
)
_NOBODY = listed("N NN X XX XXX Y Z U")  # "mevrouw X" names nobody


def titles(plain: Plain, organisations: Sequence[int] = ()) -> Iterator[Found]:
    """A title, and a name with a capital behind it, up to where an organisation begins (in order).

    What they stand for goes along, for the more general words.
    """
    for start, word in plain.places_of(_WHO.keys()):
        title = _BEFORE.match(plain.low, start)
        if title and (name := _name_after(plain, title, organisations)) and not _is_nobody(plain, title, name[1]):
            if word in _WITH_ARTICLE and plain.low.endswith((" de ", " het "), 0, start):
                start = plain.low.rindex(" ", 0, start - 1) + 1
            yield Found(Kind.TITLE, start, name.end(), _WHO[word])


def _name_after(plain: Plain, title: re.Match[str], organisations: Sequence[int]) -> re.Match[str] | None:
    following = bisect_left(organisations, title.end())
    last = organisations[following] if following < len(organisations) else len(plain.text)
    name = _NAME.match(plain.text, title.end(), last)
    return name if name and (name[0][0] == " " or title[0][-1] == ".") else None


def _is_nobody(plain: Plain, title: re.Match[str], name: str) -> bool:
    return name.split()[-1].replace(".", "") in _NOBODY or plain.text[slice(*title.span())] in _NOT_IN_CAPITALS
