"""Half a year of a network of six meetings, day by day: how many letters a member gets, and which.

anna comes to everything and never reacts; daan comes too, and wants only letters about his place; emma has no seat.
"""

from collections import Counter
from datetime import datetime, timedelta
from typing import NamedTuple

import pytest
import time_machine
from flask import Flask
from sqlalchemy import select

from portal.agenda.models import Meeting
from portal.agenda.rules.times import moment_of
from portal.db import db
from portal.jobs import Job
from portal.lessons.operations.share import share
from portal.lessons.operations.write import write_lessons
from portal.lessons.rules.choosing import choice_of
from portal.mail.kinds import Concern, letter_kinds
from portal.mail.models import Letter
from portal.mail.rules.limits import UNASKED
from portal.people.models import Person, RoleName
from portal.people.operations.letters import choose_letters
from portal.reactions.operations.ask import open_round
from portal.reactions.operations.finish import finish
from portal.signups.models import Attendance
from portal.signups.operations.attend import note_attendance
from portal.summaries.models import Audience
from portal.summaries.operations.write import save_text
from tests.cast import AMSTERDAM, NOW, STARTS, make, network, person, sign_up_all, signup_of
from tests.members import add_member

DAY, HALF_A_YEAR = timedelta(days=1), 183
MEETINGS, MONTH = 6, timedelta(days=28)
MOST = 26  # letters in that time
POST_NOTHING = ("portal.backups.jobs", "portal.erasing.jobs", "portal.privacy.jobs")  # half of the time
NAMES = ("anna", "daan", "emma")
TEXT = {"intro": "We spraken over wat helpt als het even niet lukt."}


class Posted(NamedTuple):
    """A letter that was posted; its row may be deleted since."""

    name: str
    kind: str
    meeting_id: int | None


def planned() -> list[Meeting]:
    """Return the six meetings of the network, published; anna and daan have a seat in each."""
    meedoen, leader = network(), person("bram", RoleName.FACILITATOR)
    for name in NAMES:
        add_member(meedoen.id, f"{name}@oeverkring.example", name.title(), None, NOW)
    choose_letters(person("daan").id, True)
    meetings = []
    for number in range(MEETINGS):
        starts = moment_of(STARTS + number * MONTH, AMSTERDAM)
        times = {"starts_at": starts, "ends_at": starts + timedelta(hours=2)}
        meetings.append(
            make(title=f"Keer {number}", network_id=meedoen.id, facilitator_ids=[leader.id], capacity=9, **times)
        )
        sign_up_all(meetings[-1], "anna", "daan")
    return meetings


def lead(meeting: Meeting, leader_id: int, today: datetime) -> None:
    """Do what bram does on this day: who was there and a summary with its round; later its end, and the lessons."""
    days = (today.date() - meeting.starts_at.date()).days
    if days == 1:
        there = {signup_of(meeting, name).id: Attendance.PRESENT for name in ("anna", "daan")}
        note_attendance(meeting.id, there, today)
        save_text(meeting.id, TEXT, 1, leader_id, today)
        open_round(meeting.id, None, leader_id, today, with_members=True)
    if days == 15:
        finish(meeting.id, leader_id, today)
        write_lessons(meeting.id, choice_of(("Vraag wat een ja kost.",), 0, 0), today, ticks=3, by_id=leader_id)
        share(meeting.id, Audience.PARTICIPANTS, 3, leader_id, today)


@pytest.fixture
def posted(app: Flask, clock: time_machine.Traveller) -> list[Posted]:
    """Play the half-year, with the jobs of the worker each day; return what was posted."""
    meetings, leader_id = planned(), person("bram").id
    every = app.extensions["portal-jobs"]
    jobs = [job for job in every if isinstance(job, Job) and job.do.__module__ not in POST_NOTHING]
    found: dict[int, Posted] = {}
    for day in range(HALF_A_YEAR):
        today = NOW + day * DAY
        clock.move_to(today)
        for meeting in meetings:
            lead(meeting, leader_id, today)
        for job in jobs:
            while job.do(today):
                pass
        db.session.rollback()
        rows = select(Letter.id, Person.name, Letter.kind, Letter.meeting_id).join(
            Person, Person.id == Letter.person_id
        )
        for letter_id, *values in db.session.execute(rows.where(Letter.id > max(found, default=0)).order_by(Letter.id)):
            found[letter_id] = Posted(values[0].lower(), *values[1:])
    return list(found.values())


@pytest.mark.in_turns
@pytest.mark.slow
def test_a_member_gets_at_most_twenty_six_letters_and_three_unasked_about_each_meeting(posted: list[Posted]):
    theirs = {name: Counter(letter.kind for letter in posted if letter.name == name) for name in NAMES}

    assert theirs == {
        "anna": {"signup-going": 6, "see-you": 6, "summary-asked": 6, "lessons-shared": 6},
        "daan": {"signup-going": 6, "see-you": 6, "summary-asked": 6},
        "emma": {"summary-read-along": 6, "lessons-shared": 6, "network-monthly": 5},
    }
    assert max(kinds.total() for kinds in theirs.values()) <= MOST
    unasked = Counter(
        (letter.name, letter.meeting_id)
        for letter in posted
        if letter.name in NAMES
        and letter.meeting_id
        and letter_kinds()[letter.kind].about in (Concern.DAY, Concern.OWN_WORDS, Concern.REST)
    )
    assert (max(unasked.values()), UNASKED.most) == (3, 3)
