"""Every page in every state: no faults that axe-core knows, in light and dark, and no sideways scrolling."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from email.message import EmailMessage
from urllib.parse import urlsplit

import pytest
from flask import Flask
from playwright.sync_api import Page, expect
from time_machine import Traveller

from portal.agenda.models import Meeting, MeetingKind
from portal.agenda.operations.lead import say_cannot_lead
from portal.agenda.operations.networks import make_network
from portal.agenda.operations.writing import text_of
from portal.agenda.queries.meetings import meeting_at
from portal.clock import now
from portal.db import db
from portal.keys import key_of
from portal.messages.jobs import tell_all
from portal.networks.models import NetworkState
from portal.networks.operations.change import change_network
from portal.networks.operations.state import publish_network, set_state
from portal.networks.operations.writing import NetworkText
from portal.people.models import Person
from portal.people.operations.sign_in import add_person
from portal.signups.operations.call_off import call_off
from portal.signups.operations.cancel import cancel
from portal.signups.operations.change import change_meeting
from tests.cast import NOW, days_before, make, make_draft, meeting_text, sign_up_all, signup_of
from tests.feeds.portals import network
from tests.flows.browser import Visitor, Visitors
from tests.flows.letters import html_of, kinds, link_in, mail_of
from tests.flows.looking import wrongs_of
from tests.flows.serving import served
from tests.lessons.sharing import shared
from tests.members import add_member

pytestmark = pytest.mark.in_turns  # to look at a page in light, dark and four widths takes as long as many tests

# Rules about whole pages: a mail program shows a letter without landmarks around it.
OF_A_WHOLE_PAGE = ("region", "landmark-one-main")
SEPTEMBER, JANUARY = date(2026, 9, 1), date(2027, 1, 24)  # half-way is in November
FIRST_OF_DECEMBER = datetime(2026, 12, 1, 7, 0, tzinfo=UTC)
LONG_WORD = "Arbeidsongeschiktheidsverzekeringsmaatschappijbijeenkomst"


def look_at(visitor: Visitor, *paths: str) -> dict[str, list[str]]:
    """Return the faults by path, of pages that have any."""
    found = {path: wrongs_of(visitor.open(path)) for path in paths}
    return {path: wrongs for path, wrongs in found.items() if wrongs}


def framed_elsewhere(visitor: Visitor, *paths: str) -> list[str]:
    """Return which of these paths the browser refuses to show within a page of another origin."""
    frames = "".join(f'<iframe title="Agenda" src="{visitor.origin}{path}"></iframe>' for path in paths)
    site = Flask("elsewhere", static_folder=None)
    site.get("/")(lambda: frames)
    with served(site) as other:
        visitor.page.goto(f"{other}/", wait_until="load")
        shown = {urlsplit(frame.url).path for frame in visitor.page.frames[1:]}
    visitor.faults.clear()  # that of a refused frame
    return [path for path in paths if path not in shown]


def my_page(meeting: Meeting, name: str) -> str:
    signup = signup_of(meeting, name)
    return f"/signups/{key_of('signup', signup.id, signup.salt)}"


def wrongs_of_letter(visitor: Visitor, letter: EmailMessage) -> list[str]:
    """Return the faults of a letter shown by itself, as in a mail program, without the portal's content policy."""
    page = visitor.context.new_page()
    page.set_content(html_of(letter))
    wrongs = wrongs_of(page, OF_A_WHOLE_PAGE)
    page.close()
    return wrongs


def sign_in(visitor: Visitor, name: str) -> Page:
    """Sign in by a link and its button."""
    page = visitor.open(f"/sign-in/{add_person(f'{name}@oeverkring.example', name.title(), set(), now())[1]}")
    page.locator("main").get_by_role("button").click()
    expect(page.locator("main")).to_have_attribute("data-page", re.compile("^(me|manage)$"))
    return page


def sign_up(page: Page, name: str) -> None:
    page.get_by_label("Naam").fill(name.title())
    page.get_by_label("E-mailadres").fill(f"{name}@oeverkring.example")
    page.locator("#signup-box").get_by_role("button").first.click()


def test_an_agenda_with_nothing_in_it(visitors: Visitors):
    assert look_at(visitors(), "/agenda", "/agenda?city=Nergens") == {}


def test_the_agenda(visitors: Visitors):
    net = network("meedoen", "Meedoen in de stad")
    make(network_id=net, capacity=30)
    make(title="Vol", capacity=1, kind=MeetingKind.CLOSING)
    make(title=LONG_WORD, place=LONG_WORD, city=LONG_WORD, language="en")
    make(title="Online", place="", city="", address="", online_url="https://meet.example/geheim")
    daan = visitors()

    assert look_at(daan, "/agenda", "/agenda?network=meedoen", "/agenda?city=Nergens") == {}
    assert look_at(daan, "/agenda?view=month", "/agenda?q=nergens&view=month", "/agenda?page=9") == {}
    assert look_at(daan, "/embed/agenda") == {}
    assert look_at(daan, "/how-it-works", "/accessibility", "/privacy", "/geen-pagina") == {}
    assert framed_elsewhere(daan, "/embed/agenda", "/agenda") == ["/agenda"]


def test_a_session_in_each_of_its_states(visitors: Visitors, clock: Traveller, bram: Person):
    daan = visitors()
    meetings = {
        "open": make(title=LONG_WORD, place=LONG_WORD, description=LONG_WORD, facilitator_ids=[bram.id], language="en"),
        "queue": make(title="Wachtlijst", capacity=1),
        "full": make(title="Vol", capacity=1, waiting_list=False),
    }
    sign_up_all(meetings["queue"], "anna", "bram")
    sign_up_all(meetings["full"], "anna")
    paths = {state: f"/agenda/{meeting.slug}" for state, meeting in meetings.items()}

    assert look_at(daan, *paths.values(), f"{paths['open']}/poster") == {}
    clock.move_to(days_before(meetings["open"], minutes=-1))
    assert look_at(daan, paths["open"]) == {}
    assert daan.state() == "closed"
    clock.move_to(days_before(meetings["open"], days=-1))
    assert look_at(daan, paths["open"]) == {}
    assert daan.state() == "past"


def test_the_form_with_errors_and_the_receipts(visitors: Visitors, workshop: Meeting):
    full = make(title="Vol", capacity=1)
    sign_up_all(full, "anna")
    daan = visitors()

    page = daan.open(f"/agenda/{workshop.slug}")
    page.get_by_label("E-mailadres").fill("daan@")
    page.get_by_role("button", name="Ik doe mee").click()
    expect(page.locator(".errors")).to_be_visible()
    assert wrongs_of(page) == []

    sign_up(page, "daan")
    expect(page.get_by_role("heading", name="Je doet mee!")).to_be_visible()
    assert wrongs_of(page) == []
    page.reload()
    assert wrongs_of(page) == []

    page.get_by_label("E-mailadres").fill(f"{LONG_WORD}@")
    page.get_by_role("button", name="Pas aan").click()
    expect(page.locator(".errors")).to_be_visible()
    assert wrongs_of(page) == []
    assert look_at(daan, f"/agenda/{workshop.slug}") == {}  # with the receipt above it

    page.goto(f"/agenda/{full.slug}")
    sign_up(page, "daan")
    expect(page.locator("#signup-box")).to_have_attribute("data-state", "waiting")
    assert wrongs_of(page) == []


def test_my_own_page_in_each_of_its_states_and_the_letters(visitors: Visitors, workshop: Meeting, clock: Traveller):
    sign_up_all(workshop, "anna", "bram", "chris", "daan", "daan")
    mail_of("anna")  # send the letters now, before the session has changed
    cancel(signup_of(workshop, "anna").id, days_before(workshop, days=10))
    clock.move_to(days_before(workshop, hours=20))
    pages = {name: my_page(workshop, name) for name in ("anna", "bram", "daan")}
    daan = visitors()

    seen = {}
    for name, path in pages.items():
        assert look_at(daan, path) == {}
        seen[name] = daan.state()
    cancel(signup_of(workshop, "bram").id, now())
    assert look_at(daan, pages["daan"]) == {}
    seen["daan, after a seat came free"] = daan.state()
    letters = [letter for name in ("anna", "bram", "chris", "daan") for letter in mail_of(name)]
    clock.move_to(days_before(workshop, hours=-1))
    assert look_at(daan, *pages.values()) == {}

    assert seen == {
        "anna": "cancelled",
        "bram": "going",
        "daan": "waiting",
        "daan, after a seat came free": "seat-free",
    }
    one_of_each = dict(zip(kinds(letters), letters, strict=True))
    assert set(one_of_each) == {
        *("signup-going", "signup-waiting", "signup-again", "signup-cancelled", "seat-yours", "seat-free")
    }
    wrongs = {kind: wrongs_of_letter(daan, letter) for kind, letter in one_of_each.items()}
    assert {kind: found for kind, found in wrongs.items() if found} == {}


def test_signing_in(visitors: Visitors, anna: Person, clock: Traveller):
    visitor = visitors()

    page = visitor.open("/sign-in")
    assert wrongs_of(page) == []
    page.get_by_label("E-mailadres").fill("anna")
    page.get_by_role("button", name="Stuur mij een link").click()
    assert wrongs_of(page) == []
    page.get_by_label("E-mailadres").fill("anna@oeverkring.example")
    page.get_by_role("button", name="Stuur mij een link").click()
    expect(page.locator("main")).to_have_attribute("data-page", "sign-in-asked")
    assert wrongs_of(page) == []
    page.get_by_label("De acht cijfers uit de mail").fill("1")
    page.get_by_role("button", name="Log mij in").click()
    expect(page.locator(".errors")).to_be_visible()
    assert wrongs_of(page) == []

    [letter] = mail_of("anna")
    assert look_at(visitor, link_in(letter)) == {}
    clock.shift(timedelta(hours=1))
    assert look_at(visitor, link_in(letter)) == {}
    assert page.locator("main").get_attribute("data-page") == "sign-in-spent"
    assert wrongs_of_letter(visitor, letter) == []


def test_what_who_takes_part_sees_signed_in(visitors: Visitors, anna: Person, workshop: Meeting):
    visitor = visitors()
    page = sign_in(visitor, "anna")
    assert wrongs_of(page) == []

    sign_up_all(workshop, "anna")
    sign_in(visitors(), "anna")

    assert look_at(visitor, "/me", "/agenda", f"/agenda/{workshop.slug}", "/manage") == {}


def test_what_an_organiser_sees(visitors: Visitors, chris: Person):
    visitor = visitors()
    sign_in(visitor, "chris")
    assert look_at(visitor, "/manage", "/manage/meetings/new", "/manage/meetings/new?kind=peer-consultation") == {}
    page = visitor.open("/manage/settings")
    page.locator("#accent").fill("rood")
    page.get_by_role("button", name="Bewaar", exact=True).click()
    expect(page.locator(".errors")).to_be_visible()
    assert wrongs_of(page) == []

    draft = make_draft(title=LONG_WORD, facilitator_ids=[chris.id], city="", place="", questions=[], description="")
    meeting = make(title="Vol", capacity=1)
    sign_up_all(meeting, "anna", LONG_WORD[:40], "daan")
    cancel(signup_of(meeting, "daan").id, now())
    empty = make(title="Niemand")
    mine = [f"/manage/meetings/{meeting.slug}/signups" for meeting in (meeting, empty)]
    assert look_at(visitor, "/manage", f"/agenda/{draft.slug}", f"/agenda/{meeting.slug}", *mine) == {}

    # A draft that cannot be published yet, and an edit conflict.
    page = visitor.open(f"/agenda/{draft.slug}")
    page.get_by_role("button", name="Publiceer").click()
    expect(page.locator(".errors")).to_be_visible()
    assert wrongs_of(page) == []
    page.get_by_role("textbox", name="Titel").fill("")
    page.get_by_label("Einde", exact=True).fill("")
    page.get_by_label("Plaatsen", exact=True).fill("0")
    page.get_by_role("button", name="Bewaar").click()
    expect(page.get_by_role("heading", name="Dit klopt nog niet:")).to_be_visible()
    assert wrongs_of(page) == []
    page.goto(f"/manage/meetings/{meeting.slug}/edit")
    assert wrongs_of(page) == []
    page.get_by_role("textbox", name="Titel").fill("Van mij")
    db.session.rollback()
    change_meeting(meeting.id, meeting_text(title="Anders", kind=MeetingKind.CLOSING, capacity=3), 1, now())
    page.get_by_role("button", name="Bewaar").click()
    expect(page.get_by_text("Iemand anders bewaarde: Anders")).to_be_visible()
    assert wrongs_of(page) == []


def test_the_pages_of_running_a_session(visitors: Visitors, chris: Person, clock: Traveller):
    visitor = visitors()
    sign_in(visitor, "chris")
    days = [(day, day + timedelta(hours=2)) for day in (NOW + timedelta(days=number) for number in (14, 15))]
    draft = make_draft(title=LONG_WORD, facilitator_ids=[chris.id], themes=["geld"], asks=LONG_WORD, route=LONG_WORD)
    long = make(title="Twee dagen", blocks=days, facilitator_ids=[chris.id], minimum=2)
    sign_up_all(long, "anna")
    off = make(title="Ziek", facilitator_ids=[chris.id])
    call_off(off.id, LONG_WORD, None, now())
    change_meeting(long.id, replace(text_of(meeting_at(long.slug)), city="Leuven"), 1, now())
    say_cannot_lead(long.id, chris.id, now())
    homes = [f"/manage/meetings/{meeting.slug}" for meeting in (draft, long, off)]

    assert look_at(visitor, *homes, f"{homes[0]}/preview", f"{homes[1]}/copies", f"{homes[1]}/edit") == {}
    assert look_at(visitor, f"{homes[1]}/copies?rhythm=weekly&times=20", f"{homes[1]}/copies?every=0") == {}
    assert look_at(visitor, *(f"/agenda/{meeting.slug}" for meeting in (draft, long, off))) == {}
    clock.move_to(days_before(long, hours=40))
    assert look_at(visitor, "/manage", homes[1]) == {}


def test_the_way_after_a_session_and_its_lessons(visitors: Visitors):
    meeting = shared(LONG_WORD, "Vraag wat een ja kost.", important=1, title=LONG_WORD)
    bram, daan = visitors(), visitors()
    sign_in(bram, "bram")

    # All steps are opened, with the card at their end.
    assert look_at(bram, f"/manage/meetings/{meeting.slug}/summary") == {}
    assert look_at(daan, "/lessons", f"/lessons/{meeting.slug}", "/agenda?when=past") == {}


def test_the_networks(visitors: Visitors, chris: Person):
    texts = dict.fromkeys(("why", "nature", "practical", "between", "sharing", "agreements", "host"), LONG_WORD)
    text = NetworkText(name=LONG_WORD, meetings=5, hours=2, colour="#9a5b00", link="https://video.example/x", **texts)
    made = make_network(replace(text, starts_on=SEPTEMBER, ends_on=JANUARY), chris.id, "", NOW)
    slug = made.slug
    meeting = make(network_id=made.id, facilitator_ids=[chris.id])
    make_draft(network_id=made.id, title="Nog niet af")
    publish_network(made.id, chris.id, NOW)
    set_state(made.id, NetworkState.RUNNING, chris.id, NOW)
    daan, organiser = visitors(), visitors()
    sign_in(organiser, "chris")

    assert look_at(daan, "/networks", f"/networks/{slug}") == {}
    edit = f"/manage/networks/{slug}/edit"
    assert look_at(organiser, f"/networks/{slug}", "/manage", "/manage/networks/new", edit) == {}
    expect(organiser.open("/manage").locator(f"#half-way-{made.id}")).to_be_visible()

    add_member(made.id, "emma@oeverkring.example", LONG_WORD, chris.id, NOW - timedelta(days=1))
    sign_up_all(meeting, "emma")
    change_network(made.id, replace(text, agreements="Anders.", starts_on=SEPTEMBER, ends_on=JANUARY), 1, chris.id, NOW)
    assert look_at(organiser, f"/manage/networks/{slug}/attendance") == {}
    tell_all(FIRST_OF_DECEMBER)
    letters = dict(zip(kinds(mail := mail_of("emma")), mail, strict=True))
    assert set(letters) == {"signup-going", "network-monthly"}
    letter = letters["network-monthly"]
    assert wrongs_of_letter(daan, letter) == []
    assert look_at(daan, link_in(letter)) == {}

    set_state(made.id, NetworkState.STOPPED, chris.id, NOW, LONG_WORD)
    assert look_at(daan, "/networks", f"/networks/{slug}") == {}
