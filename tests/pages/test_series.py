"""The switch in the form, what is said before publishing, sessions without guests, and the attendance grid."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from flask import Flask, render_template
from time_machine import Traveller

from portal.agenda.models import Meeting, Visibility
from portal.networks.models import Network
from portal.signups.models import Attendance
from portal.signups.operations.attend import note_attendance, walk_in
from portal.signups.operations.cancel import cancel
from portal.signups.operations.change import change_meeting
from portal.signups.operations.publish import publish_session
from portal.signups.operations.remove import remove
from portal.signups.operations.sign_up import sign_up
from portal.signups.views.series import my_row
from tests.browser import Browser, Page, sign_in, words_in
from tests.cast import (
    AFTER_THE_START,
    GOING,
    NOW,
    coordinator,
    days_before,
    letters_to,
    make_draft,
    meeting_text,
    network,
    newcomer,
    person,
    sign_up_all,
    signup_of,
    standings,
)
from tests.members import add_member
from tests.memberships.joining import change
from tests.scenes import built_once

NAMES = ("anna", "daan", "emma")


@pytest.fixture
@built_once
def meedoen(app: Flask) -> Network:
    made = network()
    for name in NAMES:
        add_member(made.id, f"{name}@oeverkring.example", name.title(), None, NOW)
    return made


@pytest.fixture
def as_lotte(app: Flask, meedoen: Network) -> Browser:
    return sign_in(Browser(app), coordinator("lotte", meedoen))


@pytest.fixture
def as_member(app: Flask, meedoen: Network) -> Browser:
    return sign_in(Browser(app), person("anna"))


def draft(of: Network, **changes: object) -> Meeting:
    return make_draft(**{"network_id": of.id, "seats_members": True, "capacity": 10, **changes})


def published(of: Network, **changes: object) -> Meeting:
    return publish_session(draft(of, **changes).id, NOW)


def box(page: Page) -> str:
    return words_in(page.by_id("signup-box"))


# The switch

WHEN = {"starts": "2026-12-08T10:00", "ends": "2026-12-08T12:00"}


def test_a_coordinator_chooses_it_in_the_form_and_is_told_the_numbers_before_publishing(
    as_lotte: Browser, meedoen: Network
):
    form = as_lotte.open("/manage/meetings/new").form("/new")
    page = form.submit(
        title="Samen", capacity="2", city="Gent", description="Wij.", network="meedoen", seats_members="yes", **WHEN
    )

    said = "Het netwerk heeft 3 leden. Deze sessie heeft 2 plaatsen. Publiceer je, dan komt 1 lid op de wachtlijst"
    assert said in page.text
    assert said in as_lotte.open("/manage/meetings/samen").text

    public = page.press("Publiceer")
    assert "3 leden van het netwerk staan er nu in, of op de wachtlijst. We mailen hen." in public.text
    assert [letters_to(name) for name in NAMES] == [["member-seated"], ["member-seated"], ["member-waiting"]]


def test_with_places_enough_it_says_that_all_are_in(as_lotte: Browser, meedoen: Network):
    page = as_lotte.open(f"/agenda/{draft(meedoen).slug}")

    assert "Het netwerk heeft 3 leden. Deze sessie heeft 10 plaatsen. Publiceer je, dan staan ze er allemaal in." in (
        page.text
    )


def test_a_session_whose_members_sign_up_themselves_says_nothing_of_them(as_lotte: Browser, meedoen: Network):
    assert "Het netwerk heeft" not in as_lotte.open(f"/agenda/{draft(meedoen, seats_members=False).slug}").text


@pytest.mark.parametrize("choice", [{"seats_members": "yes"}, {"takes_guests": "no"}], ids=str)
def test_without_a_network_the_form_asks_which(as_lotte: Browser, meedoen: Network, choice: dict[str, Any]):
    form = as_lotte.open("/manage/meetings/new").form("/new")

    page = form.submit(title="Samen", capacity="2", network="", **WHEN, **choice)

    assert (page.status, page.errors()) == (422, ["Kies het netwerk van wie de leden mogen komen."])


def test_the_form_shows_what_was_chosen_and_a_form_without_the_fields_leaves_it(as_lotte: Browser, meedoen: Network):
    meeting = published(meedoen, takes_guests=False)
    form = as_lotte.open(f"/manage/meetings/{meeting.slug}/edit").form("/edit")
    assert (form.values["seats_members"], form.values["takes_guests"]) == ("yes", "no")

    as_lotte.open(f"/manage/meetings/{meeting.slug}/edit").form("/edit").submit(
        seats_members=None, takes_guests=None, title="Anders"
    )
    again = as_lotte.open(f"/manage/meetings/{meeting.slug}/edit").form("/edit")
    values = [again.values[name] for name in ("title", "seats_members", "takes_guests")]
    assert values == ["Anders", "yes", "no"]


def test_a_portal_without_networks_asks_nothing_of_members(as_chris: Browser):
    assert "seats_members" not in as_chris.open("/manage/meetings/new").form("/new").fields


# Guests


def test_a_guest_reads_that_it_is_for_members(app: Flask, meedoen: Network):
    meeting = published(meedoen, takes_guests=False)
    stranger = Browser(app)

    page = stranger.open(f"/agenda/{meeting.slug}")

    assert (page.state, page.links["Lid? Log in"]) == ("closed", "/sign-in")
    assert "Deze sessie is voor leden van Meedoen." in box(page)
    assert "Alleen voor leden" in stranger.open("/agenda").text


@pytest.mark.parametrize("name", ["anna", "gijs"], ids=["a member's address", "a guest's"])
def test_a_sign_up_from_outside_is_refused_alike_for_members_and_guests(app: Flask, meedoen: Network, name: str):
    meeting = published(meedoen, capacity=10, seats_members=False)
    page = Browser(app).open(f"/agenda/{meeting.slug}")
    form = page.form("/signup")
    _without_guests(meeting, meedoen)

    answer = form.submit(name="Iemand", email=f"{name}@oeverkring.example")

    assert (answer.status, answer.state, standings(meeting)) == (409, "closed", {})
    assert "Deze sessie is voor leden van Meedoen." in box(answer)


def _without_guests(meeting: Meeting, of: Network) -> None:
    change_meeting(meeting.id, meeting_text(network_id=of.id, capacity=10, takes_guests=False), 1, NOW)


def test_a_member_who_is_signed_in_comes_back_with_their_own_address_only(as_member: Browser, meedoen: Network):
    meeting = published(meedoen, takes_guests=False)
    cancel(signup_of(meeting, "anna").id, NOW)

    form = as_member.open(f"/agenda/{meeting.slug}").form("/signup")
    refused = form.submit(email="gijs@oeverkring.example", name="Gijs")
    assert (refused.status, refused.errors()) == (
        409,
        [
            "Alleen leden van het netwerk kunnen zich inschrijven voor deze sessie. Gebruik het adres waarmee je "
            "inlogde."
        ],
    )
    assert as_member.open(f"/agenda/{meeting.slug}").form("/signup").submit().state == "going"
    assert (signup_of(meeting, "anna").standing, "gijs" in standings(meeting)) == (GOING, False)
    page = as_member.open(f"/agenda/{meeting.slug}")
    assert "Schrijf nog iemand in" not in page.text  # a guest would come along under her address
    at_her_address = replace(newcomer("anna"), name="Gijs")
    sign_up(meeting.id, at_her_address, NOW, reader_id=signup_of(meeting, "anna").person_id)
    assert "gijs" not in standings(meeting)


def test_the_session_is_open_again_with_guests(app: Flask, meedoen: Network):
    meeting = published(meedoen)

    page = (
        Browser(app)
        .open(f"/agenda/{meeting.slug}")
        .form("/signup")
        .submit(name="Gijs", email="gijs@oeverkring.example")
    )

    assert (page.state, standings(meeting)["gijs"]) == ("going", GOING)


# The grid


def grid(page: Page) -> list[list[str]]:
    return [[words_in(cell) for cell in row if cell.tag in ("th", "td")] for row in page.elements("tr")]


@pytest.fixture
def series(meedoen: Network) -> list[Meeting]:
    """A session that is over, with guests, and one to come that emma gave back."""
    first = published(meedoen, title="Eén")
    second = published(meedoen, title="Twee", **_next_week())
    sign_up_all(first, "gijs")
    cancel(signup_of(second, "emma").id, NOW)
    remove(signup_of(second, "daan").id, person("bram").id, NOW)
    noted = {"anna": Attendance.PRESENT, "daan": Attendance.ABSENT}
    note_attendance(first.id, {signup_of(first, name).id: state for name, state in noted.items()}, AFTER_THE_START)
    return [first, second]


def _next_week() -> dict[str, object]:
    text = meeting_text()
    return {"starts_at": text.starts_at + timedelta(weeks=1), "ends_at": text.ends_at + timedelta(weeks=1)}


def test_the_coordinator_sees_members_by_sessions_and_no_guest(
    as_lotte: Browser, meedoen: Network, series: list[Meeting], clock: Traveller
):
    add_member(meedoen.id, "finn@oeverkring.example", "Finn", None, NOW)
    clock.move_to(series[0].ends_at)

    page = as_lotte.open("/manage/networks/meedoen/attendance")

    assert grid(page) == [
        ["Naam", "di 8 dec Eén", "di 15 dec Twee"],
        ["Anna", "was er", "heeft een plaats"],
        ["Daan", "was er niet", "van de lijst gehaald"],
        ["Emma", "niet genoteerd", "gaf de plaats terug"],
        ["Finn", "–geen plaats", "–geen plaats"],
    ]
    assert page.links["Leden van Meedoen"] == "/manage/networks/meedoen/members"


def test_who_gave_it_back_and_came_to_the_door_was_there(as_lotte: Browser, series: list[Meeting], clock: Traveller):
    first = series[0]
    cancel(signup_of(first, "emma").id, days_before(first, days=1))
    walk_in(first.id, newcomer("emma"), person("bram").id, AFTER_THE_START)

    clock.move_to(first.ends_at)
    page = as_lotte.open("/manage/networks/meedoen/attendance")

    assert [row[1] for row in grid(page) if row[0] == "Emma"] == ["was er"]


def test_who_comes_to_the_door_from_a_members_mailbox_is_not_the_member(
    as_lotte: Browser, series: list[Meeting], clock: Traveller
):
    walk_in(series[0].id, replace(newcomer("emma"), name="Piet"), person("bram").id, AFTER_THE_START)

    clock.move_to(series[0].ends_at)
    page = as_lotte.open("/manage/networks/meedoen/attendance")

    assert [row[1] for row in grid(page) if row[0] == "Emma"] == ["niet genoteerd"]


def test_a_network_without_sessions_says_so(as_lotte: Browser):
    page = as_lotte.open("/manage/networks/meedoen/attendance")

    assert (page.status, page.elements("table")) == (200, [])
    assert "Nog niets te zien" in page.text


def test_a_member_sees_their_own_row_only(app: Flask, meedoen: Network, series: list[Meeting]):
    published(meedoen, title="Met een link", seats_members=False, visibility=Visibility.LINK)

    mine = my_row(meedoen, person("emma"), series[0].ends_at)

    assert [(each.meeting.title, each.state, each.address != "") for each in mine] == [
        ("Eén", "not-noted", True),
        ("Twee", "gave-back", False),
    ]
    with app.test_request_context("/networks/meedoen"):
        part = render_template("signups/my_series.html", my_series=mine)
    assert "je gaf je plaats terug" in part
    assert [name for name in ("Anna", "Daan", "Gijs") if name in part] == []


def test_a_member_sees_each_session_once_and_those_with_one_title_numbered(
    app: Flask, meedoen: Network, as_member: Browser
):
    for title, days in (("Samen", 7), ("Samen", 14), ("Apart", 21)):
        text = meeting_text()
        starts, ends = text.starts_at + timedelta(days=days), text.ends_at + timedelta(days=days)
        published(meedoen, title=title, starts_at=starts, ends_at=ends)

    pages = [browser.open("/networks/meedoen") for browser in (as_member, Browser(app))]

    assert [[words_in(each) for each in page.elements("h3")].count("Samen") for page in pages] == [2, 2]
    assert [[words in page.text for words in ("1 van 2", "2 van 2", "van 3")] for page in pages] == [
        [True, True, False],
        [False, False, False],
    ]


def test_a_series_begins_at_the_meetings_that_the_network_still_has_to_hold(meedoen: Network, as_lotte: Browser):
    change(meedoen, meetings=5)
    meeting = published(meedoen)
    make_draft(network_id=meedoen.id, title="Nog een")

    page = as_lotte.open(f"/manage/meetings/{meeting.slug}/copies")

    assert next(form for form in page.forms if "rhythm" in form.values).values["times"] == "3"


def test_the_grid_is_in_no_file(app: Flask):
    """No names leave for an employer: there is no address that gives it as a table for a spreadsheet."""
    ways = [str(rule) for rule in app.url_map.iter_rules() if rule.endpoint.startswith("series.")]

    assert ways == ["/manage/networks/<slug:slug>/attendance"]
