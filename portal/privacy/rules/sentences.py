"""The sentence around a hit."""

import re
from bisect import bisect_left, bisect_right

_LONGEST = 200  # characters, to either side of a hit
_END = re.compile(r"\n\s*|[.!?…][\"'”’)\]*_]{0,4}\s+")
_ABBREVIATED = re.compile(
    r"(?:^|[^\w])(?:[A-Z]|mw|mevr|mej|dhr|hr|dr|drs|mr|mrs|ms|ir|ing|prof|ds|fam|nr|no|st|bijv|bv|ca|tel|o\.a|d\.w\.z)$",
    re.IGNORECASE,
)


class Sentences:
    """The sentences of one text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._ends = [end.span() for end in _END.finditer(text)]
        self._starts = [after for _, after in self._ends]
        self._known: dict[int, bool] = {}  # whether an end is one, by its number

    def around(self, start: int, end: int) -> tuple[str, str]:
        """What stands before and after this in its sentence; cut, with an ellipsis, where that is long."""
        return self._before(start), self._after(end)

    def _before(self, start: int) -> str:
        number = bisect_right(self._starts, start) - 1
        first = start - _LONGEST if start > _LONGEST else 0
        while number >= 0 and self._starts[number] > first and not self._is_end(number):
            number -= 1
        if number >= 0 and self._starts[number] >= first:
            return self._text[self._starts[number] : start]
        if not first:
            return self._text[:start]
        _, space, rest = self._text[first:start].partition(" ")
        return f"… {rest}" if space else "…"

    def _after(self, end: int) -> str:
        number = bisect_left(self._starts, end)
        last = min(end + _LONGEST, len(self._text))
        while number < len(self._ends) and self._ends[number][0] < last and not self._is_end(number):
            number += 1
        if number < len(self._ends) and self._ends[number][0] < last:
            return self._text[end : self._ends[number][1]].rstrip()
        if last == len(self._text):
            return self._text[end:]
        rest, space, _ = self._text[end:last].rpartition(" ")
        return f"{rest} …" if space else "…"

    def _is_end(self, number: int) -> bool:
        """Whether a sentence ends here, and not an abbreviation."""
        if number not in self._known:
            start, _ = self._ends[number]
            is_abbreviation = self._text[start] == "." and _ABBREVIATED.search(self._text[max(start - 6, 0) : start])
            self._known[number] = not is_abbreviation
        return self._known[number]
