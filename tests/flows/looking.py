"""Checks pages for accessibility: axe-core in light and dark, and no sideways scrolling at any width."""

from pathlib import Path
from typing import Any

from playwright.sync_api import Page

AXE = (Path(__file__).parents[1] / "vendor" / "axe-core" / "axe.min.js").read_text()
OF_COLOUR = ["color-contrast", "link-in-text-block"]  # all rules whose result can differ between light and dark
WIDTHS = (320, 360, 800, 1280)  # 320: WCAG 2.2, 1.4.10

# All but the menu, which would lie over what is to be looked at; of several with one name only one can be open.
OPEN_ALL = """document.querySelectorAll('details:not(.menu)').forEach(part => {
    part.removeAttribute('name');
    part.open = true;
})"""
OPEN_MENU = "isOpen => document.querySelectorAll('.menu').forEach(menu => { menu.open = isOpen; })"
MENU = "[...document.querySelectorAll('.menu')].map(menu => menu.outerHTML).join('')"
OVERFLOW = "document.scrollingElement.scrollWidth > window.innerWidth"
WIDEST = """() => [...document.querySelectorAll("body *")]
    .filter(part => part.getBoundingClientRect().right > window.innerWidth + 0.5)
    .map(part => part.outerHTML.slice(0, 100))[0] || "" """

_good_menus = {""}  # the same menu is on nearly every page: axe looks at it once


def wrongs_of(page: Page, without: tuple[str, ...] = ()) -> list[str]:
    """Return what is wrong with this page once all its details are opened, and then with its menu."""
    page.evaluate(OPEN_ALL)
    return [*inaccessible_on(page, without), *too_wide(page)]


def inaccessible_on(page: Page, without: tuple[str, ...] = ()) -> list[str]:
    """Return what axe finds in both themes: what can be seen now, and a menu that it has not seen in this process."""
    page.evaluate(AXE)
    of_colour = {"runOnly": {"type": "rule", "values": OF_COLOUR}}
    page.emulate_media(color_scheme="light", reduced_motion="reduce")
    wrongs = [f"light: {wrong}" for wrong in _axe(page, {}, without)]
    page.emulate_media(color_scheme="dark", reduced_motion="reduce")
    wrongs += [f"dark: {wrong}" for wrong in _axe(page, of_colour, without)]
    if (menu := page.evaluate(MENU)) not in _good_menus:
        page.evaluate(OPEN_MENU, True)
        found = [f"dark: {wrong}" for wrong in _axe(page, of_colour, without, ".menu")]
        page.emulate_media(color_scheme="light", reduced_motion="reduce")
        found += [f"light: {wrong}" for wrong in _axe(page, {}, without, ".menu")]
        page.evaluate(OPEN_MENU, False)
        wrongs += found
        if not found:
            _good_menus.add(menu)
    page.emulate_media(color_scheme=None, reduced_motion=None)
    return wrongs


def _axe(page: Page, options: dict[str, Any], without: tuple[str, ...], within: str = "html") -> list[str]:
    options = {"resultTypes": ["violations"], "rules": {rule: {"enabled": False} for rule in without}, **options}
    found = page.evaluate("([within, options]) => axe.run(within, options)", [within, options])["violations"]
    return [f"{rule['id']}: {node['html'][:120]}" for rule in found for node in rule["nodes"]]


def too_wide(page: Page) -> list[str]:
    """Return the widths at which one has to scroll sideways, and what is too wide there."""
    size = page.viewport_size
    wrongs = []
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 740})
        if page.evaluate(OVERFLOW):
            wrongs.append(f"wider than {width}: {page.evaluate(WIDEST)}")
    if size:
        page.set_viewport_size(size)
    return wrongs
