"""The texts that a breach leads to, in each language: for the authority, and for the people. Nothing is sent."""

from enum import StrEnum

from flask import current_app

from portal.breaches.views.facts import KnownFacts, in_words
from portal.catalogues import language_of
from portal.language import in_language
from portal.settings import settings


class BreachAddressee(StrEnum):
    AUTHORITY = "authority"
    PEOPLE = "people"


def text_of(known: KnownFacts, addressee: str, language: str) -> str:
    """Return the text for this addressee, as plain text."""
    own = settings().locale
    with in_language(own if language_of(own) == language else language):
        facts = {
            name: getattr(settings(), name) for name in ("organisation", "privacy_contact", "authority", "base_url")
        }
        template = current_app.jinja_env.get_template(f"breaches/{addressee}.txt")
        return template.render(breach=known.breach, report=in_words(known), zone=settings().timezone, **facts)
