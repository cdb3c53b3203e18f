"""Steps around mailboxes whose owner wants no letters about a network that others cause."""

from sqlalchemy import select

from portal.inserting import insert_if_new
from portal.keys import signature
from portal.memberships.models import NoInvitation
from portal.networks.operations.lock import NetworkLock
from portal.text import mailbox_key


def want_none(lock: NetworkLock, email: str | None) -> None:
    """A step: note that the owner of this mailbox wants none. Idempotent."""
    insert_if_new(NoInvitation, network_id=lock.network.id, mark=_mark(email), at=lock.now)


def wants_none(lock: NetworkLock, email: str | None) -> bool:
    """A step: return whether its owner said so."""
    unwanted = (NoInvitation.network_id == lock.network.id) & (NoInvitation.mark == _mark(email))
    return lock.session.scalar(select(NoInvitation.id).where(unwanted)) is not None


def _mark(email: str | None) -> str:
    return signature("no-invitation", mailbox_key(email or ""))
