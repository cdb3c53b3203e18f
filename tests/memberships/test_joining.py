"""Joining a network: proven by the letter, within the caps, with a queue; leaving it, and handing over."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from threading import Barrier, local

import pytest
from flask import Flask
from sqlalchemy import event, func, select

from portal.db import db, open_transaction
from portal.erasing.operations.erase import erase
from portal.memberships.jobs import end_old_invitations
from portal.memberships.models import NoInvitation
from portal.memberships.operations import ask, places
from portal.memberships.operations.answer import accept, decline
from portal.memberships.operations.ask import prove_request, withdraw_request
from portal.memberships.operations.invite import Invited, accept_invitation, decline_invitation, invite
from portal.memberships.operations.leave import end_membership, hand_place_over, leave, put_back
from portal.memberships.operations.tell import AboutMe, agree, tell_about_me
from portal.memberships.rules.places import NetworkPlaces
from portal.memberships.rules.refusals import (
    AgreementsChanged,
    ApplicationAnswered,
    EngagementChanged,
    OffersWait,
    SameMailbox,
    TakesNoMembers,
    TooManyInvitations,
)
from portal.networks.models import Membership, Network
from portal.networks.operations.lock import NetworkLock
from portal.networks.rules.people import Named
from portal.people.models import Person
from portal.signups.models import Signup
from portal.signups.operations.cancel import cancel
from portal.signups.operations.publish import publish_session
from tests import cast
from tests.cast import NOW, letters_to
from tests.forgetting import forget
from tests.members import add_member
from tests.memberships.joining import application, asks, change, id_of, joiner, joins, member, network, standings

DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("places", "has_room"),
    [
        (NetworkPlaces(None, None, 99, {}), True),
        (NetworkPlaces(3, None, 2, {}), True),
        (NetworkPlaces(3, None, 3, {}), False),
        (NetworkPlaces(3, 2, 1, {"oeverkring": 1}), True),
        (NetworkPlaces(9, 2, 2, {"oeverkring": 2}), False),
        (NetworkPlaces(9, 2, 2, {"veerhuis": 2}), True),
    ],
)
def test_there_is_room_in_the_network_and_for_the_organisation(places: NetworkPlaces, has_room: bool):
    assert places.has_room_for("oeverkring") is has_room


def test_whoever_was_invited_has_the_place_that_was_held(app: Flask):
    full = NetworkPlaces(3, 1, 3, {"oeverkring": 1})

    assert (full.has_room_for("veerhuis", holds_one=True), full.has_room_for("oeverkring", holds_one=True)) == (
        True,
        False,
    )


def test_nobody_is_a_member_before_the_link_in_the_letter(app: Flask):
    meedoen = network()

    anna = asks(meedoen, "anna", "Oeverkring", question="Hoe dan?")
    assert (standings(meedoen), letters_to("anna")) == ({"anna": "unproven"}, ["join-prove"])

    for _ in range(2):
        prove_request(meedoen.id, anna, NOW + DAY)
    mine = member(meedoen, "anna")
    assert (mine.organisation, mine.question, mine.engagement_text) == ("Oeverkring", "Hoe dan?", "Vijf keer.")
    assert (mine.joined_at, mine.engaged_at, mine.engagement_version) == (NOW + DAY, NOW + DAY, 1)
    assert letters_to("anna") == ["join-prove", "member-welcome"]


def test_on_request_the_coordinator_accepts_one_and_declines_one_with_a_sentence(app: Flask):
    meedoen = network(join_mode="request")
    joins(meedoen, "anna", "bram")
    assert standings(meedoen) == {"anna": "requested", "bram": "requested"}
    assert letters_to("lotte")[-2:] == ["join-asked", "join-asked"]

    accept(application(meedoen, "anna").id, meedoen.id, NOW)
    decline(application(meedoen, "bram").id, meedoen.id, "Volgend jaar graag.", NOW)

    assert standings(meedoen) == {"anna": "member", "bram": "declined"}
    assert application(meedoen, "bram").sentence == "Volgend jaar graag."
    assert (letters_to("anna")[-1], letters_to("bram")[-1]) == ("member-welcome", "join-declined")
    with pytest.raises(ApplicationAnswered):
        accept(application(meedoen, "bram").id, meedoen.id, NOW)


def test_a_request_is_answered_in_its_own_network_only(app: Flask):
    meedoen = network(join_mode="request")
    joins(meedoen, "anna")
    thuis = cast.network("Thuis")

    with pytest.raises(ApplicationAnswered):
        accept(application(meedoen, "anna").id, thuis.id, NOW)
    assert standings(meedoen) == {"anna": "requested"}


def test_above_the_cap_people_wait_and_a_place_that_comes_free_goes_to_the_first_who_fits(app: Flask):
    meedoen = network(members_most=3, per_organisation=1)
    joins(meedoen, "anna", organisation="Oeverkring")
    joins(meedoen, "bram", organisation="Veerhuis")
    joins(meedoen, "emma", organisation="Veerhuis")
    joins(meedoen, "finn", organisation="Sluis")
    joins(meedoen, "gijs", organisation="Kraanvogel")
    waiting = {"emma": "waiting", "gijs": "waiting"}
    assert standings(meedoen) == {"anna": "member", "bram": "member", **waiting, "finn": "member"} | waiting
    assert letters_to("emma") == ["join-prove", "join-waiting"]

    leave(meedoen.id, id_of("anna"), NOW)
    assert standings(meedoen) == {"bram": "member", "emma": "waiting", "finn": "member", "gijs": "member"}

    end_membership(meedoen.id, id_of("bram"), "Tot ziens.", id_of("lotte"), NOW)
    assert standings(meedoen) == {"emma": "member", "finn": "member", "gijs": "member"}
    assert (letters_to("bram")[-1], letters_to("emma")[-1]) == ("membership-ended", "member-welcome")


def test_nothing_is_said_about_who_is_known_and_a_mailbox_gets_three_letters_a_day(app: Flask):
    meedoen = network()
    joins(meedoen, "anna")

    for _ in range(5):
        asks(meedoen, "anna")
        asks(meedoen, "daan")

    assert letters_to("anna") == ["join-prove", "member-welcome", "join-again", "join-again"]
    assert letters_to("daan") == ["join-prove"] * 3
    assert standings(meedoen) == {"anna": "member", "daan": "unproven"}


def test_one_mailbox_gets_three_invitations_a_day_whatever_stands_behind_its_plus(app: Flask):
    labels = [Named("", f"anna+{number}@oeverkring.example") for number in range(5)]

    assert invite(network().id, labels, id_of("lotte"), NOW) == Invited(sent=3, known=2)
    assert invite(cast.network("Thuis").id, labels, id_of("lotte"), NOW + DAY / 2) == Invited(known=5)


def test_a_network_invites_a_hundred_a_day_and_one_person_two_hundred_and_above_that_nobody(app: Flask):
    def people(first: int, count: int) -> list[Named]:
        return [Named("", f"p{number}@oeverkring.example") for number in range(first, first + count)]

    meedoen, lotte = network(), id_of("lotte")
    elsewhere = [cast.network(name) for name in ("Thuis", "Wonen")]
    assert invite(meedoen.id, people(0, 99), lotte, NOW) == Invited(sent=99)
    with pytest.raises(TooManyInvitations) as refused:
        invite(meedoen.id, people(99, 2), lotte, NOW)
    assert (refused.value.facts, len(standings(meedoen))) == ({"left": 1}, 99)

    assert invite(elsewhere[0].id, people(200, 100), lotte, NOW) == Invited(sent=100)
    with pytest.raises(TooManyInvitations):
        invite(elsewhere[1].id, people(300, 2), lotte, NOW)
    assert invite(meedoen.id, people(99, 2), lotte, NOW + DAY) == Invited(sent=2)


def test_whose_membership_is_ended_again_and_again_gets_one_letter_in_thirty_days(app: Flask):
    meedoen = network()
    joins(meedoen, "anna")
    anna, lotte = id_of("anna"), id_of("lotte")

    told = []
    for day in (0, 1, 31):
        told.append(end_membership(meedoen.id, anna, "Tot ziens.", lotte, NOW + day * DAY))
        put_back(meedoen.id, anna, lotte, NOW + day * DAY)

    assert (told, letters_to("anna").count("membership-ended")) == ([True, False, True], 2)


def test_an_invitation_holds_a_place_for_fourteen_days(app: Flask):
    meedoen = network(members_most=2)
    lotte = id_of("lotte")
    people = [Named("Anna", "anna@oeverkring.example"), Named("", "bram@oeverkring.example")]

    assert invite(meedoen.id, people, lotte, NOW) == Invited(sent=2)
    joins(meedoen, "emma")
    assert standings(meedoen) == {"anna": "invited", "bram": "invited", "emma": "waiting"}
    assert invite(meedoen.id, [*people, Named("", "finn@oeverkring.example")], lotte, NOW) == Invited(
        known=2, no_place=1
    )
    assert letters_to("anna") == ["member-invited"]

    accept_invitation(meedoen.id, id_of("anna"), joiner("anna", "Oeverkring"), NOW + 13 * DAY)
    end_old_invitations(NOW + 14 * DAY - timedelta(seconds=1))
    assert standings(meedoen) == {"anna": "member", "bram": "invited", "emma": "waiting"}
    end_old_invitations(NOW + 14 * DAY)
    assert standings(meedoen) == {"anna": "member", "bram": "declined", "emma": "member"}
    with pytest.raises(ApplicationAnswered):
        accept_invitation(meedoen.id, id_of("bram"), joiner("bram"), NOW + 15 * DAY)


def test_whoever_wants_no_invitation_gets_none_again_and_the_mark_tells_no_address(app: Flask):
    meedoen = network()
    people = [Named("Anna", "anna@oeverkring.example")]
    invite(meedoen.id, people, id_of("lotte"), NOW)

    decline_invitation(meedoen.id, id_of("anna"), never_again=True, now=NOW)

    assert invite(meedoen.id, people, id_of("lotte"), NOW) == Invited(unwanted=1)
    assert "anna" not in db.session.scalars(select(NoInvitation.mark)).one()
    assert letters_to("anna") == ["member-invited"]


def test_a_member_hands_the_place_to_a_colleague_and_the_caps_stay(app: Flask):
    meedoen = network(members_most=1, per_organisation=1)
    joins(meedoen, "anna", organisation="Oeverkring")
    joins(meedoen, "finn", organisation="Sluis")

    hand_place_over(meedoen.id, id_of("anna"), "Bram", "bram@oeverkring.example", NOW)
    assert standings(meedoen) == {"anna": "member", "finn": "waiting", "bram": "unproven"}
    prove_request(meedoen.id, id_of("bram"), NOW)

    assert standings(meedoen) == {"finn": "waiting", "bram": "member"}
    assert member(meedoen, "bram").organisation == "Oeverkring"
    assert (letters_to("anna")[-1], letters_to("bram")) == ("place-handed-over", ["join-in-place", "member-welcome"])


def test_a_place_is_not_handed_to_oneself_or_to_a_member(app: Flask):
    meedoen = network()
    joins(meedoen, "anna", "bram")

    with pytest.raises(SameMailbox):
        hand_place_over(meedoen.id, id_of("anna"), "Anna", "ANNA@oeverkring.example", NOW)

    hand_place_over(meedoen.id, id_of("anna"), "Bram", "bram@oeverkring.example", NOW)
    assert standings(meedoen) == {"anna": "member", "bram": "member"}
    assert letters_to("bram") == ["join-prove", "member-welcome", "join-again"]  # only the mailbox hears it


@pytest.mark.parametrize("state", ["draft", "closing", "closed", "stopped"])
def test_a_network_that_is_not_there_yet_or_ends_takes_nobody(app: Flask, state: str):
    meedoen = network()
    asks(meedoen, "anna")
    change(meedoen, state=state)

    with pytest.raises(TakesNoMembers):
        asks(meedoen, "daan")
    with pytest.raises(TakesNoMembers):
        prove_request(meedoen.id, id_of("anna"), NOW)
    with pytest.raises(TakesNoMembers):
        invite(meedoen.id, [Named("", "emma@oeverkring.example")], id_of("lotte"), NOW)
    assert standings(meedoen) == {"anna": "unproven"}


def test_a_card_is_off_until_its_owner_fills_it_and_agreements_are_agreed_to_by_version(app: Flask):
    meedoen = network()
    joins(meedoen, "anna")
    anna = id_of("anna")

    tell_about_me(meedoen.id, anna, AboutMe("", True, "", True))
    assert (member(meedoen, "anna").shows_card, member(meedoen, "anna").shares_question) == (False, False)
    change(meedoen, agreements_version=2)
    for version in (3, 1):
        with pytest.raises(AgreementsChanged):
            agree(meedoen.id, anna, version, NOW + DAY)
    agree(meedoen.id, anna, 2, NOW + DAY)

    mine = member(meedoen, "anna")
    assert (mine.agreements_version, mine.agreed_at) == (2, NOW + DAY)


def rush(app: Flask, network_id: int, people: list[int]) -> int:
    """Let all of them prove their mailbox at once; return how many are members."""
    start = Barrier(len(people))

    def prove(person_id: int) -> None:
        with app.app_context():
            start.wait(20)
            prove_request(network_id, person_id, NOW)

    db.session.rollback()
    with ThreadPoolExecutor(len(people)) as pool:
        list(pool.map(prove, people))
    count = select(func.count()).select_from(Membership).where(Membership.network_id == network_id)
    return db.session.scalars(count).one()


@pytest.mark.both_databases
def test_the_caps_hold_when_all_join_at_once(app: Flask):
    meedoen = network(members_most=3, per_organisation=2)
    people = [asks(meedoen, f"p{number}", "Oeverkring" if number % 2 else "Sluis") for number in range(8)]

    assert rush(app, meedoen.id, people) == 3
    assert sorted(standings(meedoen).values()) == ["member"] * 3 + ["waiting"] * 5


@pytest.mark.in_turns
@pytest.mark.on_postgresql
def test_control_without_the_lock_more_are_members(app: Flask, monkeypatch: pytest.MonkeyPatch):
    def without_lock(network_id: int, now: datetime) -> NetworkLock:
        session = open_transaction()
        return NetworkLock(session, session.get_one(Network, network_id), now)

    def count_together(lock: NetworkLock) -> NetworkPlaces:
        counted = count(lock)
        if not hasattr(mine, "has_counted"):
            mine.has_counted = True
            all_have_counted.wait(20)
        return counted

    mine, all_have_counted, count = local(), Barrier(6), places.places_of
    monkeypatch.setattr(ask, "lock_network", without_lock)
    monkeypatch.setattr(places, "places_of", count_together)
    meedoen = network(members_most=1)
    people = [asks(meedoen, f"q{number}") for number in range(6)]

    assert rush(app, meedoen.id, people) == 6


def test_a_place_is_offered_three_times_in_three_days_whether_the_address_is_known_or_not(app: Flask):
    meedoen = network()
    joins(meedoen, "anna", "emma")
    invite(meedoen.id, [Named("Finn", "finn@oeverkring.example")], id_of("lotte"), NOW)
    decline_invitation(meedoen.id, id_of("finn"), never_again=True, now=NOW)
    anna = id_of("anna")

    for name in ("emma", "finn", "bram"):  # a member, one who wants no letters, a stranger
        hand_place_over(meedoen.id, anna, name.title(), f"{name}@oeverkring.example", NOW)
    with pytest.raises(OffersWait):
        hand_place_over(meedoen.id, anna, "Daan", "daan@oeverkring.example", NOW + 3 * DAY - timedelta(seconds=1))

    assert [letters_to(name)[-1:] for name in ("emma", "finn", "bram", "daan")] == [
        ["join-again"],
        ["member-invited"],  # nothing since
        ["join-in-place"],
        [],
    ]
    hand_place_over(meedoen.id, anna, "Daan", "daan@oeverkring.example", NOW + 3 * DAY)
    assert letters_to("daan") == ["join-in-place"]


def test_whoever_wants_no_letters_gets_one_in_thirty_days_however_often_the_address_is_typed(app: Flask):
    meedoen = network()
    asks(meedoen, "anna")
    withdraw_request(meedoen.id, id_of("anna"), NOW, never_again=True)

    for day in (0, 1, 2, 29, 30, 31):
        asks(meedoen, "anna", now=NOW + day * DAY)
    assert letters_to("anna") == ["join-prove", "join-prove"]

    prove_request(meedoen.id, id_of("anna"), NOW + 31 * DAY)  # a changed mind counts
    assert standings(meedoen) == {"anna": "member"}


def test_in_a_network_that_takes_no_members_nothing_is_accepted_or_handed_over(app: Flask):
    meedoen = network(join_mode="request")
    joins(meedoen, "anna", "emma")
    accept(application(meedoen, "anna").id, meedoen.id, NOW)
    change(meedoen, state="closing")

    with pytest.raises(TakesNoMembers):
        accept(application(meedoen, "emma").id, meedoen.id, NOW)
    with pytest.raises(TakesNoMembers):
        hand_place_over(meedoen.id, id_of("anna"), "Bram", "bram@oeverkring.example", NOW)
    assert standings(meedoen) == {"anna": "member", "emma": "requested"}


def test_nobody_says_yes_to_another_text_than_they_read(app: Flask):
    meedoen = network()
    asks(meedoen, "anna")
    invite(meedoen.id, [Named("Finn", "finn@oeverkring.example")], id_of("lotte"), NOW)
    change(meedoen, engagement_version=2, meetings=9)

    for early in (
        lambda: asks(meedoen, "bram"),
        lambda: prove_request(meedoen.id, id_of("anna"), NOW, version=1),
        lambda: accept_invitation(meedoen.id, id_of("finn"), joiner("finn"), NOW),
    ):
        with pytest.raises(EngagementChanged):
            early()
    prove_request(meedoen.id, id_of("anna"), NOW, version=2)

    anna = member(meedoen, "anna")
    assert (anna.engagement_version, "9" in anna.engagement_text) == (2, True)


def test_who_asks_and_withdraws_again_and_again_mails_the_coordinator_twenty_times_a_day(app: Flask):
    meedoen = network(join_mode="request")
    for _ in range(25):
        joins(meedoen, "anna", now=NOW)
        withdraw_request(meedoen.id, id_of("anna"), NOW)

    assert letters_to("lotte").count("join-asked") == 20


def test_the_row_of_somebody_who_never_answered_an_invitation_goes_within_a_month_after_its_end(app: Flask):
    meedoen = network()
    invite(meedoen.id, [Named("", f"{name}@oeverkring.example") for name in ("anna", "bram")], id_of("lotte"), NOW)
    accept_invitation(meedoen.id, id_of("bram"), joiner("bram"), NOW)
    add_member(meedoen.id, "emma@oeverkring.example", "Emma", None, NOW)  # by the command line
    before = forget(NOW + 31 * DAY, "people")  # while the place is held, should the worker be late
    end_old_invitations(NOW + 31 * DAY)

    gone = forget(NOW + 44 * DAY, "people")

    left = db.session.scalars(select(Person.email).where(Person.email != "lotte@oeverkring.example")).all()
    assert (before, gone, sorted(left)) == (0, 1, ["bram@oeverkring.example", "emma@oeverkring.example"])


def test_no_session_and_no_mailbox_waits_behind_a_counter(app: Flask):
    """Otherwise whoever signs up at that moment and this would wait for each other."""
    meedoen, thuis = network(), cast.network("Thuis")
    change(thuis, join_mode="open")
    for number, of in enumerate((thuis, meedoen, thuis)):
        publish_session(cast.make_draft(network_id=of.id, seats_members=True, title=f"Nummer {number}").id, NOW)
    joins(meedoen, "anna")
    joins(thuis, "anna")
    for signup in db.session.scalars(select(Signup)).all():
        cancel(signup.id, NOW)
    for of in (meedoen, thuis):
        change(of, members_most=1)
        joins(of, "bram", "emma")
    anna, lotte = id_of("anna"), id_of("lotte")
    db.session.rollback()

    assert waits_behind_a_counter(lambda: erase(anna, None, NOW)) == []
    change(meedoen, members_most=3)
    zoe = [Named("", "zoe@oeverkring.example")]
    assert waits_behind_a_counter(lambda: invite(meedoen.id, zoe, lotte, NOW)) == []

    assert standings(meedoen) == {"bram": "member", "emma": "member", "zoe": "invited"}


def waits_behind_a_counter(operation: Callable[[], object]) -> list[str]:
    """Return the locks on sessions, and the new mailboxes, that come for the first time after a counter was raised."""
    held, waits = set(), []

    def hear(_connection: object, _cursor: object, statement: str, parameters: object, *_: object) -> None:
        if statement.startswith("INSERT INTO counter"):
            held.add("counter")
        elif statement.startswith(("UPDATE meeting SET turn", "INSERT INTO person ")):
            if "counter" in held and repr(parameters) not in held:
                waits.append(statement.split(" SET")[0].split(" (")[0])
            held.add(repr(parameters))

    event.listen(db.engine, "before_cursor_execute", hear)
    try:
        operation()
    finally:
        event.remove(db.engine, "before_cursor_execute", hear)
    return waits
