"""An Atom feed, element by element (RFC 4287)."""

from datetime import timedelta
from xml.etree.ElementTree import canonicalize
from zoneinfo import ZoneInfo

from portal.feeds.rules.atom import AtomEntry, feed_of
from tests.cast import NOW

FEED = """
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>http://samenop.example/feeds/lessons.atom</id>
  <title>Lessen</title>
  <updated>2026-11-24T09:00:00Z</updated>
  <author><name>Samenop</name></author>
  <link rel="self" type="application/atom+xml" href="http://samenop.example/feeds/lessons.atom"/>
  <link rel="alternate" type="text/html" href="http://samenop.example/lessons"/>
  <entry xml:lang="nl">
    <id>urn:samenop:7</id>
    <title>Doen &amp; laten</title>
    <published>2026-11-23T09:00:00Z</published>
    <updated>2026-11-24T08:00:00Z</updated>
    <link rel="alternate" type="text/html" href="http://samenop.example/agenda/doen/summary"/>
    <category term="Wonen"/>
    <category term="Zorg"/>
    <content type="html">&lt;p&gt;Bel samen.&lt;/p&gt;</content>
  </entry>
</feed>
"""
ENTRY = AtomEntry(
    identity="urn:samenop:7",
    address="http://samenop.example/agenda/doen/summary",
    title="Doen & laten\x00",
    content="<p>Bel\ufffe samen.</p>",
    language="nl",
    published_at=NOW - timedelta(days=1),
    changed_at=(NOW - timedelta(hours=1)).astimezone(ZoneInfo("Europe/Brussels")),
    categories=("Wonen", "\x07Zorg"),
)


def test_a_reader_gets_all_that_the_feed_and_its_entries_are_about_without_what_xml_forbids():
    feed = feed_of(
        [ENTRY],
        title="Lessen",
        author="Samenop",
        page="http://samenop.example/lessons",
        own="http://samenop.example/feeds/lessons.atom",
        changed_at=NOW,
    )

    assert feed.startswith(b"<?xml version='1.0' encoding='utf-8'?>")
    assert canonicalize(feed.decode()) == canonicalize(FEED, strip_text=True)
