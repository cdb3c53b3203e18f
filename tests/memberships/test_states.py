"""One application: each state × each event, as a table."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from flask import Flask

from portal.memberships.jobs import end_old_invitations, move_queues_up
from portal.memberships.models import Application, ApplicationState
from portal.memberships.operations.answer import accept, decline
from portal.memberships.operations.ask import ask_signed_in, ask_to_join, prove_request, withdraw_request
from portal.memberships.operations.invite import accept_invitation, decline_invitation, end_invitation, invite
from portal.memberships.operations.leave import end_membership, hand_place_over, leave
from portal.memberships.queries import belonging_of
from portal.networks.models import Network
from portal.networks.rules.people import Named
from portal.refusals import Refusal
from tests import cast
from tests.cast import NOW, letters_to
from tests.members import add_member
from tests.memberships.joining import application, asks, change, id_of, joiner, joins, network, standings
from tests.scenes import built_once

LATER = NOW + timedelta(hours=1)
ANNA = [Named("Anna", "anna@oeverkring.example")]


def anna_is(state: str) -> Network:
    """Return a network on request, with room for one more, in which anna is this."""
    meedoen = network(join_mode="request")
    if state == "unproven":
        asks(meedoen, "anna")
    elif state in ("requested", "declined", "member", "left"):
        joins(meedoen, "anna")
    if state == "declined":
        decline(application(meedoen, "anna").id, meedoen.id, "Nu niet.", NOW)
    if state in ("member", "left"):
        accept(application(meedoen, "anna").id, meedoen.id, NOW)
    if state == "left":
        leave(meedoen.id, id_of("anna"), NOW)
    if state == "waiting":
        change(meedoen, join_mode="open", members_most=0)
        joins(meedoen, "anna")
        change(meedoen, join_mode="request", members_most=None)
    if state == "invited":
        invite(meedoen.id, ANNA, id_of("lotte"), NOW)
    return meedoen


@built_once
def scene(state: str) -> tuple[int, int]:
    """Return the ids of the network and of anna, who is this in it."""
    made = anna_is(state)
    return made.id, cast.person("anna").id


def of_anna(network_id: int, person_id: int) -> int:
    known = belonging_of(person_id, network_id)
    found: Application | None = known.application if known else None
    return found.id if found else 0


EVENTS: dict[str, Callable[[int, int], object]] = {
    "she asks": lambda at, anna: ask_to_join(at, joiner("anna"), LATER),
    "she asks, signed in": lambda at, anna: ask_signed_in(at, anna, joiner("anna"), LATER),
    "she proves it": lambda at, anna: prove_request(at, anna, LATER),
    "she withdraws": lambda at, anna: withdraw_request(at, anna, LATER),
    "she is accepted": lambda at, anna: accept(of_anna(at, anna), at, LATER),
    "she is declined": lambda at, anna: decline(of_anna(at, anna), at, "Nu niet.", LATER),
    "she is invited": lambda at, anna: invite(at, ANNA, id_of("lotte"), LATER),
    "she says yes": lambda at, anna: accept_invitation(at, anna, joiner("anna"), LATER),
    "she says no": lambda at, anna: decline_invitation(at, anna, False, LATER),
    "it is taken back": lambda at, anna: end_invitation(at, anna, LATER),
    "it runs out": lambda at, anna: end_old_invitations(NOW + timedelta(days=14)),
    "the queue moves": lambda at, anna: move_queues_up(LATER),
    "she leaves": lambda at, anna: leave(at, anna, LATER),
    "she is removed": lambda at, anna: end_membership(at, anna, "", id_of("lotte"), LATER),
    "bram gives his place": lambda at, anna: hand_over_to_anna(at),
}


def hand_over_to_anna(network_id: int) -> None:
    add_member(network_id, "bram@oeverkring.example", "Bram", None, NOW)
    hand_place_over(network_id, id_of("bram"), "Anna", "anna@oeverkring.example", LATER)


STATES = ("", "unproven", "requested", "waiting", "invited", "declined", "left", "member")
U, R, W, I, D, L, M, NO = "unproven", "requested", "waiting", "invited", "declined", "left", "member", "refused"  # noqa: E741
#                           nothing  unproven  requested  waiting  invited  declined  left  member
AFTERWARDS = {
    "she asks":             (U,      U,       R,         W,       I,       U,        U,    M),
    "she asks, signed in":  (R,      R,       R,         W,       I,       R,        R,    M),
    "she proves it":        ("",     R,       R,         W,       I,       D,        L,    M),
    "she withdraws":        ("",     "",      "",        "",      I,       "",       L,    M),
    "she is accepted":      (NO,     NO,      M,         NO,      NO,      NO,       NO,   NO),
    "she is declined":      (NO,     NO,      D,         NO,      NO,      D,        NO,   NO),
    "she is invited":       (I,      I,       R,         M,       I,       I,        I,    M),
    "she says yes":         (NO,     NO,      NO,        NO,      M,       NO,       NO,   M),
    "she says no":          (NO,     NO,      NO,        NO,      D,       NO,       NO,   NO),
    "it is taken back":     ("",     U,       R,         W,       D,       D,        L,    M),
    "it runs out":          ("",     U,       R,         W,       D,       D,        L,    M),
    "the queue moves":      ("",     U,       R,         M,       I,       D,        L,    M),
    "she leaves":           ("",     U,       R,         W,       I,       D,        L,    L),
    "she is removed":       ("",     U,       R,         W,       I,       D,        L,    L),
    "bram gives his place": (U,      U,       R,         W,       I,       U,        U,    M),
}  # fmt: skip


def test_the_table_has_each_event_and_each_state():
    assert AFTERWARDS.keys() == EVENTS.keys()
    assert set(STATES) == {"", "member", *ApplicationState}


@pytest.mark.in_turns
@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("event", EVENTS)
def test_what_becomes_of_an_application(app: Flask, state: str, event: str):
    network_id, anna = scene(state)
    before = letters_to("anna")
    expected = AFTERWARDS[event][STATES.index(state)]

    try:
        EVENTS[event](network_id, anna)
        refused = False
    except Refusal:
        refused = True

    known = belonging_of(anna, network_id)
    found = known.state if known else ""
    assert (NO if refused else found) == expected
    assert not refused or (found == state and letters_to("anna") == before)  # a refusal changes and sends nothing


def test_whoever_waits_longest_goes_first_also_before_somebody_who_comes_when_a_place_is_free(app: Flask):
    meedoen = network(members_most=1)
    joins(meedoen, "anna", "bram")
    change(meedoen, members_most=2)  # a place comes free without an action of a member

    joins(meedoen, "emma")
    assert standings(meedoen) == {"anna": "member", "bram": "member", "emma": "waiting"}

    change(meedoen, members_most=3)
    move_queues_up(NOW)
    assert standings(meedoen)["emma"] == "member"
    assert letters_to("emma") == ["join-prove", "join-waiting", "member-welcome"]


def test_the_queue_is_in_order_of_proving_and_not_of_asking(app: Flask):
    meedoen = network(members_most=1)
    joins(meedoen, "anna")
    asks(meedoen, "bram")
    joins(meedoen, "emma")
    prove_request(meedoen.id, id_of("bram"), NOW)

    leave(meedoen.id, id_of("anna"), NOW)

    assert standings(meedoen) == {"bram": "waiting", "emma": "member"}


def test_an_invitation_is_repeated_only_after_fourteen_days(app: Flask):
    meedoen = network()
    lotte = id_of("lotte")
    invite(meedoen.id, ANNA, lotte, NOW)
    decline_invitation(meedoen.id, id_of("anna"), False, LATER)

    invite(meedoen.id, ANNA, lotte, NOW + timedelta(days=13))
    assert letters_to("anna") == ["member-invited"]
    invite(meedoen.id, ANNA, lotte, NOW + timedelta(days=14))
    assert (letters_to("anna"), standings(meedoen)) == (["member-invited"] * 2, {"anna": "invited"})


def test_a_place_that_is_handed_over_stays_as_it_is_when_anybody_types_the_address(app: Flask):
    meedoen = network(members_most=1)
    joins(meedoen, "anna", organisation="Oeverkring")
    hand_place_over(meedoen.id, id_of("anna"), "Bram", "bram@oeverkring.example", NOW)

    asks(meedoen, "bram", "Boze Buren")
    prove_request(meedoen.id, id_of("bram"), NOW)

    assert standings(meedoen) == {"bram": "member"}
    known = belonging_of(id_of("bram"), meedoen.id)
    assert known and known.member and known.member.organisation == "Oeverkring"
