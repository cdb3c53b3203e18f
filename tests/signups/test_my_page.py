"""The page behind the personal link: adding details, answering a move, and who else takes part."""

from datetime import timedelta

import pytest
from flask import Flask
from time_machine import Traveller

from portal.agenda.models import CaseWanted, Meeting
from portal.db import db
from portal.keys import key_of
from portal.people.models import Person
from portal.signups.jobs import see_you
from portal.signups.operations.call_off import call_off
from portal.signups.operations.change import change_meeting
from portal.signups.operations.confirm import say_yes
from portal.signups.operations.pass_on import pass_on
from portal.signups.operations.remove import remove
from portal.signups.operations.sign_up import sign_up
from portal.signups.operations.tell_details import tell_details
from portal.signups.rules.signing_up import Details, Newcomer, details_of
from portal.signups.rules.standing import MoveAnswer, answer_to_move
from tests.browser import Browser, Page, words_in
from tests.cast import NOW, letters_to, make, meeting_text, sign_up_all, signup_of, standings
from tests.scenes import built_once

TOLD = {
    "first_time": "y",
    "learning_question": "Hoe begin ik?\nEn dan?",
    "needs": "Een lift",
    "extra_answer": "Ja hoor",
    "phone": "06 1234",
    "wants_case": "y",
    "show_me": "y",
}


@pytest.fixture
@built_once
def asking(app: Flask) -> Meeting:
    """A session that asks every question, with anna in it and bram on the waitlist."""
    meeting = make(extra_question="Kun je koken?", case_wanted=CaseWanted.REQUIRED, capacity=1)
    sign_up_all(meeting, "anna", "bram")
    return meeting


def path_of(meeting: Meeting, name: str) -> str:
    signup = signup_of(meeting, name)
    return f"/signups/{key_of('signup', signup.id, signup.salt)}"


def mine(browser: Browser, meeting: Meeting, name: str = "anna") -> Page:
    return browser.open(path_of(meeting, name))


def moved(meeting: Meeting, **changes: object) -> Meeting:
    """Move the meeting by a day."""
    later = {"starts_at": meeting.starts_at + timedelta(days=1), "ends_at": meeting.ends_at + timedelta(days=1)}
    text = meeting_text(capacity=meeting.capacity, **{**later, **changes})
    return change_meeting(meeting.id, text, meeting.version, NOW + timedelta(hours=1))


@pytest.mark.parametrize("as_part", [False, True], ids=["plain", "htmx"])
def test_what_i_tell_is_kept_and_shown_to_me(asking: Meeting, as_daan: Browser, as_part: bool):
    page = mine(as_daan, asking).form("/details").submit(_htmx=as_part, **TOLD)

    assert page.status == 200
    assert "Bewaard. Tot het einde van de sessie kun je het aanpassen." in page.text
    assert details_of(signup_of(asking, "anna")) == Details(
        True, True, True, "06 1234", "Hoe begin ik?\nEn dan?", "Een lift", "Ja hoor"
    )
    values = mine(as_daan, asking).form("/details").values
    assert {name: values[name].replace("\r\n", "\n") for name in TOLD} == TOLD
    assert (page.is_part, page.by_id("tell-more").tag) == (as_part, "section")


def test_each_field_says_who_reads_it_and_only_what_the_session_asks_is_there(
    asking: Meeting, workshop: Meeting, as_daan: Browser
):
    sign_up_all(workshop, "anna")

    page = mine(as_daan, asking)
    assert "Kun je koken? (niet verplicht)" in page.text
    hints = {item.get("id"): words_in(item) for item in page.with_class("hint")}
    assert (
        hints["learning_question-hint"]
        == "Alleen de gespreksleider leest dit. We wissen het op vrijdag 8 januari 2027."
    )
    assert hints["needs-hint"].endswith("We wissen het op woensdag 16 december 2026.")
    details = {"learning_question-hint", "needs-hint", "extra_answer-hint", "phone-hint"}
    assert set(hints) == {*details, "own-organisation-hint"}
    assert set(TOLD) <= page.form("/details").fields
    assert set(TOLD) - mine(as_daan, workshop).form("/details").fields == {"extra_answer", "wants_case"}


def test_what_is_too_long_is_told_and_kept_in_view(asking: Meeting, as_daan: Browser):
    page = mine(as_daan, asking).form("/details").submit(needs="x" * 1001, phone="0" * 41, learning_question="Kort")

    assert (page.status, page.name, page.errors()) == (
        422,
        "signup",
        ["Hoogstens 1000 tekens.", "Hoogstens 40 tekens."],
    )
    values = page.form("/details").values
    assert (len(values["needs"]), len(values["phone"]), values["learning_question"]) == (1001, 41, "Kort")
    assert details_of(signup_of(asking, "anna")) == Details()

    page.form("/details").submit(needs="x" * 1000, phone="0" * 40)
    assert len(signup_of(asking, "anna").needs) == 1000


@pytest.mark.parametrize("typed", ["abc", "12345", "bel maar"])
def test_what_is_no_phone_number_is_told_and_kept_in_view(asking: Meeting, as_daan: Browser, typed: str):
    page = mine(as_daan, asking).form("/details").submit(phone=typed)

    assert (page.status, page.errors()) == (422, ["Vul een telefoonnummer in, zoals 06 12345678."])
    assert (page.form("/details").values["phone"], signup_of(asking, "anna").phone) == (typed, "")
    assert page.form("/details").submit(phone="+32 (0)474/12.34.56, vraag naar Leen").status == 200


def test_a_program_may_tell_all_of_it_in_the_first_form(asking: Meeting, as_daan: Browser):
    form = as_daan.open(f"/agenda/{asking.slug}").form("/signup")
    assert set(TOLD) & form.fields == {"extra_answer"}

    person = {"name": "Daan", "email": "daan@oeverkring.example"}
    refused = as_daan.send(form.action, {**form.values, **person, **TOLD, "needs": "x" * 1001}, {})
    assert (refused.status, refused.errors()) == (422, ["Hoogstens 1000 tekens."])
    page = refused.form("/signup").submit(needs="Een lift")

    assert (page.name, page.state) == ("receipt", "waiting")
    assert details_of(signup_of(asking, "daan")) == Details(
        True, True, True, "06 1234", "Hoe begin ik?\nEn dan?", "Een lift", "Ja hoor"
    )


def test_a_word_for_no_is_no(workshop: Meeting, as_daan: Browser):
    form = as_daan.open(f"/agenda/{workshop.slug}").form("/signup")
    daan = {
        "name": "Daan",
        "email": "daan@oeverkring.example",
        "first_time": "no",
        "show_me": "0",
        "wants_case": "on",
    }

    as_daan.send(form.action, {**form.values, **daan}, {})

    assert details_of(signup_of(workshop, "daan")) == Details(wants_case=True)


def test_when_it_is_over_the_form_is_gone_and_a_page_that_was_open_says_so(
    asking: Meeting, as_daan: Browser, clock: Traveller
):
    form = mine(as_daan, asking).form("/details")
    clock.move_to(asking.ends_at)

    page = form.submit(needs="Een lift")

    assert (page.status, page.name) == (409, "signup")
    assert "De sessie is voorbij. Je kunt dit niet meer aanpassen." in words_in(page.by_id("tell-more"))
    assert page.form("/details").values["needs"] == "Een lift"
    assert [form.action for form in mine(as_daan, asking).forms if form.action.endswith("/details")] == []
    assert signup_of(asking, "anna").needs == ""


@pytest.mark.parametrize("as_part", [False, True], ids=["plain", "htmx"])
def test_what_i_tell_after_cancelling_is_refused_beside_it_and_still_there(
    workshop: Meeting, as_daan: Browser, as_part: bool
):
    sign_up_all(workshop, "anna")
    form = mine(as_daan, workshop).form("/details")

    given_back = mine(as_daan, workshop).form("/cancellation").submit(_htmx=True)
    page = form.submit(_htmx=as_part, needs="Een lift")

    gone = [item for item in given_back.elements() if item.get("id") == "tell-more"]
    assert [item.get("hx-swap-oob") for item in gone] == ["delete"]
    assert (page.status, page.is_part) == (409, as_part)
    assert "Je bent niet meer ingeschreven" in words_in(page.by_id("tell-more"))
    assert (page.form("/details").values["needs"], signup_of(workshop, "anna").needs) == ("Een lift", "")


def test_who_goes_sees_the_others_who_said_so_and_who_waits_does_not(app: Flask, as_daan: Browser):
    meeting = make(capacity=3)
    shown = Details(show_me=True)
    sign_up(meeting.id, Newcomer("Zoë", "zoe@oeverkring.example", "De Kring", "nl", shown), NOW)
    sign_up_all(meeting, "anna", "bram")
    sign_up(meeting.id, Newcomer("Eva", "eva@oeverkring.example", "", "nl", shown), NOW)
    for name in ("zoe", "eva"):
        tell_details(signup_of(meeting, name).id, shown, NOW)

    pages = {name: mine(as_daan, meeting, name) for name in ("anna", "zoe", "eva")}

    assert {name: "Zoë, De Kring" in page.text for name, page in pages.items()} == {
        "anna": True,
        "zoe": True,
        "eva": False,
    }
    assert all(other not in pages["anna"].text for other in ("Bram", "Eva", "zoe@oeverkring.example"))
    page = pages["anna"].form("/cancellation").submit(_htmx=True)
    assert (page.state, "Zoë" in page.text) == ("cancelled", False)


@pytest.mark.parametrize("begins_in", [timedelta(days=10), timedelta(0)], ids=["before", "once it has begun"])
def test_the_join_link_and_the_phone_number_are_for_who_has_a_place(app: Flask, clock: Traveller, begins_in: timedelta):
    browser = Browser(app, outside=("meet.example",))
    joining = {"online_url": "https://meet.example/kamer", "contact_phone": "06 87654321"}
    meeting = make(capacity=2, **joining)
    sign_up_all(meeting, "anna", "bram", "eva", "fleur")
    mine(browser, meeting, "bram").form("/cancellation").submit()

    clock.move_to(meeting.starts_at - begins_in)
    pages = {name: mine(browser, meeting, name).answer.text for name in ("anna", "bram", "eva", "fleur")}

    assert standings(meeting) == {"anna": "going", "bram": "cancelled", "eva": "going", "fleur": "waiting"}
    assert {name: [text in page for text in joining.values()] for name, page in pages.items()} == {
        "anna": [True, True],
        "bram": [False, False],
        "eva": [True, True],
        "fleur": [False, False],
    }


def test_nobody_sees_names_after_the_end(workshop: Meeting, as_daan: Browser, clock: Traveller):
    sign_up_all(workshop, "anna")
    tell_details(signup_of(workshop, "anna").id, Details(show_me=True), NOW)
    assert "Wie komt er?" in mine(as_daan, workshop).text

    clock.move_to(workshop.ends_at)

    assert "Wie komt er?" not in mine(as_daan, workshop).text


@pytest.mark.parametrize("as_part", [False, True], ids=["plain", "htmx"])
def test_after_a_move_i_say_that_i_can_come_then_too(app: Flask, as_daan: Browser, as_part: bool, clock: Traveller):
    meeting = make(capacity=1)
    sign_up_all(meeting, "anna", "bram")
    moved(meeting)
    clock.shift(timedelta(hours=2))

    page = mine(as_daan, meeting)
    was, is_now = "dinsdag 8 december 2026, 9.30 tot 11.30 uur", "woensdag 9 december 2026, 9.30 tot 11.30 uur"
    assert f"Deze sessie is verplaatst. Was: {was}. Wordt: {is_now}." in page.text
    assert "Kun je dan ook?" in page.text
    form = page.form("/confirmation")
    for _ in range(2):
        page = form.submit(_htmx=as_part)

    assert (page.state, page.is_part) == ("going", as_part)
    assert "Je liet weten dat je dan ook kunt." in page.text
    assert [form for form in page.forms if form.action.endswith("/confirmation")] == []
    assert answer_to_move(signup_of(meeting, "anna"), meeting) == MoveAnswer.YES
    assert "Kun je dan ook?" in mine(as_daan, meeting, "bram").text


@pytest.mark.parametrize("as_part", [False, True], ids=["plain", "htmx"])
def test_after_cancelling_the_same_browser_is_not_told_that_i_take_part(
    workshop: Meeting, as_daan: Browser, as_part: bool
):
    path = f"/agenda/{workshop.slug}"
    as_daan.open(path).form("/signup").submit(name="Daan", email="Daan@oeverkring.example")
    assert "Je hebt je net ingeschreven. Daan@oeverkring.example" in as_daan.open(path).text

    mine(as_daan, workshop, "daan").form("/cancellation").submit(_htmx=as_part)

    page = as_daan.open(f"{path}/signup")
    assert (page.path, page.state, "Je hebt je net" in page.text) == (path, "open", False)

    given_back = mine(as_daan, workshop, "daan")
    again = given_back.press("Schrijf mij opnieuw in")
    assert (again.path, again.title) == (f"{path}/signup", "Je doet mee!")
    assert "We mailen naar Daan@oeverkring.example." in again.text
    assert signup_of(workshop, "daan").standing == "going"
    earlier = as_daan.open(given_back.path)
    assert "Daarna schreef je je opnieuw in." in earlier.text and "Schrijf mij opnieuw in" not in earlier.text


def test_the_receipt_of_somebody_else_stays_when_i_cancel(workshop: Meeting, as_daan: Browser):
    path = f"/agenda/{workshop.slug}"
    sign_up_all(workshop, "anna")
    as_daan.open(path).form("/signup").submit(name="Daan", email="daan@oeverkring.example")

    mine(as_daan, workshop, "anna").form("/cancellation").submit()

    assert as_daan.open(f"{path}/signup").state == "going"


def test_a_receipt_of_the_waitlist_follows_when_i_take_the_free_seat(app: Flask, as_daan: Browser, clock: Traveller):
    meeting = make(capacity=1)
    sign_up_all(meeting, "anna")
    clock.move_to(meeting.starts_at - timedelta(minutes=30))
    as_daan.open(f"/agenda/{meeting.slug}").form("/signup").submit(name="Daan", email="daan@oeverkring.example")
    mine(as_daan, meeting, "anna").form("/cancellation").submit()

    assert mine(as_daan, meeting, "daan").form("/seat").submit().state == "going"

    page = as_daan.open(f"/agenda/{meeting.slug}/signup")
    assert (page.name, page.state) == ("receipt", "going")


def test_who_cannot_come_then_gives_the_place_back_right_there(app: Flask, as_daan: Browser, clock: Traveller):
    meeting = make(capacity=1)
    sign_up_all(meeting, "anna", "bram")
    moved(meeting)
    clock.shift(timedelta(hours=2))

    page = mine(as_daan, meeting).press("Nee, ik kan dan niet")

    assert (page.state, standings(meeting)) == ("cancelled", {"anna": "cancelled", "bram": "going"})
    assert "Kun je dan ook?" not in page.text


def test_who_signed_up_after_the_move_is_not_asked(app: Flask, as_daan: Browser):
    meeting = make()
    moved(meeting)
    sign_up_all(meeting, "anna", now=NOW + timedelta(hours=2))

    assert "verplaatst" not in mine(as_daan, meeting).text


def test_who_came_in_before_the_move_is_asked_even_when_the_request_for_the_move_began_earlier(app: Flask):
    """The organiser's request begins, waits for the meeting, and gets it after theirs."""
    meeting = make()
    sign_up_all(meeting, "anna")
    moved(meeting)
    say_yes(signup_of(meeting, "anna").id, NOW + timedelta(hours=3))
    sign_up_all(meeting, "bram", now=NOW + timedelta(hours=3))

    moved(meeting, starts_at=meeting.starts_at + timedelta(days=2), ends_at=meeting.ends_at + timedelta(days=2))

    names = ("anna", "bram")
    assert [answer_to_move(signup_of(meeting, name), meeting) for name in names] == [MoveAnswer.NOT_YET] * 2
    for name in names:
        say_yes(signup_of(meeting, name).id, NOW + timedelta(hours=4))
    assert [answer_to_move(signup_of(meeting, name), meeting) for name in names] == [MoveAnswer.YES] * 2


def test_another_place_is_told_with_the_old_one(app: Flask, as_daan: Browser):
    meeting = make()
    sign_up_all(meeting, "anna")
    moved(meeting, starts_at=meeting.starts_at, ends_at=meeting.ends_at, place="De Zwaan", address="Dam 2")

    text = mine(as_daan, meeting).text

    assert "11.30 uur, Buurthuis De Kraanvogel, Kade 1, Amsterdam. Wordt:" in text
    assert "11.30 uur, De Zwaan, Dam 2, Amsterdam." in text


def test_when_it_is_called_off_the_page_says_why_and_where_to_go(asking: Meeting, as_daan: Browser):
    page = mine(as_daan, asking)
    details, cancellation = page.form("/details"), page.form("/cancellation")
    call_off(asking.id, "De zaal is <b>stuk</b>.", None, NOW)

    page = mine(as_daan, asking)

    assert (page.state, words_in(page.by_id("signup-title"))) == ("called-off", "Deze sessie gaat niet door.")
    assert "De zaal is <b>stuk</b>." in page.text
    assert page.links["Ga naar de agenda"] == "/agenda"
    assert [form.action for form in page.forms if "/signups/" in form.action] == []
    assert [form.submit().status for form in (details, cancellation)] == [409, 409]


def test_when_it_is_called_off_the_page_leads_to_what_is_near(asking: Meeting, as_daan: Browser):
    make(title="Volgende week")
    assert mine(as_daan, asking).with_class("near") == []

    call_off(asking.id, "", None, NOW)

    (near,) = mine(as_daan, asking).with_class("near")
    assert [words_in(title) for title in near.iter("h3")] == ["Volgende week"]


def test_who_was_taken_off_the_list_reads_that_and_not_that_it_was_their_own_deed(
    workshop: Meeting, as_daan: Browser, bram: Person
):
    sign_up_all(workshop, "anna")
    remove(signup_of(workshop, "anna").id, bram.id, NOW)

    page = mine(as_daan, workshop)

    assert (page.state, words_in(page.by_id("signup-title"))) == ("cancelled", "Je bent uitgeschreven")
    assert "Antwoord dan op de mail die je kreeg." in page.text
    assert letters_to("anna") == ["signup-going", "signup-removed"]


def test_a_colleague_too_many_is_told_so_at_the_form(app: Flask, as_daan: Browser):
    meeting = make(capacity=5, seats_per_organisation=1, waiting_list=False)
    sign_up(meeting.id, Newcomer("Anna", "anna@oeverkring.example", "Veerhuis", "nl"), NOW)

    form = as_daan.open(f"/agenda/{meeting.slug}").form("/signup")
    page = form.submit(name="Daan", email="daan@oeverkring.example", organisation="veerhuis")

    assert (page.status, page.state) == (422, "error")
    assert "We kunnen je nu geen plaats geven in deze sessie. We mailen je waarom." in page.text
    assert ("organisatie doen al" in page.text, letters_to("daan")) == (False, ["signup-refused"])
    assert (standings(meeting), page.form("/signup").values["name"]) == ({"anna": "going"}, "Daan")


def test_names_of_any_script_and_size_are_told_as_they_are(app: Flask, as_daan: Browser):
    meeting = make(capacity=3)
    for number, name in enumerate(("陳" * 100, "W" * 100, "<script>alert(1)</script>"[:100])):
        person = Newcomer(name, f"p{number}@oeverkring.example", "Ω" * 100, "nl", Details(show_me=True))
        sign_up(meeting.id, person, NOW)
        tell_details(signup_of(meeting, f"p{number}").id, person.details, NOW)

    text = mine(as_daan, meeting, "p0").text

    assert all(name in text for name in ("陳" * 100, "W" * 100, "<script>alert(1)</script>"))


def test_a_key_of_somebody_else_changes_nothing(asking: Meeting, as_daan: Browser):
    anna, bram = (path_of(asking, name).split("/")[-1] for name in ("anna", "bram"))
    mixed = f"{anna.split('.')[0]}.{bram.split('.')[1]}"
    form = mine(as_daan, asking).form("/details")

    answer = as_daan.ask(f"/signups/{mixed}/details", "POST", data={**form.values, "needs": "Een lift"})

    assert answer.status_code == 404
    assert [signup_of(asking, name).needs for name in ("anna", "bram")] == ["", ""]


def buttons(page: Page) -> list[str]:
    """Return the buttons in the sign-up box."""
    return [words_in(button) for button in page.by_id("signup-box").iter("button")]


def has_proven(name: str, meeting: Meeting) -> bool:
    person = db.session.get_one(Person, signup_of(meeting, name).person_id)
    return person.verified_at is not None


def test_are_you_coming_is_answered_by_one_press_and_opening_the_page_answers_nothing(
    asking: Meeting, as_daan: Browser, clock: Traveller
):
    assert "Ik kom" not in buttons(mine(as_daan, asking))
    clock.move_to(asking.starts_at - timedelta(days=2))
    see_you(asking.starts_at - timedelta(days=2))

    page = mine(as_daan, asking)
    assert buttons(page) == ["Ik kom", "Ik kan niet", "Geef mijn plaats aan mijn collega", "Bewaar"]
    assert (signup_of(asking, "anna").confirmed_at, has_proven("anna", asking)) == (None, False)
    page = page.form("/confirmation").submit()

    assert "Fijn, we weten dat je komt." in page.text
    assert buttons(page) == ["Ik kan niet", "Geef mijn plaats aan mijn collega", "Bewaar"]
    assert has_proven("anna", asking)


def test_i_cannot_come_gives_the_seat_to_who_waits(asking: Meeting, as_daan: Browser, clock: Traveller):
    at = asking.starts_at - timedelta(days=3)
    clock.move_to(at)
    see_you(at)

    mine(as_daan, asking).form("/cancellation").submit()

    assert standings(asking) == {"anna": "cancelled", "bram": "going"}


def test_whoever_lost_the_seat_reads_why_and_joins_the_queue_by_one_press(
    asking: Meeting, as_daan: Browser, clock: Traveller, chris: Person
):
    see_you(asking.starts_at - timedelta(days=3))
    at = asking.starts_at - timedelta(days=1)
    clock.move_to(at)
    pass_on(signup_of(asking, "anna").id, chris.id, at)
    old = path_of(asking, "anna")

    page = as_daan.open(old)
    assert words_in(page.by_id("signup-title")) == "Je plaats is doorgegeven"
    page = page.form("/queue").submit()

    assert page.by_id("signup-box").get("data-state") == "seat-free"  # free to both
    assert [row.standing for row in (signup_of(asking, "anna"), signup_of(asking, "bram"))] == ["waiting"] * 2
    again = as_daan.open(old).form("/queue").submit()
    assert again.form("/seat").action == page.form("/seat").action == f"{path_of(asking, 'anna')}/seat"
