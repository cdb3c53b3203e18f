"""The sort order of people's names: by surname, as the language sorts it."""

from portal.catalogues import in_every_language, section
from portal.text import fold

_PARTICLES = frozenset(map(fold, in_every_language("names", "particles")))


def sort_key(name: str, locale: str) -> tuple[str, str]:
    """Return a key that sorts by surname (the last word, with particles before it) and then by the whole name.

    Case and accents are ignored. In Dutch "Jan van den Berg" sorts under B, in Flanders and in English under V: see
    `sorted_without` in words.toml.
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
