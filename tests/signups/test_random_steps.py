"""Whatever people do, in whatever order: the seats stay right. A fixed sample; thousands of steps with --long."""

import random
from collections import Counter
from contextlib import suppress
from datetime import timedelta

import pytest
from sqlalchemy import select

from portal.agenda.models import Meeting
from portal.agenda.operations.change import change_meeting
from portal.agenda.rules import CapacityBelowTaken, moment_of
from portal.db import db
from portal.signups.models import Signup
from portal.signups.operations.cancel import cancel
from portal.signups.operations.correct import correct_address
from portal.signups.operations.sign_up import sign_up
from portal.signups.operations.take_seat import take_seat
from portal.signups.rules import NothingToSignUpFor, SeatTaken, TooLate, TooManySignUps, in_last_hours
from tests.cast import AMSTERDAM, GOING, NOW, STARTS, WAITING, make, meeting_text, newcomer

PEOPLE = ("anna", "bram", "chris", "daan", "eva", "fleur", "gijs")
REFUSALS = (NothingToSignUpFor, SeatTaken, TooLate, CapacityBelowTaken, TooManySignUps)


class Story:
    """Random deeds on one meeting, as many as asked, while its start comes nearer."""

    def __init__(self, seed: int, steps: int) -> None:
        self.chance = random.Random(seed)
        self.meeting = make(title=f"Verhaal {seed}", capacity=3)
        self.nonces = ["none"]
        self.now = NOW
        self.pause = (moment_of(STARTS, AMSTERDAM) - NOW + timedelta(hours=1)) / steps

    def step(self) -> None:
        self.now += self.pause
        deed = self.chance.choice([self.join, self.join, self.leave, self.say_yes, self.correct, self.resize])
        with suppress(*REFUSALS):  # told, and nothing changed: the counts below must show it
            deed()

    def join(self) -> None:
        self.nonces.append(sign_up(self.meeting.id, newcomer(self.chance.choice(PEOPLE)), self.now).nonce)

    def leave(self) -> None:
        cancel(self.anybody(), self.now)

    def say_yes(self) -> None:
        take_seat(self.anybody(), self.now)

    def correct(self) -> None:
        who = newcomer(self.chance.choice(PEOPLE))
        correct_address(self.meeting.id, self.chance.choice(self.nonces), who, self.now)

    def resize(self) -> None:
        text = meeting_text(title=self.meeting.title, capacity=self.chance.randint(1, 5))
        change_meeting(self.meeting.id, text, self.meeting.version, self.now)

    def anybody(self) -> int:
        theirs = select(Signup.id).where(Signup.meeting_id == self.meeting.id).order_by(Signup.id)
        ids = list(db.session.scalars(theirs))
        if not ids:
            raise NothingToSignUpFor("open")  # pyright: ignore[reportArgumentType]
        return self.chance.choice(ids)


def check(meeting: Meeting, story: Story) -> None:
    """What is true after every step."""
    rows = list(db.session.scalars(select(Signup).where(Signup.meeting_id == meeting.id).order_by(Signup.id)))
    going, waiting = ([row for row in rows if row.standing == standing] for standing in (GOING, WAITING))
    active = Counter(row.person_id for row in going + waiting)

    assert (meeting.taken, meeting.waiting) == (len(going), len(waiting))
    assert len(going) <= meeting.capacity
    assert not active or max(active.values()) == 1
    if not in_last_hours(meeting, story.now):
        assert not (waiting and meeting.seats_left), "somebody waits beside a free seat"


@pytest.mark.parametrize("seed", range(3))
def test_the_seats_stay_right_whatever_people_do(app, seed: int, pytestconfig: pytest.Config):
    steps = 1500 if pytestconfig.getoption("--long") else 60
    story = Story(seed, steps)

    for _ in range(steps):
        story.step()
        check(story.meeting, story)

    assert story.meeting.turn > steps / 3


def test_control_a_queue_that_does_not_move_is_seen(app, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("portal.signups.operations.cancel.move_queue_up", lambda meeting, now: None)

    with pytest.raises(AssertionError, match="somebody waits beside a free seat"):
        for seed in range(10):
            story = Story(seed, 60)
            for _ in range(60):
                story.step()
                check(story.meeting, story)
