"""The example data as a visitor of the demo finds it."""

from collections import Counter
from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import Select, func, select
from sqlalchemy.orm import selectinload

from portal.agenda.models import Meeting, MeetingStage
from portal.db import Base, db
from portal.demo.commands import fill_database
from portal.demo.content.networks import LEREN
from portal.demo.content.people import JORIS, NOOR
from portal.demo.content.proposals import PROPOSAL
from portal.demo.operations.fill import fill, is_example, network_of
from portal.lessons.models import Lesson
from portal.mail.models import Letter
from portal.memberships.models import Application
from portal.messages.models import GroupMessage
from portal.networks.models import Membership, Network
from portal.people.models import Person, Role, RoleName
from portal.proposals.queries import open_proposals
from portal.reactions.models import Reader
from portal.signups.models import Signup
from portal.summaries.models import Summary
from portal.themes.models import NetworkTheme, VotePhase
from portal.themes.rules.voting import vote_phase
from tests.cast import CANCELLED, GOING, NOW, WAITING, make, person
from tests.databases import Copy, as_built

pytestmark = pytest.mark.slow

SEATS = {  # (places, taken, waiting) of the upcoming sessions
    "Meedoen lukt niet vanzelf": [(10, 6, 0)],
    "Eén gezin, vijf loketten": [(12, 3, 0)],
    "Als iemand geen hulp wil": [(8, 8, 4)],
    "Geldzorgen achter de voordeur": [(10, 5, 0), (10, 5, 0)],
    "Leren meten zonder lijstjes": [(20, 18, 0)],
    "Slimme hulpmiddelen op de werkvloer": [(15, 9, 0)],
    "Tijd om te leren in een volle dienst": [(12, 7, 0)],
    "Onze leerreizen: het slot": [(40, 22, 0)],
    "Open intervisie: één vraag, zes mensen": [(6, 5, 0)],
    "Coachen of sturen?": [(12, 8, 0)],
    "Tweedaagse Samen coachen": [(24, 11, 0)],
    "Een vastgelopen team, anders bekeken": [(10, 6, 0)],
    "First steps at work": [(10, 2, 0)],
    "Startbijeenkomst: leren doe je samen": [(20, 17, 0)],
    "Met de trekkers om tafel": [(8, 3, 0)],
}
DRAFTS = {
    "Wie helpt de helper?": 10,
    "Fouten bespreken": 10,  # the chosen theme
}


_kept: dict[str, tuple[str, Copy]] = {}


@pytest.fixture
def example(app: Flask) -> str:
    """Fill the portal by its command; return what that said."""
    return as_built(app, by_command, _kept)


def by_command(app: Flask) -> str:
    result = app.test_cli_runner().invoke(fill_database)
    assert result.exit_code == 0
    return result.output


def test_an_empty_portal_is_filled_and_told_how_to_get_in(example: str):
    assert is_example()
    assert example.startswith("Filled with the example content.\n")
    assert "noor@havenrand.example" in example


def test_the_agenda_has_the_sessions_with_exactly_their_seats(example: str):
    seats: dict[str, list[tuple[int, int, int]]] = {}
    for meeting in coming(MeetingStage.PUBLISHED):
        seats.setdefault(meeting.title, []).append((meeting.capacity, meeting.taken, meeting.waiting))

    assert seats == SEATS
    assert {meeting.title: meeting.capacity for meeting in meetings(MeetingStage.DRAFT)} == DRAFTS


def test_what_the_counts_say_is_who_signed_up(example: str):
    standings = Counter((signup.meeting_id, signup.standing) for signup in db.session.scalars(select(Signup)))

    for meeting in meetings(MeetingStage.PUBLISHED):
        assert (meeting.taken, meeting.waiting) == (standings[meeting.id, GOING], standings[meeting.id, WAITING])
    assert sum(count for (_, standing), count in standings.items() if standing == CANCELLED) == 7


def test_every_session_is_a_week_or_more_ahead_and_a_series_keeps_its_hour_over_summer_time(example: str):
    money = [meeting for meeting in coming() if meeting.title == "Geldzorgen achter de voordeur"]

    assert min(meeting.starts_at for meeting in coming()) >= NOW + timedelta(days=7)
    assert [f"{meeting.starts:%d-%m-%Y %H:%M %z}" for meeting in money] == [
        "23-03-2027 09:00 +0100",
        "30-03-2027 09:00 +0200",
    ]


def test_everybody_is_made_up_and_takes_part_or_leads(example: str):
    people = list(db.session.scalars(select(Person)))
    taking_part = set(db.session.scalars(select(Signup.person_id)))

    assert len(people) == 41
    assert {person.email.rpartition(".")[2] for person in people} == {"example"}
    assert all(person.name for person in people)
    assert {person.name for person in people if person.id not in taking_part} == {
        *("Marieke S.", "Joris K.", "Leen M."),
        "Petra M.",  # she receives the signals of a network
    }


def test_marieke_organises_joris_and_leen_facilitate_and_every_session_on_the_agenda_has_a_leader(example: str):
    people = {person.name: person for person in db.session.scalars(select(Person).order_by(Person.name))}

    assert [name for name, person in people.items() if person.has(RoleName.ORGANISER)] == ["Marieke S."]
    assert sorted(name for name, person in people.items() if person.has(RoleName.FACILITATOR)) == [
        "Joris K.",
        "Leen M.",
    ]
    assert {len(meeting.facilitators) for meeting in meetings(MeetingStage.PUBLISHED)} == {1}


def test_noor_finds_seats_and_a_place_in_a_queue(example: str):
    hers = select(Signup.standing).join(Signup.person).where(Person.email == NOOR.email)

    assert set(db.session.scalars(hers)) == {GOING, WAITING}


def test_the_members_of_the_second_network_are_in_two_sessions_and_some_guests_beside_them(example: str):
    seats = select(Meeting.title, Signup.is_member_seat, func.count()).join(Signup.meeting)
    rows = db.session.execute(seats.where(Meeting.seats_members).group_by(Meeting.title, Signup.is_member_seat))

    assert {tuple(row) for row in rows} == {
        ("Startbijeenkomst: leren doe je samen", True, 17),
        ("Leren meten zonder lijstjes", True, 17),  # one of them gave the place back
        ("Leren meten zonder lijstjes", False, 2),
    }


def test_every_sign_up_has_its_letters_and_the_first_in_the_queue_got_a_freed_seat(example: str):
    kinds = Counter(db.session.scalars(select(Letter.kind)))

    assert kinds == {
        "signup-going": 147,
        "member-seated": 34,
        "signup-waiting": 5,
        "signup-cancelled": 7,
        "seat-yours": 1,
        "proposal-waits": 1,  # the organiser hears of the session that fenna proposes
        "meeting-moved": 6,
        "meeting-called-off": 7,
        "summary-asked": 24,
        "lessons-shared": 17,
        "signal-asked": 2,
        "member-welcome": 12,
        "join-asked": 2,
        "theme-vote": 12,
        "group-message": 17,
        "case-sent": 2,
        "case-chosen": 1,
    }


def test_a_facilitator_has_a_draft_of_his_own(example: str):
    his = select(Meeting.title).join(Person, Meeting.made_by_id == Person.id).where(Person.email == JORIS.email)

    assert "Wie helpt de helper?" in set(db.session.scalars(his.where(Meeting.stage == MeetingStage.DRAFT)))


def test_both_large_networks_live_from_a_request_to_a_chosen_theme_and_one_is_over(example: str):
    networks = {network.slug: network for network in db.session.scalars(select(Network))}
    meedoen, leren = networks["meedoen-in-de-stad"], networks["leren-doe-je-samen"]

    members = {network.id: list(db.session.scalars(members_of(network))) for network in (meedoen, leren)}
    assert [len(found) for found in members.values()] == [12, 17]
    assert {member.agreements_version for found in members.values() for member in found} == {1}
    shared = [sum(member.shares_question for member in found) for found in members.values()]
    assert (shared, [sum(member.shows_card for member in found) for found in members.values()]) == ([3, 3], [2, 2])
    assert [vote_phase(network, NOW) for network in (meedoen, leren)] == [VotePhase.OPEN, VotePhase.OVER]
    themes = db.session.scalars(select(NetworkTheme).options(selectinload(NetworkTheme.meeting)))
    assert [theme.title for theme in themes if theme.meeting and theme.meeting.is_draft] == ["Fouten bespreken"]
    assert list(db.session.scalars(select(Application.state))) == ["requested", "requested"]
    assert db.session.scalars(select(GroupMessage.recipients)).one() == 17
    assert networks["een-warm-welkom"].state == "closed"


def members_of(network: Network) -> Select[Membership]:
    return select(Membership).where(Membership.network_id == network.id)


def test_the_networks_tell_what_they_are_for(example: str):
    networks = {network.slug: network for network in db.session.scalars(select(Network))}

    assert set(networks) == {"meedoen-in-de-stad", "leren-doe-je-samen", "samen-coachen", "open-intervisie"} | {
        "een-warm-welkom"
    }
    assert [
        slug for slug, network in networks.items() if not (network.why and network.nature and network.practical)
    ] == []
    assert all(network.host for network in networks.values())
    leren = networks["leren-doe-je-samen"]
    assert (leren.meetings, leren.hours, leren.members_most, leren.per_organisation) == (5, 2, 20, 2)
    assert len(leren.agreements.splitlines()) == 7
    assert all(meeting.network_id for meeting in meetings())


@pytest.mark.parametrize(
    ("days", "state", "has_begun"), [(0, "running", True), (30, "recruiting", False)], ids=["november", "december"]
)
def test_leren_looks_for_members_until_its_kick_off(app: Flask, days: int, state: str, has_begun: bool):
    made = network_of(LEREN, NOW + timedelta(days=days))

    assert (made.state, made.starts_on is None) == (state, has_begun)
    assert made.ends_on is not None and (made.starts_on or NOW.date()) < made.ends_on


def test_one_proposed_session_waits_for_the_organiser(example: str):
    assert [(each.title, each.standing) for each in open_proposals()] == [(PROPOSAL.title, "proven")]


def test_each_network_has_a_coordinator_who_got_no_letter_about_it(example: str):
    coordinated = Counter(db.session.scalars(select(Role.network_id).where(Role.role == RoleName.COORDINATOR)))

    assert coordinated == {network.id: 1 for network in db.session.scalars(select(Network))}


def test_of_the_sessions_that_were_held_three_are_shared_one_is_in_its_round_and_one_waits(example: str):
    held = [meeting for meeting in meetings() if meeting.starts_at < NOW]
    summaries = {summary.meeting_id: summary for summary in db.session.scalars(select(Summary))}

    found = {meeting.title: summaries.get(meeting.id) for meeting in held}
    assert {title: summary and (summary.stage, summary.shared_at is not None) for title, summary in found.items()} == {
        "Als iemand geen hulp wil": ("final", True),
        "Eén gezin, vijf loketten": ("final", True),
        "Wat blijft er hangen?": ("final", True),
        "Meedoen lukt niet vanzelf": ("round", False),
        "Tijd om te leren in een volle dienst": None,
    }
    texts = list(db.session.scalars(select(Lesson.text).order_by(Lesson.position)))
    assert (len(texts), texts[-1]) == (13, "Reken op maanden, niet op weken. Kleine stappen tellen.")
    reacted = select(Summary.stage, func.count(Reader.reacted_at), func.count()).join(Reader).group_by(Summary.stage)
    assert {stage: (count, readers) for stage, count, readers in db.session.execute(reacted)} == {
        "final": (6, 17),
        "round": (5, 7),
    }


def test_one_signal_for_policy_was_answered_and_one_waits(example: str):
    signals = db.session.execute(select(Lesson.text, Lesson.answer).where(Lesson.is_signal).order_by(Lesson.id)).all()

    assert [(text[:19], answer[:16]) for text, answer in signals] == [
        ("Eén vast gezicht we", "We pakken dit op"),
        ("Elk loket vraagt de", ""),
    ]


def test_filling_twice_changes_nothing(example: str):
    before = rows()

    assert (fill(NOW + timedelta(days=1)), is_example()) == (False, True)
    assert rows() == before


def test_a_portal_in_use_is_never_filled_nor_marked(app: Flask):
    person("anna")
    assert (fill(NOW), is_example()) == (False, False)


def test_a_portal_with_a_session_and_no_people_is_in_use_too(app: Flask):
    make()
    assert (fill(NOW), is_example()) == (False, False)


def meetings(stage: MeetingStage | None = None) -> list[Meeting]:
    found = select(Meeting).order_by(Meeting.starts_at).options(selectinload(Meeting.facilitators))
    return list(db.session.scalars(found.where(Meeting.stage == stage) if stage else found))


def coming(stage: MeetingStage | None = None) -> list[Meeting]:
    return [meeting for meeting in meetings(stage) if meeting.starts_at > NOW]


def rows() -> list[str]:
    """Return every row in the database."""
    return [repr(row) for table in Base.metadata.sorted_tables for row in db.session.execute(select(table))]
