"""Writing a breach down, and changing what was written."""

import secrets
from dataclasses import asdict
from datetime import datetime

from sqlalchemy import select

from portal.breaches.models import Breach
from portal.breaches.rules import BreachText, StaleBreach
from portal.db import transaction
from portal.history.models import Action
from portal.history.operations import note
from portal.people.models import Person


def write_down(text: BreachText, by_id: int, idem: str, now: datetime) -> Breach:
    """Write a breach down, with a line in the log. Idempotent per form (`by_id` and `idem`)."""
    with transaction() as session:
        session.get_one(Person, by_id, with_for_update={"key_share": True})  # serialises two clicks
        earlier = session.scalar(select(Breach).where(Breach.made_by_id == by_id, Breach.idem == idem))
        if earlier:
            return earlier
        idem = idem or secrets.token_urlsafe(16)
        breach = Breach(**asdict(text), made_by_id=by_id, idem=idem, made_at=now, changed_at=now)
        session.add(breach)
        note(Action.BREACH, by_id, now, meeting_id=text.meeting_id, network_id=text.network_id)
    return breach


def amend(breach_id: int, text: BreachText, version: int, by_id: int, now: datetime) -> Breach:
    """Change what was written, with a line in the log. Raises StaleBreach."""
    with transaction() as session:
        breach = session.get_one(Breach, breach_id, with_for_update={"of": Breach}, populate_existing=True)
        if breach.version != version:
            raise StaleBreach
        for name, value in asdict(text).items():
            setattr(breach, name, value)
        breach.version, breach.changed_at = version + 1, now
        note(Action.BREACH, by_id, now, meeting_id=text.meeting_id, network_id=text.network_id)
    return breach
