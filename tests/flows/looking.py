"""Checks pages for accessibility: axe-core in light and dark, and no sideways scrolling at any width."""

from pathlib import Path
from typing import Any

from playwright.sync_api import Page

AXE = (Path(__file__).parents[1] / "vendor" / "axe-core" / "axe.min.js").read_text()
OF_COLOUR = ["color-contrast", "link-in-text-block"]  # all rules whose result can differ between light and dark
WIDTHS = (320, 360, 800, 1280)  # 320: WCAG 2.2, 1.4.10

OPEN_ALL = "document.querySelectorAll('details').forEach(part => { part.open = true; })"
OVERFLOW = "document.scrollingElement.scrollWidth > window.innerWidth"
WIDEST = """() => [...document.querySelectorAll("body *")]
    .filter(part => part.getBoundingClientRect().right > window.innerWidth + 0.5)
    .map(part => part.outerHTML.slice(0, 100))[0] || "" """


def wrongs_of(page: Page, without: tuple[str, ...] = ()) -> list[str]:
    """Return what is wrong with this page once all its details are opened."""
    page.evaluate(OPEN_ALL)
    page.evaluate(AXE)
    page.emulate_media(color_scheme="light", reduced_motion="reduce")
    wrongs = [f"light: {wrong}" for wrong in _axe(page, {}, without)]
    page.emulate_media(color_scheme="dark", reduced_motion="reduce")
    wrongs += [f"dark: {wrong}" for wrong in _axe(page, {"runOnly": {"type": "rule", "values": OF_COLOUR}}, without)]
    page.emulate_media(color_scheme=None, reduced_motion=None)
    return wrongs + _too_wide(page)


def _axe(page: Page, options: dict[str, Any], without: tuple[str, ...]) -> list[str]:
    options = {"resultTypes": ["violations"], "rules": {rule: {"enabled": False} for rule in without}, **options}
    found = page.evaluate("options => axe.run(document, options)", options)["violations"]
    return [f"{rule['id']}: {node['html'][:120]}" for rule in found for node in rule["nodes"]]


def _too_wide(page: Page) -> list[str]:
    size = page.viewport_size
    wrongs = []
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 740})
        if page.evaluate(OVERFLOW):
            wrongs.append(f"wider than {width}: {page.evaluate(WIDEST)}")
    if size:
        page.set_viewport_size(size)
    return wrongs
