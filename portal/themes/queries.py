"""Queries on the themes and questions of a network."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, exists, func, select
from sqlalchemy.orm import joinedload

from portal.agenda.models import Meeting
from portal.db import db
from portal.keys import opens
from portal.language import name_order
from portal.networks.models import Membership, Network
from portal.people.models import Person, Role, RoleName
from portal.site import site
from portal.themes.models import GuideOffer, NetworkTheme, ThemeVote, VotePhase
from portal.themes.rules.voting import vote_phase, vote_purpose


@dataclass(frozen=True)
class BroughtQuestion:
    """What a member wrote when they joined."""

    person: Person
    membership: Membership


def theme_with(theme_id: int) -> NetworkTheme | None:
    return db.session.get(NetworkTheme, theme_id)


def themes_of(network_id: int) -> Sequence[NetworkTheme]:
    """Return the themes of a network in the order in which they were proposed, with their proposer and session."""
    themes = select(NetworkTheme).where(NetworkTheme.network_id == network_id).order_by(NetworkTheme.id)
    session = joinedload(NetworkTheme.meeting).selectinload(Meeting.facilitators)
    return db.session.scalars(themes.options(joinedload(NetworkTheme.proposer), session)).all()


def votes_by(person_id: int, network_id: int) -> set[int]:
    """Return the ids of the themes of this network that this person voted for."""
    theirs = select(ThemeVote.theme_id).join(NetworkTheme, NetworkTheme.id == ThemeVote.theme_id)
    return set(
        db.session.scalars(theirs.where(ThemeVote.person_id == person_id, NetworkTheme.network_id == network_id))
    )


def counts_of_votes(network_id: int) -> dict[int, int]:
    """Return how many votes each theme has, by id. Only for a vote that is over."""
    counts = select(ThemeVote.theme_id, func.count()).join(NetworkTheme, NetworkTheme.id == ThemeVote.theme_id)
    grouped = counts.where(NetworkTheme.network_id == network_id).group_by(ThemeVote.theme_id)
    return dict(db.session.execute(grouped).all())


def offers_by(person_id: int, network_id: int) -> set[int]:
    """Return the ids of the themes of this network whose session this person offers to guide."""
    theirs = select(GuideOffer.theme_id).join(NetworkTheme, NetworkTheme.id == GuideOffer.theme_id)
    return set(
        db.session.scalars(theirs.where(GuideOffer.person_id == person_id, NetworkTheme.network_id == network_id))
    )


def offers_to(network_id: int) -> dict[int, list[Person]]:
    """Return who offers to guide the session about each theme, by its id, first come first."""
    offers = select(GuideOffer).join(NetworkTheme, NetworkTheme.id == GuideOffer.theme_id)
    offers = offers.where(NetworkTheme.network_id == network_id).order_by(GuideOffer.offered_at, GuideOffer.person_id)
    found: dict[int, list[Person]] = {}
    for offer in db.session.scalars(offers.options(joinedload(GuideOffer.person))):
        found.setdefault(offer.theme_id, []).append(offer.person)
    return found


def offers_for(theme_id: int) -> list[Person]:
    """Return who offers to guide the session about this theme, first come first."""
    offers = select(Person).join(GuideOffer, GuideOffer.person_id == Person.id).where(GuideOffer.theme_id == theme_id)
    return list(db.session.scalars(offers.order_by(GuideOffer.offered_at, GuideOffer.person_id)))


def theme_that_became(meeting_id: int) -> NetworkTheme | None:
    """Return the theme that this session is about, if a network chose it."""
    return db.session.scalar(select(NetworkTheme).where(NetworkTheme.meeting_id == meeting_id))


def is_proposed_by(person_id: int, network_id: int, question: str) -> bool:
    """Return whether this person has a theme with this question in the network."""
    theirs = (NetworkTheme.network_id == network_id) & (NetworkTheme.proposer_id == person_id)
    return db.session.scalar(select(exists().where(theirs, NetworkTheme.question == question.strip()))) or False


def membership_of(person_id: int, network_id: int) -> Membership | None:
    return db.session.get(Membership, (network_id, person_id))


def is_inside(person_id: int, network_id: int) -> ColumnElement[bool]:
    """Return an SQL condition: this person is a member of this network, or coordinates it."""
    member = exists().where(Membership.person_id == person_id, Membership.network_id == network_id)
    coordinator = exists().where(
        Role.person_id == person_id, Role.network_id == network_id, Role.role == RoleName.COORDINATOR
    )
    return member | coordinator


def network_by_vote_key(key: str, person_id: int) -> Network | None:
    """Return the network to whose latest vote this key of this member leads, if it is genuine."""
    theirs = select(Membership, Network).join(Network, Network.id == Membership.network_id)
    for membership, network in db.session.execute(
        theirs.where(Membership.person_id == person_id, Membership.salt != "").order_by(Network.id)
    ):
        if opens(key, vote_purpose(network), person_id, membership.salt):
            return network
    return None


def questions_of(network_id: int, shared_only: bool) -> list[BroughtQuestion]:
    """Return the questions that members brought, by surname; or only those that their owners share with members."""
    brought = select(Person, Membership).join(Membership, Membership.person_id == Person.id)
    brought = brought.where(Membership.network_id == network_id, Membership.question != "")
    if shared_only:
        brought = brought.where(Membership.shares_question)
    rows = db.session.execute(brought.order_by(Person.email)).all()
    found = [BroughtQuestion(person, membership) for person, membership in rows]
    return sorted(found, key=lambda question: name_order(question.person.name))


def last_day_of_vote(network: Network, now: datetime) -> date | None:
    """Return the last day, in the portal's zone, on which its members vote; None outside a vote."""
    if vote_phase(network, now) != VotePhase.OPEN or network.vote_ends is None:
        return None
    return network.vote_ends.astimezone(ZoneInfo(site().timezone)).date()
