"""The form of a plan: all steps and links at once, so that each button saves the rest too."""

from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import Self

from flask import request
from flask_babel import gettext as _
from wtforms import HiddenField

from portal.links_in_text import with_addresses_unwrapped
from portal.plans.models import Plan
from portal.plans.rules.recipes import RECIPES
from portal.plans.rules.steps import (
    LONGEST_ADDRESS,
    LONGEST_LINK_TITLE,
    LONGEST_STEP,
    MOST_LINKS,
    MOST_MINUTES,
    MOST_STEPS,
    SECURE,
    PlanStep,
    PlanText,
    PrepareLink,
    moved,
    without,
)
from portal.text import clean_line, is_web_address
from portal.web.addresses import number_in
from portal.web.forms import PortalForm

MOST_TYPED = 100  # rows that are read; the rest of a form that no page of ours made is left


@dataclass(frozen=True)
class StepRow:
    """A step as typed; an empty row is none."""

    text: str
    minutes: str
    error: str = ""

    @property
    def is_empty(self) -> bool:
        return not self.text and not self.minutes


@dataclass(frozen=True)
class LinkRow:
    """A link as typed; an empty row is none."""

    title: str
    address: str
    error: str = ""

    @property
    def is_empty(self) -> bool:
        return not self.title and not self.address


class PlanForm(PortalForm):
    posts_to = "plans.save"

    version = HiddenField()
    by_itself = HiddenField()  # set by the autosave

    steps: tuple[StepRow, ...] = ()
    links: tuple[LinkRow, ...] = ()

    @classmethod
    def typed(cls) -> Self:
        """Return the form as it was sent, with the pressed button applied to its rows."""
        form = cls()
        steps = tuple(StepRow(text, minutes) for text, minutes in _pairs("text", "minutes"))
        if form.pressed in ("up", "down"):
            steps = moved(steps, form.number, -1 if form.pressed == "up" else 1)
        elif form.pressed == "remove":
            steps = without(steps, form.number)
        form.steps = tuple(replace(row, error=_step_error(row)) for row in steps if not row.is_empty)
        links = (LinkRow(title, address) for title, address in _pairs("title", "address"))
        form.links = tuple(replace(row, error=_link_error(row)) for row in links if not row.is_empty)
        return form

    @classmethod
    def showing_plan(cls, plan: Plan | None, text: PlanText) -> Self:
        form = cls(formdata=None)
        form.show_rows_of(text)
        form.stand_on_plan(plan)
        return form

    def show_rows_of(self, text: PlanText) -> None:
        self.steps = tuple(StepRow(step.text, str(step.minutes)) for step in text.steps)
        self.links = tuple(LinkRow(link.title, link.address) for link in text.links)

    def stand_on_plan(self, plan: Plan | None) -> None:
        """Base the form on the stored version, so that saving overwrites it knowingly."""
        self.version.raw_data, self.version.data = None, str(plan.version if plan else 0)

    @property
    def pressed(self) -> str:
        return request.form.get("press", "").partition(" ")[0]

    @property
    def number(self) -> int:
        """Of the row at the pressed button, from 1."""
        return number_in(request.form.get("press", "").partition(" ")[2])

    @property
    def recipe(self) -> str:
        """The chosen recipe; empty for none."""
        name = request.form.get("press", "").partition(" ")[2]
        return name if self.pressed == "recipe" and name in RECIPES else ""

    @property
    def row_errors(self) -> list[tuple[str, str]]:
        """Return each sentence, with the id of its field."""
        rows = {"step": self.steps, "link": self.links}
        return [
            (row.error, f"{kind}-{number}-field")
            for kind, typed in rows.items()
            for number, row in enumerate(typed, 1)
            if row.error
        ]

    def validate(self, extra_validators=None) -> bool:
        is_valid = super().validate(extra_validators)
        if "text" not in request.form:  # a form without rows would delete them all
            self.add_error("", _("Nothing was sent. Load the page again."))
        if len(self.steps) > MOST_STEPS:
            self.add_error("", _("A plan can have at most %(most)s steps.", most=MOST_STEPS))
        if len(self.links) > MOST_LINKS:
            self.add_error("", _("At most %(most)s links: nobody reads more beforehand.", most=MOST_LINKS))
        return is_valid and not self.form_errors and not self.row_errors

    @property
    def problem(self) -> str:
        """Return the first thing that is wrong; empty when nothing is."""
        found = [
            *(error for errors in self.errors.values() for error in errors),
            *(error for error, _id in self.row_errors),
        ]
        return str(next(iter(found), ""))

    @property
    def written_plan(self) -> PlanText:
        return PlanText(
            tuple(PlanStep(row.text, number_in(row.minutes)) for row in self.steps),
            tuple(PrepareLink(row.title or row.address, row.address) for row in self.links),
        )


def _pairs(first: str, second: str) -> list[tuple[str, str]]:
    """Return the cleaned values of two repeated fields, side by side."""
    typed = (request.form.getlist(name)[:MOST_TYPED] for name in (first, second))
    return [
        tuple(with_addresses_unwrapped(clean_line(text)) for text in row) for row in zip_longest(*typed, fillvalue="")
    ]  # pyright: ignore[reportReturnType]


def _step_error(row: StepRow) -> str:
    if not row.text:
        return _("Write what you do in this step.")
    if len(row.text) > LONGEST_STEP:
        return _("A step can have at most %(most)s characters.", most=LONGEST_STEP)
    if not 1 <= number_in(row.minutes) <= MOST_MINUTES:
        return _("Fill in how many minutes: 1 to %(most)s.", most=MOST_MINUTES)
    return ""


def _link_error(row: LinkRow) -> str:
    if not row.address:
        return _("Fill in the address of the link.")
    if not row.address.lower().startswith(SECURE) or not is_web_address(row.address):
        return _("An address begins with https://")
    if len(row.address) > LONGEST_ADDRESS or len(row.title) > LONGEST_LINK_TITLE:
        return _("That link is too long.")
    return ""
