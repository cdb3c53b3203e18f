"""A members-only session is in a participant's calendar without signing in."""

from datetime import timedelta

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select

from portal.agenda.models import Meeting, Visibility
from portal.agenda.rules.times import moment_of
from portal.db import db
from portal.keys import key_of
from portal.mail.letters.words import words_of
from portal.mail.models import Letter
from tests.browser import HOME, Browser
from tests.browser import as_daan as as_daan
from tests.cast import AMSTERDAM, ENDS, make, network, sign_up_all, signup_of
from tests.feeds.portals import titles
from tests.flows.letters import html_of, mail_of, text_of
from tests.scenes import built_once

ENDS_AT = moment_of(ENDS, AMSTERDAM)


@pytest.fixture
@built_once
def members(app: Flask) -> Meeting:
    meeting = make(title="Voor leden", visibility=Visibility.MEMBERS, network_id=network().id)
    sign_up_all(meeting, "daan")
    return meeting


def own_file(meeting: Meeting) -> str:
    signup = signup_of(meeting, "daan")
    return f"/signups/{key_of('signup', signup.id, signup.salt)}/session.ics"


def test_daan_puts_it_in_his_calendar_from_his_own_page(members: Meeting, client: FlaskClient, as_daan: Browser):
    page = as_daan.open(own_file(members).removesuffix("/session.ics"))

    answer = as_daan.ask(page.links["iPhone, Mac"])

    assert (answer.request.path, titles(client, own_file(members))) == (own_file(members), ["Voor leden"])
    assert answer.headers["Cache-Control"] == "no-store"
    assert as_daan.ask(f"/agenda/{members.slug}.ics").status_code == 404


def test_the_letter_leads_to_that_file(members: Meeting):
    assert own_file(members) in text_of(mail_of("daan")[-1]).split("samenop.example")[-1]


def test_of_a_session_for_everybody_the_letter_leads_to_the_file_for_everybody(client: FlaskClient, workshop: Meeting):
    sign_up_all(workshop, "daan")

    text = text_of(mail_of("daan")[-1])

    assert f"/agenda/{workshop.slug}.ics" in text
    assert "session.ics" not in text


def test_daan_takes_each_day_apart_from_his_own_page_and_from_the_letter(app: Flask, client: FlaskClient):
    days = [(ENDS_AT + timedelta(days=n), ENDS_AT + timedelta(days=n, hours=2)) for n in (1, 2)]
    meeting = make(title="Twee dagen", visibility=Visibility.MEMBERS, network_id=network().id, blocks=days)
    sign_up_all(meeting, "daan")
    own = own_file(meeting).removesuffix("session.ics")

    page = Browser(app).open(own.removesuffix("/"))
    letter = mail_of("daan")[-1]

    for number, text in enumerate(("Dag 1 toevoegen: wo 9 dec", "Dag 2 toevoegen: do 10 dec"), 1):
        assert page.links[text] == f"{own}day-{number}.ics"
        assert f"{text}:\r\nhttp://samenop.example{own}day-{number}.ics" in text_of(letter)
        assert f'href="http://samenop.example{own}day-{number}.ics"' in html_of(letter)
        assert titles(client, f"{own}day-{number}.ics") == [f"Twee dagen ({number}/2)"]
    assert titles(client, f"{own}session.ics") == ["Twee dagen (1/2)", "Twee dagen (2/2)"]
    assert client.get(f"/agenda/{meeting.slug}/day-1.ics").status_code == 404


def test_the_ways_to_the_page_of_a_session_for_members_lead_through_signing_in(app: Flask):
    meedoen = network()
    for_members = make(title="Voor leden", visibility=Visibility.MEMBERS, network_id=meedoen.id)
    public = make(title="Voor iedereen", network_id=meedoen.id)
    through = "/sign-in?next=/agenda/"
    sign_up_all(for_members, "anna")
    sign_up_all(public, "anna")

    letters = db.session.scalars(select(Letter).order_by(Letter.id))
    cards = [words.card.url.removeprefix(HOME) for letter in letters if (words := words_of(letter)).card]
    pages = [
        Browser(app).open(f"/signups/{key_of('signup', signup.id, signup.salt)}")
        for signup in (signup_of(for_members, "anna"), signup_of(public, "anna"))
    ]

    assert cards == [f"{through}{for_members.slug}", f"/agenda/{public.slug}"]
    everything = [page.links["Alles over deze sessie"] for page in pages]
    assert everything == [f"{through}{for_members.slug}", f"/agenda/{public.slug}"]
    answers = [Browser(app).open(f"/agenda/{slug}") for slug in (for_members.slug, "dat-is-er-niet")]
    assert {(answer.status, answer.title) for answer in answers} == {(404, "Pagina niet gevonden")}
