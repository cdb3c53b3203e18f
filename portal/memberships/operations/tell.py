"""What members tell about themselves, and that they agree to a changed text."""

from dataclasses import dataclass
from datetime import datetime

from portal.db import transaction
from portal.memberships.rules.refusals import AgreementsChanged, NoMemberAnyMore
from portal.networks.models import Membership
from portal.networks.operations.lock import lock_network


@dataclass(frozen=True)
class AboutMe:
    question: str
    shares_question: bool
    card: str
    shows_card: bool


def tell_about_me(network_id: int, person_id: int, about: AboutMe) -> None:
    """Store what a member tells. Raises NoMemberAnyMore."""
    with transaction() as session:
        member = session.get(Membership, (network_id, person_id))
        if member is None:
            raise NoMemberAnyMore
        member.question, member.shares_question = about.question, about.shares_question and bool(about.question)
        member.card, member.shows_card = about.card, about.shows_card and bool(about.card)


def agree(network_id: int, person_id: int, version: int, now: datetime) -> None:
    """Note that a member agrees to this version of the agreements. Idempotent.

    Raises NoMemberAnyMore, and AgreementsChanged when they read another text.
    """
    with transaction() as session:
        lock = lock_network(network_id, now)
        member = session.get(Membership, (network_id, person_id))
        if member is None:
            raise NoMemberAnyMore
        if version != lock.network.agreements_version:
            raise AgreementsChanged
        if version > member.agreements_version:
            member.agreements_version, member.agreed_at = version, now
