"""The sort order of people's names: by surname, as the language sorts it."""

from portal.catalogues import in_every_language, section
from portal.text import fold

_PARTICLES = frozenset(map(fold, in_every_language("names", "particles")))
_AFTER_A_SURNAME = frozenset(map(fold, in_every_language("names", "after_a_surname")))
# Letters that Unicode does not decompose. Not in `fold`, by which stored columns are searched.
_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ħ": "h", "ı": "i"})


def sort_key(name: str, locale: str) -> tuple[str, str]:
    """Return a key that sorts by surname and then by the whole name.

    The surname is the last word but for "jr.", with the particles before it. Case and accents are ignored. In Dutch
    "Jan van den Berg" sorts under B, in Flanders and in English under V: see `sorted_without` in words.toml.
    """
    folded = fold(name).translate(_LETTERS)
    surname, comma, _ = folded.partition(",")
    words = surname.split()
    start = 0 if comma else max(len(words) - 1, 0)
    while start and words[start].rstrip(".") in _AFTER_A_SURNAME:
        start -= 1
    while start > 1 and words[start - 1] in _PARTICLES:
        start -= 1
    skipped = fold(str(section(locale, "names").get("sorted_without", ""))).split()
    while words[start + 1 :] and words[start] in skipped:
        start += 1
    return " ".join(words[start:]), folded
