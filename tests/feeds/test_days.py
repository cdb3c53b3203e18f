"""A session of several days in calendars: each day says which it is, and can be taken alone."""

from datetime import UTC, datetime, timedelta

import pytest
from flask import Flask
from flask.testing import FlaskClient

from portal.agenda.models import Meeting
from portal.signups.operations.call_off import call_off
from portal.signups.operations.change import change_meeting
from tests.browser import Browser
from tests.cast import NOW, make, meeting_text, sign_up_all
from tests.feeds.portals import FEED, calendar_at, titles
from tests.flows.letters import link_in, mail_of, text_of
from tests.scenes import built_once

FIRST = datetime(2026, 12, 10, 8, 30, tzinfo=UTC)


def days(*numbers: float) -> list[tuple[datetime, datetime]]:
    return [(FIRST + timedelta(days=number), FIRST + timedelta(days=number, hours=2)) for number in numbers]


@pytest.fixture
@built_once
def three(app: Flask) -> Meeting:
    return make(title="Driedaagse", blocks=days(0, 1, 2))


def files(meeting: Meeting, *numbers: int) -> list[str]:
    return [f"/agenda/{meeting.slug}/day-{number}.ics" for number in numbers]


def test_each_day_says_which_one_it_is(client: FlaskClient, three: Meeting):
    make(title="Eén dag", blocks=days(9))

    assert titles(client) == ["Driedaagse (1/3)", "Driedaagse (2/3)", "Driedaagse (3/3)", "Eén dag"]


def test_two_blocks_of_one_day_are_counted_too(client: FlaskClient):
    make(title="Ochtend en middag", blocks=days(0, 0.25))

    assert titles(client) == ["Ochtend en middag (1/2)", "Ochtend en middag (2/2)"]


def test_a_day_that_was_taken_away_is_not_counted(client: FlaskClient, three: Meeting):
    change_meeting(three.id, meeting_text(title="Driedaagse", blocks=days(0, 2)), 1, NOW)

    assert titles(client) == ["Driedaagse (1/2)", "Gaat niet door: Driedaagse", "Driedaagse (2/2)"]


def test_each_day_has_a_file_with_the_event_of_the_whole(client: FlaskClient, three: Meeting):
    whole = calendar_at(client, f"/agenda/{three.slug}.ics")

    apart = [calendar_at(client, path) for path in files(three, 1, 2, 3)]

    assert [part.all("VEVENT") for part in apart] == [[event] for event in whole.all("VEVENT")]
    assert [part.all("VTIMEZONE") for part in apart] == [whole.all("VTIMEZONE")] * 3


@pytest.mark.parametrize("number", ["0", "4", "999999999", "1.5", "-1", "x"])
def test_a_day_that_is_not_there_is_not_found(client: FlaskClient, three: Meeting, number: str):
    assert client.get(f"/agenda/{three.slug}/day-{number}.ics").status_code == 404


def test_called_off_each_file_says_so(client: FlaskClient, three: Meeting):
    before = client.get(files(three, 2)[0])
    call_off(three.id, "", None, NOW)

    assert titles(client, files(three, 2)[0]) == ["Gaat niet door: Driedaagse (2/3)"]
    has = {"If-None-Match": before.headers["ETag"]}
    assert client.get(files(three, 2)[0], headers=has).status_code == 200


def test_page_and_letter_offer_each_day_beside_all_of_them(app: Flask, three: Meeting):
    sign_up_all(three, "daan")
    texts = ["Dag 1 toevoegen: do 10 dec", "Dag 2 toevoegen: vr 11 dec", "Dag 3 toevoegen: za 12 dec"]

    page = Browser(app).open(f"/agenda/{three.slug}")
    letter = text_of(mail_of("daan")[-1])

    assert [page.links[text] for text in texts] == files(three, 1, 2, 3)
    assert page.links["iPhone, Mac"] == page.links["Bestand (.ics)"] == f"/agenda/{three.slug}.ics"
    for text, path in zip(texts, files(three, 1, 2, 3), strict=True):
        assert f"{text}:\r\nhttp://samenop.example{path}\r\n" in letter
    assert f"http://samenop.example/agenda/{three.slug}.ics" in letter


def test_the_receipt_and_ones_own_page_offer_them_too(app: Flask, three: Meeting):
    daan = Browser(app)
    receipt = daan.open(f"/agenda/{three.slug}").form("/signup").submit(name="Daan", email="daan@oeverkring.example")
    own = daan.open(link_in(mail_of("daan")[-1]))

    for page, name in ((receipt, "receipt"), (own, "signup")):
        days = [href for text, href in page.links.items() if text.startswith("Dag ")]
        assert (page.name, days) == (name, files(three, 1, 2, 3))


def test_of_one_day_there_is_one_file_to_press(app: Flask, client: FlaskClient, workshop: Meeting):
    sign_up_all(workshop, "daan")

    page = Browser(app).open(f"/agenda/{workshop.slug}")

    assert [href for href in page.links.values() if href.endswith(".ics") and "day-" in href] == []
    assert "day-" not in text_of(mail_of("daan")[-1])
    assert titles(client, files(workshop, 1)[0]) == titles(client, FEED)


def test_who_follows_the_agenda_stays_free_and_who_adds_a_session_is_busy(client: FlaskClient, three: Meeting):
    shown = {
        path: {
            line.value
            for event in calendar_at(client, path).all("VEVENT")
            for line in event.lines
            if line.name == "TRANSP"
        }
        for path in (FEED, f"{FEED}?city=Amsterdam", f"/agenda/{three.slug}.ics", *files(three, 1))
    }

    assert list(shown.values()) == [{"TRANSPARENT"}, {"TRANSPARENT"}, set(), set()]
