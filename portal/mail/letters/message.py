"""A letter as MIME: text and HTML from one template. Deterministic: the same letter gives the same bytes."""

import hashlib
import re
from email.header import Header
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import Any

from flask import current_app

from portal.catalogues import language_of
from portal.language import in_language
from portal.mail.models import Letter
from portal.mail.rules.sending import Words
from portal.settings import settings
from portal.site import site
from portal.text import mailbox_on_the_line

# We fold these headers ourselves. The email package refolds a quoted name without its quotes (Python 3.11 to 3.13:
# "Anna, Utrecht" becomes two recipients), so it must leave them as they are.
_POLICY = SMTP.clone(refold_source="none")
_LONGEST = 60  # characters of a text that is not encoded
_LONGEST_LINE = 78  # RFC 5322 §2.1.1
_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+/?^_`{|}~-]+( [A-Za-z0-9!#$%&'*+/?^_`{|}~-]+)*")  # RFC 5322 §3.2.3: atoms
_TEXT = re.compile(r"[!-~]+( [!-~]+)*")


def message_of(letter: Letter, words: Words) -> EmailMessage:
    """Return the message for one mailbox. Raises ValueError for an invalid address."""
    if "=?" in letter.address:  # an older release accepted it, but header parsers would decode it
        raise ValueError("no mail server takes this address")
    message = EmailMessage(policy=_POLICY)
    site_name = site().name
    message.set_raw("From", one_mailbox("From", site_name, Address(addr_spec=settings().mail_from)))
    message.set_raw("To", one_mailbox("To", letter.name, Address("", *mailbox_on_the_line(letter.address))))
    message.set_raw("Reply-To", _who_answers(words))
    message.set_raw("Subject", encoded("Subject", words.subject))
    message["Date"] = format_datetime(letter.posted_at)
    message["Message-ID"] = letter.message_id
    message["Auto-Submitted"] = "auto-generated"
    message["X-Portal-Kind"] = letter.kind
    if words.switch:  # RFC 8058; raw, since the email package would encode an address that is longer than a line
        message.set_raw("List-Unsubscribe", f"<{words.switch}>")
        message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"

    with in_language(letter.language):
        facts = {"words": words, "site_name": site_name, "accent": site().accent}
        facts |= {"language": language_of(letter.language)}
        message.set_content(_render("mail/letter.txt", facts))
        message.add_alternative(_render("mail/letter.html", facts), subtype="html")
    message["Content-Language"] = (
        letter.language
    )  # after the bodies: headers set before move to the first part, or get lost
    message.set_boundary(f"=_{hashlib.sha256(letter.message_id.encode()).hexdigest()[:32]}")
    return message


def _who_answers(words: Words) -> str:
    if words.reply_to:
        name, address = words.reply_to
        return one_mailbox("Reply-To", name, Address("", *mailbox_on_the_line(address)))
    return one_mailbox("Reply-To", site().name, Address(addr_spec=site().contact))


def _render(template: str, facts: dict[str, Any]) -> str:
    """Render without the page context: there is no request and no reader."""
    return current_app.jinja_env.get_template(template).render(facts)


def one_mailbox(header: str, name: str, address: Address) -> str:
    """Return the folded header value with this name and address. Raises ValueError for a name with line breaks."""
    phrase = encoded(header, name, _NAME)
    if not phrase:
        return address.addr_spec
    line = f"{phrase} <{address.addr_spec}>"
    fits = "\r" not in line and len(f"{header}: {line}") <= _LONGEST_LINE
    return line if fits else f"{phrase}\r\n <{address.addr_spec}>"


def encoded(header: str, text: str, unencoded: re.Pattern[str] = _TEXT) -> str:
    """Return the text as it is if short and matching `unencoded`; else as encoded words (RFC 2047), one a line."""
    if "\r" in text or "\n" in text:
        raise ValueError(f"{header} would have several lines")
    if not text or (len(text) <= _LONGEST and unencoded.fullmatch(text) and "=?" not in text):
        return text
    return Header(text, "utf-8", maxlinelen=75, header_name=header).encode(linesep="\r\n")
