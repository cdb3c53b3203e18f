"""All that a sign-up can live through, in any order, against the plain rules of `plain.py`: hypothesis plays the same
steps on both and compares the places, the queue and the letters after each. A sample; thousands of steps with --long.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from threading import Thread
from typing import Any

import pytest
from flask import Flask
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule, run_state_machine_as_test
from sqlalchemy import select, update

from portal.agenda.models import Meeting
from portal.agenda.operations.lock import MeetingLock
from portal.db import db, transaction
from portal.mail.kinds import letter_kinds
from portal.mail.models import Letter, LetterState
from portal.mail.rules.limits import AboutASession
from portal.memberships.operations.leave import leave, put_back
from portal.people.models import Person
from portal.people.operations.sign_in import person_at
from portal.refusals import Refusal
from portal.signups.jobs import forget, offer_late_seats, seat_members_missed, see_you
from portal.signups.models import OrganisationKeys, Signup, Standing
from portal.signups.operations.add import add
from portal.signups.operations.attend import walk_in
from portal.signups.operations.call_off import call_off
from portal.signups.operations.cancel import cancel
from portal.signups.operations.change import change_meeting
from portal.signups.operations.confirm import say_yes
from portal.signups.operations.correct import correct_address, send_again
from portal.signups.operations.give_mailbox import give_mailbox
from portal.signups.operations.pass_on import come_back, pass_on
from portal.signups.operations.posting import post_to
from portal.signups.operations.remove import remove
from portal.signups.operations.rename import rename
from portal.signups.operations.sign_up import sign_up
from portal.signups.operations.substitute import substitute
from portal.signups.operations.take_seat import take_seat
from portal.signups.queries import seats_of
from portal.signups.rules.seats import Seats
from portal.signups.rules.signing_up import Newcomer
from portal.signups.rules.transitions import TRANSITIONS, SignupChange
from tests.cast import AMSTERDAM, ENDS, NOW, STARTS, make, meeting_text, network, person
from tests.databases import empty
from tests.signups.plain import GOING, HOUR, OWN_DOING, SEAT_LETTERS, Place, PlainMeeting, Posted, mailbox_of
from tests.turns import is_whole_run, seed_of

pytestmark = [pytest.mark.both_databases, pytest.mark.slow]

ADDRESSES = (
    *("anna@oeverkring.example", "anna+werk@oeverkring.example", "bram@oeverkring.example", "chris@oeverkring.example"),
    *("daan@kraanvogel.example", "eva@kraanvogel.example", "fleur@kraanvogel.example"),
)
who = st.tuples(  # address, name and organisation, as somebody types them
    st.sampled_from(ADDRESSES),
    st.sampled_from(("Sam", "Robin", "Kim", "Noor", "Jip")),
    st.sampled_from(("", "", "kraanvogel", "buurtteam")),
)
number = st.integers(0, 30)  # of somebody on the list
TOLD_BY_A_FACILITATOR = ("signup-removed", "seat-passed-on")  # the seat is gone: that must be known
PUSHES_UP = {SignupChange.MOVED_UP}
JOINS = {SignupChange.SEATED, SignupChange.QUEUED}
MAY_CHANGE = {  # what each step may do, besides moving up who waits
    **dict.fromkeys(("join", "come_back", "add"), JOINS),
    "correct": {*JOINS, SignupChange.TOOK_PART_ALREADY},
    "cancel": {SignupChange.GAVE_BACK},
    "take": {SignupChange.TOOK_SEAT},
    "replace": {SignupChange.REPLACED, SignupChange.CAME_IN_PLACE},
    "remove": {SignupChange.REMOVED},
    "pass_on": {SignupChange.PASSED_ON},
    "walk_in": {SignupChange.WALKED_IN},
    "give_mailbox": {SignupChange.WALKED_IN},
    **dict.fromkeys(("become_member", "resize", "move", "work"), JOINS),
    "leave": {SignupChange.LEFT_NETWORK},
}


HOURS_BEFORE = (71, 46, 20, 5, 1)


class SignupStory(RuleBasedStateMachine):
    """One session from two weeks before its start until after it."""

    app: Flask  # set for each database
    posted: Counter[str]  # how many letters of each kind, in all stories

    def __init__(self) -> None:
        super().__init__()
        db.session.remove()
        empty(self.app)
        self.by_id = person("lena").id
        self.nonces: list[str] = []
        self.before: dict[int, str] = {}  # standing by sign-up
        self.walk_ins = 0
        self.last_letter = self.compared = 0  # in the database, and how many of the plain ones

    @initialize(
        capacity=st.integers(1, 3),
        per_organisation=st.sampled_from((None, 1, 2)),
        has_queue=st.sampled_from((True, True, True, False)),
        days=st.sampled_from((14, 4, 3.1, 1.9, 0.3)),
        people=st.lists(who, min_size=2, max_size=6),
        is_called_off_later=st.sampled_from((*(False,) * 7, True)),
        seats_members=st.sampled_from((False, False, True)),
    )
    def begin(
        self,
        capacity: int,
        per_organisation: int | None,
        has_queue: bool,
        days: float,
        people: list[tuple[str, str, str]],
        is_called_off_later: bool,
        seats_members: bool,
    ) -> None:
        self.is_called_off_later = is_called_off_later
        self.room: dict[str, Any] = {"capacity": capacity, "seats_per_organisation": per_organisation}
        self.network_id = network().id if seats_members else 0
        self.room |= {"network_id": self.network_id or None, "seats_members": seats_members, "waiting_list": has_queue}
        self.meeting_id = make(**self.room).id
        self.starts = STARTS
        starts_at = _moment(STARTS)
        now = starts_at - timedelta(days=days)
        self.plain = PlainMeeting(capacity, per_organisation, has_queue, starts_at, now, seats_members=seats_members)
        is_member = [seats_members and place in (0, len(people) - 1) for place in range(len(people))]
        for each, comes_as_member in zip(people, is_member, strict=True):
            self.become_member(each) if comes_as_member else self.join(each)

    # What people do

    @rule(who=who)
    def join(self, who: tuple[str, str, str]) -> None:
        nonces: list[str] = []
        portal = self.portal(lambda now: nonces.append(sign_up(self.meeting_id, newcomer(who), now).nonce))
        self.nonces += nonces
        self.same("join", portal, self.plain.join(*who, nonce=(nonces or [""])[0]))

    @rule(number=number)
    def cancel(self, number: int) -> None:
        self.press("cancel", cancel, number)

    @rule(number=number)
    def take(self, number: int) -> None:
        self.press("take", take_seat, number)

    @rule(number=number)
    def say_yes(self, number: int) -> None:
        self.press("say_yes", say_yes, number)

    @rule(number=number)
    def come_back(self, number: int) -> None:
        if found := self.somebody(number, lambda place: place.is_passed_on):
            self.same("come_back", self.portal(lambda now: come_back(found[0], now)), self.plain.come_back(found[1]))

    @rule(number=number, who=who)
    def replace(self, number: int, who: tuple[str, str, str]) -> None:
        if found := self.somebody(number, has_mailbox):
            portal = self.portal(lambda now: substitute(found[0], newcomer(who), now))
            self.same("replace", portal, self.plain.replace(found[1], *who))

    @rule(number=number, who=who)
    def correct(self, number: int, who: tuple[str, str, str]) -> None:
        if self.nonces:
            nonce = self.nonces[number % len(self.nonces)]
            portal = self.portal(lambda now: correct_address(self.meeting_id, nonce, newcomer(who), now))
            self.same("correct", portal, self.plain.correct(nonce, *who))

    @rule(number=number, who=who, is_owner=st.booleans())
    def rename(self, number: int, who: tuple[str, str, str], is_owner: bool) -> None:
        """By its owner, or by a facilitator who mends it."""
        if found := self.somebody(number, has_mailbox if is_owner else everybody):
            by_id = None if is_owner else self.by_id
            portal = self.portal(lambda now: rename(found[0], who[1], who[2], now, by_id))
            self.same("rename", portal, self.plain.rename(found[1], who[1], who[2], is_owner))

    @rule(number=number)
    def send_again(self, number: int) -> None:
        if self.nonces:
            nonce = self.nonces[number % len(self.nonces)]
            portal = self.portal(lambda now: send_again(self.meeting_id, nonce, now))
            self.same("send_again", portal, self.plain.send_again(nonce))

    # What members of its network do

    @precondition(lambda self: self.network_id)
    @rule(who=who)
    def become_member(self, who: tuple[str, str, str]) -> None:
        if who[0] not in self.plain.members:
            with transaction():
                member = person_at(who[0], self.plain.now)
                member.name = who[1]
            portal = self.portal(lambda now: put_back(self.network_id, member.id, self.by_id, now))
            self.same("become_member", portal, self.plain.become_member(who[0], who[1]))

    @precondition(lambda self: self.network_id and self.plain.members)
    @rule(number=number)
    def leave(self, number: int) -> None:
        address = sorted(self.plain.members)[number % len(self.plain.members)]
        with transaction():
            member_id = person_at(address, self.plain.now).id
        portal = self.portal(lambda now: leave(self.network_id, member_id, now))
        self.same("leave", portal, self.plain.leave(address))

    # What a facilitator does

    @rule(who=who)
    def add(self, who: tuple[str, str, str]) -> None:
        portal = self.portal(lambda now: add(self.meeting_id, newcomer(who), self.by_id, now))
        self.same("add", portal, self.plain.add(*who))

    @rule(number=number)
    def remove(self, number: int) -> None:
        if found := self.somebody(number):
            portal = self.portal(lambda now: remove(found[0], self.by_id, now))
            self.same("remove", portal, self.plain.remove(found[1]))

    @rule(number=number, waits=st.booleans())
    def pass_on(self, number: int, waits: bool) -> None:
        """`waits`: first until the time to answer is over."""
        if found := self.somebody(number, self.plain.has_not_answered, lambda place: place.asked_at is not None):
            if waits:
                self.plain.now = max(self.plain.now, self.plain.answers_until(found[1]))
            portal = self.portal(lambda now: pass_on(found[0], self.by_id, now))
            self.same("pass_on", portal, self.plain.pass_on(found[1]))

    @rule(who=who, has_mailbox=st.booleans())
    def walk_in(self, who: tuple[str, str, str], has_mailbox: bool) -> None:
        address = who[0] if has_mailbox else ""
        portal = self.portal(lambda now: walk_in(self.meeting_id, newcomer((address, *who[1:])), self.by_id, now))
        self.walk_ins += 1
        nobody = f"nobody {self.walk_ins}"
        midnight = _moment(self.starts.replace(hour=0, minute=0))
        self.same("walk_in", portal, self.plain.walk_in(address or nobody, *who[1:], midnight))

    @rule(number=number, who=who)
    def give_mailbox(self, number: int, who: tuple[str, str, str]) -> None:
        if all(has_mailbox(place) for place in self.plain.places):
            self.walk_in(who, has_mailbox=False)
        if found := self.somebody(number, lambda place: not has_mailbox(place)):
            portal = self.portal(lambda now: give_mailbox(found[0], who[0], self.by_id, now))
            self.same("give_mailbox", portal, self.plain.give_mailbox(found[1], who[0]))

    @precondition(lambda self: self.is_called_off_later)
    @rule()
    def call_off(self) -> None:
        portal = self.portal(lambda now: call_off(self.meeting_id, "De zaal is dicht.", self.by_id, now))
        self.same("call_off", portal, self.plain.call_off())

    @rule(capacity=st.integers(1, 5), per_organisation=st.sampled_from((None, 1, 2)))
    def resize(self, capacity: int, per_organisation: int | None) -> None:
        room = {**self.room, "capacity": capacity, "seats_per_organisation": per_organisation}
        portal = self.change(room, self.starts)
        self.same("resize", portal, self.plain.resize(capacity, per_organisation))

    @rule(days=st.sampled_from((-7, -2, -1, 1, 2, 7)))
    def move(self, days: int) -> None:
        starts = self.starts + timedelta(days=days)
        portal = self.change(self.room, starts)
        self.same("move", portal, self.plain.move(_moment(starts)))

    # What the worker does, and the clock

    @rule(at_once=st.booleans())
    def work(self, at_once: bool) -> None:
        """Twice: by one worker, or by two at the same time."""
        now = self.plain.now = self.plain.now + timedelta(minutes=1)
        if at_once:
            workers = [Thread(target=_work_in_own_context, args=(self.app, now)) for _ in range(2)]
            for worker in workers:
                worker.start()
            for worker in workers:
                worker.join()
        else:
            _work(now)
            _work(now)
        self.plain.work()
        self.same("work", None, None)

    @rule(hours=st.sampled_from((0.5, 1.5, 3, 13, 25, 73)))
    def wait(self, hours: float) -> None:
        self.plain.now += hours * HOUR

    @precondition(lambda self: self.plain.now < self.plain.starts_at - HOURS_BEFORE[-1] * HOUR)
    @rule()
    def come_nearer(self) -> None:
        """To the next moment at which the worker has other things to do: three days before, two, the last day."""
        moments = [self.plain.starts_at - hours * HOUR for hours in HOURS_BEFORE]
        self.plain.now = next(moment for moment in moments if moment > self.plain.now)
        self.work(at_once=False)

    @rule(number=number)
    def bounce(self, number: int) -> None:
        """A mail server refuses what was mailed about a sign-up."""
        if found := self.somebody(number, has_mailbox):
            refused = update(Letter).where(Letter.signup_id == found[0], Letter.state == LetterState.WAITING)
            with transaction() as session:
                session.execute(refused.values(state=LetterState.REFUSED, tried_at=self.plain.now))
            self.plain.bounce(found[1])

    # Both, compared

    def portal(self, act: Callable[[datetime], object]) -> str | None:
        """Return the name of the refusal."""
        self.plain.now += timedelta(minutes=1)
        try:
            act(self.plain.now)
        except Refusal as refusal:
            return type(refusal).__name__
        return None

    def change(self, room: dict[str, Any], starts: datetime) -> str | None:
        times = {"starts_at": _moment(starts), "ends_at": _moment(starts + (ENDS - STARTS))}
        text = meeting_text(**room, **times)
        db.session.rollback()
        version = db.session.get_one(Meeting, self.meeting_id).version
        refusal = self.portal(lambda now: change_meeting(self.meeting_id, text, version, now))
        if refusal is None:
            self.room, self.starts = room, starts
        return refusal

    def press(self, name: str, act: Callable[[int, datetime], Signup], number: int) -> None:
        """Use the link in a letter."""
        if found := self.somebody(number, has_mailbox):
            self.same(name, self.portal(lambda now: act(found[0], now)), getattr(self.plain, name)(found[1]))

    def somebody(self, number: int, *fits: Callable[[Place], bool]) -> tuple[int, Place] | None:
        """Return somebody whom the first of these fits that fits anybody."""
        for is_one in fits or (everybody,):
            if theirs := [pair for pair in zip(self.before, self.plain.places, strict=True) if is_one(pair[1])]:
                return theirs[number % len(theirs)]
        return None

    def same(self, step: str, portal: str | None, plain: str | None) -> None:
        """Assert that both answered the same, and that all is the same now."""
        assert portal == plain, f"{step}: the portal says {portal}, the rules say {plain}"
        self.plain.settle()
        db.session.rollback()
        meeting = db.session.get_one(Meeting, self.meeting_id)
        of_meeting = select(Signup.id, Signup.standing, Signup.name, Person.email).join(Signup.person)
        rows = db.session.execute(of_meeting.where(Signup.meeting_id == meeting.id).order_by(Signup.id)).all()
        places = [(row.standing, row.name, row.email or "") for row in rows]
        assert places == [
            (place.standing, place.name, place.address if has_mailbox(place) else "") for place in self.plain.places
        ]
        self.check_seats(step, meeting, {row.id: row.standing for row in rows})
        self.check_letters([row.id for row in rows])

    def check_seats(self, step: str, meeting: Meeting, standings: dict[int, str]) -> None:
        changes = MAY_CHANGE.get(step, set()) | PUSHES_UP
        allowed = {
            (before, TRANSITIONS[change].after.value) for change in changes for before in TRANSITIONS[change].before
        }
        assert {
            (self.before.get(signup_id), standing)
            for signup_id, standing in standings.items()
            if self.before.get(signup_id) != standing
        } <= allowed
        had = list(self.before.values()).count(GOING)
        self.before = standings
        counts = (meeting.taken, meeting.waiting, meeting.waiting_who_fit, meeting.organisations)
        plain, names = self.plain, {place.organisation for place in self.plain.going}
        assert counts == (len(plain.going), len(plain.waiting), len(plain.who_fit), len(names - {""}))
        assert meeting.taken <= max(meeting.capacity, had) or step == "walk_in", "more seats than there are"
        if not plain.is_late:
            assert not (plain.free and plain.who_fit), "somebody who fits waits beside a free seat"
        waits = plain.has_queue or all(place.is_member for place in plain.waiting)
        assert waits, "somebody waits where there is no waitlist"

    def check_letters(self, ids: list[int]) -> None:
        new = select(Letter.id, Letter.kind, Letter.signup_id, Letter.address, Letter.name, Letter.posted_at)
        new = new.where(Letter.meeting_id == self.meeting_id, Letter.id > self.last_letter).order_by(Letter.id)
        rows = db.session.execute(new).all()
        places = dict(zip(ids, self.plain.places, strict=True))
        posted = [Posted(row.kind, row.address, places.get(row.signup_id), row.name, row.posted_at) for row in rows]
        expected = self.plain.letters[self.compared :]
        assert posted == expected
        self.posted.update(letter.kind for letter in expected)
        self.last_letter = max((row.id for row in rows), default=self.last_letter)
        self.compared = len(self.plain.letters)
        limited = {kind.name for kind in letter_kinds().values() if isinstance(kind.limit, AboutASession)}
        limited.difference_update(TOLD_BY_A_FACILITATOR)
        for letter in expected:
            heard = self.plain.since_own_doing(mailbox_of(letter.address))
            theirs = [each for each in heard if each.name == letter.name and each.kind in limited]
            assert len(theirs) <= 5, "a sixth letter"


def newcomer(who: tuple[str, str, str]) -> Newcomer:
    address, name, organisation = who
    return Newcomer(name, address, organisation, "nl")


def everybody(_place: Place) -> bool:
    return True


def has_mailbox(place: Place) -> bool:
    return "@" in place.address


def _moment(local: datetime) -> datetime:
    return local.replace(tzinfo=AMSTERDAM).astimezone(NOW.tzinfo)


def _work(now: datetime) -> None:
    see_you(now)
    offer_late_seats(now)
    forget(now)
    seat_members_missed(now)


def _work_in_own_context(app: Flask, now: datetime) -> None:
    with app.app_context():
        _work(now)


def play(app: Flask, config: pytest.Config, stories: int, steps: int, *phases: Phase, after: int = 0) -> Counter[str]:
    """Play stories of this run's seed, `after` so many others, and count the letters by kind; with the phase `shrink`,
    which takes minutes, a story that fails is made short.
    """
    posted: Counter[str] = Counter()
    machine = seed(seed_of(config) + after)(type("Story", (SignupStory,), {"app": app, "posted": posted}))
    how = settings(
        max_examples=stories,
        stateful_step_count=steps,
        phases=(Phase.generate, *phases),
        report_multiple_bugs=False,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(machine, settings=how)
    return posted


def test_the_portal_does_what_the_plain_rules_say(app: Flask, pytestconfig: pytest.Config):
    if not pytestconfig.getoption("--long"):
        play(app, pytestconfig, 2, 30)
        return
    missing = {*SEAT_LETTERS, *OWN_DOING, "see-you", "signup-replaced", "meeting-moved", "meeting-called-off"}
    missing |= {"member-seated", "member-waiting"}
    stories = 0
    # Hypothesis varies on its own stories: many small rounds meet more than a large one.
    while stories < 100 or (missing and stories < 600):
        missing -= set(play(app, pytestconfig, 20, 60, Phase.shrink, after=stories))
        stories += 20

    assert missing == set()


def _by_name_alone(meeting: Meeting) -> Seats:
    seats = seats_of(meeting)
    going: Counter[OrganisationKeys] = Counter()
    for keys, count in seats.going.items():
        going[OrganisationKeys(keys.name)] += count
    return replace(seats, going=going)


def _post_twice(lock: MeetingLock, signup: Signup, kind: str, facts: dict[str, Any]) -> None:
    post_to(lock, signup, kind, facts)
    lock.meeting.lock_count += 1  # as if by another lock, or its unique key would refuse it
    post_to(lock, signup, kind, facts)


FAULTS = {
    "a seat that is not counted": ("portal.signups.operations.cancel.recount", lambda _lock: None),
    "a mail domain forgotten on promotion": ("portal.signups.operations.seats.seats_of", _by_name_alone),
    "a letter posted twice": ("portal.signups.operations.cancel.post_to", _post_twice),
    "a letter without its limit": ("portal.signups.operations.posting.has_room_about", lambda *_about: True),
    "a member seated where there is no room": (
        "portal.signups.operations.seat_members.standings_in_order",
        lambda _seats, members: [Standing.GOING for _member in members],
    ),
    "a queue that does not move": ("portal.signups.operations.cancel.move_queue_up", lambda _lock: None),
}


@pytest.mark.one_database
def test_control_a_fault_is_seen(app: Flask, pytestconfig: pytest.Config, monkeypatch: pytest.MonkeyPatch):
    """One of them, another with another seed; all when the file is named."""
    faults = sorted(FAULTS)
    planted = [faults[seed_of(pytestconfig) % len(faults)]] if is_whole_run(pytestconfig) else faults

    for fault in planted:
        with monkeypatch.context() as patched, pytest.raises(AssertionError):
            patched.setattr(*FAULTS[fault])
            play(app, pytestconfig, 60, 40)
            pytest.fail(f"nobody noticed {fault}")
