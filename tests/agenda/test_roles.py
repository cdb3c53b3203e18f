"""Roles are given, taken and handed over, and there is always an organiser."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select

from portal.agenda.jobs import remind_all
from portal.agenda.models import Meeting
from portal.agenda.operations.end_leading import end_leading
from portal.agenda.operations.lead import say_cannot_lead
from portal.agenda.operations.leaders import who_can_lead
from portal.agenda.operations.lock import lock_meeting
from portal.agenda.operations.roles import give_role, hand_over, take_role
from portal.agenda.queries.meetings import meeting_at
from portal.counters import counters
from portal.db import db, transaction
from portal.history.models import Action, HistoryEntry
from portal.history.words import NAMES
from portal.networks.models import Network
from portal.people.models import Person, Role, RoleName
from portal.people.operations.sign_in import person_at
from portal.people.rules import LastOrganiser, NeedsName, NeedsSuccessor, NotTheirsToHandOver, RoleError
from portal.signups.operations.call_off import call_off
from portal.signups.operations.sign_up import write_signup
from portal.signups.rules.signing_up import SignupReply
from tests.cast import GOING, NOW, coordinator, letters_to, make, make_draft, network, newcomer, person, standings
from tests.guards.test_statements import listening
from tests.waiting import wait_until_somebody_waits

pytestmark = pytest.mark.postgresql_in_turns

A_DAY = timedelta(days=1)
ORGANISER, FACILITATOR, COORDINATOR = RoleName.ORGANISER, RoleName.FACILITATOR, RoleName.COORDINATOR


@pytest.fixture
def meedoen(app: Flask) -> Network:
    return network("Meedoen")


def roles() -> dict[str, list[str]]:
    """Return the current roles and their holders, by name."""
    db.session.rollback()
    rows = db.session.execute(select(Person.name, Role.role).join(Role, Role.person_id == Person.id).order_by(Role.id))
    found: dict[str, list[str]] = {}
    for name, role in rows:
        found.setdefault(name, []).append(role)
    return found


def role_of(somebody: Person, role: RoleName) -> int:
    return next(held.id for held in somebody.roles if held.role == role)


def history() -> list[tuple[str, int | None, int | None, str, int | None]]:
    """Return (action, actor, subject, role, network) of every history entry about a role."""
    about_roles = (
        select(HistoryEntry)
        .where(HistoryEntry.action.in_([Action.ROLE_GIVEN, Action.ROLE_TAKEN]))
        .order_by(HistoryEntry.id)
    )
    return [
        (entry.action, entry.by_id, entry.about_id, entry.role, entry.network_id)
        for entry in db.session.scalars(about_roles)
    ]


def test_chris_makes_anna_a_facilitator_and_she_hears_it_once(anna: Person, chris: Person):
    for _ in range(2):
        give_role("Anna@Oeverkring.example", "", FACILITATOR, None, chris.id, NOW)

    assert roles() == {"Anna": [FACILITATOR], "Chris": [ORGANISER]}
    assert letters_to("anna") == ["role-given"]
    assert history() == [(Action.ROLE_GIVEN, chris.id, anna.id, FACILITATOR, None)]


def test_somebody_new_gets_a_name_and_a_role(chris: Person):
    nora = give_role("nora@oeverkring.example", "Nora", FACILITATOR, None, chris.id, NOW)

    assert (nora.name, nora.email, nora.verified_at) == ("Nora", "nora@oeverkring.example", None)
    assert roles() == {"Chris": [ORGANISER], "Nora": [FACILITATOR]}


def test_somebody_without_a_name_gets_no_role_and_is_not_made(chris: Person):
    with pytest.raises(NeedsName):
        give_role("nora@oeverkring.example", "", FACILITATOR, None, chris.id, NOW)

    assert db.session.scalars(select(Person.name)).all() == ["Chris"]


def test_nobody_is_renamed_by_getting_a_role(anna: Person, chris: Person):
    before = counters()

    give_role(anna.email, "Iemand Anders", FACILITATOR, None, chris.id, NOW)

    assert (anna.name, counters()) == ("Anna", before)


def test_pages_that_name_people_are_made_afresh_when_somebody_gets_a_name(chris: Person):
    calendar, seats = counters()

    give_role("nora@oeverkring.example", "Nora", FACILITATOR, None, chris.id, NOW)

    assert counters() == (calendar, seats + 1)  # feeds name no facilitator


def test_lotte_coordinates_one_network_and_no_other(meedoen: Network, chris: Person):
    other = network("Thuis")
    lotte = give_role("lotte@oeverkring.example", "Lotte", COORDINATOR, meedoen.id, chris.id, NOW)

    assert (lotte.coordinated_ids, lotte.member_of) == ({meedoen.id}, {meedoen.id})
    assert history() == [(Action.ROLE_GIVEN, chris.id, lotte.id, COORDINATOR, meedoen.id)]

    give_role(lotte.email, "", COORDINATOR, other.id, chris.id, NOW)
    assert roles()["Lotte"] == [COORDINATOR, COORDINATOR]


def test_who_gives_a_role_to_themselves_gets_no_letter(chris: Person):
    give_role(chris.email, "", FACILITATOR, None, chris.id, NOW)

    assert (roles(), letters_to("chris")) == ({"Chris": [ORGANISER, FACILITATOR]}, [])


def test_a_role_that_is_taken_away_is_gone_at_once(bram: Person, chris: Person):
    for _ in range(2):
        take_role(role_of(bram, FACILITATOR) if bram.roles else 0, chris.id, NOW)

    assert (roles(), bram.is_facilitator) == ({"Chris": [ORGANISER]}, False)
    assert history() == [(Action.ROLE_TAKEN, chris.id, bram.id, FACILITATOR, None)]


def test_the_last_organiser_stays_one(chris: Person):
    with pytest.raises(LastOrganiser):
        take_role(role_of(chris, ORGANISER), chris.id, NOW)

    assert (roles(), history()) == ({"Chris": [ORGANISER]}, [])


def test_chris_hands_the_portal_over_to_bram(bram: Person, chris: Person):
    held = role_of(chris, ORGANISER)

    for _ in range(2):
        hand_over(held, bram.id, chris.id, NOW)

    assert roles() == {"Bram": [FACILITATOR, ORGANISER]}
    assert letters_to("bram") == ["role-given"]
    assert history() == [
        (Action.ROLE_GIVEN, chris.id, bram.id, ORGANISER, None),
        (Action.ROLE_TAKEN, chris.id, chris.id, ORGANISER, None),
    ]


def test_a_role_that_the_other_has_already_is_only_taken_here(meedoen: Network, chris: Person):
    lotte, noor = coordinator("lotte", meedoen), coordinator("noor", meedoen)

    hand_over(role_of(lotte, COORDINATOR), noor.id, chris.id, NOW)

    assert roles() == {"Chris": [ORGANISER], "Noor": [COORDINATOR]}


def test_handing_a_role_to_oneself_changes_nothing(bram: Person, chris: Person):
    hand_over(role_of(bram, FACILITATOR), bram.id, chris.id, NOW)

    assert (roles(), history()) == ({"Bram": [FACILITATOR], "Chris": [ORGANISER]}, [])


@pytest.mark.both_databases
def test_two_organisers_who_take_each_others_role_at_once_leave_one(app: Flask, chris: Person):
    """The first waits for chris' row after it counted the organisers; the second comes meanwhile."""
    other = person("els", ORGANISER)
    actions = [(role_of(chris, ORGANISER), other.id), (role_of(other, ORGANISER), chris.id)]
    chris_id = chris.id

    def take(role_id: int, by_id: int) -> str:
        with app.app_context():
            try:
                take_role(role_id, by_id, NOW)
                return "taken"
            except RoleError as error:
                return type(error).__name__

    with ThreadPoolExecutor(2) as elsewhere:
        with transaction() as session:
            session.get_one(Person, chris_id, with_for_update=True)
            takes = []
            for count, action in enumerate(actions, 1):
                takes.append(elsewhere.submit(take, *action))
                wait_until_somebody_waits(takes[-1], count)
        outcomes = [take.result(20) for take in takes]

    assert sorted(outcomes) == ["LastOrganiser", "taken"]
    assert [held for name in roles().values() for held in name] == [ORGANISER]


def test_sessions_go_to_who_takes_over_and_come_back_with_the_role(bram: Person, chris: Person):
    fleur = person("fleur", FACILITATOR)
    alone, shared = make(facilitator_ids=[bram.id]), make(title="Samen", facilitator_ids=[bram.id, fleur.id])

    with pytest.raises(NeedsSuccessor):
        take_role(role_of(bram, FACILITATOR), chris.id, NOW)
    with pytest.raises(NeedsSuccessor):
        take_role(role_of(bram, FACILITATOR), chris.id, NOW, person("anna").id)  # somebody without a role
    assert (roles()["Bram"], history()) == ([FACILITATOR], [])

    taken = take_role(role_of(bram, FACILITATOR), chris.id, NOW, chris.id)
    assert (leaders(alone), leaders(shared)) == (["Chris"], ["Fleur"])

    give_role(bram.email, "", FACILITATOR, None, chris.id, NOW, undoes=taken or 0)
    assert (leaders(alone), leaders(shared)) == (["Bram"], ["Bram", "Fleur"])


def test_no_session_is_locked_after_a_counter_was_raised(bram: Person, chris: Person):
    """Otherwise two people who change sessions at once would deadlock."""
    for title in ("Een", "Twee"):
        make(title=title, facilitator_ids=[bram.id])
    held = role_of(bram, FACILITATOR)

    with listening() as heard:
        taken = take_role(held, chris.id, NOW, chris.id)
        give_role(bram.email, "", FACILITATOR, None, chris.id, NOW, undoes=taken or 0)

    steps = [
        "counter" if statement.startswith("INSERT INTO counter") else "lock"
        for statement in heard
        if statement.startswith(("INSERT INTO counter", "UPDATE meeting SET turn"))
    ]
    assert steps == ["lock", "lock", "counter"] * 2


def test_an_undo_of_another_role_gives_no_session(bram: Person, chris: Person):
    meeting = make(facilitator_ids=[bram.id])
    taken = take_role(role_of(bram, FACILITATOR), chris.id, NOW, chris.id)

    give_role(person("anna").email, "", FACILITATOR, None, chris.id, NOW, undoes=taken or 0)
    give_role(bram.email, "", ORGANISER, None, chris.id, NOW, undoes=taken or 0)

    assert leaders(meeting) == ["Chris"]


def test_an_undo_gives_no_session_to_who_has_the_role_again_already(bram: Person, chris: Person):
    meeting = make(facilitator_ids=[bram.id])
    taken = take_role(role_of(bram, FACILITATOR), chris.id, NOW, chris.id)
    give_role(bram.email, "", FACILITATOR, None, chris.id, NOW)

    give_role(bram.email, "", FACILITATOR, None, chris.id, NOW, undoes=taken or 0)

    assert leaders(meeting) == ["Chris"]


def test_leading_ends_with_the_last_role_that_carries_it_wherever_it_is(bram: Person, chris: Person):
    give_role(chris.email, "", FACILITATOR, None, chris.id, NOW)

    for somebody in (bram, chris):
        take_role(role_of(somebody, FACILITATOR), chris.id, NOW)

    assert (bram.lead_ended_at, chris.lead_ended_at) == (NOW, None)


@pytest.mark.one_database
def test_nobody_without_a_name_takes_a_role_over(bram: Person, chris: Person):
    with transaction() as session:
        somebody = person_at("somebody@oeverkring.example", NOW)
        session.flush()
        nameless = somebody.id

    with pytest.raises(NeedsName):
        hand_over(role_of(bram, FACILITATOR), nameless, chris.id, NOW)

    assert roles() == {"Bram": [FACILITATOR], "Chris": [ORGANISER]}


@pytest.mark.one_database
def test_who_coordinates_a_network_gives_away_no_session_of_another_and_brings_none_back(
    bram: Person, chris: Person, meedoen: Network
):
    lotte = coordinator("lotte", meedoen)
    ours, other = (
        make(facilitator_ids=[bram.id], network_id=meedoen.id),
        make(title="Elders", facilitator_ids=[bram.id]),
    )
    held = role_of(bram, FACILITATOR)
    with pytest.raises(NotTheirsToHandOver):
        take_role(held, lotte.id, NOW, lotte.id)
    taken = take_role(held, chris.id, NOW, chris.id)

    give_role(bram.email, "", FACILITATOR, None, lotte.id, NOW, undoes=taken or 0)

    assert (leaders(ours), leaders(other)) == (["Bram"], ["Chris"])


@pytest.mark.one_database
@pytest.mark.parametrize(
    ("later", "names"), [(A_DAY, ["Bram"]), (A_DAY + timedelta(milliseconds=1), ["Chris"])], ids=["in time", "too late"]
)
def test_sessions_come_back_with_the_role_until_a_day_later(
    bram: Person, chris: Person, later: timedelta, names: list[str]
):
    meeting = make(facilitator_ids=[bram.id])
    taken = take_role(role_of(bram, FACILITATOR), chris.id, NOW, chris.id)

    give_role(bram.email, "", FACILITATOR, None, chris.id, NOW + later, undoes=taken or 0)

    assert leaders(meeting) == names


@pytest.mark.one_database
def test_what_is_over_or_called_off_does_not_come_back_with_the_role_and_a_draft_does(bram: Person, chris: Person):
    at = NOW + timedelta(hours=12)
    mine: dict[str, Any] = {"facilitator_ids": [bram.id]}
    soon = mine | {"starts_at": at - timedelta(hours=2), "ends_at": at}
    meetings = [make(**mine), make(**mine), make(**soon), make_draft(**soon)]
    taken = take_role(role_of(bram, FACILITATOR), chris.id, NOW, chris.id)
    call_off(meetings[1].id, "", None, NOW)

    give_role(bram.email, "", FACILITATOR, None, chris.id, at, undoes=taken or 0)

    assert [leaders(meeting) for meeting in meetings] == [["Bram"], ["Chris"], ["Chris"], ["Bram"]]


@pytest.mark.one_database
def test_who_gets_and_who_loses_a_session_with_a_role_hears_it_and_of_a_draft_only_who_gets_it(
    bram: Person, chris: Person
):
    fleur = person("fleur", FACILITATOR)
    near = NOW + timedelta(hours=20)
    make(facilitator_ids=[bram.id], starts_at=near, ends_at=near + timedelta(hours=2))
    remind_all(NOW)
    make_draft(facilitator_ids=[bram.id])
    counts = {name: len(letters_to(name)) for name in ("bram", "fleur")}

    def heard() -> list[list[str]]:
        found = [letters_to(name)[counts[name] :] for name in counts]
        counts.update({name: len(letters_to(name)) for name in counts})
        return found

    taken = take_role(role_of(bram, FACILITATOR), chris.id, NOW + timedelta(minutes=1), fleur.id)
    assert heard() == [["lead-taken-over"], ["lead-given", "lead-day", "lead-given"]]

    give_role(bram.email, "", FACILITATOR, None, chris.id, NOW + timedelta(minutes=2), undoes=taken or 0)
    assert heard() == [["role-given", "lead-given", "lead-day", "lead-given"], ["lead-taken-over"]]


@pytest.mark.one_database
def test_whoever_takes_a_session_over_with_a_role_leads_it_though_they_said_that_they_cannot(
    bram: Person, chris: Person
):
    """Chris cannot lead two sessions, and gets one of them when bram loses his role."""
    theirs: dict[str, Any] = {"facilitator_ids": [bram.id, chris.id]}
    gets, other = make(**theirs), make(title="Een andere", **theirs)
    for meeting in (gets, other):
        say_cannot_lead(meeting.id, chris.id, NOW)

    with transaction() as session:
        end_leading(session.get_one(Person, bram.id), [gets.id], session.get_one(Person, chris.id), None, NOW)

    with transaction():
        able = [[person.name for person in who_can_lead(lock_meeting(each.id, NOW))] for each in (gets, other)]
    assert able == [["Chris"], ["Bram"]]


@pytest.mark.one_database
def test_no_page_is_made_afresh_for_who_leads_a_draft(bram: Person, chris: Person):
    make_draft(facilitator_ids=[bram.id])
    before = counters()

    taken = take_role(role_of(bram, FACILITATOR), chris.id, NOW, chris.id)
    give_role(bram.email, "", FACILITATOR, None, chris.id, NOW, undoes=taken or 0)

    assert counters() == before


@pytest.mark.on_postgresql
@pytest.mark.parametrize("action", ["taken", "given back"])
def test_who_signs_up_while_their_role_changes_and_who_changes_it_do_not_wait_for_each_other(
    app: Flask, bram: Person, chris: Person, action: str
):
    """Signing up locks the session and then the person; changing the role does so the other way round."""
    meeting = make(facilitator_ids=[bram.id])
    chris_id, email, held = chris.id, bram.email, role_of(bram, FACILITATOR)
    taken = take_role(held, chris_id, NOW, chris_id) if action == "given back" else None

    def change() -> None:
        with app.app_context():
            if taken:
                give_role(email, "", FACILITATOR, None, chris_id, NOW, undoes=taken)
            else:
                take_role(held, chris_id, NOW, chris_id)

    meeting_id, bram_id = meeting.id, bram.id
    with ThreadPoolExecutor(1) as elsewhere:
        with transaction() as session:
            mine = lock_meeting(meeting_id, NOW)
            changed = elsewhere.submit(change)
            wait_until_somebody_waits(changed)
            write_signup(mine, session.get_one(Person, bram_id), newcomer("bram"), SignupReply(GOING, "mine"))
        changed.result(10)

    assert (standings(meeting), leaders(meeting)) == ({"bram": GOING}, ["Bram"] if taken else ["Chris"])


def leaders(meeting: Meeting) -> list[str]:
    db.session.rollback()
    whole = meeting_at(meeting.slug)
    return [leader.name for leader in whole.facilitators] if whole else []


@pytest.mark.one_database
def test_the_letter_about_a_role_is_of_use_for_two_weeks(anna: Person, chris: Person):
    give_role(anna.email, "", FACILITATOR, None, chris.id, NOW)

    until = db.session.execute(db.text("SELECT useful_until FROM letter")).scalar_one()
    assert str(until)[:16] == str(NOW + timedelta(days=14))[:16]


@pytest.mark.one_database
def test_every_deed_in_the_log_has_its_words(app: Flask):
    assert set(NAMES) == set(Action)
