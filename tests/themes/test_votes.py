"""Votes: three for each, hidden until the end, and counted under one lock."""

from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, timedelta
from threading import Barrier

import pytest
from flask import Flask
from sqlalchemy import func, select

from portal.db import db, open_transaction
from portal.memberships.operations.leave import leave
from portal.networks.models import Network
from portal.networks.operations.lock import NetworkLock
from portal.people.models import Person
from portal.themes.models import NetworkTheme, ThemeVote, VotePhase
from portal.themes.operations import lock as locking
from portal.themes.operations import vote as voting
from portal.themes.operations.hold import end_vote, open_vote, withdraw_theme
from portal.themes.operations.vote import vote
from portal.themes.queries import counts_of_votes
from portal.themes.rules.refusals import (
    NetworkIsOver,
    NotInThisNetwork,
    ThemeWasWithdrawn,
    ThreeVotesAlready,
    TooFewThemes,
    VoteIsNotOpen,
    VoteSoonAgain,
    WrongVoteEnd,
)
from portal.themes.rules.voting import vote_phase
from tests.cast import NOW, letters_to
from tests.members import remove_member
from tests.themes.conftest import Scene, proposed

pytestmark = pytest.mark.both_databases

LAST_DAY = date(2026, 12, 8)
AN_HOUR, A_DAY = timedelta(hours=1), timedelta(days=1)
DURING, AFTER = NOW + A_DAY, NOW + timedelta(days=15)


def opened(scene: Scene, at: datetime = NOW, day: date = LAST_DAY) -> None:
    assert open_vote(scene.meedoen.id, day, at)


def voted(by: Person) -> list[int]:
    db.session.rollback()
    return sorted(db.session.scalars(select(ThemeVote.theme_id).where(ThemeVote.person_id == by.id)))


def give(scene: Scene, by: Person, numbers: Iterable[int]) -> None:
    for number in numbers:
        vote(scene.themes[number].id, by.id, True, DURING)


@pytest.mark.one_database
def test_a_fourth_vote_is_refused_until_one_is_taken_back(scene: Scene):
    opened(scene)
    give(scene, scene.anna, (0, 1, 2, 2))  # twice the same is one vote

    with pytest.raises(ThreeVotesAlready):
        give(scene, scene.anna, (3,))
    vote(scene.themes[0].id, scene.anna.id, False, DURING)
    give(scene, scene.anna, (3,))

    assert voted(scene.anna) == [theme.id for theme in scene.themes[1:]]


@pytest.mark.one_database
def test_a_vote_for_a_theme_that_was_withdrawn_is_free_again(scene: Scene):
    opened(scene)
    give(scene, scene.anna, (0, 1, 2))

    withdraw_theme(scene.themes[0].id, "Dat deden we al.", DURING)
    give(scene, scene.anna, (3,))

    assert voted(scene.anna) == [theme.id for theme in scene.themes]
    with pytest.raises(ThemeWasWithdrawn):
        vote(scene.themes[0].id, scene.emma.id, True, DURING)


@pytest.mark.one_database
def test_before_the_vote_after_it_and_from_outside_nobody_votes(scene: Scene):
    theme = scene.themes[0].id
    with pytest.raises(VoteIsNotOpen):
        vote(theme, scene.anna.id, True, NOW)
    opened(scene)
    with pytest.raises(NotInThisNetwork):
        vote(theme, scene.els.id, True, DURING)
    with pytest.raises(VoteIsNotOpen):
        vote(theme, scene.anna.id, True, AFTER)
    vote(theme, scene.lotte.id, True, DURING)  # whoever coordinates it belongs to it
    remove_member(scene.meedoen.id, scene.emma.id, None, NOW)
    with pytest.raises(NotInThisNetwork):
        vote(theme, scene.emma.id, True, DURING)

    assert (voted(scene.anna), voted(scene.lotte)) == ([], [theme])


@pytest.mark.one_database
def test_a_vote_opens_once_its_day_can_move_and_it_ends_by_a_press_or_by_its_day(scene: Scene):
    network = scene.meedoen.id
    opened(scene)
    assert open_vote(network, date(2026, 12, 9), NOW + AN_HOUR) is False
    assert phase(scene, datetime.fromisoformat("2026-12-09T22:58+00:00")) == VotePhase.OPEN
    assert phase(scene, datetime.fromisoformat("2026-12-09T22:59+00:00")) == VotePhase.OVER  # midnight in Amsterdam
    assert letters_to("anna") == letters_to("emma") == ["theme-vote"]

    for at in (DURING, DURING + AN_HOUR):
        end_vote(network, at)
    assert db.session.get_one(Network, network).vote_ends == DURING
    assert letters_to("lotte") == ["role-given"]


def phase(scene: Scene, at: datetime) -> VotePhase:
    return vote_phase(db.session.get_one(Network, scene.meedoen.id), at)


@pytest.mark.one_database
def test_a_vote_needs_themes_a_day_near_and_a_day_after_the_last_one(scene: Scene):
    for day in (date(2026, 11, 23), date(2027, 1, 26)):
        with pytest.raises(WrongVoteEnd):
            open_vote(scene.meedoen.id, day, NOW)
    opened(scene)
    end_vote(scene.meedoen.id, NOW + AN_HOUR)
    with pytest.raises(VoteSoonAgain):
        open_vote(scene.meedoen.id, LAST_DAY, NOW + 2 * AN_HOUR)
    for theme in scene.themes[1:]:
        withdraw_theme(theme.id, "Te groot.", DURING)
    with pytest.raises(TooFewThemes):
        open_vote(scene.meedoen.id, LAST_DAY, DURING)
    db.session.get_one(Network, scene.meedoen.id).state = "stopped"
    db.session.commit()
    with pytest.raises(NetworkIsOver):
        open_vote(scene.meedoen.id, LAST_DAY, DURING)


@pytest.mark.one_database
def test_the_next_vote_begins_without_the_votes_of_the_last_one_and_mails_once_more(scene: Scene):
    opened(scene)
    give(scene, scene.anna, (0, 1))
    end_vote(scene.meedoen.id, DURING)

    opened(scene, AFTER, date(2026, 12, 20))

    assert voted(scene.anna) == []
    assert letters_to("anna") == ["theme-vote"] * 2


def test_two_coordinators_who_open_the_vote_at_once_open_one(app: Flask, scene: Scene):
    network = scene.meedoen.id
    db.session.rollback()

    with ThreadPoolExecutor(2) as people:
        answers = list(people.map(in_app(app, lambda _: open_vote(network, LAST_DAY, NOW)), range(2)))

    assert (sorted(answers), letters_to("anna")) == ([False, True], ["theme-vote"])


def test_of_four_votes_in_two_windows_at_once_three_count(app: Flask, scene: Scene):
    opened(scene)
    give(scene, scene.anna, (0, 1))

    assert press_last_two(app, scene) == ["ThreeVotesAlready", "voted"]
    assert len(voted(scene.anna)) == 3


@pytest.mark.in_turns
@pytest.mark.on_postgresql
def test_control_without_the_lock_all_four_would_count(app: Flask, scene: Scene, monkeypatch: pytest.MonkeyPatch):
    """Both windows count before either adds its vote: SQLite lets no two write at once anyway."""
    opened(scene)
    give(scene, scene.anna, (0, 1))
    both_counted = Barrier(2, timeout=10)
    insert = voting.insert_if_new

    def without_lock(network_id: int, now: datetime) -> NetworkLock:
        session = open_transaction()
        return NetworkLock(session, session.get_one(Network, network_id), now)

    def wait_and_insert(*args: object, **values: object) -> bool:
        both_counted.wait()
        return insert(*args, **values)  # pyright: ignore[reportArgumentType]

    monkeypatch.setattr(locking, "lock_network", without_lock)
    monkeypatch.setattr(voting, "insert_if_new", wait_and_insert)

    assert press_last_two(app, scene) == ["voted", "voted"]
    assert len(voted(scene.anna)) == 4


def press_last_two(app: Flask, scene: Scene) -> list[str]:
    """Vote for the third and the fourth theme at once; return what came of it."""
    anna, themes = scene.anna.id, [theme.id for theme in scene.themes[2:]]
    db.session.rollback()

    def press(theme_id: int) -> str:
        try:
            vote(theme_id, anna, True, DURING)
        except ThreeVotesAlready as error:
            return type(error).__name__
        return "voted"

    with ThreadPoolExecutor(2) as windows:
        return sorted(windows.map(in_app(app, press), themes))


def in_app(app: Flask, do):
    def run(value):
        with app.app_context():
            try:
                return do(value)
            finally:
                db.session.remove()

    return run


@pytest.mark.one_database
def test_a_theme_of_another_network_takes_no_place_among_the_three(scene: Scene):
    opened(scene)
    thuis = db.session.scalars(select(Network).where(Network.slug == "thuis")).one()
    elsewhere = proposed(thuis, scene.els, "Thuis")
    give(scene, scene.anna, (0, 1, 2))

    assert db.session.scalar(select(func.count()).select_from(NetworkTheme)) == 5
    with pytest.raises(NotInThisNetwork):
        vote(elsewhere.id, scene.anna.id, True, DURING)


@pytest.mark.one_database
def test_a_vote_of_somebody_who_leaves_during_the_vote_does_not_count_and_after_it_does(scene: Scene):
    open_vote(scene.meedoen.id, LAST_DAY, NOW)
    first = scene.themes[0].id
    for voter in (scene.anna, scene.emma, scene.lotte):
        vote(first, voter.id, True, DURING)

    leave(scene.meedoen.id, scene.emma.id, DURING)
    end_vote(scene.meedoen.id, DURING)
    leave(scene.meedoen.id, scene.anna.id, DURING)

    assert counts_of_votes(scene.meedoen.id) == {first: 2}
