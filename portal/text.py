"""Cleaning and folding typed text, and making slugs of it."""

import re
import unicodedata
from collections.abc import Iterator
from typing import LiteralString
from urllib.parse import urlsplit

from email_validator import EmailNotValidError, validate_email

from portal.catalogues import in_every_language

LINE_BREAKS = "\n"
LONGEST_BEFORE_THE_AT = 64
_CLOSES = {")": "(", "]": "[", "}": "{"}
_ENDS_A_SENTENCE = ".,;:!?'’”»*_~|"


def N_(text: LiteralString) -> LiteralString:  # noqa: N802  the name that gettext's extraction knows
    """Mark a message id for extraction where it cannot be translated yet: a rule has no reader."""
    return text


class LongBeforeTheAt(ValueError):
    """More characters before the @ than any mail server accepts."""


class EncodedBeforeTheAt(ValueError):
    """An address that mail programs could decode into another one."""


def clean_line(text: str | None) -> str:
    """Return one line: NFC, no control or direction characters, single spaces; "" when nothing visible is left."""
    line = " ".join(_printable(text or "", keep="").split())
    return line if any(_shows(letter) for letter in line) else ""


def clean_text(text: str | None) -> str:
    r"""Return text of several lines: \n line ends, no control or direction characters, no trailing space."""
    lines = re.sub("\r\n|[\r\u2028\u2029]", "\n", text or "")
    return "\n".join(line.rstrip() for line in _printable(lines, keep=LINE_BREAKS).split("\n")).strip()


# What phones and word processors make of ' and -. No mail provider gives out addresses with them.
_AS_ON_A_KEYBOARD = str.maketrans(
    dict.fromkeys("\u2018\u2019\u201b\u02bb\u02bc\u2032\uff07\u00b4`", "'")
    | dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-")
)


def clean_mailbox(text: str | None) -> str:
    """Return one normalised address, without network look-ups. Raises ValueError for anything else.

    Typographic apostrophes and hyphens become plain ones. Encoded words (RFC 2047) could be decoded into another
    address, and no server accepts more than 64 characters before the @ (RFC 5321 §4.5.3.1.1).
    """
    line = clean_line(text).translate(_AS_ON_A_KEYBOARD)
    name = line.rpartition("@")[0]
    if "=?" in name:
        raise EncodedBeforeTheAt(f"{name!r} has an encoded word")
    if len(name.encode()) > LONGEST_BEFORE_THE_AT:
        raise LongBeforeTheAt(f"more than {LONGEST_BEFORE_THE_AT} characters before the @")
    try:
        return validate_email(line, check_deliverability=False).normalized
    except EmailNotValidError as error:
        raise ValueError(str(error)) from error


def is_web_address(text: str) -> bool:
    """Return whether a browser can open it: http or https, a host, and no character that would end a URL early."""
    try:
        parts = urlsplit(text)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and not re.search(r"[\s\"'<>\\]", text)
    except ValueError:
        return False


def without_end_of_sentence(address: str) -> str:
    """Return a web address found in a text without what ends its sentence: "(https://a.nl/x_(y))." is a.nl/x_(y)."""
    surplus = {closing: address.count(closing) - address.count(opening) for closing, opening in _CLOSES.items()}
    end = len(address)
    while end and (address[end - 1] in _ENDS_A_SENTENCE or surplus.get(address[end - 1], 0) > 0):
        end -= 1
        if address[end] in surplus:
            surplus[address[end]] -= 1
    return address[:end]


def mailbox_key(mailbox: str) -> str:
    """Return the key that spellings of one mailbox share: lower case, domain in ASCII.

    Full case folding would equate ß and ss, which are domains of different owners.
    """
    name, domain = mailbox_on_the_line(mailbox)
    return f"{name.lower()}@{domain.lower()}"


_ONE_GMAIL = ("gmail.com", "googlemail.com")


def mailbox_for_caps(mailbox: str) -> str:
    """Return the mailbox behind the address, for counting letters; never to identify people.

    Anything that is no address gets no letters, and is returned as it is.
    """
    try:
        return mailbox_behind(mailbox_key(mailbox))
    except EmailNotValidError:
        return mailbox


def mailbox_behind(key: str) -> str:
    """Return the same of a `mailbox_key`, which is not checked again.

    A +label belongs to the same mailbox (RFC 5233), and Gmail ignores dots and has two domains.
    """
    name, _, domain = key.rpartition("@")
    label_free = name.partition("+")[0] or name
    if domain in _ONE_GMAIL:
        return f"{label_free.replace('.', '') or label_free}@{_ONE_GMAIL[0]}"
    return f"{label_free}@{domain}"


def mailbox_on_the_line(mailbox: str) -> tuple[str, str]:
    """Return (local part, domain) as sent over SMTP: the domain in ASCII (RFC 5890). Raises ValueError."""
    checked = validate_email(mailbox, check_deliverability=False)
    return checked.local_part, checked.ascii_domain


def fold(text: str) -> str:
    """Fold for comparison: no case, no accents ("Café" finds "cafe")."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def line_key(text: str) -> str:
    """Return the key that spelling variants of one line share: a name, or an organisation."""
    return " ".join(fold(text).split())


def slug_of(title: str, longest: int = 60) -> str:
    """Return the slug of a title; empty without Latin letters or digits."""
    words = re.sub(r"[^a-z0-9]+", "-", fold(title)).strip("-")
    return words if len(words) <= longest else words[:longest].rpartition("-")[0] or words[:longest]


def paragraphs(text: str) -> list[str]:
    """Split the text into paragraphs at blank lines."""
    return [part.strip() for part in re.split(r"\n\s*\n", text) if part.strip()]


# Markdown before the first sentence of a line: list, quote and heading marks.
_LINE_MARKS = re.compile(r"(?:\s*(?:[-+*>]|#{1,6}|\d{1,9}[.)])(?=\s))*\s*")
_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]*_]{0,4}(?=(\s++)[^\sa-z])")
# Stored sentences were split by these, so a new language must not add to them.
_WHEN_STORED = "mw|mevr|dhr|hr|dr|drs|mr|mrs|ms|ir|ing|prof|ds|fam|nr|st|bijv|bv|ca|tel"
_ABBREVIATED = re.compile(rf"(?i)(?:^|\W)(?:{_WHEN_STORED})\.$")
_ABBREVIATIONS = [*in_every_language("text", "abbreviations"), *in_every_language("names", "initials")]
_ABBREVIATED_OR_INITIAL = re.compile(rf"(?i)(?:^|\W)(?:{'|'.join(map(re.escape, _ABBREVIATIONS))}|[^\W\d_])\.$")
_LONGEST_ABBREVIATION = max(map(len, _ABBREVIATIONS)) + 2  # characters, including the dot and what precedes it


def sentence_spans(text: str, with_initials: bool = False) -> Iterator[tuple[int, int]]:
    """Return the span of each sentence of a Markdown text, without leading marks; none crosses a line end.

    `with_initials`: the dot of "J. Smit" does not end a sentence. Stored sentences were cut without it, so finding them
    again must be too.
    """
    abbreviated = _ABBREVIATED_OR_INITIAL if with_initials else _ABBREVIATED
    start_of_line = 0
    for line in text.split("\n"):
        for start, end in _spans_in_line(line, abbreviated):
            yield start_of_line + start, start_of_line + end
        start_of_line += len(line) + 1


def _spans_in_line(line: str, abbreviated: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    marks = _LINE_MARKS.match(line)
    first = start = marks.end() if marks else 0
    for end in _SENTENCE_END.finditer(line, first):
        dot = end.start() + 1
        if not abbreviated.search(line[max(dot - _LONGEST_ABBREVIATION - 1, first) : dot]):
            yield start, end.end()
            start = end.end(1)
    if stop := len(line[start:].rstrip()):
        yield start, start + stop


def _shows(letter: str) -> bool:
    return unicodedata.category(letter)[0] in "LNPS" and letter not in "\u115f\u1160\u3164\uffa0"  # blank Hangul


def _printable(text: str, keep: str) -> str:
    # Cc: control (NUL breaks PostgreSQL), Cf: format (bidi marks can turn a name around), Cs: half a character.
    # Zero-width joiners stay: some scripts and emoji need them.
    printable = "".join(
        " " if letter in "\t\n\r" and letter not in keep else letter
        for letter in text
        if letter in keep or letter in "\t\n\r\u200c\u200d" or unicodedata.category(letter) not in ("Cc", "Cf", "Cs")
    )
    # last: removed characters may have separated a letter from its accent
    return unicodedata.normalize("NFC", printable)
