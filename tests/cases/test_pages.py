"""The page of a case: writing while it saves itself, sending, taking back, and the one line six weeks later."""

from dataclasses import replace
from datetime import timedelta

import pytest
from flask import Flask

from portal.agenda.models import Meeting
from portal.cases.models import CaseState
from portal.cases.operations.decide import choose_case
from portal.cases.operations.outcome import ask_what_came_of_it
from portal.cases.rules.timing import OUTCOME_ASKED_AFTER
from portal.db import transaction
from portal.keys import key_of
from portal.networks.models import Membership
from portal.signups.models import Attendance
from portal.signups.operations.attend import note_attendance
from portal.site import LAST_KNOWN
from tests.browser import AS_HTMX, Browser, Page, as_anna, as_bram, as_daan, sign_in
from tests.cases.bringing import TEXT, asking, bring, case, write
from tests.cast import NOW, network, person, signup_of
from tests.members import add_member

__all__ = ("as_anna", "as_bram", "as_daan")


@pytest.fixture
def meeting(app: Flask) -> Meeting:
    return asking()


def submit(page: Page, verb: str, place: str = "/case", kind: str = "", **values: str) -> Page:
    """Fill in, and press the button with this verb, for a finding of this kind."""
    form = page.form(place)
    values_of = [item.get("value", "") for item in form.buttons]
    (number, *_) = [n for n, value in enumerate(values_of) if value.startswith(verb) and f":{kind}" in f":{value}"]
    return form.submit(_button=form.buttons[number], **values)


def typed(page: Page, **values: str) -> Page:
    """Type, and wait until the page saves itself."""
    form = page.form("/case")
    return page.browser.send(form.action, {**form.values, **values, "by_itself": "1"}, AS_HTMX)


def path_of(meeting: Meeting, name: str = "anna") -> str:
    signup = signup_of(meeting, name)
    return f"/signups/{key_of('signup', signup.id, signup.salt)}/case"


def test_a_case_is_found_from_the_sign_up_and_from_my_sessions_and_sent(meeting: Meeting, as_daan: Browser, app: Flask):
    mine = Browser(app)
    sign_in(mine, person("anna"))
    page = as_daan.open(path_of(meeting).removesuffix("/case"))
    assert page.links["Breng een casus in"] == mine.open("/me").links[f"Breng een casus in {meeting.title}"]
    assert "Ik wil misschien een casus inbrengen" not in page.text

    page = as_daan.open(page.links["Breng een casus in"])
    assert "Geen cliënt mag herkenbaar zijn" in page.text
    sent = submit(page, "send", title="De buurman", unsure="Mag ik bellen?")

    assert (sent.name, case(meeting).state) == ("case", CaseState.SENT)
    assert "Dank je. Twijfel inbrengen vraagt lef." in sent.text
    assert "Dat kan allebei tot het begin: dinsdag 8 december 2026, 9.30" in sent.text

    change = sent.press("Pas mijn casus aan")
    assert change.form("/case").values["unsure"] == "Mag ik bellen?"
    after = change.press("Gooi het weg")
    assert ("Je casus is ingetrokken" in after.text, case(meeting).unsure) == (True, "")


def test_it_saves_itself_while_typing_and_an_old_page_gets_both_texts(meeting: Meeting, as_daan: Browser):
    page = as_daan.open(path_of(meeting))
    part = typed(page, title="Stil", stuck="Zijn nummer is 06 12345678.")
    assert (part.status, part.is_part, part.outer[0].get("id")) == (200, True, "checks")
    assert [item.text for item in part.elements("mark")] == ["06 12345678"]
    assert (case(meeting).title, case(meeting).state) == ("Stil", CaseState.DRAFT)

    stale = typed(page, title="Anders", stuck="")
    assert (stale.status, stale.is_part, case(meeting).title) == (409, True, "Stil")

    both = page.form("/case").submit(title="Anders", stuck="")
    assert (both.status, both.form("/case").values["title"]) == (409, "Anders")
    assert "Bewaard in je andere venster: Stil" in both.text
    assert both.form("/case").submit().status == 200
    assert case(meeting).title == "Anders"


def test_what_gives_somebody_away_is_mended_or_may_stay_before_it_is_sent(meeting: Meeting, as_daan: Browser):
    text = {"title": "Stil", "stuck": "Ik belde 06 12345678. BSN 123456782.", "unsure": "Bij mevrouw De Wit?"}
    refused = submit(as_daan.open(path_of(meeting)), "send", **text)
    assert (refused.status, case(meeting).stuck) == (422, text["stuck"])
    stays = [item.get("value", "") for item in refused.elements("button") if item.get("value", "").startswith("stay")]
    assert [value.split(":")[2] for value in stays] == ["phone", "title-and-name"]  # a number of a person has none

    page = submit(refused, "leave-out", kind="stuck:phone")
    page = submit(page, "more-general", kind="stuck:bsn")
    page = submit(page, "stay", kind="unsure:title-and-name")
    sent = submit(page, "send")

    assert (sent.status, case(meeting).state) == (200, CaseState.SENT)
    assert ("12345678" in case(meeting).stuck, case(meeting).unsure) == (False, text["unsure"])


def test_a_number_of_a_person_cannot_stay_by_a_made_up_button(meeting: Meeting, as_daan: Browser):
    form = as_daan.open(path_of(meeting)).form("/case")

    made_up = {"title": "x", "stuck": "BSN 123456782.", "deed": "stay:stuck:bsn:abc"}
    refused = as_daan.send(form.action, {**form.values, **made_up}, {})

    assert (refused.status, "Zo'n nummer kan niet blijven staan." in refused.text) == (422, True)


def test_nothing_is_asked_twice_what_a_member_asked_the_network_stands_there(app: Flask, as_daan: Browser):
    meedoen = network()
    add_member(meedoen.id, "anna@oeverkring.example", "Anna", None, NOW)
    anna = person("anna").id
    with transaction() as session:
        session.get_one(Membership, (meedoen.id, anna)).question = "Hoe begin ik?"
    meeting = asking(network_id=meedoen.id)

    assert as_daan.open(path_of(meeting)).form("/case").values["unsure"] == "Hoe begin ik?"
    assert as_daan.open(path_of(meeting, "emma")).form("/case").values["unsure"] == ""


def test_until_somebody_is_responsible_for_the_data_nobody_brings_a_case(
    meeting: Meeting, as_daan: Browser, as_bram: Browser, app: Flask, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setitem(app.config, "SETTINGS", replace(app.config["SETTINGS"], organisation="Samenop"))
    monkeypatch.delitem(app.extensions, LAST_KNOWN, raising=False)  # what this process knew of the site

    page = as_daan.open(path_of(meeting))
    assert (page.links["Zo gaan we om met je gegevens"], "form" in page.text) == ("/privacy", False)
    edit = as_bram.open("/manage/meetings/new?kind=work-session").form("/manage/meetings/new")
    refused = edit.submit(title="Nieuw", starts="2026-12-15T09:30", ends="2026-12-15T11:30", case_wanted="optional")
    assert (refused.status, "Eerst moet op de pagina over gegevens staan wie verantwoordelijk is" in refused.text) == (
        422,
        True,
    )


def test_titles_are_shown_to_those_who_come_when_their_owner_agrees(meeting: Meeting, as_daan: Browser):
    bring(meeting, text=replace(TEXT, shows_title=True))
    bring(meeting, "emma", replace(TEXT, title="Verborgen"))

    page = as_daan.open(path_of(meeting, "daan").removesuffix("/case"))

    assert ("Deze casus wordt ingebracht" in page.text, TEXT.title in page.text, "Verborgen" in page.text) == (
        True,
        True,
        False,
    )


def test_who_withdrew_a_case_may_bring_another_until_they_give_their_place_back(meeting: Meeting, as_daan: Browser):
    bring(meeting, "anna")
    page = as_daan.open(path_of(meeting))
    withdrawn = page.form("/withdrawal").submit()
    mine = as_daan.open(path_of(meeting).removesuffix("/case"))

    assert ("Bewaard" in withdrawn.text, mine.links["Breng een casus in"]) == (False, path_of(meeting))
    given_back = mine.form("/cancellation")
    part = as_daan.send(given_back.action, given_back.values, AS_HTMX)
    assert '<div id="cases" hx-swap-oob="delete">' in part.answer.text


def test_what_came_of_it_is_said_in_one_line_and_shared_when_its_owner_agrees(
    meeting: Meeting, as_daan: Browser, clock
):
    choose_case(bring(meeting).id, NOW)
    there = {signup_of(meeting, name).id: Attendance.PRESENT for name in ("anna", "emma")}
    note_attendance(meeting.id, there, meeting.starts_at)
    clock.move_to(meeting.ends_at + OUTCOME_ASKED_AFTER + timedelta(hours=1))
    ask_what_came_of_it(case(meeting).id, meeting.ends_at + OUTCOME_ASKED_AFTER)

    form = as_daan.open(path_of(meeting)).form("/outcome")
    refused = form.submit(outcome="Ik belde 06 12345678.", shares="y")
    assert (refused.status, case(meeting).outcome_text) == (422, "")
    form.submit(outcome="Ik bleef bellen, en hij deed open.", shares="y")

    seen = [as_daan.open(path_of(meeting, name).removesuffix("/case")).text for name in ("emma", "daan")]
    assert ["Ik bleef bellen, en hij deed open." in text for text in seen] == [True, False]  # daan was not there
    form.submit(outcome="Nog niets.")
    assert (case(meeting).outcome_text, case(meeting).outcome_shared) == ("Nog niets.", False)


def test_a_text_that_was_sent_in_another_window_is_not_changed_unseen(meeting: Meeting, as_daan: Browser):
    page = as_daan.open(path_of(meeting))
    bring(meeting)

    refused = page.form("/case").submit(title="Later getypt", stuck="x")

    assert (refused.status, refused.form("/case").values["title"]) == (409, "Later getypt")
    assert case(meeting).title == TEXT.title
    assert write(meeting, "daan").state == CaseState.DRAFT
