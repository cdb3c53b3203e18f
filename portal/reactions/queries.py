"""Queries on reaction rounds: invitees, reactions, and what is due."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, exists, func, select
from sqlalchemy.orm import joinedload

from portal.agenda.models import Meeting, meeting_facilitator
from portal.db import db
from portal.networks.models import Membership
from portal.networks.queries import members_of
from portal.people.models import Person
from portal.reactions.models import Reaction, Reader
from portal.signups.models import Signup
from portal.signups.queries import who_were_there
from portal.signups.rules.attendance import WAS_THERE
from portal.summaries.models import Summary, SummaryStage


@dataclass(frozen=True)
class RoundInvitees:
    """The invitees of a round: attendees, and in a network the members who missed it; not the facilitators."""

    there: list[Signup]
    members: list[Person]

    @property
    def people(self) -> int:
        return len(self.there) + len(self.members)


@dataclass(frozen=True)
class Progress:
    invited: int
    reacted: int


def to_be_asked(meeting: Meeting) -> RoundInvitees:
    """Return whom a round would invite now."""
    led = set(db.session.scalars(select(meeting_facilitator.c.person_id).where(_leads(meeting.id))))
    there = [signup for signup in who_were_there(meeting.id) if signup.person_id not in led]
    known = led | {signup.person_id for signup in there}
    members = members_of([meeting.network_id]) if meeting.network_id else []
    return RoundInvitees(there, [member.person for member in members if member.person.id not in known])


def reader_with(reader_id: int) -> Reader | None:
    """Return an invitee with the summary, its meeting and its facilitators."""
    summary = joinedload(Reader.summary).joinedload(Summary.meeting)
    whole = (summary.joinedload(Meeting.network), summary.selectinload(Meeting.facilitators))
    return db.session.scalar(select(Reader).where(Reader.id == reader_id).options(*whole, joinedload(Reader.person)))


def still_belongs(reader: Reader, meeting: Meeting) -> bool:
    """Return whether the invitation still holds: attendance may be corrected, and memberships end."""
    there = exists().where(Signup.meeting_id == meeting.id, Signup.person_id == reader.person_id, WAS_THERE)
    joined = exists().where(Membership.network_id == meeting.network_id, Membership.person_id == reader.person_id)
    return bool(db.session.scalar(select(there | joined)))


def signup_of(reader: Reader) -> Signup | None:
    return db.session.get(Signup, reader.signup_id) if reader.signup_id else None


def progress_of(summary_id: int) -> Progress:
    """Return how many were invited, and how many reacted."""
    count = select(func.count(), func.count(Reader.reacted_at)).where(Reader.summary_id == summary_id)
    return Progress(*db.session.execute(count).one())


def reactions_of(summary_id: int) -> list[Reaction]:
    """Return the reactions with their readers, oldest first."""
    reactions = select(Reaction).where(Reaction.summary_id == summary_id).order_by(Reaction.at, Reaction.id)
    return list(db.session.scalars(reactions.options(joinedload(Reaction.reader))))


def leave_outs(summary_id: int) -> list[Reaction]:
    """Return the reactions that hide something now, for `rules.reacting.shown`."""
    return leave_outs_in([summary_id]).get(summary_id, [])


def leave_outs_in(summary_ids: Collection[int]) -> dict[int, list[Reaction]]:
    """Return the reactions that hide something now, by summary id."""
    found: dict[int, list[Reaction]] = {}
    for reaction in db.session.scalars(
        select(Reaction).where(Reaction.summary_id.in_(summary_ids), Reaction.is_hiding)
    ):
        found.setdefault(reaction.summary_id, []).append(reaction)
    return found


def waiting_reactions(summary_id: int) -> int:
    """Return how many reactions wait for an answer."""
    waiting = select(func.count()).select_from(Reaction).where(Reaction.summary_id == summary_id)
    return db.session.scalar(waiting.where(Reaction.is_waiting)) or 0


def reaction_with(reaction_id: int) -> Reaction | None:
    """Return a reaction with its reader, summary, meeting and facilitators."""
    meeting = joinedload(Reaction.summary).joinedload(Summary.meeting)
    whole = (meeting.joinedload(Meeting.network), meeting.selectinload(Meeting.facilitators))
    known = select(Reaction).where(Reaction.id == reaction_id)
    return db.session.scalar(known.options(*whole, joinedload(Reaction.reader)))


def that_may_remind(now: datetime) -> list[Summary]:
    """Return summaries in a round without a reminder yet, with their meeting; the rule decides when."""
    is_open = (Summary.stage == SummaryStage.ROUND) & Summary.reminded_at.is_(None) & (Summary.round_closes_at > now)
    with_meeting = select(Summary).where(is_open).options(joinedload(Summary.meeting))
    return list(db.session.scalars(with_meeting.order_by(Summary.id)))


def hidden_and_waiting() -> list[Reaction]:
    """Return reactions that hide something and were not passed on to organisers yet, with their meeting."""
    waiting = select(Reaction).where(Reaction.is_hiding, Reaction.passed_on_at.is_(None))
    whole = joinedload(Reaction.summary).joinedload(Summary.meeting)
    return list(db.session.scalars(waiting.options(whole).order_by(Reaction.id)))


def _leads(meeting_id: int) -> ColumnElement[bool]:
    return meeting_facilitator.c.meeting_id == meeting_id
