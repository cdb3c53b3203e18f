"""The pages of a message: preview, how many get it, sending, and those sent before."""

from datetime import timedelta

import pytest
from flask import Flask

from portal.agenda.models import Meeting
from portal.db import db, transaction
from portal.messages.models import GroupMessage
from portal.messages.operations.send import write_to_members
from portal.messages.rules import MessageText
from portal.networks.models import Network
from portal.people.models import Person, RoleName
from portal.people.operations.letters import choose_letters
from tests.browser import Browser, Page, sign_in
from tests.cast import NOW, coordinator, letters_to, make, network, person, sign_up_all
from tests.guards.test_statements import listening
from tests.members import add_member
from tests.scenes import built_once

A_DAY = timedelta(days=1)
TYPED = {"subject": "Tot dinsdag", "text": "Neem **iets** mee.\n\nBel Daan op 06 12345678."}


@pytest.fixture
@built_once
def meedoen(app: Flask) -> Network:
    meedoen = network()
    for name in ("anna", "daan"):
        add_member(meedoen.id, f"{name}@oeverkring.example", name.title(), None, NOW)
    coordinator("lotte", meedoen)
    return meedoen


@pytest.fixture
def as_lotte(app: Flask, meedoen: Network) -> Browser:
    return sign_in(Browser(app), person("lotte"))


@pytest.fixture
def workshop(app: Flask, meedoen: Network) -> Meeting:
    meeting = make(network_id=meedoen.id, facilitator_ids=[person("bram", RoleName.FACILITATOR).id])
    sign_up_all(meeting, "anna", "daan", "emma")
    return meeting


def form_on(page: Page):
    return page.form(page.path.partition("?")[0])


def to_members(browser: Browser) -> Page:
    return browser.open("/manage/networks/meedoen/members").follow("Een bericht aan de leden")


def test_first_it_is_shown_to_its_writer_and_then_sent(as_lotte: Browser, anna: Person):
    choose_letters(anna.id, True)
    page = to_members(as_lotte)
    assert "1 lid krijgt het. 1 wil alleen post over de eigen plaats, en krijgt het niet." in page.text

    seen = form_on(page).submit(**TYPED)

    assert (letters_to("anna"), letters_to("daan")) == ([], [])
    assert "Het gaat naar 1 persoon. Antwoorden komen bij de mensen van deze site." in seen.text
    assert "<p>Neem <strong>iets</strong> mee.</p>" in seen.answer.text
    assert "telefoonnummer: 06 12345678" in seen.text

    done = seen.press("Stuur het aan 1 persoon")

    assert (letters_to("anna"), letters_to("daan")) == ([], ["group-message"])
    assert "Verstuurd aan 1 persoon." in done.text
    assert "Tot dinsdag" in done.text


def test_after_the_second_the_page_says_when_the_next_is_possible(as_lotte: Browser, meedoen: Network):
    for _ in range(2):
        form_on(to_members(as_lotte)).submit(**TYPED).press("Stuur het aan 2 mensen")

    page = to_members(as_lotte)

    assert "Het volgende kan vanaf donderdag 24 december 2026." in page.text
    assert [form.action for form in page.forms if "messages" in form.action] == []


def test_a_third_from_a_page_that_was_open_is_refused_and_stays_typed(as_lotte: Browser):
    waits = form_on(to_members(as_lotte)).submit(**TYPED)
    for _ in range(2):
        form_on(to_members(as_lotte)).submit(**TYPED).press("Stuur het aan 2 mensen")

    refused = waits.press("Stuur het aan 2 mensen")

    assert refused.status == 409
    assert form_on(refused).values["text"].replace("\r\n", "\n") == TYPED["text"]
    assert letters_to("daan") == ["group-message"] * 2


def test_to_those_who_come_the_facilitator_chooses_whether_those_who_wait_get_it_too(app: Flask, workshop: Meeting):
    as_bram = sign_in(Browser(app), person("bram"))
    page = as_bram.open(f"/manage/meetings/{workshop.slug}").follow("Een bericht aan wie komt")
    assert "2 mensen hebben een plaats, en krijgen het." in page.text

    seen = form_on(page).submit(**TYPED, waiting="y", replies="y")
    assert "Het gaat naar 3 mensen. Antwoorden komen op je eigen adres." in seen.text
    seen.press("Stuur het aan 3 mensen")

    assert [letters_to(name)[-1] for name in ("anna", "daan", "emma")] == ["session-message"] * 3


def test_what_is_missing_is_asked_for_and_nothing_typed_is_lost(as_lotte: Browser):
    refused = form_on(to_members(as_lotte)).submit(subject="", text="Neem iets mee.")

    assert (refused.status, refused.errors()) == (422, ["Vul een onderwerp in."])
    assert form_on(refused).values["text"] == "Neem iets mee."


def test_the_history_says_to_how_many(app: Flask, as_lotte: Browser, chris: Person):
    form_on(to_members(as_lotte)).submit(**TYPED).press("Stuur het aan 2 mensen")

    page = sign_in(Browser(app), chris).open("/manage/history")

    assert "stuurde een bericht" in page.text
    assert "Meedoen · aan 2 mensen" in page.text
    assert "Neem" not in page.text


def test_a_text_of_a_year_ago_is_no_longer_listed(as_lotte: Browser, meedoen: Network):
    form_on(to_members(as_lotte)).submit(**TYPED).press("Stuur het aan 2 mensen")
    assert "Tot dinsdag" in to_members(as_lotte).text
    with transaction() as session:
        session.query(GroupMessage).update({"subject": "", "text": ""})

    assert "Tot dinsdag" not in to_members(as_lotte).text


@pytest.mark.in_turns
def test_the_page_costs_as_much_for_three_messages_as_for_one(as_lotte: Browser, meedoen: Network):
    lotte_id, texts, found = person("lotte").id, MessageText("Tot dinsdag", "Neem iets mee."), []
    for number in range(3):
        add_member(meedoen.id, f"lid-{number}@oeverkring.example", f"Lid {number}", None, NOW)
        write_to_members(meedoen.id, texts, lotte_id, "", NOW - (90 - 31 * number) * A_DAY)
        db.session.rollback()
        with listening() as heard:
            to_members(as_lotte)
        found.append(len(heard))

    assert (found[0], found[2]) == (found[1], found[1])
