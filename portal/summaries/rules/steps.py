"""The steps after a session, in order; an operation out of order is refused with a message."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from portal.agenda.models import After, Meeting
from portal.language import N_
from portal.refusals import Refusal
from portal.summaries.models import Summary, SummaryStage

NUDGED_AFTER = timedelta(days=5)  # after the end, when nothing was written yet
NOTES_KEPT = timedelta(days=30)  # after the final text


class SummaryError(Refusal):
    """Base class of refused operations after a session."""


class NotHeldYet(SummaryError):
    sentence = N_("This can begin when the session is over.")


class NothingComesAfter(SummaryError):
    sentence = N_("Nothing is written after this session: what was said stays in the group.")


class OnlyLessons(SummaryError):
    sentence = N_("This session has lessons only, no summary.")


class NothingWritten(SummaryError):
    field = part = "intro"
    sentence = N_("First write, in short, what came out of it.")


class NobodyWasThere(SummaryError):
    part = "round"
    sentence = N_("First say who was there. They get the summary.")


class RoundIsOpen(SummaryError):
    sentence = N_("The others are reacting already.")


class NoRound(SummaryError):
    sentence = N_("You can no longer react to this summary.")


class OthersRead(SummaryError):
    """There is something for others to read already, so that it cannot be left at "no summary this time"."""

    sentence = N_("Others are reading it already, so there is a summary.")


class NotFinal(SummaryError):
    part = "publication"
    sentence = N_("Finish the summary first.")


class ReactionsWait(SummaryError):
    """Some reactions were not handled by the facilitator yet."""

    part = "round"
    sentence = N_("Some reactions are waiting for your answer.")


class FindingsWait(SummaryError):
    """A finding of the privacy scan was neither repaired nor allowed to stay."""

    status = 422
    part = "findings"
    sentence = N_("First look at what might give away who it is about.")


class NotChecked(SummaryError):
    status = 422
    field = "tick_1"
    sentence = N_("Tick the three boxes first: then everybody may read it.")


class NoLessons(SummaryError):
    field, part = "lesson", "lessons"
    sentence = N_("Write down at least one lesson first.")


class StaleText(SummaryError):
    """A colleague saved the text after this form was opened."""

    sentence = N_("Somebody else changed this text while you were typing. Nothing is lost: compare, and save again.")


class StaleOwnText(StaleText):
    """The same person saved it, in another window."""

    sentence = N_("You changed this text in another window too. Nothing is lost: compare, and save again.")


def refuse_to_write(meeting: Meeting, now: datetime) -> None:
    """Raise NothingComesAfter or NotHeldYet unless its facilitators may write now."""
    if meeting.after == After.NOTHING:
        raise NothingComesAfter
    if meeting.is_draft or meeting.is_called_off or now < meeting.ends_at:
        raise NotHeldYet


def refuse_summary(meeting: Meeting, now: datetime) -> None:
    """Raise OnlyLessons too, for the summary."""
    refuse_to_write(meeting, now)
    if meeting.after == After.LESSONS:
        raise OnlyLessons


def refuse_to_skip(meeting: Meeting, summary: Summary, now: datetime) -> None:
    """Raise a SummaryError unless it can be left at "no summary this time"."""
    refuse_to_write(meeting, now)
    if summary.stage != SummaryStage.DRAFT or summary.shared_at:
        raise OthersRead


def refuse_round(meeting: Meeting, summary: Summary, present: int, findings: int, now: datetime) -> None:
    """Raise a SummaryError unless a round can be opened."""
    refuse_summary(meeting, now)
    if not summary.parts.get("intro"):
        raise NothingWritten
    if summary.stage != SummaryStage.DRAFT:
        raise RoundIsOpen
    if not present:
        raise NobodyWasThere
    if findings:
        raise FindingsWait


def refuse_to_finish(summary: Summary, waiting: int, findings: int) -> None:
    """Raise a SummaryError unless the text can become final, with or without a round."""
    if not summary.parts.get("intro"):
        raise NothingWritten
    if waiting:
        raise ReactionsWait
    if findings:
        raise FindingsWait


def refuse_for_everyone(summary: Summary, ticks: int, findings: int) -> None:
    """Raise a SummaryError unless everybody may read it, for which all three checks must be ticked."""
    if summary.stage != SummaryStage.FINAL:
        raise NotFinal
    if findings:
        raise FindingsWait
    if ticks < len(TICKS):
        raise NotChecked


def refuse_to_share(meeting: Meeting, summary: Summary, lessons: int, findings: int, now: datetime) -> None:
    """Raise a SummaryError unless the lessons can be shared."""
    refuse_to_write(meeting, now)
    if meeting.after == After.SUMMARY and summary.stage != SummaryStage.FINAL:
        raise NotFinal
    if not lessons:
        raise NoLessons
    if findings:
        raise FindingsWait


# The checks that a named person signs before publication for everybody.
TICKS = (
    N_("A neighbour or colleague cannot tell who this is about."),
    N_("The client would be allowed to read it."),
    N_("It does not say who said what."),
)


class Step(StrEnum):
    """The steps of the loop, as shown to all readers."""

    HELD = "held"
    SUMMARY = "summary"
    REACTIONS = "reactions"
    LESSONS = "lessons"
    SHARED = "shared"


@dataclass(frozen=True)
class LoopStep:
    step: Step
    number: int
    is_done: bool
    is_now: bool


def loop_of(meeting: Meeting, summary: Summary | None, lessons: int, now: datetime) -> list[LoopStep]:
    """Return the progress for a bar; empty while the session is not over, or has no follow-up (this time)."""
    if meeting.after == After.NOTHING or meeting.is_draft or meeting.is_called_off or now < meeting.ends_at:
        return []
    if summary and summary.skipped_at:
        return []
    is_shared = bool(summary and summary.shared_at)
    done = {
        Step.HELD: True,
        Step.SUMMARY: bool(summary and summary.stage != SummaryStage.DRAFT),
        Step.REACTIONS: bool(summary and summary.stage == SummaryStage.FINAL),
        Step.LESSONS: lessons > 0,
        Step.SHARED: is_shared,
    }
    if meeting.after == After.LESSONS:
        done = {step: done[step] for step in (Step.HELD, Step.LESSONS, Step.SHARED)}
    first_open = next((step for step, is_done in done.items() if not is_done), None)
    return [LoopStep(step, list(Step).index(step) + 1, is_done, step == first_open) for step, is_done in done.items()]
