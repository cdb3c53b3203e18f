"""Requesting a sign-in letter: who gets one, and how many."""

import secrets
from datetime import datetime

from sqlalchemy import ColumnElement, func, select, update
from sqlalchemy.orm import raiseload

from portal.db import open_transaction, transaction
from portal.inserting import insert_if_new
from portal.keys import hashed, signature
from portal.mail.operations.posting import post_letter
from portal.mail.rules.limits import SIGN_IN, SIGN_IN_OF_ONE_NETWORK
from portal.mail.rules.sending import GOES_FIRST
from portal.people.models import Person, Role, SignInRequest, SignInTurn
from portal.people.rules import CODE_DIGITS, LINK_LASTS, RESERVE_EVERY
from portal.text import mailbox_for_caps, mailbox_key

TURNS = 64


def ask_to_sign_in(email: str, browser: str, next_path: str, language: str, now: datetime, asker: str = "") -> None:
    """Post a letter with a link and a code. An unknown address gets none; the response is the same.

    `browser` is the random token in the asking browser's cookie: its earlier code expires, earlier links stay valid.
    `asker` is a keyed digest of the asking network; without it only the mailbox has a quota. Without a letter the row
    has no owner, no code and no link. All cases run the same statements.
    """
    mailbox = signature("sign-in-mailbox", mailbox_for_caps(email))
    with transaction() as session:
        take_turn_of(mailbox)
        key = mailbox_key(email)
        person = session.scalar(select(Person).where(Person.email == key).options(raiseload(Person.roles)))
        roles = session.scalar(select(func.count(Role.id)).join(Person).where(Person.email == key)) or 0
        is_free, is_reserve = _room(mailbox, asker, now)
        reader = person if is_free or (roles and is_reserve) else None

        token, code = secrets.token_urlsafe(32), f"{secrets.randbelow(10**CODE_DIGITS):0{CODE_DIGITS}d}"
        ended = SignInRequest.browser_hash == hashed(browser)
        # another mailbox's code expires all the same; if it did not, that would reveal an unknown address
        if not reader:
            ended &= SignInRequest.mailbox_hash.is_distinct_from(mailbox)
        session.execute(update(SignInRequest).where(ended).values(code_hash=None))
        values = {
            "person_id": reader.id if reader else None,
            "token_hash": hashed(token),
            "code_hash": hashed(f"{browser}:{code}") if reader else None,
            "browser_hash": hashed(browser) if reader else None,
            "next_path": next_path,
            "asked_at": now,
            "ends_at": now + LINK_LASTS,
            "mailbox_hash": mailbox,
            "asker_hash": asker or None,
            "is_reserve": bool(reader) and not is_free,
            "wrong_codes": 0,
        }
        insert_if_new(SignInRequest, **values)
        if not reader:
            insert_if_new(SignInRequest, **values)  # exists already: the same work as for a letter, without effect
            return
        post_letter(
            "sign-in",
            reader,
            version=hashed(token),
            # a flood is made by strangers
            facts={"token": token, "code": code} | ({GOES_FIRST: True} if roles else {}),
            language=language,
            now=now,
            useful_until=now + LINK_LASTS,
        )


def take_turn_of(mark: str) -> None:
    """A step: lock this mailbox's quota, or this browser's codes.

    An unknown mailbox has no row of its own, so it maps to one of a few.
    """
    number = int(hashed(mark)[:8], 16) % TURNS + 1
    insert_if_new(SignInTurn, id=number, taken=0)
    open_transaction().execute(
        update(SignInTurn).where(SignInTurn.id == number).values(taken=SignInTurn.taken + 1),
        execution_options={"synchronize_session": False},
    )


def _room(mailbox: str, asker: str, now: datetime) -> tuple[bool, bool]:
    """Return whether a letter may go to this mailbox, and whether one of the reserve for roles may."""
    sent = (SignInRequest.mailbox_hash == mailbox) & SignInRequest.person_id.is_not(None)
    ordinary = sent & (SignInRequest.asked_at > now - SIGN_IN.within) & ~SignInRequest.is_reserve
    reserve = sent & (SignInRequest.asked_at > now - RESERVE_EVERY) & SignInRequest.is_reserve
    in_all, of_asker, of_reserve = (_count(rows) for rows in (ordinary, ordinary & _asked_by(asker), reserve))
    return in_all < SIGN_IN.most and of_asker < SIGN_IN_OF_ONE_NETWORK.most, of_reserve == 0


def _asked_by(asker: str) -> ColumnElement[bool]:
    return SignInRequest.asker_hash == (asker or "-")  # without a digest, matches no row


def _count(rows: ColumnElement[bool]) -> int:
    return open_transaction().scalar(select(func.count()).select_from(SignInRequest).where(rows)) or 0
