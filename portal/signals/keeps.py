"""What is kept of policy mailboxes and of what they were asked, and until when."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, exists, or_, select

from portal.language import N_
from portal.networks.models import Network
from portal.privacy.keeping import Fate, Keep, table_of
from portal.signals.models import NoSignals, PolicyMailbox, SignalQuestion

MAILBOX_KEPT = timedelta(days=730)
AFTER_THE_NETWORK = timedelta(days=30)

_MAILBOX, _QUESTION, _MARK = table_of(PolicyMailbox).c, table_of(SignalQuestion).c, table_of(NoSignals).c


def _of_network(person_id: int) -> dict[str, ColumnElement[Any]]:
    """Return the moment of the network on which the day depends, too."""
    ended = select(Network.ended_at).where(Network.id == _MAILBOX.network_id).scalar_subquery()
    return {"network_ended_at": ended}


def _until(row: Mapping[str, Any], period: timedelta) -> datetime | None:
    day = row["given_at"] + period
    return min(day, row["network_ended_at"] + AFTER_THE_NETWORK) if row["network_ended_at"] else day


KEEPS = (
    Keep(
        "policy-mailboxes",
        table_of(PolicyMailbox),
        ("network_id", "person_id", "role", "name", "given_by_id", "given_at"),
        N_(
            "So that a signal for policy reaches somebody. The e-mail says who gave the address, and how to stop it. "
            "At most 30 days after the network ended."
        ),
        Fate.DELETED,
        what=N_("That you receive the signals for policy of a network"),
        since=N_("after a coordinator last named you"),
        period=MAILBOX_KEPT,
        over=lambda before, now: or_(
            _MAILBOX.given_at <= before,
            exists().where(Network.id == _MAILBOX.network_id, Network.ended_at <= now - AFTER_THE_NETWORK),
        ),
        holds=lambda now: select(PolicyMailbox.person_id),
        theirs=lambda person_id: _MAILBOX.person_id == person_id,
        secret=frozenset({"given_by_id"}),
        also=_of_network,
        ends=_until,
    ),
    Keep(
        "signal-questions",
        table_of(SignalQuestion),
        (
            *("id", "meeting_id", "person_id", "role", "name", "salt", "asked_at", "answer_until", "nudged_at"),
            *("choice", "text", "answered_at"),
        ),
        N_(
            "To wait for your answer, and to let you correct it. The answer itself stays with the lesson, without your "
            "name."
        ),
        Fate.DELETED,
        what=N_("What a network asked you about a signal for policy, and your answer"),
        since=N_("after we asked you"),
        period=timedelta(days=365),
        over=lambda before, now: _QUESTION.asked_at <= before,
        theirs=lambda person_id: _QUESTION.person_id == person_id,
        secret=frozenset({"salt"}),
        ends=lambda row, period: row["asked_at"] + period,
    ),
    Keep(
        "no-signals",
        table_of(NoSignals),
        ("id", "network_id", "mark", "at"),
        N_("So that nobody names your mailbox again. It is a mark from which your address cannot be read."),
        Fate.DELETED,
        what=N_("That you want no signals of a network"),
        since=N_("after the network ended"),
        period=timedelta(days=30),
        over=lambda before, now: exists().where(Network.id == _MARK.network_id, Network.ended_at <= before),
    ),
)
