"""The texts that a breach leads to, in each language: for the authority, and for the people. Nothing is sent."""

from enum import StrEnum

from flask import current_app

from portal.breaches.views.facts import KnownFacts, in_words
from portal.catalogues import language_of
from portal.language import in_language
from portal.site import site


class BreachAddressee(StrEnum):
    AUTHORITY = "authority"
    PEOPLE = "people"


def text_of(known: KnownFacts, addressee: str, language: str) -> str:
    """Return the text for this addressee, as plain text."""
    own = site().locale
    with in_language(own if language_of(own) == language else language):
        facts = {name: getattr(site(), name) for name in ("organisation", "privacy_contact", "authority")}
        template = current_app.jinja_env.get_template(f"breaches/{addressee}.txt")
        return template.render(breach=known.breach, report=in_words(known), zone=site().timezone, **facts)
