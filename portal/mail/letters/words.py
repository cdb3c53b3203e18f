"""The words of a letter, rendered from its facts by the template of its kind.

A template under templates/mail/ sets `subject`, `heading`, `lines`, and where it has them `button` (text, address),
`files` (several of those) and `after`. Each line of `lines` and `after` is a paragraph. All of it is plain text, apart
from the value `written`, which is Markdown: the layouts letter.txt and letter.html make the two parts of the message,
and letter.html escapes everything.
"""

from typing import Any

from flask import Flask, current_app
from jinja2 import Environment, StrictUndefined

from portal.keys import key_of
from portal.language import in_language
from portal.mail.kinds import letter_kinds
from portal.mail.models import Letter
from portal.mail.rules.sending import Button, Words
from portal.site import site
from portal.text import mailbox_key
from portal.web.addresses import absolute

TEMPLATES = "portal-letter-templates"  # where the app keeps their environment
SWITCH = "letters"  # the purpose of a key that chooses which letters somebody gets


def init_letters(app: Flask) -> None:
    """Make undefined variables an error: a letter with a missing fact waits instead of going out with a gap."""
    app.extensions[TEMPLATES] = app.jinja_env.overlay(undefined=StrictUndefined)


def words_of(letter: Letter) -> Words:
    """Render the template of the letter's kind, in the letter's language.

    Raises NotTrueAnyMore when the letter no longer holds.
    """
    environment: Environment = current_app.extensions[TEMPLATES]
    kind = letter_kinds()[letter.kind]
    with in_language(letter.language):
        values = kind.still_true(letter)
        shared = {"name": letter.name, "site_name": site().name, "absolute": absolute}
        text: Any = environment.get_template(f"mail/{kind.template}").make_module({**letter.facts, **shared, **values})
        return Words(
            subject=text.subject,
            heading=text.heading,
            lines=_paragraphs(text.lines),
            card=values.get("card"),
            button=Button(*text.button) if "button" in vars(text) else None,
            after=_paragraphs(getattr(text, "after", "")),
            files=tuple(Button(*file) for file in getattr(text, "files", ())),
            text=values.get("written", ""),
            reply_to=values.get("reply_to"),
            switch=_switch_of(letter) if kind.can_be_switched_off else "",
        )


def _switch_of(letter: Letter) -> str:
    """Return the address where the reader chooses which letters they get. It works while this is their mailbox."""
    return absolute("letters.index", key=key_of(SWITCH, letter.person_id, mailbox_key(letter.address)))


def _paragraphs(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.split("\n") if line.strip())
