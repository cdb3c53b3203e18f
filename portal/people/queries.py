"""Reads about people and where they are signed in."""

from datetime import datetime

from sqlalchemy import select

from portal.db import db
from portal.keys import hashed
from portal.people.models import Person, Role, SignIn, SignInRequest


def sign_in_by(token: str, now: datetime) -> SignIn | None:
    return db.session.scalar(select(SignIn).where(SignIn.token_hash == hashed(token), SignIn.ends_at > now))


def sign_ins_of(person_id: int, now: datetime) -> list[SignIn]:
    """Where this person is signed in, the latest first."""
    open_ones = select(SignIn).where(SignIn.person_id == person_id, SignIn.ends_at > now)
    return list(db.session.scalars(open_ones.order_by(SignIn.started_at.desc())))


def request_by(token: str) -> SignInRequest | None:
    return db.session.scalar(select(SignInRequest).where(SignInRequest.token_hash == hashed(token)))


def people_with_a_role() -> list[Person]:
    """Who can lead a session, by name."""
    return list(db.session.scalars(select(Person).where(Person.id.in_(select(Role.person_id))).order_by(Person.name)))
