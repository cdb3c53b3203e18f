"""The languages of the portal, and their word lists.

A language is one line in LOCALES and a folder in translations/: `LC_MESSAGES/messages.po` holds the texts of pages and
letters, `words.toml` the word lists for the scan, the plain-language hints and the order of names. A region (nl-BE)
holds only its differences. A folder without a line, such as French, has word lists for the scan but no translation.
"""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from portal.word_lists import WordList, read_word_lists

# Locales with their endonyms; the first is the default.
LOCALES = {
    "nl": "Nederlands",
    "nl-BE": "Nederlands",
    "en": "English",
}
LANGUAGES = {code: name for code, name in LOCALES.items() if "-" not in code}
DEFAULT_LOCALE, DEFAULT_LANGUAGE = next(iter(LOCALES)), next(iter(LANGUAGES))
IN_THE_CODE = "en"  # the language of the message ids, and the fallback

CATALOGUES = Path(__file__).parent / "translations"


def language_of(locale: str) -> str:
    """Return the language without its region: nl for nl-BE."""
    return locale.partition("-")[0]


def folder_of(locale: str) -> str:
    """Return the locale as Babel and the folders spell it: nl_BE for nl-BE."""
    return locale.replace("-", "_")


def section(locale: str, name: str) -> dict[str, WordList]:
    """Return a section of a locale's word lists; a region overrides its language. Empty when there is none."""
    lists = _lists()
    return {
        key: words
        for folder in dict.fromkeys((language_of(locale), folder_of(locale)))
        for key, words in lists.get(folder, {}).get(name, {}).items()
    }


def by_language(name: str, key: str) -> list[list[str]]:
    """Return the words under a key, a list for each language that has any."""
    found = [lists.get(name, {}).get(key, ()) for lists in _lists().values()]
    return [words.split() if isinstance(words, str) else list(words) for words in found if words]


def in_every_language(name: str, key: str) -> list[str]:
    """Return the words under a key of all languages, for text that can be in any language."""
    return list(dict.fromkeys(word for words in by_language(name, key) for word in words))


@cache
def _lists() -> Mapping[str, Mapping[str, Mapping[str, WordList]]]:
    """Read the sections of each words.toml, by folder."""
    return {file.parent.name: read_word_lists(file) for file in sorted(CATALOGUES.glob("*/words.toml"))}
