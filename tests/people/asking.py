"""What the tests of signing in share: asking, and what the letter says."""

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
class Asked:
    """What the letter tells its reader."""

    token: str
    code: str


def ask(name: str = "anna", at: datetime = NOW, browser: str = HERS, next_path: str = "") -> Asked:
    """Ask for a letter; what it says."""
    ask_to_sign_in(f"{name}@oeverkring.example", browser, next_path, "nl", at)
    return told()[-1]


def told() -> list[Asked]:
    """What the waiting letters say, in order."""
    db.session.rollback()
    rows = db.session.scalars(select(Letter).where(Letter.kind == "sign-in").order_by(Letter.id))
    return [Asked(row.facts["token"], row.facts["code"]) for row in rows]


def wrong(code: str) -> str:
    """A code that is not this one."""
    return f"{(int(code) + 1) % 10**8:08d}"


def who_is_in() -> list[str]:
    """The names of those who are signed in, once for each browser."""
    db.session.rollback()
    return [row.person.name for row in db.session.scalars(select(SignIn).order_by(SignIn.id))]
