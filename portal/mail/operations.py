"""Posting a letter, and sending one again. What the worker does with letters is in `outbox`."""

from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import func, select
from sqlalchemy.exc import NoResultFound

from portal.db import insert_if_new, open_transaction, transaction
from portal.mail.models import Letter, LetterState
from portal.mail.rules import NotAgain, refuse_again
from portal.people.models import Person
from portal.settings import settings


def post_letter(
    kind: str,
    to: Person,
    *,
    version: str,
    facts: dict[str, Any],
    language: str,
    now: datetime,
    useful_until: datetime,
    name: str = "",
    meeting_id: int | None = None,
    signup_id: int | None = None,
) -> None:
    """A step: put a letter in the outbox. `kind`, person and `version` together are posted once: again is a mistake."""
    open_transaction().flush()
    is_new = insert_if_new(
        Letter,
        kind=kind,
        unique_key=f"{kind}:{to.id}:{version}",
        message_id=f"<{uuid4()}@{settings().host}>",
        language=language,
        person_id=to.id,
        meeting_id=meeting_id,
        signup_id=signup_id,
        address=to.email_shown,
        name=name or to.name,
        facts=facts,
        posted_at=now,
        useful_until=useful_until,
        state=LetterState.WAITING,
        due_at=now,
        tries=0,
        answer="",
    )
    if not is_new:
        raise RuntimeError(f"this letter was posted before: {kind}, {version}")


def posted_since(kinds: Iterable[str], person: Person, since: datetime, meeting_id: int | None = None) -> int:
    """A step: how many such letters went to this mailbox. The caller holds a lock, or two count the same."""
    count = select(func.count()).select_from(Letter)
    count = count.where(Letter.kind.in_(kinds), Letter.person_id == person.id, Letter.posted_at > since)
    if meeting_id is not None:
        count = count.where(Letter.meeting_id == meeting_id)
    return open_transaction().scalar(count) or 0


def posted_about(meeting_id: int, person_id: int, kinds: Iterable[str], since: str) -> int:
    """A step: how many such letters about a meeting went to this mailbox, after the last one of the kind `since`.

    What was dropped never went. The caller holds a lock, or two count the same.
    """
    theirs = (Letter.meeting_id == meeting_id) & (Letter.person_id == person_id)
    last = select(func.max(Letter.id)).where(theirs, Letter.kind == since).correlate(None).scalar_subquery()
    count = select(func.count()).select_from(Letter).where(theirs, Letter.kind.in_(kinds))
    count = count.where(Letter.id > func.coalesce(last, 0), Letter.state != LetterState.DROPPED)
    return open_transaction().scalar(count) or 0


def heard_of(signup_id: int, person_id: int) -> list[tuple[str, str]]:
    """A step: (kind, state) of the letters about a sign-up to this mailbox, in order, but for those never sent."""
    theirs = select(Letter.kind, Letter.state).where(Letter.signup_id == signup_id, Letter.person_id == person_id)
    rows = open_transaction().execute(theirs.where(Letter.state != LetterState.DROPPED).order_by(Letter.id))
    return [(kind, state) for kind, state in rows]


def try_again(letter_id: int, now: datetime) -> None:
    """Send a letter that was refused, or put off, once more: the same letter, to the address that it has.

    Raises NotAgain when it cannot go again.
    """
    with transaction() as session:
        letter = session.get_one(Letter, letter_id, with_for_update=True, populate_existing=True)
        refuse_again(letter, now)
        letter.state, letter.tries, letter.answer = LetterState.WAITING, 0, ""
        letter.due_at, letter.claim, letter.claimed_until, letter.tried_at = now, None, None, None


def try_all_again(letter_ids: Iterable[int], now: datetime) -> int:
    """Send those of these letters once more that can go again; how many."""
    count = 0
    for letter_id in letter_ids:
        with suppress(NotAgain, NoResultFound):  # erased meanwhile, or of no use any more
            try_again(letter_id, now)
            count += 1
    return count
