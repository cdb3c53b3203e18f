"""What is kept about somebody, as they see and download it: every line, with its day, and nothing about others."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select, update

from portal import KEEPERS
from portal.agenda.models import Meeting
from portal.agenda.operations.roles import give_role
from portal.db import db, transaction
from portal.history.operations import choose_period
from portal.mail.models import Letter, LetterState
from portal.pages.words import JSON_ONLY, NAMES
from portal.people.models import Person, RoleName
from portal.people.operations.asking import ask_to_sign_in
from portal.privacy.export import exported_columns, kept_about
from portal.privacy.keeping import Keep, keep_named, keeps
from portal.privacy.periods import periods
from portal.signups.models import Signup
from portal.signups.operations.cancel import cancel
from portal.summaries.models import RawNotes
from tests.after import held
from tests.cast import NOW, make, person, sign_up_all, signup_of
from tests.reactions.rounds import hides, in_round, says
from tests.scenes import built_once

LINES = [line for keeper in KEEPERS for line in keeper.KEEPS]
NOT_OF_ONE_PERSON = {
    "joining": "of a session",
    "session-contact": "of a session, by whoever made it",
    "summaries": "public, about nobody",
    "versions": "texts of a session, by whoever wrote them as a facilitator",
    "plans": "the steps of a session, by its facilitators",
    "prepare-links": "of a session",
    "evaluations": "anonymous: nobody can tell whose it is",
    "attempts": "a mark that leads to nobody",
    "bounced": "the end of some rows of `attendance`",
    "breaches": "names nobody",
    "no-invitations": "a mark that leads to nobody",
    "no-signals": "a mark that leads to nobody",
    "cancelled": "the end of some rows of `attendance`",
    "waitlist": "the end of some rows of `attendance`",
}
MOMENT, DAY = timedelta(microseconds=1), timedelta(days=1)


def not_exported(lines: list[Keep]) -> list[str]:
    """Return the lines that people read about, and that are in nobody's export."""
    return [line.name for line in lines if line.what and not line.theirs and line.name not in NOT_OF_ONE_PERSON]


def test_each_line_about_a_person_is_in_the_export():
    assert not_exported(LINES) == []
    assert {line.name for line in LINES if line.what and not line.theirs} == set(NOT_OF_ONE_PERSON)


def test_control_a_line_that_is_left_out_is_noticed():
    without = [replace(line, theirs=None) if line.name == "needs" else line for line in LINES]

    assert not_exported(without) == ["needs"]


def test_each_exported_column_has_a_name_on_the_page():
    exported = {name for line in LINES if line.theirs for name in exported_columns(line, by_themself=True)}

    assert exported - set(NAMES) - JSON_ONLY == set()


def test_each_exported_line_says_its_day_or_has_none():
    """A line that the job carries out gives the day of each row; only that of a person depends on all others."""
    dayless = {line.name for line in LINES if line.theirs and line.is_nightly and not line.ends}

    assert dayless == {"people"}


@built_once
def one_of_everything() -> None:
    """Build a round about a past session with a reaction and a hidden passage, and a session with cancelled seats."""
    meeting = in_round()
    says(meeting, "anna", "addition", "Vraag ook de buurvrouw.")
    hides(meeting, "daan")
    workshop = make()
    sign_up_all(workshop, "anna", "daan", "emma", "finn", "gijs")
    cancel(signup_of(workshop, "daan").id, NOW)
    give_role("fleur@oeverkring.example", "Fleur", RoleName.FACILITATOR, None, None, NOW)
    ask_to_sign_in("anna@oeverkring.example", "her browser", "/", "nl", NOW)
    anna, bram = signup_of(workshop, "anna"), person("bram")
    with transaction() as session:
        session.execute(update(Letter).values(state=LetterState.SENT))
        session.get_one(Signup, anna.id).needs = "Een stoel"
        session.get_one(Signup, anna.id).learning_question = "Hoe begin ik?"
        session.get_one(Signup, anna.id).asked_at = NOW
        session.add(RawNotes(meeting_id=meeting.id, person_id=bram.id, text="Gijs huilde.", changed_at=NOW))


@pytest.mark.both_databases
def test_the_day_of_each_row_is_the_first_on_which_the_job_would_forget_it(app: Flask):
    one_of_everything()
    people = list(db.session.scalars(select(Person.id)))
    met: set[str] = set()
    wrong: list[tuple[str, Any]] = []

    for part in [part for person_id in people for part in kept_about(person_id, by_themself=True)]:
        for row in part.rows:
            if row.until and part.keep.is_nightly:
                met.add(part.keep.name)
                days = (is_over(part.keep, row.values, row.until - MOMENT), is_over(part.keep, row.values, row.until))
                wrong += [(part.keep.name, days)] if days != (False, True) else []

    assert wrong == []
    assert met >= {"letters", "letter-rows", "history", "attendance", "needs", "questions", "asks", "notes"}
    assert met >= {"invitees", "reactions", "reaction-authors"}


def is_over(keep: Keep, values: dict[str, Any], at: datetime) -> bool:
    """Return whether the job forgets this row then: by its own line, or by one that deletes it whole."""
    kept_for = periods()
    here = [keep.table.c[column.name] == values[column.name] for column in keep.table.primary_key.columns]
    lines = [line for line in keeps() if line.table is keep.table and line.over and not line.emptied]
    return any(
        db.session.execute(select(1).where(*here, line.over(at - kept_for[line.name], at))).first() is not None
        for line in {line.name: line for line in (keep, *lines)}.values()
        if line.over
    )


def test_nothing_of_others_and_no_key_is_in_anybodys_export(app: Flask):
    one_of_everything()
    secret = {"token_hash", "code_hash", "browser_hash", "mailbox_hash", "asker_hash", "salt", "nonce_hash", "facts"}
    secret |= {"by_id", "about_id", "handled_by_id", "removed_by_id", "added_by_id", "unique_key", "claim", "sentence"}
    addresses = dict(db.session.execute(select(Person.id, Person.email)).all())

    for person_id in addresses:
        parts = kept_about(person_id, by_themself=True)
        values = [value for part in parts for row in part.rows for value in row.values.values()]

        assert [name for part in parts for row in part.rows for name in row.values if name in secret] == []
        others = set(addresses.values()) - {addresses[person_id]}
        assert [value for value in values if any(address in str(value) for address in others)] == []
    assert len(addresses) >= 6


def test_a_code_to_sign_in_that_still_waits_is_in_no_export(app: Flask):
    anna = person("anna")
    ask_to_sign_in(anna.email, "her browser", "/", "nl", NOW)
    facts = db.session.scalars(select(Letter.facts)).one()

    text = repr(kept_about(anna.id, by_themself=True))

    assert [secret for secret in (facts["code"], facts["token"]) if secret in text] == []
    assert "'kind': 'sign-in'" in text


def test_an_organiser_gets_neither_needs_nor_what_somebody_wrote_for_the_facilitator(app: Flask):
    one_of_everything()
    anna_id = db.session.scalars(select(Person.id).where(Person.email == "anna@oeverkring.example")).one()

    texts = [repr(kept_about(anna_id, by_themself)) for by_themself in (True, False)]

    for words in ("Een stoel", "Hoe begin ik?", "Vraag ook de buurvrouw.", "'kind': 'addition'"):
        assert [words in text for text in texts] == [True, False]
    assert exported_columns(keep_named("needs"), by_themself=False) == []


def test_a_cancelled_sign_up_and_a_shorter_period_bring_the_day_forward(app: Flask):
    workshop = make()
    sign_up_all(workshop, "anna", "daan", "emma")
    cancel(signup_of(workshop, "daan").id, NOW)
    chris = person("chris", RoleName.ORGANISER)

    assert day_of_sign_up(workshop, "anna") == workshop.ends_at + 365 * DAY
    assert day_of_sign_up(workshop, "daan") == NOW + 30 * DAY
    choose_period("attendance", 60, chris.id, NOW)
    assert day_of_sign_up(workshop, "anna") == workshop.ends_at + 60 * DAY


def day_of_sign_up(meeting: Meeting, name: str) -> datetime | None:
    parts = kept_about(signup_of(meeting, name).person_id, by_themself=True)
    return next(part for part in parts if part.keep.name == "attendance").rows[0].until


def test_a_facilitators_notes_about_others_are_named_and_not_exported(app: Flask):
    meeting = held()
    bram = person("bram")
    with transaction() as session:
        session.add(RawNotes(meeting_id=meeting.id, person_id=bram.id, text="Gijs huilde.", changed_at=NOW))

    (notes,) = [part for part in kept_about(bram.id, by_themself=True) if part.keep.name == "notes"]

    rows = [(row.values["meeting_id"], row.until, "text" in row.values) for row in notes.rows]
    assert rows == [(meeting.id, NOW + 365 * DAY, False)]
