"""The cast, the same everywhere: *anna* takes part, *bram* facilitates, *chris* organises, *daan* is a stranger."""

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select

from portal.agenda.models import Meeting, MeetingKind
from portal.agenda.operations.make import make_meeting
from portal.agenda.operations.publish import publish
from portal.agenda.operations.roles import give_role
from portal.agenda.operations.writing import MeetingText
from portal.agenda.rules.times import moment_of
from portal.db import db, transaction
from portal.mail.models import Letter
from portal.networks.models import Network, NetworkState
from portal.people.models import Person, RoleName
from portal.people.operations.sign_in import add_person
from portal.signups.models import Signup, Standing
from portal.signups.operations.sign_up import sign_up
from portal.signups.rules.signing_up import Newcomer, SignupReply
from tests.scenes import built_once

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)  # a Tuesday, two weeks before the workshop
STARTS = datetime(2026, 12, 8, 9, 30)  # on the clock in Amsterdam
ENDS = datetime(2026, 12, 8, 11, 30)
A_WEEK_BEFORE = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
A_DAY_BEFORE = datetime(2026, 12, 7, 8, 30, tzinfo=UTC)
AFTER_THE_START = datetime(2026, 12, 8, 8, 31, tzinfo=UTC)
GOING, WAITING, CANCELLED = Standing.GOING, Standing.WAITING, Standing.CANCELLED


def newcomer(name: str, organisation: str = "", language: str = "nl") -> Newcomer:
    return Newcomer(name.title(), f"{name}@oeverkring.example", organisation, language)


@built_once
def person(name: str, *roles: RoleName) -> Person:
    """Return a person in the database."""
    return add_person(f"{name}@oeverkring.example", name.title(), set(roles), NOW)[0]


def network(name: str = "Meedoen") -> Network:
    """Return a learning network; its slug is its name in lower case."""
    with transaction() as session:
        made = Network(slug=name.lower(), name=name, why="Samen.", state=NetworkState.RUNNING)
        session.add(made)
    return made


def coordinator(name: str, of: Network) -> Person:
    """Return a coordinator of this network; the cast's is *lotte*."""
    return give_role(person(name).email, "", RoleName.COORDINATOR, of.id, None, NOW)


def meeting_text(**changes: Any) -> MeetingText:
    """The workshop: two seats, in Amsterdam, in two weeks."""
    values: dict[str, Any] = {
        "title": "Meedoen lukt niet vanzelf",
        "kind": MeetingKind.WORK_SESSION,
        "network_id": None,
        "description": "We kijken samen naar twee situaties.",
        "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"],
        "audience": "Iedereen in Amsterdam.",
        "city": "Amsterdam",
        "place": "Buurthuis De Kraanvogel",
        "address": "Kade 1",
        "access": "",
        "online_url": "",
        "breaks": 0,
        "capacity": 2,
        "waiting_list": True,
        "facilitator_ids": [],
        "language": "nl",
    }
    starts_at = changes.pop("starts_at", moment_of(STARTS, AMSTERDAM))
    ends_at = changes.pop("ends_at", moment_of(ENDS, AMSTERDAM))
    return MeetingText(**{"blocks": [(starts_at, ends_at)], **values, **changes})


@built_once
def make(at: datetime = NOW, **changes: Any) -> Meeting:
    """Return a published meeting."""
    return publish(make_draft(**changes).id, at)


def make_soon(**changes: Any) -> Meeting:
    """Return a meeting in a week by the real clock, for tests with separate processes."""
    at = datetime.now(UTC)
    starts = at + timedelta(**changes.pop("begins_in", {"days": 7}))
    return make(at, starts_at=starts, ends_at=starts + timedelta(hours=2), **changes)


def make_draft(**changes: Any) -> Meeting:
    return make_meeting(meeting_text(**changes), None, "", NOW)


@built_once
def sign_up_all(meeting: Meeting, *names: str, now: datetime = NOW) -> list[SignupReply]:
    return [sign_up(meeting.id, newcomer(name), now) for name in names]


def signup_of(meeting: Meeting, name: str) -> Signup:
    """Return the latest sign-up of this person."""
    theirs = select(Signup).join(Signup.person).where(Person.email == f"{name}@oeverkring.example")
    return db.session.scalars(theirs.where(Signup.meeting_id == meeting.id).order_by(Signup.id.desc())).first()  # pyright: ignore[reportReturnType]


def standings(meeting: Meeting) -> dict[str, str]:
    """Return the standing of each sign-up, by lower-case name."""
    rows = db.session.scalars(select(Signup).where(Signup.meeting_id == meeting.id).order_by(Signup.id))
    return {row.name.lower(): row.standing for row in rows}


def letters_to(name: str) -> list[str]:
    """Return the kinds of the letters posted to this person, in order."""
    theirs = select(Letter).join(Person, Letter.person_id == Person.id)
    rows = db.session.scalars(theirs.where(Person.email == f"{name}@oeverkring.example").order_by(Letter.id))
    return [row.kind for row in rows]


def days_before(meeting: Meeting, **before: float) -> datetime:
    return meeting.starts_at - timedelta(**before)
