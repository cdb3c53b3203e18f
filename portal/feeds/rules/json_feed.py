"""JSON feeds (JSON Feed 1.1). Pure and deterministic: the same facts give the same bytes."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from portal.feeds.rules.atom import AtomEntry, moment_of

VERSION = "https://jsonfeed.org/version/1.1"
ABOUT = "https://schema.org/Event"  # what the extension `_event` of an item holds


def json_feed_of(
    entries: Iterable[tuple[AtomEntry, Mapping[str, Any]]],
    *,
    title: str,
    author: str,
    page: str,
    own: str,
    language: str,
) -> bytes:
    """Return the feed of entries, each with its event; `page` and `own` as in an Atom feed.

    What a feed reader takes no interest in (when, where) stands in `_event`, as schema.org has it.
    """
    feed = {
        "version": VERSION,
        "title": title,
        "home_page_url": page,
        "feed_url": own,
        "language": language,
        "authors": [{"name": author}],
        "items": [_item(entry, event) for entry, event in entries],
    }
    return json.dumps(feed, ensure_ascii=False, separators=(",", ":")).encode()


def _item(entry: AtomEntry, event: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "id": entry.identity,
        "url": entry.address,
        "title": entry.title,
        "content_html": str(entry.content),
        "date_published": moment_of(entry.published_at),
        "date_modified": moment_of(entry.changed_at),
        "language": entry.language,
        "tags": list(entry.categories),
        "_event": {"about": ABOUT, **event},
    }
