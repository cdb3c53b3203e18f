"""Changing the address of a person: asked by them, and confirmed from both mailboxes.

`portal.pages.operations.change_address` confirms it, since what hangs on an address is in later concepts.
"""

import secrets
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import delete, func, select

from portal.db import open_transaction, transaction
from portal.inserting import insert_only_if
from portal.keys import hashed, new_salt, salt_mark, signature
from portal.mail.operations.posting import post_letter, posted_since
from portal.mail.rules.limits import NEW_ADDRESS, OLD_ADDRESS
from portal.people.models import AddressChange, Person, SignIn, SignInRequest
from portal.people.operations.asking import take_turn_of
from portal.people.rules import ADDRESS_CHANGE_LASTS, SameAddress, TooManyAddressChanges
from portal.text import mailbox_for_caps, mailbox_key


@dataclass(frozen=True)
class NewMailbox:
    """The new address as the recipient of a letter; without the name, since it may be somebody else's by mistake."""

    id: int  # of the person who asks
    email_shown: str
    name: str = ""
    only_seat_letters: bool = False  # this letter is about the address itself

    @property
    def mailbox(self) -> str:
        return mailbox_for_caps(self.email_shown)


def ask_to_change_address(person_id: int, email: str, language: str, now: datetime) -> None:
    """Post a letter to both mailboxes; an earlier change that still waits ends.

    The answer does not depend on whether the new address belongs to somebody else: only its owner hears that. Raises
    SameAddress, TooManyAddressChanges.
    """
    with transaction() as session:
        mark = signature("address-change", mailbox_for_caps(email))
        take_turn_of(mark)
        person = session.get_one(Person, person_id, with_for_update={"key_share": True}, populate_existing=True)
        if person.email == mailbox_key(email):
            raise SameAddress
        if posted_since(OLD_ADDRESS.kinds, person, now - OLD_ADDRESS.within) >= OLD_ADDRESS.most:
            raise TooManyAddressChanges
        new: Any = NewMailbox(person.id, email)  # an Addressee without columns
        is_wanted = _asked_lately(mark, now) < NEW_ADDRESS.most
        insert_only_if(
            is_wanted,
            SignInRequest,
            token_hash=hashed(secrets.token_urlsafe(32)),
            mailbox_hash=mark,
            asked_at=now,
            ends_at=now,
            next_path="",
            wrong_codes=0,
        )

        session.execute(delete(AddressChange).where(AddressChange.person_id == person_id))
        change = AddressChange(
            person_id=person_id, email=email, salt=new_salt(), asked_at=now, ends_at=now + ADDRESS_CHANGE_LASTS
        )
        session.add(change)
        session.flush()
        facts = {"change_id": change.id, "salt_mark": salt_mark(change.salt), "ends_at": change.ends_at.isoformat()}
        for kind, to, more, is_sent in (
            ("address-old", person, {"new": email}, True),
            ("address-new", new, {}, is_wanted),
        ):
            post_letter(
                kind,
                to,
                version=str(change.id),
                facts={**facts, **more},
                language=language,
                now=now,
                useful_until=change.ends_at,
                is_wanted=is_sent,
            )


def _asked_lately(mark: str, now: datetime) -> int:
    """Return how often this mailbox was named. Counted in rows without a person: letters go when somebody is erased,
    who could come back and write to it again.
    """
    named = (SignInRequest.mailbox_hash == mark) & (SignInRequest.asked_at > now - NEW_ADDRESS.within)
    return open_transaction().scalar(select(func.count()).select_from(SignInRequest).where(named)) or 0


def withdraw(person_id: int) -> None:
    """End a change of address that still waits, on the page of the person."""
    with transaction() as session:
        session.execute(delete(AddressChange).where(AddressChange.person_id == person_id))


def refuse_change(change_id: int, person_id: int) -> bool:
    """End a change that the owner of the old mailbox did not ask for, and sign them out everywhere: somebody else may
    be in. Return whether it waited; one that was made meanwhile stays.
    """
    with transaction() as session:
        gone = delete(AddressChange).where(AddressChange.id == change_id, AddressChange.done_at.is_(None))
        was_waiting = session.execute(gone.returning(AddressChange.id)).first() is not None
        if was_waiting:
            end_all_sign_ins(person_id)
    return was_waiting


def end_all_sign_ins(person_id: int) -> None:
    """A step: sign a person out everywhere, and end all their links to sign in."""
    session = open_transaction()
    session.execute(delete(SignIn).where(SignIn.person_id == person_id))
    session.execute(delete(SignInRequest).where(SignInRequest.person_id == person_id))


def forget_old_changes(now: datetime) -> None:
    """Delete changes of address past their day."""
    with transaction() as session:
        session.execute(delete(AddressChange).where(AddressChange.ends_at <= now))
