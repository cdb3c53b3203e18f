"""Checks the htmx attributes of a page: only those of templates, and none around user text."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.etree.ElementTree import Element

TEMPLATES = Path(__file__).parents[1] / "templates"
IGNORED = "hx-ignore"  # htmx 4's name for the former hx-disable
_ELEMENT = re.compile(r"<(\w+)((?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>")
_TOLD = re.compile(r"(?<![\w-])((?:data-)?hx-[\w:-]+)(?:=\"([^\"]*)\"|='([^']*)')?")
_SET_HERE = r"(?:/(?:agenda|manage|signups|days|reactions)(?:/[\w.-]+)*|[a-z0-9_-]+|outerHTML|innerHTML)"


def foreign(element: Element) -> Iterator[str]:
    """Return the htmx attributes of this element that no template has."""
    if str(element.tag).lower().startswith("hx-"):
        yield f"<{element.tag}> is htmx's"
    for name, value in element.items():
        if name == IGNORED and not value:
            continue
        if re.match("(data-)?hx-", name) and not any(
            re.fullmatch(pattern, value) for pattern in _of_templates().get((str(element.tag), name), ())
        ):
            yield f"{name}={value!r} on {element.tag} is in no template"


def in_the_open(root: Element, mark: str) -> Iterator[str]:
    """Return where elements with this marker text are outside of every box with htmx off."""
    if root.tag in ("head", "title", "script") or root.get(IGNORED) is not None:
        return
    texts = [root.text or "", *(child.tail or "" for child in root)] if isinstance(root.tag, str) else []
    if any(mark in text for text in texts):
        yield f"text in {root.tag} {dict(root.items())}"
    for name, value in root.items():
        if mark in value and (root.tag, name) not in _AT_THE_CONTROL:
            yield f"{name} of {root.tag}"
    for child in root:
        yield from in_the_open(child, mark)


# The element is a control or contains some, so htmx cannot be off there.
_AT_THE_CONTROL = {("section", "aria-label"), ("button", "value")}


@cache
def _of_templates() -> dict[tuple[str, str], set[str]]:
    """Return patterns for the values, by element and attribute; an expression yields an address, a name or a style."""
    known: dict[tuple[str, str], set[str]] = {}
    for file in TEMPLATES.rglob("*.html"):
        text = re.sub(r"\{#.*?#\}|\{%.*?%\}", "", file.read_text(), flags=re.DOTALL)
        text = re.sub(r"\{\{.*?\}\}", lambda found: found[0].replace('"', "").replace("'", ""), text, flags=re.DOTALL)
        for tag, attributes in _ELEMENT.findall(text):
            for name, double, single in _TOLD.findall(attributes):
                parts = re.split(r"\{\{.*?\}\}", double or single)
                known.setdefault((tag, name), set()).add(_SET_HERE.join(map(re.escape, parts)))
    return known
