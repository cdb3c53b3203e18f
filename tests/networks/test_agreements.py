"""The agreements half-way: the coordinator is asked once, members are asked once to agree to a changed text."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from flask import Flask
from sqlalchemy import update

from portal.db import db, transaction
from portal.memberships.operations.tell import agree
from portal.messages.jobs import tell_all
from portal.messages.rules import LETTER_OF_A_MONTH
from portal.networks.models import Network, NetworkState
from portal.networks.operations.agreements import keep_agreements
from portal.networks.operations.change import change_network
from portal.networks.operations.writing import text_of
from portal.networks.queries import how_many_agreed, network_with
from portal.networks.rules.agreements import half_way, should_look_at_agreements
from tests.browser import Browser, sign_in
from tests.cast import AMSTERDAM, NOW, coordinator, letters_to, network, person
from tests.flows.letters import mail_of
from tests.members import add_member

FIRST, LAST = date(2026, 9, 1), date(2027, 2, 28)  # half-way: 30 November
HALF_WAY = datetime(2026, 11, 29, 23, 0, tzinfo=UTC)
A_SECOND, A_DAY = timedelta(seconds=1), timedelta(days=1)
DECEMBER, JANUARY = datetime(2026, 12, 1, 7, 0, tzinfo=UTC), datetime(2027, 1, 4, 7, 0, tzinfo=UTC)


@pytest.fixture
def meedoen(app: Flask) -> Network:
    """Return a network of lotte with agreements, to which its members anna and daan agreed."""
    made = network("Meedoen")
    coordinator("lotte", made)
    with transaction() as session:
        known = {"agreements": "- We beginnen op tijd.", "starts_on": FIRST, "ends_on": LAST}
        session.execute(update(Network).where(Network.id == made.id).values(**known))
    for name in ("anna", "daan"):
        add_member(made.id, f"{name}@oeverkring.example", name.title(), None, NOW - A_DAY)
        agree(made.id, person(name).id, 1, NOW - A_DAY)
    return now_of(made)


def now_of(made: Network) -> Network:
    db.session.rollback()
    return network_with(made.id) or pytest.fail("it is gone")


def change(made: Network, agreements: str, at: datetime) -> None:
    text = replace(text_of(now_of(made)), agreements=agreements)
    change_network(made.id, text, now_of(made).version, person("lotte").id, at)


def agreed(made: Network) -> int:
    return how_many_agreed(now_of(made))


@pytest.mark.parametrize(
    ("changes", "at", "asks"),
    [
        ({}, HALF_WAY - A_SECOND, False),
        ({}, HALF_WAY, True),
        ({}, datetime(2027, 2, 28, 22, 59, tzinfo=UTC), True),
        ({}, datetime(2027, 2, 28, 23, 0, tzinfo=UTC), False),
        ({"agreements_looked_at": HALF_WAY}, HALF_WAY + A_DAY, False),
        ({"agreements_changed_at": HALF_WAY}, HALF_WAY + A_DAY, False),
        ({"agreements_changed_at": HALF_WAY - A_SECOND}, HALF_WAY + A_DAY, True),  # in the first half
        ({"agreements": ""}, HALF_WAY, False),
        ({"starts_on": None}, HALF_WAY, False),
        ({"ends_on": None}, HALF_WAY, False),
        ({"state": NetworkState.RECRUITING}, HALF_WAY, False),
        ({"state": NetworkState.CLOSING}, HALF_WAY, False),
    ],
)
def test_from_half_way_to_the_last_day_the_coordinator_is_asked_once(changes: dict, at: datetime, asks: bool):
    known = {"state": NetworkState.RUNNING, "starts_on": FIRST, "ends_on": LAST, "agreements": "Op tijd."}
    made = Network(**{**known, **changes})

    assert should_look_at_agreements(made, at, AMSTERDAM) is asks


@pytest.mark.parametrize(
    ("first", "last", "middle"),
    [(FIRST, LAST, date(2026, 11, 30)), (FIRST, FIRST, FIRST), (FIRST, date(2026, 9, 4), date(2026, 9, 2))],
)
def test_half_way_is_the_day_in_the_middle(first: date, last: date, middle: date):
    found = half_way(Network(starts_on=first, ends_on=last), AMSTERDAM)

    assert found and found.date() == middle


def test_on_manage_one_press_says_that_they_still_hold(app: Flask, meedoen: Network, clock):
    clock.move_to(HALF_WAY)
    lotte = sign_in(Browser(app), person("lotte"))
    asked = lotte.open("/manage")

    assert "Halverwege: kloppen de afspraken nog?" in asked.text
    page = asked.form(f"/networks/{meedoen.slug}/agreements").submit()

    assert "Genoteerd. De afspraken blijven zoals ze zijn." in page.text
    assert "Halverwege" not in page.text
    assert now_of(meedoen).agreements_looked_at is not None
    assert now_of(meedoen).agreements_version == 1


def test_members_are_asked_once_in_the_letter_of_the_month_and_agree_without_signing_in(app: Flask, meedoen: Network):
    change(meedoen, "- We beginnen om half tien.", NOW)
    add_member(meedoen.id, "emma@oeverkring.example", "Emma", None, NOW)
    agree(meedoen.id, person("emma").id, 2, NOW)  # she joined with the new text
    assert agreed(meedoen) == 1

    for month in (DECEMBER, JANUARY):
        tell_all(month)

    assert {name: letters_to(name) for name in ("anna", "daan", "emma")} == {
        "anna": [LETTER_OF_A_MONTH],
        "daan": [LETTER_OF_A_MONTH],
        "emma": [],
    }
    (letter,) = mail_of("anna")
    text = letter.get_body(("plain",)).get_content().replace("\r", "")  # pyright: ignore
    assert "De afspraken in Meedoen zijn veranderd. Ga je ermee akkoord?" in text
    page = Browser(app).open(
        text.split("Lees ze en ga akkoord:\n")[1].split()[0].removeprefix("http://samenop.example")
    )
    assert "We beginnen om half tien." in page.text
    page.form("/agreement").submit()
    assert agreed(meedoen) == 2


def test_who_agreed_already_is_not_asked_and_the_coordinator_sees_only_how_many(app: Flask, meedoen: Network):
    change(meedoen, "- We beginnen om half tien.", NOW)
    agree(meedoen.id, person("anna").id, 2, NOW)
    keep_agreements(meedoen.id, DECEMBER)  # asks nobody again

    tell_all(DECEMBER)

    assert (letters_to("anna"), letters_to("daan")) == ([], [LETTER_OF_A_MONTH])
    page = sign_in(Browser(app), person("lotte")).open("/networks/meedoen")
    assert "1 van de 2 leden is akkoord met de afspraken zoals ze nu zijn." in page.text
    mine = sign_in(Browser(app), person("daan")).open("/networks/meedoen")
    assert "Lees ze en ga akkoord" in mine.text
    assert "van de 2 leden" not in mine.text
