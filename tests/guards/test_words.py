"""The Dutch on the screen and in letters uses the words of the field, and none of those that we avoid."""

import re
from collections.abc import Iterator

import pytest
from babel.messages.catalog import Catalog

from tests.guards.test_texts import catalogue

# Each word with what is said instead.
AVOIDED = {
    r"registre\w+|(?:aan|af)(?:ge)?meld\w*|\bmeld\w* (?:je|zich) (?:aan|af)\b": "inschrijven; ik kan toch niet komen",
    r"no-?shows?": "niet geweest",
    r"(?:ge)?annule\w+": "gaat niet door; ik kan toch niet komen",
    r"optione\w+": "niet verplicht",
    r"(?:in)?valide\w*|ongeldige invoer": "Vul … in",
    r"gebruikers?": "je",
    r"content": "tekst",
    r"deadlines?": "vóór {datum}",
    r"feedback\w*": "reactie",
    r"certifica\w+": "bewijs van deelname",
    r"zwart(?:ge)?ma\w+": "onleesbaar maken",
    r"leid(?:t|en|de|den)?|geleid": "begeleiden",
    r"sessieleiders?|begeleiders?": "gespreksleider",
    r"beheerders?": "organisator",
}
# A session and a summary are "die" or "ze": one reader says "hij", the other "zij".
GENDERED = re.compile(
    r"\b(?:sessie|samenvatting)\b(?! van\b)(?:(?![.?!:;]).){0,60}?\b(?:hem|hij|haar)\b", re.IGNORECASE
)


@pytest.mark.parametrize("folder", ["nl", "nl_BE"])
def test_the_dutch_says_it_in_the_words_of_the_field(folder: str):
    assert list(avoided_in(catalogue(folder))) == []


def test_control_an_avoided_word_is_found():
    dutch = Catalog(locale="nl")
    dutch.add("Sign up", "Aanmelden")
    dutch.add("See it", "Is de sessie vol? Je ziet hem later.")
    dutch.add("Leave", "Meld je af voor deze sessie")
    dutch.add(("%(n)s user", "%(n)s users"), ("%(n)s mens", "%(n)s gebruikers"))
    dutch.add("Guide", "Je begeleidt de sessie, en die begint zo.")
    dutch.add("Take it out of your calendar", "Haal de sessie weg, ook als je hem al kende.")

    assert [word for word, _ in avoided_in(dutch)] == [
        "Aanmelden",
        "Meld je af",
        "gebruikers",
        "sessie weg, ook als je hem",
    ]


def avoided_in(dutch: Catalog) -> Iterator[tuple[str, str]]:
    """Yield each avoided word with the text in which it stands."""
    words = re.compile("|".join(rf"\b(?:{word})\b" for word in AVOIDED), re.IGNORECASE)
    for message in dutch:
        if not message.id:
            continue
        for text in message.string if isinstance(message.string, tuple) else (message.string,):
            for found in (*words.finditer(text), *GENDERED.finditer(text)):
                yield found.group(), text
