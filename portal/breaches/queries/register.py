"""The register itself, and what a breach can be about."""

from sqlalchemy import select

from portal.agenda.models import Meeting
from portal.breaches.models import Breach
from portal.db import db

MOST = 500  # sessions to choose from, the latest first


def breaches() -> list[Breach]:
    """Return all breaches, newest first."""
    return list(db.session.scalars(select(Breach).order_by(Breach.began_at.desc(), Breach.id.desc())))


def breach_with(breach_id: int) -> Breach | None:
    return db.session.get(Breach, breach_id)


def sessions_to_choose(chosen_id: int | None = None) -> list[Meeting]:
    """Return the sessions that a breach can be about, and the one that was chosen before."""
    found = select(Meeting).order_by(Meeting.starts_at.desc(), Meeting.id).limit(MOST)
    meetings = list(db.session.scalars(found))
    chosen = db.session.get(Meeting, chosen_id) if chosen_id else None
    return meetings if chosen is None or chosen in meetings else [*meetings, chosen]
