"""Atom feeds (RFC 4287). Pure and deterministic: the same facts give the same bytes."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from xml.etree.ElementTree import Element, SubElement, register_namespace, tostring

ATOM = "http://www.w3.org/2005/Atom"
XML = "http://www.w3.org/XML/1998/namespace"
_NO_CHARACTER = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # XML 1.0 §2.2

register_namespace("", ATOM)


@dataclass(frozen=True)
class AtomEntry:
    """An Atom entry. `identity` never changes, even when its title or address does."""

    identity: str  # an IRI
    address: str
    title: str
    content: str  # HTML
    language: str
    published_at: datetime
    changed_at: datetime
    categories: Sequence[str] = ()


def feed_of(
    entries: Iterable[AtomEntry], *, title: str, author: str, page: str, own: str, changed_at: datetime
) -> bytes:
    """Return the feed. `page` is the address of the same content for people; `own` is the feed's address and id."""
    feed = Element(f"{{{ATOM}}}feed")
    _text(feed, "id", own)
    _text(feed, "title", title)
    _text(feed, "updated", moment_of(changed_at))
    _text(SubElement(feed, f"{{{ATOM}}}author"), "name", author)
    SubElement(feed, f"{{{ATOM}}}link", rel="self", type="application/atom+xml", href=own)
    SubElement(feed, f"{{{ATOM}}}link", rel="alternate", type="text/html", href=page)
    for entry in entries:
        _add(feed, entry)
    return tostring(feed, encoding="utf-8", xml_declaration=True)


def _add(feed: Element, entry: AtomEntry) -> None:
    element = SubElement(feed, f"{{{ATOM}}}entry", {f"{{{XML}}}lang": entry.language})
    _text(element, "id", entry.identity)
    _text(element, "title", entry.title)
    _text(element, "published", moment_of(entry.published_at))
    _text(element, "updated", moment_of(entry.changed_at))
    SubElement(element, f"{{{ATOM}}}link", rel="alternate", type="text/html", href=entry.address)
    for category in entry.categories:
        SubElement(element, f"{{{ATOM}}}category", term=_clean(category))
    _text(element, "content", entry.content, type="html")


def _text(parent: Element, name: str, text: str, **attributes: str) -> None:
    SubElement(parent, f"{{{ATOM}}}{name}", attributes).text = _clean(text)


def _clean(text: str) -> str:
    """Remove characters that XML does not allow."""
    return _NO_CHARACTER.sub("", text)


def moment_of(moment: datetime) -> str:
    """RFC 3339, in UTC."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
