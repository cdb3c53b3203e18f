"""Small numbers, in figures and in the words of Dutch and English."""

from typing import NamedTuple

_DUTCH = "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien"
_ENGLISH = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
)
_NUMBERS = {name: number for names in (_DUTCH, _ENGLISH) for number, name in enumerate(names.split())}
_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"
_LONGEST = 12  # letters of a number, and one more

GROWN_UP = 18
SMALL = rf"(?:\d{{1,2}}|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})"


class Number(NamedTuple):
    start: int
    written: str  # without its half
    value: int
    has_half: bool  # "2,5" and "3½"


def number_of(written: str) -> int:
    return int(written) if written.isdigit() else _NUMBERS[written]


def number_before(text: str, end: int) -> Number | None:
    """The small number that ends here; nothing for an amount, or for the rest of a larger number."""
    if text.endswith("½", 0, end):
        number = number_before(text, end - 1)
        return number and number._replace(has_half=True)
    last = text[max(end - _LONGEST, 0) : end]
    word = last[len(last.rstrip(_LETTERS)) :]
    start = end - len(word)
    if text.endswith((",5", ".5"), 0, end) and text[max(start - 2, 0) : start - 1].isdigit():
        number = number_before(text, start - 1)
        return number and number._replace(has_half=True)
    is_small = word in _NUMBERS or (word.isdigit() and len(word) < 3)
    return Number(start, word, number_of(word), False) if is_small and _stands_alone(text, start) else None


def _stands_alone(text: str, start: int) -> bool:
    before = text[max(start - 2, 0) : start]
    return not before.endswith(("€", "$", "£", "_")) and not (before[1:] in tuple(".,:/") and before[0].isdigit())
