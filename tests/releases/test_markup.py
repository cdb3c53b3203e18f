"""Texts kept by a release are Markdown, so they are sanitised on every read."""

import json
import re
import sqlite3
from contextlib import closing

from portal.markup import html_of
from tests.releases.kept import Kept

AN_ELEMENT = re.compile(
    r"</?(?:p|br|ul|ol|li|em|strong|blockquote|h[1-6]|a|div|span|img|script)\b[^>]*>", re.IGNORECASE
)


def test_no_release_kept_html_so_there_is_none_to_clean(earlier: Kept):
    assert AN_ELEMENT.findall(earlier.sql) == []


def test_control_html_that_a_release_kept_is_found(earlier: Kept):
    assert AN_ELEMENT.findall(f"{earlier.sql} '{html_of('*a*')}'") == ["<p>", "<em>", "</em>", "</p>"]


def test_what_a_release_kept_reads_as_it_did(earlier: Kept):
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(earlier.sql)
        rows = connection.execute("SELECT parts FROM summary UNION ALL SELECT parts FROM summary_version")
        texts = {text for (parts,) in rows for text in json.loads(parts).values()}

    assert len(texts) > 4
    assert {text: str(html_of(text)) for text in texts} == {text: f"<p>{text}</p>\n" for text in texts}
