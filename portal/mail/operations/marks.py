"""Writing down what became of a letter, as long as the claim on it holds."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from portal.db import transaction
from portal.mail.models import Cause, Letter, LetterState
from portal.mail.operations.claims import Claim
from portal.mail.operations.pauses import give_probe_back, pause, suspect, went_through
from portal.mail.rules.sending import GOES_FIRST, pause_after
from portal.text import clean_line

# What is wiped from the facts once a letter is out, or never will be: secrets of its reader, and its place in the line.
WIPED = ("token", "code", GOES_FIRST)


def mark_sent(claim: Claim, now: datetime) -> None:
    """It is out. What only the reader may know is wiped: a link that signs in, a code."""
    with transaction() as session:
        _end(session, claim, LetterState.SENT, "", now)
        went_through(claim.is_probe, now)


def mark_refused(claim: Claim, answer: str, now: datetime) -> None:
    """The other side will never take it; `answer` is what it said."""
    with transaction() as session:
        _end(session, claim, LetterState.REFUSED, answer)
        went_through(claim.is_probe, now)


def mark_dropped(claim: Claim, why: str, now: datetime) -> None:
    with transaction() as session:
        _end(session, claim, LetterState.DROPPED, why)
        if claim.is_probe:
            give_probe_back(now)


def put_back(claim: Claim, answer: str, now: datetime) -> None:
    """It did not work this time: try again after a pause that grows."""
    with transaction() as session:
        _put_off(session, claim, answer, now)


def put_back_unwritten(claim: Claim, answer: str, now: datetime) -> None:
    """A fault of ours: it could not be written, so it says nothing about the mail server."""
    with transaction() as session:
        _put_off(session, claim, answer, now)
        if claim.is_probe:
            give_probe_back(now)


def put_back_and_suspect(claim: Claim, answer: str, now: datetime) -> None:
    """Its mail domain refused it for a reason that is about us: only this letter waits, until others say so too."""
    with transaction() as session:
        letter = _put_off(session, claim, answer, now)
        if letter:
            suspect(letter.address.rpartition("@")[2].lower(), answer, claim.is_probe, now)


def put_back_and_pause(claim: Claim, cause: Cause, answer: str, now: datetime) -> None:
    """The mail server takes nothing of ours: all letters wait."""
    with transaction() as session:
        _put_off(session, claim, answer, now)
        pause(cause, answer, claim.is_probe, now)


def _put_off(session: Session, claim: Claim, answer: str, now: datetime) -> Letter | None:
    letter = _mine(session, claim)
    if letter:
        letter.due_at, letter.tried_at = now + pause_after(letter.tries), now
        letter.claim = letter.claimed_until = None
        letter.answer = clean_line(answer)[:500]
    return letter


def _end(session: Session, claim: Claim, state: LetterState, answer: str, sent_at: datetime | None = None) -> None:
    letter = _mine(session, claim)
    if letter:
        letter.state, letter.sent_at = state, sent_at
        letter.claim = letter.claimed_until = None
        letter.answer = clean_line(answer)[:500]
        letter.facts = {name: value for name, value in letter.facts.items() if name not in WIPED}


def _mine(session: Session, claim: Claim) -> Letter | None:
    """The letter while this claim holds; nothing when it was erased, or is another's by now."""
    claimed = select(Letter).where(Letter.id == claim.letter_id, Letter.claim == claim.token)
    return session.scalar(claimed.with_for_update())
