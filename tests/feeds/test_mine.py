"""A person's own calendar: where they have a place, where they wait, and what their networks do."""

from datetime import timedelta

import pytest
from flask import Flask
from flask.testing import FlaskClient
from icalendar import Calendar as LibraryCalendar
from time_machine import Traveller

from portal.agenda.models import Meeting, Visibility
from portal.pages.views import my_calendar
from portal.people.models import RoleName
from portal.signups.operations.call_off import call_off
from portal.signups.operations.cancel import cancel
from portal.signups.operations.change import change_meeting
from portal.signups.operations.tell_details import tell_details
from portal.signups.rules.signing_up import Details
from tests.after import held
from tests.cast import NOW, coordinator, make, meeting_text, network, newcomer, person, sign_up, sign_up_all, signup_of
from tests.feeds.mine import MyEvent, events_of, found, in_short, started
from tests.feeds.portals import calendar_at, titles
from tests.lessons.sharing import shared
from tests.members import add_member, remove_member
from tests.scenes import built_once

LINK, PHONE, DETAILS = "https://meet.example/kamer", "06 87654321", "Code: 4711"
ONLINE = {"online_url": LINK, "online_details": DETAILS, "contact_phone": PHONE, "city": "", "place": "", "address": ""}
DAYS_30, A_SECOND = timedelta(days=30), timedelta(seconds=1)


@pytest.fixture
@built_once
def online(app: Flask) -> Meeting:
    """An online session with one seat, which anna has; bram waits."""
    meeting = make(title="Online", capacity=1, **ONLINE)
    sign_up_all(meeting, "anna", "bram")
    return meeting


def test_a_seat_is_confirmed_and_says_how_to_join(client: FlaskClient, online: Meeting):
    (event,) = events_of(client, started())

    assert (event["SUMMARY"].text, event["STATUS"].value) == ("Online", "CONFIRMED")
    assert (event["CONFERENCE"].value, event["CONFERENCE"].parameters) == (LINK, {"VALUE": "URI", "FEATURE": "VIDEO"})
    assert event["LOCATION"].text == LINK
    assert event["DESCRIPTION"].text.startswith(
        f"Doe online mee: {LINK}\n{DETAILS}\nTelefoon op de dag zelf: {PHONE}\n\nWe kijken samen naar twee situaties."
    )
    assert event["DESCRIPTION"].text.endswith("Geef je plaats terug, of wijzig iets: http://samenop.example/me")
    assert "TRANSP" not in event.names()


def test_with_a_place_the_location_is_the_place(client: FlaskClient):
    sign_up_all(make(online_url=LINK), "anna")

    (event,) = events_of(client, started())

    assert (event["LOCATION"].text, event["CONFERENCE"].value) == (
        "Buurthuis De Kraanvogel, Kade 1, Amsterdam",
        LINK,
    )


def test_it_is_the_same_event_as_in_the_agenda(client: FlaskClient, online: Meeting):
    (mine,), (agenda,) = events_of(client, started()), calendar_at(client).all("VEVENT")

    assert mine["UID"].value == agenda["UID"].value
    assert int(mine["SEQUENCE"].value) == int(agenda["SEQUENCE"].value) + 1
    assert [name for name in agenda.names() if name not in mine.names()] == ["TRANSP"]


def test_whoever_waits_has_it_as_tentative_without_a_link(client: FlaskClient, online: Meeting):
    path = started("bram")

    (event,) = events_of(client, path)

    assert in_short(client, path) == [MyEvent("Wachtlijst: Online", "TENTATIVE", "1")]
    assert "CONFERENCE" not in event.names()
    assert [secret for secret in (LINK, PHONE, DETAILS) if secret in client.get(path).text] == []


def test_who_moves_up_from_the_queue_has_a_higher_sequence(client: FlaskClient, online: Meeting):
    anna, bram = started("anna"), started("bram")

    cancel(signup_of(online, "anna").id, NOW)

    assert in_short(client, anna) == [MyEvent("Geen plek meer: Online", "CANCELLED", "2")]
    assert in_short(client, bram) == [MyEvent("Online", "CONFIRMED", "2")]
    assert LINK not in client.get(anna).text


def test_given_back_it_stays_for_thirty_days(client: FlaskClient, workshop: Meeting, clock: Traveller):
    far = make(title="Ver weg", starts_at=NOW + 4 * DAYS_30, ends_at=NOW + 4 * DAYS_30 + timedelta(hours=2))
    sign_up_all(far, "anna")
    path = started()
    cancel(signup_of(far, "anna").id, NOW)

    seen = []
    for moment in (NOW, NOW + DAYS_30 - A_SECOND, NOW + DAYS_30 + A_SECOND):
        clock.move_to(moment)
        seen.append([event.status for event in in_short(client, path)])

    assert seen == [["CANCELLED"], ["CANCELLED"], []]


@pytest.mark.both_databases
def test_who_comes_back_has_one_event_that_goes_on_counting(client: FlaskClient, workshop: Meeting):
    path = started()
    seen = []
    for _ in range(2):
        sign_up_all(workshop, "anna")
        seen += in_short(client, path)
        cancel(signup_of(workshop, "anna").id, NOW)
        seen += in_short(client, path)

    assert [(event.status, event.sequence) for event in seen] == [
        ("CONFIRMED", "1"),
        ("CANCELLED", "2"),
        ("CONFIRMED", "3"),
        ("CANCELLED", "4"),
    ]


def test_a_move_moves_it_and_raises_its_sequence(client: FlaskClient, workshop: Meeting):
    sign_up_all(workshop, "anna")
    path = started()
    (before,) = events_of(client, path)
    span = (workshop.starts_at + timedelta(days=2), workshop.ends_at + timedelta(days=2))

    change_meeting(workshop.id, meeting_text(blocks=[span]), workshop.version, NOW)

    (after,) = events_of(client, path)
    assert after["DTSTART"].moment - before["DTSTART"].moment == timedelta(days=2)
    assert (before["SEQUENCE"].value, after["SEQUENCE"].value) == ("1", "2")


def test_called_off_it_says_so_for_thirty_days_after_its_end(client: FlaskClient, online: Meeting, clock: Traveller):
    path = started()
    call_off(online.id, "Ziek", None, NOW)
    gone = online.ends_at + DAYS_30

    seen = [in_short(client, path)]
    for moment in (gone - A_SECOND, gone + A_SECOND):
        clock.move_to(moment)
        seen.append(in_short(client, path))

    off = [MyEvent("Gaat niet door: Online", "CANCELLED", "2")]
    assert seen == [off, off, []]


@pytest.mark.both_databases
def test_anna_sees_what_her_network_does_and_that_she_has_no_place(client: FlaskClient):
    hers, other = network().id, network("Andere").id
    add_member(hers, "anna@oeverkring.example", "Anna", None, NOW)
    for name, visibility in (("Open", Visibility.PUBLIC), ("Leden", Visibility.MEMBERS), ("Link", Visibility.LINK)):
        make(title=name, visibility=visibility, network_id=hers, **ONLINE)
    make(title="Niet van haar", visibility=Visibility.MEMBERS, network_id=other)
    path = started()

    assert in_short(client, path) == [
        MyEvent("Niet ingeschreven: Open", "TENTATIVE", "0"),
        MyEvent("Niet ingeschreven: Leden", "TENTATIVE", "0"),
    ]
    assert [secret for secret in (LINK, PHONE, DETAILS) if secret in client.get(path).text] == []
    assert "Schrijf je in of lees meer:" in events_of(client, path)[1]["DESCRIPTION"].text
    assert titles(client, started("bram")) == []
    remove_member(hers, found("anna").id, None, NOW)
    assert titles(client, path) == []


def test_given_back_a_session_of_her_network_does_not_return_as_one_without_a_place(
    client: FlaskClient, clock: Traveller
):
    hers = network().id
    add_member(hers, "anna@oeverkring.example", "Anna", None, NOW)
    far = make(network_id=hers, starts_at=NOW + 4 * DAYS_30, ends_at=NOW + 4 * DAYS_30 + timedelta(hours=2))
    sign_up_all(far, "anna")
    path = started()
    cancel(signup_of(far, "anna").id, NOW)
    clock.move_to(NOW + 2 * DAYS_30)

    assert titles(client, path) == []


@pytest.mark.both_databases
def test_bram_sees_what_he_leads_and_how_to_join_it(client: FlaskClient):
    bram = person("bram", RoleName.FACILITATOR)
    make(title="Van Bram", facilitator_ids=[bram.id], **ONLINE)
    make(title="Van een ander", **ONLINE)

    (event,) = events_of(client, started("bram"))

    assert (event["SUMMARY"].text, event["STATUS"].value, event["CONFERENCE"].value) == ("Van Bram", "CONFIRMED", LINK)
    assert "Geef je plaats terug" not in event["DESCRIPTION"].text


def test_what_she_was_in_stays_twelve_months_without_the_way_in(client: FlaskClient, online: Meeting, clock: Traveller):
    anna, bram = started("anna"), started("bram")
    year = online.ends_at + timedelta(days=365)

    seen = []
    for moment in (online.ends_at - A_SECOND, online.ends_at, year - A_SECOND, year + A_SECOND):
        clock.move_to(moment)
        seen.append((titles(client, anna), LINK in client.get(anna).text, titles(client, bram)))

    assert seen == [
        (["Online"], True, ["Wachtlijst: Online"]),
        (["Online"], False, []),
        (["Online"], False, []),
        ([], False, []),
    ]


def test_a_past_session_leads_to_what_was_learned_once_that_is_public(client: FlaskClient):
    told, _silent = shared(title="Gedeeld"), held(title="Stil")

    texts = {event["SUMMARY"].text: event["DESCRIPTION"].text for event in events_of(client, started())}

    learned = f"Lees wat we leerden: http://samenop.example/agenda/{told.slug}/summary"
    assert {title: learned in text for title, text in texts.items()} == {"Gedeeld": True, "Stil": False}


def test_no_word_of_another_person_is_in_it(client: FlaskClient):
    bram, lotte = person("bram", RoleName.FACILITATOR), coordinator("lotte", network())
    meeting = make(facilitator_ids=[bram.id], network_id=next(iter(lotte.coordinated_ids)), capacity=5, **ONLINE)
    words = Details(needs="Een lift", learning_question="Hoe begin ik?", phone="06 11111111", show_me=True)
    sign_up(meeting.id, newcomer("els", "Huis van Els"), NOW)
    tell_details(signup_of(meeting, "els").id, words, NOW)
    sign_up(meeting.id, newcomer("anna", "Huis van Anna"), NOW)
    tell_details(signup_of(meeting, "anna").id, Details(needs="Een stoel"), NOW)

    text = client.get(started()).text.replace("\r\n ", "")

    others = ("Bram", "Lotte", "Els", "Een lift", "Hoe begin ik?", "06 11111111")
    own = ("Anna", "Een stoel", "anna@")
    assert [word for word in (*others, *own, "@oeverkring") if word in text] == []
    assert [word for word in (PHONE, LINK, "Meedoen lukt niet vanzelf") if word not in text] == []  # control


def test_an_empty_one_is_a_calendar_too(client: FlaskClient):
    calendar = calendar_at(client, started())

    assert (calendar.all("VEVENT"), calendar["NAME"].text) == ([], "Samenop · Mijn sessies")
    assert "METHOD" not in calendar.names()


def test_of_two_days_each_is_an_event_with_its_number(client: FlaskClient):
    days = [(NOW + timedelta(days=n), NOW + timedelta(days=n, hours=2)) for n in (3, 4)]
    sign_up_all(make(title="Twee dagen", capacity=1, blocks=days), "bram", "anna")

    assert titles(client, started()) == ["Wachtlijst: Twee dagen (1/2)", "Wachtlijst: Twee dagen (2/2)"]


def test_of_very_many_those_that_come_last_stay(client: FlaskClient, monkeypatch: pytest.MonkeyPatch):
    hers = network().id
    add_member(hers, "anna@oeverkring.example", "Anna", None, NOW)
    for number in range(1, 4):
        starts_at = NOW + timedelta(days=number)
        meeting = make(title=f"Met {number}", starts_at=starts_at, ends_at=starts_at + timedelta(hours=1))
        sign_up_all(meeting, "anna")
        make(title=f"Zonder {number}", network_id=hers, starts_at=starts_at, ends_at=starts_at + timedelta(hours=2))
    path = started()
    every = titles(client, path)

    monkeypatch.setattr(my_calendar, "MOST_EVENTS", 3)

    assert (len(every), titles(client, path)) == (6, every[-3:])


def test_icalendar_reads_the_way_in_as_a_conference(client: FlaskClient, online: Meeting):
    (event,) = LibraryCalendar.from_ical(client.get(started()).data).walk("VEVENT")

    assert (str(event["CONFERENCE"]), event["CONFERENCE"].params["FEATURE"]) == (LINK, "VIDEO")
    assert (event.start, event.end, str(event["STATUS"])) == (online.starts_at, online.ends_at, "CONFIRMED")
