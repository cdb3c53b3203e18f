"""`flask doctor`: what is wrong with a set-up, in one line each, and never a traceback."""

import sqlite3
from contextlib import closing
from datetime import timedelta
from importlib.util import find_spec
from pathlib import Path

import pytest
import time_machine
from sqlalchemy import update

from portal.agenda.models import Meeting
from portal.clock import now
from portal.db import transaction
from portal.heartbeat import BACKUP, WORKER, beat
from portal.mail.models import Cause, Letter, LetterState
from portal.mail.operations.pauses import hold_outbox, pause
from portal.people.models import Person
from portal.summaries.models import Audience, Summary, SummaryStage
from tests.cast import make, sign_up_all
from tests.doctor.conftest import Office
from tests.mail.post_office import PostOffice, nobody, opened
from tests.missing import cannot_run
from tests.reactions.rounds import written

TABLES_OF = "CREATE TABLE alembic_version (version_num); INSERT INTO alembic_version"


def back_up(office: Office) -> Path:
    """Make a backup by hand, as the worker does by itself."""
    folder = Path(office.settings["BACKUPS"])
    folder.mkdir(mode=0o700, exist_ok=True)
    place = folder / f"daily-{now():%Y%m%dT%H%M%SZ}.backup"
    place.touch(0o600)
    beat(BACKUP, now())
    return place


def test_where_nothing_is_wrong_it_says_so_and_what_it_looked_at(office: Office):
    back_up(office)

    code, lines = office.doctor()

    assert (code, [line.split(":")[0] for line in lines[:13]]) == (0, [*["good"] * 11, *["note"] * 2])
    assert 'note: SPF, to publish unless agenda.example has it: `agenda.example. TXT "v=spf1 mx ~all"`' in lines[11]
    assert '`_dmarc.agenda.example. TXT "v=DMARC1; p=quarantine"`' in lines[12]


def test_it_warns_of_what_one_may_have_forgotten_and_calls_it_no_fault(office: Office, front: str):
    back_up(office)
    changes = {"TRUSTED_PROXIES": "0", "ORGANISATION": "", "RATE_LIMITS": "off", "MAIL_URL": "", "BACKUPS": ""}

    code, lines = office.faults(**changes)

    assert (code, [line.split(" is ")[0].split(":")[1] for line in lines]) == (
        0,
        [
            *(" PORTAL_BASE_URL", " PORTAL_RATE_LIMITS", " PORTAL_MAIL_URL", " PORTAL_ORGANISATION"),
            " No daily backup",
        ],
    )


def test_each_fault_says_what_to_do(office: Office, tmp_path: Path):
    back_up(office).parent.chmod(0o755)
    hold_outbox(now())

    assert office.faults() == (
        1,
        [
            f"wrong: Other accounts on this machine can open {tmp_path}/copies: run `chmod 700 {tmp_path}/copies`.",
            "wrong: Letters are held: look at them (`flask letters list`), then run `flask letters release`.",
        ],
    )


def test_without_a_worker_no_letter_leaves(office: Office, clock: time_machine.Traveller):
    back_up(office)
    clock.shift(timedelta(minutes=2))

    assert office.faults() == (
        1,
        ["wrong: No worker is at work, so no letters are sent: start `flask worker`."],
    )


def test_letters_that_wait_or_were_refused_are_a_warning(office: Office, clock: time_machine.Traveller):
    back_up(office)
    sign_up_all(make(capacity=9), "anna", "bram", "daan", now=now())
    with transaction() as session:
        last = session.query(Letter).order_by(Letter.id.desc()).first()
        assert last is not None
        last.state = LetterState.REFUSED
    clock.shift(timedelta(minutes=20))
    beat(WORKER, now())

    assert office.faults() == (
        0,
        [
            "warning: Letters wait (2), the first since 2026-11-24 09:00 UTC: see *Manage*.",
            "warning: Mail servers refused letters (1): see why on *Manage › E-mails*. "
            "`flask letters retry --all-refused` sends them again.",
        ],
    )


def test_an_answer_of_the_mail_server_is_told_without_whom_it_was_about(office: Office):
    back_up(office)
    with transaction():
        pause(Cause.DOMAINS, "550 5.7.1 <anna@oeverkring.example>: not from you", False, now())

    code, (line,) = office.faults()

    assert (code, line.partition(" Once ")[0]) == (
        1,
        "wrong: The mail server takes none of our letters: 550 5.7.1 <(an address)>: not from you",
    )


@pytest.mark.parametrize(
    ("sender", "begin"),
    [
        ("550 5.7.1 not yours", "wrong: 127.0.0.1 takes no letters from portal@agenda.example (550 5.7.1 not yours)"),
        ("451 later", "wrong: 127.0.0.1 does not take letters now (451 later)"),
    ],
    ids=["never", "not now"],
)
def test_a_mail_server_that_does_not_take_our_sender_is_found_without_a_letter(
    office: Office, post_office: PostOffice, sender: str, begin: str
):
    back_up(office)
    post_office.at_sender = sender

    code, (line,) = office.faults()

    assert (code, line.partition(": set ")[0].partition(": see ")[0], post_office.arrived) == (1, begin, [])


def test_a_wrong_password_is_said_and_never_shown(office: Office):
    back_up(office)
    with opened(PostOffice(password="the right one")) as strict:
        code, lines = office.faults(MAIL_URL=f"smtp://portal:Geheim77@127.0.0.1:{strict.port}")

    assert (code, lines[0].partition(" (")[0]) == (1, "wrong: The portal cannot sign in to 127.0.0.1")
    assert strict.logins == ["portal"] * len(strict.logins) and strict.logins
    assert "Geheim77" not in "".join(lines)


def test_a_mail_server_that_is_away_is(office: Office):
    back_up(office)

    code, (line,) = office.faults(MAIL_URL=nobody())

    assert (code, line.partition(" (")[0]) == (1, "wrong: 127.0.0.1 does not take letters now")


def test_a_letter_is_sent_to_an_organiser_on_request(office: Office, chris: Person, post_office: PostOffice):
    back_up(office)

    code, lines = office.doctor("--mail", "Chris@oeverkring.example")

    assert (code, post_office.readers) == (0, [chris.email_shown])
    assert post_office.arrived[0].message["Subject"] == "Een proef van Samenop"
    assert "good: The mail server took the letter. See that it arrives, and not among unwanted mail." in lines


def test_no_letter_is_sent_to_anybody_else(office: Office, anna: Person, post_office: PostOffice):
    back_up(office)

    code, lines = office.doctor("--mail", anna.email_shown)

    assert (code, post_office.arrived) == (1, [])
    assert lines[0].startswith("wrong: No letter was sent: it goes to an organiser only")


def test_a_database_that_is_away_is_said_in_one_line(office: Office, chris: Person):
    url = "postgresql://nobody:Geheim77@127.0.0.1:1/x"

    code, lines = office.doctor("--mail", chris.email_shown, DATABASE_URL=url)

    wrong = [line for line in lines if line.startswith("wrong: ")]
    assert (code, len(wrong), wrong[0].partition(": connection")[0]) == (1, 2, "wrong: The database does not answer")
    assert wrong[1].startswith("wrong: No letter was sent")
    assert "Geheim77" not in "".join(lines)


def test_before_the_first_migration_it_says_so_and_makes_no_file(office: Office, tmp_path: Path):
    code, lines = office.faults(DATABASE_URL=f"sqlite:///{tmp_path}/portal.sqlite")

    assert (code, lines) == (
        1,
        ["wrong: There is no database yet: start bin/serve, or run `flask db upgrade`."],
    )
    assert not (tmp_path / "portal.sqlite").exists()


@pytest.mark.parametrize(
    ("written", "begin"),
    [
        ("", "wrong: There are no tables yet: start bin/serve"),
        (f"{TABLES_OF} VALUES ('9042')", "wrong: The tables are of a newer release (9042)"),
        (f"{TABLES_OF} VALUES ('0001')", "wrong: Migrations are missing: run `flask db upgrade`."),
    ],
    ids=["an empty file", "a newer release", "an earlier one"],
)
def test_tables_of_another_release_are_named(office: Office, tmp_path: Path, written: str, begin: str):
    place = tmp_path / "portal.sqlite"
    with closing(sqlite3.connect(place)) as connection:
        connection.executescript(written)
    place.chmod(0o600)

    code, lines = office.faults(DATABASE_URL=f"sqlite:///{place}")

    assert (code, [line[: len(begin)] for line in lines]) == (1, [begin])


def test_a_file_that_is_no_database_is_said_in_one_line(office: Office, tmp_path: Path):
    place = tmp_path / "portal.sqlite"
    place.write_text("this is a letter to my aunt, and no database at all" * 100)
    place.chmod(0o600)

    code, lines = office.faults(DATABASE_URL=f"sqlite:///{place}")

    assert (code, lines) == (
        1,
        ["wrong: The database does not answer: file is not a database Start it, or mend its address in the settings."],
    )


def test_a_backup_is_missed_after_a_day(office: Office, clock: time_machine.Traveller):
    none = office.faults()
    back_up(office)
    fresh = office.faults()
    clock.shift(timedelta(hours=27))
    beat(WORKER, now())
    old = office.faults()

    assert none[0] == 1 and none[1][0].startswith("wrong: No backup was made in the last day. There is none at all.")
    assert fresh == (0, [])
    assert old[0] == 1 and "The last one was made on 2026-11-24 09:00 UTC." in old[1][0]


def test_a_backup_that_was_moved_away_is_missed(office: Office):
    back_up(office).unlink()

    code, (line,) = office.faults()

    assert (code, line.partition(", though")[0]) == (1, f"wrong: {office.settings['BACKUPS']} holds no backup")


def test_a_recipient_with_a_slip_is_found_before_the_night(office: Office):
    if not find_spec("pyrage"):
        cannot_run("Encrypted backups are tested with pyrage: `bin/test` installs it with pip.", "python3-pip")
    back_up(office)

    code, (line,) = office.faults(BACKUP_RECIPIENTS="age1slip")

    assert (code, line.partition(" is no recipient")[0]) == (
        1,
        "wrong: No backup can be made, by PORTAL_BACKUP_RECIPIENTS: age1slip",
    )


@pytest.mark.on_postgresql
def test_postgresql_needs_its_own_pg_dump_and_has_a_clock_of_its_own(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """The clock of the tests stands in 2026, and that of the database does not."""
    back_up(office)
    program = tmp_path / "bin" / "pg_dump"
    program.parent.mkdir(0o700)
    program.write_text("#!/bin/sh\necho 'pg_dump (PostgreSQL) 9.6.1'\n")
    program.chmod(0o700)
    monkeypatch.setenv("PATH", f"{program.parent}:/usr/bin:/bin")

    code, lines = office.faults()

    assert (code, [line.split(" ")[1:4] for line in lines]) == (
        1,
        [["The", "clock", "of"], ["pg_dump", "is", "of"]],
    )


def test_a_clock_that_was_set_back_is_noticed(office: Office, clock: time_machine.Traveller):
    back_up(office)
    clock.shift(-timedelta(hours=2))

    code, lines = office.faults()

    assert (code, [line.partition(". Set")[0] for line in lines]) == (
        1,
        [
            "wrong: The clock was set back, or is slow: something was stored at 2026-11-24 09:00 UTC, and here it is "
            "2026-11-24 07:00"
        ],
    )


def test_an_address_that_leads_elsewhere_is_a_warning(office: Office, front: str):
    back_up(office)
    port = nobody().rpartition(":")[2]

    code, (line,) = office.faults(BASE_URL=f"https://127.0.0.1:{port}")

    assert (code, line.partition(" (")[0]) == (0, f"warning: https://127.0.0.1:{port} does not answer this machine")


def test_a_join_link_in_a_text_or_summary_of_an_earlier_release_is_named(office: Office, workshop: Meeting):
    back_up(office)
    over = written()
    beat(WORKER, now())
    with transaction() as session:
        link = "Kom online: https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc"
        session.execute(update(Meeting).where(Meeting.id == workshop.id).values(description=link))
        session.execute(update(Summary).values(parts={"intro": link}))
    _, draft = office.faults()
    with transaction() as session:
        session.execute(update(Summary).values(stage=SummaryStage.FINAL, audience=Audience.EVERYONE))
    code, public = office.faults()

    lines = [
        f"warning: The text of 1 sessions tells everybody how to join online: {workshop.slug}",
        f"warning: The summary of 1 sessions tells everybody how to join online: {over.slug}",
    ]
    assert [line.partition(". Open")[0] for line in draft if "online" in line] == lines[:1]
    assert (code, [line.partition(". Open")[0] for line in public if "online" in line]) == (0, lines)
