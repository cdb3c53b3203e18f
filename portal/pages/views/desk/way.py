"""The way after a session: its steps, which of them are done, and the one that is open."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from portal.agenda.models import After
from portal.summaries.models import SummaryStage


class DeskStep(StrEnum):
    """The facilitator's steps, in order. Readers see those of the loop instead."""

    THERE = "there"
    NOTES = "notes"
    TEXT = "text"
    FOUND = "found"
    ASK = "ask"
    ANSWER = "answer"
    LESSONS = "lessons"
    SHARE = "share"


ONLY_LESSONS = (DeskStep.THERE, DeskStep.NOTES, DeskStep.LESSONS, DeskStep.FOUND, DeskStep.SHARE)
OPTIONAL = {DeskStep.NOTES}
NO_CONTENT = {  # a line only, in that stage
    SummaryStage.DRAFT: {DeskStep.ANSWER},
    SummaryStage.ROUND: {DeskStep.ASK},
    SummaryStage.FINAL: {DeskStep.ASK},
}

# Where on the page a refusal points to, and the step that holds it.
_STEP_OF_PART = {
    "findings": DeskStep.FOUND,
    "intro": DeskStep.TEXT,
    "lessons": DeskStep.LESSONS,
}


@dataclass(frozen=True)
class Reached:
    """How far a session is, for the way."""

    after: str
    stage: str  # of the summary
    may_note: bool  # attendance can still be noted
    there: int  # how many were there
    has_notes: bool
    is_written: bool
    findings: int
    waiting: int  # reactions without an answer
    lessons: int
    is_shared: bool


@dataclass(frozen=True)
class WayStep:
    step: DeskStep
    number: int
    is_done: bool
    is_now: bool
    is_open: bool
    has_content: bool
    is_passed: bool  # not done and not needed, and later steps are reached


@dataclass(frozen=True)
class Way:
    """All steps, by name, in order."""

    steps: Mapping[str, WayStep]

    @property
    def now(self) -> WayStep | None:
        """The first step to do; None when all are done."""
        return next((step for step in self.steps.values() if step.is_now), None)

    @property
    def count(self) -> int:
        return len(self.steps)


def way_of(reached: Reached, opened: str = "") -> Way:
    """Return the way, with one step open: the given one, else the first to do. When all is done, none is."""
    steps = ONLY_LESSONS if reached.after == After.LESSONS else tuple(DeskStep)
    done = _done(reached)
    now = next((step for step in steps if step not in done | OPTIONAL), None)
    empty = NO_CONTENT[SummaryStage(reached.stage)]
    with_content = [step for step in steps if step not in empty]
    shown = DeskStep(opened) if opened in with_content else now if now in with_content else None
    return Way(
        {
            step.value: WayStep(
                step,
                number,
                is_done=step in done,
                is_now=step == now,
                is_open=step == shown,
                has_content=step in with_content,
                is_passed=step in OPTIONAL and (now is None or number <= steps.index(now)),
            )
            for number, step in enumerate(steps, 1)
        }
    )


def step_with(part: str, stage: str) -> str:
    """Return the step that holds this part of the page; "" for none."""
    is_final = stage == SummaryStage.FINAL
    if part == "round":
        return DeskStep.ASK if stage == SummaryStage.DRAFT else DeskStep.ANSWER
    if part == "publication":
        return DeskStep.SHARE if is_final else step_with("round", stage)
    return _STEP_OF_PART.get(part, "")


def _done(reached: Reached) -> set[DeskStep]:
    is_asked, is_final = reached.stage != SummaryStage.DRAFT, reached.stage == SummaryStage.FINAL
    done = {
        DeskStep.THERE: bool(reached.there) or not reached.may_note or is_asked or reached.is_shared,
        DeskStep.NOTES: reached.has_notes,
        DeskStep.TEXT: reached.is_written,
        DeskStep.FOUND: not reached.findings and (reached.is_written or bool(reached.lessons)),
        DeskStep.ASK: is_asked,
        DeskStep.ANSWER: is_final and not reached.waiting,
        DeskStep.LESSONS: bool(reached.lessons),
        DeskStep.SHARE: reached.is_shared,
    }
    return {step for step, is_done in done.items() if is_done}
