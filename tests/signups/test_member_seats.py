"""Members of a network have a seat without signing up: at publication, when they join later, and under a rush."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, datetime, timedelta
from threading import Barrier
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import event, select
from sqlalchemy.orm import selectinload

from portal.agenda.models import Meeting
from portal.agenda.operations.copy import copy_meeting
from portal.agenda.operations.lock import MeetingLock
from portal.agenda.operations.make import make_meeting
from portal.agenda.operations.publish import publish
from portal.agenda.rules.refusals import NotTheirMembers
from portal.db import db, open_transaction, transaction
from portal.mail.letters.words import words_of
from portal.mail.models import Letter
from portal.mail.rules.sending import NotTrueAnyMore, Words
from portal.memberships.operations.leave import leave
from portal.networks.models import Membership, Network
from portal.networks.operations.lock import NetworkLock, lock_network
from portal.people.models import RoleName
from portal.people.operations.sign_in import person_at
from portal.signups.jobs import forget, seat_members_missed
from portal.signups.models import Signup
from portal.signups.operations import give_back as giving_back
from portal.signups.operations import publish as publishing
from portal.signups.operations import seat_members as seating
from portal.signups.operations.cancel import cancel
from portal.signups.operations.change import change_meeting
from portal.signups.operations.publish import publish_session
from portal.signups.operations.remove import remove
from portal.signups.operations.seat_members import seat_in_series
from portal.signups.operations.sign_up import sign_up
from portal.signups.queries import seats_of
from portal.signups.rules.seats import Seats
from portal.signups.rules.unproven import is_unproven
from tests.cast import (
    CANCELLED,
    GOING,
    NOW,
    WAITING,
    coordinator,
    letters_to,
    make_draft,
    meeting_text,
    network,
    newcomer,
    person,
    sign_up_all,
    signup_of,
    standings,
)
from tests.members import add_member
from tests.waiting import wait_until_somebody_waits

HOUR = timedelta(hours=1)
A_WEEK = timedelta(weeks=1)


@pytest.fixture
def meedoen(app: Flask) -> Network:
    return network()


def join(of: Network, *names: str, organisation: str = "", language: str = "", at: datetime = NOW) -> None:
    """Make members of these people, a minute after each other, and seat them in the series."""
    for number, name in enumerate(names):
        with transaction():
            _join(lock_network(of.id, at + number * timedelta(minutes=1)), name, organisation, language)


def _join(lock: NetworkLock, name: str, organisation: str = "", language: str = "") -> None:
    member = person_at(f"{name}@oeverkring.example", lock.now)
    member.name = member.name or name.title()
    values: dict[str, Any] = {"organisation": organisation, "language": language, "joined_at": lock.now}
    open_transaction().add(Membership(network_id=lock.network.id, person_id=member.id, **values))
    seat_in_series(lock, member.id)


def draft(of: Network, **changes: Any) -> Meeting:
    return make_draft(**{"network_id": of.id, "seats_members": True, "capacity": 10, **changes})


def published(of: Network, **changes: Any) -> Meeting:
    return publish_session(draft(of, **changes).id, NOW)


def later(weeks: int, **changes: Any) -> dict[str, Any]:
    """Return the changes that make the workshop so many weeks later."""
    text = meeting_text()
    return {"starts_at": text.starts_at + weeks * A_WEEK, "ends_at": text.ends_at + weeks * A_WEEK, **changes}


def the_letter(name: str) -> Letter:
    """Return the latest letter to this person."""
    rows = select(Letter).where(Letter.address == f"{name}@oeverkring.example").order_by(Letter.id.desc())
    return db.session.scalars(rows).first()  # pyright: ignore[reportReturnType]


# Publication


def test_publishing_seats_all_members_with_one_letter_each(meedoen: Network):
    join(meedoen, "anna", "daan")

    meeting = published(meedoen)

    assert standings(meeting) == {"anna": GOING, "daan": GOING}
    assert letters_to("anna") == letters_to("daan") == ["member-seated"]
    assert (meeting.taken, meeting.waiting) == (2, 0)
    assert [row.is_member_seat for row in db.session.scalars(select(Signup))] == [True, True]


def test_publishing_again_seats_and_writes_to_nobody_again(meedoen: Network):
    join(meedoen, "anna")
    meeting = published(meedoen)

    publish_session(meeting.id, NOW + HOUR)
    seat_members_missed(NOW + HOUR)

    assert (standings(meeting), letters_to("anna")) == ({"anna": GOING}, ["member-seated"])


def test_with_fewer_places_than_members_who_joined_last_waits_in_that_order(meedoen: Network):
    join(meedoen, "gijs", "anna", "finn", "daan")

    meeting = published(meedoen, capacity=2)

    assert standings(meeting) == {"gijs": GOING, "anna": GOING, "finn": WAITING, "daan": WAITING}
    assert [letters_to(name) for name in ("anna", "finn")] == [["member-seated"], ["member-waiting"]]
    assert [the_letter(name).facts["position"] for name in ("anna", "finn", "daan")] == [None, 1, 2]
    assert (meeting.taken, meeting.waiting, meeting.waiting_who_fit) == (2, 2, 2)


def test_who_joined_at_the_same_moment_is_seated_in_the_order_of_their_numbers(meedoen: Network):
    for name in ("daan", "anna"):
        add_member(meedoen.id, f"{name}@oeverkring.example", name.title(), None, NOW)

    assert standings(published(meedoen, capacity=1)) == {"daan": GOING, "anna": WAITING}


def test_the_cap_for_one_organisation_holds_for_members(meedoen: Network):
    join(meedoen, "anna", "daan", organisation="Veerhuis")
    join(meedoen, "emma", organisation="Kring", at=NOW + HOUR)

    meeting = published(meedoen, seats_per_organisation=1)

    assert standings(meeting) == {"anna": GOING, "daan": WAITING, "emma": GOING}


def test_members_wait_also_where_others_could_not(meedoen: Network):
    join(meedoen, "anna", "daan")

    meeting = published(meedoen, capacity=1, waiting_list=False)
    cancel(signup_of(meeting, "anna").id, NOW + HOUR)

    assert standings(meeting) == {"anna": CANCELLED, "daan": GOING}


def test_without_the_switch_members_sign_up_themselves(meedoen: Network):
    join(meedoen, "anna")

    assert standings(published(meedoen, seats_members=False)) == {}
    assert letters_to("anna") == []


def test_members_of_another_network_get_no_seat(meedoen: Network):
    join(network("Wonen"), "anna")

    assert standings(published(meedoen)) == {}


def test_who_was_added_by_address_alone_is_called_by_what_stands_before_the_at(meedoen: Network):
    add_member(meedoen.id, "anna@oeverkring.example", "", None, NOW)

    assert standings(published(meedoen)) == {"anna": GOING}


def test_the_switch_on_a_published_session_seats_members_then_and_off_again_takes_nothing_away(meedoen: Network):
    join(meedoen, "anna")
    meeting = published(meedoen, seats_members=False)
    text = {"network_id": meedoen.id, "capacity": 10}

    change_meeting(meeting.id, meeting_text(**text, seats_members=True), 1, NOW + HOUR)
    assert (standings(meeting), letters_to("anna")) == ({"anna": GOING}, ["member-seated"])

    change_meeting(meeting.id, meeting_text(**text, seats_members=False), 2, NOW + HOUR)
    assert (standings(meeting), letters_to("anna")) == ({"anna": GOING}, ["member-seated"])


# Joining later


def test_who_joins_later_is_in_all_sessions_to_come_with_one_letter(meedoen: Network):
    sessions = [published(meedoen, title=f"Sessie {week}", **later(week)) for week in (2, 1)]
    published(meedoen, title="Zonder", seats_members=False)

    join(meedoen, "anna")

    assert [standings(meeting) for meeting in sessions] == [{"anna": GOING}] * 2
    assert letters_to("anna") == ["series-seated"]
    assert [meeting.taken for meeting in sessions] == [1, 1]


def test_with_one_session_to_come_it_is_the_letter_about_that_session(meedoen: Network):
    published(meedoen)

    join(meedoen, "anna")

    assert letters_to("anna") == ["member-seated"]


def test_who_joins_a_full_session_waits(meedoen: Network):
    join(meedoen, "anna")
    meeting = published(meedoen, capacity=1)

    join(meedoen, "daan")

    assert standings(meeting) == {"anna": GOING, "daan": WAITING}


def test_who_joins_after_the_start_is_not_put_on_the_list(meedoen: Network):
    meeting = published(meedoen)

    join(meedoen, "anna", at=meeting.starts_at)

    assert (standings(meeting), letters_to("anna")) == ({}, [])


def test_who_signed_up_before_keeps_that_sign_up(meedoen: Network):
    meeting = published(meedoen)
    sign_up(meeting.id, newcomer("anna", "Veerhuis"), NOW)

    join(meedoen, "anna")

    assert (standings(meeting), letters_to("anna")) == ({"anna": GOING}, ["signup-going"])
    assert signup_of(meeting, "anna").is_member_seat is False


@pytest.mark.parametrize("way", ["given back", "removed"])
def test_a_seat_that_ended_is_not_given_again(meedoen: Network, way: str):
    join(meedoen, "anna")
    meeting = published(meedoen)
    mine = signup_of(meeting, "anna").id
    cancel(mine, NOW) if way == "given back" else remove(mine, person("bram").id, NOW)

    seat_members_missed(NOW + HOUR)
    leave(meedoen.id, signup_of(meeting, "anna").person_id, NOW + HOUR)
    join(meedoen, "anna", at=NOW + HOUR)

    assert standings(meeting) == {"anna": CANCELLED}


def test_a_seat_given_back_goes_to_the_first_member_who_waits(meedoen: Network):
    join(meedoen, "anna", "daan")
    meeting = published(meedoen, capacity=1)

    cancel(signup_of(meeting, "anna").id, NOW + HOUR)

    assert standings(meeting) == {"anna": CANCELLED, "daan": GOING}
    assert letters_to("daan") == ["member-waiting", "seat-yours"]


# The net


def test_within_the_hour_the_worker_seats_members_that_an_earlier_release_let_join(meedoen: Network):
    meeting = published(meedoen)
    add_member(meedoen.id, "anna@oeverkring.example", "Anna", None, NOW)
    published_beside = publish(draft(meedoen, title="Ernaast", **later(1)).id, NOW)

    for _ in range(2):
        seat_members_missed(NOW + HOUR)

    assert [standings(session) for session in (meeting, published_beside)] == [{"anna": GOING}] * 2
    assert letters_to("anna") == ["member-seated"] * 2


def test_a_member_whose_mailbox_refuses_the_letter_is_neither_deleted_nor_asked(meedoen: Network):
    join(meedoen, "anna")
    meeting = published(meedoen)
    with transaction() as session:
        letter = session.scalars(select(Letter)).one()
        letter.state, letter.tried_at = "refused", NOW

    forget(NOW + timedelta(days=4))

    mine = signup_of(meeting, "anna")
    assert standings(meeting) == {"anna": GOING}
    assert is_unproven(mine, person("anna")) is False


# Guests


def test_guests_fill_what_is_left_and_pass_no_member_who_waits(meedoen: Network):
    join(meedoen, "anna", "daan")
    meeting = published(meedoen, capacity=2)
    cancel(signup_of(meeting, "anna").id, NOW)

    sign_up_all(meeting, "emma", "finn")
    assert standings(meeting) == {"anna": CANCELLED, "daan": GOING, "emma": GOING, "finn": WAITING}

    join(meedoen, "gijs")
    cancel(signup_of(meeting, "emma").id, NOW)
    assert standings(meeting)["finn"] == GOING
    assert standings(meeting)["gijs"] == WAITING


# Letters


def test_the_words_of_the_letter_about_a_seat(meedoen: Network):
    join(meedoen, "anna")
    join(meedoen, "emma", language="en", at=NOW + HOUR)
    published(meedoen)

    dutch, english = (words_of(the_letter(name)) for name in ("anna", "emma"))

    assert (dutch.subject, english.subject) == (
        "Je staat erin: Meedoen lukt niet vanzelf, di 8 dec 9.30",
        "You are in: Meedoen lukt niet vanzelf, Tue 8 Dec 9:30",
    )
    assert dutch.lines[1] == "Je bent lid van Meedoen, dus je hebt een plaats. Je hoeft je niet in te schrijven."
    assert english.lines[1] == "You are a member of Meedoen, so you have a place. You do not need to sign up."
    assert "/signups/" in dutch.button.url  # pyright: ignore[reportOptionalMemberAccess]
    assert dutch.after[0].startswith("Zet het in je agenda: ")


def test_the_words_of_the_letter_about_the_waitlist(meedoen: Network):
    join(meedoen, "anna", "daan")
    join(meedoen, "emma", language="en", at=NOW + HOUR)
    published(meedoen, capacity=1)

    dutch, english = (words_of(the_letter(name)) for name in ("daan", "emma"))

    assert dutch.lines[1:3] == (
        "Je bent lid van Meedoen. Deze sessie heeft minder plaatsen dan er leden zijn. Wie het eerst lid werd, heeft "
        "het eerst een plaats.",
        "Je bent nummer 1 op de wachtlijst.",
    )
    assert english.lines[1:3] == (
        "You are a member of Meedoen. This session has fewer places than there are members, and who joined first has a "
        "place first.",
        "You are number 2 on the waitlist.",
    )


def words_of_series(meedoen: Network, language: str) -> Words:
    first = published(meedoen, title="Eén", capacity=1)
    published(meedoen, title="Twee", **later(1))
    sign_up_all(first, "gijs")
    join(meedoen, "anna", language=language)
    return words_of(the_letter("anna"))


def test_the_words_of_the_letter_about_a_series(meedoen: Network):
    words = words_of_series(meedoen, "nl")

    assert words.subject == "Je staat erin: de sessies van Meedoen"
    assert words.lines[1:] == (
        "Je bent lid van Meedoen, dus voor deze sessies hoef je je niet in te schrijven.",
        "dinsdag 8 december 2026, 9.30 tot 11.30 uur: Eén. De sessie is vol: je bent nummer 1 op de wachtlijst.",
        "dinsdag 15 december 2026, 9.30 tot 11.30 uur: Twee. Je hebt een plaats.",
        "Kun je bij één niet? Geef die plaats terug met de link van die sessie. Dan kan iemand anders komen.",
    )
    links = [link.text for link in (words.button, *words.files) if link]
    assert links == ["Eén, di 8 dec", "Twee, di 15 dec", "Zet ze allemaal in mijn eigen agenda"]


def test_the_words_of_the_letter_about_a_series_in_english(meedoen: Network):
    words = words_of_series(meedoen, "en")

    assert words.subject == "You are in: the sessions of Meedoen"
    assert words.lines[1:] == (
        "You are a member of Meedoen, so you do not need to sign up for these sessions.",
        "Tuesday 8 December 2026, 9:30 to 11:30: Eén. It is full: you are number 1 on the waitlist.",
        "Tuesday 15 December 2026, 9:30 to 11:30: Twee. You have a place.",
        "Can't come to one of them? Give that place back through its link. Then somebody else can come.",
    )


def test_the_letter_about_a_series_leaves_out_what_changed_before_it_was_sent(meedoen: Network):
    sessions = [published(meedoen, title=f"Sessie {week}", **later(week)) for week in (0, 1)]
    join(meedoen, "anna")
    letter = the_letter("anna")

    cancel(signup_of(sessions[0], "anna").id, NOW)
    assert words_of(letter).button.text == "Sessie 1, di 15 dec"  # pyright: ignore[reportOptionalMemberAccess]

    cancel(signup_of(sessions[1], "anna").id, NOW)
    with pytest.raises(NotTrueAnyMore):
        words_of(letter)


# A rush


def in_thread(app: Flask, work: Callable[[], object]) -> Callable[[], None]:
    def run() -> None:
        with app.app_context():
            try:
                work()
            finally:
                db.session.remove()

    return run


def rush_to_join(app: Flask, meedoen: Network) -> dict[str, str]:
    """Let anna join while a session is published: her membership is written and not committed when that begins."""
    meeting_id = draft(meedoen).id
    db.session.rollback()
    with ThreadPoolExecutor(1) as pool:
        with transaction():
            _join(lock_network(meedoen.id, NOW), "anna")
            publishing_it = pool.submit(in_thread(app, lambda: publish_session(meeting_id, NOW)))
            wait_until_somebody_waits(publishing_it)
        publishing_it.result()
    db.session.rollback()
    return standings(db.session.get_one(Meeting, meeting_id))


@pytest.mark.both_databases
def test_who_joins_while_a_session_is_published_is_in_it_once(app: Flask, meedoen: Network):
    assert rush_to_join(app, meedoen) == {"anna": GOING}
    assert letters_to("anna") == ["member-seated"]


@pytest.mark.on_postgresql
def test_control_without_the_lock_on_the_network_who_joins_is_missed(
    app: Flask, meedoen: Network, monkeypatch: pytest.MonkeyPatch
):
    network_id = meedoen.id

    def read_it(_meeting_id: int, now: datetime) -> NetworkLock:
        return NetworkLock(open_transaction(), open_transaction().get_one(Network, network_id), now)

    monkeypatch.setattr(publishing, "lock_its_network", read_it)

    assert rush_to_join(app, meedoen) == {}


def five_join_at_once(app: Flask, network_id: int) -> list[str]:
    people = [f"p{number}" for number in range(5)]
    db.session.rollback()

    def join_now(name: str) -> None:
        with transaction():
            _join(seating.lock_network(network_id, NOW), name)

    with ThreadPoolExecutor(5) as pool:
        for each in [pool.submit(in_thread(app, lambda name=name: join_now(name))) for name in people]:
            each.result()
    db.session.rollback()
    return people


@pytest.mark.both_databases
def test_of_five_who_join_at_once_two_have_the_last_two_seats(app: Flask, meedoen: Network):
    meeting = published(meedoen, capacity=2)
    other = published(meedoen, title="Ruim", **later(1))

    people = five_join_at_once(app, meedoen.id)

    assert list(standings(meeting).values()) == [GOING] * 2 + [WAITING] * 3
    assert sorted(standings(other)) == people
    assert [letters_to(name) for name in people] == [["series-seated"]] * 5


@pytest.mark.on_postgresql
def test_control_without_the_locks_all_five_count_two_free_seats(
    app: Flask, meedoen: Network, monkeypatch: pytest.MonkeyPatch
):
    meeting = published(meedoen, capacity=2)
    all_have_counted = Barrier(5)

    def count_together(counted: Meeting) -> Seats:
        seats = seats_of(counted)
        all_have_counted.wait(timeout=30)
        return seats

    def read_network(network_id: int, now: datetime) -> NetworkLock:
        return NetworkLock(open_transaction(), open_transaction().get_one(Network, network_id), now)

    def read_meeting(meeting_id: int, now: datetime) -> MeetingLock:
        blocks = [selectinload(Meeting.all_blocks)]
        return MeetingLock(open_transaction(), open_transaction().get_one(Meeting, meeting_id, options=blocks), now)

    monkeypatch.setattr(seating, "seats_of", count_together)
    monkeypatch.setattr(seating, "lock_network", read_network)
    monkeypatch.setattr(giving_back, "lock_meeting", read_meeting)

    five_join_at_once(app, meedoen.id)

    assert list(standings(meeting).values()) == [GOING] * 5


# Work


def reads_of_publishing(of: Network, count: int) -> list[str]:
    join(of, *(f"p{number}" for number in range(count)))
    meeting_id = draft(of).id
    found: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_others: Any) -> None:
        found.append(statement)

    event.listen(db.engine, "before_cursor_execute", note)
    try:
        publish_session(meeting_id, NOW + HOUR)
    finally:
        event.remove(db.engine, "before_cursor_execute", note)
    return [statement for statement in found if statement.lstrip().upper().startswith("SELECT")]


def test_ten_members_take_as_many_reads_as_three(app: Flask):
    few, many = (reads_of_publishing(network(name), count) for name, count in (("Drie", 3), ("Tien", 10)))

    assert len(many) == len(few)


def test_only_who_runs_the_network_gives_its_members_a_place(meedoen: Network):
    """Otherwise any facilitator could mail the members of any network, and read their names."""
    join(meedoen, "anna")
    bram = person("bram", RoleName.FACILITATOR).id
    lotte = coordinator("lotte", meedoen).id
    text = meeting_text(network_id=meedoen.id, seats_members=True)
    plain = replace(text, seats_members=False)

    with pytest.raises(NotTheirMembers):
        make_meeting(text, bram, "", NOW)
    his = make_meeting(plain, bram, "", NOW)
    with pytest.raises(NotTheirMembers):
        change_meeting(his.id, text, his.version, NOW, bram)
    changed = change_meeting(his.id, text, his.version, NOW, lotte)
    change_meeting(his.id, replace(text, title="Anders"), changed.version, NOW, bram)  # it was so already
    db.session.refresh(his, ["facilitators", "themes", "all_blocks"])

    (copy,) = copy_meeting(his, [date(2027, 3, 1)], bram, "", NOW)
    assert (his.seats_members, copy.seats_members) == (True, False)
    assert letters_to("anna") == []
