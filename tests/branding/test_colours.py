"""One chosen colour: whatever it is, links and buttons can be read, on a light and on a dark page."""

import re
from pathlib import Path

import pytest

from portal.branding.rules.colours import LEAST_CONTRAST, contrast, palette_of
from portal.branding.rules.sheet import mark_of_sheet, sheet_of
from portal.networks.forms import COLOURS
from portal.networks.words import HUES

GROUNDS = ("paper", "raised", "wash", "leaf-wash", "alarm-wash")  # where links stand
LEAST_OF_A_SHAPE = 3  # WCAG 2.2, 1.4.11
EVERY_SORT = ("#ffff00", "#ffffff", "#000000", "#ff0000", "#00ff00", "#0000ff", "#7f7f7f", "#1f6f54", "#f0b8dc")


def tokens() -> list[dict[str, str]]:
    """Return the colours of the style sheet: of a light page, and of a dark one."""
    sheet = (Path(__file__).parents[2] / "static/css/base.css").read_text()
    light, dark = sheet.partition("@layer base {")[0].split("prefers-color-scheme: dark")
    found = [dict(re.findall(r"--([\w-]+): (#[0-9a-f]{3,6});", part)) for part in (light, dark)]
    light, dark = ({name: _of_six(colour) for name, colour in colours.items()} for colours in found)
    return [light, {**light, **dark}]


def _of_six(colour: str) -> str:
    return colour if len(colour) == 7 else "#" + "".join(digit * 2 for digit in colour[1:])


def test_asking_for_ever_more_colours_takes_no_more_memory():
    for number in range(300):
        palette_of(f"#{number:06x}")

    assert palette_of.cache_info().currsize <= 100


@pytest.mark.parametrize("chosen", EVERY_SORT)
def test_links_and_buttons_of_any_colour_can_be_read_on_every_ground(chosen: str):
    palette = palette_of(chosen)

    for shades, theme in ((palette.light, tokens()[0]), (palette.dark, tokens()[1])):
        assert [name for name in GROUNDS if contrast(shades.accent, theme[name]) < LEAST_CONTRAST] == []
        assert [name for name in GROUNDS if contrast(shades.deep, theme[name]) < LEAST_CONTRAST] == []
        assert contrast(shades.accent, shades.on_accent) >= LEAST_CONTRAST
        assert contrast(shades.deep, shades.on_accent) >= LEAST_CONTRAST


def test_a_colour_that_can_be_read_stays_as_it_was_chosen_and_others_move_no_further_than_needed():
    assert (palette_of("#1f6f54").light.accent, palette_of("#f0b8dc").dark.accent) == ("#1f6f54", "#f0b8dc")
    assert contrast(palette_of("#ffff00").light.accent, "#f3ebe9") < LEAST_CONTRAST + 0.6


def test_the_colour_of_a_network_stands_out_on_every_page():
    sheet = (Path(__file__).parents[2] / "static/css/parts/face.css").read_text()
    on_dark = {hue: _of_six(colour) for hue, colour in re.findall(r"\.(\w+) circle \{ fill: (#\w+); \}", sheet)}

    assert (set(HUES), set(HUES.values())) == ({colour for colour in COLOURS if colour}, set(on_dark))
    for colour, hue in HUES.items():
        for shade, theme in ((colour, tokens()[0]), (on_dark[hue], tokens()[1])):
            grounds = ("paper", "raised", "wash")
            assert [name for name in grounds if contrast(shade, theme[name]) < LEAST_OF_A_SHAPE] == []


def test_control_the_sum_is_that_of_the_guidelines():
    assert (round(contrast("#000000", "#ffffff"), 2), round(contrast("#777777", "#ffffff"), 2)) == (21, 4.48)


def test_the_sheet_says_each_colour_for_both_themes_and_its_address_follows_its_content():
    sheet, palette = sheet_of("#1f6f54"), palette_of("#1f6f54")

    assert re.findall(r"--accent: (#\w+);", sheet) == [palette.light.accent, palette.dark.accent] * 2
    assert (mark_of_sheet("#1f6f54") == mark_of_sheet("#22577a"), "url(" in sheet) == (False, False)
