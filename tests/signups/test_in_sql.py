"""Which seats are asked about, and who fits, is decided by a rule in Python and in SQL; both agree."""

from dataclasses import replace
from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import ColumnElement, insert, select, update
from sqlalchemy.orm import joinedload

from portal.agenda.models import Meeting, MeetingStage
from portal.db import db, transaction
from portal.networks.models import Network
from portal.people.models import Person
from portal.signups.models import Signup, Standing
from portal.signups.operations.queue import that_fit
from portal.signups.queries import seats_of
from portal.signups.rules.member_seats import seats_its_members, that_seat_their_members
from portal.signups.rules.see_you import (
    SAID_FROM,
    SAID_UNTIL,
    gets_see_you,
    says_see_you,
    that_get_see_you,
    that_say_see_you,
)
from portal.signups.rules.unproven import is_unproven, unproven
from tests.cast import NOW, network
from tests.combinations import STARTS, combinations, differences, insert_meetings

pytestmark = pytest.mark.both_databases

A_SECOND = timedelta(seconds=1)
STEPS = (-A_SECOND, 0 * A_SECOND, A_SECOND)
MOMENTS = [STARTS - before + step for before in (SAID_FROM, SAID_UNTIL) for step in STEPS]


@pytest.fixture
def signups(app: Flask) -> list[Signup]:
    """One sign-up for each combination of values, each of another person, in one meeting."""
    insert_meetings([{}])
    rows = combinations(
        standing=list(Standing), added_by_id=[None, 1], is_member_seat=[False, True], verified_at=[None, NOW]
    )
    people, own = [], []
    for id, row in enumerate(rows, 1):
        address = f"p{id}@oeverkring.example"
        people.append({"id": id, "email": address, "email_shown": address, "verified_at": row.pop("verified_at")})
        own.append({"meeting_id": 1, "person_id": id, "name": "Iemand", "language": "nl", "salt": f"{id}", **row})
    with transaction() as session:
        session.execute(insert(Person).values(created_at=NOW), people)
        session.execute(insert(Signup).values(created_at=NOW), own)
    return list(db.session.scalars(select(Signup).options(joinedload(Signup.person))))


@pytest.fixture
def meedoen(app: Flask) -> Network:
    return network()


@pytest.fixture
def meetings(app: Flask) -> list[Meeting]:
    insert_meetings(combinations(stage=list(MeetingStage), taken=[1, 2, 3], waiting_who_fit=[0, 1, 2]))
    return list(db.session.scalars(select(Meeting)))


def test_a_seat_is_unproven_in_a_list_as_on_its_row(signups: list[Signup]):
    assert differences(signups, lambda signup: is_unproven(signup, signup.person), unproven()) == set()
    assert sum(is_unproven(signup, signup.person) for signup in signups) == 1


@pytest.fixture
def colleagues(app: Flask) -> list[Signup]:
    """One sign-up for each pair of keys and standing, each at a mailbox of its own."""
    insert_meetings([{}])
    rows = combinations(
        standing=list(Standing), organisation_key=["", "kring", "veer"], domain_key=[None, "", "kring.nl", "kade.nl"]
    )
    with transaction() as session:
        for id, row in enumerate(rows, 1):
            address = f"p{id}@oeverkring.example"
            session.add(Person(id=id, email=address, email_shown=address, created_at=NOW))
            session.add(
                Signup(meeting_id=1, person_id=id, name="Iemand", language="nl", salt="x", created_at=NOW, **row)
            )
    return list(db.session.scalars(select(Signup).order_by(Signup.id)))


@pytest.mark.parametrize("most", [None, 2, 3, 4, 5])
@pytest.mark.one_database
def test_a_colleague_too_many_is_passed_over_in_the_queue_as_at_the_sign_up(colleagues: list[Signup], most: int | None):
    """There are four with a seat of each named organisation, and three of each mail domain."""
    seats = replace(seats_of(db.session.get_one(Meeting, 1)), per_organisation=most)

    for_each = {signup.id: seats.has_room_for(signup.organisation_keys) for signup in colleagues}

    assert {id for id, fits in for_each.items() if fits} == set(
        db.session.scalars(select(Signup.id).where(that_fit(seats)))
    )
    assert sum(for_each.values()) == {None: 36, 2: 6, 3: 6, 4: 12, 5: 36}[most]
    waiting = [signup for signup in colleagues if signup.standing == Standing.WAITING]
    assert seats.waiting_who_fit == sum(for_each[signup.id] for signup in waiting)


def test_a_session_says_see_you_where_a_list_says_so(meetings: list[Meeting]):
    for at in MOMENTS:
        found = differences(meetings, lambda meeting, at=at: says_see_you(meeting, at), that_say_see_you(at))
        assert found == set()
    assert sum(says_see_you(meeting, STARTS - SAID_FROM) for meeting in meetings) == len(meetings) / len(MeetingStage)


def test_a_seat_gets_the_letter_in_a_list_as_on_its_row(signups: list[Signup]):
    meeting = db.session.scalars(select(Meeting)).one()
    for step in STEPS:
        db.session.execute(update(Signup).values(created_at=STARTS - SAID_FROM + step))
        found = differences(signups, lambda signup: gets_see_you(signup, meeting), that_get_see_you(meeting))
        assert found == set()
        assert sum(gets_see_you(signup, meeting) for signup in signups) == (0 if step > STEPS[1] else 8)


def test_a_session_seats_its_members_where_a_list_says_so(meedoen: Network):
    insert_meetings(combinations(stage=list(MeetingStage), seats_members=[False, True], network_id=[None, meedoen.id]))
    meetings = list(db.session.scalars(select(Meeting)))
    for at in (STARTS + step for step in STEPS):
        found = differences(
            meetings, lambda meeting, at=at: seats_its_members(meeting, at), that_seat_their_members(at)
        )
        assert found == set()
    assert sum(seats_its_members(meeting, STARTS - A_SECOND) for meeting in meetings) == 1


@pytest.mark.in_turns
@pytest.mark.parametrize(
    "wrong",
    [unproven() & (Signup.added_by_id != 1), unproven() | (Signup.standing == Standing.WAITING)],
    ids=["forgets NULL", "who waits too"],
)
def test_control_another_condition_is_found_out(signups: list[Signup], wrong: ColumnElement[bool]):
    assert differences(signups, lambda signup: is_unproven(signup, signup.person), wrong) != set()
