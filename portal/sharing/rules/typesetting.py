"""Setting text in a picture, in the portal's own faces; what they lack is set in DejaVu, and what that lacks is left
out, so that no empty box is drawn.

Pillow is loaded with the first picture. Its FreeType reads woff2 when built with Brotli, as in all its wheels; where it
was built without, everything is set in DejaVu.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from itertools import groupby
from pathlib import Path
from typing import Any

_OWN = Path(__file__).parents[3] / "static" / "fonts"
_OTHERS = Path(__file__).parents[2] / "certificates" / "fonts"
LEADING = 1.08  # from line to line, in sizes
_OTHER_SIZE = 0.86  # DejaVu's letters are larger than ours
_NOBODY_HAS = "\U0010ffff"  # no character: every font draws its box for it
_NO_TEXT = ("Cc", "Cf", "Cn", "Co", "Cs")  # Unicode categories: joiners, direction marks, and what has no glyph


@dataclass(frozen=True)
class Typeface:
    """A face: the file names of its parts, its weight, and DejaVu's."""

    family: str
    weight: int

    @property
    def files(self) -> tuple[Path, ...]:
        other = "DejaVuSans-Bold.ttf" if self.weight >= 600 else "DejaVuSans.ttf"
        return (_OWN / f"{self.family}-latin.woff2", _OWN / f"{self.family}-latin-ext.woff2", _OTHERS / other)


@dataclass(frozen=True)
class Text:
    """Text of one face and size (pixels)."""

    face: Typeface
    size: int

    def width(self, line: str) -> float:
        return sum(font.getlength(part) for font, part in self._runs(line))

    def draw(self, canvas: Any, at: tuple[float, float], line: str, colour: str) -> None:
        """Draw the line; `at`: its left end, and its baseline."""
        left, baseline = at
        for font, part in self._runs(line):
            canvas.text((left, baseline), part, fill=colour, font=font, anchor="ls")
            left += font.getlength(part)

    def wrapped(self, text: str, width: float) -> list[str]:
        """Return the lines; a word that is too long for one is broken."""
        lines = [""]
        for word in text.split(" "):
            for piece in self._pieces(word, width):
                longer = f"{lines[-1]} {piece}".strip()
                if self.width(longer) <= width:
                    lines[-1] = longer
                else:
                    lines.append(piece)
        return lines

    def cut(self, line: str, width: float) -> str:
        """Return the line, with an ellipsis where it is too long."""
        return line if self.width(line) <= width else f"{line[: self._fits(line, width, '…')].rstrip()}…"

    def _pieces(self, word: str, width: float) -> Iterator[str]:
        while len(word) > 1 and self.width(word) > width:
            fits = max(self._fits(word, width), 1)
            yield word[:fits]
            word = word[fits:]
        yield word

    def _fits(self, text: str, width: float, end: str = "") -> int:
        """Return how many of its characters fit, with this end."""
        return bisect_right(range(1, len(text)), width, key=lambda count: self.width(text[:count] + end))

    def _runs(self, line: str) -> list[tuple[Any, str]]:
        """Return the line in parts, each with its font; a space belongs to what stands before it."""
        fonts = _fonts(self.face, self.size)
        chosen: list[tuple[int, str]] = []
        for letter in line:
            number = chosen[-1][0] if letter == " " and chosen else _font_for(self.face, letter)
            if number is not None:
                chosen.append((number, letter))
        runs = groupby(chosen, key=lambda pair: pair[0])
        return [(fonts[number], "".join(letter for _, letter in pairs)) for number, pairs in runs]


def fitted(text: str, face: Typeface, sizes: Sequence[int], width: float, height: float) -> tuple[Text, list[str]]:
    """Return the text in the largest size in which it fits, else cut in the smallest."""
    for size in sizes:
        lines = Text(face, size).wrapped(text, width)
        if len(lines) * size * LEADING <= height:
            return Text(face, size), lines
    small, most = Text(face, sizes[-1]), int(height // (sizes[-1] * LEADING))
    lines = small.wrapped(text, width)
    return small, [*lines[: most - 1], small.cut(f"{lines[most - 1]} {lines[most]}", width)]


def can_be_set(text: str, face: Typeface) -> str:
    """Return the text without characters that no font has, such as emoji."""
    known = (letter for letter in unicodedata.normalize("NFC", text) if _font_for(face, letter) is not None)
    return re.sub(r"\s+", " ", "".join(known)).strip()


@cache
def _font_for(face: Typeface, letter: str) -> int | None:
    """Return the number of the first font that has this character; None when none has."""
    if letter != " " and (unicodedata.category(letter) in _NO_TEXT or letter.isspace()):
        return _font_for(face, " ") if letter.isspace() else None
    for number, font in enumerate(_fonts(face, 20)):
        if _glyph(font, letter) != _glyph(font, _NOBODY_HAS):
            return number
    return None


def _glyph(font: Any, letter: str) -> tuple[bytes, float]:
    return bytes(font.getmask(letter)), font.getlength(letter)


@cache
def _fonts(face: Typeface, size: int) -> tuple[Any, ...]:
    return tuple(font for place in face.files if (font := _read(place, face.weight, size)))


def _read(place: Path, weight: int, size: int) -> Any:
    is_own = place.parent == _OWN
    try:
        font = import_module("PIL.ImageFont").truetype(str(place), size if is_own else round(size * _OTHER_SIZE))
    except OSError:  # this FreeType does not read woff2
        return None
    if is_own:
        font.set_variation_by_axes([weight])
    return font
