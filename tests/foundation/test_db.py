"""Moments are stored in UTC, and transactions are atomic."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from flask import Flask
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError, StatementError

from portal.agenda.operations.lock import lock_meeting
from portal.counters import Count, Counter, counters, raise_counters
from portal.db import db, may_come_back, open_transaction, transaction
from portal.inserting import insert_and_load, insert_if_new
from portal.mail.models import Letter
from portal.mail.operations.posting import post_letter
from portal.people.models import Person
from portal.people.operations.sign_in import person_at
from tests.cast import NOW

pytestmark = pytest.mark.both_databases

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


class Mishap(Exception):
    """An error halfway through a transaction."""


def keep(moment: datetime) -> datetime | None:
    """Store a moment; return it as read back."""
    with transaction() as session:
        person = person_at("moment@oeverkring.example", NOW)
        person.verified_at = moment
    db.session.expire_all()
    with transaction() as session:
        return session.scalars(select(Person.verified_at)).one()


def people() -> list[str]:
    db.session.rollback()
    return list(db.session.scalars(select(Person.email).order_by(Person.id)))


@pytest.mark.parametrize(
    ("moment", "utc"),
    [
        (datetime(2026, 12, 8, 9, 30, tzinfo=AMSTERDAM), "2026-12-08T08:30:00+00:00"),
        (datetime(2026, 7, 8, 9, 30, tzinfo=AMSTERDAM), "2026-07-08T07:30:00+00:00"),
        (datetime(2026, 10, 25, 2, 30, tzinfo=AMSTERDAM), "2026-10-25T00:30:00+00:00"),  # the first 2.30 of that night
        (datetime(2026, 10, 25, 2, 30, tzinfo=AMSTERDAM, fold=1), "2026-10-25T01:30:00+00:00"),  # and the second
        (datetime(2026, 12, 8, 9, 30, 1, 234567, tzinfo=UTC), "2026-12-08T09:30:01.234567+00:00"),
        (datetime(1970, 1, 1, tzinfo=UTC), "1970-01-01T00:00:00+00:00"),
    ],
)
@pytest.mark.usefixtures("app")
def test_a_moment_comes_back_in_utc(moment: datetime, utc: str):
    stored = keep(moment)

    assert stored is not None
    assert (stored.isoformat(), stored.tzinfo) == (utc, UTC)


@settings(max_examples=25, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck), database=None)
@given(st.datetimes(datetime(1900, 1, 2), datetime(2200, 1, 1), timezones=st.timezones()))
@example(datetime(2026, 3, 29, 2, 30, tzinfo=AMSTERDAM))
@pytest.mark.usefixtures("app")
def test_any_moment_is_the_same_moment_when_it_comes_back(moment: datetime):
    assert keep(moment) == moment.astimezone(UTC)


@pytest.mark.usefixtures("app")
def test_a_moment_without_a_zone_is_a_mistake():
    with pytest.raises(StatementError) as refused:
        keep(datetime(2026, 12, 8, 9, 30))

    assert str(refused.value.orig) == "a moment needs a zone: datetime.datetime(2026, 12, 8, 9, 30)"
    assert people() == []


@pytest.mark.usefixtures("app")
def test_moments_are_found_whatever_the_zone_of_the_question():
    keep(NOW)
    an_hour = timedelta(hours=1)
    for zone in (UTC, AMSTERDAM, ZoneInfo("Asia/Kolkata")):
        local = NOW.astimezone(zone)
        after = [select(Person.email).where(Person.verified_at > local + by) for by in (-an_hour, an_hour)]
        assert [list(db.session.scalars(each)) for each in after] == [["moment@oeverkring.example"], []]


@pytest.mark.usefixtures("app")
def test_what_is_done_in_one_transaction_is_kept_together():
    with transaction():
        person = person_at("anna@oeverkring.example", NOW)
        post_letter(
            "sign-in", person, version="1", facts={}, language="nl", now=NOW, useful_until=NOW + timedelta(minutes=10)
        )
        raise_counters(Count.SEATS)

    assert (people(), counters()) == (["anna@oeverkring.example"], (0, 1))
    assert [letter.address for letter in db.session.scalars(select(Letter))] == people()


@pytest.mark.parametrize("mishap", [Mishap, KeyboardInterrupt, SystemExit])
@pytest.mark.usefixtures("app")
def test_a_mishap_undoes_all_of_it_and_the_next_one_begins_afresh(mishap: type[BaseException]):
    with pytest.raises(mishap), transaction():
        person = person_at("anna@oeverkring.example", NOW)
        post_letter("sign-in", person, version="1", facts={}, language="nl", now=NOW, useful_until=NOW)
        raise_counters(Count.SEATS)
        raise mishap

    assert (people(), counters(), list(db.session.scalars(select(Letter)))) == ([], (0, 0), [])
    with transaction():
        person_at("bram@oeverkring.example", NOW)
    assert people() == ["bram@oeverkring.example"]


@pytest.mark.usefixtures("app")
def test_a_transaction_does_not_nest_and_the_outer_one_is_undone():
    with pytest.raises(RuntimeError) as refused, transaction():
        person_at("anna@oeverkring.example", NOW)
        with transaction():
            person_at("bram@oeverkring.example", NOW)

    assert str(refused.value) == "transaction() does not nest: call a step instead"
    assert people() == []


@pytest.mark.usefixtures("app")
def test_what_was_read_before_a_transaction_is_read_again_inside():
    with transaction():
        person_at("anna@oeverkring.example", NOW)
    anna = db.session.scalars(select(Person)).one()
    assert anna.name == ""
    with db.engine.connect() as elsewhere:
        elsewhere.execute(text("UPDATE person SET name = 'Anna'"))
        elsewhere.commit()

    with transaction():
        assert anna.name == "Anna"


STEPS = {
    "open_transaction": open_transaction,
    "person_at": lambda: person_at("anna@oeverkring.example", NOW),
    "raise_counters": lambda: raise_counters(Count.SEATS),
    "insert_if_new": lambda: insert_if_new(Counter, name="seats", value=0),
    "lock_meeting": lambda: lock_meeting(1, NOW),
    "post_letter": lambda: post_letter(
        "sign-in", Person(id=1), version="1", facts={}, language="nl", now=NOW, useful_until=NOW
    ),
}


@pytest.mark.one_database
@pytest.mark.parametrize("name", STEPS)
@pytest.mark.usefixtures("app")
def test_a_step_refuses_to_run_outside_a_transaction(name: str):
    with pytest.raises(RuntimeError) as refused:
        STEPS[name]()

    assert (str(refused.value), people()) == ("this step belongs inside transaction()", [])


@pytest.mark.usefixtures("app")
def test_a_row_that_is_there_already_stays_as_it_is():
    were_new = []
    for value in (1, 2):
        with transaction():
            were_new.append(insert_if_new(Counter, name="seats", value=value))

    assert (were_new, counters()) == ([True, False], (0, 1))


@pytest.mark.usefixtures("app")
def test_a_row_that_a_lock_should_keep_unique_is_refused_aloud_when_it_is_there():
    """Or the seats would be counted with a sign-up that was not written."""
    with transaction():
        first = insert_and_load(True, Counter, name="seats", value=1, raised=0)
        unwanted = insert_and_load(False, Counter, name="calendar", value=1, raised=0)

    with pytest.raises(IntegrityError) as refused, transaction():
        insert_and_load(True, Counter, name="seats", value=2, raised=0)

    assert (first and first.name, unwanted, may_come_back(refused.value), counters()) == ("seats", None, True, (0, 1))


@pytest.mark.usefixtures("app")
def test_counters_rise_by_one_and_by_name():
    for names in ((Count.SEATS,), (Count.SEATS, Count.CALENDAR), (Count.CALENDAR, Count.SEATS), ()):
        with transaction():
            raise_counters(*names)

    assert counters() == (2, 3)


def test_a_database_keeps_what_the_design_promises(app: Flask):
    def ask(question: str) -> str:
        return str(db.session.execute(text(question)).scalar())

    if db.engine.dialect.name == "sqlite":
        values = [ask(f"PRAGMA {name}") for name in ("journal_mode", "synchronous", "busy_timeout", "foreign_keys")]
        assert values == ["wal", "2", "5000", "1"]
    else:
        values = [ask(f"SHOW {name}") for name in ("timezone", "lock_timeout", "transaction_isolation")]
        assert values == ["UTC", "5s", "read committed"]
