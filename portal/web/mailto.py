"""Links that open the reader's mail program (RFC 6068), none too long for it; and their chat."""

from collections.abc import Iterable
from itertools import count
from urllib.parse import quote

LONGEST = 1900  # characters; Windows cuts a longer link at about 2,000
MOST_ADDRESSES = 50  # in one letter; many mail servers refuse more
LONGEST_SUBJECT = 400  # characters, encoded: an accent takes six and an emoji twelve


def mailto(address: str) -> str:
    """Return a link for a letter to this address."""
    return f"mailto:{quote(address, safe='@')}"


def mailto_all(addresses: Iterable[str], subject: str) -> list[str]:
    """Return links for as few letters as hold all addresses, in BCC.

    The separator is the comma of RFC 6068. Outlook on Windows may take only semicolons, so whoever shows these links
    offers the addresses to copy, too.
    """
    end = f"&subject={_subject(subject)}"
    letters: list[list[str]] = []
    for address in dict.fromkeys(quote(address, safe="@") for address in addresses):
        if not letters or len(letters[-1]) == MOST_ADDRESSES or len(_bcc([*letters[-1], address]) + end) > LONGEST:
            letters.append([])
        letters[-1].append(address)
    return [_bcc(letter) + end for letter in letters]


def mail_with(text: str, subject: str) -> str:
    """Return a link for a letter with this text and no recipient; "" when the text is too long for a link."""
    body = text.replace("\n", "\r\n")
    link = f"mailto:?subject={_subject(subject)}&body={quote(body)}"
    return link if len(link) <= LONGEST else ""


def chat_with(text: str) -> str:
    """Return a link that opens WhatsApp with this text, for a person or group of the reader's own choice."""
    return f"https://wa.me/?text={quote(text)}"


def _bcc(addresses: list[str]) -> str:
    return f"mailto:?bcc={','.join(addresses)}"


def _subject(text: str) -> str:
    """Return the encoded text, cut with an ellipsis where it is too long."""
    shorter = (text[:-cut].rstrip() + "…" if cut else text for cut in count())
    return next(encoded for line in shorter if len(encoded := quote(line)) <= LONGEST_SUBJECT)
