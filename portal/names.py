"""The order of people's names in a list: by surname, as a language sorts it."""

from portal.catalogues import in_every_language, section
from portal.text import fold

_PARTICLES = frozenset(map(fold, in_every_language("names", "particles")))


def sort_key(name: str, locale: str) -> tuple[str, str]:
    """By the last word with the particles before it, then by the whole name; case and accents do not count.

    In Dutch "Jan van den Berg" stands under B, in Flanders and in English under V: `sorted_without` in words.toml.
    """
    surname, comma, _ = name.partition(",")
    words = fold(surname).split()
    start = 0 if comma else max(len(words) - 1, 0)
    while start > 1 and words[start - 1] in _PARTICLES:
        start -= 1
    skipped = fold(str(section(locale, "names").get("sorted_without", ""))).split()
    while words[start + 1 :] and words[start] in skipped:
        start += 1
    return " ".join(words[start:]), fold(name)
