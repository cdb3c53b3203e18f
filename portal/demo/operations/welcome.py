"""Instructions for the example: whom to sign in as, and where the letters are."""

from portal.demo.content.people import JORIS, MARIEKE, NOOR
from portal.keys import signature
from portal.settings import settings
from portal.web.addresses import absolute

LETTERS = "example-letters"  # the key purpose of the letters page's address


def welcome() -> list[str]:
    """Return what bin/demo prints: whom to sign in as, and where the letters are."""
    lines = [
        f"Organiser:   {MARIEKE.email}",
        f"Facilitator: {JORIS.email}",
        f"Participant: {NOOR.email}",
    ]
    if settings().mail_url:
        return [*lines, "Letters go to the mail server that is set, so there is no page that shows them."]
    return [
        *lines,
        f"Sign in at {absolute('people.sign_in')} with one of these: the letter with the link comes on the page below.",
        f"Letters:     {letters_address()}",
    ]


def letters_address() -> str:
    """Return the secret address of the letters page."""
    return absolute("demo.letters", key=signature(LETTERS))
