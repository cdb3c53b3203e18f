"""How people read one character: "é" as "e", "１" as "1", a soft hyphen not at all."""

from functools import lru_cache
from unicodedata import category, combining, decimal, normalize

UNSEEN, SEVERAL = "\x00", "\x01"  # stand for a character that is not seen, and for one that is read as several

_UNSEEN = ("Cc", "Cf", "Mn", "Me")  # control, format and combining characters
_BLANK = "\u115f\u1160\u3164\uffa0"  # letters of Hangul that show nothing
_SPACES = "\t\r\v\f\u2800"
_LIKE = dict(zip("’‘‛ʼʹ´′−øØłŁđĐðıŀĿ", "'''''''-oOlLdDdilL", strict=True))
_LIKE_SEVERAL = {"ß": "ss", "ẞ": "SS", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "þ": "th", "Þ": "Th"}
_MOST = 4  # letters that are read in one character


@lru_cache(4096)
def one_letter_for(character: str) -> str:
    """The letter that is read, UNSEEN, or SEVERAL."""
    kind = category(character)
    if kind == "Nd":
        return str(decimal(character))
    if character == "\n" or character in _LIKE:
        return _LIKE.get(character, "\n")
    if character in _LIKE_SEVERAL:
        return SEVERAL
    if character in _SPACES or kind == "Zs":
        return " "
    if kind in ("Zl", "Zp"):
        return "\n"
    if kind in _UNSEEN or character in _BLANK:
        return UNSEEN
    if kind == "Pd":
        return "-"
    return _without_accents(character)


def letters_of(character: str) -> str:
    """All that is read in one character, which can be nothing."""
    if " " <= character <= "~":
        return character
    letter = one_letter_for(character)
    if letter == SEVERAL:
        return _LIKE_SEVERAL.get(character) or _parts(character)
    return "" if letter == UNSEEN else letter


def _without_accents(character: str) -> str:
    parts = _parts(character)
    if len(parts) == 1 and category(character) != "No":  # "m²" is not "m2"
        return parts
    return SEVERAL if 1 < len(parts) <= _MOST and parts.isascii() else character


def _parts(character: str) -> str:
    return "".join(part for part in normalize("NFKD", character) if not combining(part))
