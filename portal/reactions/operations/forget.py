"""Anonymising reactions a month after the final text."""

from datetime import datetime

from sqlalchemy import select, update

from portal.db import transaction
from portal.reactions.models import Reaction
from portal.reactions.rules.reacting import CUT_AFTER
from portal.summaries.models import Summary


def cut_readers(now: datetime) -> int:
    """Remove the author of each reaction, thirty days after the final text (or after a later reaction)."""
    final = select(Summary.id).where(Summary.final_at <= now - CUT_AFTER)
    old = update(Reaction).where(
        Reaction.summary_id.in_(final), Reaction.at <= now - CUT_AFTER, Reaction.reader_id.is_not(None)
    )
    cut = old.values(reader_id=None, is_named=False).returning(Reaction.id)
    with transaction() as session:
        return len(session.scalars(cut, execution_options={"synchronize_session": False}).all())
