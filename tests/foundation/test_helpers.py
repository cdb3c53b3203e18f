"""What the tests share lets nothing of one test into another, and keeps no fault from being seen."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
import time_machine
from flask import Flask
from sqlalchemy import select, text

from portal.agenda.models import Meeting
from portal.counters import Count, raise_counters, raised_at
from portal.db import db, transaction
from portal.people.models import Person
from portal.signups.operations.sign_up import sign_up
from tests import scenes
from tests.cast import GOING, NOW, WAITING, make, make_draft, newcomer, person, sign_up_all, standings
from tests.databases import empty
from tests.validity import errors_in

PAGE = "<!doctype html><html><head>{}<title>Agenda</title></head><body>Welkom</body>{}</html>"


@pytest.mark.parametrize("words", [("Los", ""), ("", "Los")])
def test_words_where_only_space_may_stand_are_seen_after_the_same_page_without_them(words: tuple[str, str]):
    assert errors_in(PAGE.format("\n", "\n"), is_part=False) == []
    assert errors_in(PAGE.format(*words), is_part=False) != []


@pytest.mark.both_databases
def test_ids_begin_anew_also_where_the_rows_are_gone(app: Flask):
    anna = person("anna").id
    with transaction() as session:
        session.delete(session.get_one(Person, anna))

    empty(app)

    assert person("anna").id == 1


def test_a_table_that_a_test_took_away_is_there_for_the_next(app: Flask):
    with db.engine.begin() as connection:
        connection.execute(text("DROP TABLE counter"))

    empty(app)

    raise_calendar()
    assert raised_at(Count.CALENDAR) is not None


def test_a_scene_that_is_put_back_goes_on_counting_where_it_stopped(app: Flask):
    ids = []
    for _ in range(2):
        empty(app)
        make()
        ids.append(person("anna").id)
        with transaction() as session:
            session.delete(session.get_one(Person, ids[-1]))
        ids.append(person("bram").id)

    assert ids[:2] == ids[2:]


def test_a_scene_whose_making_took_until_the_next_second_is_not_put_back_before_it(
    app: Flask, clock: time_machine.Traveller
):
    took = [timedelta(seconds=2), timedelta(0)]

    @scenes.built_once
    def published() -> Meeting:
        clock.shift(took.pop(0))
        raise_calendar()
        return make_draft()

    for _ in range(3):
        clock.move_to(NOW)
        empty(app)
        assert published().title
    assert (raised_at(Count.CALENDAR), took) == (NOW, [])  # the second one is kept


def raise_calendar() -> None:
    with transaction():
        raise_counters(Count.CALENDAR)


@pytest.mark.parametrize("slug", ["een", "twee"])
def test_what_a_test_patched_is_in_the_scene_of_no_other(app: Flask, monkeypatch: pytest.MonkeyPatch, slug: str):
    monkeypatch.setattr("portal.agenda.operations.make.free_slug", lambda *_, **__: slug)

    assert make().slug == slug


def test_who_signed_up_after_the_same_rows_is_put_back_and_after_others_or_beside_a_thread_signs_up(app: Flask):
    runs = []

    @scenes.built_once
    def anna_signs_up() -> None:
        runs.append("anna")
        sign_up(the_session().id, newcomer("anna"), NOW)

    def play(*before: str, is_alone: bool = True) -> tuple[int, str]:
        """Let anna sign up after these people; return how often that ran, and how she stands."""
        empty(app)
        db.session.remove()
        sign_up_all(the_session(), *before)
        runs.clear()
        if is_alone:
            anna_signs_up()
        else:
            with ThreadPoolExecutor(1) as beside:
                beside.submit(int).result()
                anna_signs_up()
        return len(runs), standings(the_session())["anna"]

    with time_machine.travel(NOW, tick=False):
        assert [play("bram"), play("bram"), play("bram", is_alone=False)] == [(1, GOING), (0, GOING), (1, GOING)]
        assert [play("bram", "chris"), play("bram", "chris")] == [(1, WAITING), (0, WAITING)]


def the_session() -> Meeting:
    """Return the one session of the test."""
    return db.session.scalars(select(Meeting)).one_or_none() or make()
