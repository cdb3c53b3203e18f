"""The lock on a network: the first step of every operation that changes it or its members."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from portal.db import open_transaction
from portal.language import N_
from portal.networks.models import Network
from portal.refusals import Refusal


class NetworkGone(Refusal):
    status = 404
    sentence = N_("This network does not exist any more.")


@dataclass(frozen=True)
class NetworkLock:
    """The lock that an operation holds until its transaction ends.

    Steps take it in place of a session, a network and a moment, so that they cannot be called without the lock.
    """

    session: Session
    network: Network  # read after locking
    now: datetime

    @property
    def number(self) -> int:
        """How often this network was locked: part of a letter's unique key, where it identifies the change."""
        return self.network.lock_count


# Built once, and of the table: each operation on a network begins with it, while others wait.
_COUNT = (
    update(Network.__table__)  # pyright: ignore[reportArgumentType]  its type is a FromClause
    .where(Network.id == bindparam("network_id"))
    .values({Network.lock_count: Network.lock_count + 1})
)
_AFRESH = select(Network).where(Network.id == bindparam("network_id")).execution_options(populate_existing=True)


def lock_network(network_id: int, now: datetime) -> NetworkLock:
    """A step: lock the network, and read it afresh. Raises NetworkGone.

    Before the lock on a meeting, where an operation needs both.
    """
    session = open_transaction()
    values = {"network_id": network_id}
    if not session.execute(_COUNT, values).rowcount:  # pyright: ignore[reportAttributeAccessIssue]  an UPDATE always has one
        raise NetworkGone
    return NetworkLock(session, session.scalars(_AFRESH, values).one(), now)
