"""The list of public pages for search engines (https://www.sitemaps.org/protocol.html)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from xml.etree.ElementTree import Element, SubElement, tostring

_SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
MOST_PAGES = 50_000  # in one file


@dataclass(frozen=True)
class PublicPage:
    address: str  # absolute
    changed_at: datetime | None = None


def sitemap_of(pages: Iterable[PublicPage]) -> bytes:
    """Return the file. Its first pages, when there are more than one file may hold."""
    pages = list(pages)[:MOST_PAGES]
    # written with its namespace as an attribute: ElementTree's register would change it for the whole process
    root = Element("urlset", xmlns=_SITEMAP)
    for page in pages:
        url = SubElement(root, "url")
        SubElement(url, "loc").text = page.address
        if page.changed_at:
            SubElement(url, "lastmod").text = page.changed_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return tostring(root, encoding="utf-8", xml_declaration=True)
