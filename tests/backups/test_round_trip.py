"""A backup restored is the portal of one moment, with its letters held."""

from datetime import timedelta
from pathlib import Path

import pytest
from flask import Flask

from portal.agenda.models import Meeting
from portal.backups.operations import restoring
from portal.backups.queries import last_backup
from portal.clock import now
from portal.counters import counters
from portal.db import db
from portal.feeds.operations import renew_calendar, stop_calendar
from portal.history.operations import choose_period
from portal.mail.models import LetterState
from portal.people.models import Person
from portal.privacy.periods import period_of
from portal.signups.operations.cancel import cancel
from tests.backups.commands import Command, everything
from tests.cast import GOING, WAITING, sign_up_all, signup_of, standings
from tests.feeds.mine import calendar_path, found, started
from tests.mail.outbox import letters, send_what_is_due

pytestmark = pytest.mark.both_databases


@pytest.mark.slow
def test_what_was_there_comes_back_and_what_came_after_is_gone(flask: Command, workshop: Meeting, tmp_path: Path):
    sign_up_all(workshop, "anna", "bram", "daan")
    before = everything()

    made = flask("backup", tmp_path / "a.backup")
    cancel(signup_of(workshop, "anna").id, now())
    sign_up_all(workshop, "eva")
    result = flask("restore", tmp_path / "a.backup")

    assert (made.exit_code, result.exit_code) == (0, 0), result.output
    assert everything() == before
    sign_up_all(workshop, "eva")  # new rows get new numbers
    assert standings(workshop) == {"anna": GOING, "bram": GOING, "daan": WAITING, "eva": WAITING}


def test_a_time_until_deletion_that_was_shortened_stays_short(flask: Command, chris: Person, tmp_path: Path):
    choose_period("needs", 5, chris.id, now())
    flask("backup", tmp_path / "a.backup")
    choose_period("letters", 20, chris.id, now())
    choose_period("needs", 6, chris.id, now())

    result = flask("restore", tmp_path / "a.backup")

    assert "Shortened after this backup was made, and still short: 1 of the times until deletion." in result.output
    assert (period_of("letters"), period_of("needs")) == (timedelta(days=20), timedelta(days=5))


def test_a_link_of_a_calendar_that_was_stopped_or_renewed_stays_so(app: Flask, flask: Command, tmp_path: Path):
    client, names = app.test_client(), ("stops", "renews", "keeps")
    before = [started(name) for name in names]
    flask("backup", tmp_path / "a.backup")
    stop_calendar(found("stops").id)
    renew_calendar(found("renews").id)
    renewed = calendar_path("renews")

    result = flask("restore", tmp_path / "a.backup")

    assert result.exit_code == 0, result.output
    assert [client.get(path).status_code for path in before] == [404, 404, 200]
    assert client.get(renewed).status_code == 200


@pytest.mark.in_turns
def test_control_without_the_present_database_the_backup_decides(
    app: Flask, flask: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    path = started("stops")
    flask("backup", tmp_path / "a.backup")
    stop_calendar(found("stops").id)
    monkeypatch.setattr(restoring, "present_links", dict)

    flask("restore", tmp_path / "a.backup")

    assert app.test_client().get(path).status_code == 200


def test_what_a_restore_replaces_is_a_backup_too(flask: Command, workshop: Meeting, tmp_path: Path, app: Flask):
    flask("backup", tmp_path / "a.backup")
    sign_up_all(workshop, "anna")
    lost = everything()

    result = flask("restore", tmp_path / "a.backup")

    assert result.exit_code == 0, result.output
    assert standings(workshop) == {}
    lines = result.output.splitlines()
    (saved,) = [line.split()[-1] for line in lines if line.startswith("What was there before")]
    assert flask("restore", saved).exit_code == 0
    assert everything() == lost


@pytest.mark.slow
def test_no_letter_leaves_after_a_restore_until_it_is_released(flask: Command, workshop: Meeting, tmp_path: Path):
    sign_up_all(workshop, "anna", "bram", "daan")
    flask("backup", tmp_path / "a.backup")
    send_what_is_due()
    assert {letter.state for letter in letters()} == {LetterState.SENT}

    result = flask("restore", tmp_path / "a.backup")
    send_what_is_due()

    assert result.output.splitlines()[-2:] == ["2\tsignup-going", "1\tsignup-waiting"]
    assert [letter.state for letter in letters()] == [LetterState.WAITING] * 3
    assert flask("letters", "release").output == "Letters go again.\n"
    send_what_is_due()
    assert [letter.state for letter in letters()] == [LetterState.SENT] * 3


def test_the_file_is_its_owners_alone_and_nothing_lies_beside_it(flask: Command, workshop: Meeting, tmp_path: Path):
    place = tmp_path / "a.backup"
    flask("backup", place)
    first = place.read_bytes()
    sign_up_all(workshop, "anna")

    flask("backup", place)

    assert [(path.name, oct(path.stat().st_mode & 0o777)) for path in tmp_path.iterdir()] == [("a.backup", "0o600")]
    assert place.read_bytes() != first


def test_the_last_good_backup_is_known_also_after_it_was_restored(flask: Command, workshop: Meeting, tmp_path: Path):
    assert last_backup() is None
    flask("backup", tmp_path / "a.backup")
    at = last_backup()
    flask("backup", tmp_path / "b.backup")

    flask("restore", tmp_path / "a.backup")

    assert at is not None and last_backup() == at


def test_a_browser_gets_no_page_of_a_time_that_was_undone(flask: Command, workshop: Meeting, tmp_path: Path):
    """The counters after a restore are higher than any that were given out."""
    flask("backup", tmp_path / "a.backup")
    sign_up_all(workshop, "anna", "bram", "daan")
    given_out = counters()

    flask("restore", tmp_path / "a.backup")

    db.session.rollback()
    assert all(after > before for after, before in zip(counters(), given_out, strict=True))
