"""Validates HTML with html5lib, once per distinct skeleton in this checkout.

Parse errors depend on tags, attribute names and unusual characters, and on whether there are words, not on which, so
pages that differ only in words share a result. html5lib is pure Python and takes some 20 ms a page, so this saves
most of it. What was valid is kept with pytest's cache: the same parser says the same of the same skeleton.
"""

import hashlib
import os
import re
from pathlib import Path

import html5lib
from html5lib.constants import E as WORDS_FOR

from tests.folders import KEPT_FOLDER, SHARED_FOLDER

# Characters without effect on the parser, in text and quoted values; and what templates escape.
PLAIN = r"(?:[\w \n.,:;!?()’‘“”'…–—·●×/+@*%=#$~^|{}\[\]-]|&(?:amp|lt|gt|#34|#39);)*"
WORDS = re.compile(rf"(>){PLAIN}|(=\"){PLAIN}(?=\")")


def errors_in(html: str, is_part: bool) -> list[str]:
    """Return html5lib's errors, one per line."""
    verdict = _place_of(skeleton_of(html), is_part)
    if verdict.exists():
        return []
    errors = _judge(html, is_part)
    if not errors:
        verdict.parent.mkdir(exist_ok=True)
        verdict.touch()
    return errors


def skeleton_of(html: str) -> str:
    """Return the HTML with one letter for all plain words, and a space where there are none."""
    return WORDS.sub(_without_words, html)


def _without_words(found: re.Match[str]) -> str:
    """Keep words and mere space apart: around head and body, only words are an error."""
    before = found[1] or found[2]
    return before + ("w" if found[0].removeprefix(before).strip() else " ")


def _judge(html: str, is_part: bool) -> list[str]:
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    (parser.parseFragment if is_part else parser.parse)(html)
    return [f"line {at[0]}: {WORDS_FOR.get(code, code) % data}" for at, code, data in parser.errors]


def _place_of(skeleton: str, is_part: bool) -> Path:
    """Return where it is recorded that a skeleton is valid, by this parser and these words."""
    name = hashlib.sha256(f"{html5lib.__version__}{PLAIN}{is_part}{skeleton}".encode()).hexdigest()
    return Path(os.environ.get(KEPT_FOLDER) or f"{os.environ[SHARED_FOLDER]}/valid") / name
