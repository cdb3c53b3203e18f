"""Attendance goes a year after the session; whoever wants it for a register has it five years, and is known as long."""

from datetime import datetime, timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from portal.agenda.models import Meeting
from portal.certificates.models import Certificate
from portal.certificates.operations import issue
from portal.db import db
from portal.history.operations import choose_period
from portal.keys import key_of
from portal.people.models import Person
from portal.privacy.forgetting import nightly
from portal.signups.models import Attendance, Signup
from portal.signups.operations.attend import note_attendance
from portal.signups.operations.keep import keep_five_years
from tests.after import held
from tests.browser import Browser
from tests.cast import signup_of
from tests.forgetting import forget

pytestmark = pytest.mark.postgresql_in_turns

DAY, YEAR, FIVE_YEARS = timedelta(days=1), timedelta(days=365), timedelta(days=1826)


@pytest.fixture
def meeting(app: Flask) -> Meeting:
    """A session at which anna, daan and emma were; anna wants hers kept five years."""
    meeting = held()
    issue(signup_of(meeting, "anna").id, meeting.ends_at + DAY)
    keep_five_years(signup_of(meeting, "anna").id, True, meeting.ends_at + DAY)
    return meeting


def test_whoever_chose_five_years_is_known_that_long_with_the_certificate(meeting: Meeting):
    forget_everything(meeting.ends_at + FIVE_YEARS - timedelta(minutes=1))
    assert names() == (["Anna"], ["anna"], 1)

    forget_everything(meeting.ends_at + FIVE_YEARS)
    assert names() == ([], [], 0)


def test_a_shorter_period_for_all_leaves_the_choice_of_a_person(meeting: Meeting, chris: Person):
    choose_period("attendance", 30, chris.id, meeting.ends_at + DAY)

    forget_everything(meeting.ends_at + 31 * DAY)

    assert names()[0] == ["Anna"]


def test_who_chooses_otherwise_later_goes_with_the_others(meeting: Meeting):
    keep_five_years(signup_of(meeting, "anna").id, False, meeting.ends_at + 2 * DAY)

    forget_everything(meeting.ends_at + YEAR + 2 * DAY)

    assert names() == ([], [], 0)


def test_nobody_who_was_absent_or_before_the_end_can_choose_it(app: Flask):
    meeting = held()
    note_attendance(meeting.id, {signup_of(meeting, "daan").id: Attendance.ABSENT}, meeting.ends_at)

    keep_five_years(signup_of(meeting, "daan").id, True, meeting.ends_at + DAY)
    keep_five_years(signup_of(meeting, "emma").id, True, meeting.ends_at - DAY)

    assert list(db.session.scalars(select(Signup.five_years))) == [False, False, False]


@pytest.mark.one_database
def test_anna_chooses_it_on_her_own_page_and_reads_the_day(app: Flask):
    signup = signup_of(held(), "anna")
    page = Browser(app).open(f"/signups/{key_of('signup', signup.id, signup.salt)}")
    assert "We wissen je inschrijving en bewijs van deelname op woensdag 24 november 2027." in page.text

    page = page.press("Bewaar het vijf jaar")
    assert "we bewaren je inschrijving en bewijs van deelname tot maandag 24 november 2031." in page.text

    page = page.press("Niet langer dan 1 jaar")
    assert "We wissen je inschrijving en bewijs van deelname op woensdag 24 november 2027." in page.text


def forget_everything(now: datetime) -> None:
    forget(now, *(line.name for line in nightly()))


def names() -> tuple[list[str], list[str], int]:
    """Return whose sign-ups there are, who is known, and how many certificates."""
    people = [email.partition("@")[0] for email in db.session.scalars(select(Person.email)) if email[0] in "ade"]
    return (
        sorted(db.session.scalars(select(Signup.name))),
        sorted(people),
        len(db.session.scalars(select(Certificate)).all()),
    )
