"""Found or made, signed in by letter, signed out."""

import secrets
from datetime import datetime

from sqlalchemy import delete, select, update

from portal.counters import Count, raise_counters
from portal.db import insert_if_new, open_transaction, transaction
from portal.keys import hashed
from portal.mail.operations import post_letter, posted_since
from portal.people.models import Person, Role, RoleName, SignIn, SignInRequest
from portal.people.rules import (
    LETTERS_WITHIN,
    LINK_LASTS,
    MOST_LETTERS,
    MOST_WRONG_CODES,
    PRINTED_LINK_LASTS,
    SIGN_IN_LASTS,
    SpentLink,
    WrongCode,
)
from portal.text import mailbox_key


def person_at(email: str, now: datetime) -> Person:
    """A step: the person with this mailbox, found or made with an empty name; never changed."""
    key = mailbox_key(email)
    insert_if_new(Person, email=key, email_shown=email, name="", created_at=now, asked_to_sign_in=0)
    return open_transaction().scalars(select(Person).where(Person.email == key)).one()


def add_person(email: str, name: str, roles: set[RoleName], now: datetime) -> tuple[Person, str]:
    """Add or change a person, and make a link that signs them in; the link's token is told only once."""
    with transaction() as session:
        person = person_at(email, now)
        is_renamed, person.name = person.name != name, name
        person.email_shown = email
        for role in roles:
            if not person.has(role):
                person.roles.append(Role(role=role))
        token = secrets.token_urlsafe(32)
        session.add(
            SignInRequest(person=person, token_hash=hashed(token), asked_at=now, ends_at=now + PRINTED_LINK_LASTS)
        )
        if is_renamed:
            raise_counters(Count.SEATS)  # pages that are kept name who facilitates
    return person, token


def ask_to_sign_in(email: str, browser: str, next_path: str, language: str, now: datetime) -> None:
    """Post the letter with a link and a code. An unknown address gets none, and the answer is the same.

    It also takes the same time, or nearly: a row is written for who is unknown too, and nobody can use it.
    `browser` is the random mark in the cookie of the browser that asks. Earlier links stay valid.
    """
    with transaction() as session:
        lock = update(Person).where(Person.email == mailbox_key(email))
        session.execute(lock.values(asked_to_sign_in=Person.asked_to_sign_in + 1))
        person = session.scalar(select(Person).where(Person.email == mailbox_key(email)))

        token, code = secrets.token_urlsafe(32), f"{secrets.randbelow(1_000_000):06d}"
        asked = SignInRequest(
            person_id=person.id if person else None,
            token_hash=hashed(token),
            code_hash=hashed(f"{browser}:{code}"),
            browser_hash=hashed(browser),
            next_path=next_path,
            asked_at=now,
            ends_at=now + LINK_LASTS,
        )
        session.add(asked)
        session.flush()
        if person and posted_since(["sign-in"], person, now - LETTERS_WITHIN) < MOST_LETTERS:
            post_letter(
                "sign-in",
                person,
                version=asked.token_hash,
                facts={"token": token, "code": code},
                language=language,
                now=now,
                useful_until=asked.ends_at,
            )


def enter_by_link(token: str, device: str, now: datetime) -> tuple[str, str]:
    """Spend a link: (the token of the new sign-in, the path to go to). Raises SpentLink."""
    with transaction():
        asked = _spend(SignInRequest.token_hash == hashed(token), now)
        if not asked:
            raise SpentLink
        return _enter(asked, device, now), asked.next_path


def enter_by_code(code: str, browser: str, device: str, now: datetime) -> tuple[str, str]:
    """Spend a code, in the browser that asked. After five wrong tries only the link works. Raises WrongCode."""
    with transaction() as session:
        is_open = (
            (SignInRequest.browser_hash == hashed(browser))
            & (SignInRequest.ends_at > now)
            & SignInRequest.spent_at.is_(None)
        )
        counted = update(SignInRequest).where(is_open).values(wrong_codes=SignInRequest.wrong_codes + 1)
        session.execute(counted, execution_options={"synchronize_session": False})
        asked = _spend(
            (SignInRequest.code_hash == hashed(f"{browser}:{code}")) & (SignInRequest.wrong_codes <= MOST_WRONG_CODES),
            now,
        )
        entered = (_enter(asked, device, now), asked.next_path) if asked else None
    if not entered:  # after the commit: the wrong try counts
        raise WrongCode
    return entered


def prove(person: Person, now: datetime) -> None:
    """A step: this mailbox is its owner's, since a personal link from it was used."""
    person.verified_at = person.verified_at or now


def end_sign_in(sign_in_id: int, person_id: int) -> None:
    """Sign a browser of this person out, at once."""
    with transaction() as session:
        session.execute(delete(SignIn).where(SignIn.id == sign_in_id, SignIn.person_id == person_id))


def forget_old_sign_ins(now: datetime) -> None:
    """Delete sign-ins and links whose time is over."""
    with transaction() as session:
        session.execute(delete(SignIn).where(SignIn.ends_at < now))
        session.execute(delete(SignInRequest).where(SignInRequest.ends_at < now - PRINTED_LINK_LASTS))


def _spend(condition, now: datetime) -> SignInRequest | None:
    """Claim an open request by UPDATE: of two at once, one has it."""
    has_owner = SignInRequest.person_id.is_not(None)
    is_open = condition & has_owner & (SignInRequest.ends_at > now) & SignInRequest.spent_at.is_(None)
    spent = update(SignInRequest).where(is_open).values(spent_at=now).returning(SignInRequest.id)
    session = open_transaction()
    found = session.scalars(spent, execution_options={"synchronize_session": False}).first()
    return session.get_one(SignInRequest, found, populate_existing=True) if found else None


def _enter(asked: SignInRequest, device: str, now: datetime) -> str:
    token = secrets.token_urlsafe(32)
    session = open_transaction()
    session.add(
        SignIn(
            person_id=asked.person_id,
            token_hash=hashed(token),
            device=device,
            started_at=now,
            ends_at=now + SIGN_IN_LASTS,
        )
    )
    prove(session.get_one(Person, asked.person_id), now)
    return token
