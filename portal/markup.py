"""Markdown from descriptions, summaries, lessons and reactions, as safe HTML and as plain text.

HTML is built from a short list of elements; typed HTML is shown literally. The result passes `sanitized` on each read,
so that a flaw in the parser or its configuration cannot inject a script.
"""

import re
from collections.abc import Iterable, Sequence

import nh3
from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from markupsafe import Markup, escape

from portal.text import clean_text, is_web_address, paragraphs, without_end_of_sentence

LONGEST = 20_000  # characters of one text
# A full text of LONGEST has some hundreds of marks. Parsing time grows with the marks, and with lines times nesting
# depth: a text beyond these limits is no human's, and is shown literally.
MOST_MARKS = 2_000
DEEPEST = 10  # nesting levels (four lists in each other); the parser drops deeper content

_LONGEST_ADDRESS = 2_000
_TYPED_ADDRESS = re.compile(r"https?://[^\s<>\"\\]+", re.IGNORECASE)
_SCHEME_BEFORE = re.compile(r"(?:^|[^a-z0-9.+-])(https?)$", re.IGNORECASE)
_TYPED_LINK = "linkify"  # the markup of a token for an address that was typed without any brackets
_MARKS = re.compile(r"[\n*_\[\]<>\\]|[#+-](?=\s)|\d[.)](?=\s)|://")
_RULES = ("heading", "blockquote", "list", "newline", "escape", "emphasis", "link", "autolink")
_AFTERWARDS = ("balance_pairs", "fragments_join", "text_join")
_HOLDS_OTHERS = ("list_item_open", "blockquote_open")
_SMALLEST_HEADING = 6
_HEADINGS_ABOVE = 2  # the page title, and the title of the section with the text
_REL = "nofollow noopener ugc"
_SANITIZER = nh3.Cleaner(
    tags={"p", "ul", "ol", "li", "em", "strong", "blockquote", "h3", "h4", "h5", "h6", "a", "br"},
    attributes={"*": set(), "a": {"href"}, "ol": {"start"}},  # "*": nh3 allows title and lang everywhere by default
    link_rel=_REL,
    url_schemes={"http", "https", "mailto"},
    url_relative="deny",
)


def html_of(markdown: str) -> Markup:
    """Return HTML with p, ul, ol, li, em, strong, blockquote, h3 to h6, a and br; a single newline is a break.

    Links go to http, https and mailto only; others are shown literally. An http or https address needs no brackets.
    """
    text = clean_text(markdown)
    tokens = _parse(text)
    return sanitized(_as_typed(text) if tokens is None else _PARSER.renderer.render(tokens, _PARSER.options, {}))


def sanitized(html: str) -> Markup:
    """Return only the elements, attributes and schemes that `html_of` makes, whatever made this HTML."""
    return Markup(_SANITIZER.clean(html))


def plain_of(markdown: str) -> str:
    """Return plain text: blank lines between paragraphs, "- " or a number before items, link addresses after their
    text.

    Used in letters' text, feeds and search.
    """
    text = clean_text(markdown)
    tokens = _parse(text)
    return text if tokens is None else "".join(_plain(tokens)).strip()


class _Parser(MarkdownIt):
    """Markdown without HTML, images, code, tables, entities and reference links."""

    def __init__(self) -> None:
        super().__init__("zero", {"breaks": True, "maxNesting": DEEPEST})
        self.enable([*_RULES, *_AFTERWARDS])
        self.inline.ruler.push("typed_address", _link_typed_address)
        self.core.ruler.push("tidy", _tidy)

    def normalizeLink(self, url: str) -> str:  # noqa: N802  the library's name
        """Return the URL in ASCII; "" for one so long that converting it is slow."""
        return super().normalizeLink(url).replace("'", "%27") if len(url) <= _LONGEST_ADDRESS else ""

    def validateLink(self, url: str) -> bool:  # noqa: N802
        return is_web_address(url) or re.fullmatch(r"(?i)mailto:[^\s\"'<>\\]+@[^\s\"'<>\\]+", url) is not None

    def normalizeLinkText(self, link: str) -> str:  # noqa: N802
        """Return the text as typed: decoding it could reverse the text around it (bidi)."""
        return link


def _parse(text: str) -> list[Token] | None:
    """Return the tokens of a text; None for one that is shown literally."""
    if len(text) > LONGEST or len(_MARKS.findall(text)) > MOST_MARKS:
        return None
    tokens = _PARSER.parse(text)
    is_cut = any(token.level >= DEEPEST - 1 and token.type in _HOLDS_OTHERS for token in tokens)
    return None if is_cut else tokens


def _link_typed_address(state: StateInline, silent: bool) -> bool:
    """Make a link of an http(s) address that stands in the text; called at its colon, as markdown-it's `linkify` is."""
    scheme = _SCHEME_BEFORE.search(state.pending[-6:])
    if state.linkLevel or not scheme or state.src[state.pos : state.pos + 3] != "://":
        return False
    start = state.pos - len(scheme[1])
    found = _TYPED_ADDRESS.match(state.src, start)
    address = without_end_of_sentence(found[0]) if found else ""
    href = state.md.normalizeLink(address)
    if not state.md.validateLink(href):
        return False
    if not silent:
        state.pending = state.pending[: -len(scheme[1])]
        opens = state.push("link_open", "a", 1)
        opens.attrs = {"href": href}
        state.push("text", "", 0).content = address
        opens.markup = state.push("link_close", "a", -1).markup = _TYPED_LINK
    state.pos = start + len(address)
    return True


def _tidy(state: StateCore) -> None:
    for token in state.tokens:
        if token.type in ("heading_open", "heading_close"):
            token.tag = f"h{min(int(token.tag[1:]) + _HEADINGS_ABOVE, _SMALLEST_HEADING)}"
        elif token.children:
            _tidy_links(token.children)


def _tidy_links(tokens: Iterable[Token]) -> None:
    """Set href and rel, drop titles, and unwrap nested links, which the parser allows for <http://…>."""
    depth = 0
    for token in tokens:
        if token.type in ("link_open", "link_close"):
            depth += max(token.nesting, 0)
            token.hidden = depth > 1
            token.attrs = {"href": token.attrs["href"], "rel": _REL} if token.nesting == 1 else {}
            depth += min(token.nesting, 0)


def _as_typed(text: str) -> str:
    safe = [paragraph.replace("\n", "<br>\n") for paragraph in paragraphs(str(escape(text)))]
    return "".join(f"<p>{paragraph}</p>\n" for paragraph in safe)


def _plain(tokens: Sequence[Token]) -> Iterable[str]:
    item, depth, was_tight = "", 0, False
    for before, token in zip((None, *tokens), tokens, strict=False):
        if token.type in ("bullet_list_open", "ordered_list_open", "bullet_list_close", "ordered_list_close"):
            depth += token.nesting
        elif token.type == "list_item_open":
            item = "  " * (depth - 1) + (f"{token.info}. " if token.info else "- ")
        elif token.type == "inline":
            is_tight = before is not None and before.hidden
            yield ("\n" if is_tight and was_tight else "\n\n") + item + _words(token.children or [])
            item, was_tight = "", is_tight
        elif token.type == "list_item_close":
            item = ""


def _words(tokens: Iterable[Token]) -> str:
    """Return the text of one paragraph, with a link's URL after its text unless they are equal."""
    words, address, start = "", "", 0
    for token in tokens:
        if token.type == "link_open" and not token.hidden:
            address, start = str(token.attrs["href"]).removeprefix("mailto:"), len(words)
        elif token.type == "link_close" and not token.hidden and not _is_shown(address, words[start:], token):
            words += f" ({address})"
        words += "\n" if token.type in ("softbreak", "hardbreak") else token.content
    return words


def _is_shown(address: str, words: str, link_close: Token) -> bool:
    """Return whether the text of a link shows its address already."""
    return link_close.markup == _TYPED_LINK or address in words


_PARSER = _Parser()
