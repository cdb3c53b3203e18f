"""After their role was taken, people can open and post no more than anybody; what they led they read for a month."""

from collections.abc import Iterable
from datetime import timedelta

import pytest
import time_machine
from sqlalchemy import select

from portal.agenda.operations.remind import remind_leaders
from portal.agenda.operations.roles import take_role
from portal.agenda.queries.meetings import meeting_at
from portal.agenda.rules import who_may
from portal.agenda.rules.leading import day_purpose
from portal.clock import now
from portal.db import db
from portal.keys import key_of
from portal.mail.models import Letter
from portal.people.models import Person, RoleName
from portal.people.rules import NeedsSuccessor
from portal.signups.operations.tell_details import tell_details
from portal.signups.rules.signing_up import Details
from tests import cast
from tests.browser import Browser, sign_in
from tests.guards.scene import SECRETS, Scene, everything
from tests.guards.test_roles import DONE, SEEN, do, words_of
from tests.mail.outbox import send_what_is_due
from tests.turns import a_third_in_whole_runs

NEEDS, QUESTION, PHONE = "Een lift zonder drempel", "Hoe vraag ik door?", "06 11112222"
OF_OTHERS = (*SECRETS, NEEDS, QUESTION, PHONE, "emma@oeverkring.example", "daan@oeverkring.example")
# A personal link opens for anybody who has it, with or without a role.
BY_THE_LINK_OF_ANNA = {"/signups/{key}", "/sign-in/{token}", "/feeds/mine/{calendar_key}.ics"}
FOR_WHO_RUNS_THINGS = ("/manage", "/days/")
# Open to every role and harmless: new sessions of one's own, and retries of one's own refused letters (here none).
WHOEVER_HAS_A_ROLE = {
    ("meetings.create", "/manage/meetings/new"),
    ("intake.make", "/manage/intake/drafts"),
    ("outbox.send_all_again", "/manage/letters/retries"),
}
WITH_NAMES = ("/days/{day_key}", "/manage/meetings/{workshop}/signups")  # the control, before the role is taken
POSTS_OF_RUNNING = [post for post in DONE if post[1].startswith(FOR_WHO_RUNS_THINGS)]


class Taken:
    """A person whose only role is taken; they also lead a session alone, outside every network."""

    def __init__(self, scene: Scene, name: str) -> None:
        self.scene, self.name = scene, name
        self.person = scene.people[name]
        cast.person("els", RoleName.ORGANISER)
        times = {"starts_at": cast.NOW + timedelta(hours=3), "ends_at": cast.NOW + timedelta(hours=5)}
        own = cast.make(facilitator_ids=[self.person.id], title="Alleen van mij", online_url=SECRETS[2], **times)
        cast.sign_up(own.id, cast.Newcomer(SECRETS[0], SECRETS[1], "", "nl"), now())
        remind_leaders(own.id, now())
        scene.names["day_key"] = key_of(day_purpose(self.person.id), own.id, own.day_salt)
        for meeting_slug in (own.slug, scene.names["workshop"]):
            meeting = db.session.scalars(select(cast.Meeting).where(cast.Meeting.slug == meeting_slug)).one()
            details = Details(needs=NEEDS, learning_question=QUESTION, phone=PHONE)
            tell_details(cast.signup_of(meeting, "anna").id, details, now())
        self.sessions = (scene.names["workshop"], own.slug)

    def take(self, clock: time_machine.Traveller) -> None:
        """Els takes the role, and fleur takes over. An hour later the person signs in again, freshly."""
        roles = db.session.scalars(select(Person).where(Person.id == self.person.id)).one().roles
        held = [role for role in roles if not (self.name == "bram" and role.network_id)]
        els = db.session.scalars(select(Person).where(Person.name == "Els")).one()
        take_role(held[0].id, els.id, now(), self.scene.people["fleur"].id)
        clock.shift(timedelta(hours=1))
        self.scene.browsers[self.name] = sign_in(Browser(self.scene.app, outside=("meet.example",)), self.person)

    def asks(self, patterns: Iterable[str] = SEEN) -> dict[str, tuple[int, str]]:
        """Return (status, text) of every address, each once, about the workshop and about the person's own session."""
        browser, names = self.scene.browser(self.name), self.scene.names
        wanted = {pattern.replace("{workshop}", slug): None for slug in self.sessions for pattern in patterns}
        answers = {pattern: browser.ask(pattern.format_map(names)) for pattern in wanted}
        return {pattern: (answer.status_code, words_of(answer)) for pattern, answer in answers.items()}

    def does(self, posts: Iterable[tuple[str, str]]) -> dict[tuple[str, str], int]:
        names, found = self.scene.names, {}
        for slug in self.sessions:
            self.scene.names = {**names, "workshop": slug}
            found |= {
                (post[0], self.scene.path(post[1])): do(self.scene, post, self.scene.browser(self.name))
                for post in posts
            }
        self.scene.names = names
        return found


def telling(answers: dict[str, tuple[int, str]]) -> set[str]:
    return {path for path, (_, text) in answers.items() if any(secret in text for secret in OF_OTHERS)}


@pytest.mark.in_turns
@pytest.mark.parametrize("name", ["bram", "lotte", "chris"])
def test_whose_role_was_taken_an_hour_ago_reads_and_does_what_somebody_without_a_role_does(
    scene: Scene, clock: time_machine.Traveller, name: str, pytestconfig: pytest.Config
):
    taken = Taken(scene, name)
    assert telling(taken.asks(WITH_NAMES)) == {
        "/days/{day_key}",
        *(f"/manage/meetings/{slug}/signups" for slug in taken.sessions),
    }
    assert NEEDS in taken.asks([f"/manage/meetings/{taken.sessions[1]}/signups"]).popitem()[1][1]

    taken.take(clock)
    before = everything(scene.app)
    answers, posts = taken.asks(), taken.does(POSTS_OF_RUNNING)

    assert telling(answers) == BY_THE_LINK_OF_ANNA
    assert {post: status for post, status in posts.items() if status < 400} == {}
    assert everything(scene.app) == before

    gijs = sign_in(Browser(scene.app), cast.person("gijs"))  # somebody who never had a role gets the same
    taken.scene.browsers[name] = gijs
    of_gijs = taken.asks(a_third_in_whole_runs(SEEN, pytestconfig))
    assert {path: answers[path][0] for path in of_gijs} == {path: status for path, (status, _) in of_gijs.items()}


@pytest.mark.in_turns
def test_control_without_the_rule_that_leading_needs_a_role_it_is_seen(
    scene: Scene, clock: time_machine.Traveller, monkeypatch: pytest.MonkeyPatch
):
    taken = Taken(scene, "bram")
    taken.take(clock)
    monkeypatch.setattr(
        who_may, "leads", lambda person, meeting: person.id in {leader.id for leader in meeting.facilitators}
    )

    assert taken.asks(["/manage/meetings/{held}/evaluation"]).popitem()[1][0] == 200


def test_what_they_led_is_read_for_a_month_and_nothing_of_it_is_changed(scene: Scene, clock: time_machine.Traveller):
    taken = Taken(scene, "bram")
    read = [f"/agenda/{scene.names[name]}/summary" for name in ("asked", "written")]
    taken.take(clock)
    led = "Sessies die je begeleidde"

    for day, status in ((20, 200), (32, 404)):
        clock.move_to(cast.NOW + timedelta(days=day))
        browser = sign_in(Browser(scene.app), taken.person)
        answers = [browser.ask(path) for path in read]

        assert [answer.status_code for answer in answers] == [status] * 2
        assert [name for name in OF_OTHERS if any(name in answer.text for answer in answers)] == []
        assert (led in browser.open("/me").text) == (status == 200)
        assert browser.ask(f"/manage/meetings/{scene.names['written']}/summary").status_code >= 400


def test_a_letter_with_the_key_of_the_day_is_not_sent_to_who_leads_no_more(scene: Scene, clock: time_machine.Traveller):
    Taken(scene, "bram").take(clock)

    send_what_is_due()

    letters = db.session.scalars(select(Letter).where(Letter.kind == "lead-day"))
    states = {(letter.address.partition("@")[0], letter.state) for letter in letters}
    assert states == {("bram", "dropped"), ("fleur", "sent")}


@pytest.mark.in_turns
@pytest.mark.parametrize("again", [False, True], ids=["one that they had too", "one that they get later"])
def test_another_role_does_not_open_what_they_led_by_the_one_that_was_taken(
    scene: Scene, clock: time_machine.Traveller, again: bool, pytestconfig: pytest.Config
):
    """Bram coordinates another network, a role that its coordinators can give him themselves."""
    taken = Taken(scene, "bram")
    elsewhere = cast.network("Elders")
    if not again:
        cast.coordinator("bram", elsewhere)
    before = telling(taken.asks(WITH_NAMES))
    taken.take(clock)
    if again:
        cast.coordinator("bram", elsewhere)

    some = {*a_third_in_whole_runs(SEEN, pytestconfig), *BY_THE_LINK_OF_ANNA, *WITH_NAMES}
    posts_of_running = a_third_in_whole_runs(POSTS_OF_RUNNING, pytestconfig)
    answers, posts = taken.asks(some), taken.does(set(posts_of_running) - WHOEVER_HAS_A_ROLE)

    assert {f"/manage/meetings/{slug}/signups" for slug in taken.sessions} <= before
    assert telling(answers) == BY_THE_LINK_OF_ANNA
    assert {post: status for post, status in posts.items() if status < 400} == {}


def test_a_coordinator_keeps_the_sessions_of_their_network_and_no_others(scene: Scene):
    meedoen = db.session.scalars(select(cast.Network).where(cast.Network.slug == scene.names["network"])).one()
    bram = cast.coordinator("bram", meedoen)
    elsewhere = cast.make(facilitator_ids=[bram.id], title="Elders")

    take_role(_facilitators_role(bram), scene.people["chris"].id, now(), scene.people["fleur"].id)

    slugs = {"workshop": scene.names["workshop"], "elsewhere": elsewhere.slug}
    led = {name: [leader.name for leader in cast_meeting(slug).facilitators] for name, slug in slugs.items()}
    assert led == {"workshop": ["Bram"], "elsewhere": ["Fleur"]}


def test_whoever_stays_organiser_keeps_all_they_lead(scene: Scene):
    bram = cast.person("bram", RoleName.ORGANISER)

    take_role(_facilitators_role(bram), scene.people["chris"].id, now())

    assert scene.browser("bram").ask(scene.path("/manage/meetings/{workshop}/signups")).status_code == 200
    assert [leader.name for leader in cast_meeting(scene.names["workshop"]).facilitators] == ["Bram"]


def _facilitators_role(person: Person) -> int:
    db.session.refresh(person)
    return next(role.id for role in person.roles if role.role == RoleName.FACILITATOR)


def cast_meeting(slug: str) -> cast.Meeting:
    db.session.rollback()
    meeting = meeting_at(slug)
    assert meeting
    return meeting


def test_without_a_successor_nothing_is_taken(scene: Scene):
    taken = Taken(scene, "bram")
    before = everything(scene.app)

    with pytest.raises(NeedsSuccessor):
        take_role(taken.person.roles[0].id, scene.people["chris"].id, now())

    assert everything(scene.app) == before
