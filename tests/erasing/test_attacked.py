"""Attacks on erasing: a name of before, a list that cannot be read, and a limit that begins again."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import func, select

from portal.agenda.models import Meeting
from portal.backups.rules.erased import LIST
from portal.db import db, transaction
from portal.erasing.operations.erase import erase
from portal.mail.models import Letter
from portal.people.models import Person, RoleName
from portal.people.operations.address import ask_to_change_address
from portal.people.operations.sign_in import add_person, person_at
from portal.signups.operations.add import add
from portal.signups.operations.correct_name import correct_name
from tests.backups.commands import Command
from tests.cast import NOW, make, newcomer, person, sign_up_all
from tests.erasing.story import id_of, words_in_files, words_in_rows
from tests.mail.outbox import send_what_is_due

THIRD = "derde@buurthuis.example"


@pytest.mark.in_turns
@pytest.mark.slow
@pytest.mark.both_databases
@pytest.mark.parametrize(
    ("name", "is_by_command"), [("Karin Nieuw", False), ("Karin Nieuw", True), ("Nieuw, Karin", False)]
)
def test_a_name_that_was_corrected_is_gone_too(app: Flask, name: str, is_by_command: bool):
    zelda = person("zelda", RoleName.FACILITATOR)
    led = make(facilitator_ids=[zelda.id, person("bram", RoleName.FACILITATOR).id])
    add(led.id, newcomer("daan"), zelda.id, NOW)  # his letter says who signed him up
    send_what_is_due()
    zelda_id = zelda.id
    assert ("letter.facts" in words_in_rows(), words_in_files(app) == []) == (True, False)  # the control

    if is_by_command:
        add_person(zelda.email, name, set(), NOW)
    else:
        correct_name(zelda_id, name, "", "", zelda_id, NOW)
    db.session.rollback()
    erase(zelda_id, None, NOW)

    assert (words_in_rows(), words_in_files(app)) == ([], [])
    told = db.session.scalars(select(Letter).where(Letter.kind == "signup-added")).one()
    assert "Karin" not in str(told.facts)


@pytest.mark.both_databases
def test_whoever_is_erased_and_comes_back_sends_no_more_letters_to_the_mailbox_of_another(app: Flask):
    sent = [letters_of_a_round(NOW + timedelta(minutes=number)) for number in range(2)]
    a_day_later = letters_of_a_round(NOW + timedelta(days=1, minutes=2))

    assert (sent, a_day_later) == ([3, 0], 3)


def letters_of_a_round(at: datetime) -> int:
    """Ask three times for somebody else's address, and be erased; return how many letters they would have got."""
    with transaction():
        person_id = person_at("plaag@oeverkring.example", at).id
    for _ in range(3):
        ask_to_change_address(person_id, THIRD, "nl", at)
    count = db.session.scalar(select(func.count(Letter.id)).where(Letter.mailbox == THIRD))
    db.session.rollback()
    erase(person_id, None, at)
    return count or 0


@pytest.mark.slow
@pytest.mark.parametrize("where", ["beside the database", "beside the backup"])
def test_nothing_is_restored_while_a_list_cannot_be_read(app: Flask, workshop: Meeting, tmp_path: Path, where: str):
    """Else somebody who was erased would come back, and nobody would know."""
    flask, place = Command(app), tmp_path / "a.backup"
    sign_up_all(workshop, "anna")
    flask("backup", place)
    anna = id_of("anna")
    db.session.rollback()
    erase(anna, None, NOW)
    folder = app.config["SETTINGS"].data if where == "beside the database" else tmp_path
    (folder / LIST).unlink(missing_ok=True)
    (folder / LIST).mkdir()  # it cannot be read, also not by root

    result = flask("restore", place)

    (folder / LIST).rmdir()
    assert (result.exit_code, "Nothing was changed." in result.output) == (1, True)
    assert db.session.scalars(select(Person.id).where(Person.name == "Anna")).all() == []
