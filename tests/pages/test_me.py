"""The page "me": my sessions, and where I am signed in."""

from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import select
from time_machine import Traveller

from portal.agenda.models import Meeting
from portal.db import db
from portal.keys import key_of
from portal.people.models import Person, SignIn
from portal.signups.models import Attendance
from portal.signups.operations.attend import note_attendance, walk_in
from portal.signups.operations.call_off import call_off
from portal.signups.operations.cancel import cancel
from tests.after import held
from tests.browser import Browser, Page, sign_in, words_in
from tests.cast import NOW, make, newcomer, sign_up_all, signup_of
from tests.reactions.rounds import bram_id


def rows(page: Page) -> list[str]:
    return [words_in(row) for row in page.elements("li")]


def test_a_stranger_is_led_to_the_sign_in_and_back(app: Flask, as_daan: Browser, anna: Person):
    page = as_daan.open("/me")

    assert (page.path, page.name) == ("/sign-in?next=/me", "sign-in")
    assert page.form("ask").values["next"] == "/me"


def test_a_path_to_come_back_to_is_never_another_site(as_daan: Browser):
    for away in ("https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)"):
        assert as_daan.open(f"/sign-in?next={away}").form("ask").values["next"] == ""


def test_whoever_was_added_by_another_is_greeted_by_that_name(app: Flask, as_bram: Browser):
    meeting = held()
    walk_in(meeting.id, newcomer("gert"), bram_id(), NOW)

    page = sign_in(Browser(app), db.session.get_one(Person, signup_of(meeting, "gert").person_id)).open("/me")

    assert [words_in(lead) for lead in page.with_class("lead")] == ["Dag Gert"]


def test_anna_sees_her_sessions_and_her_page_of_each(app: Flask, workshop: Meeting, as_anna: Browser):
    sign_up_all(workshop, "bram", "anna")
    other = make(title="Nog een sessie", capacity=1)
    sign_up_all(other, "bram", "anna")
    given_back = make(title="Toch niet")
    sign_up_all(given_back, "anna")
    cancel(signup_of(given_back, "anna").id, NOW)

    page = as_anna.open("/me")

    assert [words_in(head) for head in page.elements("h3")] == [workshop.title, "Nog een sessie"]
    assert [words_in(tag) for tag in page.with_class("tag")] == ["Je doet mee", "Je staat op de wachtlijst", "Hier"]
    mine = page.follow(workshop.title)
    assert (mine.name, mine.state, mine.title) == ("signup", "going", workshop.title)


def test_a_session_that_is_called_off_says_so(app: Flask, workshop: Meeting, as_anna: Browser):
    sign_up_all(workshop, "anna")

    call_off(workshop.id, "", None, NOW)

    assert [words_in(tag) for tag in as_anna.open("/me").with_class("tag")] == ["Gaat niet door", "Hier"]


def test_what_has_been_stands_under_earlier(app: Flask, workshop: Meeting, as_anna: Browser, clock: Traveller):
    sign_up_all(workshop, "anna")
    clock.move_to(workshop.ends_at)

    heads = [words_in(head) for head in as_anna.open("/me").elements("h2")]

    assert "Geweest" in heads and "Komt nog" not in heads


@pytest.mark.parametrize(
    ("attendance", "minutes", "tag", "after"),
    [
        (Attendance.PRESENT, None, "Je was erbij", ["Hoe was het? 1 minuut", "Mijn bewijs van deelname"]),
        (Attendance.PARTLY, 45, "Je was erbij", ["Hoe was het? 1 minuut", "Mijn bewijs van deelname"]),
        (Attendance.PARTLY, None, "Je was erbij", ["Hoe was het? 1 minuut"]),
        (Attendance.ABSENT, None, "Je was er niet bij", []),
        (None, None, "Niet genoteerd of je erbij was", []),
    ],
)
def test_a_past_session_says_whether_anna_was_there_and_what_she_can_do(
    app: Flask, as_anna: Browser, attendance: Attendance | None, minutes: int | None, tag: str, after: list[str]
):
    meeting = held(there=["anna"], noted=False)
    number = signup_of(meeting, "anna").id
    note_attendance(meeting.id, {number: attendance}, NOW, {number: minutes} if minutes else {})

    page = as_anna.open("/me")

    assert tags(page) == [tag, "Hier"]
    assert [words for words in page.links if words.endswith(f" {meeting.title}")] == [
        f"{words} {meeting.title}" for words in after
    ]
    mine = page.follow(meeting.title)
    assert (words_in(mine.by_id("signup-title")), "Je doet mee" in mine.text) == (tag, False)
    asks = ["Klopt dat niet? Vraag je gespreksleider om het te verbeteren.", "Was je erbij? Vraag je gespreksleider"]
    assert [ask in mine.text for ask in asks] == [attendance == Attendance.ABSENT, attendance is None]
    its_page = as_anna.open(f"/agenda/{meeting.slug}")
    assert (words_in(its_page.by_id("signup-title")), its_page.state) == (tag, "past")


def test_from_me_one_press_leads_to_the_evaluation_and_one_to_the_certificate(app: Flask, as_anna: Browser):
    meeting = held(there=["anna"])
    page = as_anna.open("/me")

    certificate = page.follow(f"Mijn bewijs van deelname {meeting.title}")
    evaluation = page.follow(f"Hoe was het? 1 minuut {meeting.title}")
    evaluation.form(evaluation.path).submit(free="4")

    assert (certificate.name, evaluation.name) == ("certificate", "evaluation")
    assert f"Hoe was het? 1 minuut {meeting.title}" not in as_anna.open("/me").links  # once


def test_who_waited_until_the_end_was_on_the_waitlist(app: Flask, as_anna: Browser, clock: Traveller):
    meeting = make(capacity=1)
    sign_up_all(meeting, "bram", "anna")
    clock.move_to(meeting.ends_at)

    page = as_anna.open("/me")

    mine = page.follow(meeting.title)
    assert (tags(page)[0], words_in(mine.by_id("signup-title"))) == ("Je stond op de wachtlijst",) * 2
    assert (mine.state, "Er was deze keer geen plaats voor je." in mine.text) == ("waiting", True)


def test_a_past_session_that_was_called_off_stays_called_off(
    app: Flask, workshop: Meeting, as_anna: Browser, clock: Traveller
):
    sign_up_all(workshop, "anna")
    call_off(workshop.id, "", None, NOW)
    clock.move_to(workshop.ends_at)

    page = as_anna.open("/me")

    assert tags(page) == ["Gaat niet door", "Hier"]
    assert words_in(page.follow(workshop.title).by_id("signup-title")) == "Deze sessie gaat niet door."


def test_a_place_that_was_given_back_is_no_session_to_come(
    app: Flask, workshop: Meeting, as_anna: Browser, clock: Traveller
):
    sign_up_all(workshop, "anna")
    signup = signup_of(workshop, "anna")
    cancel(signup.id, NOW)
    clock.move_to(workshop.ends_at)

    mine = as_anna.open(f"/signups/{key_of('signup', signup.id, signup.salt)}")

    assert "Deze sessie is geweest." in mine.text and "De sessie is begonnen." not in mine.text


def test_a_session_of_more_than_a_year_ago_leads_to_its_page(app: Flask, anna: Person, clock: Traveller):
    meeting = held(there=["anna"])
    clock.move_to(meeting.ends_at + timedelta(days=366))

    page = sign_in(Browser(app), anna).open("/me")

    assert (tags(page)[0], page.links[meeting.title]) == ("Je was erbij", f"/agenda/{meeting.slug}")
    assert [words for words in page.links if words.endswith(f" {meeting.title}")] == []


def tags(page: Page) -> list[str]:
    return [words_in(tag) for tag in page.with_class("tag")]


def test_anna_sees_nothing_of_others(app: Flask, workshop: Meeting, as_anna: Browser):
    sign_up_all(workshop, "bram", "daan")

    text = as_anna.open("/me").answer.text

    assert workshop.title not in text and "oeverkring.example" in text
    assert "bram@" not in text and "daan@" not in text


def test_signing_out_elsewhere_works_at_once(app: Flask, anna: Person):
    phone, desk = sign_in(Browser(app), anna), sign_in(Browser(app), anna)
    assert phone.open("/me").name == "me"

    page = desk.open("/me").press("Log daar uit")

    assert (page.name, phone.open("/me").name, desk.open("/me").name) == ("me", "sign-in", "me")
    assert len(db.session.scalars(select(SignIn)).all()) == 1


def test_nobody_signs_another_one_out(app: Flask, anna: Person, bram: Person):
    hers, his = sign_in(Browser(app), anna), sign_in(Browser(app), bram)
    hers_elsewhere = sign_in(Browser(app), anna)
    form = hers.open("/me").form("/end")  # ends her sign-in on another device
    sign_in(Browser(app), bram)
    mark = his.open("/me").form("/end").values["csrf_token"]

    his.send(form.action, {"csrf_token": mark}, {})

    assert hers_elsewhere.open("/me").name == "me"
    form.submit()
    assert hers_elsewhere.open("/me").name == "sign-in"


def test_signing_out_ends_the_sign_in_itself(app: Flask, as_anna: Browser):
    token = as_anna.cookies()["sign-in"]

    page = as_anna.open("/me").press("Uitloggen")
    thief = Browser(app)
    thief.set_cookie("sign-in", token)

    assert (page.name, as_anna.cookies()) == ("agenda", {})
    assert thief.open("/me").name == "sign-in"


def test_a_sign_in_ends_after_thirty_days(app: Flask, as_anna: Browser, clock: Traveller):
    token = as_anna.cookies()["sign-in"]
    clock.shift(30 * 24 * 3600 - 60)
    assert as_anna.open("/me").name == "me"

    clock.shift(120)
    later = Browser(app)
    later.set_cookie("sign-in", token)

    assert later.open("/me").name == "sign-in"
