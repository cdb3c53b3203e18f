"""The letter of a month to members: at most one, never an empty one, on the first working day."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest
from flask import Flask

from portal.agenda.models import Meeting, Visibility
from portal.db import transaction
from portal.messages.jobs import tell_all
from portal.messages.operations.monthly import tell_month
from portal.messages.rules import month_to_tell
from portal.networks.models import Network, NetworkState
from portal.people.models import Person
from portal.people.operations.letters import choose_letters
from portal.signups.operations.call_off import call_off
from portal.signups.operations.cancel import cancel
from portal.summaries.models import Audience
from tests.cast import NOW, letters_to, make, network, person, sign_up_all, signup_of
from tests.flows.letters import mail_of
from tests.lessons.sharing import shared
from tests.members import add_member
from tests.scenes import built_once
from tests.waiting import wait_until_somebody_waits

KIND = "network-monthly"
FIRST = datetime(2026, 12, 1, 7, 0, tzinfo=UTC)  # Tuesday, eight o'clock in Amsterdam
A_DAY, A_MOMENT = timedelta(days=1), timedelta(seconds=1)


@pytest.fixture
@built_once
def meedoen(app: Flask) -> Network:
    return two("Meedoen")


def two(name: str) -> Network:
    """Return a network of anna and daan."""
    made = network(name)
    for member in ("anna", "daan"):
        add_member(made.id, f"{member}@oeverkring.example", member.title(), None, NOW)
    return made


def of(meedoen: Network, **changes) -> Meeting:
    return make(**{"network_id": meedoen.id, "visibility": Visibility.MEMBERS, **changes})


def got(*names: str) -> list[int]:
    return [letters_to(name).count(KIND) for name in names]


@pytest.mark.parametrize(
    ("at", "month"),
    [
        (FIRST - A_MOMENT, None),
        (FIRST, "2026-12"),
        (FIRST + 4 * A_DAY - A_MOMENT, "2026-12"),
        (FIRST + 4 * A_DAY, None),
        (datetime(2027, 1, 1, 12, 0, tzinfo=UTC), None),  # New Year, before a weekend
        (datetime(2027, 1, 4, 7, 0, tzinfo=UTC), "2027-01"),
        (datetime(2027, 2, 1, 7, 0, tzinfo=UTC), "2027-02"),
    ],
)
def test_it_goes_from_the_morning_of_the_first_working_day_on(at: datetime, month: str | None):
    found = month_to_tell(at, "Europe/Amsterdam")

    assert (found.name if found else None) == month


def test_who_has_no_place_in_a_session_to_come_is_told_of_it(meedoen: Network):
    coming = of(meedoen, title="Samen kijken")
    sign_up_all(coming, "daan")

    for hours in range(3):
        tell_all(FIRST + timedelta(hours=hours))

    assert got("anna", "daan") == [1, 0]
    (letter,) = mail_of("anna")
    text = letter.get_body(("plain",)).get_content().replace("\r", "")  # pyright: ignore
    assert letter["Subject"] == "Nieuws van je netwerk: december 2026"
    assert "De komende weken is er 1 sessie waarin je nog geen plaats hebt.\n" in text
    assert f"di 8 dec, 9.30: Samen kijken:\nhttp://samenop.example/sign-in?next=/agenda/{coming.slug}\n" in text
    assert "gedeeld" not in text
    assert letter["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"


def test_of_two_networks_comes_one_letter(meedoen: Network):
    for title, where in (("Samen kijken", meedoen), ("Samen doen", two("Anders"))):
        of(where, title=title)

    tell_all(FIRST)

    assert got("anna", "daan") == [1, 1]


def test_lessons_that_somebody_got_by_letter_are_no_news_to_them_but_they_are_to_others(meedoen: Network):
    shared(network_id=meedoen.id, title="Geleerd", audience=Audience.NETWORK, there=("anna", "emma"))

    tell_all(FIRST)

    assert got("anna", "daan") == [0, 1]
    text = mail_of("daan")[-1].get_body(("plain",)).get_content().replace("\r", "")  # pyright: ignore
    assert "Vorige maand zijn de lessen van 1 sessie gedeeld.\n" in text
    assert "Lessen: Geleerd:\nhttp://samenop.example/agenda/geleerd/summary\n" in text


def test_nothing_comes_when_there_is_nothing_new(meedoen: Network):
    gone = of(meedoen, title="Afgezegd")
    sign_up_all(gone, "anna", "daan")
    cancel(signup_of(gone, "anna").id, NOW)
    call_off(of(meedoen, title="Gaat niet door").id, "Ziek.", None, NOW)
    of(meedoen, title="Met de link", visibility=Visibility.LINK)
    of(meedoen, title="Veel later", starts_at=FIRST + 36 * A_DAY, ends_at=FIRST + 36 * A_DAY + timedelta(hours=1))
    of(network("Anders"), title="Van anderen", visibility=Visibility.PUBLIC)
    shared(network_id=meedoen.id, title="Voor wie er was", audience=Audience.PARTICIPANTS)

    tell_all(FIRST)

    assert got("anna", "daan") == [0, 0]


def test_nothing_comes_to_who_switched_it_off_or_of_a_network_that_ended(meedoen: Network):
    over = two("Voorbij")
    of(over, title="Toch nog")
    with transaction() as session:
        session.get_one(Network, over.id).state = NetworkState.CLOSED
    tell_all(FIRST)
    assert got("anna", "daan") == [0, 0]

    of(meedoen, title="Samen kijken")
    choose_letters(person("daan").id, True)
    tell_all(FIRST)

    assert got("anna", "daan") == [1, 0]


def test_it_is_not_sent_when_its_news_is_none_any_more(meedoen: Network):
    coming = of(meedoen, title="Samen kijken")
    tell_all(FIRST)

    sign_up_all(coming, "anna")

    assert [letter["X-Portal-Kind"] for letter in mail_of("anna")] == ["signup-going"]


@pytest.mark.both_databases
def test_two_workers_at_once_post_one(app: Flask, meedoen: Network):
    of(meedoen, title="Samen kijken")
    month, anna_id = month_to_tell(FIRST, "Europe/Amsterdam"), person("anna").id
    assert month

    def tell() -> None:
        with app.app_context():
            tell_month(anna_id, month, FIRST)

    with ThreadPoolExecutor(2) as elsewhere:
        with transaction() as session:
            session.get_one(Person, anna_id, with_for_update=True)
            workers = []
            for count in (1, 2):
                workers.append(elsewhere.submit(tell))
                wait_until_somebody_waits(workers[-1], count)
        for worker in workers:
            worker.result(20)

    assert got("anna") == [1]
