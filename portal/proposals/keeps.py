"""What is kept of proposals, and until when."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import or_, select

from portal.language import N_
from portal.privacy.keeping import Fate, Keep, table_of
from portal.proposals.models import Proposal, ProposalState
from portal.proposals.rules.text import PROOF_LASTS

KEPT = timedelta(days=60)

_PROPOSAL = table_of(Proposal).c


def _until(row: Mapping[str, Any], period: timedelta) -> datetime:
    return row["created_at"] + (min(period, PROOF_LASTS) if row["state"] == ProposalState.SENT else period)


KEEPS = (
    Keep(
        "proposals",
        table_of(Proposal),
        (
            *("id", "person_id", "state", "name", "title", "question", "about_when", "language", "salt", "version"),
            *("lock_count", "created_at", "proven_at", "waits_since", "answered_at", "asked", "asked_by_id", "reply"),
            *("declined_because", "meeting_id"),
        ),
        N_("So that an organiser can answer you. Not confirmed from your mailbox: 3 days."),
        Fate.DELETED,
        what=N_("A session that you propose"),
        since=N_("after you sent it"),
        period=KEPT,
        over=lambda before, now: or_(
            _PROPOSAL.created_at <= before,
            (_PROPOSAL.state == ProposalState.SENT) & (_PROPOSAL.created_at <= now - PROOF_LASTS),
        ),
        holds=lambda now: select(_PROPOSAL.person_id),
        theirs=lambda person_id: _PROPOSAL.person_id == person_id,
        secret=frozenset({"salt", "version", "lock_count", "asked_by_id"}),
        ends=_until,
    ),
)
