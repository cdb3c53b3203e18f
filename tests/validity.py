"""Whether HTML is valid, as html5lib judges it: once for each distinct skeleton of a run.

The errors of a parser follow from tags, attribute names and odd characters, not from words: pages that differ only in
their words share one verdict. html5lib is written in Python and takes some 20 ms a page, so this is most of its cost.
"""

import hashlib
import os
import re
from pathlib import Path

import html5lib
from html5lib.constants import E as WORDS_FOR

from tests.databases import SHARED_FOLDER

# What no parser complains of, in text and between quotes: these characters, and what templates escape.
PLAIN = r"(?:[\w \n.,:;!?()’‘“”'…–—·●×/+@*%=#$~^|{}\[\]-]|&(?:amp|lt|gt|#34|#39);)*"
WORDS = re.compile(rf"(>){PLAIN}|(=\"){PLAIN}(?=\")")


def errors_in(html: str, is_part: bool) -> list[str]:
    """What html5lib finds wrong, a line each."""
    verdict = _place_of(skeleton_of(html), is_part)
    if verdict.exists():
        return []
    errors = _judge(html, is_part)
    if not errors:
        verdict.parent.mkdir(exist_ok=True)
        verdict.touch()
    return errors


def skeleton_of(html: str) -> str:
    """The HTML with one letter for all plain words."""
    return WORDS.sub(lambda found: f"{found[1] or found[2]}w", html)


def _judge(html: str, is_part: bool) -> list[str]:
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    (parser.parseFragment if is_part else parser.parse)(html)
    return [f"line {at[0]}: {WORDS_FOR.get(code, code) % data}" for at, code, data in parser.errors]


def _place_of(skeleton: str, is_part: bool) -> Path:
    """Where the workers of this run note that a skeleton is valid."""
    name = hashlib.sha256(f"{is_part}{skeleton}".encode()).hexdigest()
    return Path(os.environ[SHARED_FOLDER]) / "valid" / name
