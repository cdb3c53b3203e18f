"""The attendance list: for a signed-in facilitator, and by the key in a facilitator's letter."""

from dataclasses import replace
from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import select
from time_machine import Traveller

from portal.agenda.models import Meeting
from portal.agenda.operations.remind import remind_leaders
from portal.agenda.rules.leading import day_purpose
from portal.clock import now
from portal.db import db
from portal.history.models import HistoryEntry
from portal.keys import key_of
from portal.people.models import Person, RoleName
from portal.signups.models import Signup
from portal.signups.operations.attend import walk_in
from portal.signups.operations.call_off import call_off
from portal.signups.operations.cancel import cancel
from portal.signups.operations.change import change_meeting
from portal.signups.operations.correct import correct_address
from portal.signups.rules.signing_up import Newcomer
from tests.browser import AS_HTMX, Browser, Page, sign_in, words_in
from tests.cast import (
    A_DAY_BEFORE,
    AFTER_THE_START,
    make,
    make_draft,
    meeting_text,
    newcomer,
    person,
    sign_up,
    sign_up_all,
    signup_of,
    standings,
)
from tests.scenes import built_once

END = AFTER_THE_START + timedelta(hours=1, minutes=59)  # 11.30 in Amsterdam


@pytest.fixture
@built_once
def session(app: Flask, bram: Person) -> Meeting:
    """Bram's session with eight seats; his letter of the day before was posted."""
    meeting = make(facilitator_ids=[bram.id], capacity=8)
    remind_leaders(meeting.id, A_DAY_BEFORE + timedelta(minutes=1))
    return meeting


@pytest.fixture
def at_the_door(clock: Traveller) -> None:
    clock.move_to(AFTER_THE_START)


def path_of(meeting: Meeting) -> str:
    return f"/manage/meetings/{meeting.slug}/attendance"


def day_of(meeting: Meeting, leader: Person) -> str:
    return f"/days/{key_of(day_purpose(leader.id), meeting.id, meeting.day_salt)}"


def tap(browser: Browser, path: str, meeting: Meeting, name: str, value: str, htmx: bool = True) -> Page:
    """Tap once, with the page's form token."""
    mark = browser.open(path).form("saves-0").values["csrf_token"]
    sent = {f"signup-{signup_of(meeting, name).id}": value, "csrf_token": mark}
    return browser.send(path, sent, AS_HTMX if htmx else {})


def people(page: Page) -> list[str]:
    """Return the people on the list, in order, with what is recorded of each."""
    chosen = {item.get("name"): item.get("value") for item in page.elements("input") if item.get("checked") is not None}
    rows = [item for item in page.elements("li") if item.get("id", "").startswith("who-")]
    names = {row.get("id", "").removeprefix("who-"): words_in(next(row.iter("legend"))) for row in rows}
    return [" ".join(filter(None, (name, chosen.get(f"signup-{number}")))) for number, name in names.items()]


def noted(meeting: Meeting) -> dict[str, str | None]:
    rows = db.session.scalars(select(Signup).where(Signup.meeting_id == meeting.id).order_by(Signup.id))
    return {row.name.lower(): row.attendance for row in rows}


def test_the_list_has_who_has_a_seat_by_first_name_and_no_address(
    session: Meeting, as_bram: Browser, at_the_door: None
):
    for name in ("Zoë van Dam", "Émile Aerts", "anna de Vries", "Bo Smit"):
        person = Newcomer(name, f"{name.split()[0]}@oeverkring.example", "De Oeverkring", "nl")
        sign_up(session.id, person, A_DAY_BEFORE)
    sign_up_all(session, "chris", now=A_DAY_BEFORE)
    cancel(signup_of(session, "chris").id, A_DAY_BEFORE)

    page = as_bram.open(path_of(session))

    assert (page.name, page.title, page.value("present")) == ("attendance", "Wie was er?", "0")
    assert people(page) == [
        f"{name} De Oeverkring" for name in ("anna de Vries", "Bo Smit", "Émile Aerts", "Zoë van Dam")
    ]
    assert "0 van 4 aanwezig" in page.text
    assert "@" not in words_in(page.by_id("main"))  # the foot has that of the portal


def test_a_tap_answers_its_row_and_the_count_and_the_address_stays(
    session: Meeting, as_bram: Browser, at_the_door: None
):
    sign_up_all(session, "anna", "daan")

    rows = [tap(as_bram, path_of(session), session, "anna", value) for value in ("present", "present", "partly", "")]

    anna = f"who-{signup_of(session, 'anna').id}"
    assert [(row.is_part, [item.get("id") for item in row.root]) for row in rows] == [(True, [anna])] * 4
    assert [(row.value("present"), people(row)) for row in rows] == [
        ("1", ["Anna present"]),
        ("1", ["Anna present"]),
        ("1", ["Anna partly"]),
        ("0", ["Anna"]),
    ]
    assert ["HX-Push-Url" in row.answer.headers for row in rows] == [False] * 4
    assert noted(session) == {"anna": None, "daan": None}


def test_without_javascript_the_whole_list_is_one_form(session: Meeting, as_bram: Browser, at_the_door: None):
    sign_up_all(session, "anna", "chris", "daan")
    sent = as_bram.open(path_of(session)).form("saves-0").values
    for name, value in {"anna": "present", "chris": "absent", "daan": "partly"}.items():
        sent[f"signup-{signup_of(session, name).id}"] = value

    page = as_bram.send(path_of(session), sent, {})

    assert (page.path, page.name) == (f"{path_of(session)}?said=saved", "attendance")
    assert people(page) == ["Anna present", "Chris absent", "Daan partly"]
    assert "2 van 3 aanwezig" in page.text
    assert "Bewaard." in page.text


def test_everybody_in_one_tap_with_its_undo(session: Meeting, as_bram: Browser, at_the_door: None):
    sign_up_all(session, "anna", "chris", "daan")
    tap(as_bram, path_of(session), session, "chris", "absent")

    page = as_bram.open(path_of(session))
    assert "De anderen waren er ook" in page.text
    part = page.form("together").submit(_htmx=True)
    assert people(part) == ["Anna present", "Chris absent", "Daan present"]
    assert part.value("present") == "2"

    part = part.form("together").submit(_htmx=True)
    assert people(part) == ["Anna", "Chris absent", "Daan"]


def test_without_javascript_what_was_chosen_is_kept_when_everybody_else_was_there(
    session: Meeting, as_bram: Browser, at_the_door: None
):
    sign_up_all(session, "anna", "chris", "daan")
    sent = as_bram.open(path_of(session)).form("saves-0").values

    page = as_bram.send(
        path_of(session), {**sent, f"signup-{signup_of(session, 'chris').id}": "absent", "everybody": "yes"}, {}
    )

    assert (page.path, people(page)) == (
        f"{path_of(session)}?said=everybody#together",
        ["Anna present", "Chris absent", "Daan present"],
    )
    assert "Genoteerd." in page.text
    for nonsense in ("", "vandaag", "2026-12-08T09:00"):
        as_bram.send(path_of(session), {**sent, "undo": nonsense}, {})
    assert noted(session) == {"anna": "present", "chris": "absent", "daan": "present"}


def test_an_old_list_without_javascript_does_not_undo_what_somebody_else_tapped(
    session: Meeting, as_bram: Browser, as_chris: Browser, at_the_door: None
):
    sign_up_all(session, "anna", "daan")
    tap(as_bram, path_of(session), session, "daan", "partly")
    anna, daan = (f"signup-{signup_of(session, name).id}" for name in ("anna", "daan"))
    chriss = as_chris.open(path_of(session)).form("saves-0").values
    tap(as_bram, path_of(session), session, "daan", "present")

    as_chris.send(path_of(session), {**chriss, anna: "present", daan: "partly"}, {})  # daan as chris last saw him

    assert noted(session) == {"anna": "present", "daan": "present"}


@pytest.mark.in_turns
def test_a_hundred_people_are_a_form_and_more_are_more(as_bram: Browser, bram: Person, at_the_door: None):
    crowded = make(facilitator_ids=[bram.id], capacity=120)
    sign_up_all(crowded, *(f"p{number:03}" for number in range(101)), now=A_DAY_BEFORE)

    page = as_bram.open(path_of(crowded))

    forms = [item.get("form") for item in page.elements("input") if item.get("value") == "present"]
    assert (forms.count("saves-0"), forms.count("saves-1"), len(people(page))) == (99, 2, 101)


def test_who_was_taken_off_the_list_meanwhile_is_gone_from_it_too(session: Meeting, as_bram: Browser, clock: Traveller):
    clock.move_to(AFTER_THE_START - timedelta(minutes=10))
    sign_up_all(session, "anna", "daan", now=A_DAY_BEFORE)
    as_bram.open(path_of(session))
    cancel(signup_of(session, "daan").id, now())

    page = tap(as_bram, path_of(session), session, "daan", "present")

    assert (page.path, page.name, people(page)) == (path_of(session), "attendance", ["Anna"])
    assert noted(session) == {"anna": None, "daan": None}


def test_who_walks_in_is_on_the_list_at_once(session: Meeting, as_bram: Browser, bram: Person, at_the_door: None):
    sign_up_all(session, "anna")
    form = as_bram.open(path_of(session)).form("/walk-ins")

    part = form.submit(_htmx=True, name="Daan", email="daan@oeverkring.example", organisation="De Oeverkring")

    assert [item.get("id") for item in part.root] == ["attendance"]
    assert (people(part), part.value("present")) == (["Anna", "Daan De Oeverkring present"], "1")
    assert "Staat op de lijst, als aanwezig." in part.text
    assert [
        entry.by_id for entry in db.session.scalars(select(HistoryEntry).where(HistoryEntry.about_id.is_not(None)))
    ] == [bram.id]

    page = form.submit(name="Daan", email="daan@oeverkring.example")  # a second walk-in, without JavaScript
    assert (page.path.partition("?")[2], people(page)) == ("said=added#walk-in", people(part))


def test_a_walk_in_needs_no_address_and_one_form_adds_one_person(session: Meeting, as_bram: Browser, at_the_door: None):
    form = as_bram.open(path_of(session)).form("/walk-ins")

    for _ in range(2):
        page = form.submit(name="Daan", organisation="De Oeverkring")

    assert people(page) == ["Daan De Oeverkring present"]


def test_a_walk_in_with_half_an_address_is_asked_for_it_and_nothing_typed_is_lost(
    session: Meeting, as_bram: Browser, at_the_door: None
):
    typed = {"name": "Daan", "email": "daan@", "organisation": "De Oeverkring"}
    page = as_bram.open(path_of(session)).form("/walk-ins").submit(**typed)

    assert (page.status, page.errors()) == (
        422,
        ["Na de @ staat niets. Vul het hele adres in. Bijvoorbeeld noor@voorbeeld.nl."],
    )
    assert typed.items() <= page.form("/walk-ins").values.to_dict().items()
    assert "Dan krijgt deze persoon ook de samenvatting, en een bewijs van deelname." in page.text
    assert page.by_id("walk-in").get("open") is not None
    assert standings(session) == {}


def test_the_page_says_from_when_and_until_when(session: Meeting, as_bram: Browser, bram: Person, clock: Traveller):
    sign_up_all(session, "anna")
    early = as_bram.open(path_of(session))
    assert "Vanaf dinsdag 8 december 2026 tik je hier aan wie er is." in early.text
    assert (people(early), "Anna" in early.text) == ([], False)

    clock.move_to(AFTER_THE_START)
    tap(as_bram, path_of(session), session, "anna", "present")
    clock.move_to(AFTER_THE_START + timedelta(days=31))
    late = sign_in(as_bram, bram).open(path_of(session))  # a month later he has to sign in again
    assert "Het is meer dan dertig dagen geleden. Deze lijst verandert niet meer." in late.text
    assert "Anna · Aanwezig" in late.text
    assert [form.action for form in late.forms] == [form.action for form in early.forms]


def test_where_nobody_signed_up_somebody_may_still_come(session: Meeting, as_bram: Browser, at_the_door: None):
    page = as_bram.open(path_of(session))

    assert "Niemand is ingeschreven" in page.text
    assert page.form("/walk-ins").fields >= {"name", "email", "organisation"}


def test_a_session_that_does_not_take_place_has_no_list(session: Meeting, as_bram: Browser, bram: Person):
    draft = make_draft(title="Nog niet af", facilitator_ids=[bram.id])
    call_off(session.id, "", bram.id, A_DAY_BEFORE)

    assert "Deze sessie gaat niet door." in as_bram.open(path_of(session)).text
    assert "Deze sessie staat nog niet op de agenda." in as_bram.open(path_of(draft)).text


def test_a_tap_on_another_day_says_from_when(session: Meeting, as_bram: Browser, clock: Traveller):
    sign_up_all(session, "anna")
    clock.move_to(AFTER_THE_START)
    sent = as_bram.open(path_of(session)).form("saves-0").values
    clock.move_to(AFTER_THE_START - timedelta(days=3))

    page = as_bram.send(path_of(session), {**sent, f"signup-{signup_of(session, 'anna').id}": "present"}, {})

    assert (page.status, page.name) == (409, "error")
    assert "Wie er was, kun je noteren vanaf de dag van de sessie tot dertig dagen erna." in page.text
    assert page.links["Terug naar de lijst"] == path_of(session)


def test_the_letters_key_opens_the_list_without_signing_in(
    session: Meeting, as_daan: Browser, bram: Person, at_the_door: None
):
    sign_up_all(session, "anna", "chris")
    path = day_of(session, bram)

    page = as_daan.open(path)
    row = tap(as_daan, path, session, "anna", "present")
    added = page.form("/walk-ins").submit(name="Daan", email="daan@oeverkring.example")

    assert (page.name, people(page)) == ("day", ["Anna", "Chris"])
    assert "De lijst van Bram" in page.text
    assert (row.value("present"), people(row)) == ("1", ["Anna present"])
    assert people(added) == ["Anna present", "Chris", "Daan present"]
    assert "oeverkring.example" not in added.answer.text
    assert noted(session) == {"anna": "present", "chris": None, "daan": "present"}
    assert signup_of(session, "daan").added_by_id == bram.id
    assert as_daan.cookies() == {}


def test_a_page_by_key_is_kept_nowhere(session: Meeting, as_daan: Browser, bram: Person, at_the_door: None):
    headers = as_daan.open(day_of(session, bram)).answer.headers

    names = ("Cache-Control", "X-Robots-Tag", "Referrer-Policy")
    assert [headers[name] for name in names] == ["no-store", "noindex", "same-origin"]


def test_each_facilitator_has_a_key_and_it_stops_with_the_task(
    app: Flask, bram: Person, as_daan: Browser, at_the_door: None
):
    fleur = person("fleur", RoleName.FACILITATOR)
    session = make(facilitator_ids=[bram.id, fleur.id])
    remind_leaders(session.id, A_DAY_BEFORE + timedelta(minutes=1))
    brams, fleurs = day_of(session, bram), day_of(session, fleur)
    assert [as_daan.open(path).status for path in (brams, fleurs)] == [200, 200]

    text = meeting_text(facilitator_ids=[fleur.id])
    change_meeting(session.id, text, session.version, AFTER_THE_START)

    assert [as_daan.open(path).status for path in (brams, fleurs)] == [404, 200]


def test_nobody_guesses_a_key(session: Meeting, as_daan: Browser, bram: Person, anna: Person, at_the_door: None):
    other = make(title="Een andere", facilitator_ids=[bram.id])
    remind_leaders(other.id, A_DAY_BEFORE + timedelta(minutes=1))
    mine, signature = day_of(session, bram), day_of(session, bram).partition(".")[2]
    sign_up_all(session, "anna")
    signup = signup_of(session, "anna")
    guesses = {
        "of another session": f"/days/{other.id}.{signature}",
        "of nobody's session": f"/days/999999.{signature}",
        "of who takes part": day_of(session, anna),
        "the key of a sign-up": f"/days/{key_of('signup', signup.id, signup.salt)}",
        "with another salt": f"/days/{key_of(day_purpose(bram.id), session.id, 'x')}",
        "a letter other": mine[:-1] + ("A" if mine[-1] != "A" else "B"),
        "malformed": mine[:-1],
    }

    found = {name: as_daan.open(path) for name, path in guesses.items()}

    assert {name: page.status for name, page in found.items()} == dict.fromkeys(guesses, 404)
    assert {page.title for page in found.values()} == {"Pagina niet gevonden"}
    assert as_daan.open(mine).status == 200


def test_a_key_works_from_the_letter_until_two_days_after_the_session(
    app: Flask, as_daan: Browser, bram: Person, clock: Traveller
):
    session = make(facilitator_ids=[bram.id])
    path = day_of(session, bram)
    assert as_daan.open(path).status == 404  # no letter with this link was sent yet

    clock.move_to(A_DAY_BEFORE + timedelta(minutes=1))
    remind_leaders(session.id, now())
    assert as_daan.open(path).status == 200

    clock.move_to(END + timedelta(days=2))
    assert as_daan.open(path).status == 200
    clock.move_to(END + timedelta(days=2, minutes=1))
    page = as_daan.open(path)
    assert (page.status, page.title, page.links["Inloggen"]) == (410, "Deze link werkt niet meer", "/sign-in")


def test_the_key_still_opens_the_list_when_the_place_changes_after_the_start(
    session: Meeting, as_daan: Browser, bram: Person, at_the_door: None
):
    text = meeting_text(facilitator_ids=[bram.id], capacity=8, place="De zaal hiernaast")

    change_meeting(session.id, text, session.version, now(), bram.id)

    assert as_daan.open(day_of(session, bram)).status == 200


def test_who_has_a_seat_by_a_corrected_address_and_gave_back_another_is_present(
    session: Meeting, as_bram: Browser, bram: Person, at_the_door: None
):
    """Gert signs up with a typo and then correctly, cancels the latter, and corrects the typo."""
    slip = sign_up(session.id, replace(newcomer("gerd"), name="Gert"), A_DAY_BEFORE)
    sign_up_all(session, "gert", now=A_DAY_BEFORE)
    cancel(signup_of(session, "gert").id, A_DAY_BEFORE)
    correct_address(session.id, slip.nonce, newcomer("gert"), A_DAY_BEFORE)

    walk_in(session.id, newcomer("gert"), bram.id, now())

    assert people(as_bram.open(path_of(session))) == ["Gert present"]


def test_the_key_of_a_session_that_moved_away_stops_until_the_next_letter(
    session: Meeting, as_daan: Browser, bram: Person, clock: Traveller
):
    path = day_of(session, bram)
    later = {"starts_at": session.starts_at + timedelta(days=7), "ends_at": session.ends_at + timedelta(days=7)}
    change_meeting(
        session.id, meeting_text(facilitator_ids=[bram.id], **later), session.version, A_DAY_BEFORE + timedelta(hours=1)
    )
    clock.move_to(AFTER_THE_START)
    assert as_daan.open(path).status == 404

    clock.move_to(AFTER_THE_START + timedelta(days=6, hours=12))
    remind_leaders(session.id, now())
    assert as_daan.open(path).status == 200
