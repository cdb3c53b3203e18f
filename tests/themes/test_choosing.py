"""A chosen theme becomes one draft session, and a member who offered guides it with the least right that allows it."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import func, select

from portal.agenda.models import Meeting, MeetingKind, Visibility
from portal.agenda.operations.publish import publish, throw_away
from portal.agenda.queries.led import led_alone, led_by
from portal.agenda.rules.who_may import What, changes, leads, sees
from portal.db import db, transaction
from portal.mail.models import Letter
from portal.networks.models import Network
from portal.people.models import Person, Role, RoleName
from portal.themes.models import GuideOffer, NetworkTheme, ThemeStanding, ThemeVote
from portal.themes.operations.choose import choose_theme, let_guide
from portal.themes.operations.hold import end_vote, open_vote, withdraw_theme
from portal.themes.operations.vote import offer_to_guide, vote
from portal.themes.queries import counts_of_votes
from portal.themes.rules.refusals import (
    GuideWithoutName,
    NoOfferAnyMore,
    NotChosenYet,
    ThemeWasWithdrawn,
    VoteIsNotOver,
)
from portal.themes.rules.voting import is_chosen_in_this_vote, standing_of_theme
from tests.cast import NOW, letters_to, network
from tests.forgetting import forget
from tests.members import remove_member
from tests.themes.conftest import Scene
from tests.themes.test_votes import AFTER, DURING, LAST_DAY, in_app

pytestmark = pytest.mark.both_databases

DAY = timedelta(days=1)


@pytest.fixture
def voted(scene: Scene) -> Scene:
    """The vote is over: emma voted for the second theme, and offers to guide it."""
    open_vote(scene.meedoen.id, LAST_DAY, NOW)
    vote(scene.themes[1].id, scene.emma.id, True, DURING)
    offer_to_guide(scene.themes[1].id, scene.emma.id, True, DURING)
    end_vote(scene.meedoen.id, DURING)
    return scene


def standings(scene: Scene) -> list[str]:
    """Return what became of each theme."""
    db.session.rollback()
    network = db.session.get_one(Network, scene.meedoen.id)
    themes = db.session.scalars(select(NetworkTheme).order_by(NetworkTheme.id)).all()
    for theme in themes:
        db.session.refresh(theme, ["meeting"])
    is_made = any(is_chosen_in_this_vote(theme, network) for theme in themes)
    return [standing_of_theme(theme, network, AFTER, is_made) for theme in themes]


def test_a_chosen_theme_becomes_one_draft_for_members_with_its_question(app: Flask, voted: Scene):
    theme, lotte = voted.themes[1].id, voted.lotte.id
    db.session.rollback()

    with ThreadPoolExecutor(2) as people:
        made = list(people.map(in_app(app, lambda _: choose_theme(theme, lotte, AFTER).id), range(2)))

    meeting = db.session.get_one(Meeting, made[0])
    assert (made[0] == made[1], db.session.scalar(select(func.count()).select_from(Meeting))) == (True, 1)
    assert (meeting.title, meeting.questions, meeting.kind, meeting.visibility, meeting.is_draft) == (
        "Zwijgen of spreken",
        ["Zwijgen of spreken: hoe dan?"],
        MeetingKind.NETWORK_MEETING,
        Visibility.MEMBERS,
        True,
    )


@pytest.mark.one_database
def test_a_theme_is_proposed_then_chosen_then_planned_and_the_others_are_not_chosen(voted: Scene):
    P, C, N = ThemeStanding.PROPOSED, ThemeStanding.CHOSEN, ThemeStanding.NOT_CHOSEN  # noqa: N806
    seen = [standings(voted)]
    meeting = choose_theme(voted.themes[1].id, voted.lotte.id, AFTER)
    seen.append(standings(voted))
    withdraw_theme(voted.themes[0].id, "Dat deden we al.", AFTER)
    with transaction():
        meeting.place = "Buurthuis"
    publish(meeting.id, AFTER)
    seen.append(standings(voted))

    assert seen == [[P, P, P, P], [N, C, N, N], [ThemeStanding.WITHDRAWN, ThemeStanding.PLANNED, N, N]]


@pytest.mark.one_database
def test_a_draft_that_is_thrown_away_makes_its_theme_choosable_again(voted: Scene):
    first = choose_theme(voted.themes[1].id, voted.lotte.id, AFTER)
    throw_away(first.id, AFTER)
    assert standings(voted) == [ThemeStanding.PROPOSED] * 4

    again = choose_theme(voted.themes[1].id, voted.lotte.id, AFTER)

    assert again.is_draft
    assert standings(voted)[1] == ThemeStanding.CHOSEN


@pytest.mark.one_database
def test_nothing_is_chosen_during_the_vote_nor_what_was_withdrawn(scene: Scene):
    open_vote(scene.meedoen.id, LAST_DAY, NOW)
    with pytest.raises(VoteIsNotOver):
        choose_theme(scene.themes[0].id, scene.lotte.id, DURING)
    withdraw_theme(scene.themes[0].id, "Dat deden we al.", DURING)
    with pytest.raises(ThemeWasWithdrawn):
        choose_theme(scene.themes[0].id, scene.lotte.id, AFTER)

    assert db.session.scalar(select(func.count()).select_from(Meeting)) == 0


@pytest.mark.one_database
def test_whoever_guides_leads_that_session_alone_and_sees_nothing_of_others(voted: Scene):
    meeting = choose_theme(voted.themes[1].id, voted.lotte.id, AFTER)
    other = choose_theme(voted.themes[0].id, voted.lotte.id, AFTER)

    for _ in range(2):
        let_guide(voted.themes[1].id, voted.emma.id, voted.lotte.id, AFTER)

    emma = db.session.get_one(Person, voted.emma.id)
    for led in (meeting, other):
        db.session.refresh(led, ["facilitators"])
    assert (emma.roles, emma.makes_sessions, emma.may_manage) == ([], False, True)
    assert [changes(emma, What.NAMES, led) for led in (meeting, other)] == [True, False]
    assert sees(emma, What.NAMES, other) is False
    assert letters_to("emma") == ["theme-vote", "lead-given"]


@pytest.mark.one_database
def test_a_session_has_its_guide_until_the_form_drops_them(voted: Scene):
    meeting = choose_theme(voted.themes[1].id, voted.lotte.id, AFTER)
    let_guide(voted.themes[1].id, voted.emma.id, voted.lotte.id, AFTER)
    led_alone_by = [[led.id for led in led_alone(voted.emma.id, AFTER)]]
    with transaction() as session:
        with_leaders = session.get_one(Meeting, meeting.id)
        session.refresh(with_leaders, ["facilitators"])
        with_leaders.facilitators = []
        session.flush()
        with_leaders.facilitators = [session.get_one(Person, voted.emma.id)]  # named once more, now without the right
    db.session.rollback()

    db.session.refresh(meeting, ["facilitators"])
    led_alone_by.append(db.session.scalars(select(Meeting.id).where(led_by(voted.emma))).all())
    assert led_alone_by == [[meeting.id], []]
    assert leads(db.session.get_one(Person, voted.emma.id), meeting) is False


@pytest.mark.one_database
def test_whoever_has_a_role_that_covers_it_gets_no_other(voted: Scene):
    offer_to_guide(voted.themes[1].id, voted.lotte.id, True, DURING)
    meeting = choose_theme(voted.themes[1].id, voted.lotte.id, AFTER)

    let_guide(voted.themes[1].id, voted.lotte.id, voted.lotte.id, AFTER)

    db.session.refresh(meeting, ["facilitators"])
    assert [leader.id for leader in meeting.facilitators] == [voted.lotte.id]
    assert [role.role for role in db.session.get_one(Person, voted.lotte.id).roles] == [RoleName.COORDINATOR]


@pytest.mark.one_database
def test_nobody_is_made_guide_of_a_session_that_is_over_or_went_to_another_network(voted: Scene):
    theme, lotte = voted.themes[1].id, voted.lotte.id
    meeting = choose_theme(theme, lotte, AFTER)
    with pytest.raises(NotChosenYet):
        let_guide(theme, voted.emma.id, lotte, meeting.ends_at)

    elsewhere = network("Elders").id
    with transaction() as session:
        moved = session.get_one(Meeting, meeting.id)
        session.refresh(moved, ["facilitators"])
        moved.network_id, moved.facilitators = elsewhere, []
    with pytest.raises(NotChosenYet):
        let_guide(theme, voted.emma.id, lotte, AFTER)

    assert "lead-given" not in letters_to("emma")


@pytest.mark.one_database
def test_nobody_guides_unasked_or_before_the_choice_or_without_a_name(voted: Scene):
    theme, lotte = voted.themes[1].id, voted.lotte.id
    with pytest.raises(NotChosenYet):
        let_guide(theme, voted.emma.id, lotte, AFTER)
    choose_theme(theme, lotte, AFTER)
    with pytest.raises(NoOfferAnyMore):
        let_guide(theme, voted.anna.id, lotte, AFTER)
    with transaction() as session:
        session.get_one(Person, voted.emma.id).name = ""
    with pytest.raises(GuideWithoutName):
        let_guide(theme, voted.emma.id, lotte, AFTER)
    remove_member(voted.meedoen.id, voted.emma.id, lotte, AFTER)
    with pytest.raises(NoOfferAnyMore):
        let_guide(theme, voted.emma.id, lotte, AFTER)

    assert db.session.scalar(select(func.count()).select_from(Role).where(Role.role == RoleName.FACILITATOR)) == 0


# What is kept.


@pytest.mark.one_database
def test_thirty_days_after_the_vote_its_number_stays_and_the_name_is_gone(voted: Scene):
    before = counts_of_votes(voted.meedoen.id)

    early, late = (forget(DURING + days * DAY, "theme-voters") for days in (29, 31))

    assert (early, late, before) == (0, 1, {voted.themes[1].id: 1})
    assert counts_of_votes(voted.meedoen.id) == before
    assert db.session.scalars(select(ThemeVote.person_id)).all() == [None]


@pytest.mark.one_database
def test_a_network_that_stops_ends_the_vote_and_names_go_thirty_days_later(scene: Scene):
    open_vote(scene.meedoen.id, LAST_DAY, NOW)
    vote(scene.themes[1].id, scene.emma.id, True, DURING)
    offer_to_guide(scene.themes[1].id, scene.emma.id, True, DURING)
    with transaction() as session:
        network = session.get_one(Network, scene.meedoen.id)
        network.state, network.ended_at, network.vote_ends = "stopped", DURING, AFTER + 300 * DAY

    assert forget(DURING + 31 * DAY, "theme-voters", "guide-offers") == 2
    assert db.session.scalar(select(func.count()).select_from(GuideOffer)) == 0


@pytest.mark.one_database
def test_an_offer_goes_thirty_days_after_its_session(voted: Scene):
    meeting = choose_theme(voted.themes[1].id, voted.lotte.id, AFTER)

    gone = [forget(meeting.ends_at + days * DAY, "guide-offers") for days in (29, 31)]

    assert gone == [0, 1]


@pytest.mark.one_database
def test_the_theme_of_somebody_who_is_erased_stays_without_their_name(voted: Scene):
    with transaction() as session:
        session.delete(session.get_one(Person, voted.anna.id))
        session.query(Letter).delete()

    rows = db.session.execute(select(NetworkTheme.title, NetworkTheme.proposer_id).order_by(NetworkTheme.id)).all()
    assert [(row.title, row.proposer_id) for row in rows] == [(theme.title, None) for theme in voted.themes]
