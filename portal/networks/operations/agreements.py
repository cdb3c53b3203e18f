"""Half-way: the agreements still hold."""

from datetime import datetime

from portal.db import transaction
from portal.networks.operations.lock import lock_network


def keep_agreements(network_id: int, now: datetime) -> None:
    """Note that a coordinator looked at the agreements, and leaves them as they are. Raises NetworkGone."""
    with transaction():
        lock_network(network_id, now).network.agreements_looked_at = now
