"""A network under way without a meeting ahead: asked once, then off the list, and back with a meeting."""

from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from portal.agenda.jobs import ask_quiet_networks
from portal.agenda.models import Meeting
from portal.agenda.queries.networks import public_networks
from portal.db import db, transaction
from portal.mail.letters.words import words_of
from portal.mail.models import Letter
from portal.networks.models import Network, NetworkState
from portal.networks.operations.state import set_state
from portal.people.models import Person
from portal.signups.operations.call_off import call_off
from tests.cast import NOW, coordinator, letters_to, make, make_draft, network

pytestmark = pytest.mark.postgresql_in_turns

A_DAY = timedelta(days=1)


@pytest.fixture
def meedoen(app: Flask) -> Network:
    return network("Meedoen")


@pytest.fixture
def lotte(meedoen: Network) -> Person:
    return coordinator("lotte", meedoen)


@pytest.fixture
def meeting(meedoen: Network, lotte: Person) -> Meeting:
    return make(network_id=meedoen.id)


def listed(days_later: float, after: Meeting) -> list[str]:
    db.session.rollback()
    going, _ = public_networks(after.ends_at + timedelta(days=days_later))
    return [card.network.slug for card in going]


def run(days_later: float, after: Meeting) -> None:
    ask_quiet_networks(after.ends_at + timedelta(days=days_later))
    db.session.rollback()


def asked() -> list[str]:
    return [kind for kind in letters_to("lotte") if kind == "network-quiet"]


def test_its_coordinators_are_asked_once_sixty_days_after_the_last_meeting(meeting: Meeting):
    run(59.9, meeting)
    assert asked() == []

    for days in (60, 60.1, 80, 300):
        run(days, meeting)

    assert asked() == ["network-quiet"]
    words = words_of(db.session.scalars(select(Letter).where(Letter.kind == "network-quiet")).one())
    assert words.subject == "Wanneer komt Meedoen weer bij elkaar?"
    assert words.button and words.button.url.endswith("/manage/meetings/new?network=meedoen&kind=network-meeting")


def test_two_weeks_later_it_is_off_the_list_and_a_new_meeting_brings_it_back(meeting: Meeting, meedoen: Network):
    run(60, meeting)
    assert (listed(73.9, meeting), listed(74, meeting)) == (["meedoen"], [])

    starts = meeting.ends_at + timedelta(days=90)
    make(at=meeting.ends_at + 75 * A_DAY, network_id=meedoen.id, starts_at=starts, ends_at=starts + timedelta(hours=2))

    assert listed(75, meeting) == ["meedoen"]


def test_a_draft_or_a_meeting_that_was_called_off_brings_nothing_back(
    meeting: Meeting, meedoen: Network, chris: Person
):
    run(60, meeting)
    starts = meeting.ends_at + timedelta(days=90)
    times = {"starts_at": starts, "ends_at": starts + timedelta(hours=2), "network_id": meedoen.id}
    make_draft(**times)
    off = make(at=meeting.ends_at + 61 * A_DAY, **times)
    call_off(off.id, "Ziek.", chris.id, meeting.ends_at + 62 * A_DAY)

    assert listed(75, meeting) == []


def test_a_later_quiet_time_is_asked_about_anew(meeting: Meeting, meedoen: Network):
    run(60, meeting)
    starts = meeting.ends_at + timedelta(days=70)
    again = make(
        at=meeting.ends_at + 61 * A_DAY, network_id=meedoen.id, starts_at=starts, ends_at=starts + timedelta(hours=2)
    )
    run(62, meeting)

    for days in (1, 59, 60, 61):
        run(days, again)

    assert (asked(), listed(73, again), listed(75, again)) == (["network-quiet"] * 2, ["meedoen"], [])


def test_only_what_is_under_way_is_asked_and_the_time_counts_from_then(app: Flask, meedoen: Network, lotte: Person):
    with transaction() as session:
        session.get_one(Network, meedoen.id).state = NetworkState.RECRUITING
    ask_quiet_networks(NOW + 100 * A_DAY)
    set_state(meedoen.id, NetworkState.RUNNING, lotte.id, NOW + 100 * A_DAY)

    ask_quiet_networks(NOW + 159 * A_DAY)
    db.session.rollback()
    assert asked() == []
    ask_quiet_networks(NOW + 160 * A_DAY)
    db.session.rollback()
    assert asked() == ["network-quiet"]
