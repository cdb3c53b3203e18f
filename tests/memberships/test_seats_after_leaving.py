"""Whoever is no member any more has no place as a member in the sessions to come."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from flask import Flask

from portal.agenda.models import Meeting
from portal.memberships.operations.ask import prove_request
from portal.memberships.operations.leave import end_membership, hand_place_over, leave, put_back
from portal.networks.models import Network
from portal.signups.jobs import seat_members_missed
from portal.signups.operations.cancel import cancel
from portal.signups.operations.change import change_meeting
from portal.signups.operations.publish import publish_session
from portal.signups.operations.sign_up import sign_up
from tests.cast import (
    CANCELLED,
    GOING,
    NOW,
    WAITING,
    letters_to,
    make_draft,
    meeting_text,
    newcomer,
    signup_of,
    standings,
)
from tests.memberships.joining import id_of, joins, network

DAY = timedelta(days=1)


def session(of: Network, **changes: object) -> Meeting:
    text = {"network_id": of.id, "seats_members": True, "capacity": 2} | changes
    return publish_session(make_draft(**text).id, NOW)  # pyright: ignore[reportArgumentType]


ENDS: dict[str, Callable[[Network], object]] = {
    "she leaves": lambda of: leave(of.id, id_of("anna"), NOW + DAY),
    "a coordinator ends it": lambda of: end_membership(of.id, id_of("anna"), "Dank.", id_of("lotte"), NOW + DAY),
}


@pytest.mark.parametrize("ends", ENDS.values(), ids=ENDS)
def test_her_seats_go_to_who_waits_and_what_she_signed_up_for_herself_stays(
    app: Flask, ends: Callable[[Network], object]
):
    meedoen = network(members_most=3)
    own = session(meedoen, seats_members=False)
    sign_up(own.id, newcomer("anna"), NOW)
    joins(meedoen, "anna", "bram", "emma", "finn")  # finn waits for a place in the network
    series, off = session(meedoen), session(meedoen)
    change_meeting(off.id, meeting_text(network_id=meedoen.id, capacity=2, seats_members=False), 1, NOW)
    over = session(meedoen)

    ends(meedoen)
    seat_members_missed(NOW + DAY)

    moved_up = {"anna": CANCELLED, "bram": GOING, "emma": GOING, "finn": WAITING}  # emma waited before finn came
    assert [standings(meeting) for meeting in (series, over)] == [moved_up] * 2
    assert standings(off) == {"anna": CANCELLED, "bram": GOING, "emma": GOING}
    assert (standings(own), own.taken) == ({"anna": GOING}, 1)
    assert [(meeting.taken, meeting.waiting) for meeting in (series, off)] == [(2, 1), (2, 0)]
    assert letters_to("anna").count("signup-cancelled") == 0
    assert letters_to("emma").count("seat-yours") == 3


def test_a_session_that_began_keeps_its_list(app: Flask):
    meedoen = network()
    joins(meedoen, "anna")
    meeting = session(meedoen)

    leave(meedoen.id, id_of("anna"), meeting.starts_at)

    assert standings(meeting) == {"anna": GOING}


def test_a_member_again_has_a_place_again_at_the_end_and_not_where_she_gave_it_back(app: Flask):
    meedoen = network()
    joins(meedoen, "anna", "bram", "emma")
    full, given_back = session(meedoen), session(meedoen, capacity=9)
    cancel(signup_of(given_back, "anna").id, NOW)
    end_membership(meedoen.id, id_of("anna"), "", id_of("lotte"), NOW + DAY)

    put_back(meedoen.id, id_of("anna"), id_of("lotte"), NOW + DAY)

    assert standings(full) == {"bram": GOING, "emma": GOING, "anna": WAITING}
    assert standings(given_back) == {"anna": CANCELLED, "bram": GOING, "emma": GOING}


def test_a_place_that_is_handed_to_somebody_with_a_seat_of_their_own_frees_one(app: Flask):
    meedoen = network()
    joins(meedoen, "anna")
    meeting = session(meedoen)
    for name in ("bram", "emma"):
        sign_up(meeting.id, newcomer(name), NOW)
    assert standings(meeting) == {"anna": GOING, "bram": GOING, "emma": WAITING}

    hand_place_over(meedoen.id, id_of("anna"), "Bram", "bram@oeverkring.example", NOW)
    prove_request(meedoen.id, id_of("bram"), NOW)

    assert (standings(meeting), meeting.taken) == ({"anna": CANCELLED, "bram": GOING, "emma": GOING}, 2)
