"""Claiming letters for one connection of a worker, one at a time, and releasing them."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from uuid import uuid4

from sqlalchemy import update

from portal.db import open_transaction, transaction
from portal.mail.models import Letter, LetterState
from portal.mail.operations.pauses import give_probe_back, suspects, take_probe
from portal.mail.queries import Orphan, next_due
from portal.mail.rules.sending import LEASE, Gate, Lane

_ON_ROWS = {"synchronize_session": False}


@dataclass(frozen=True)
class Claim:
    """A letter that no other worker sends while it carries this token."""

    letter_id: int
    token: str
    is_probe: bool = False  # the outbox is paused, and this letter tests whether it may resume


def claim_next(lanes: Collection[Lane], now: datetime, avoided: Collection[str] = ()) -> Claim | None:
    """Claim the next letter, from the first lane that has one. A claim expires unless renewed.

    Letters to the `avoided` mail domains come last; so do probes to a domain that refused us. While the outbox is held,
    only letters to be dropped are claimed, so that their secrets are wiped.
    """
    with transaction():
        return take_next(lanes, now, avoided)


def take_next(lanes: Collection[Lane], now: datetime, avoided: Collection[str] = ()) -> Claim | None:
    """A step: claim the next letter."""
    session = open_transaction()
    gate = take_probe(now)
    only_late = gate == Gate.SHUT
    avoided = [*avoided, *suspects()] if gate == Gate.PROBE else avoided
    first = next_due(lanes, now, only_late, avoided) if avoided else ()
    for found in chain(first, next_due(lanes, now, only_late)):
        # SQLite needs no row lock: it serialises writing transactions.
        letter_id = session.scalar(found.with_for_update(of=Letter, skip_locked=True))
        if letter_id is not None:
            claim = Claim(letter_id, uuid4().hex, gate == Gate.PROBE)
            taken = {"claim": claim.token, "claimed_until": now + LEASE, "tries": Letter.tries + 1}
            session.execute(update(Letter).where(Letter.id == letter_id).values(taken), execution_options=_ON_ROWS)
            return claim
    if gate == Gate.PROBE:
        give_probe_back(now)
    return None


def renew_claims(tokens: Collection[str], now: datetime) -> None:
    """Renew the claims of a live worker."""
    theirs = update(Letter).where(Letter.claim.in_(tokens), Letter.state == LetterState.WAITING)
    with transaction() as session:
        session.execute(theirs.values(claimed_until=now + LEASE), execution_options=_ON_ROWS)


def release(claim: Claim, now: datetime) -> None:
    """Release a letter that was not tried."""
    theirs = update(Letter).where(Letter.id == claim.letter_id, Letter.claim == claim.token)
    free = {"claim": None, "claimed_until": None, "tries": Letter.tries - 1}
    with transaction() as session:
        session.execute(theirs.values(free), execution_options=_ON_ROWS)
        if claim.is_probe:
            give_probe_back(now)


def free_orphans(orphans: Iterable[Orphan]) -> None:
    """Release the letters of dead workers, unless renewed after all."""
    free = {"claim": None, "claimed_until": None}
    with transaction() as session:
        for orphan in orphans:
            seen = (Letter.id == orphan.letter_id) & (Letter.claimed_until == orphan.claimed_until)
            session.execute(update(Letter).where(seen).values(free), execution_options=_ON_ROWS)
