"""The steps that the verbs on reactions share. They open no transaction, and refuse to run outside one."""

from datetime import datetime

from sqlalchemy import select

from portal.agenda.models import Meeting
from portal.db import open_transaction
from portal.reactions.models import Reaction, Reader
from portal.reactions.rules.reacting import TextChanged
from portal.summaries.models import Summary
from portal.summaries.operations.turn import take_summary_turn


def take_turn_of_reader(reader_id: int, now: datetime) -> tuple[Reader, Meeting, Summary]:
    """The turn of the meeting that this one was asked about; all read afresh."""
    session = open_transaction()
    asked = select(Summary.meeting_id).join(Reader, Reader.summary_id == Summary.id).where(Reader.id == reader_id)
    meeting, summary = take_summary_turn(session.scalars(asked).one(), now)
    return session.get_one(Reader, reader_id), meeting, summary


def take_turn_of_reaction(reaction_id: int, now: datetime) -> tuple[Reaction, Meeting, Summary]:
    """Likewise, of a reaction. Raises TextChanged when it was taken back meanwhile."""
    session = open_transaction()
    of = select(Summary.meeting_id).join(Reaction, Reaction.summary_id == Summary.id)
    meeting_id = session.scalars(of.where(Reaction.id == reaction_id)).first()
    if meeting_id is None:
        raise TextChanged
    meeting, summary = take_summary_turn(meeting_id, now)
    reaction = session.get(Reaction, reaction_id)
    if reaction is None:
        raise TextChanged
    return reaction, meeting, summary
