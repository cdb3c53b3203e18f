"""Ten years later nothing personal is left past its day: in rows, and on SQLite in the bytes of the files."""

import logging
import re
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from pathlib import Path
from secrets import token_hex
from typing import Any

import pytest
import time_machine
from flask import Flask
from sqlalchemy import Inspector, event, func, inspect, select, tuple_, update

from portal import worker
from portal.agenda.models import Meeting
from portal.agenda.queries.counts import counts_of
from portal.db import Base, db, empty_log, transaction
from portal.jobs import Job
from portal.mail.models import Letter
from portal.people.models import Person, RoleName
from portal.people.operations.sign_in import prove
from portal.privacy import forgetting
from portal.privacy.jobs import drop_deleted_bytes, forget_tonight
from portal.privacy.keeping import Fate, keep_named, keeps
from portal.privacy.models import WHOLE_NIGHT, ForgottenRows
from portal.reactions.queries import progress_of
from portal.signups.models import Attendance, Signup
from portal.signups.operations.cancel import cancel
from portal.summaries.queries.texts import summary_of
from tests.after import held
from tests.cast import NOW, coordinator, make, network, person, sign_up_all, signup_of
from tests.forgetting import forget
from tests.guards.typed import WRITTEN
from tests.mail.outbox import send_what_is_due
from tests.reactions.rounds import in_round, says
from tests.releases.rows import build

pytestmark = pytest.mark.postgresql_in_turns

DAY, YEAR = timedelta(days=1), timedelta(days=365)
TEN_YEARS = timedelta(days=3653)
NAMES = (b"anna@oeverkring", b"gijs@oeverkring")


@pytest.mark.slow
def test_ten_years_later_only_people_with_a_role_are_known_and_no_byte_of_others_is_left(
    app: Flask, clock: time_machine.Traveller
):
    build(app, clock)
    words = write_words()
    mail = app.config["SETTINGS"].data / "mail"
    clock.move_to(NOW + TEN_YEARS)
    assert {"anna", "emma", "gijs"} <= mailboxes_in(app) and list(mail.glob("*.eml")) != []  # the control: all is there
    assert found_in(rows_of(app), words) == set(words.values())
    not_written = {name for name in written_columns() - set(words.values()) if not name.startswith("meeting.")}
    assert not_written == {"site.organisation"}  # the environment of the tests names it
    is_in_files = db.engine.dialect.name == "sqlite"
    if is_in_files:
        empty_log()
        assert {name for name in NAMES if name in bytes_of(app)} == set(NAMES)
        assert found_in(bytes_of(app).decode(errors="replace"), words) == set(words.values())

    run_worker(app)

    assert mailboxes_in(app) == people_with_a_role() | {"hallo"}  # the last: of the organisation itself
    assert found_in(rows_of(app), words) == public_columns(words) | {"person.name"}  # those with a role
    assert list(mail.glob("*.eml")) == []
    counts = db.session.execute(select(ForgottenRows.name).where(ForgottenRows.count > 0)).scalars().all()
    assert {"attendance", "evaluations", "history", "letter-rows", "people"} <= set(counts)
    if is_in_files:
        db.session.remove()
        drop_deleted_bytes(NOW + TEN_YEARS)  # what the other jobs deleted after the night goes within the hour
        assert [name for name in NAMES if name in bytes_of(app)] == []
        assert found_in(bytes_of(app).decode(errors="replace"), words) == public_columns(words) | {"person.name"}
        assert [file.stat().st_size for file in files_of(app) if file.name.endswith("-wal")] == [0]


def test_a_second_run_forgets_nothing_more(app: Flask):
    meeting = held()

    first = forget(meeting.ends_at + YEAR, "invitees", "attendance", "letter-rows", "people")
    second = forget(meeting.ends_at + YEAR, "invitees", "attendance", "letter-rows", "people")

    assert (first > 0, second) == (True, 0)
    assert counts_of(meeting.id) == {Attendance.PRESENT: 3}


def test_one_batch_is_one_transaction_of_a_bounded_size(app: Flask, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(forgetting, "AT_ONCE", 2)
    meeting = held()
    batches = []
    while batch := forget_one_batch("attendance", meeting.ends_at + YEAR):
        batches.append((batch, db.session.scalar(select(func.count()).select_from(Signup))))

    assert batches == [(2, 1), (1, 0)]


@pytest.mark.one_database
def test_the_rows_are_chosen_outside_the_write_and_looked_up_by_their_keys_in_it(app: Flask):
    """On SQLite everybody waits for the write: it holds no search through a table."""
    meeting = held()
    written: list[str] = []

    @event.listens_for(db.engine, "before_cursor_execute")
    def note(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        written.append(" ".join(statement.split()))

    forget(meeting.ends_at + YEAR, "attendance")

    event.remove(db.engine, "before_cursor_execute", note)
    begins = [at for at, statement in enumerate(written) if statement.startswith("BEGIN IMMEDIATE")]
    chosen = [at for at, statement in enumerate(written) if "LIMIT" in statement and "FROM signup" in statement]
    locked = [statement for statement in written[begins[0] :] if statement.startswith("SELECT signup.id FROM signup")]
    assert (len(begins), chosen[0] < begins[0]) == (1, True)
    assert ["WHERE (signup.id) IN" in statement for statement in locked] == [True, False]  # the last finds no more


def test_a_person_is_deleted_without_reading_the_other_tables(app: Flask):
    """Each reference to a person or a sign-up has an index: a deletion looks for the rows that refer to it."""
    with db.engine.connect() as connection:
        inspector = inspect(connection)
        without = {
            f"{table}.{column}"
            for table in inspector.get_table_names()
            for key in inspector.get_foreign_keys(table)
            for column in key["constrained_columns"]
            if key["referred_table"] in ("person", "signup") and column not in first_columns(inspector, table)
        }

    assert without == set()


def first_columns(inspector: Inspector, table: str) -> set[str | None]:
    """Return the columns with which an index, a unique constraint or the primary key begins."""
    keys = [inspector.get_pk_constraint(table)["constrained_columns"]]
    keys += [unique["column_names"] for unique in inspector.get_unique_constraints(table)]
    keys += [index["column_names"] for index in inspector.get_indexes(table)]
    return {names[0] for names in keys if names}


def test_the_night_logs_how_much_and_works_once(app: Flask, clock: Any, caplog: pytest.LogCaptureFixture):
    caplog.set_level(logging.INFO)
    meeting = held()
    clock.move_to(meeting.ends_at + YEAR + DAY)

    forget_tonight(meeting.ends_at + YEAR + DAY)
    forget_tonight(meeting.ends_at + YEAR + DAY + timedelta(hours=1))
    forget_tonight(meeting.ends_at + YEAR + 2 * DAY)

    night = forgetting.night_of(meeting.ends_at + YEAR + DAY)
    rows = db.session.scalars(select(ForgottenRows).where(ForgottenRows.night == night)).all()
    counts = {row.name: row.count for row in rows}
    assert counts.pop(WHOLE_NIGHT) == sum(counts.values())
    assert counts["attendance"] == 3
    assert [line for line in caplog.messages if line.startswith("forgotten")] == [
        "forgotten tonight: 3 attendance, 3 people",
        "forgotten tonight: nothing",
    ]


def test_a_night_begins_at_three_in_the_zone_of_the_portal(app: Flask):
    assert [forgetting.night_of(datetime.fromisoformat(at)) for at in ("2026-07-02T00:59Z", "2026-07-02T01:00Z")] == [
        date(2026, 7, 1),
        date(2026, 7, 2),
    ]


def test_a_session_still_to_come_keeps_its_sign_ups_and_people(app: Flask):
    meeting = make(starts_at=NOW + 2 * YEAR, ends_at=NOW + 2 * YEAR + timedelta(hours=2), capacity=9)
    sign_up_all(meeting, "anna", "daan")
    cancel(signup_of(meeting, "daan").id, NOW)

    forget_all(meeting.ends_at - DAY)

    assert sorted(db.session.scalars(select(Signup.name))) == ["Anna", "Daan"]


def test_cancelled_and_waiting_sign_ups_go_first_and_stay_counted(app: Flask):
    meeting = make(capacity=1)
    sign_up_all(meeting, "anna", "daan", "emma")
    cancel(signup_of(meeting, "daan").id, NOW)

    forget_all(meeting.ends_at + 7 * DAY)
    assert sorted(db.session.scalars(select(Signup.name))) == ["Anna", "Daan"]
    forget_all(meeting.ends_at + 30 * DAY)
    assert sorted(db.session.scalars(select(Signup.name))) == ["Anna"]

    assert counts_of(meeting.id) == {"cancelled": 1, "waiting": 1}


def test_who_was_here_lately_or_has_a_role_or_leads_something_stays(app: Flask):
    anna, daan, _emma = (person(name) for name in ("anna", "daan", "emma"))
    person("chris", RoleName.ORGANISER)
    coordinator("lotte", network())
    with transaction() as session:
        prove(session.get_one(Person, anna.id), NOW + YEAR)
    make(starts_at=NOW + YEAR, ends_at=NOW + YEAR + DAY, facilitator_ids=[daan.id])

    forget_all(NOW + YEAR + 2 * DAY)

    assert sorted(db.session.scalars(select(Person.name))) == ["Anna", "Chris", "Daan", "Lotte"]


def test_the_join_link_is_gone_a_day_after_the_session(app: Flask):
    meeting = make(online_url="https://meet.example/kamer")

    forget_all(meeting.ends_at + DAY - timedelta(minutes=1))
    assert db.session.scalar(select(Meeting.online_url)) == "https://meet.example/kamer"
    forget_all(meeting.ends_at + DAY)
    assert db.session.scalar(select(Meeting.online_url)) == ""


def test_whom_a_session_names_for_questions_is_gone_thirty_days_after_it_and_its_host_stays(app: Flask):
    meeting = make(host="Buurtzorg Zuid", contact="noor@oeverkring.example")

    forget_all(meeting.ends_at + 30 * DAY - timedelta(minutes=1))
    assert db.session.scalar(select(Meeting.contact)) == "noor@oeverkring.example"
    forget_all(meeting.ends_at + 30 * DAY)
    assert db.session.execute(select(Meeting.host, Meeting.contact)).one() == ("Buurtzorg Zuid", "")


def test_the_content_of_a_sent_letter_goes_before_its_row_and_one_that_waits_stays(app: Flask):
    sign_up_all(make(starts_at=NOW + YEAR, ends_at=NOW + YEAR + DAY), "anna")
    send_what_is_due()
    sign_up_all(make(starts_at=NOW + YEAR, ends_at=NOW + YEAR + DAY, title="Later"), "daan")

    forget_all(NOW + 31 * DAY)

    assert sorted(tuple(row) for row in db.session.execute(select(Letter.address, Letter.name, Letter.state))) == [
        ("", "", "sent"),
        ("daan@oeverkring.example", "Daan", "waiting"),
    ]


def test_numbers_of_the_round_stay_when_names_go(app: Flask):
    meeting = in_round()
    says(meeting, "anna", "agree")
    before = progress_in(meeting)

    forget_all(meeting.ends_at + YEAR)

    assert (before, progress_in(meeting)) == ((3, 1), (3, 1))
    assert db.session.scalar(select(func.count()).select_from(Signup)) == 0


def progress_in(meeting: Meeting) -> tuple[int, int]:
    summary = summary_of(meeting.id)
    assert summary
    progress = progress_of(summary.id)
    return progress.invited, progress.reacted


def forget_one_batch(name: str, now: datetime) -> int:
    keep = keep_named(name)
    keys = [tuple(row) for row in db.session.execute(forgetting.next_rows(keep, None, YEAR, now))]
    return forgetting.forget_rows(keep, keys, YEAR, now) if keys else 0


def forget_all(now: datetime) -> None:
    forget(now, *(line.name for line in forgetting.nightly()))


def run_worker(app: Flask) -> None:
    jobs = [job for job in app.extensions["portal-jobs"] if isinstance(job, Job)]  # all but the connections for letters
    worker.run(app, jobs, once=True)
    db.session.remove()


def people_with_a_role() -> set[str]:
    return {held_by.email.partition("@")[0] for held_by in db.session.scalars(select(Person)) if held_by.roles}


def mailboxes_in(app: Flask) -> set[str]:
    """Return whose mailbox stands anywhere in any row, by the name before the @."""
    return set(re.findall(r"(\w+)@oeverkring\.example", rows_of(app)))


def rows_of(_app: Flask) -> str:
    """Return all rows of all tables, as others see them."""
    with db.engine.connect() as connection:
        return "\n".join(
            str(row) for table in Base.metadata.tables.values() for row in connection.execute(select(table))
        )


def write_words() -> dict[str, str]:
    """Write a random word in place of each text that somebody wrote, in each row; return where each word stands."""
    words: dict[str, str] = {}
    with transaction() as session:
        for name, columns in WRITTEN.items():
            table = Base.metadata.tables[name]
            keys = tuple_(*table.primary_key.columns)
            for row in session.execute(select(table)).mappings().all():
                new = {column: f"~{token_hex(12)}~" for column in columns if row[column]}
                here = keys == tuple_(*(row[column.name] for column in table.primary_key.columns))
                if new:
                    session.execute(update(table).where(here).values(new))
                words |= {word: f"{name}.{column}" for column, word in new.items()}
    return words


def written_columns() -> set[str]:
    return {f"{name}.{column}" for name, columns in WRITTEN.items() for column in columns}


def found_in(text: str, words: Mapping[str, str]) -> set[str]:
    """Return the columns of the words that stand in this text."""
    return {words[word] for word in re.findall(r"~[0-9a-f]{24}~", text) if word in words}


def public_columns(words: Mapping[str, str]) -> set[str]:
    """Return the columns of lines that stay: about nobody, or public until somebody withdraws it."""
    staying = {f"{line.table.name}.{name}" for line in keeps() if line.fate == Fate.STAYS for name in line.columns}
    return staying & set(words.values())


def files_of(app: Flask) -> list[Path]:
    place = Path(db.engine.url.database or "")
    return [*place.parent.glob(f"{place.name}*"), *(app.config["SETTINGS"].data / "mail").glob("*")]


def bytes_of(app: Flask) -> bytes:
    """Return the bytes of the database, its log and the letters in the folder."""
    return b"".join(file.read_bytes() for file in files_of(app))
