"""Drafts made from a calendar file, on both databases."""

from flask import Flask
from sqlalchemy import func, select

from portal.agenda.models import Meeting
from portal.db import db
from portal.intake.operations import make_drafts
from portal.people.models import Person
from tests.cast import NOW
from tests.intake.shapes import HERE, UNTIL, ics, read

FOUND = read(ics(HERE, UNTIL, "RRULE:FREQ=WEEKLY;COUNT=20")).drafts


def test_the_same_form_sent_again_makes_only_what_was_not_made(app: Flask, bram: Person, chris: Person):
    first = make_drafts(FOUND[:2], bram.id, "once", NOW)
    again = make_drafts(FOUND[:3], bram.id, "once", NOW)
    another = make_drafts(FOUND[:1], bram.id, "another form", NOW)
    of_chris = make_drafts(FOUND[:1], chris.id, "once", NOW)

    assert [meeting.id for meeting in again[:2]] == [meeting.id for meeting in first]
    assert len({meeting.id for meeting in (*again, *another, *of_chris)}) == 5
    assert db.session.scalar(select(func.count(Meeting.id))) == 5


def test_each_draft_has_an_address_of_its_own(app: Flask, bram: Person):
    made = make_drafts(FOUND, bram.id, "once", NOW)

    slugs = ["samen-kijken", *(f"samen-kijken-{number}" for number in range(2, 21))]
    assert [meeting.slug for meeting in made] == slugs
