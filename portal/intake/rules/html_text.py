"""Turns HTML that calendar programs put into a text into lines, paragraphs and addresses."""

import html
import re
from html.entities import html5

import nh3

# What a text is recognised by: names of HTML elements, so that "<naam>" and "a < b" stay what they are.
_ELEMENTS = (
    "!doctype|a|abbr|address|article|aside|audio|b|big|blockquote|body|br|button|caption|center|cite|code|col|colgroup|dd"
    "|del|div|dl|dt|em|embed|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|html-blob|i|iframe|img|input|ins"
    "|kbd|label|li|link|main|mark|meta|nav|noscript|o:p|ol|p|picture|pre|q|s|samp|script|section|small|source|span|strike"
    "|strong|style|sub|sup|svg|table|tbody|td|textarea|tfoot|th|thead|title|tr|tt|u|ul|video|wbr|w?xml"
)
_TAG = re.compile(rf"</?(?:{_ELEMENTS})(?=[\s/>])[^<>]*>", re.IGNORECASE)
_NO_TAG = re.compile(rf"<(?!/?(?:{_ELEMENTS})[\s/>]|!--)", re.IGNORECASE)
_DOCUMENT = re.compile(r"<(?:!doctype|html|body)\b", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:[a-z][a-z0-9]{1,30}|#\d{1,6}|#x[0-9a-f]{1,5});", re.IGNORECASE)
_BREAKING = re.compile(
    r"(</?(?:p|div|br|hr|li|ul|ol|h[1-6]|table|tbody|thead|tfoot|tr|td|th|blockquote|pre|dl|dt|dd|figcaption)\b[^<>]*>)",
    re.IGNORECASE,
)

_PARAGRAPHS = {"p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote", "pre", "hr", "dl"}
_LINES = {"div", "br", "tr", "dt", "dd", "li", "figcaption"}
_CELLS = {"td", "th"}
_KEPT = {*_PARAGRAPHS, *_LINES, *_CELLS, "a"}
_LEFT_OUT = {"script", "style", "title"}  # with what is in them
_SCHEMES = {"http", "https", "mailto", "tel"}
_PIECE = re.compile(r"<(/?)(\w+)(?: href=\"([^\"]*)\")?[^<>]*>|([^<]+)")  # of what nh3 wrote
_BREAK, _PARAGRAPH = "\n", "\n\n"


def without_html(text: str) -> str:
    """Return the text itself, or what its HTML says: a link is its words and its address."""
    if not _TAG.search(text):
        text = without_entities(text)  # once too often: &lt;p&gt;, or nothing but R&amp;D
    return text_of_html(text, is_document=bool(_DOCUMENT.search(text))) if _TAG.search(text) else text


def text_of_html(source: str, is_document: bool = True) -> str:
    """Return the text of HTML. Outside of a document, line breaks count beside tags, as Google Calendar writes them."""
    source = _NO_TAG.sub("&lt;", source)
    source = " ".join(source.split() if is_document else map(str.strip, _BREAKING.split(source)))
    clean = nh3.clean(
        source,
        tags=_KEPT,
        clean_content_tags=_LEFT_OUT,
        attributes={"a": {"href"}},
        url_schemes=_SCHEMES,
        link_rel=None,
    )
    return _laid_out("".join(_pieces(clean)))


def without_entities(line: str) -> str:
    """Return a title or a place without character references, such as R&amp;D; what looks like a tag stays.

    Only those with a semicolon: an address can hold "&copy=2".
    """
    return _ENTITY.sub(_character, line)


def _character(reference: re.Match[str]) -> str:
    name = reference[0][1:]
    is_known = name[0] == "#" or name in html5 or name.lower() in html5
    return html.unescape(reference[0] if name in html5 else reference[0].lower()) if is_known else reference[0]


def _pieces(clean: str) -> list[str]:
    pieces: list[str] = []
    address, begins = "", 0  # of the open link
    for ends, name, link, words in _PIECE.findall(clean):
        if words:
            starts_line = not pieces or pieces[-1].endswith(_BREAK)
            pieces += [] if starts_line and words.isspace() else [html.unescape(words)]
        elif name == "a" and not ends:
            address, begins = html.unescape(link), len(pieces)
        elif name == "a":
            pieces[begins:] = [_link("".join(pieces[begins:]), address)]
        elif name in _CELLS:
            pieces.append(" ")
        elif name == "li":
            pieces.append("" if ends else f"{_BREAK}- ")
        elif name in _PARAGRAPHS:
            pieces.append(_PARAGRAPH)
        elif name == "br" or (name in _LINES and pieces and not pieces[-1].endswith(_BREAK)):
            pieces.append(_BREAK)
    return pieces


def _link(words: str, address: str) -> str:
    """Return the words of a link with its address, or one of the two where they say the same."""
    scheme, _, target = address.partition(":")
    if not target or scheme.lower() not in _SCHEMES:
        return words
    shown = target if scheme.lower() in ("mailto", "tel") else address
    if not words.strip() or _same(words) == _same(shown):
        return shown
    return words if shown in words else f"{words.rstrip()} ({shown})"


def _same(address: str) -> str:
    return re.sub(r"^https?://(www\.)?|^www\.|[\s/]+$|^\s+", "", address.strip())


def _laid_out(text: str) -> str:
    """Return lines without spaces at their ends, and at most one empty line between paragraphs."""
    lines = [" ".join(line.split()) for line in text.split(_BREAK)]
    text = re.sub(r"(?m)^-\n+", "- ", _BREAK.join(lines))  # a paragraph inside an item of a list
    text = re.sub(r"(?m)^(- .*)\n+(?=- )", r"\1\n", text)
    return re.sub(r"\n{3,}", _PARAGRAPH, text).strip()
