"""From one chosen colour: what links and buttons get on a light and on a dark page, so that all text can be read.

Contrast as in WCAG 2.2, 1.4.3: at least 4.5 to 1, both for the colour as text and for the text on a button of it.
"""

import colorsys
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

LEAST_CONTRAST = 4.5
_MARGIN = 0.2  # so that a background may become a little darker or lighter
# The palest and the darkest place that a link stands on: `tests/branding/test_colours.py` compares the style sheet.
_ON_LIGHT = ("#ffffff", "#f3ebe9", "#fce5e0", "#e0efe5")
_ON_DARK = ("#19131c", "#2b2130", "#43331a", "#1d3a2b", "#47201f")
_WHITE, _INK = "#ffffff", "#2b1a2f"
_LIGHT_PAGE, _DARK_PAGE = "#faf6f2", "#19131c"
_STEPS = 12  # of halving: finer than one step of a channel


@dataclass(frozen=True)
class Shades:
    """The colours of one theme, each "#rrggbb"."""

    accent: str  # links, and the field of a button
    deep: str  # the same under the pointer
    on_accent: str  # the words on a button
    ring: str  # the ring of chairs, drawn large and faint behind a page


@dataclass(frozen=True)
class Palette:
    """What one chosen colour becomes."""

    light: Shades
    dark: Shades


@lru_cache(maxsize=100)  # anybody may ask for any of the 16 million colours
def palette_of(chosen: str) -> Palette:
    """Return the shades: the chosen colour itself wherever it can be read, else the nearest deeper or paler one."""
    light = _made_readable(chosen, _ON_LIGHT, 0.0)
    dark = _made_readable(chosen, _ON_DARK, 1.0)
    return Palette(
        light=Shades(light, _moved(light, 0.0, 0.28), _WHITE, _mixed(light, _LIGHT_PAGE)),
        dark=Shades(dark, _moved(dark, 1.0, 0.5), _INK, _mixed(dark, _DARK_PAGE)),
    )


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio, 1 to 21 (WCAG 2.2)."""
    paler, deeper = sorted((luminance(one), luminance(other)), reverse=True)
    return (paler + 0.05) / (deeper + 0.05)


def luminance(colour: str) -> float:
    """Return the relative luminance, 0 to 1 (WCAG 2.2)."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in _channels(colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _made_readable(colour: str, grounds: tuple[str, ...], towards: float) -> str:
    """Return the colour, moved as little as possible towards black (0) or white (1) to stand out from each ground."""
    if _can_be_read(colour, grounds):
        return colour
    too_little, enough = 0.0, 1.0
    for _ in range(_STEPS):
        share = (too_little + enough) / 2
        if _can_be_read(_moved(colour, towards, share), grounds):
            enough = share
        else:
            too_little = share
    return _moved(colour, towards, enough)


def _can_be_read(colour: str, grounds: tuple[str, ...]) -> bool:
    return all(contrast(colour, ground) >= LEAST_CONTRAST + _MARGIN for ground in grounds)


def _moved(colour: str, towards: float, share: float) -> str:
    """Return the colour with its lightness moved by this share of the way; its hue stays."""
    hue, lightness, saturation = colorsys.rgb_to_hls(*_channels(colour))
    return _colour(colorsys.hls_to_rgb(hue, lightness + (towards - lightness) * share, saturation))


def _mixed(colour: str, page: str) -> str:
    """Return the page with a trace of the colour."""
    both = zip(_channels(colour), _channels(page), strict=True)
    return _colour((one * 0.14 + other * 0.86 for one, other in both))


def _channels(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def _colour(channels: Iterable[float]) -> str:
    return "#" + "".join(f"{round(part * 255):02x}" for part in channels)
