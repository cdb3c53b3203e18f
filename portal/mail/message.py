"""A letter as MIME: text and HTML from one layout. The same letter gives the same bytes."""

import hashlib
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import Any

from flask import current_app
from flask_babel import force_locale

from portal.mail.models import Letter
from portal.mail.rules import Words
from portal.settings import settings
from portal.text import mailbox_on_the_line


def message_of(letter: Letter, words: Words) -> EmailMessage:
    """The message for one mailbox. Raises ValueError for an address that is not one."""
    message = EmailMessage(policy=SMTP)
    message["From"] = Address(settings().site_name, addr_spec=settings().mail_from)
    # A plain string takes a comma for a second recipient, and "=?" begins an encoded word, which may hold one too.
    message["To"] = Address(letter.name.replace("=?", "= ?"), *mailbox_on_the_line(letter.address))
    message["Reply-To"] = Address(settings().site_name, addr_spec=settings().mail_reply_to)
    message["Subject"] = words.subject
    message["Date"] = format_datetime(letter.posted_at)
    message["Message-ID"] = letter.message_id
    message["Auto-Submitted"] = "auto-generated"
    message["X-Portal-Kind"] = letter.kind

    with force_locale(letter.language.replace("-", "_")):
        facts = {"words": words, "site_name": settings().site_name, "language": letter.language[:2]}
        message.set_content(_render("mail/letter.txt", facts))
        message.add_alternative(_render("mail/letter.html", facts), subtype="html")
    message["Content-Language"] = (
        letter.language
    )  # after the texts: what is set before becomes the first part's, or goes
    message.set_boundary(f"=_{hashlib.sha256(letter.message_id.encode()).hexdigest()[:32]}")
    return message


def _render(template: str, facts: dict[str, Any]) -> str:
    """Without what every page gets: there is no request, and no reader."""
    return current_app.jinja_env.get_template(template).render(facts)
