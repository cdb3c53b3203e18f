"""A street with its number: Dutch and Flemish by what the name ends in, French and English by what it begins with."""

import re
from collections.abc import Iterator

from portal.privacy.rules.hits import Found
from portal.privacy.rules.kinds import Kind
from portal.privacy.rules.lists import listed
from portal.privacy.rules.plain import Plain

# What the name of a street ends in; the second lot only with a capital, since other words end in it too.
_SURE = ("straat", "straatje", "str", "laan", "laantje", "gracht", "singel", "steenweg", "plantsoen")
_WITH_CAPITAL = (
    "weg", "plein", "kade", "kaai", "steeg", "dreef", "lei", "dijk", "hof", "pad", "park", "markt", "haven", "wal",
    "baan", "vest", "vaart", "boulevard", "allee", "strasse",
)  # fmt: skip
_WHOLE = listed("dam damrak spui rokin meir kouter groenplaats")
_NO_STREETS = listed(
    "slaan overslaan opslaan toeslaan verslaan ontslaan inslaan afslaan uitslaan aanslaan neerslaan omslaan doorslaan "
    "onderweg omweg snelweg uitweg terugweg heenweg leerweg zorgweg fietsweg allerlei velerlei tweeerlei drieerlei "
    "schoolplein leerplein werkplein fietspad voetpad leerpad zorgpad groeipad klantpad ontwikkelpad loopbaan bijbaan "
    "deeltijdbaan droombaan arbeidsmarkt woningmarkt banenmarkt infomarkt informatiemarkt kerstmarkt rommelmarkt "
    "blokkade kerkhof gasthof"
)

_NO = r"(?:(?:op )?(?:nr|no|nummer|huisnummer|number)\b\.? ?)?"
_NUMBER = re.compile(
    rf",? {{0,3}}{_NO}\d{{1,5}}(?![\d%€]|[.:]\d| (?:uur|jaar)\b)"
    r"(?: ?[-/]? ?[a-z](?![^\W_]))?(?:[-/]\d{1,4}(?!\d))?(?:[ -]?(?:bus|hs|bis|i{1,3}|iv)\b(?: ?\d{1,4})?)?"
)
_CAPITAL = r"[A-Z][^\W\d_]*+(?:['.-][^\W\d_]+)*+\.?"
_PARTICLE = r"(?:van|der|den|de|het|'t|ten|ter|te|op|aan|naar|la|le|les|du|des|et|aux|en|l'|d')"
_MORE = rf"(?:(?: |(?<=')){_PARTICLE}(?=[ A-Z'])|(?: |(?<=')){_CAPITAL})"
_NAME_AFTER = re.compile(rf"{_MORE}{{1,6}}")
_NUMBER_BEFORE = re.compile(rf"\d(?<![\w€$£].)(?<!\d[.,].)\d{{0,3}}[A-Za-z]?,? (?:{_CAPITAL} ){{0,3}}\Z")
_FRENCH = listed("rue avenue boulevard chaussee place quai impasse")  # begin the name
_DUTCH = listed("laan plein kade straat gracht singel dreef steenweg dijk")  # likewise, with a capital
_ENGLISH = listed("street road avenue lane drive square")  # end it, with a capital

_WORD_BEFORE = re.compile(r"(?:[^\W\d_][\w'.]*|[1-9]e)[ -]\Z")
_NO_NAME = listed("In Op Aan De Het Een Bij Naar Uit Tot Langs Om Door Ook En Of The At On From To")
_SHORT_TITLES = ("dr.", "prof.", "mr.", "ds.", "st.", "burg.", "kard.")
_MOST_WORDS = 5
_BACK = 60  # characters


def streets(plain: Plain) -> Iterator[Found]:
    """With every word that belongs to the name, and the letter or box behind the number."""
    yield from _by_their_end(plain)
    for start, word in plain.places_of(_FRENCH | _DUTCH):
        name = _NAME_AFTER.match(plain.text, start + len(word))
        if name and not name[0].islower() and (word in _FRENCH or plain.text[start].isupper()):
            yield from _with_number(plain, start, name.end(), may_be_first=word in _FRENCH)
    for start, word in plain.places_of(_ENGLISH):
        before = _NUMBER_BEFORE.search(plain.text[max(start - _BACK, 0) : start])
        if before and " " in before[0].strip() and plain.text[start].isupper():
            yield Found(Kind.STREET, start - len(before[0]), start + len(word))


def _by_their_end(plain: Plain) -> Iterator[Found]:
    words = {word for word in plain.words if word.endswith(_SURE + _WITH_CAPITAL)} - _NO_STREETS
    for start, word in plain.places_of(words | _WHOLE):
        end = start + len(word)
        number = _NUMBER.match(plain.low, end + (word.endswith("str") and plain.low.startswith(".", end)))
        first = _start_of_name(plain.text, start) if number else start
        if number and (first < start or _is_name(plain, start, word)):
            yield Found(Kind.STREET, first, number.end())


def _is_name(plain: Plain, start: int, word: str) -> bool:
    """Whether a word is the name of a street by itself: as "Singel" in a sentence, but not where that begins."""
    if word in _WHOLE or word in _SURE + _WITH_CAPITAL:
        return plain.text[start].isupper() and plain.text[max(start - 2, 0) : start - 1].islower()
    return plain.text[start].isupper() or word.endswith(_SURE)


def _with_number(plain: Plain, start: int, end: int, may_be_first: bool) -> Iterator[Found]:
    if number := _NUMBER.match(plain.low, end):
        yield Found(Kind.STREET, start, number.end())
    elif may_be_first and (number := _NUMBER_BEFORE.search(plain.text[max(start - _BACK, 0) : start])):
        yield Found(Kind.STREET, start - len(number[0]), end - plain.text.endswith(".", start, end))


def _start_of_name(text: str, start: int) -> int:
    """Further to the left, where more words belong to the name: "Eerste Jan Steenstraat"."""
    first = start
    for _ in range(_MOST_WORDS):
        word = _WORD_BEFORE.search(text[max(start - 24, 0) : start])
        if not word or word[0].strip(" -") in _NO_NAME:
            break
        start -= len(word[0])
        if word[0][0].isupper() or word[0][0].isdigit() or word[0].strip() in _SHORT_TITLES:
            first = start
        elif not re.fullmatch(_PARTICLE, word[0].strip()):
            break
    return first
