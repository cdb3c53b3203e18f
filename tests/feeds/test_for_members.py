"""A members-only session is in a participant's calendar without signing in."""

import pytest
from flask import Flask
from flask.testing import FlaskClient

from portal.agenda.models import Meeting, Visibility
from portal.keys import key_of
from tests.browser import Browser
from tests.browser import as_daan as as_daan
from tests.cast import make, network, sign_up_all, signup_of
from tests.feeds.portals import titles
from tests.flows.letters import mail_of, text_of


@pytest.fixture
def members(app: Flask) -> Meeting:
    meeting = make(title="Voor leden", visibility=Visibility.MEMBERS, network_id=network().id)
    sign_up_all(meeting, "daan")
    return meeting


def own_file(meeting: Meeting) -> str:
    signup = signup_of(meeting, "daan")
    return f"/signups/{key_of('signup', signup.id, signup.salt)}/session.ics"


def test_daan_puts_it_in_his_calendar_from_his_own_page(members: Meeting, client: FlaskClient, as_daan: Browser):
    page = as_daan.open(own_file(members).removesuffix("/session.ics"))

    answer = as_daan.ask(page.links["Zet in mijn agenda"])

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
