"""The facts of the pages of a plan."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from flask import url_for

from portal.agenda.models import Meeting
from portal.language import tell
from portal.plans.forms import PlanForm, StepRow
from portal.plans.models import Plan
from portal.plans.operations.begin import stretches_of
from portal.plans.queries import plan_of
from portal.plans.rules.progress import PlanProgress, may_begin, progress, starts_of
from portal.plans.rules.recipes import RECIPES
from portal.plans.rules.steps import PlanStep, PlanText, length_of, links_in, steps_in
from portal.web.addresses import number_in


@dataclass(frozen=True)
class TimedStep:
    """A step, with when it begins in the zone of the session if each step takes its time."""

    step: PlanStep
    starts: datetime


@dataclass(frozen=True)
class PlanPanel:
    """A plan to read."""

    steps: Sequence[TimedStep]
    links: Sequence[Mapping[str, str]]
    minutes: int
    length: int  # of the session, in minutes


@dataclass(frozen=True)
class RecipeChoice:
    """A recipe in the reader's language."""

    key: str
    name: str
    about: str


@dataclass(frozen=True)
class PlanPage:
    """The page on which a plan is written."""

    meeting: Meeting
    form: PlanForm
    starts: Sequence[datetime]  # of each row
    minutes: int
    length: int
    recipes: Sequence[RecipeChoice]
    can_undo: bool
    theirs: PlanText | None  # what somebody else saved in the meantime
    notice: str
    saved: str  # after an autosave: that it is saved, or why not


@dataclass(frozen=True)
class ProgressPage:
    """The plan on a phone: the step under way, and the time left."""

    meeting: Meeting
    steps: Sequence[PlanStep]
    progress: PlanProgress
    ends_at: datetime | None  # of the step, in the zone of the session
    begins_today: bool  # or in the past
    may_begin: bool
    endpoint: str  # that the buttons post to
    action: str  # its address
    day_key: str  # the key of the day link, if the page was opened by it; empty for a reader who is signed in
    problem: str = ""


def plan_panel(meeting: Meeting) -> PlanPanel:
    plan = plan_of(meeting.id)
    steps = steps_in(plan.steps if plan else None)
    starts = starts_of(steps, meeting.starts)
    return PlanPanel(
        steps=[TimedStep(step, at) for step, at in zip(steps, starts, strict=True)],
        links=meeting.prepare_links or [],
        minutes=sum(step.minutes for step in steps),
        length=length_of(stretches_of(meeting)),
    )


def plan_text(meeting: Meeting, plan: Plan | None) -> PlanText:
    return PlanText(steps_in(plan.steps if plan else None), links_in(meeting.prepare_links))


def plan_page(
    meeting: Meeting, form: PlanForm | None = None, theirs: PlanText | None = None, notice: str = "", saved: str = ""
) -> PlanPage:
    plan = plan_of(meeting.id)
    form = form or PlanForm.showing_plan(plan, plan_text(meeting, plan))
    reckoned = [PlanStep(row.text, _minutes(row)) for row in form.steps]
    return PlanPage(
        meeting=meeting,
        form=form,
        starts=starts_of(reckoned, meeting.starts),
        minutes=sum(step.minutes for step in reckoned),
        length=length_of(stretches_of(meeting)),
        recipes=[RecipeChoice(key, tell(recipe.name), tell(recipe.about)) for key, recipe in RECIPES.items()],
        can_undo=plan is not None and plan.earlier is not None,
        theirs=theirs,
        notice=notice,
        saved=saved,
    )


def progress_page(meeting: Meeting, now: datetime, key: str = "", problem: str = "") -> ProgressPage:
    plan = plan_of(meeting.id)
    steps, blocks = steps_in(plan.steps if plan else None), stretches_of(meeting)
    endpoint = "plan_steps.begin_on_the_day" if key else "plan_steps.begin"
    found = progress(steps, blocks, plan.began_at if plan else None, now)
    ends_at = found.ends_at.astimezone(meeting.zone) if found.ends_at else None
    return ProgressPage(
        meeting=meeting,
        steps=steps,
        progress=found,
        ends_at=ends_at,
        begins_today=not (found.is_before and ends_at and ends_at.date() > now.astimezone(meeting.zone).date()),
        may_begin=bool(steps) and may_begin(blocks, now),
        endpoint=endpoint,
        action=url_for(endpoint, key=key) if key else url_for(endpoint, slug=meeting.slug),
        day_key=key,
        problem=problem,
    )


def _minutes(row: StepRow) -> int:
    return 0 if row.error else number_in(row.minutes)
