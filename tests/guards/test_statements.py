"""A list takes as many SQL statements for many rows as for few."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import event, select
from time_machine import Traveller

from portal.agenda.models import Meeting
from portal.agenda.operations.remind import remind_leaders
from portal.agenda.rules.leading import day_purpose
from portal.db import db, transaction
from portal.feeds.operations import start_calendar
from portal.keys import key_of
from portal.lessons.operations.share import share
from portal.networks.models import Network
from portal.people.models import Person, RoleName
from portal.signups.models import Signup
from portal.summaries.models import Audience
from tests.browser import Browser, sign_in
from tests.cast import NOW, make, make_draft, person, sign_up_all
from tests.feeds.mine import calendar_path
from tests.lessons.sharing import LESSONS, choose
from tests.members import add_member
from tests.proposals.proposing import confirmed
from tests.reactions.rounds import finished, in_round, says

FEW, MANY = 15, 150


@pytest.fixture
def network(app: Flask) -> int:
    with transaction() as session:
        network = Network(slug="meedoen", name="Meedoen", state="running", why="Samen.")
        session.add(network)
    return network.id


def test_the_agenda_costs_as_much_for_150_sessions_as_for_15(app: Flask, network: int, as_daan: Browser):
    paths = ("/agenda", "/agenda?city=Amsterdam", "/agenda?network=meedoen", "/feeds/agenda.ics")
    make_many(FEW, network)
    few = {path: statements(as_daan, path) for path in paths}
    make_many(MANY - FEW, network)
    many = {path: statements(as_daan, path) for path in paths}

    assert many == few
    texts = [as_daan.ask(path).text for path in paths]
    assert [f"{MANY} sessies gevonden" in text or text.count("SUMMARY:Sessie") == MANY for text in texts] == [True] * 4
    print(*(f"{path}: {len(of)} statements" for path, of in few.items()), sep="\n")


@pytest.mark.in_turns
@pytest.mark.parametrize(
    "path",
    [
        "/me",
        "/me/data",
        "/manage",
        "/manage/meetings/sessie-0/signups",
        "/manage/meetings/sessie-0/edit",
        "/manage/people",
        "/manage/letters",
        "/manage/proposals",
        "/manage/history",
        "/manage/retention",
        "/manage/people/data/1",
        "/me/erasure",
        "/manage/networks/meedoen/members",
        "/manage/networks/meedoen/attendance",
    ],
)
def test_a_page_of_ones_own_costs_as_much_for_three_rows_as_for_one(
    app: Flask, network: int, chris: Person, as_chris: Browser, path: str
):
    make_many(1, network, facilitator_ids=[chris.id])
    rows_for(chris, "anna")
    few = statements(as_chris, path)
    make_many(2, network, facilitator_ids=[chris.id])
    rows_for(chris, "bram", "daan")
    sign_in(Browser(app), chris)
    many = statements(as_chris, path)

    assert many == few
    print(f"{path}: {len(few)} statements")


def test_an_own_calendar_costs_as_much_for_twenty_sessions_as_for_two(app: Flask, network: int):
    """Half of them with a place, half of the network without one."""
    add_member(network, "anna@oeverkring.example", "Anna", None, NOW)
    start_calendar(person("anna").id)
    path, anna, seen = calendar_path(), Browser(app), []
    for count in (2, 18):
        make_many(count, network)
        published = db.session.scalars(select(Meeting).order_by(Meeting.id.desc()).limit(count // 2)).all()
        for meeting in published:
            sign_up_all(meeting, "anna")
        seen.append((anna.ask(path).text.count("SUMMARY:"), statements(anna, path)))

    (few, of_few), (many, of_many) = seen
    assert (few, many, of_many) == (2, 20, of_few)
    print(f"/feeds/mine/…: {len(of_few)} statements")


def test_the_list_of_who_was_there_costs_as_much_for_three_as_for_one(
    app: Flask, chris: Person, as_chris: Browser, clock: Traveller
):
    meeting = make(capacity=20, facilitator_ids=[chris.id])
    remind_leaders(meeting.id, meeting.starts_at - timedelta(hours=3))
    paths = (f"/manage/meetings/{meeting.slug}/attendance", f"/days/{day_key(meeting, chris)}")
    sign_up_all(meeting, "anna")
    clock.move_to(meeting.starts_at)
    few = [statements(as_chris, path) for path in paths]
    sign_up_all(meeting, "bram", "daan", now=NOW)
    many = [statements(as_chris, path) for path in paths]

    assert many == few
    assert as_chris.open(paths[0]).value("present") == "0"
    print(f"attendance: {len(few[0])} statements, by key {len(few[1])}")


def day_key(meeting: Meeting, leader: Person) -> str:
    return key_of(day_purpose(leader.id), meeting.id, meeting.day_salt)


def test_a_session_costs_as_much_with_many_facilitators_and_sign_ups(app: Flask, as_daan: Browser, bram: Person):
    meeting = make(capacity=20, facilitator_ids=[bram.id])
    sign_up_all(meeting, "anna")
    few = statements(as_daan, f"/agenda/{meeting.slug}")
    sign_up_all(meeting, "bram", "chris", "daan")
    many = statements(as_daan, f"/agenda/{meeting.slug}")

    assert many == few
    print(f"/agenda/…: {len(few)} statements")


@pytest.mark.slow
def test_the_desk_and_a_follow_up_cost_as_much_with_three_reactions_and_lessons_as_with_one(app: Flask):
    made = {title: in_round(title=title) for title in ("Een", "Drie")}
    for title, names in (("Een", ("anna",)), ("Drie", ("anna", "daan", "emma"))):
        for name in names:
            says(made[title], name, "addition", "Vraag ook de buurvrouw.")
    as_bram = sign_in(Browser(app), person("bram"))
    as_bram.open("/manage")  # the first visit of the day is noted

    desks = [statements(as_bram, f"/manage/meetings/{meeting.slug}/summary") for meeting in made.values()]
    for meeting, count in zip(made.values(), (1, 3), strict=True):
        finished(meeting)
        choose(meeting, *LESSONS[:count])
        share(meeting.id, Audience.EVERYONE, 3, person("bram").id, NOW)
    after = [statements(as_bram, f"/manage/meetings/{meeting.slug}/summary") for meeting in made.values()]
    pages = [statements(Browser(app), f"/agenda/{meeting.slug}/summary") for meeting in made.values()]

    assert [few for few, _ in (desks, after, pages)] == [many for _, many in (desks, after, pages)]
    assert LESSONS[2] in Browser(app).open(f"/agenda/{made['Drie'].slug}/summary").text
    print(f"desk: {len(desks[0])} statements, when shared {len(after[0])}, follow-up: {len(pages[0])}")


def test_a_page_that_is_kept_asks_nothing_and_after_a_change_whether_it_is_still_true(
    app: Flask, workshop: Meeting, as_daan: Browser, clock: Traveller
):
    clock.shift(1)  # in the second of a change, a feed has no date yet
    for path in ("/agenda", f"/agenda/{workshop.slug}", "/feeds/agenda.ics", "/privacy"):
        as_daan.ask(path)

        assert statements(as_daan, path) == []
        app.extensions["portal-store"].clear()
        assert [sql.split("FROM")[-1].strip() for sql in statements(as_daan, path)][:1] == ["counter"]


def test_control_a_list_that_reads_row_by_row_is_seen(app: Flask, network: int):
    def row_by_row() -> None:
        for meeting_id in db.session.scalars(select(Meeting.id)).all():
            db.session.execute(select(Meeting.title).where(Meeting.id == meeting_id))

    make_many(1, network)
    few = counted(row_by_row)
    make_many(2, network)

    assert (len(few), len(counted(row_by_row))) == (2, 4)


def make_many(count: int, network_id: int, **changes: Any) -> None:
    """Make sessions in a network, one a day, after the existing ones."""
    first = db.session.query(Meeting).count()
    starts = NOW + timedelta(days=7)
    for number in range(first, first + count):
        at = starts + timedelta(days=number)
        text = {"title": f"Sessie {number}", "network_id": network_id, "starts_at": at}
        make(**{**text, "ends_at": at + timedelta(hours=2), "capacity": 30, **changes})


def rows_for(chris: Person, *names: str) -> None:
    """Make sign-ups for the first session; a draft, facilitator and member per name; and sign up chris everywhere."""
    first = db.session.scalars(select(Meeting).where(Meeting.slug == "sessie-0")).one()
    sign_up_all(first, *names)
    for name in names:
        person(name, RoleName.FACILITATOR)
        add_member(first.network_id or 0, f"{name}@oeverkring.example", "", chris.id, NOW)
        confirmed(name)
        make_draft(title=f"Nog niet af van {name}", facilitator_ids=[chris.id])
    mine = select(Signup.meeting_id).where(Signup.person_id == chris.id)
    for meeting in db.session.scalars(
        select(Meeting).where(Meeting.published_at.is_not(None), Meeting.id.not_in(mine))
    ):
        sign_up_all(meeting, "chris")


def statements(browser: Browser, path: str) -> list[str]:
    """Return the SQL of one visit, without a cached page when something changed."""
    return counted(lambda: browser.ask(path))


def counted(do: Callable[[], object]) -> list[str]:
    with listening() as heard:
        do()
    return heard


@contextmanager
def listening() -> Iterator[list[str]]:
    heard: list[str] = []

    def hear(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        if not statement.startswith(("BEGIN", "COMMIT", "ROLLBACK")):
            heard.append(re.sub(r"\(\?(, \?)*\)", "(…)", statement))  # the length of an IN list does not count

    event.listen(db.engine, "before_cursor_execute", hear)
    try:
        yield heard
    finally:
        event.remove(db.engine, "before_cursor_execute", hear)
