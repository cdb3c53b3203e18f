"""Seat counts hold after random actions in random order. A fixed sample, in turns; thousands of steps with --long."""

import random
from collections import Counter
from contextlib import suppress
from datetime import timedelta

import pytest
from sqlalchemy import select

from portal.agenda.models import Meeting
from portal.agenda.rules.refusals import CapacityBelowTaken
from portal.agenda.rules.signup_state import NothingToSignUpFor
from portal.agenda.rules.times import in_last_two_days, moment_of
from portal.db import db
from portal.mail.models import Letter
from portal.signups.jobs import ask_unproven, offer_late_seats
from portal.signups.models import Signup
from portal.signups.operations.cancel import cancel
from portal.signups.operations.change import change_meeting
from portal.signups.operations.confirm import say_yes
from portal.signups.operations.correct import correct_address
from portal.signups.operations.pass_on import come_back, pass_on
from portal.signups.operations.sign_up import sign_up
from portal.signups.operations.take_seat import take_seat
from portal.signups.rules.late_seats import SEAT_BATCH
from portal.signups.rules.refusals import NotOnTheList, NotPassedOn, SeatTaken, TooLate, TooManySignUps
from tests.cast import AMSTERDAM, GOING, NOW, STARTS, WAITING, make, meeting_text, newcomer, person
from tests.turns import a_third_of

pytestmark = [pytest.mark.both_databases, pytest.mark.slow]

PEOPLE = ("anna", "bram", "chris", "daan", "eva", "fleur", "gijs")
REFUSALS = (NothingToSignUpFor, NotOnTheList, NotPassedOn, SeatTaken, TooLate, CapacityBelowTaken, TooManySignUps)


class Story:
    """Random actions on one meeting, spread over the time until its start."""

    def __init__(self, seed: int, steps: int, is_quiet: bool = False) -> None:
        """In a quiet story few people press a link, and it covers the last days only."""
        self.chance = random.Random(seed)
        self.people = [f"{name}{seed}" for name in PEOPLE]  # of this story: ten sign-ups a day each
        self.meeting = make(title=f"Verhaal {seed}", capacity=3)
        self.nonces = ["none"]
        self.by_id = person("lena").id
        self.offered = 0  # number of "seat-free" letters before this step
        self.now = NOW + timedelta(days=10 if is_quiet else 0)
        self.is_quiet = is_quiet
        self.pause = (moment_of(STARTS, AMSTERDAM) - self.now + timedelta(hours=1)) / steps

    def step(self) -> None:
        self.now += self.pause
        self.offered = len(letters(self.meeting, "seat-free"))
        actions = [self.join, self.join, self.correct, self.resize, self.pass_on, self.come_back, self.work]
        presses = [self.join, self.leave, self.take, self.confirm]
        action = self.chance.choice([*actions, *([self.pass_on] * 2 if self.is_quiet else presses)])
        with suppress(*REFUSALS):  # a refusal changes nothing, which the counts show
            action()

    def join(self) -> None:
        self.nonces.append(sign_up(self.meeting.id, newcomer(self.chance.choice(self.people)), self.now).nonce)

    def leave(self) -> None:
        cancel(self.anybody(), self.now)

    def take(self) -> None:
        take_seat(self.anybody(), self.now)

    def confirm(self) -> None:
        say_yes(self.anybody(), self.now)

    def pass_on(self) -> None:
        pass_on(self.anybody(), self.by_id, self.now)

    def come_back(self) -> None:
        come_back(self.anybody(), self.now)

    def work(self) -> None:
        ask_unproven(self.now)
        offer_late_seats(self.now)

    def correct(self) -> None:
        person = newcomer(self.chance.choice(self.people))
        correct_address(self.meeting.id, self.chance.choice(self.nonces), person, self.now)

    def resize(self) -> None:
        text = meeting_text(title=self.meeting.title, capacity=self.chance.randint(1, 5))
        change_meeting(self.meeting.id, text, self.meeting.version, self.now)

    def anybody(self) -> int:
        theirs = select(Signup.id).where(Signup.meeting_id == self.meeting.id).order_by(Signup.id)
        ids = list(db.session.scalars(theirs))
        if not ids:
            raise NothingToSignUpFor("open")  # pyright: ignore[reportArgumentType]
        return self.chance.choice(ids)


def letters(meeting: Meeting, kind: str) -> list[int]:
    """Return the sign-up of each letter of this kind."""
    found = select(Letter.signup_id).where(Letter.meeting_id == meeting.id, Letter.kind == kind)
    return [signup_id for signup_id in db.session.scalars(found) if signup_id is not None]


def check(meeting: Meeting, story: Story) -> None:
    """Assert what must hold after every step."""
    rows = list(db.session.scalars(select(Signup).where(Signup.meeting_id == meeting.id).order_by(Signup.id)))
    going, waiting = ([row for row in rows if row.standing == standing] for standing in (GOING, WAITING))
    active = Counter(row.person_id for row in going + waiting)

    assert (meeting.taken, meeting.waiting) == (len(going), len(waiting))
    assert len(going) <= meeting.capacity
    assert not active or max(active.values()) == 1
    questions, passed_on = letters(meeting, "signup-confirm"), [row for row in rows if row.passed_on_at]
    assert len(set(questions)) == len(questions), "somebody was asked twice whether they come"
    assert {row.id for row in passed_on} <= set(questions), "a seat was passed on unasked"
    assert letters(meeting, "seat-passed-on") == [row.id for row in sorted(passed_on, key=lambda row: row.passed_on_at)]
    seats = meeting.seats_left or 1  # one batch when nothing is free
    assert len(letters(meeting, "seat-free")) - story.offered <= SEAT_BATCH * seats
    if not in_last_two_days(meeting, story.now):
        assert not (waiting and meeting.seats_left), "somebody waits beside a free seat"


def test_the_seats_stay_right_whatever_people_do(app, pytestconfig: pytest.Config):
    steps = 1500 if pytestconfig.getoption("--long") else 60
    for seed in a_third_of(range(3), pytestconfig):
        story = Story(seed, steps)
        for _ in range(steps):
            story.step()
            check(story.meeting, story)

        assert story.meeting.lock_count > steps / 3


@pytest.mark.one_database
def test_in_the_last_three_days_seats_are_asked_about_passed_on_and_offered(app, pytestconfig: pytest.Config):
    done: Counter[str] = Counter()
    for seed in range(60 if pytestconfig.getoption("--long") else 4):
        story = Story(seed, 60, is_quiet=True)
        for _ in range(60):
            story.step()
            check(story.meeting, story)
        for kind in ("signup-confirm", "seat-passed-on", "seat-free", "signup-returned"):
            done[kind] += len(letters(story.meeting, kind))

    assert all(done[kind] for kind in ("signup-confirm", "seat-passed-on", "seat-free", "signup-returned")), done


@pytest.mark.one_database
def test_control_a_queue_that_does_not_move_is_seen(app, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("portal.signups.operations.cancel.move_queue_up", lambda lock: None)

    with pytest.raises(AssertionError, match="somebody waits beside a free seat"):
        for seed in range(10):
            story = Story(seed, 60)
            for _ in range(60):
                story.step()
                check(story.meeting, story)
