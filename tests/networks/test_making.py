"""Making a network and changing its text: who may, nothing typed is lost, and what members accepted stays known."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, timedelta
from threading import Barrier
from typing import Any

import pytest
import time_machine
from flask import Flask
from sqlalchemy import func, select

from portal.agenda.models import Meeting, MeetingStage
from portal.agenda.operations.make import make_meeting
from portal.agenda.operations.networks import make_network
from portal.agenda.operations.roles import hand_over, take_role
from portal.agenda.queries.networks import coordinators_of, networks_to_choose
from portal.clock import now
from portal.counters import counters
from portal.db import db, transaction
from portal.networks.models import Network, NetworkState
from portal.networks.operations.change import change_network
from portal.networks.operations.lock import lock_network
from portal.networks.operations.writing import ENGAGEMENT, FIELDS, NetworkText, text_of
from portal.networks.rules.refusals import StaleNetwork, StaleOwnNetwork
from portal.people.models import Person, RoleName
from portal.people.rules import LastCoordinator
from tests.browser import Browser, Page, sign_in
from tests.cast import NOW, coordinator, letters_to, meeting_text, network, person
from tests.waiting import wait_until_somebody_waits

TEXT = NetworkText(name="Samen leren", host="Oeverkring", why="Omdat het kan.", meetings=5, agreements="Op tijd.")
TYPED: dict[str, Any] = {
    "name": "Samen leren",
    "host": "Oeverkring",
    "why": "Wie leert, **leeft**.",
    "what": "Een praktijkgemeenschap.",
    "practical": "Elke maand.",
    "meetings": "5",
    "hours": "2",
    "between": "Je probeert één ding uit.",
    "sharing": "Je vertelt het een collega.",
    "starts": "2027-02-02",
    "ends": "2027-07-02",
    "members_most": "12",
    "per_organisation": "2",
    "join": "open",
    "agreements": "We beginnen op tijd.",
    "colour": "#22577a",
    "link": "https://samenop.example/film",
}


@pytest.fixture
def meedoen(app: Flask) -> Network:
    return network("Meedoen")


@pytest.fixture
def lotte(meedoen: Network) -> Person:
    return coordinator("lotte", meedoen)


def kept(slug: str = "samen-leren") -> Network:
    db.session.rollback()
    return db.session.scalars(select(Network).where(Network.slug == slug)).one()


def coordinators(of: Network) -> list[str]:
    db.session.rollback()
    return [somebody.name for somebody in coordinators_of(of.id)]


def test_a_name_is_enough_for_a_draft_that_its_maker_coordinates(as_bram: Browser, bram: Person):
    page = (
        as_bram.open("/manage/networks/new")
        .form("/new")
        .submit(_button=_button(as_bram.open("/manage/networks/new"), "Bewaar als concept"), name="Samen leren")
    )

    assert (page.path, page.title) == ("/networks/samen-leren?said=made", "Samen leren")
    assert (kept().state, coordinators(kept()), letters_to("bram")) == (NetworkState.DRAFT, ["Bram"], [])
    assert "Zeg waarom het de moeite waard is" in page.text  # a tip, no stop


def _button(page: Page, words: str) -> Any:
    return next(button for form in page.forms for button in form.buttons if button.text == words)


def test_everything_that_is_typed_is_kept_and_comes_back_in_the_form(as_chris: Browser):
    as_chris.open("/manage/networks/new").form("/new").submit(**TYPED)

    values = as_chris.open("/manage/networks/samen-leren/edit").form("/edit").values
    assert {name: values[name] for name in TYPED} == TYPED
    assert (kept().starts_on, kept().state) == (date(2027, 2, 2), NetworkState.RECRUITING)  # its first button


def test_nothing_typed_is_lost_when_a_field_is_refused(as_chris: Browser):
    wrong = {**TYPED, "name": "", "meetings": "veel", "ends": "2027-01-01"}
    page = as_chris.open("/manage/networks/new").form("/new").submit(**wrong)

    assert (page.status, len(page.errors())) == (422, 3)
    values = page.form("/new").values
    assert {name: values[name] for name in TYPED if name != "meetings"} == {
        name: value for name, value in wrong.items() if name != "meetings"
    }


def test_the_same_form_twice_makes_one_network_and_the_same_name_another_address(as_chris: Browser):
    form = as_chris.open("/manage/networks/new").form("/new")
    for _ in range(2):
        form.submit(name="Samen leren")
    as_chris.open("/manage/networks/new").form("/new").submit(name="Samen leren")
    as_chris.open("/manage/networks/new").form("/new").submit(name="New")

    db.session.rollback()
    assert list(db.session.scalars(select(Network.slug).order_by(Network.id))) == [
        *("samen-leren", "samen-leren-2", "netwerk-new")
    ]


def test_the_address_stays_when_the_name_changes(as_chris: Browser, chris: Person):
    make_network(TEXT, chris.id, "", NOW)

    as_chris.open("/manage/networks/samen-leren/edit").form("/edit").submit(name="Heel anders")

    assert kept().name == "Heel anders"


def test_who_else_coordinates_is_chosen_at_once_and_hears_it(as_chris: Browser, chris: Person, bram: Person):
    page = as_chris.open("/manage/networks/new")
    page.form("/new").submit(name="Samen leren", coordinators=["", str(chris.id), str(bram.id)])

    assert (coordinators(kept()), letters_to("bram")) == (["Bram", "Chris"], ["role-given"])


def test_nobody_can_be_slipped_in_as_coordinator(as_chris: Browser, chris: Person, anna: Person):
    page = as_chris.open("/manage/networks/new")
    page.form("/new").submit(name="Samen leren", coordinators=["", str(anna.id), "999", "x"])

    assert coordinators(kept()) == ["Chris"]


def test_ticking_gives_the_role_and_unticking_takes_it(as_chris: Browser, chris: Person, bram: Person):
    make_network(TEXT, chris.id, "", NOW)

    as_chris.open("/manage/networks/samen-leren/edit").form("/edit").submit(coordinators=["", str(bram.id)])

    assert (coordinators(kept()), letters_to("bram")) == (["Bram"], ["role-given"])


def test_who_coordinates_alone_names_a_successor_and_the_text_is_saved(app: Flask, lotte: Person, meedoen: Network):
    as_lotte = sign_in(Browser(app), lotte)
    page = as_lotte.open("/manage/networks/meedoen/edit").form("/edit").submit(why="Anders.", coordinators=[""])

    assert (page.status, page.errors()) == (
        422,
        ["Niemand anders coördineert dit netwerk. Draag de rol over: kies wie die krijgt."],
    )
    assert (kept("meedoen").why, coordinators(meedoen)) == ("Anders.", ["Lotte"])


def test_who_takes_their_own_role_away_is_led_to_their_own_page(app: Flask, lotte: Person, meedoen: Network):
    coordinator("els", meedoen)
    edit = sign_in(Browser(app), lotte).open("/manage/networks/meedoen/edit").form("/edit")
    others = [chosen for chosen in edit.values.getlist("coordinators") if chosen != str(lotte.id)]

    page = edit.submit(coordinators=others)

    assert (page.path, page.status, coordinators(meedoen)) == ("/me", 200, ["Els"])


def test_giving_roles_asks_for_a_fresh_sign_in_and_the_text_alone_does_not(app: Flask, chris: Person, bram: Person):
    make_network(TEXT, chris.id, "", NOW)
    as_chris = sign_in(Browser(app), chris)
    with time_machine.travel(now() + timedelta(hours=2)):
        form = as_chris.open("/manage/networks/samen-leren/edit").form("/edit")
        assert form.submit(coordinators=["", str(bram.id)]).status == 403
        assert form.submit(why="Anders.").status == 200

    assert (coordinators(kept()), kept().why) == (["Chris"], "Anders.")


# Who may do it:       anna  bram  chris lotte els
WHO_MAY = {
    "/manage/networks/new": (404, 200, 200, 404, 404),
    "/manage/networks/meedoen/edit": (404, 404, 200, 200, 404),
    "/networks/meedoen": (404, 404, 200, 200, 404),  # a draft
}


def test_a_coordinator_of_another_network_changes_nothing_and_sees_no_draft(
    app: Flask, meedoen: Network, lotte: Person
):
    people = [person("anna"), person("bram", RoleName.FACILITATOR), person("chris", RoleName.ORGANISER), lotte]
    people.append(coordinator("els", network("Thuis")))
    with transaction() as session:
        session.get_one(Network, meedoen.id).state = NetworkState.DRAFT

    browsers = [sign_in(Browser(app), somebody) for somebody in people]
    found = {path: tuple(browser.open(path).status for browser in browsers) for path in WHO_MAY}

    assert found == WHO_MAY


@pytest.mark.in_turns
@pytest.mark.parametrize("field", FIELDS)
def test_another_engagement_or_other_agreements_get_a_new_version(app: Flask, chris: Person, field: str):
    made = make_network(TEXT, chris.id, "", NOW)
    other = {"meetings": 6, "hours": 3, "members_most": 9, "per_organisation": 2, "join_mode": "open"}
    days = {"starts_on": date(2027, 2, 2), "ends_on": date(2027, 3, 3)}
    text = replace(TEXT, **{field: {**other, **days}.get(field, "Anders")})

    changed = change_network(made.id, text, 1, chris.id, NOW)

    versions = (changed.version, changed.engagement_version, changed.agreements_version)
    assert versions == (2, 2 if field in ENGAGEMENT else 1, 2 if field == "agreements" else 1)
    assert text_of(changed) == text


def test_two_windows_are_told_apart_from_two_people(app: Flask, chris: Person, bram: Person):
    made = make_network(TEXT, chris.id, "", NOW)
    change_network(made.id, replace(TEXT, host="Havenrand"), 1, chris.id, NOW)

    with pytest.raises(StaleOwnNetwork):
        change_network(made.id, TEXT, 1, chris.id, NOW)
    with pytest.raises(StaleNetwork) as refused:
        change_network(made.id, TEXT, 1, bram.id, NOW)
    assert (type(refused.value), kept().host) == (StaleNetwork, "Havenrand")


def test_both_texts_stand_in_the_form_when_somebody_else_saved(app: Flask, as_chris: Browser, lotte: Person):
    as_lotte = sign_in(Browser(app), lotte)
    hers, his = (browser.open("/manage/networks/meedoen/edit").form("/edit") for browser in (as_lotte, as_chris))
    his.submit(why="Van Chris.", host="Havenrand")

    page = hers.submit(why="Van Lotte.", practical="Elke week.")

    assert (page.status, "Iemand anders bewaarde: Van Chris." in page.text) == (409, True)
    values = page.form("/edit").values
    assert (values["why"], values["host"], values["practical"]) == ("Van Lotte.", "Havenrand", "Elke week.")
    page.form("/edit").submit()
    assert (kept("meedoen").why, kept("meedoen").host) == ("Van Lotte.", "Havenrand")


@pytest.mark.both_databases
def test_of_two_coordinators_who_save_at_once_one_is_asked_to_compare(app: Flask, meedoen: Network, chris: Person):
    network_id, by_id = meedoen.id, chris.id

    def save(host: str) -> str:
        with app.app_context():
            try:
                return change_network(network_id, replace(TEXT, host=host), 1, by_id, NOW).host
            except StaleNetwork:
                return "compare"

    with ThreadPoolExecutor(2) as elsewhere:
        with transaction():
            lock_network(network_id, NOW)
            saves = []
            for count, host in enumerate(("Havenrand", "Oostsluis"), 1):
                saves.append(elsewhere.submit(save, host))
                wait_until_somebody_waits(saves[-1], count)
        outcomes = [save.result(20) for save in saves]

    assert sorted(outcomes) == sorted([kept("meedoen").host, "compare"])


@pytest.mark.both_databases
def test_of_two_coordinators_who_leave_at_once_one_stays(app: Flask, meedoen: Network, lotte: Person):
    els = coordinator("els", meedoen)
    actions = [(held.roles[0].id, held.id) for held in (lotte, els)]
    lotte_id = lotte.id

    def leave(role_id: int, by_id: int) -> str:
        with app.app_context():
            try:
                take_role(role_id, by_id, NOW)
                return "left"
            except LastCoordinator:
                return "stays"

    with ThreadPoolExecutor(2) as elsewhere:
        with transaction() as session:
            session.get_one(Person, lotte_id, with_for_update=True)
            leaves = []
            for count, action in enumerate(actions, 1):
                leaves.append(elsewhere.submit(leave, *action))
                wait_until_somebody_waits(leaves[-1], count)
        outcomes = [leave.result(20) for leave in leaves]

    assert (sorted(outcomes), len(coordinators(meedoen))) == (["left", "stays"], 1)


def test_the_last_coordinator_hands_over_and_an_organiser_may_leave_it_empty(
    meedoen: Network, lotte: Person, chris: Person, as_chris: Browser
):
    els = person("els")
    hand_over(lotte.roles[0].id, els.id, lotte.id, NOW)
    assert coordinators(meedoen) == ["Els"]

    role_id = db.session.get_one(Person, els.id).roles[0].id
    take_role(role_id, chris.id, NOW)

    assert coordinators(meedoen) == []
    assert "Niemand coördineert het: wie wel?" in as_chris.open("/manage").text


def test_of_a_network_that_ended_the_last_may_leave(meedoen: Network, lotte: Person):
    with transaction() as session:
        session.get_one(Network, meedoen.id).state = NetworkState.CLOSED

    take_role(lotte.roles[0].id, lotte.id, NOW)

    assert coordinators(meedoen) == []


def test_a_session_can_be_of_what_goes_on_and_of_ones_own_draft(app: Flask, lotte: Person, chris: Person, bram: Person):
    make_network(replace(TEXT, name="Van Chris"), chris.id, "", NOW)
    ended = network("Klaar")
    with transaction() as session:
        session.get_one(Network, ended.id).state = NetworkState.STOPPED

    assert [offered.name for offered in networks_to_choose(lotte)] == ["Meedoen"]
    assert [offered.name for offered in networks_to_choose(chris)] == ["Meedoen", "Van Chris"]
    assert [offered.name for offered in networks_to_choose(lotte, ended.id)] == ["Klaar", "Meedoen"]


def test_a_draft_empties_no_cached_page_and_a_public_name_does(app: Flask, chris: Person):
    made = make_network(TEXT, chris.id, "", NOW)
    before = counters()
    change_network(made.id, replace(TEXT, name="Anders"), 1, chris.id, NOW)
    as_draft = counters()
    with transaction() as session:
        session.get_one(Network, made.id).state = NetworkState.RUNNING
    change_network(made.id, replace(TEXT, name="Anders", host="Havenrand"), 2, chris.id, NOW)
    host = counters()
    change_network(made.id, replace(TEXT, name="Nog anders", host="Havenrand"), 3, chris.id, NOW)
    name = counters()

    assert (as_draft, host, name) == (
        before,
        (before[0], before[1] + 1),
        (before[0] + 1, before[1] + 2),
    )


def test_from_nothing_to_a_network_with_five_planned_meetings_in_eight_loads(as_chris: Browser):
    loads = [as_chris.open("/manage")]
    loads.append(loads[-1].follow("Nieuw netwerk"))
    loads.append(loads[-1].form("/new").submit(**TYPED))  # its first button publishes
    loads.append(loads[-1].follow("Plan de bijeenkomsten"))
    form = loads[-1].form("/new")
    filled_in = [form.values[name] for name in ("network", "kind", "visibility", "seats_members", "capacity")]
    assert filled_in == ["samen-leren", "network-meeting", "members", "yes", str(TYPED["members_most"])]
    day = {"starts": "2027-02-02T09:30", "ends": "2027-02-02T11:30"}
    loads.append(form.submit(title="Samen aan tafel", city="Utrecht", place="Buurthuis", **day))
    loads.append(loads[-1].follow("Maak er een reeks van"))
    series = next(form for form in loads[-1].forms if "times" in form.fields)
    loads.append(series.submit(times="4"))
    loads.append(loads[-1].press("Maak ze, en publiceer ze allemaal"))

    assert ([load.status for load in loads], "5 sessies staan nu op de agenda." in loads[-1].text) == ([200] * 8, True)
    planned = select(func.count()).where(Meeting.network_id == kept().id, Meeting.stage == MeetingStage.PUBLISHED)
    assert (kept().state, db.session.scalar(planned)) == (NetworkState.RECRUITING, 5)


def test_a_series_that_cannot_be_published_says_what_it_lacks_before_it_is_made(as_chris: Browser, chris: Person):
    first = make_meeting(replace(meeting_text(facilitator_ids=[chris.id]), city="", place=""), chris.id, "", NOW)

    page = as_chris.open(f"/manage/meetings/{first.slug}/copies?rhythm=weekly&every=1&times=2")
    assert "Nog nodig: een plaats of een online adres. Elke sessie van de reeks heeft dit nodig." in page.text
    page = page.press("Maak deze concepten")

    assert "De concepten zijn gemaakt." in page.text
    db.session.rollback()
    assert set(db.session.scalars(select(Meeting.stage))) == {MeetingStage.DRAFT}


@pytest.mark.on_postgresql
def test_two_makers_who_tick_each_other_at_once_both_make_their_network(app: Flask):
    """Each locks the other's row too: in any other order than that of the ids they would deadlock."""
    els, finn = (person(name).id for name in ("els", "finn"))
    db.session.rollback()
    start = Barrier(2)

    def make(maker: int, other: int, turn: int) -> str:
        with app.app_context():
            start.wait(20)
            return make_network(TEXT, maker, f"{maker}-{turn}", NOW, [other]).slug

    with ThreadPoolExecutor(2) as elsewhere:
        for turn in range(8):
            made = [elsewhere.submit(make, *pair, turn) for pair in ((els, finn), (finn, els))]
            assert len({each.result() for each in made}) == 2
