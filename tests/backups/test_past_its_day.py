"""A backup restored after the day of what it holds: the worker, which starts after it, deletes that again."""

from datetime import timedelta
from pathlib import Path

import pytest
from flask import Flask
from time_machine import Traveller

from portal.cases.operations.decide import choose_case
from tests.backups.commands import Command
from tests.cases.bringing import TEXT, asking, bring, work
from tests.cast import NOW
from tests.privacy.test_forgetting import bytes_of

WORDS = (TEXT.title, TEXT.stuck, TEXT.unsure, TEXT.hopes, "Dank je wel, Anna.")


@pytest.mark.slow
def test_a_backup_restored_after_the_day_of_a_case_holds_no_word_of_it(
    app: Flask, flask: Command, tmp_path: Path, clock: Traveller
):
    meeting = asking()
    choose_case(bring(meeting).id, NOW, "Dank je wel, Anna.")
    assert flask("backup", tmp_path / "a.backup").exit_code == 0
    clock.move_to(meeting.ends_at + timedelta(days=61))

    assert flask("restore", tmp_path / "a.backup").exit_code == 0
    assert found_in(app) == set(WORDS)  # the control
    work()

    assert found_in(app) == set()


def found_in(app: Flask) -> set[str]:
    """Return which words of the case are in the files of the database."""
    content = bytes_of(app)
    return {word for word in WORDS if word.encode() in content}
