"""Plans: which step is under way, and what a recipe holds."""

from datetime import UTC, datetime, timedelta

from portal.plans.rules.progress import begin_for, progress, starts_of
from portal.plans.rules.recipes import RECIPES
from portal.plans.rules.steps import LONGEST_STEP, PlanStep, PlanText, moved, without

NINE = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
STEPS = (PlanStep("Welkom", 10), PlanStep("Eén casus", 30), PlanStep("Wat neem je mee?", 20))
MORNING = [(NINE, NINE + timedelta(minutes=60))]
TWO_DAYS = [(NINE, NINE + timedelta(minutes=30)), (NINE + timedelta(days=1), NINE + timedelta(days=1, minutes=30))]


def minutes(count: float, days: int = 0) -> datetime:
    return NINE + timedelta(days=days, minutes=count)


def test_the_step_under_way_and_the_seconds_that_it_still_has():
    seen = {
        at: (found.number, found.seconds_left)
        for at in (-2, 0, 9.99, 10, 39, 40, 60, 61)
        for found in [progress(STEPS, MORNING, None, minutes(at))]
    }

    assert seen == {
        -2: (0, 120),
        0: (1, 600),
        9.99: (1, 1),
        10: (2, 1800),
        39: (2, 60),
        40: (3, 1200),
        60: (4, 0),
        61: (4, 0),
    }


def test_a_press_moves_the_steps_and_one_of_before_the_session_moved_does_not():
    late = begin_for(STEPS, 2, minutes(25))  # the case begins a quarter of an hour late

    assert progress(STEPS, MORNING, late, minutes(30)).ends_at == minutes(55)
    assert progress(STEPS, MORNING, NINE - timedelta(days=7), minutes(5)).number == 1


def test_between_two_days_the_plan_stands_still():
    second_day = [(found.number, found.seconds_left) for found in [progress(STEPS, TWO_DAYS, None, minutes(5, days=1))]]
    pressed = begin_for(STEPS, 3, minutes(10, days=1))

    assert second_day == [(2, 5 * 60)]
    assert progress(STEPS, TWO_DAYS, pressed, minutes(11, days=1)).seconds_left == 19 * 60


def test_steps_are_moved_and_taken_out_and_at_the_ends_nothing_moves():
    welcome, case, home = STEPS

    assert moved(STEPS, 2, -1) == (case, welcome, home)
    assert moved(STEPS, 3, 1) == moved(STEPS, 1, -1) == moved(STEPS, 9, -1) == STEPS
    assert without(STEPS, 2) == (welcome, home)
    assert starts_of(STEPS, NINE) == [minutes(0), minutes(10), minutes(40)]


def test_each_recipe_fills_two_hours_in_steps_that_fit():
    plans = {name: PlanText(tuple(PlanStep(*step) for step in recipe.steps)) for name, recipe in RECIPES.items()}

    assert {name: plan.minutes for name, plan in plans.items()} == dict.fromkeys(RECIPES, 120)
    assert max(len(step.text) for plan in plans.values() for step in plan.steps) < LONGEST_STEP / 2
