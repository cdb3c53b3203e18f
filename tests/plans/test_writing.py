"""Writing a plan: saving, recipes and their undo, two writers, copies, and the step at the table."""

from datetime import date, timedelta
from functools import partial

import pytest
from flask import Flask
from time_machine import Traveller

from portal.agenda.models import Meeting
from portal.agenda.operations.copy import copy_meeting
from portal.agenda.queries.meetings import meeting_at
from portal.db import db
from portal.people.models import Person
from portal.plans.keeps import PLANS_KEPT
from portal.plans.models import Plan
from portal.plans.operations.begin import begin_step
from portal.plans.operations.write import copy_plan, undo_recipe, use_recipe, write_plan
from portal.plans.rules.refusals import NotBegunYet, StalePlan
from portal.plans.rules.steps import PlanStep, PlanText, PrepareLink
from tests.browser import Browser, sign_in
from tests.cast import NOW, make
from tests.forgetting import forget

WELCOME, CASE = PlanStep("Welkom", 10), PlanStep("Eén casus", 30)
ARTICLE = PrepareLink("Over zwijgen", "https://lezen.example/zwijgen")
OURS = PlanText((WELCOME, CASE), (ARTICLE,))


@pytest.fixture
def meeting(app: Flask, bram: Person) -> Meeting:
    return make(facilitator_ids=[bram.id])


def stored(meeting: Meeting) -> tuple[list[str], list[dict[str, str]] | None, int]:
    """Return the texts of the steps, the links and the version."""
    db.session.rollback()
    plan = db.session.get_one(Plan, meeting.id)
    return [step["text"] for step in plan.steps], db.session.get_one(Meeting, meeting.id).prepare_links, plan.version


def test_of_two_writers_the_second_is_told_and_what_is_saved_again_is_no_new_version(meeting: Meeting):
    link = {"title": "Over zwijgen", "address": "https://lezen.example/zwijgen"}
    write_plan(meeting.id, OURS, 0, NOW)
    write_plan(meeting.id, OURS, 0, NOW)
    assert stored(meeting) == (["Welkom", "Eén casus"], [link], 1)

    with pytest.raises(StalePlan):
        write_plan(meeting.id, PlanText((CASE,)), 0, NOW)
    write_plan(meeting.id, PlanText((CASE,)), 1, NOW)

    assert stored(meeting) == (["Eén casus"], None, 2)


def test_a_recipe_takes_the_place_of_what_was_typed_and_both_come_back(meeting: Meeting):
    typed, recipe = PlanText((WELCOME,), (ARTICLE,)), PlanText((CASE,), (ARTICLE,))
    use_recipe(meeting.id, typed, [CASE], 0, NOW)
    assert stored(meeting)[::2] == (["Eén casus"], 2)

    undo_recipe(meeting.id, recipe, 2, NOW)
    assert stored(meeting)[::2] == (["Welkom"], 3)

    undo_recipe(meeting.id, typed, 3, NOW)
    assert stored(meeting)[::2] == (["Eén casus"], 4)


def test_copies_have_the_plan_and_once_changed_keep_their_own(meeting: Meeting, bram: Person):
    write_plan(meeting.id, OURS, 0, NOW)
    begin_step(meeting.id, 2, meeting.starts_at)

    def copied() -> list[Meeting]:
        days, whole = [date(2027, 1, 19), date(2027, 2, 16)], meeting_at(meeting.slug)
        assert whole is not None
        return copy_meeting(whole, days, bram.id, "once", NOW, partial(copy_plan, meeting.id))

    first, _second = copied()
    write_plan(first.id, PlanText((CASE,)), 1, NOW)
    again = copied()

    assert [stored(copy)[0] for copy in again] == [["Eén casus"], ["Welkom", "Eén casus"]]
    assert [stored(copy)[1] for copy in again] == [None, stored(meeting)[1]]
    assert db.session.get_one(Plan, again[1].id).began_at is None


def test_the_next_step_begins_with_a_press_on_the_day_alone(meeting: Meeting):
    write_plan(meeting.id, OURS, 0, NOW)
    at = meeting.starts_at + timedelta(minutes=25)

    with pytest.raises(NotBegunYet):
        begin_step(meeting.id, 1, NOW)
    assert [begin_step(meeting.id, number, at) for number in (0, 3)] == [None, None]
    plan = begin_step(meeting.id, 2, at)

    assert plan and plan.began_at == at - timedelta(minutes=10)


def test_before_its_day_the_page_at_the_table_says_the_day_it_begins(
    app: Flask, meeting: Meeting, bram: Person, clock: Traveller
):
    write_plan(meeting.id, OURS, 0, NOW)
    page = f"/manage/meetings/{meeting.slug}/plan/now"

    two_weeks_before = sign_in(Browser(app), bram).open(page)
    clock.move_to(meeting.starts_at - timedelta(hours=2))
    on_the_day = sign_in(Browser(app), bram).open(page)

    assert "Het begint op dinsdag 8 december 2026 om 9.30 uur" in two_weeks_before.text
    assert "Het begint om 9.30 uur" in on_the_day.text


def test_a_year_after_the_session_the_plan_and_its_links_are_gone(meeting: Meeting):
    write_plan(meeting.id, OURS, 0, NOW)

    forget(meeting.ends_at + PLANS_KEPT - timedelta(days=1), "plans", "prepare-links")
    assert stored(meeting)[1]
    forget(meeting.ends_at + PLANS_KEPT + timedelta(days=1), "plans", "prepare-links")

    assert db.session.get(Plan, meeting.id) is None
    assert db.session.get_one(Meeting, meeting.id).prepare_links is None
