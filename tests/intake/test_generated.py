"""Thousands of calendar files from the grammar: no crash, and no event that is lost silently."""

import json
from collections.abc import Sequence

import pytest
from hypothesis import given, settings

from portal.intake.rules.blocks import TimeRange
from portal.intake.rules.parts import EVENT, parts_of
from portal.intake.rules.results import as_json, from_json
from tests.intake.grammar import calendars
from tests.intake.shapes import read

# The timer may strike while Python runs what Hypothesis hung on its garbage collector: then it strikes once more.
pytestmark = [pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"), pytest.mark.slow]

LONG, USUAL = 3_000, 40  # files


def account(data: bytes) -> None:
    """Read the file, and ask for each of its events what became of it."""
    reading = read(data, each=0.02, together=0.1)
    events = {part.line for part in parts_of(data) or [] if part.name == EVENT}
    listed = {refused.line for refused in reading.refused if refused.sentence}

    assert events - {found.line for found in reading.drafts} - listed == set()
    assert all(starts < ends for found in reading.drafts for starts, ends in in_utc(found.blocks))
    assert from_json(json.loads(json.dumps(as_json(reading)))) == reading
    assert len({found.key for found in reading.drafts}) == len(reading.drafts)


def in_utc(blocks: Sequence[TimeRange]) -> list[tuple[float, float]]:
    """The moments of blocks, which compare also where an hour comes twice."""
    return [(starts.timestamp(), ends.timestamp()) for starts, ends in blocks]


def test_each_event_of_a_generated_file_is_offered_or_refused_with_its_line(pytestconfig: pytest.Config):
    files = LONG if pytestconfig.getoption("--long") else USUAL

    settings(max_examples=files, deadline=None)(given(calendars())(account))()
