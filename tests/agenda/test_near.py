"""A full session suggests similar sessions, and its page says how many organisations take part."""

from datetime import timedelta

from flask import Flask
from time_machine import Traveller

from portal.agenda.models import Meeting, Visibility
from portal.signups.operations.call_off import call_off
from portal.signups.operations.sign_up import sign_up
from tests.browser import Browser, Page, words_in
from tests.cast import A_WEEK_BEFORE, NOW, days_before, make, make_draft, network, newcomer, sign_up_all


def near(page: Page) -> list[str]:
    """Return the titles of the suggested sessions."""
    return [words_in(title) for part in page.with_class("near") for title in part.iter("h3")]


def later(days: int) -> dict[str, object]:
    starts = NOW + timedelta(days=20 + days)
    return {"starts_at": starts, "ends_at": starts + timedelta(hours=2)}


def test_its_network_comes_first_then_its_city_then_the_soonest(app: Flask, as_daan: Browser):
    samen, other = network("Samen").id, network("Meedoen").id
    full = make(title="Vol", capacity=1, network_id=samen)
    sign_up_all(full, "anna")
    make(title="Elders, het eerst", city="Gent", network_id=other, **later(1))
    make(title="In de stad", network_id=other, **later(3))
    make(title="Van het netwerk", city="Gent", network_id=samen, **later(9))
    make(title="Van het netwerk, in de stad", network_id=samen, **later(12))

    first = near(as_daan.open("/agenda/vol"))
    call_off(make(title="Nog een").id, "", None, NOW)
    call_off(full.id, "", None, NOW)

    assert first == ["Van het netwerk, in de stad", "Van het netwerk", "In de stad"]
    assert near(as_daan.open("/agenda/vol")) == first
    assert near(as_daan.open("/agenda/nog-een")) == ["In de stad", "Van het netwerk, in de stad", "Elders, het eerst"]


def test_only_where_one_can_sign_up_now(app: Flask, as_daan: Browser, clock: Traveller):
    full = make(title="Vol", capacity=1, waiting_list=False)
    queue = make(title="Met een rij", capacity=1, **later(1))
    sign_up_all(make(title="Ook vol", capacity=1, waiting_list=False, **later(2)), "anna")
    sign_up_all(full, "anna")
    sign_up_all(queue, "anna")
    make(title="Gaat open", opens_at=A_WEEK_BEFORE, **later(3))
    make(title="Is dicht", closes_at=NOW, **later(4))
    make(title="Voor leden", visibility=Visibility.MEMBERS, network_id=network().id, **later(5))
    make(title="Met de link", visibility=Visibility.LINK, **later(6))
    make_draft(title="Nog niet af", **later(7))

    before = near(as_daan.open("/agenda/vol"))
    clock.move_to(A_WEEK_BEFORE)

    assert (before, near(as_daan.open("/agenda/vol"))) == (["Met een rij"], ["Met een rij", "Gaat open"])


def test_every_state_without_a_place_leads_on_and_a_place_does_not(
    app: Flask, as_daan: Browser, as_chris: Browser, clock: Traveller
):
    meetings = {
        "open": make(title="Open"),
        "queue": make(title="Rij", capacity=1),
        "full": make(title="Vol", capacity=1, waiting_list=False),
        "closed": make(title="Dicht", closes_at=NOW),
        "called-off": call_off(make(title="Gaat niet door").id, "", None, NOW),
        "not-yet": make(title="Nog dicht", opens_at=A_WEEK_BEFORE),
    }
    sign_up_all(meetings["queue"], "anna")
    sign_up_all(meetings["full"], "anna")
    make(title="Dichtbij", starts_at=NOW + timedelta(days=1), ends_at=NOW + timedelta(days=1, hours=1))
    make(title="Veel later", **later(30))

    pages = {state: as_daan.open(f"/agenda/{meeting.slug}") for state, meeting in meetings.items()}
    leads_on = {state: bool(near(page)) for state, page in pages.items()}
    clock.move_to(meetings["open"].ends_at)
    past = as_daan.open("/agenda/open")

    assert {state: page.state for state, page in pages.items()} == {state: state for state in meetings}
    assert leads_on == {state: state not in ("open", "not-yet") for state in meetings}
    assert (past.state, near(past)) == ("past", ["Veel later"])
    assert near(as_chris.open(f"/agenda/{make_draft(title='Nog niet af').slug}")) == []


def test_of_several_days_one_reads_the_last_day_too(app: Flask, as_daan: Browser):
    sign_up_all(make(title="Vol", capacity=1), "anna")
    noon = NOW + timedelta(days=20, hours=3)  # 13.00 in Amsterdam
    two_days = [(noon, noon + timedelta(hours=4)), (noon + timedelta(hours=20), noon + timedelta(hours=23))]
    make(title="Twee dagen", blocks=two_days)
    make(title="Eén dag", **later(9))

    rows = [words_in(row) for part in as_daan.open("/agenda/vol").with_class("near") for row in part.iter("p")]

    assert [row for row in rows if "·" in row] == [
        "ma 14 dec, 13.00 tot 12.00 uur, tot en met di 15 dec · Buurthuis De Kraanvogel, Amsterdam",
        "wo 23 dec, 10.00 tot 12.00 uur · Buurthuis De Kraanvogel, Amsterdam",
    ]


def test_where_nothing_is_near_nothing_is_said(workshop: Meeting, as_daan: Browser, clock: Traveller):
    clock.move_to(workshop.ends_at)

    assert as_daan.open(f"/agenda/{workshop.slug}").with_class("near") == []


def test_from_three_organisations_up_one_hears_how_many(app: Flask, as_daan: Browser):
    meeting = make(capacity=10)
    sentences = []
    for name, organisation in (
        ("anna", "Zorgkring"),
        ("bram", "De Boei"),
        ("chris", "de boei"),
        ("daan", ""),
        ("fleur", "Gemeente"),
        ("gijs", "Stek"),
    ):
        sign_up(meeting.id, newcomer(name, organisation), NOW)
        sentences += [words_in(item) for item in as_daan.open(f"/agenda/{meeting.slug}").with_class("company")] or [""]

    assert sentences == [*[""] * 4, "Er komen mensen uit 3 organisaties", "Er komen mensen uit 4 organisaties"]


def test_how_many_came_is_not_said_afterwards(app: Flask, as_daan: Browser, clock: Traveller):
    meeting = make(capacity=10)
    for name in ("anna", "bram", "chris"):
        sign_up(meeting.id, newcomer(name, name), NOW)

    clock.move_to(days_before(meeting, hours=-5))

    assert as_daan.open(f"/agenda/{meeting.slug}").with_class("company") == []
