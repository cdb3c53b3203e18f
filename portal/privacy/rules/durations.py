"""How long something lasts is no age: "al 15 jaar", "vijf jaar geleden", "een traject van twee jaar"."""

import re

from portal.privacy.rules.lists import listed

_THINGS = listed(
    "periode traject termijn duur looptijd contract straf project programma opleiding ervaring cursus indicatie "
    "beschikking subsidie relatie huwelijk wachttijd plan bestaan jubileum studie huurcontract beleid overeenkomst "
    "onderzoek financiering garantie"
)
_BEFORE = listed(
    "al na over sinds binnen gedurende afgelopen laatste komende eerste vorige volgende elke iedere in per voor duurde "
    "duurt duren werkt werkte"
)
_ABOUT = listed("ruim bijna zeker ongeveer zo'n dan minstens de zowat")  # "al ruim", "al meer dan"
_AFTER = re.compile(
    r" (?:geleden|lang|later|ervaring|werkervaring|eerder|terug|cel|celstraf|gevangenis\w*|garantie|daarna|daarvoor|"
    r"lidmaatschap|contract|getrouwd|samen|bezig|gewerkt|werkzaam|werkloos|in dienst|wachten|gewacht|zonder|nodig)\b"
)
_OF_A_THING = re.compile(rf" (?:{'|'.join(sorted(_THINGS))})\b")
_BACK = 36  # characters


def is_duration(text: str, start: int, end: int) -> bool:
    """Whether these years, in small letters, are by the words around them how long something lasted."""
    before = text[max(start - _BACK, 0) : start]
    return _makes_a_duration(before.split()[-4:]) or bool(_AFTER.match(text, end))


def is_of_a_thing(text: str, end: int) -> bool:
    """Whether what is so many years old is none of the living: "het 5-jarig jubileum"."""
    return bool(_OF_A_THING.match(text, end))


def _makes_a_duration(words: list[str]) -> bool:
    """Whether this is what stands before the number: "al", "al meer dan", "om de", "een periode van"."""
    if words[-2:] == ["om", "de"] or (words[-1:] == ["van"] and words[-2:-1] and words[-2] in _THINGS):
        return True
    while words and words[-1] in _ABOUT | {"meer", "minder"}:
        words = words[:-1]
    return bool(words) and words[-1] in _BEFORE
