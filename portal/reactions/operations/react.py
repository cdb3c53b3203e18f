"""Reacting to a part, and withdrawing a reaction."""

from datetime import datetime

from sqlalchemy import select

from portal.agenda.operations.leaders import load_leaders, tell_leaders
from portal.agenda.operations.lock import MeetingLock
from portal.db import open_transaction, transaction
from portal.history.models import Action
from portal.history.operations import note
from portal.mail.operations.posting import has_room
from portal.mail.rules.limits import HIDDEN_PASSAGES
from portal.markup import plain_of
from portal.people.models import Person
from portal.people.operations.sign_in import prove
from portal.reactions.models import WHOLE, Reaction, ReactionKind, Reader
from portal.reactions.operations.lock import lock_reader
from portal.reactions.operations.pass_on import ask_organisers
from portal.reactions.queries import is_asked
from portal.reactions.rules.reacting import (
    USEFUL_AFTER,
    AnsweredAlready,
    OnlyReadsAlong,
    ReactionInput,
    TextChanged,
    pointed_at,
    refuse_to_react,
    sentences_of,
    texts_of,
)
from portal.signups.models import Signup
from portal.signups.operations.prove import prove_signup
from portal.summaries.models import Parts
from portal.summaries.operations.publish import tell_readers
from portal.text import fold


def react(reader_id: int, reaction_input: ReactionInput, now: datetime) -> Reaction:
    """React to a part. A second reaction of the same kind replaces the first, and can be answered again.

    "Rather not mention" hides its paragraph at once, and mails the facilitators. Raises NoRound, OnlyReadsAlong,
    TextChanged.
    """
    with transaction() as session:
        lock, summary, reader = lock_reader(reader_id, now)
        refuse_to_react(summary, reaction_input.kind)
        if reaction_input.kind == ReactionKind.AGREE and not is_asked(reader):
            raise OnlyReadsAlong
        passages = _passages(reaction_input, summary.parts)

        reaction = _same_before(reader, reaction_input) or Reaction(
            summary_id=summary.id, part=reaction_input.part, kind=reaction_input.kind
        )
        is_hidden_already = bool(reaction.id) and reaction.is_hiding
        if is_hidden_already:
            passages = list(dict.fromkeys([*pointed_at(reaction), *passages]))
        reaction.reader_id, reaction.at = reader.id, reaction.at if is_hidden_already else now
        reaction.is_named, reaction.is_private = reaction_input.is_named, reaction_input.is_private
        reaction.sentence, reaction.text = "\n".join(passages), "" if passages else reaction_input.text
        if not is_hidden_already:
            _open_again(reaction)
        session.add(reaction)
        reader.reacted_at = reader.reacted_at or now
        _prove(reader, now)
        if reaction_input.kind == ReactionKind.LEAVE_OUT:
            if not is_hidden_already:
                _tell_of_hiding(lock, reaction)
            tell_readers(summary)
    return reaction


def take_back(reader_id: int, reaction_id: int, now: datetime) -> str | None:
    """Withdraw a reaction, unless it was answered; return its kind, None when it was withdrawn before. Idempotent.

    Raises AnsweredAlready, NoRound.
    """
    with transaction() as session:
        _lock, summary, reader = lock_reader(reader_id, now)
        _prove(reader, now)
        theirs = select(Reaction).where(Reaction.reader_id == reader.id)
        mine = {reaction.id: reaction for reaction in session.scalars(theirs).all()}
        reaction = mine.pop(reaction_id, None)
        if reaction is None:
            return None
        refuse_to_react(summary, reaction.kind)
        if reaction.outcome:
            raise AnsweredAlready

        session.delete(reaction)
        reader.reacted_at = reader.reacted_at if mine else None
        if reaction.kind == ReactionKind.LEAVE_OUT:
            tell_readers(summary)
        return reaction.kind


def _prove(reader: Reader, now: datetime) -> None:
    session = open_transaction()
    signup = session.get(Signup, reader.signup_id) if reader.signup_id else None
    if signup:
        prove_signup(signup, now)
    else:
        prove(session.get_one(Person, reader.person_id), now)


def _same_before(reader: Reader, reaction_input: ReactionInput) -> Reaction | None:
    same = (
        (Reaction.reader_id == reader.id)
        & (Reaction.part == reaction_input.part)
        & (Reaction.kind == reaction_input.kind)
    )
    return open_transaction().scalars(select(Reaction).where(same)).first()


def _passages(reaction_input: ReactionInput, parts: Parts) -> list[str]:
    """Return the sentences to leave out; empty for other kinds. Raises TextChanged."""
    if reaction_input.kind != ReactionKind.LEAVE_OUT:
        if reaction_input.part != WHOLE and not texts_of(reaction_input.part, parts):
            raise TextChanged
        return []
    known = sentences_of(reaction_input.part, parts)
    if not known or set(reaction_input.sentences) - set(known):
        raise TextChanged
    typed = fold(reaction_input.text.strip())
    return (
        list(reaction_input.sentences)
        or [sentence for sentence in known if typed and fold(plain_of(sentence)) == typed]
        or known
    )


def _open_again(reaction: Reaction) -> None:
    """Reset the answer."""
    reaction.outcome, reaction.reason = None, ""
    reaction.handled_at = reaction.handled_by_id = reaction.passed_on_at = None


def _tell_of_hiding(lock: MeetingLock, reaction: Reaction) -> None:
    """Log it, without who or what, and mail the facilitators, or else the organisers."""
    note(Action.HIDDEN, None, lock.now, meeting_id=lock.meeting.id)
    leaders = load_leaders(lock)
    readers = [leader for leader in leaders if has_room(HIDDEN_PASSAGES, leader, lock.meeting.id, lock.now)]
    tell_leaders(lock, readers, "reaction-leave-out", None, lock.now + USEFUL_AFTER, reaction_id=reaction.id)
    if not leaders:
        ask_organisers(lock, reaction)
