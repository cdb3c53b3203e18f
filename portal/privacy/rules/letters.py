"""How people read one character: "é" as "e", "１" as "1", a soft hyphen not at all."""

from functools import lru_cache
from unicodedata import category, combining, decimal, decomposition, normalize

UNSEEN, SEVERAL = "\x00", "\x01"  # stand for a character that is not seen, and for one that is read as several

_LIKE_SEVERAL = {"ß": "ss", "ẞ": "SS", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "þ": "th", "Þ": "Th"}
_LIKE = {
    "\n": "\n",
    **dict.fromkeys("\t\r\v\f\u2800", " "),
    **dict.fromkeys("\u115f\u1160\u3164\uffa0", UNSEEN),  # letters of Hangul that show nothing
    **dict.fromkeys(_LIKE_SEVERAL, SEVERAL),
    **dict(zip("’‘‛ʼʹ´′−øØłŁđĐðıŀĿ", "'''''''-oOlLdDdilL", strict=True)),
}
_BY_CATEGORY = {
    **dict.fromkeys(("Cc", "Cf", "Mn", "Me"), UNSEEN),  # control, format and combining characters
    **dict.fromkeys(("Zl", "Zp"), "\n"),
    "Zs": " ",
    "Pd": "-",
}
_MOST = 4  # letters that are read in one character


@lru_cache(4096)
def one_letter_for(character: str) -> str:
    """The letter that is read, UNSEEN, or SEVERAL."""
    kind = category(character)
    if kind == "Nd":
        return str(decimal(character))
    known = _LIKE.get(character) or _BY_CATEGORY.get(kind)
    if known:
        return known
    if kind == "No" or not decomposition(character):  # "m²" is not "m2"
        return character
    parts = _parts(character)
    return parts if len(parts) == 1 else SEVERAL if len(parts) <= _MOST and parts.isascii() else character


@lru_cache(512)
def letters_of(character: str) -> str:
    """All that is read in one character, which can be nothing."""
    if " " <= character <= "~":
        return character
    letter = one_letter_for(character)
    if letter == SEVERAL:
        return _LIKE_SEVERAL.get(character) or _parts(character)
    return "" if letter == UNSEEN else letter


def _parts(character: str) -> str:
    return "".join(part for part in normalize("NFKD", character) if not combining(part))
