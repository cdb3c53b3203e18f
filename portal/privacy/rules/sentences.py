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
    """The sentences of one text, found once."""

    def __init__(self, text: str) -> None:
        self._text = text
        ends = [end for end in _END.finditer(text) if not self._is_abbreviation(end)]
        self._starts = [0, *(end.end() for end in ends), len(text)]
        self._ends = [end.start() + (end[0][0] != "\n") * len(end[0].rstrip()) for end in ends] + [len(text)]

    def around(self, start: int, end: int) -> tuple[str, str]:
        """What stands before and after this in its sentence; cut, with an ellipsis, where that is long."""
        first = self._starts[bisect_right(self._starts, start) - 1]
        last = self._ends[bisect_left(self._ends, end)]
        return self._before(first, start), self._after(end, last)

    def _before(self, first: int, start: int) -> str:
        if start - first <= _LONGEST:
            return self._text[first:start]
        _, space, rest = self._text[start - _LONGEST : start].partition(" ")
        return f"… {rest}" if space else "…"

    def _after(self, end: int, last: int) -> str:
        if last - end <= _LONGEST:
            return self._text[end:last]
        rest, space, _ = self._text[end : end + _LONGEST].rpartition(" ")
        return f"{rest} …" if space else "…"

    def _is_abbreviation(self, end: re.Match[str]) -> bool:
        return end[0][0] == "." and bool(_ABBREVIATED.search(self._text[max(end.start() - 6, 0) : end.start()]))
