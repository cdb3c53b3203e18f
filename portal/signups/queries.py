"""Reads of sign-ups."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, func, literal_column, select
from sqlalchemy.orm import contains_eager, joinedload, selectinload

from portal.agenda.models import Meeting, MeetingStage
from portal.db import db
from portal.mail.models import Letter
from portal.people.models import Person
from portal.signups.models import OrganisationKeys, Signup, Standing
from portal.signups.rules.attendance import WAS_THERE
from portal.signups.rules.names import is_same_name, named
from portal.signups.rules.seats import Seats
from portal.text import fold


@dataclass(frozen=True)
class Companion:
    """A fellow participant, as other participants may see them."""

    name: str
    organisation: str


@dataclass(frozen=True)
class WhoComes:
    """One row of the facilitator's list."""

    signup: Signup
    email: str
    letter_state: str  # of the latest letter about it


_OF_SIGNUP = joinedload(Signup.meeting)
_WHOLE = (  # built once: each page behind a personal link runs it
    select(Signup)
    .where(Signup.id == bindparam("id"))
    .options(
        _OF_SIGNUP.joinedload(Meeting.network),
        _OF_SIGNUP.joinedload(Meeting.facilitators),
        _OF_SIGNUP.joinedload(Meeting.all_blocks),
        _OF_SIGNUP.joinedload(Meeting.themes),
        joinedload(Signup.person),
    )
)


def signup_with(signup_id: int) -> Signup | None:
    """Return a sign-up with its meeting and person."""
    return db.session.scalars(_WHOLE, {"id": signup_id}).unique().one_or_none()


_COUNT_AHEAD = (  # built once: each letter about a sign-up runs it
    select(func.count())
    .select_from(Signup)
    .where(
        Signup.meeting_id == bindparam("meeting_id"),
        Signup.standing == Standing.WAITING,
        Signup.id <= bindparam("id"),
    )
)


def position_of(signup: Signup) -> int | None:
    """Return the place in the queue, from 1; None when not waiting."""
    number = db.session.scalar(_COUNT_AHEAD, {"meeting_id": signup.meeting_id, "id": signup.id})
    return number if signup.standing == Standing.WAITING else None


# Built once: each sign-up runs it twice, while others wait for the lock on the meeting.
_OF_EACH = (Signup.standing, Signup.organisation_key, func.coalesce(Signup.domain_key, literal_column("''")))
_COUNT_SEATS = (
    select(*_OF_EACH, func.count())
    .where(Signup.meeting_id == bindparam("meeting_id"), Signup.standing != Standing.CANCELLED)
    .group_by(*_OF_EACH)
)


def seats_of(meeting: Meeting) -> Seats:
    """Read all that decides who gets a seat here, in one statement."""
    counts: dict[str, dict[OrganisationKeys, int]] = {Standing.GOING: {}, Standing.WAITING: {}}
    for standing, name, domain, number in db.session.execute(_COUNT_SEATS, {"meeting_id": meeting.id}):
        counts[standing][OrganisationKeys(name, domain)] = number
    return Seats(meeting.capacity, meeting.seats_per_organisation, counts[Standing.GOING], counts[Standing.WAITING])


def fits(signup: Signup, meeting: Meeting) -> bool:
    """Return whether this sign-up could have a seat if one were free."""
    return meeting.seats_per_organisation is None or seats_of(meeting).has_room_for(signup.organisation_keys)


_ACTIVE = (
    select(Signup)
    .where(
        Signup.person_id == bindparam("person_id"),
        Signup.meeting_id == bindparam("meeting_id"),
        Signup.standing != Standing.CANCELLED,
    )
    .order_by(Signup.id)
)


def active_signups_of(person_id: int, meeting_id: int) -> list[Signup]:
    """Return the sign-ups with a seat or in the queue of everybody at the person's mailbox, first one first."""
    return list(db.session.scalars(_ACTIVE, {"person_id": person_id, "meeting_id": meeting_id}))


def active_signup_named(name: str, person_id: int, meeting_id: int) -> Signup | None:
    """Return that of them under this name, also in other words."""
    return named(name, active_signups_of(person_id, meeting_id))


def signups_of(person_id: int) -> list[Signup]:
    """Return a person's seats and places in the queue, by start of the meeting."""
    theirs = select(Signup).join(Signup.meeting).where(Signup.person_id == person_id)
    active = theirs.where(Signup.standing != Standing.CANCELLED).order_by(Meeting.starts_at, Meeting.id)
    meeting = joinedload(Signup.meeting)
    whole = active.options(meeting.joinedload(Meeting.network), meeting.selectinload(Meeting.all_blocks))
    return list(db.session.scalars(whole))


def with_a_seat(meeting_id: int) -> list[Signup]:
    """Return those with a seat in a meeting, by first name."""
    seated = select(Signup).where(Signup.meeting_id == meeting_id, Signup.standing == Standing.GOING)
    return sorted(db.session.scalars(seated.order_by(Signup.id)), key=lambda signup: fold(signup.name))


def who_show_themselves(meeting_id: int) -> list[Companion]:
    """Return participants who want to be shown, by name; only those who used the link in a letter of this sign-up.

    What a stranger typed for somebody else's mailbox is shown to nobody.
    """
    shown = select(Signup.name, Signup.organisation).where(Signup.meeting_id == meeting_id, Signup.show_me)
    is_proven = Signup.proven_at.is_not(None) | (Person.verified_at >= Signup.created_at)
    rows = db.session.execute(shown.join(Signup.person).where(Signup.standing == Standing.GOING, is_proven)).all()
    return sorted((Companion(*row) for row in rows), key=lambda companion: fold(companion.name))


def signup_at(meeting_id: int, signup_id: int) -> Signup | None:
    """Return the sign-up with this id, if it belongs to this meeting."""
    return db.session.scalar(select(Signup).where(Signup.id == signup_id, Signup.meeting_id == meeting_id))


def who_comes(meeting_id: int) -> list[WhoComes]:
    """Return all sign-ups of a meeting, in order, with the state of their latest letter."""
    latest = select(func.max(Letter.id)).where(Letter.meeting_id == meeting_id).group_by(Letter.signup_id)
    states = dict(db.session.execute(select(Letter.signup_id, Letter.state).where(Letter.id.in_(latest))).all())
    signups = select(Signup).where(Signup.meeting_id == meeting_id).order_by(Signup.id)
    rows = db.session.scalars(signups.options(selectinload(Signup.person)))
    return [WhoComes(signup, signup.person.email_shown, states.get(signup.id, "")) for signup in rows]


def who_were_there(meeting_id: int) -> list[Signup]:
    """Return those recorded as present or partly present, with their person, by name."""
    there = select(Signup).where(Signup.meeting_id == meeting_id, WAS_THERE).options(joinedload(Signup.person))
    return list(db.session.scalars(there.order_by(func.lower(Signup.name), Signup.id)))


def was_there(meeting_id: int, person_id: int | None) -> bool:
    """Return whether this person was recorded as present or partly present."""
    if person_id is None:
        return False
    mine = select(Signup.id).where(Signup.meeting_id == meeting_id, Signup.person_id == person_id, WAS_THERE)
    return db.session.scalar(mine.limit(1)) is not None


def coming_signups_of(person_id: int, now: datetime) -> list[Signup]:
    """Return the sign-ups of a person that count and are not over, with their meeting, latest sign-up first."""
    theirs = select(Signup).join(Signup.meeting).where(Signup.person_id == person_id, Meeting.ends_at > now)
    active = theirs.where(Signup.standing != Standing.CANCELLED).options(contains_eager(Signup.meeting))
    return list(db.session.scalars(active.order_by(Signup.id.desc())))


def series_of(network_id: int) -> list[Meeting]:
    """Return the published meetings of a network, by start."""
    published = select(Meeting).where(Meeting.network_id == network_id, Meeting.stage == MeetingStage.PUBLISHED)
    return list(db.session.scalars(published.order_by(Meeting.starts_at, Meeting.id)))


def signups_in_series(network_id: int, person_id: int | None = None) -> dict[tuple[int, int], Signup]:
    """Return the sign-ups for a network's meetings by (person id, meeting id), or only those of one person.

    Of several for one meeting, the one that counts, else the latest; rather the person's own than that of somebody else
    at their mailbox.
    """
    rows = select(Signup, Person.name).join(Signup.meeting).join(Signup.person)
    rows = rows.where(Meeting.network_id == network_id)
    if person_id is not None:
        rows = rows.where(Signup.person_id == person_id)
    found = db.session.execute(rows.order_by(Signup.standing != Standing.CANCELLED, Signup.id)).all()
    in_order = sorted(found, key=lambda row: is_same_name(row.Signup.name, row.name))
    return {(signup.person_id, signup.meeting_id): signup for signup, _name in in_order}
