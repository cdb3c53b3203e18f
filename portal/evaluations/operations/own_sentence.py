"""The letter to oneself: writing, editing, withdrawing, posting and deleting it."""

from datetime import datetime

from sqlalchemy import delete, exists, or_, select

from portal.agenda.operations.lock import MeetingLock
from portal.db import transaction
from portal.evaluations.models import LetterToSelf
from portal.evaluations.rules import (
    LETTER_USEFUL,
    SENTENCE_KEPT,
    NoSentence,
    OnItsWay,
    comes_back_at,
    refuse_to_ask,
)
from portal.mail.models import Letter, LetterState
from portal.signups.models import Signup
from portal.signups.operations.lock import lock_signup
from portal.signups.operations.posting import post_to

KIND = "own-sentence"  # the kind of letter


def write_to_self(signup_id: int, sentence: str, now: datetime) -> None:
    """Store or replace the sentence. Raises EvaluationError."""
    with transaction():
        lock, signup = lock_signup(signup_id, now)
        refuse_to_ask(signup, lock.meeting, now)
        if not sentence:
            raise NoSentence
        write_down(lock, signup, sentence)


def write_down(lock: MeetingLock, signup: Signup, sentence: str) -> None:
    """A step: write the sentence; the four weeks start when it is first written. Raises OnItsWay."""
    written = lock.session.get(LetterToSelf, signup.id, populate_existing=True)
    if written is None:
        due_at = comes_back_at(lock.meeting, lock.now)
        lock.session.add(LetterToSelf(signup_id=signup.id, text=sentence, due_at=due_at))
    elif written.text != sentence:
        if written.posted_at:
            raise OnItsWay
        written.text = sentence


def take_back(signup_id: int, now: datetime) -> None:
    """Delete the sentence; a letter in the outbox is then dropped. Idempotent."""
    with transaction() as session:
        lock_signup(signup_id, now)
        session.execute(delete(LetterToSelf).where(LetterToSelf.signup_id == signup_id))


def post_back(signup_id: int, now: datetime) -> None:
    """Post the letter, without the sentence, which is read at sending. Idempotent."""
    with transaction() as session:
        lock, signup = lock_signup(signup_id, now)
        written = session.get(LetterToSelf, signup_id, populate_existing=True)
        if written and not written.posted_at and written.due_at <= now:
            written.posted_at = now
            post_to(lock, signup, KIND, useful_until=now + LETTER_USEFUL)


def forget_sent(now: datetime) -> None:
    """Delete sentences sent a day ago, and those that could not be sent in two weeks."""
    sent = exists(
        select(Letter.id).where(
            Letter.kind == KIND,
            Letter.signup_id == LetterToSelf.signup_id,
            or_(Letter.state == LetterState.DROPPED, Letter.sent_at <= now - SENTENCE_KEPT),
        )
    )
    is_over = LetterToSelf.posted_at <= now - LETTER_USEFUL
    with transaction() as session:
        session.execute(
            delete(LetterToSelf).where(LetterToSelf.posted_at.is_not(None), or_(sent, is_over)),
            execution_options={"synchronize_session": False},
        )
