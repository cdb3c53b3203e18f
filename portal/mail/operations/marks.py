"""Recording the outcome of a letter, while the claim on it holds."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from portal.db import transaction
from portal.mail.models import Cause, Letter, LetterState
from portal.mail.operations.claims import Claim, take_next
from portal.mail.operations.pauses import give_probe_back, pause, suspect, went_through
from portal.mail.rules.sending import GOES_FIRST, Lane, pause_after
from portal.privacy.keeping import table_of
from portal.text import clean_line

# Wiped from the facts once a letter is sent, refused or dropped: its reader's secrets, and its priority.
WIPED = ("token", "code", GOES_FIRST)


def mark_sent(claim: Claim, now: datetime) -> bool:
    """Mark it as sent, and wipe the secrets in its facts: sign-in link and code. Return whether it was there still."""
    with transaction() as session:
        return _sent(session, claim, now)


def mark_sent_and_claim_next(
    claim: Claim, lanes: Collection[Lane], avoided: Collection[str], now: datetime
) -> tuple[bool, Claim | None]:
    """Do the same, and claim the next letter in the same transaction; return it too, if any is due."""
    with transaction() as session:
        return _sent(session, claim, now), take_next(lanes, now, avoided)


def mark_refused(claim: Claim, answer: str, now: datetime) -> None:
    """Mark it as refused permanently; `answer` is the server's."""
    with transaction() as session:
        _end(session, claim, LetterState.REFUSED, answer)
        went_through(claim.is_probe, now)


def mark_dropped(claim: Claim, why: str, now: datetime) -> None:
    with transaction() as session:
        _end(session, claim, LetterState.DROPPED, why)
        if claim.is_probe:
            give_probe_back(now)


def put_back(claim: Claim, answer: str, now: datetime) -> None:
    """Retry later, after an increasing pause."""
    with transaction() as session:
        _put_off(session, claim, answer, now)


def put_back_unwritten(claim: Claim, answer: str, now: datetime) -> None:
    """Retry a letter that we failed to render; this says nothing about the mail server."""
    with transaction() as session:
        _put_off(session, claim, answer, now)
        if claim.is_probe:
            give_probe_back(now)


def put_back_and_suspect(claim: Claim, answer: str, now: datetime) -> None:
    """Retry this letter after its domain refused us as sender; other letters continue until more domains do."""
    with transaction() as session:
        letter = _put_off(session, claim, answer, now)
        if letter:
            suspect(letter.address.rpartition("@")[2].lower(), answer, claim.is_probe, now)


def put_back_and_pause(claim: Claim, cause: Cause, answer: str, now: datetime) -> None:
    """Retry later, and pause the outbox: the mail server accepts nothing of ours."""
    with transaction() as session:
        _put_off(session, claim, answer, now)
        pause(cause, answer, claim.is_probe, now)


def _sent(session: Session, claim: Claim, now: datetime) -> bool:
    # No read before, since a letter rarely holds what must be wiped; the UPDATE locks its row.
    facts = session.execute(
        _SENT, {"letter_id": claim.letter_id, "token": claim.token, "now": now}
    ).scalar_one_or_none()
    if facts and any(name in facts for name in WIPED):
        left = {name: value for name, value in facts.items() if name not in WIPED}
        session.execute(_WIPE, {"letter_id": claim.letter_id, "left": left})
    went_through(claim.is_probe, now)
    return facts is not None or session.get(Letter, claim.letter_id) is not None


# Built once, and of the table: it runs for each letter that goes.
_LETTER = table_of(Letter)
_IS_IT = _LETTER.c.id == bindparam("letter_id")
_SENT = (
    update(_LETTER)
    .where(_IS_IT, _LETTER.c.claim == bindparam("token"))
    .values(state=LetterState.SENT, sent_at=bindparam("now"), claim=None, claimed_until=None, answer="")
    .returning(_LETTER.c.facts)
)
_WIPE = update(_LETTER).where(_IS_IT).values(facts=bindparam("left"))


def _put_off(session: Session, claim: Claim, answer: str, now: datetime) -> Letter | None:
    letter = _mine(session, claim)
    if letter:
        letter.due_at, letter.tried_at = now + pause_after(letter.tries), now
        letter.claim = letter.claimed_until = None
        letter.answer = clean_line(answer)[:500]
    return letter


def _end(session: Session, claim: Claim, state: LetterState, answer: str) -> None:
    letter = _mine(session, claim)
    if letter:
        letter.state, letter.sent_at = state, None
        letter.claim = letter.claimed_until = None
        letter.answer = clean_line(answer)[:500]
        letter.facts = {name: value for name, value in letter.facts.items() if name not in WIPED}


def _mine(session: Session, claim: Claim) -> Letter | None:
    """Return the letter while this claim holds; None when it was deleted, or claimed by another worker."""
    claimed = select(Letter).where(Letter.id == claim.letter_id, Letter.claim == claim.token)
    return session.scalar(claimed.with_for_update())
