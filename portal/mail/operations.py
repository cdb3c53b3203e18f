"""Posting a letter, and what the worker does with the outbox."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import ColumnElement, func, select, update
from sqlalchemy.orm import Session

from portal.db import insert_only_if, open_transaction, transaction
from portal.mail.models import Letter, LetterState
from portal.mail.queries import due
from portal.mail.rules import LEASE, pause_after, refuse_again
from portal.people.models import Person
from portal.settings import settings
from portal.text import clean_line, mailbox_for_caps

AT_ONCE = 10  # letters that one worker claims; sent well within the lease
ONLY_FOR_ITS_READER = ("token", "code")  # what is wiped from the facts once a letter is out, or never will be


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
    is_wanted: bool = True,
) -> None:
    """A step: put a letter in the outbox. `kind`, person and `version` together are posted once: again is a mistake.

    One that is not wanted, because of a cap, takes the same work and leaves nothing.
    """
    open_transaction().flush()
    is_new = insert_only_if(
        is_wanted,
        Letter,
        kind=kind,
        unique_key=f"{kind}:{to.id}:{version}",
        message_id=f"<{uuid4()}@{settings().host}>",
        language=language,
        person_id=to.id,
        meeting_id=meeting_id,
        signup_id=signup_id,
        address=to.email_shown,
        mailbox=mailbox_for_caps(to.email_shown),
        name=name or to.name,
        facts=facts,
        posted_at=now,
        useful_until=useful_until,
        state=LetterState.WAITING,
        due_at=now,
        tries=0,
        answer="",
    )
    if is_wanted and not is_new:
        raise RuntimeError(f"this letter was posted before: {kind}, {version}")


def posted_since(kinds: Iterable[str], person: Person, since: datetime, meeting_id: int | None = None) -> int:
    """A step: how many such letters went to this mailbox, whichever of its addresses they were for.

    The caller holds a lock, or two count the same.
    """
    count = select(func.count()).select_from(Letter)
    count = count.where(Letter.kind.in_(kinds), _in_mailbox_of(person), Letter.posted_at > since)
    if meeting_id is not None:
        count = count.where(Letter.meeting_id == meeting_id)
    return open_transaction().scalar(count) or 0


def posted_about(meeting_id: int, person: Person, kinds: Iterable[str], since: Iterable[str]) -> int:
    """A step: how many such letters about a meeting went to this mailbox, after the last one of the kinds `since`.

    What was dropped never went. The caller holds a lock, or two count the same.
    """
    theirs = (Letter.meeting_id == meeting_id) & _in_mailbox_of(person)
    last = select(func.max(Letter.id)).where(theirs, Letter.kind.in_(since)).correlate(None).scalar_subquery()
    count = select(func.count()).select_from(Letter).where(theirs, Letter.kind.in_(kinds))
    count = count.where(Letter.id > func.coalesce(last, 0), Letter.state != LetterState.DROPPED)
    return open_transaction().scalar(count) or 0


def _in_mailbox_of(person: Person) -> ColumnElement[bool]:
    unnamed = Letter.mailbox.is_(None) & (Letter.person_id == person.id)
    return (Letter.mailbox == mailbox_for_caps(person.email_shown)) | unnamed


def heard_of(signup_id: int, person_id: int) -> list[tuple[str, str]]:
    """A step: (kind, state) of the letters about a sign-up to this mailbox, in order, but for those never sent."""
    theirs = select(Letter.kind, Letter.state).where(Letter.signup_id == signup_id, Letter.person_id == person_id)
    rows = open_transaction().execute(theirs.where(Letter.state != LetterState.DROPPED).order_by(Letter.id))
    return [(kind, state) for kind, state in rows]


def claim_due(now: datetime) -> list[int]:
    """Take letters that are due for this worker alone, until `now + LEASE`; their ids, oldest first."""
    first = (
        select(Letter.id)
        .where(due(now))
        .order_by(Letter.due_at, Letter.id)
        .limit(AT_ONCE)
        .with_for_update(skip_locked=True)  # SQLite leaves this out, and needs it not
    )
    claim = update(Letter).where(Letter.id.in_(first)).values(claimed_until=now + LEASE, tries=Letter.tries + 1)
    with transaction() as session:
        claimed = session.scalars(claim.returning(Letter.id), execution_options={"synchronize_session": False})
        return sorted(claimed)


def mark_sent(letter_id: int, lease: datetime, now: datetime) -> None:
    """It is out. What only the reader may know is wiped: a link that signs in, a code."""
    _end(letter_id, lease, LetterState.SENT, "", now)


def mark_refused(letter_id: int, lease: datetime, answer: str) -> None:
    """The other side will never take it; `answer` is what it said."""
    _end(letter_id, lease, LetterState.REFUSED, answer)


def mark_dropped(letter_id: int, lease: datetime, why: str) -> None:
    _end(letter_id, lease, LetterState.DROPPED, why)


def put_back(letter_id: int, lease: datetime, answer: str, now: datetime) -> None:
    """It did not work this time: try again after a pause that grows."""
    with transaction() as session:
        letter = _mine(session, letter_id, lease)
        if letter:
            letter.due_at = now + pause_after(letter.tries)
            letter.claimed_until, letter.answer = None, clean_line(answer)[:500]


def release(letter_ids: list[int], lease: datetime) -> None:
    """Give letters back that this worker claimed and did not try."""
    free = update(Letter).where(Letter.id.in_(letter_ids), Letter.claimed_until == lease)
    with transaction() as session:
        session.execute(free.values(claimed_until=None, tries=Letter.tries - 1))


def try_again(letter_id: int, now: datetime) -> None:
    """Send a letter that was refused, or put off, once more: the same letter, to the address that it has.

    Raises NotAgain when it cannot go again.
    """
    with transaction() as session:
        letter = session.get_one(Letter, letter_id, with_for_update=True, populate_existing=True)
        refuse_again(letter, now)
        letter.state, letter.tries, letter.answer = LetterState.WAITING, 0, ""
        letter.due_at, letter.claimed_until = now, None


def _end(letter_id: int, lease: datetime, state: LetterState, answer: str, sent_at: datetime | None = None) -> None:
    with transaction() as session:
        letter = _mine(session, letter_id, lease)
        if letter:
            letter.state, letter.sent_at = state, sent_at
            letter.claimed_until, letter.answer = None, clean_line(answer)[:500]
            letter.facts = {name: value for name, value in letter.facts.items() if name not in ONLY_FOR_ITS_READER}


def _mine(session: Session, letter_id: int, lease: datetime) -> Letter | None:
    """The letter while this worker's claim holds; nothing when it was erased, or is another's by now."""
    claimed = select(Letter).where(Letter.id == letter_id, Letter.claimed_until == lease)
    return session.scalar(claimed.with_for_update())
