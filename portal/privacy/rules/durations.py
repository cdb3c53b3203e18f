"""How long something lasts is no age: "al 15 jaar", "vijf jaar geleden", "een traject van twee jaar"."""

import re

_THINGS = (
    "periode|traject|termijn|duur|looptijd|contract|straf|project|programma|opleiding|ervaring|cursus|indicatie|"
    "beschikking|subsidie|relatie|huwelijk|wachttijd|plan|bestaan|jubileum|studie|huurcontract|beleid|overeenkomst|"
    "onderzoek|financiering|garantie"
)
_BEFORE = re.compile(
    r"\b(?:al|na|over|sinds|binnen|gedurende|afgelopen|laatste|komende|eerste|vorige|volgende|elke|iedere|om de|in|per|"
    rf"voor|duurde|duurt|duren|werkt|werkte|(?:{_THINGS}) van)"
    r"(?: (?:ruim|bijna|zeker|ongeveer|zo'n|meer dan|minder dan|minstens|de))? $"
)
_AFTER = re.compile(
    r" (?:geleden|lang|later|ervaring|werkervaring|eerder|terug|cel|celstraf|gevangenis\w*|garantie|daarna|daarvoor|"
    r"lidmaatschap|contract|getrouwd|samen|bezig|gewerkt|werkzaam|werkloos|in dienst|wachten|gewacht|zonder|nodig)\b"
)
_OF_A_THING = re.compile(rf" (?:{_THINGS})\b")
_BACK = 36  # characters


def is_duration(text: str, start: int, end: int) -> bool:
    """Whether these years, in small letters, are by the words around them how long something lasted."""
    return bool(_BEFORE.search(text[max(start - _BACK, 0) : start]) or _AFTER.match(text, end))


def is_of_a_thing(text: str, end: int) -> bool:
    """Whether what is so many years old is none of the living: "het 5-jarig jubileum"."""
    return bool(_OF_A_THING.match(text, end))
