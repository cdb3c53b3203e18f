"""The states of a network: each step from each state, who presses it, and what a stop tells the members."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from portal.db import db, transaction
from portal.history.models import Action, HistoryEntry
from portal.mail.letters.words import words_of
from portal.mail.models import Letter
from portal.networks.models import Network, NetworkState
from portal.networks.operations.lock import lock_network
from portal.networks.operations.state import publish_network, set_state
from portal.networks.rules.refusals import CannotFollow, NeedsSentence
from portal.networks.words import MEANINGS, NAMES, steps_from
from portal.people.models import Person
from tests.browser import Browser, sign_in
from tests.cast import NOW, coordinator, letters_to, network
from tests.members import add_member
from tests.waiting import wait_until_somebody_waits

DRAFT, RECRUITING, RUNNING = NetworkState.DRAFT, NetworkState.RECRUITING, NetworkState.RUNNING
CLOSING, CLOSED, STOPPED = NetworkState.CLOSING, NetworkState.CLOSED, NetworkState.STOPPED

# Written out, not taken from the rule:   draft  recruiting running closing closed stopped
STEPS = {
    DRAFT:      ("same", "yes", "no", "no", "no", "no"),
    RECRUITING: ("no", "same", "yes", "no", "no", "yes"),
    RUNNING:    ("no", "yes", "same", "yes", "no", "yes"),
    CLOSING:    ("no", "no", "yes", "same", "yes", "yes"),
    CLOSED:     ("no", "no", "no", "no", "same", "no"),
    STOPPED:    ("no", "no", "no", "no", "no", "same"),
}  # fmt: skip


@pytest.fixture
def meedoen(app: Flask) -> Network:
    return network("Meedoen")


@pytest.fixture
def lotte(meedoen: Network) -> Person:
    return coordinator("lotte", meedoen)


@pytest.fixture
def as_lotte(app: Flask, lotte: Person) -> Browser:
    return sign_in(Browser(app), lotte)


def in_state(of: Network, state: NetworkState) -> Network:
    with transaction() as session:
        kept = session.get_one(Network, of.id)
        kept.state = state
    return kept


def noted() -> list[str]:
    db.session.rollback()
    rows = select(HistoryEntry.detail).where(HistoryEntry.action == Action.NETWORK_STATE).order_by(HistoryEntry.id)
    return list(db.session.scalars(rows))


def test_each_step_from_each_state_is_in_the_table(meedoen: Network, chris: Person):
    found = {before: tuple(_step(meedoen, before, after, chris) for after in NetworkState) for before in NetworkState}

    assert found == STEPS


def _step(of: Network, before: NetworkState, after: NetworkState, by: Person) -> str:
    in_state(of, before)
    was = len(noted())
    try:
        set_state(of.id, after, by.id, NOW, "We zijn met te weinig.")
    except CannotFollow:
        return "no"
    assert db.session.get_one(Network, of.id).state == after
    return "yes" if len(noted()) > was else "same"


def test_each_state_says_what_it_is_means_and_what_can_follow():
    assert (set(NAMES), set(MEANINGS)) == (set(NetworkState), set(NetworkState))
    on = {state: [step.state for step in steps_from(state)] for state in NetworkState}
    possible = {
        before: sorted(after for after, may in zip(NetworkState, row, strict=True) if may == "yes" and after != STOPPED)
        for before, row in STEPS.items()
    }

    assert {before: sorted(after) for before, after in on.items()} == possible


def test_what_ended_has_a_day_and_what_was_published_too(meedoen: Network, chris: Person):
    in_state(meedoen, DRAFT)
    later = NOW + timedelta(days=200)

    publish_network(meedoen.id, chris.id, NOW)
    for state in (RUNNING, CLOSING, CLOSED):
        kept = set_state(meedoen.id, state, chris.id, later)

    assert (kept.published_at, kept.ended_at) == (NOW, later)
    assert noted() == ["recruiting", "running", "closing", "closed"]


def test_publishing_again_does_not_bring_back_what_is_under_way(meedoen: Network, chris: Person):
    kept = publish_network(meedoen.id, chris.id, NOW)

    assert (kept.state, noted()) == (RUNNING, [])


def test_who_stops_it_says_why_and_each_member_hears_it_once(meedoen: Network, chris: Person, anna: Person):
    add_member(meedoen.id, anna.email, "", chris.id, NOW)

    with pytest.raises(NeedsSentence):
        set_state(meedoen.id, STOPPED, chris.id, NOW)
    for _ in range(2):
        set_state(meedoen.id, STOPPED, chris.id, NOW, "We zijn met te weinig.")

    assert letters_to("anna") == ["network-stopped"]
    words = words_of(db.session.scalars(select(Letter).where(Letter.kind == "network-stopped")).one())
    assert words.subject == "Meedoen stopt"
    assert "We zijn met te weinig." in words.lines
    assert words.button and words.button.url.endswith("/networks/meedoen")


def test_a_coordinator_takes_each_step_by_a_button_and_reads_what_it_means(as_lotte: Browser, meedoen: Network):
    in_state(meedoen, DRAFT)
    page = as_lotte.open("/networks/meedoen")
    assert "Alleen de coördinatoren en de organisatoren zien het." in page.text

    page = page.press("Publiceer").press("Start het netwerk").press("Begin met afronden")
    page = page.press("Nog niet afronden: terug naar bezig").press("Begin met afronden").press("Sluit het netwerk af")

    assert noted() == ["recruiting", "running", "closing", "running", "closing", "closed"]
    assert "Dit netwerk is afgesloten." in page.text
    assert [form for form in page.forms if form.action.endswith(("/state", "/publication"))] == []


def test_stopping_without_a_sentence_is_refused_and_with_one_it_stands_on_the_page(
    as_lotte: Browser, as_daan: Browser, meedoen: Network
):
    page = as_lotte.open("/networks/meedoen").press("Stop het netwerk")
    assert (page.status, page.errors()) == (422, ["Schrijf één zin voor de leden."])

    stop = next(form for form in page.forms if "sentence" in form.fields)
    stop.submit(sentence="We zijn met te weinig.")

    assert "We zijn met te weinig." in as_daan.open("/networks/meedoen").text


def test_a_step_from_a_page_that_was_overtaken_says_so(as_lotte: Browser, meedoen: Network, chris: Person):
    page = as_lotte.open("/networks/meedoen")
    set_state(meedoen.id, CLOSING, chris.id, NOW)
    set_state(meedoen.id, CLOSED, chris.id, NOW)

    refused = page.press("Nog niet gestart: terug naar leden zoeken")

    assert (refused.status, "Dit kan niet meer" in refused.text) == (409, True)


@pytest.mark.both_databases
def test_two_presses_at_once_are_one_step(app: Flask, meedoen: Network, chris: Person, anna: Person):
    add_member(meedoen.id, anna.email, "", chris.id, NOW)
    network_id, by_id = meedoen.id, chris.id

    def press(_: int) -> str:
        with app.app_context():
            return set_state(network_id, STOPPED, by_id, NOW, "Klaar.").state

    with ThreadPoolExecutor(2) as elsewhere:
        with transaction():
            lock_network(network_id, NOW)
            presses = []
            for count in (1, 2):
                presses.append(elsewhere.submit(press, count))
                wait_until_somebody_waits(presses[-1], count)
        states = [press.result(20) for press in presses]

    assert (states, noted(), letters_to("anna")) == ([STOPPED, STOPPED], ["stopped"], ["network-stopped"])
