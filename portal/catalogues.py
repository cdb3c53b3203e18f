"""The languages of the portal, and the word lists that each brings along.

A language is one line in LOCALES and a folder in translations/: `LC_MESSAGES/messages.po` has the texts of the screens
and letters, `words.toml` has the words that the scan, the hints and the order of names know. A region (nl-BE) has only
what it says otherwise. A folder without a line, such as French, has words that people use, and no screens.
"""

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

# What each is called in its own language. The first is the language when nothing else is set.
LOCALES = {
    "nl": "Nederlands",
    "nl-BE": "Nederlands",
    "en": "English",
}
LANGUAGES = {code: name for code, name in LOCALES.items() if "-" not in code}
DEFAULT_LOCALE, DEFAULT_LANGUAGE = next(iter(LOCALES)), next(iter(LANGUAGES))
IN_THE_CODE = "en"  # the language of the message ids, for whatever another one lacks

CATALOGUES = Path(__file__).parent / "translations"

Words = str | Sequence[str] | Mapping[str, str]


def language_of(locale: str) -> str:
    """The language without its region: nl for nl-BE."""
    return locale.partition("-")[0]


def folder_of(locale: str) -> str:
    """The name that Babel and the folders have for a locale: nl_BE for nl-BE."""
    return locale.replace("-", "_")


def section(locale: str, name: str) -> dict[str, Words]:
    """One section of a language's word lists, in which its region has the last word. Empty where it has none."""
    lists = _lists()
    return {
        key: words
        for folder in dict.fromkeys((language_of(locale), folder_of(locale)))
        for key, words in lists.get(folder, {}).get(name, {}).items()
    }


def by_language(name: str, key: str) -> list[list[str]]:
    """The words under this key, language by language, of those that have any."""
    found = [lists.get(name, {}).get(key, ()) for lists in _lists().values()]
    return [words.split() if isinstance(words, str) else list(words) for words in found if words]


def in_every_language(name: str, key: str) -> list[str]:
    """The words under this key in all languages, for a text of which the language is not certain."""
    return list(dict.fromkeys(word for words in by_language(name, key) for word in words))


@cache
def _lists() -> Mapping[str, Mapping[str, Mapping[str, Words]]]:
    """By folder of a language: the sections of its words.toml."""
    files = sorted(CATALOGUES.glob("*/words.toml"))
    return {file.parent.name: tomllib.loads(file.read_text("utf-8")) for file in files}
