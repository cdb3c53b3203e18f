"""Which changes of a meeting are a move, and which others its participants may want to hear of. Pure."""

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from rapidfuzz.distance import OSA

from portal.privacy.rules.join_places import without_services
from portal.text import fold

_SEPARATORS = re.compile(r"[,;()/|\n]|\.\s|\s[-–—]\s")
_POSTCODE = re.compile(r"\b[1-9]\d{3} ?[a-z]{2}\b|^\s*(?:b-)?[1-9]\d{3}(?=\s+[^\W\d]{3})")  # Dutch; Belgian
_WORD = re.compile(r"[^\W\d_]+|\d+")
_LONG_WORD = 6  # letters; in a shorter one another letter may well be another room


class Size(StrEnum):
    """Whether participants are told by default."""

    LARGER = "larger"  # what they knew is different now
    SMALLER = "smaller"  # something was added, or is said in other words


# What they go by, or agreed to. An empty price means free, so it is never filled in only; and nobody gets in without
# the address and its passcode, so these are no small addition either.
_GO_BY = (
    "online_url",
    "online_details",
    "route",
    "access",
    "contact_phone",
    "facilitators",
    "asks",
    "case_wanted",
    "recording",
    "language",
)
TO_JOIN = ("online_url", "online_details")
_NEVER_SMALL = ("price", *TO_JOIN)
_TO_THE_LETTER = ("online_details",)  # the capitals of a passcode count
_OTHER = ("where", "title", "kind", "questions", "description", "aim", "audience", "themes")


def is_same_time(was: Mapping[str, Any], now: Mapping[str, Any]) -> bool:
    """Compare two `facts_of`; those of an early release have no blocks."""
    names = ("blocks",) if "blocks" in was and "blocks" in now else ("starts_at", "ends_at")
    return all(was[name] == now[name] for name in names)


def is_same_place(was: Mapping[str, Any], now: Mapping[str, Any]) -> bool:
    """Return whether two `facts_of` name one place: in the same words, perhaps with more detail in one of them.

    Capitals, accents, punctuation, spaces and postcodes do not count. Detail is a part between commas, or a number at
    the end of one: "Kade" and "Kade 1". Nor does a letter that was mended in a long word, where the house number stays;
    in the name of the street only one that was missing, double or swapped. Another town is another place, and so is a
    town alone where there was more. The name of an online service is no place. Those of an early release have no city.
    """
    places = [without_services(facts["where"]) for facts in (was, now)]
    if _letters(places[0]) == _letters(places[1]):
        return True
    towns = [_letters(_without_postcode(facts.get("city", ""))) for facts in (was, now)]
    if all(towns) and towns[0] != towns[1]:
        return False
    before, after = map(_parts, places)
    if not before or not after:
        return False  # online
    is_town_alone = list(map(_letters, after)) == towns[1:]
    return _adds_detail(before, after) or (not is_town_alone and _adds_detail(after, before)) or _mends(before, after)


def is_same_link(was: Mapping[str, Any], now: Mapping[str, Any]) -> bool:
    """Return whether two `facts_of` have one online address, or the first has none yet."""
    return not was["online_url"] or _link(was["online_url"]) == _link(now["online_url"])


def changes_between(was: Mapping[str, Any], now: Mapping[str, Any]) -> dict[str, Size]:
    """Return what has other words than before, by field, with the size of the change; a move is not among them."""
    changed = [
        name for name in ("price", *_GO_BY, *_OTHER) if _canonical(name, was[name]) != _canonical(name, now[name])
    ]
    larger = {*_NEVER_SMALL, *(name for name in _GO_BY if was[name])}
    if "where" in changed and _mends_street(_parts(was["where"]), _parts(now["where"])):
        larger.add("where")  # whoever looks for it by its name may be led to another street
    return {name: Size.LARGER if name in larger else Size.SMALLER for name in changed}


def _adds_detail(before: list[str], after: list[str]) -> bool:
    return all(any(_is_more(_letters(part), _letters(other)) for other in after) for part in before)


def _is_more(part: str, other: str) -> bool:
    """Return whether the other is this part, perhaps with a number behind it."""
    rest = other.removeprefix(part)
    return not rest or (rest != other and rest[0].isdigit() and not part[-1].isdigit())


def _mends(before: list[str], after: list[str]) -> bool:
    """Return whether one letter of a long word was mended, while the house number stays as it is."""
    changed = _changed_parts(before, after)
    if len(changed) != 1 or not any(map(_has_number, before)):
        return False
    old, new = changed[0]
    is_other_street = (
        _has_number(old) and len(old) == len(new) and sorted(old) != sorted(new)
    )  # Havenstraat, Hagenstraat
    return not is_other_street and _is_mended(_WORD.findall(old), _WORD.findall(new))


def _mends_street(before: list[str], after: list[str]) -> bool:
    """Return whether that letter is of the name of the street."""
    return _mends(before, after) and _has_number(_changed_parts(before, after)[0][0])


def _has_number(part: str) -> bool:
    return any(letter.isdigit() for letter in part)


def _changed_parts(before: list[str], after: list[str]) -> list[tuple[str, str]]:
    if len(before) != len(after):
        return []
    return [pair for pair in zip(before, after, strict=True) if _letters(pair[0]) != _letters(pair[1])]


def _is_mended(old: list[str], new: list[str]) -> bool:
    if len(old) != len(new):
        return False
    changed = [pair for pair in zip(old, new, strict=True) if pair[0] != pair[1]]
    is_long = all(len(word) >= _LONG_WORD and word.isalpha() for pair in changed for word in pair)
    return is_long and len(changed) == 1 and OSA.distance(*changed[0]) == 1


def _parts(where: str) -> list[str]:
    """Return the parts between commas, folded, without postcodes."""
    parts = map(_without_postcode, _SEPARATORS.split(where))
    return [part for part in parts if _letters(part)]


def _without_postcode(text: str) -> str:
    return _POSTCODE.sub(" ", fold(text))


def _canonical(name: str, value: Any) -> Any:
    if name in _TO_THE_LETTER:
        return value.split()
    if isinstance(value, str):
        return _letters(value)
    return [_letters(item) for item in value] if isinstance(value, list | tuple) else value


def _letters(text: str) -> str:
    """Return its letters and numbers, folded: "Zaal 1." and "zaal  1" are one, "Kade 12" and "Kade 1 2" are not."""
    letters = ""
    for word in _WORD.findall(fold(text)):
        letters += f" {word}" if letters[-1:].isdigit() and word.isdigit() else word
    return letters


def _link(url: str) -> str:
    parts = urlsplit(url.strip())
    return urlunsplit((parts.scheme.lower(), parts.netloc.lower(), parts.path.rstrip("/"), parts.query, parts.fragment))
