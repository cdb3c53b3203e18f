"""The lock for operations on a reaction or by a reader: the meeting's, with the rows involved."""

from datetime import datetime

from sqlalchemy import select

from portal.agenda.operations.lock import MeetingLock
from portal.db import open_transaction
from portal.reactions.models import Reaction, Reader
from portal.reactions.rules.reacting import TextChanged
from portal.summaries.models import Summary
from portal.summaries.operations.lock import lock_summary


def lock_reader(reader_id: int, now: datetime) -> tuple[MeetingLock, Summary, Reader]:
    """A step: lock the meeting of this reader; everything is read afresh."""
    session = open_transaction()
    meeting_id = select(Summary.meeting_id).join(Reader, Reader.summary_id == Summary.id).where(Reader.id == reader_id)
    lock, summary = lock_summary(session.scalars(meeting_id).one(), now)
    return lock, summary, session.get_one(Reader, reader_id)


def lock_reaction(reaction_id: int, now: datetime) -> tuple[MeetingLock, Summary, Reaction]:
    """A step: lock the meeting of this reaction. Raises TextChanged when it was withdrawn meanwhile."""
    session = open_transaction()
    of = select(Summary.meeting_id).join(Reaction, Reaction.summary_id == Summary.id)
    meeting_id = session.scalars(of.where(Reaction.id == reaction_id)).first()
    if meeting_id is None:
        raise TextChanged
    lock, summary = lock_summary(meeting_id, now)
    reaction = session.get(Reaction, reaction_id)
    if reaction is None:
        raise TextChanged
    return lock, summary, reaction
