"""Finding or creating people, signing them in by mail, and signing out."""

import secrets
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, bindparam, delete, func, select, update
from sqlalchemy.orm import aliased

from portal.counters import Count, raise_counters
from portal.db import Moment, open_transaction, transaction
from portal.history.models import Action
from portal.history.operations import forget_sign_ins, note
from portal.inserting import insert_if_new
from portal.keys import hashed
from portal.mail.operations.naming import change_name
from portal.people.models import Person, Role, RoleName, SignIn, SignInRequest
from portal.people.operations.asking import take_turn_of
from portal.people.rules import (
    MOST_WRONG_CODES,
    PRINTED_LINK_LASTS,
    SIGN_IN_LASTS,
    SIGN_INS_TOLD_FOR,
    SpentLink,
    WrongCode,
)
from portal.text import mailbox_key

_BY_MAILBOX = select(Person).where(Person.email == bindparam("email"))  # built once: each sign-up runs it


def person_at(email: str, now: datetime) -> Person:
    """A step: return the person with this mailbox, created with an empty name if new; existing people are unchanged."""
    return person_by_key(mailbox_key(email), email, now)


def person_by_key(key: str, email: str, now: datetime) -> Person:
    """A step: the same by the `mailbox_key` of the address, where that is known already."""
    insert_if_new(Person, email=key, email_shown=email, name="", created_at=now)
    return open_transaction().scalars(_BY_MAILBOX, {"email": key}).one()


def person_without_mailbox(now: datetime) -> Person:
    """A step: return a new person of whom no mailbox is known, for a walk-in; their sign-up has the name."""
    person = Person(email=None, email_shown="", created_at=now)
    open_transaction().add(person)
    open_transaction().flush()
    return person


def name_if_new(person: Person, name: str) -> bool:
    """A step: name a person who has no name; return whether that was so."""
    if person.name or not name:
        return False
    person.name = name
    return True


def add_person(email: str, name: str, roles: set[RoleName], now: datetime) -> tuple[Person, str]:
    """Add or change a person, and return the token of a sign-in link, which is not shown again."""
    with transaction() as session:
        person = person_at(email, now)
        earlier, person.name = person.name, name
        person.email_shown = email
        for role in roles:
            if not person.has(role):
                person.roles.append(Role(role=role))
                person.role_asked_at = now  # whether it is still right is asked in a year
        token = secrets.token_urlsafe(32)
        session.add(
            SignInRequest(person=person, token_hash=hashed(token), asked_at=now, ends_at=now + PRINTED_LINK_LASTS)
        )
        if earlier != name:
            change_name(person.id, earlier, name)
            raise_counters(Count.SEATS)  # cached pages show the facilitators
    return person, token


def enter_by_link(token: str, device: str, now: datetime) -> tuple[str, str]:
    """Spend a link; return (token of the new sign-in, path to go to). Its code stays valid. Raises SpentLink."""
    is_open = SignInRequest.link_spent_at.is_(None) & (
        SignInRequest.spent_at.is_(None) | SignInRequest.code_spent_at.is_not(None)
    )
    with transaction():
        sign_in_request = _spend((SignInRequest.token_hash == hashed(token)) & is_open, now, link_spent_at=now)
        if not sign_in_request:
            raise SpentLink
        return _enter(sign_in_request, device, now), sign_in_request.next_path


def enter_by_code(code: str, browser: str, device: str, now: datetime) -> tuple[str, str]:
    """Spend a code, in the browser that asked. Its link stays valid, since a mail scanner may use it.

    After five wrong tries for one mailbox, in any browsers, only links work. Raises WrongCode.
    """
    is_open = (SignInRequest.ends_at > now) & SignInRequest.code_hash.is_not(None)
    is_open &= SignInRequest.code_spent_at.is_(None)
    is_open &= SignInRequest.spent_at.is_(None) | SignInRequest.link_spent_at.is_not(None)
    is_here = is_open & (SignInRequest.browser_hash == hashed(browser))
    unsynchronised = {"synchronize_session": False}
    with transaction() as session:
        # always a write: without an open code nothing else is written, and the response time would reveal that
        take_turn_of(browser)
        lock = update(Person).where(Person.id.in_(select(SignInRequest.person_id).where(is_here)))
        session.execute(lock.values(asked_to_sign_in=Person.asked_to_sign_in + 1), execution_options=unsynchronised)
        counted = update(SignInRequest).where(is_here).values(wrong_codes=SignInRequest.wrong_codes + 1)
        session.execute(counted, execution_options=unsynchronised)
        is_right = (SignInRequest.code_hash == hashed(f"{browser}:{code}")) & (_tries(now) <= MOST_WRONG_CODES)
        # A right code was counted as a try too, before it was compared.
        sign_in_request = _spend(is_open & is_right, now, code_spent_at=now, wrong_codes=SignInRequest.wrong_codes - 1)
        entered = (_enter(sign_in_request, device, now), sign_in_request.next_path) if sign_in_request else None
    if not entered:  # raised after the commit, so that the wrong try counts
        raise WrongCode
    return entered


def prove(person: Person, now: datetime) -> None:
    """A step: record that the owner proved this mailbox and was here, by a personal link."""
    person.verified_at = person.verified_at or now
    person.seen_at = now


def end_sign_in(sign_in_id: int, person_id: int) -> None:
    """Sign a browser of this person out, at once."""
    with transaction() as session:
        session.execute(delete(SignIn).where(SignIn.id == sign_in_id, SignIn.person_id == person_id))


def forget_old_sign_ins(now: datetime) -> None:
    """Delete expired sign-ins and links, and old log entries about sign-ins."""
    with transaction() as session:
        forget_sign_ins(now - SIGN_INS_TOLD_FOR)
        session.execute(delete(SignIn).where(SignIn.ends_at < now))
        session.execute(delete(SignInRequest).where(SignInRequest.ends_at < now - PRINTED_LINK_LASTS))


def _tries(now: datetime) -> ColumnElement[int]:
    """Return how many codes were tried for a request's mailbox, over all its letters with a valid code."""
    theirs = aliased(SignInRequest)
    of_person = (theirs.person_id == SignInRequest.person_id) & theirs.browser_hash.is_not(None)
    tries = select(func.sum(theirs.wrong_codes)).where(of_person, theirs.ends_at > now)
    return tries.correlate(SignInRequest).scalar_subquery()


def _spend(is_open: ColumnElement[bool], now: datetime, **spent: Any) -> SignInRequest | None:
    """Claim an open request by UPDATE, so that of two concurrent requests one succeeds."""
    has_owner = SignInRequest.person_id.is_not(None) & (SignInRequest.ends_at > now)
    # a parallel older release only looks at this column
    first = func.coalesce(SignInRequest.spent_at, now, type_=Moment)
    claim = update(SignInRequest).where(is_open, has_owner).values(spent_at=first, **spent)
    session = open_transaction()
    found = session.scalars(claim.returning(SignInRequest.id), execution_options={"synchronize_session": False}).first()
    return session.get_one(SignInRequest, found) if found else None


def _enter(sign_in_request: SignInRequest, device: str, now: datetime) -> str:
    token = secrets.token_urlsafe(32)
    session = open_transaction()
    session.add(
        SignIn(
            person_id=sign_in_request.person_id,
            token_hash=hashed(token),
            device=device,
            started_at=now,
            ends_at=now + SIGN_IN_LASTS,
            has_signed_use=True,
        )
    )
    prove(session.get_one(Person, sign_in_request.person_id), now)
    note(Action.SIGNED_IN, sign_in_request.person_id, now)
    return token
