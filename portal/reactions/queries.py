"""Queries on reaction rounds: invitees, reactions, and what is due."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, bindparam, exists, func, select
from sqlalchemy.orm import contains_eager, joinedload

from portal.agenda.models import Meeting, MeetingStage, Visibility, meeting_facilitator
from portal.agenda.queries.counts import counts_of
from portal.agenda.rules.who_may import leads
from portal.db import db
from portal.networks.models import Membership
from portal.networks.queries import members_of
from portal.people.models import Person
from portal.reactions.models import Reaction, Reader
from portal.reactions.rules.reacting import KEY_LASTS
from portal.signups.models import Signup
from portal.signups.queries import who_were_there
from portal.signups.rules.attendance import PRESENT, WAS_THERE
from portal.summaries.models import Summary, SummaryStage
from portal.summaries.words import ReaderCounts

INVITED, REACTED = "round-invited", "round-reacted"  # names of the counts of deleted invitees

# Conditions on Reader, joined with its Summary and Meeting.
_IS_THERE = exists().where(Signup.meeting_id == Meeting.id, Signup.person_id == Reader.person_id, WAS_THERE)
_IS_MEMBER = exists().where(Membership.network_id == Meeting.network_id, Membership.person_id == Reader.person_id)
_BELONGS = _IS_THERE | _IS_MEMBER
_ASKED = ~Reader.reads_along & (Reader.signup_id.is_(None) | _IS_THERE)


@dataclass(frozen=True)
class RoundInvitees:
    """Whom a round can invite: attendees, who are asked, and members of the network who missed it, who may read along.

    The facilitators are neither.
    """

    there: list[Signup]
    members: list[Person]


@dataclass(frozen=True)
class Progress:
    """Of those who are asked; members who read along do not count."""

    invited: int
    reacted: int


@dataclass(frozen=True)
class OpenRound:
    """A round in which this reader is invited now."""

    reader: Reader  # with its summary and meeting
    is_asked: bool  # else they read along


def to_be_asked(meeting: Meeting) -> RoundInvitees:
    """Return whom a round can invite now."""
    led = set(db.session.scalars(select(meeting_facilitator.c.person_id).where(_leads(meeting.id))))
    by_mailbox: dict[int, Signup] = {}  # of several people at one mailbox the first: they react as one reader
    for signup in who_were_there(meeting.id):
        if signup.person.has_mailbox:
            by_mailbox.setdefault(signup.person_id, signup)
    there = [signup for signup in by_mailbox.values() if signup.person_id not in led]
    known = led | {signup.person_id for signup in there}
    members = members_of([meeting.network_id]) if meeting.network_id else []
    return RoundInvitees(there, [member.person for member in members if member.person.id not in known])


_ITS_MEETING = joinedload(Reader.summary).joinedload(Summary.meeting)
_WHOLE_READER = (  # built once: each page and each tap in a round runs it
    select(Reader)
    .where(Reader.id == bindparam("id"))
    .options(
        _ITS_MEETING.joinedload(Meeting.network),
        _ITS_MEETING.joinedload(Meeting.facilitators),
        joinedload(Reader.person),
    )
)


def reader_with(reader_id: int) -> Reader | None:
    """Return an invitee with the summary, its meeting and its facilitators."""
    return db.session.scalars(_WHOLE_READER, {"id": reader_id}).unique().one_or_none()


def still_belongs(reader: Reader) -> bool:
    """Return whether the invitation still holds: attendance may be corrected, and memberships end."""
    return bool(db.session.scalar(select(_BELONGS).where(*_one(reader))))


def is_asked(reader: Reader) -> bool:
    """Return whether this invitee is asked whether the text is right: who was not there after all reads along."""
    return bool(db.session.scalar(select(_ASKED).where(*_one(reader))))


def was_invited(summary_id: int, person: Person | None) -> bool:
    """Return whether this person was invited in the round, and was there or is a member still."""
    if person is None:
        return False
    theirs = select(Reader.id).join(Reader.summary).join(Summary.meeting)
    theirs = theirs.where(Reader.summary_id == summary_id, Reader.person_id == person.id, _BELONGS)
    return db.session.scalar(theirs.limit(1)) is not None


def invited_to(summary_id: int, also_who_left: bool) -> list[Reader]:
    """Return the invitees with their person; `also_who_left`: those too to whom the invitation applies no more."""
    invited = select(Reader).join(Reader.summary).join(Summary.meeting).where(Reader.summary_id == summary_id)
    invited = invited if also_who_left else invited.where(_BELONGS)
    return list(db.session.scalars(invited.options(joinedload(Reader.person)).order_by(Reader.id)))


def open_rounds_of(person_id: int, now: datetime, meeting_id: int | None = None) -> list[OpenRound]:
    """Return the open rounds in which this person is invited, of one meeting or of all, by closing day."""
    mine = select(Reader, _ASKED).join(Reader.summary).join(Summary.meeting)
    mine = mine.where(Reader.person_id == person_id, Summary.stage == SummaryStage.ROUND, _BELONGS)
    # Not by an index of stages: what this person was invited to is little, and leads to its sessions.
    is_published = func.coalesce(Meeting.stage, "") == MeetingStage.PUBLISHED
    mine = mine.where(Meeting.ends_at >= now - KEY_LASTS, is_published)
    if meeting_id is not None:
        mine = mine.where(Meeting.id == meeting_id)
    whole = contains_eager(Reader.summary).contains_eager(Summary.meeting)
    rows = db.session.execute(mine.options(whole).order_by(Summary.round_closes_at, Reader.id)).all()
    return [OpenRound(reader, bool(asked)) for reader, asked in rows]


def with_latecomers() -> list[int]:
    """Return the ids of meetings with an open round in which an attendee, noted since, was not asked yet."""
    led = exists().where(
        meeting_facilitator.c.meeting_id == Signup.meeting_id, meeting_facilitator.c.person_id == Signup.person_id
    )
    known = exists().where(
        Reader.summary_id == Summary.id, Reader.person_id == Signup.person_id, Reader.signup_id.is_not(None)
    )
    late = select(Summary.meeting_id).join(Signup, Signup.meeting_id == Summary.meeting_id)
    late = late.join(Signup.person).where(Person.email.is_not(None))
    late = late.where(Summary.stage == SummaryStage.ROUND, WAS_THERE, ~led, ~known)
    return list(db.session.scalars(late.distinct().order_by(Summary.meeting_id)))


def readers_of(meeting: Meeting, summary: Summary | None) -> ReaderCounts:
    """Count who can read the follow-up. The meeting's network and facilitators must be loaded."""
    led_by = [leader.id for leader in meeting.facilitators]
    there = select(func.count(Signup.person_id.distinct())).join(Signup.person)
    there = there.where(Signup.meeting_id == meeting.id, WAS_THERE, Signup.person_id.not_in(led_by))
    there = there.where(Person.email.is_not(None))
    members = select(func.count()).where(
        Membership.network_id == meeting.network_id, Membership.person_id.not_in(led_by)
    )
    invited = select(func.count(Reader.id)).join(Reader.summary).join(Summary.meeting)
    along = invited.where(Reader.summary_id == (summary.id if summary else None), _BELONGS, ~_IS_THERE)
    counts = select(there.scalar_subquery(), members.scalar_subquery(), along.scalar_subquery())
    there_now, members_now, along_now = db.session.execute(counts).one()
    deleted = counts_of(meeting.id)
    there_now += sum(deleted.get(attendance, 0) for attendance in PRESENT)
    return ReaderCounts(
        leaders=sum(leads(leader, meeting) for leader in meeting.facilitators),
        there=there_now,
        along=along_now,
        members=members_now,
        network=meeting.network.name if meeting.network else "",
        is_by_link=meeting.visibility == Visibility.LINK,
    )


def signup_of(reader: Reader) -> Signup | None:
    return db.session.get(Signup, reader.signup_id) if reader.signup_id else None


def progress_of(summary_id: int) -> Progress:
    """Return how many are asked, and how many of them reacted; whoever reacted and was not there after all counts."""
    count = select(func.count(), func.count(Reader.reacted_at)).select_from(Reader)
    count = count.join(Reader.summary).join(Summary.meeting).where(Reader.summary_id == summary_id)
    counted = _ASKED | (~Reader.reads_along & Reader.reacted_at.is_not(None))
    invited, reacted = db.session.execute(count.where(counted)).one()
    deleted = counts_of(select(Summary.meeting_id).where(Summary.id == summary_id).scalar_subquery())
    return Progress(invited + deleted.get(INVITED, 0), reacted + deleted.get(REACTED, 0))


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


def _one(reader: Reader) -> tuple[ColumnElement[bool], ...]:
    return Reader.id == reader.id, Reader.summary_id == Summary.id, Summary.meeting_id == Meeting.id


def _leads(meeting_id: int) -> ColumnElement[bool]:
    return meeting_facilitator.c.meeting_id == meeting_id
