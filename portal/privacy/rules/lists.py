"""Word lists and lengths for the scan. Without accents, in lower case.

The words come from every language that has a words.toml, since a text can mix languages.
"""

import re
from collections.abc import Iterable

from portal.catalogues import by_language, in_every_language
from portal.privacy.rules.reading import letters_of


def listed(words: str) -> frozenset[str]:
    return frozenset(words.split())


def any_of(words: Iterable[str]) -> str:
    """Return a pattern for any of these words, longest first; it matches nothing when there are none."""
    return "|".join(re.escape(word).replace(r"\ ", " ") for word in sorted(words, key=len, reverse=True)) or r"(?!)"


def _as_read(words: str) -> str:
    return "".join(map(letters_of, words)).lower()


def scan_words(key: str, section: str = "scan") -> frozenset[str]:
    """Return the words under a key, of all languages."""
    return frozenset(map(_as_read, in_every_language(section, key)))


def any_word(key: str, section: str = "scan") -> str:
    """Return a pattern for the words under a key, of all languages."""
    return any_of(scan_words(key, section))


MONTHS = {
    name: number
    for months in by_language("scan", "months")
    for number, names in enumerate(months, 1)
    for name in _as_read(names).split()
}
# The words for days: "eerste", "eenendertig". The first of a language is 1.
DAYS = {
    name: number
    for days in by_language("scan", "days")
    for number, names in enumerate(days, 1)
    for name in _as_read(names).split()
}
ORDINALS = {  # the last of these words
    _as_read(names).split()[-1]: number for days in by_language("scan", "days") for number, names in enumerate(days, 1)
}
NUMBERS = {_as_read(name): number for numbers in by_language("scan", "numbers") for number, name in enumerate(numbers)}
ONES = frozenset(name for name, number in NUMBERS.items() if number == 1)  # more often an article than a number

# Words before a number of a file: "dossiernummer", and "dossier" alone or before "nr".
FILES, NUMBER_ENDINGS = scan_words("files"), scan_words("number_endings")
FILE_WORDS = FILES | {f"{file}{ending}" for file in FILES for ending in NUMBER_ENDINGS}

CHILDREN = scan_words("children")
SEVERAL_CHILDREN = scan_words("several_children")

AGE = scan_words("age")
OF_AN_AGE = scan_words("of_an_age") | scan_words("of_an_age_in_one_word")

# Nouns for what lasts years, so that these are no ages; and words before the number with the same effect.
LASTS_YEARS = scan_words("lasts_years")
BEFORE_A_DURATION = scan_words("before_a_duration")
EVERY_SO_MANY = scan_words("every_so_many")
ABOUT = scan_words("about")

# Endings of street names; the second list only when capitalised, since other words end in it too.
ENDS_A_STREET = tuple(scan_words("street_endings"))
ENDS_A_STREET_WITH_CAPITAL = tuple(scan_words("street_endings_with_capital"))
WHOLE_STREETS = scan_words("whole_streets")
NO_STREETS = scan_words("no_streets")

# IBAN lengths by country: the SWIFT registry, and countries that use IBANs unregistered.
_IBANS = {
    15: "NO", 16: "BE", 18: "DK FI FK FO GL NL SD", 19: "MK SI", 20: "AT BA EE KZ LT LU MN XK",
    21: "CH HR LI LV", 22: "BG BH CR DE GB GE IE ME RS VA", 23: "AE GI IL IQ OM SO TL",
    24: "AD CZ ES MD PK RO SA SE SK TN VG", 25: "AO CV LY MZ PT ST GW", 26: "DZ IR IS TR",
    27: "BI CF CG CM DJ FR GA GQ GR IT KM MC MG MR SM TD",
    28: "AL AZ BF BJ BY CI CY DO GT HN HU LB MA ML NE NI PL SN SV TG",
    29: "BR EG PS QA UA", 30: "JO KW MU", 31: "MT SC YE", 32: "LC", 33: "RU",
}  # fmt: skip
IBAN_LENGTHS = {country.lower(): length for length, countries in _IBANS.items() for country in countries.split()}

# Licence plates. X is a letter, 9 a digit. The Netherlands, sidecodes 1 to 14; then Belgium since 2010.
PLATES = listed(
    "XX-99-99 99-99-XX 99-XX-99 XX-99-XX XX-XX-99 99-XX-XX 99-XXX-9 9-XXX-99 XX-999-X X-999-XX XXX-99-X X-99-XXX "
    "9-XX-999 999-XX-9 9-XXX-999"
)

# Titles before a name, by gender.
WOMAN, MAN, FAMILY, SOMEBODY = "woman", "man", "family", "somebody"
_WHOM = (WOMAN, MAN, FAMILY, SOMEBODY)
TITLES = {whom: scan_words(whom, "titles") for whom in _WHOM}
SHORT_TITLES = {whom: scan_words(whom, "short_titles") for whom in _WHOM}  # dot optional
TITLES_WITH_DOT = {whom: scan_words(whom, "titles_with_dot") for whom in _WHOM}  # other words without the dot

# Words that are also names: such a name needs its capital, or more words around it.
# "roos" is a flower, Roos is a participant.
ORDINARY = scan_words("ordinary")

ARTICLES = scan_words("articles")
_PARTICLES_OF_ELSEWHERE = listed("el al ben bin ait ould da das di dis do dos des d o lo los las")
SMALL_WORDS_OF_NAMES = scan_words("particles", "names") | _PARTICLES_OF_ELSEWHERE
PARTICLES = frozenset(particle.strip("'") for particle in SMALL_WORDS_OF_NAMES)
TITLES_IN_A_NAME = scan_words("titles_in_a_name")

# First words of organisation names, which people leave out: "bij Oeverkring".
GENERIC = scan_words("organisations")
# The remainder is no name when it is one of these: a place, or a kind of work.
PLACES = scan_words("places")

# Typed by people without an organisation.
NO_ORGANISATIONS = scan_words("no_organisation")
