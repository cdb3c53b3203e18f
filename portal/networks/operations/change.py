"""Changing what is written about a network."""

from datetime import datetime

from portal.counters import Count, raise_counters
from portal.db import transaction
from portal.networks.models import Network
from portal.networks.operations.lock import lock_network
from portal.networks.operations.writing import NetworkText, text_of, write
from portal.networks.rules.refusals import StaleNetwork, StaleOwnNetwork


def change_network(network_id: int, text: NetworkText, version: int, by_id: int, now: datetime) -> Network:
    """Save the edited text.

    Raises StaleNetwork when somebody saved in between (StaleOwnNetwork: the same person, elsewhere), and NetworkGone.
    """
    with transaction():
        network = lock_network(network_id, now).network
        if network.version != version:
            raise StaleOwnNetwork if by_id == network.saved_by_id else StaleNetwork
        was = text_of(network)
        write(network, text)
        network.version += 1
        network.saved_by_id = by_id
        if not network.is_draft:
            if was.agreements != text.agreements:
                network.agreements_changed_at = now
            # its name stands in feeds too
            raise_counters(*(Count.CALENDAR,) * (was.name != text.name), Count.SEATS)
    return network
