"""What somebody has to hand over before they can be erased, and which of their places go."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import exists, select
from sqlalchemy.orm import aliased

from portal.agenda.models import Meeting, MeetingStage, meeting_facilitator
from portal.agenda.queries.led import led_alone, nobody_else_leads
from portal.db import db
from portal.networks.models import Network
from portal.people.models import Role, RoleName
from portal.signups.models import Standing
from portal.signups.queries import signups_of
from portal.summaries.models import Summary, SummaryStage


@dataclass(frozen=True)
class HandOvers:
    """What only this person leads or looks after."""

    sessions: list[Meeting]  # drafts, and published ones that are not over
    rounds: list[Meeting]  # over, with a round of reactions that nobody else can finish
    networks: list[Network]
    is_last_organiser: bool

    @property
    def are_any(self) -> bool:
        return bool(self.sessions or self.rounds or self.networks or self.is_last_organiser)


@dataclass(frozen=True)
class Places:
    """The sessions to come in which somebody has a seat, or waits for one."""

    seats: list[Meeting]
    waiting: list[Meeting]


def hand_overs_of(person_id: int, now: datetime) -> HandOvers:
    """Return what nobody else could go on with."""
    return HandOvers(
        sessions=led_alone(person_id, now),
        rounds=rounds_led_alone(person_id, now),
        networks=_coordinated_alone(person_id),
        is_last_organiser=_is_last_organiser(person_id),
    )


def places_of(person_id: int, now: datetime) -> Places:
    """Return the places that come free, by start of the session."""
    coming = [
        signup
        for signup in signups_of(person_id)
        if signup.meeting.stage == MeetingStage.PUBLISHED and signup.meeting.starts_at > now
    ]
    seats, waiting = (
        list(dict.fromkeys(signup.meeting for signup in coming if signup.standing == standing))
        for standing in (Standing.GOING, Standing.WAITING)
    )
    return Places(seats, waiting)


def rounds_led_alone(person_id: int, now: datetime) -> list[Meeting]:
    """Return the sessions that are over, with an open round that only this person can finish."""
    led = meeting_facilitator.c
    theirs = select(Meeting).join(Summary, Summary.meeting_id == Meeting.id)
    theirs = theirs.join(meeting_facilitator, led.meeting_id == Meeting.id).where(led.person_id == person_id)
    is_open = (Summary.stage == SummaryStage.ROUND) & (Meeting.ends_at <= now)
    # without a role, and as no guide, they cannot finish it either
    leads_it = led.is_guide | exists().where(Role.person_id == person_id)
    is_theirs = is_open & (Meeting.stage == MeetingStage.PUBLISHED) & nobody_else_leads(person_id) & leads_it
    return list(db.session.scalars(theirs.where(is_theirs).order_by(Meeting.id)))


def _coordinated_alone(person_id: int) -> list[Network]:
    theirs, other = aliased(Role), aliased(Role)
    shared = exists().where(
        other.role == RoleName.COORDINATOR, other.network_id == theirs.network_id, other.person_id != person_id
    )
    alone = select(Network).join(theirs, theirs.network_id == Network.id)
    alone = alone.where(theirs.person_id == person_id, theirs.role == RoleName.COORDINATOR, ~shared)
    return list(db.session.scalars(alone.order_by(Network.name)))


def _is_last_organiser(person_id: int) -> bool:
    organisers = db.session.scalars(select(Role.person_id).where(Role.role == RoleName.ORGANISER))
    return set(organisers) == {person_id}
