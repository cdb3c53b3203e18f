"""Shared by the tests of signing in: requesting a letter, and what it holds."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from portal.db import db
from portal.mail.models import Letter
from portal.people.models import SignIn
from portal.people.operations.asking import ask_to_sign_in
from tests.cast import NOW

HERS = "the browser that asked"
PHONE = "Firefox, Android"


@dataclass(frozen=True)
class SignInLetter:
    """The link's token and the code in a letter."""

    token: str
    code: str


def ask(name: str = "anna", at: datetime = NOW, browser: str = HERS, next_path: str = "") -> SignInLetter:
    """Request a letter; return its token and code."""
    ask_to_sign_in(f"{name}@oeverkring.example", browser, next_path, "nl", at)
    return sign_in_letters()[-1]


def sign_in_letters() -> list[SignInLetter]:
    """Return the token and code of each waiting letter, in order."""
    db.session.rollback()
    rows = db.session.scalars(select(Letter).where(Letter.kind == "sign-in").order_by(Letter.id))
    return [SignInLetter(row.facts["token"], row.facts["code"]) for row in rows]


def wrong(code: str) -> str:
    """Return a different code."""
    return f"{(int(code) + 1) % 10**8:08d}"


def who_is_in() -> list[str]:
    """Return the name of the person of each sign-in."""
    db.session.rollback()
    return [row.person.name for row in db.session.scalars(select(SignIn).order_by(SignIn.id))]
