"""Making a network, with those who coordinate it."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import select

from portal.agenda.operations.roles import give
from portal.db import transaction
from portal.networks.models import Network, NetworkState
from portal.networks.operations.writing import NetworkText, free_slug
from portal.people.models import Person, RoleName


def make_network(
    text: NetworkText, maker_id: int, idem: str, now: datetime, coordinator_ids: Collection[int] = ()
) -> Network:
    """Make a draft, coordinated by its maker and these people. Idempotent per form (maker and `idem`).

    One transaction, so that no network is ever without a coordinator by accident.
    """
    with transaction() as session:
        # Serialises two clicks. All rows in order of id: makers who tick each other would else deadlock.
        people = select(Person).where(Person.id.in_({maker_id, *coordinator_ids})).order_by(Person.id)
        session.scalars(people.with_for_update(key_share=True)).all()
        maker = session.get_one(Person, maker_id)
        earlier = select(Network).where(Network.made_by_id == maker_id, Network.idem == idem)
        if idem and (network := session.scalar(earlier)):
            return network
        network = Network(
            slug=free_slug(session, text.name),
            state=NetworkState.DRAFT,
            made_by_id=maker_id,
            idem=idem or None,
            saved_by_id=maker_id,
            **vars(text),
        )
        session.add(network)
        session.flush()
        give(maker, RoleName.COORDINATOR, network.id, maker_id, now)
        for person_id in sorted({*coordinator_ids} - {maker_id}):
            give(session.get_one(Person, person_id), RoleName.COORDINATOR, network.id, maker_id, now)
    return network
