"""A backup restored is the portal of that moment, with its letters held."""

from pathlib import Path

import pytest
from flask import Flask

from portal.agenda.models import Meeting
from portal.backups.queries import last_backup
from portal.clock import now
from portal.db import db
from portal.mail.models import LetterState
from portal.people.models import Person
from portal.signups.operations.cancel import cancel
from tests.backups.commands import Command, everything
from tests.cast import GOING, WAITING, person, sign_up_all, signup_of, standings
from tests.mail.outbox import letters, send_what_is_due

pytestmark = pytest.mark.both_databases


def test_what_was_there_comes_back_and_what_came_after_is_gone(flask: Command, workshop: Meeting, tmp_path: Path):
    sign_up_all(workshop, "anna", "bram", "daan")
    before = everything()

    made = flask("backup", tmp_path / "a.backup")
    cancel(signup_of(workshop, "anna").id, now())
    sign_up_all(workshop, "eva")
    result = flask("restore", tmp_path / "a.backup")

    assert (made.exit_code, result.exit_code) == (0, 0), result.output
    assert everything() == before
    assert standings(workshop) == {"anna": GOING, "bram": GOING, "daan": WAITING}
    sign_up_all(workshop, "eva")  # new rows get new numbers
    assert standings(workshop) == {"anna": GOING, "bram": GOING, "daan": WAITING, "eva": WAITING}
