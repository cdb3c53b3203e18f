"""The follow-up steps of a session and what is next, as tables with the clock as an argument."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest

from portal.agenda.models import After, Meeting, MeetingStage
from portal.summaries.models import Summary, SummaryStage
from portal.summaries.rules.steps import (
    FindingsWait,
    NobodyWasThere,
    NoLessons,
    NotChecked,
    NotFinal,
    NotHeldYet,
    NothingComesAfter,
    NothingWritten,
    OnlyLessons,
    ReactionsWait,
    RoundIsOpen,
    Step,
    SummaryError,
    loop_of,
    refuse_for_everyone,
    refuse_round,
    refuse_summary,
    refuse_to_finish,
    refuse_to_share,
    refuse_to_write,
)
from portal.summaries.rules.waiting import ANSWER, FINISH, GO_ON, SHARE, WRITE, waits_for
from tests.cast import NOW

ENDS = NOW
A_SECOND = timedelta(seconds=1)
TWO_MONTHS = timedelta(days=60)
Refused = type[SummaryError] | None
WRITTEN = {"intro": "We spraken over hulp die niet past."}


def meeting(**changes: Any) -> Meeting:
    return Meeting(**{"stage": MeetingStage.PUBLISHED, "after": After.SUMMARY, "ends_at": ENDS, **changes})


def summary(stage: SummaryStage = SummaryStage.DRAFT, **changes: Any) -> Summary:
    return Summary(**{"stage": stage, "parts": WRITTEN, **changes})


@pytest.mark.parametrize(
    ("text", "lessons", "done"),
    [
        (None, 0, 1),
        (summary(), 0, 1),
        (summary(SummaryStage.ROUND), 0, 2),
        (summary(SummaryStage.FINAL), 0, 3),
        (summary(SummaryStage.FINAL), 3, 4),
        (summary(SummaryStage.FINAL, shared_at=NOW), 3, 5),
    ],
    ids=["held", "in draft", "in the round", "final", "with lessons", "shared"],
)
def test_the_bar_has_five_steps_of_which_the_first_open_one_is_now(text: Summary | None, lessons: int, done: int):
    steps = loop_of(meeting(), text, lessons, ENDS)

    assert [(step.step, step.number) for step in steps] == list(zip(Step, range(1, 6), strict=True))
    assert [step.is_done for step in steps] == [number <= done for number in range(1, 6)]
    assert [step.number for step in steps if step.is_now] == [done + 1][: 5 - done]


@pytest.mark.parametrize(
    ("text", "lessons", "done"),
    [(None, 0, 1), (summary(SummaryStage.FINAL), 1, 2), (summary(shared_at=NOW), 1, 3)],
    ids=["held", "with lessons", "shared"],
)
def test_with_lessons_only_the_bar_has_three_steps(text: Summary | None, lessons: int, done: int):
    steps = loop_of(meeting(after=After.LESSONS), text, lessons, ENDS)

    assert [(step.step, step.number) for step in steps] == [(Step.HELD, 1), (Step.LESSONS, 4), (Step.SHARED, 5)]
    assert [step.is_done for step in steps] == [number <= done for number in (1, 2, 3)]


@pytest.mark.parametrize(
    ("changes", "at", "count"),
    [
        ({}, ENDS, 5),
        ({}, ENDS - A_SECOND, 0),
        ({"after": After.NOTHING}, ENDS, 0),
        ({"stage": MeetingStage.DRAFT}, ENDS, 0),
        ({"stage": MeetingStage.CALLED_OFF}, ENDS, 0),
    ],
)
def test_there_is_a_bar_from_the_end_of_what_was_held(changes: dict[str, Any], at: datetime, count: int):
    assert len(loop_of(meeting(**changes), None, 0, at)) == count


@pytest.mark.parametrize(
    ("changes", "text", "reactions", "at", "words"),
    [
        ({}, None, 0, ENDS, WRITE),
        ({}, None, 0, ENDS - A_SECOND, ""),
        ({}, None, 0, ENDS + TWO_MONTHS, WRITE),
        ({}, None, 0, ENDS + TWO_MONTHS + A_SECOND, ""),
        ({"after": After.NOTHING}, None, 0, ENDS, ""),
        ({}, summary(parts={}), 0, ENDS, WRITE),
        ({}, summary(), 0, ENDS, GO_ON),
        ({}, summary(SummaryStage.ROUND), 0, ENDS, ""),
        ({}, summary(SummaryStage.ROUND), 1, ENDS, ANSWER),
        ({}, summary(SummaryStage.ROUND, round_closes_at=NOW + A_SECOND), 0, NOW, ""),
        ({}, summary(SummaryStage.ROUND, round_closes_at=NOW), 0, NOW, FINISH),
        ({}, summary(SummaryStage.FINAL), 0, ENDS, SHARE),
        ({}, summary(SummaryStage.FINAL), 1, ENDS, ANSWER),
        ({}, summary(SummaryStage.FINAL, shared_at=NOW), 1, ENDS, ""),
        ({"after": After.LESSONS}, None, 0, ENDS, SHARE),
        ({"after": After.LESSONS}, summary(shared_at=NOW), 0, ENDS, ""),
    ],
)
def test_who_led_it_reads_what_it_waits_for(
    changes: dict[str, Any], text: Summary | None, reactions: int, at: datetime, words: str
):
    assert waits_for(meeting(**changes), text, reactions, at) == words


FINAL = summary(SummaryStage.FINAL)
EMPTY = summary(parts={})


@pytest.mark.parametrize(
    ("changes", "at", "writing", "of_the_summary"),
    [
        ({}, ENDS, None, None),
        ({}, ENDS - A_SECOND, NotHeldYet, NotHeldYet),
        ({"stage": MeetingStage.DRAFT}, ENDS, NotHeldYet, NotHeldYet),
        ({"stage": MeetingStage.CALLED_OFF}, ENDS, NotHeldYet, NotHeldYet),
        ({"after": After.NOTHING}, ENDS, NothingComesAfter, NothingComesAfter),
        ({"after": After.LESSONS}, ENDS, None, OnlyLessons),
    ],
)
def test_who_led_it_writes_when_it_was_held_and_no_more_than_comes_after_it(
    changes: dict[str, Any], at: datetime, writing: Refused, of_the_summary: Refused
):
    assert refused(refuse_to_write, meeting(**changes), at) == writing
    assert refused(refuse_summary, meeting(**changes), at) == of_the_summary


@pytest.mark.parametrize(
    ("text", "present", "findings", "at", "error"),
    [
        (summary(), 1, 0, ENDS, None),
        (summary(), 1, 0, ENDS - A_SECOND, NotHeldYet),
        (EMPTY, 1, 0, ENDS, NothingWritten),
        (summary(SummaryStage.ROUND), 1, 0, ENDS, RoundIsOpen),
        (FINAL, 1, 0, ENDS, RoundIsOpen),
        (summary(), 0, 0, ENDS, NobodyWasThere),
        (summary(), 1, 1, ENDS, FindingsWait),
    ],
)
def test_a_round_begins_with_a_clean_draft_for_who_was_there(
    text: Summary, present: int, findings: int, at: datetime, error: Refused
):
    assert refused(refuse_round, meeting(), text, present, findings, at) == error


@pytest.mark.parametrize(
    ("text", "waiting", "findings", "error"),
    [
        (summary(), 0, 0, None),
        (summary(SummaryStage.ROUND), 0, 0, None),
        (EMPTY, 0, 0, NothingWritten),
        (summary(), 1, 0, ReactionsWait),
        (summary(), 0, 1, FindingsWait),
    ],
)
def test_a_text_is_finished_when_nothing_waits(text: Summary, waiting: int, findings: int, error: Refused):
    assert refused(refuse_to_finish, text, waiting, findings) == error


@pytest.mark.parametrize(
    ("text", "ticks", "findings", "error"),
    [
        (FINAL, 3, 0, None),
        (FINAL, 2, 0, NotChecked),
        (FINAL, 3, 1, FindingsWait),
        (summary(SummaryStage.ROUND), 3, 0, NotFinal),
    ],
)
def test_everybody_reads_what_is_final_clean_and_checked(text: Summary, ticks: int, findings: int, error: Refused):
    assert refused(refuse_for_everyone, text, ticks, findings) == error


@pytest.mark.parametrize(
    ("changes", "text", "lessons", "findings", "at", "error"),
    [
        ({}, FINAL, 1, 0, ENDS, None),
        ({}, summary(SummaryStage.ROUND), 1, 0, ENDS, NotFinal),
        ({"after": After.LESSONS}, summary(), 1, 0, ENDS, None),
        ({"after": After.NOTHING}, FINAL, 1, 0, ENDS, NothingComesAfter),
        ({}, FINAL, 1, 0, ENDS - A_SECOND, NotHeldYet),
        ({}, FINAL, 0, 0, ENDS, NoLessons),
        ({}, FINAL, 1, 1, ENDS, FindingsWait),
    ],
)
def test_lessons_are_shared_after_the_summary_where_there_is_one(
    changes: dict[str, Any], text: Summary, lessons: int, findings: int, at: datetime, error: Refused
):
    assert refused(refuse_to_share, meeting(**changes), text, lessons, findings, at) == error


def refused(rule: Callable[..., None], *facts: Any) -> Refused:
    """Return what the rule raises for these facts."""
    try:
        rule(*facts)
    except SummaryError as error:
        return type(error)
    return None
